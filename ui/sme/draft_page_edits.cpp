// The form's own undo, earlier versions, and what is copied from an earlier application.
#include "ui/sme/draft_page.h"

#include "core/domain/correction.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/contract_section.h"
#include "ui/sme/draft_history.h"
#include "ui/sme/draft_saver.h"
#include "ui/sme/form_undo.h"
#include "ui/sme/form_words.h"
#include "ui/sme/invoice_words.h"
#include "ui/sme/materials_section.h"
#include "ui/sme/problem_list.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const std::vector<MaterialRef> &papers, const MaterialRef &paper)
{
    return std::ranges::any_of(papers, [&](const MaterialRef &each) { return each.kind == paper.kind && each.sha256 == paper.sha256; });
}

std::vector<MaterialRef> without(std::vector<MaterialRef> papers, const std::vector<MaterialRef> &others)
{
    std::erase_if(papers, [&](const MaterialRef &paper) { return isIn(others, paper); });
    return papers;
}

QString fieldNames(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields)
        names << fieldText(field);
    return listText(names);
}

}

QWidget *DraftPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    setGap(*row, 16);
    row->addStretch(1);
    for (QWidget *tool : {static_cast<QWidget *>(m_whole), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_history),
             static_cast<QWidget *>(m_undoButton), static_cast<QWidget *>(m_redoButton)})
        row->addWidget(tool);
    m_copy->setIconName(u"copy"_s);
    m_history->setIconName(u"history"_s);
    m_whole->setIconName(u"eye"_s);
    m_whole->setCheckable(true);
    m_copyMenu->setObjectName(u"copyMenu"_s);
    connect(m_copy, &Button::clicked, this, [this] { m_copyMenu->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height()))); });
    connect(m_history, &Button::clicked, this, &DraftPage::askHistory);
    connect(m_undoButton, &IconButton::clicked, this, &DraftPage::undo);
    connect(m_redoButton, &IconButton::clicked, this, &DraftPage::redo);
    connect(m_whole, &Button::clicked, this, [this] { showWhole(m_whole->isChecked()); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &DraftPage::keepVersion);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &DraftPage::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this, &DraftPage::redo);
    connect(m_undo, &FormUndo::changed, this, &DraftPage::showTools);
    connect(m_undo, &FormUndo::fieldsPutBack, this, &DraftPage::putBackFields);
    connect(m_undo, &FormUndo::papersPutBack, this, &DraftPage::putBackPapers);
    return tools;
}

void DraftPage::showTools()
{
    m_undoButton->setEnabled(m_undo->canUndo());
    m_redoButton->setEnabled(m_undo->canRedo());
    const auto keys = [](QKeySequence::StandardKey key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    m_undoButton->setName(m_undo->canUndo() ? tr("Undo: %1 (%2)").arg(fieldNames(m_undo->undoFields()), keys(QKeySequence::Undo))
                                            : tr("Nothing to undo"));
    m_redoButton->setName(m_undo->canRedo() ? tr("Redo: %1 (%2)").arg(fieldNames(m_undo->redoFields()), keys(QKeySequence::Redo))
                                            : tr("Nothing to redo"));
    m_copy->setText(tr("Copy from an earlier application"));
    m_history->setText(tr("Earlier versions"));
    m_whole->setText(tr("Show the whole form"));
    m_whole->setVisible(!m_form.corrections.empty());
    m_whole->setChecked(m_form.showsWhole);
    m_copy->setVisible(m_form.corrections.empty() && !m_form.earlier.empty());
}

void DraftPage::undo()
{
    if (m_loaded)
        m_undo->undo();
}

void DraftPage::redo()
{
    if (m_loaded)
        m_undo->redo();
}

void DraftPage::putBackFields(const QStringList &fields, const ApplicationForm &values)
{
    for (const QString &field : fields)
        copyField(field, values, m_form.draft);
    m_saver->edit(m_form.draft);
    m_saver->flush();
    showForm();
    loadFacts(false);
    if (!fields.isEmpty())
        leadTo(fields.front());
}

void DraftPage::putBackPapers(const MaterialChange &change)
{
    m_saver->flush();
    whenDone(this, m_useCases.drafts.changeMaterials(m_id, change), [this, id = m_id](const Result<Draft> &stored) {
        if (id != m_id)
            return;
        if (!stored)
            return onSaveFailed(stored.error());
        m_form.draft.materials = stored->materials;
        showForm();
    });
}

void DraftPage::notePapers(const std::vector<MaterialRef> &before, const QString &kind)
{
    MaterialChange change {without(before, m_form.draft.materials), without(m_form.draft.materials, before)};
    for (std::vector<MaterialRef> *papers : {&change.out, &change.in}) // A colleague's come in by themselves.
        std::erase_if(*papers, [&](const MaterialRef &paper) { return paper.kind != kind; });
    m_undo->papersChanged(change);
}

/// A whole step by hand: what stands in several fields changes at once.
void DraftPage::change(const ApplicationForm &to)
{
    const ApplicationForm before = m_form.draft;
    const QStringList fields = changedFields(before, to);
    for (const QString &field : fields)
        copyField(field, to, m_form.draft);
    m_undo->fieldLeft();
    m_undo->edited(before, m_form.draft);
    m_undo->fieldLeft();
    m_saver->edit(m_form.draft);
    m_saver->flush();
    showForm();
    loadFacts(false);
}

void DraftPage::loadEarlier()
{
    whenDone(this, m_useCases.drafts.earlierApplications(), [this, id = m_id](const Result<std::vector<Application>> &earlier) {
        if (id != m_id || !m_loaded || !earlier)
            return;
        m_form.earlier = *earlier;
        m_contract->setPrevious(m_form.earlier);
        fillCopyMenu();
        showTools();
    });
}

void DraftPage::fillCopyMenu()
{
    m_copyMenu->clear();
    for (const Application &application : m_form.earlier) {
        const QString number = application.number.isEmpty() ? tr("Not delivered yet") : application.number;
        m_copyMenu->addAction(tr("%1  %2 (%3)").arg(number, application.project, dateText(localDate(application.submittedAt))), this,
            [this, application] { copyFrom(application); });
    }
}

void DraftPage::copyFrom(const Application &application)
{
    ApplicationForm earlier = application;
    const auto isListed = [&](const Provider &each) { return earlier.provider == each.id; };
    if (std::ranges::none_of(m_form.providers, isListed))
        earlier.provider.reset(); // This programme doesn't pay for it.
    ApplicationForm filled = m_form.draft;
    const QStringList fields = fillFromEarlier(filled, earlier);
    if (fields.isEmpty())
        return Q_EMIT toastRequested(tr("Nothing was copied: what could be the same is filled in already."));
    change(filled);
    Q_EMIT undoToastRequested(tr("Copied: %1. The contract is a new one each time.").arg(fieldNames(fields)), tr("Undo"),
        [page = QPointer(this), id = m_id] {
            if (page && page->m_id == id)
                page->undo();
        });
}

void DraftPage::keepVersion()
{
    if (!m_loaded)
        return;
    m_saver->edit(m_form.draft);
    m_saver->flush();
    whenDone(this, m_useCases.drafts.closeRevision(m_id), [this, id = m_id](const Result<void> &done) {
        if (!done)
            return onSaveFailed(done.error());
        Q_EMIT toastRequested(tr("Saved, and kept as a version to go back to."));
        if (id != m_id)
            return;
        compareFromNow();
        showEstimate();
    });
}

void DraftPage::askHistory()
{
    if (!m_loaded)
        return;
    m_saver->flush();
    // Behind the save, so that the newest version is what stands here.
    whenDone(this, m_useCases.drafts.current(m_id), [this, id = m_id](const Result<Draft> &) {
        if (id != m_id)
            return;
        whenDone(this, m_useCases.drafts.revisions(m_id), [this, id](const Result<std::vector<DraftRevision>> &revisions) {
            if (id != m_id)
                return;
            revisions ? showHistory(*revisions) : onSaveFailed(revisions.error());
        });
    });
}

void DraftPage::showHistory(const std::vector<DraftRevision> &revisions)
{
    auto *history = new DraftHistory({revisions, m_form.draft, m_form.providers}, window());
    history->setAttribute(Qt::WA_DeleteOnClose);
    connect(history, &DraftHistory::restoreRequested, this, &DraftPage::restore);
    history->open();
}

void DraftPage::restore(const DraftRevision &revision)
{
    whenDone(this, m_useCases.drafts.closeRevision(m_id), [](const Result<void> &) { }); // What stands here now stays a version, too.
    const std::vector<MaterialRef> papers = m_form.draft.materials;
    ApplicationForm form = revision.draft;
    form.materials = papers;
    change(form);
    const MaterialChange back {without(papers, revision.draft.materials), without(revision.draft.materials, papers)};
    if (!back.out.empty() || !back.in.empty()) {
        m_undo->papersChanged(back);
        putBackPapers(back);
    }
    Q_EMIT toastRequested(tr("Restored as of %1. Ctrl+Z brings back what was here before.").arg(timeText(revision.savedAt)));
}

void DraftPage::showWhole(bool whole)
{
    m_form.showsWhole = whole;
    showForm();
}

// --- What is wrong -------------------------------------------------------------------------------------------------------

int DraftPage::stepOf(const QString &field) const
{
    for (int step = 0; step < Steps; ++step) {
        if (m_sections.at(std::size_t(step))->editorOf(field))
            return step;
    }
    return Steps - 1;
}

/// A correction opens where something that was listed still says the same, unless somebody went on from there already.
void DraftPage::beginCorrection()
{
    if (m_form.draft.step > 0)
        return;
    int first = Steps;
    for (const QString &item : itemsLeft(m_form.corrections, m_form.returned, m_form.draft))
        first = std::min(first, stepOf(item));
    if (first == Steps)
        return;
    m_form.draft.step = first;
    showStep(first);
}

/// All of them on the last step; before it those of the steps already left, since nobody is told off on the way.
std::vector<FormProblem> DraftPage::problems() const
{
    std::vector<FormProblem> found;
    const auto add = [&found](const QString &field, const QString &text) {
        if (!text.isEmpty() && std::ranges::find(found, field, &FormProblem::field) == found.end())
            found.push_back({field, text});
    };
    for (const DraftFieldConflict &conflict : m_form.conflicts)
        add(conflict.field, tr("You and a colleague wrote different things: choose one."));
    for (const DraftSection *section : m_sections) {
        for (const FormProblem &problem : section->unreadable())
            add(problem.field, problem.text);
    }
    for (const QString &field : {u"programme"_s, u"company"_s, u"provider"_s, u"contractAmount"_s, u"contractSigned"_s, u"periodTo"_s, u"costs"_s, u"otherAid"_s, u"contactPhone"_s})
        add(field, flawOf(field, m_form));
    for (const FormProblem &problem : m_materials->outdated())
        add(problem.field, problem.text);
    for (const QString &field : m_form.estimate.missing) {
        const int step = stepOf(field);
        const bool left = step < m_form.draft.step || (step == 1 && m_contract->isMarkingMissing());
        if (m_form.draft.step == Steps - 1 || left)
            add(field, field.startsWith(u"materials/") ? tr("This paper is missing.")
                    : field == u"declared"             ? tr("Tick it before you submit.")
                                                       : tr("Needed before you can submit."));
    }
    return found;
}

void DraftPage::showProblems() { m_problems->showProblems(problems(), m_form.draft.step); }

/// After a field was left. Where that changed nothing its person has gone on, and what was put right before needs no room.
void DraftPage::listProblems()
{
    const std::vector<FormProblem> before = m_problems->shown();
    showProblems();
    if (m_problems->shown() == before)
        m_problems->letRoomGo();
}

} // namespace cpv
