// What a company can do on its application, and the registry's refusals of it.
#include "ui/sme/case_page.h"

#include "core/domain/form_fields.h"
#include "core/usecases/futures.h"
#include "ui/common/form_keeper.h"
#include "ui/common/taking_back.h"
#include "ui/models/command_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

void CasePage::loadYardstick()
{
    constexpr std::array underWay {Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed};
    m_yardstick->setVisible(std::ranges::find(underWay, m_detail->application.stage) != underWay.end());
    if (m_yardstick->isHidden())
        return;
    whenDone(this, m_useCases.programmes.yardstick(m_detail->application.programme),
        [this, id = m_id](const Result<std::optional<Yardstick>> &yardstick) {
            if (id == m_id && yardstick)
                m_yardstick->setText(yardstickText(*yardstick));
        });
}

void CasePage::showRefusals()
{
    emptyLayout(*m_refusals);
    for (const Refusal &refusal : m_detail->refusals)
        m_refusals->addWidget(makeRefusal(refusal));
}

QWidget *CasePage::makeRefusal(const Refusal &refusal)
{
    const ErrorWords words = errorWords(refusal.error);
    auto *notice = named(new Notice, u"caseRefusal"_s);
    connect(notice, &Notice::buttonClicked, this, [this, command = refusal.command] { dismiss(command); });
    notice->showError(tr("The registry refused: %1. %2").arg(commandText(refusal.kind), words.title), words.advice, tr("Understood"));
    return notice;
}

void CasePage::dismiss(CommandId command)
{
    whenDone(this, m_useCases.commands.dismissRefusal(command), [this](const Result<void> &done) {
        done ? refresh() : showError(done.error());
    });
}

void CasePage::correct()
{
    whenDone(this, m_useCases.drafts.createCorrection(m_id), [this](const Result<Draft> &draft) {
        if (!draft)
            return showError(draft.error());
        Q_EMIT pageRequested(u"draft"_s, draft->id.toText());
    });
}

void CasePage::askToWithdraw()
{
    auto *question = named(new Question(tr("Withdraw"), tr("Withdraw this application? Money set aside for it is given back."), window()),
        u"withdrawQuestion"_s);
    named(question->addAnswer(ButtonKind::Danger, tr("Withdraw"),
              [page = QPointer(this)] {
                  if (page)
                      page->withdraw();
              }),
        u"withdrawConfirm"_s);
    named(question->addAnswer(ButtonKind::Secondary, tr("Keep it")), u"withdrawKeep"_s)->setFocus();
    question->open();
}

void CasePage::withdraw()
{
    const Application &a = m_detail->application;
    whenDone(this, m_useCases.commands.performUndoable(WithdrawApplication {a.id, {}}, a.place, a.version),
        [this](const Result<Performed> &done) {
            if (!done)
                return showError(done.error());
            refresh();
            Q_EMIT undoToastRequested(tr("Withdrawn; sent in a moment."), tr("Undo"),
                takingBack(m_useCases.commands, done->command, this, [this](const Result<void> &back) { onTakenBack(back); }));
        });
}

void CasePage::onTakenBack(const Result<void> &back)
{
    if (!back)
        return showError(back.error());
    refresh();
    Q_EMIT toastRequested(tr("Undone; nothing was sent. The application goes on as before."));
}

void CasePage::applyAgain()
{
    whenDone(this, m_useCases.drafts.createLike(m_id), [this](const Result<Draft> &draft) {
        if (!draft)
            return showError(draft.error());
        Q_EMIT pageRequested(u"draft"_s, draft->id.toText());
        Q_EMIT toastRequested(cameToNothing(m_detail->application)
                ? tr("Everything is filled in as it was, papers too. Look through it, then submit.")
                : tr("Project, provider and contact are filled in. The contract is a new one each time."));
    });
}

void CasePage::appeal()
{
    const Application &a = m_detail->application;
    const QString grounds = m_grounds->toPlainText().trimmed();
    whenDone(this, m_useCases.commands.perform(AppealDecision {a.id, grounds}, a.place, a.version), [this](const Result<Performed> &done) {
        if (!done)
            return showError(done.error());
        m_keeper->forget();
        m_grounds->clear();
        m_appealCard->hide();
        refresh();
    });
}

} // namespace cpv
