#include "ui/admin/redemption_review_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/clawback_step.h"
#include "ui/admin/voucher_desk_card.h"
#include "ui/common/reasoned_step.h"
#include "ui/models/command_text.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

RedemptionReviewPage::RedemptionReviewPage(UseCases &useCases, QWidget *parent)
    : RedemptionSheet(useCases, {.reader = RedemptionReader::Office, .list = u"redemptions"_s}, parent)
    , m_approve(named(new Button(ButtonKind::Primary), u"redemptionApprove"_s))
    , m_form(new QWidget)
    , m_batch(named(new QLineEdit, u"redemptionBatch"_s))
    , m_batchField(new FormField({}, m_batch))
    , m_receipt(named(new QLineEdit, u"redemptionReceipt"_s))
    , m_receiptField(new FormField({}, m_receipt))
    , m_settle(named(new Button(ButtonKind::Primary), u"redemptionSettle"_s))
    , m_batchLink(named(new Button(ButtonKind::Secondary), u"redemptionBatchLink"_s))
    , m_fourEyes(named(new Text(TextRole::Muted), u"redemptionFourEyes"_s))
    , m_clawback(named(new ClawbackStep, u"redemptionClawback"_s))
    , m_voucher(new VoucherDeskCard(useCases))
    , m_reason(named(new ReasonedStep(u"redemptionReason"_s), u"redemptionReason"_s))
{
    build();
    connect(m_approve, &Button::clicked, this, [this] { performUndoable(ApproveRedemption {detail().redemption.id}); });
    connect(m_settle, &Button::clicked, this, &RedemptionReviewPage::settle);
    connect(m_batchLink, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"settlement"_s, detail().redemption.settlement->toText()); });
    connect(m_reason, &ReasonedStep::given, this, &RedemptionReviewPage::sendReason);
    connectClawback();
    setTexts([this] { retranslate(); });
}

void RedemptionReviewPage::build()
{
    m_approve->setIconName(u"check"_s);
    m_settle->setIconName(u"coin"_s);
    for (QLineEdit *edit : {m_batch, m_receipt})
        edit->setMaxLength(60);
    for (FormField *field : {m_receiptField, m_batchField})
        field->holdNote();
    auto *fields = new QHBoxLayout;
    setGap(*fields, 16);
    fields->addWidget(m_receiptField, 1);
    fields->addWidget(m_batchField, 1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    setGap(*form, 12);
    form->addLayout(fields);
    form->addWidget(m_settle, 0, Qt::AlignLeft);
    m_reason->putBefore(m_approve); // What may be approved may be refused.
    m_fourEyes->setWordWrap(true);
    m_batchLink->setIconName(u"coin"_s);
    for (QWidget *action : {m_form, static_cast<QWidget *>(m_batchLink), static_cast<QWidget *>(m_fourEyes), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_clawback)})
        addAction(action);
    addCard(m_voucher);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, &RedemptionReviewPage::pass);
    connect(new QShortcut(Qt::Key_F7, this), &QShortcut::activated, this, [this] {
        if (!m_reason->isHidden())
            m_reason->open();
    });
}

/// The first press leads to the step, the second takes it: a slip of the finger spends no public money.
void RedemptionReviewPage::pass()
{
    if (!m_form->isHidden() && m_receipt->text().trimmed().isEmpty())
        return askForReceipt();
    Button *step = m_form->isHidden() ? m_approve : m_settle;
    if (m_form->isHidden() && m_approve->isHidden())
        return;
    if (step->hasFocus())
        step->click();
    else {
        step->setFocus(Qt::ShortcutFocusReason);
        step->setText(tr("%1: press F8 again").arg(m_form->isHidden() ? tr("Approve") : tr("Settle")));
    }
}

void RedemptionReviewPage::askForReceipt()
{
    m_receiptField->setError(tr("Enter the number of the bank's receipt."));
    m_receipt->setFocus(Qt::ShortcutFocusReason);
}

void RedemptionReviewPage::nameSteps()
{
    m_approve->setText(tr("Approve") + u" (F8)"_s);
    m_settle->setText(tr("Settle") + u" (F8)"_s);
}

void RedemptionReviewPage::connectClawback()
{
    connect(m_clawback, &ClawbackStep::claimed, this, [this](Money principal, Money interest, const QString &reason) {
        performUndoable(OpenClawback {useCases().newId<ClawbackId>(), detail().redemption.id, principal, interest, reason});
    });
    connect(m_clawback, &ClawbackStep::received, this, &RedemptionReviewPage::recover);
    connect(m_voucher, &VoucherDeskCard::recorded, this, &Page::toastRequested);
    connect(m_voucher, &VoucherDeskCard::undoOffered, this, &Page::undoToastRequested);
}

void RedemptionReviewPage::recover(Money principal, Money interest, const QString &receipt)
{
    const Clawback &clawback = *detail().clawback;
    whenDone(this, useCases().commands.performUndoable(RecordRecovery {clawback.id, principal, interest, receipt}, clawback.place, clawback.version),
        [this](const Result<Performed> &done) {
            if (!done)
                return showError(done.error());
            m_clawback->clear();
            offerUndo(done->command, commandText(CommandKind::RecordRecovery));
        });
}

void RedemptionReviewPage::retranslate()
{
    nameSteps();
    m_receiptField->setLabel(tr("Bank receipt"));
    m_batchField->setLabel(tr("Payment batch"));
    m_batchField->setOptional(true);
    m_batchLink->setText(tr("Open the payment batch"));
    m_fourEyes->setText(tr("You approved this one, so another person of the finance office must pay it."));
    if (m_reason->isVisible())
        showReasonForm(detail().redemption.state == RedemptionState::Settled);
}

void RedemptionReviewPage::showActions()
{
    const Redemption &r = detail().redemption;
    const auto &session = useCases().session.current();
    const bool isFinance = session && hasRole(session->account, Role::Finance);
    const std::optional<RedemptionTurn> turn = turnOf(r.state, r.mode);
    const bool toPay = isFinance && turn == RedemptionTurn::Payer && !r.settlement; // Else its batch is paid as a whole.
    const bool isMaker = session && r.approvedBy == session->account.id;
    nameSteps(); // A step that was led to is no longer waited for.
    m_approve->setVisible(isFinance && turn == RedemptionTurn::Approver);
    m_form->setVisible(toPay && !isMaker);
    m_fourEyes->setVisible(toPay && isMaker);
    m_batchLink->setVisible(r.settlement.has_value());
    const bool mayRefuse = r.state == RedemptionState::Held || r.state == RedemptionState::Confirmed;
    const bool isPaid = r.state == RedemptionState::Settled;
    m_reason->setVisible(isFinance && (mayRefuse || isPaid));
    showReasonForm(isPaid);
    const auto &clawback = detail().clawback;
    const bool mayReceive = r.state == RedemptionState::Reversed && clawback && clawback->state == ClawbackState::Open;
    m_clawback->setVisible(isFinance && (isPaid || mayReceive));
    m_clawback->setDetail(detail(), useCases().today());
    m_voucher->setVoucher(r.voucher);
}

void RedemptionReviewPage::showReasonForm(bool isPaid)
{
    if (isPaid)
        m_reason->setTexts(tr("Payment came back"), tr("What the bank said"), tr("The money is held again until it is paid anew."));
    else
        m_reason->setTexts(tr("Refuse"), tr("Why it is refused"), tr("The company reads it. What is held goes back."));
}

void RedemptionReviewPage::settle()
{
    const QString receipt = m_receipt->text().trimmed();
    m_receiptField->setError(receipt.isEmpty() ? tr("Enter the number of the bank's receipt.") : QString());
    if (receipt.isEmpty())
        return;
    performUndoable(SettleRedemption {detail().redemption.id, m_batch->text().trimmed(), receipt});
    m_receipt->clear();
}

void RedemptionReviewPage::sendReason(const QString &reason)
{
    const Redemption &r = detail().redemption;
    if (r.state == RedemptionState::Settled)
        performUndoable(BounceSettlement {r.id, reason});
    else
        performUndoable(RefuseRedemption {r.id, reason});
    m_reason->close();
}

} // namespace cpv
