#pragma once

#include "ui/common/redemption_sheet.h"

namespace cpv {

class Button;

/// A redemption or claim as its company sees it: cancelled while nobody else has acted on it.
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
};

} // namespace cpv
