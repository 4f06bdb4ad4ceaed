// Two people of one company in one form.
#include "ui/sme/draft_page.h"

#include "core/domain/form_fields.h"
#include "core/usecases/futures.h"
#include "ui/models/error_text.h"
#include "ui/sme/colleague_card.h"
#include "ui/sme/draft_saver.h"
#include "ui/sme/form_undo.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/steps.h"

namespace cpv {

using namespace Qt::StringLiterals;

void DraftPage::connectColleagues()
{
    connect(m_colleague, &ColleagueCard::mineChosen, this, &DraftPage::resolve);
    connect(m_colleague, &ColleagueCard::theirsChosen, this, &DraftPage::takeTheirs);
    connect(m_colleague, &ColleagueCard::marksSeen, this, [this] {
        whenDone(this, m_useCases.drafts.marksSeen(m_id), [this](const Result<void> &) { loadColleague(); });
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (kinds.contains(RecordKind::Draft))
            takeNews();
    });
}

/// The store may hold a colleague's values now. What was typed here goes there first, so that every difference is theirs.
void DraftPage::takeNews()
{
    if (!m_loaded)
        return;
    m_saver->flush();
    const std::optional<Draft> base = m_saver->base();
    whenDone(this, m_useCases.drafts.current(m_id), [this, id = m_id, base](const Result<Draft> &stored) {
        if (id != m_id || !m_loaded || !base)
            return;
        if (stored)
            return takeFields(*base, *stored);
        stored.error().code == Errc::NotFound ? onGone() : onSaveFailed(stored.error());
    });
}

void DraftPage::takeFields(const Draft &base, const Draft &stored)
{
    bool isChanged = false;
    for (const QString &field : changedFields(base, stored)) {
        if (sameField(field, m_form.draft, stored)) {
            m_saver->take(field, stored);
            continue;
        }
        if (!sameField(field, m_form.draft, base) && field != u"materials")
            continue; // Typed since: saving it says that both did.
        copyField(field, stored, m_form.draft);
        m_saver->take(field, stored);
        isChanged = true;
    }
    if (isChanged) {
        showForm();
        loadFacts(false);
    }
    loadColleague();
}

void DraftPage::loadColleague()
{
    if (!m_loaded)
        return;
    whenDone(this, m_useCases.drafts.conflicts(m_id), [this, id = m_id](const Result<std::vector<DraftFieldConflict>> &conflicts) {
        if (id != m_id || !m_loaded || !conflicts)
            return;
        m_form.conflicts = *conflicts;
        showColleague();
    });
    whenDone(this, m_useCases.drafts.marks(m_id), [this, id = m_id](const Result<std::vector<DraftMark>> &marks) {
        if (id != m_id || !m_loaded || !marks)
            return;
        m_form.marks = *marks;
        showColleague();
    });
}

void DraftPage::showColleague()
{
    m_colleague->showForm(m_form);
    showEstimate();
    showProblems();
}

void DraftPage::takeTheirs(const QString &field)
{
    const auto conflict = std::ranges::find(m_form.conflicts, field, &DraftFieldConflict::field);
    if (conflict == m_form.conflicts.end())
        return;
    ApplicationForm chosen = m_form.draft;
    copyField(field, conflict->theirs, chosen);
    change(chosen);
    resolve(field);
}

void DraftPage::resolve(const QString &field)
{
    m_saver->flush(); // The writer works in order: the chosen value, then that it was chosen.
    whenDone(this, m_useCases.drafts.conflictResolved(m_id, field), [this](const Result<void> &done) {
        if (!done)
            return onSaveFailed(done.error());
        loadColleague();
        m_useCases.status.refresh();
    });
}

void DraftPage::onGone()
{
    m_saver->forget();
    m_undo->clear();
    m_loaded = false;
    m_id = {};
    m_body->hide();
    m_colleague->hide();
    m_notice->showNotice(Tone::Info, tr("This form is not here any more: a colleague submitted or discarded it."),
        tr("What you had written and they had not seen is kept as a form of its own."), tr("To the applications"));
    Q_EMIT headerChanged();
}

} // namespace cpv
