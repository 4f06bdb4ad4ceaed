#pragma once

#include "ui/common/redemption_sheet.h"

namespace cpv {

class Button;
class RefundStep;
class SignedBillStep;

/// A redemption or claim as its company sees it: cancelled while nobody else has acted on it, or confirmed with
/// a bill that its provider signed; of a settled one money can be offered back.
class RedeemDetailPage : public RedemptionSheet
{
    Q_OBJECT

public:
    RedeemDetailPage(UseCases &useCases, QWidget *parent);

protected:
    void showActions() override;

private:
    void retranslate();
    void askToCancel();

    Button *m_cancel;
    Button *m_voucher;
    SignedBillStep *m_signedBill;
    RefundStep *m_refund;
};

} // namespace cpv
