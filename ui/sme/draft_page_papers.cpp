// What the form knows of its papers: their age, those that may be used again, and how far they have come.
#include "ui/sme/draft_page.h"

#include "core/usecases/futures.h"
#include "ui/common/paper_opener.h"
#include "ui/common/paper_words.h"
#include "ui/models/error_text.h"
#include "ui/sme/draft_saver.h"
#include "ui/sme/invoice_words.h"
#include "ui/sme/materials_section.h"
#include "ui/widgets/layouts.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

void DraftPage::connectPapers()
{
    connect(m_materials, &MaterialsSection::viewRequested, this,
        [this](const MaterialRef &paper) { m_papers->open(m_form.draft.place, paper); });
    connect(m_materials, &MaterialsSection::sampleRequested, m_papers, &PaperOpener::openSample);
    connect(m_materials, &MaterialsSection::reuseRequested, this, &DraftPage::useAgain);
    connect(m_materials, &MaterialsSection::issueStated, this, [this](const MaterialRef &paper, const std::optional<QDate> &issued) {
        m_useCases.paperMemory.setIssueDate(paper.sha256, issued);
        m_materials->noteIssue(paper.sha256, issued);
        showPaperProblems();
    });
    connect(&m_useCases.paperDelivery, &PaperDelivery::progressed, this,
        [this] { m_materials->showTransfers(m_useCases.paperDelivery.underWay()); });
    connect(&m_useCases.paperDelivery, &PaperDelivery::delivered, this, [this] {
        if (m_loaded)
            loadDelivery();
    });
}

/// In a correction round exactly the papers that an official listed, and those that would keep it from being submitted.
void DraftPage::showPapers()
{
    DraftForm form = m_form;
    if (!form.corrections.empty() && !form.showsWhole) {
        const auto &missing = form.estimate.missing;
        std::erase_if(form.facts.programme.materials, [&](const MaterialRequirement &paper) {
            const QString field = u"materials/"_s + paper.kind;
            return std::ranges::find(form.corrections, field, &CorrectionItem::field) == form.corrections.end()
                && std::ranges::find(missing, field) == missing.end();
        });
    }
    // The memory of papers, their uses and colleagues come while somebody may be at a button.
    whenLetGo(*m_materials, [this, form] { m_materials->showForm(form); });
}

void DraftPage::loadPaperFacts()
{
    const Draft form = m_form.draft;
    whenDone(this, m_useCases.paperMemory.issueDates(form.materials), [this, form](const Result<std::map<QString, QDate>> &dates) {
        whenDone(this, m_useCases.paperMemory.earlier(form),
            [this, id = form.id, dates = dates.value_or(std::map<QString, QDate>())](const Result<std::vector<RememberedPaper>> &earlier) {
                if (id != m_id || !m_loaded || !m_materials->setMemory(dates, earlier.value_or(std::vector<RememberedPaper>())))
                    return;
                showPapers();
                showPaperProblems();
            });
    });
    whenDone(this, m_useCases.handIns.usesOfPapers(form), [this, id = form.id](const Result<std::map<QString, std::vector<PaperUse>>> &uses) {
        if (uses && id == m_id && m_loaded && m_materials->setUses(*uses))
            showPapers();
    });
    loadDelivery();
    readPapers();
}

/// Each once. One that is neither here nor to be had has nothing said of it.
void DraftPage::readPapers()
{
    for (const MaterialRef &paper : m_form.draft.materials) {
        if (!isReadPaper(paper.kind) || m_materials->isRead(paper.sha256))
            continue;
        whenDone(this, m_useCases.applications.materialFile(m_form.draft.place, paper), [this, paper, form = m_form.draft](const Result<QString> &path) {
            if (!path)
                return;
            whenDone(this, m_useCases.handIns.inspect(form, *path), [this, paper, id = form.id](const Result<HandedIn> &found) {
                if (id != m_id || !m_loaded || !found)
                    return;
                if (const auto note = invoiceNote(*found))
                    m_materials->noteFile(paper.sha256, *note);
                m_materials->noteRecognised(paper.sha256, !found->unreadable && isRecognised(paper.kind, found->kind));
            });
        });
    }
}

void DraftPage::showPaperProblems()
{
    showSteps();
    showProblems();
}

void DraftPage::loadDelivery()
{
    whenDone(this, m_useCases.paperDelivery.waiting(m_form.draft.place), [this, id = m_id](const Result<std::set<QString>> &waiting) {
        if (id != m_id || !waiting)
            return;
        m_materials->showWaiting(*waiting);
        m_materials->showTransfers(m_useCases.paperDelivery.underWay());
    });
}

/// The same bytes: the registry has them, or this device delivers them as it does any other's.
void DraftPage::useAgain(const MaterialRef &paper)
{
    m_saver->flush();
    whenDone(this, m_useCases.drafts.useAgain(m_id, paper), [this, kind = paper.kind, id = m_id](const Result<Draft> &stored) {
        if (id == m_id)
            takeMaterials(stored, kind);
    });
}

} // namespace cpv
