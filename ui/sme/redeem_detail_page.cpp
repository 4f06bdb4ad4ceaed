#include "ui/sme/redeem_detail_page.h"

#include "ui/sme/refund_step.h"
#include "ui/sme/signed_bill_step.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/question.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPointer>

namespace cpv {

using namespace Qt::StringLiterals;

RedeemDetailPage::RedeemDetailPage(UseCases &useCases, QWidget *parent)
    : RedemptionSheet(useCases, {}, parent)
    , m_cancel(named(new Button(ButtonKind::Secondary), u"redemptionCancel"_s))
    , m_voucher(named(new Button(ButtonKind::Ghost), u"redemptionVoucher"_s))
    , m_signedBill(new SignedBillStep(useCases.signedBills))
    , m_refund(new RefundStep)
{
    m_cancel->setIconName(u"arrow-back-up"_s);
    m_voucher->setIconName(u"ticket"_s);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    setGap(*row, 8);
    row->addWidget(m_cancel);
    row->addWidget(m_voucher);
    row->addStretch(1);
    addAction(actions);
    addAction(m_signedBill); // Few have one: it comes after what everybody may do.
    addAction(m_refund);
    connect(m_cancel, &Button::clicked, this, &RedeemDetailPage::askToCancel);
    connect(m_voucher, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"voucher"_s, detail().redemption.voucher.toText()); });
    connect(m_signedBill, &SignedBillStep::confirmed, this, [this](const SignedBill &bill) {
        perform(ConfirmSignedBill {detail().redemption.id, bill});
    });
    connect(m_refund, &RefundStep::offered, this,
        [this](Money amount, const QString &reason) { performUndoable(OfferRefund {detail().redemption.id, amount, reason}); });
    connect(m_refund, &RefundStep::takenBack, this, [this] { performUndoable(OfferRefund {detail().redemption.id, {}, {}}); });
    setTexts([this] { retranslate(); });
}

void RedeemDetailPage::retranslate() { m_cancel->setText(tr("Cancel this request")); }

void RedeemDetailPage::showActions()
{
    const Redemption &r = detail().redemption;
    m_cancel->setVisible(r.state == RedemptionState::Held);
    m_signedBill->setRedemption(r.id);
    m_signedBill->setVisible(turnOf(r.state, r.mode) == RedemptionTurn::Provider);
    m_refund->setRedemption(r);
    m_refund->setVisible(r.state == RedemptionState::Settled);
    m_voucher->setText(r.mode == ProgrammeMode::PayFirst ? tr("Open the award") : tr("Open the voucher"));
}

void RedeemDetailPage::askToCancel()
{
    auto *question = named(new Question(tr("Cancel this request"),
                               tr("Cancel this request? What is held goes back, and the invoice may be used again."), window()),
        u"cancelQuestion"_s);
    named(question->addAnswer(ButtonKind::Danger, tr("Cancel the request"),
              [page = QPointer(this)] {
                  if (page)
                      page->performUndoable(CancelRedemption {page->detail().redemption.id, {}});
              }),
        u"cancelConfirm"_s);
    named(question->addAnswer(ButtonKind::Secondary, tr("Keep it")), u"cancelKeep"_s)->setFocus();
    question->open();
}

} // namespace cpv
