#pragma once

#include "ui/common/redemption_sheet.h"

class QLineEdit;

namespace cpv {

class Button;
class ClawbackStep;
class FormField;
class ReasonedStep;
class Text;
class VoucherDeskCard;

/// A redemption as the city's finance office sees it: one person approves, another pays and writes down the bank's
/// receipt; what must come back is claimed here, and its voucher stands below. F8 passes, F7 opens the refusal.
class RedemptionReviewPage : public RedemptionSheet
{
    Q_OBJECT

public:
    RedemptionReviewPage(UseCases &useCases, QWidget *parent);

protected:
    void showActions() override;

private:
    void build();
    void retranslate();
    void pass();
    void askForReceipt();
    void nameSteps();
    void settle();
    void sendReason(const QString &reason);
    void showReasonForm(bool isPaid);
    void connectClawback();
    void recover(Money principal, Money interest, const QString &receipt);

    Button *m_approve;
    QWidget *m_form;
    QLineEdit *m_batch;
    FormField *m_batchField;
    QLineEdit *m_receipt;
    FormField *m_receiptField;
    Button *m_settle;
    Button *m_batchLink; // To the batch it stands in.
    Text *m_fourEyes;
    ClawbackStep *m_clawback;
    VoucherDeskCard *m_voucher;
    ReasonedStep *m_reason; // Of a refusal, or of money that came back.
};

} // namespace cpv
