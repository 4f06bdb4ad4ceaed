#include "core/insight/projection.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/roi_text.h"
#include "ui/sme/roi_page.h"
#include "ui/sme/roi_paper_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

void RoiPage::save(bool asNew)
{
    if (m_case.title.isEmpty()) {
        m_titleField->setError(tr("Give it a name, so that you know it among the others."));
        return m_title->setFocus();
    }
    RoiCase kept = m_case;
    if (asNew)
        kept.id = RoiCaseId();
    whenDone(this, m_useCases.roi.save(kept), [this](const Result<RoiCase> &saved) { onSaved(saved); });
}

void RoiPage::onSaved(const Result<RoiCase> &kept)
{
    if (!kept && kept.error().code == Errc::TooLarge)
        return m_notice->showError(tr("Three scenarios are kept already"), tr("Open one of them and save there, or delete one."));
    if (!kept)
        return showError(kept.error());
    m_notice->hide();
    m_case.id = kept->id;
    m_saveNew->show();
    Q_EMIT toastRequested(tr("Saved: %1").arg(kept->title));
    loadScenarios();
}

void RoiPage::loadScenarios()
{
    whenDone(this, m_useCases.roi.list(), [this](const Result<std::vector<RoiCase>> &cases) {
        cases ? takeScenarios(*cases) : showError(cases.error());
    });
}

void RoiPage::takeScenarios(const std::vector<RoiCase> &cases)
{
    m_scenarios.clear();
    for (const RoiCase &kept : cases)
        m_scenarios.push_back({kept, {.inputs = kept.inputs, .result = projectReturn(kept.inputs)}});
    m_saved->setScenarios(m_scenarios, m_case.id);
    for (std::size_t place = 0; place < m_scenarios.size(); ++place)
        drawScenario(place);
}

void RoiPage::drawScenario(std::size_t place)
{
    const RoiCase &kept = m_scenarios[place].kept;
    whenDone(this, m_useCases.roi.chances(kept.inputs, kept.seed), [this, kept](const RoiChances &chances) {
        const auto found = std::ranges::find_if(m_scenarios, [&](const auto &scenario) { return scenario.kept == kept; });
        if (found == m_scenarios.end())
            return;
        found->answer.chances = chances;
        m_saved->setScenarios(m_scenarios, m_case.id);
    });
}

void RoiPage::remove(const RoiCase &kept)
{
    whenDone(this, m_useCases.roi.remove(kept.id), [this, kept](const Result<void> &removed) {
        if (!removed)
            return showError(removed.error());
        if (m_case.id == kept.id) {
            m_case.id = RoiCaseId();
            m_saveNew->hide();
        }
        loadScenarios();
        Q_EMIT undoToastRequested(tr("Deleted: %1").arg(kept.title), tr("Undo"), [page = QPointer(this), kept] {
            if (page)
                whenDone(page, page->m_useCases.roi.save(kept), [page](const Result<RoiCase> &back) {
                    back ? page->loadScenarios() : page->showError(back.error());
                });
        });
    });
}

/// Those that are still being written, newest first as everywhere. A correction holds what the office listed and nothing new.
void RoiPage::loadDrafts()
{
    whenDone(this, m_useCases.drafts.list(), [this](const Result<std::vector<DraftListing>> &drafts) {
        if (!drafts)
            return showError(drafts.error());
        const QVariant before = m_draft->currentData();
        m_draft->clear();
        for (const DraftListing &listing : *drafts) {
            if (listing.draft.corrects)
                continue;
            const QString programme = programmeName(listing.programmeZh, listing.programmeEn);
            m_draft->addItem(listing.draft.project.isEmpty() ? programme : listing.draft.project, listing.draft.id.toText());
        }
        m_draft->setCurrentIndex(std::max(0, m_draft->findData(before)));
        m_attachRow->setVisible(m_draft->count() > 0);
    });
}

/// The draft as it stands now, with this calculation in it: it travels when the application is submitted.
void RoiPage::attach()
{
    const auto id = DraftId::fromText(m_draft->currentData().toString());
    if (!id)
        return;
    whenDone(this, m_useCases.drafts.load(*id), [this](const Result<Draft> &loaded) {
        if (!loaded)
            return showError(loaded.error());
        Draft draft = *loaded;
        draft.projection = projectionOf(m_case);
        whenDone(this, m_useCases.drafts.save(draft), [this](const Result<Draft> &saved) {
            if (!saved)
                return showError(saved.error());
            m_notice->showNotice(Tone::Ok, tr("Kept with the application"), tr("The office sees these inputs and results once you submit it."));
        });
    });
}

void RoiPage::askForPaper()
{
    if (!m_hasBegun)
        return;
    QFileDialog *dialog = saveDialog(window(), {u"roiPaperDialog"_s, tr("Save the PDF for the board"), tr("PDF document (*.pdf)"), u"pdf"_s,
                                                   u"%1-%2"_s.arg(m_case.title.isEmpty() ? title() : m_case.title, m_useCases.today().toString(Qt::ISODate))});
    connect(dialog, &QFileDialog::fileSelected, this, &RoiPage::writePaper);
    dialog->open();
}

/// The draws on paper are those of the numbers on paper, not of the step before.
void RoiPage::writePaper(const QString &path)
{
    whenDone(this, m_useCases.roi.chances(m_case.inputs, m_case.seed), [this, path, shown = m_case](const RoiChances &chances) {
        const RoiAnswer answer {.inputs = shown.inputs, .result = projectReturn(shown.inputs), .chances = chances};
        const RoiTemplate *from = origin();
        const auto &session = m_useCases.session.current();
        const auto programme = std::ranges::find_if(m_facts.programmes, [&](const Programme &one) { return one.id == shown.programme; });
        const RoiPaperFacts facts {.shown = shown, .answer = answer, .origin = from ? *from : RoiTemplate(),
            .company = m_facts.company ? m_facts.company->name : QString(),
            .programme = programme == m_facts.programmes.end() ? std::nullopt : std::optional(*programme), .today = m_useCases.today(),
            .demonstration = session && session->demonstration};
        whenDone(this, m_useCases.roi.writePaper(path, roiPaper(facts)), [this, path](const Result<void> &written) {
            if (!written)
                return showError(written.error());
            m_notice->showNotice(Tone::Ok, tr("The PDF is written"), QDir::toNativeSeparators(path));
        });
    });
}

void RoiPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice);
}

} // namespace cpv
