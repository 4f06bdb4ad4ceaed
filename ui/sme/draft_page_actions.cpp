// What the form's buttons do: papers, submission, discarding.
#include "ui/sme/draft_page.h"

#include "core/domain/correction.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/draft_saver.h"
#include "ui/sme/form_undo.h"
#include "ui/sme/materials_section.h"
#include "ui/sme/submit_section.h"
#include "ui/widgets/question.h"

#include <QPointer>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

void DraftPage::remove(const QString &kind, const QString &sha256)
{
    m_saver->flush();
    whenDone(this, m_useCases.drafts.removeMaterial(m_id, kind, sha256), [this, kind, id = m_id](const Result<Draft> &stored) {
        if (id == m_id)
            takeMaterials(stored, kind);
    });
}

void DraftPage::takeMaterials(const Result<Draft> &stored, const QString &kind)
{
    if (!stored) {
        m_materials->showFileError(kind, errorText(stored.error()));
        return;
    }
    const std::vector<MaterialRef> before = std::exchange(m_form.draft.materials, stored->materials);
    notePapers(before, kind);
    onSaved(localDateTime(stored->editedAt).time());
    m_form.estimate = estimate(m_form.draft, m_form.facts, m_form.today);
    showPapers();
    judge();
    showProblems();
    loadPaperFacts();
}

/// After a program that ended while somebody typed; whoever left the form by themselves begins with what is missing.
void DraftPage::goOnTyping()
{
    m_lastField.begin(m_useCases.keptForms.slotOf(u"draft/"_s + m_id.toText()));
    m_lastField.find(this, [this](const QString &field) {
        QWidget *editor = m_sections.at(std::size_t(m_form.draft.step))->editorOf(field);
        if (!editor)
            return;
        focusOn(editor);
        QTimer::singleShot(0, editor, [editor] { focusAtEnd(*editor); });
    });
}

void DraftPage::loadYardstick()
{
    whenDone(this, m_useCases.programmes.yardstick(m_form.draft.programme), [this, id = m_id](const Result<std::optional<Yardstick>> &yardstick) {
        if (id != m_id || !m_loaded || !yardstick)
            return;
        m_form.yardstick = *yardstick;
        showEstimate();
    });
}

/// What the last step lists as changed.
void DraftPage::compareFromNow()
{
    m_form.before = m_form.draft;
    m_form.beforeAt = m_useCases.now();
}

/// A correction that leaves an item as it was may be meant: it is asked about, not refused.
void DraftPage::submit()
{
    const QStringList left = m_form.draft.corrects ? itemsLeft(m_form.corrections, m_form.returned, m_form.draft) : QStringList();
    if (left.isEmpty())
        return send();
    QStringList names;
    std::ranges::transform(left, std::back_inserter(names), fieldText);
    auto *question = named(new Question(tr("%n item(s) still say the same", nullptr, int(left.size())),
                               tr("%1: nothing was changed there. If the office asks for the same once more, its days have passed in vain.").arg(listText(names)), window()),
        u"unchangedQuestion"_s);
    named(question->addAnswer(ButtonKind::Secondary, tr("Hand in as it is"),
              [page = QPointer(this)] {
                  if (page)
                      page->send();
              }),
        u"unchangedSend"_s);
    named(question->addAnswer(ButtonKind::Primary, tr("Go on correcting"),
              [page = QPointer(this), field = left.front()] {
                  if (page)
                      page->goToField(field);
              }),
        u"unchangedCorrect"_s)
        ->setFocus();
    question->open();
}

void DraftPage::send()
{
    m_saver->flush();
    m_submit->setBusy(true);
    const Draft &draft = m_form.draft;
    const ApplicationId application = draft.corrects ? *draft.corrects : m_useCases.newId<ApplicationId>();
    const auto performed = draft.corrects
        ? m_useCases.commands.perform(ResubmitApplication {application, draft, draft.id}, draft.place, m_applicationVersion)
        : m_useCases.commands.perform(SubmitApplication {application, draft, draft.id}, draft.place);
    whenDone(this, performed,
        [this, application](const Result<Performed> &result) { onSubmitted(result, application); });
}

void DraftPage::onSubmitted(const Result<Performed> &performed, ApplicationId application)
{
    m_submit->setBusy(false);
    if (!performed) {
        const ErrorWords words = errorWords(performed.error());
        m_submit->showError(words.title, words.advice);
        return;
    }
    m_saver->forget();
    m_undo->clear();
    m_loaded = false;
    m_id = {};
    Q_EMIT toastRequested(m_form.offline ? tr("Recorded here. It is delivered as soon as you are connected.")
                                         : tr("Submitted. Its receipt says when it was received."));
    Q_EMIT pageRequested(u"application"_s, application.toText());
}

/// Without a question: it can be undone.
void DraftPage::discard()
{
    m_saver->flush();
    whenDone(this, m_useCases.drafts.discardUndoable(m_id), [this, id = m_id](const Result<void> &done) {
        if (!done)
            return onSaveFailed(done.error());
        m_saver->forget();
        m_undo->clear();
        m_loaded = false;
        m_id = {};
        Q_EMIT pageRequested(u"applications"_s);
        Q_EMIT undoToastRequested(tr("Draft discarded."), tr("Undo"), [&drafts = m_useCases.drafts, page = QPointer(this), id] {
            const auto kept = drafts.keepAfterAll(id);
            if (page)
                whenDone(page, kept, [page, id](const Result<void> &) { Q_EMIT page->pageRequested(u"draft"_s, id.toText()); });
        });
    });
}

} // namespace cpv
