#pragma once

#include "ui/common/redemption_sheet.h"

class QLineEdit;

namespace cpv {

class Button;
class FormField;
class MoneyEdit;
class ReasonedStep;

/// A redemption as its provider sees it: confirmed with the bill from the provider's own books, or refused with a reason.
class BillPage : public RedemptionSheet
{
    Q_OBJECT

public:
    BillPage(UseCases &useCases, QWidget *parent);

protected:
    void showActions() override;

private:
    void retranslate();
    void confirm();
    bool isFilled();

    QWidget *m_form;
    MoneyEdit *m_billed;
    FormField *m_billedField;
    QLineEdit *m_invoice;
    FormField *m_invoiceField;
    Button *m_confirm;
    ReasonedStep *m_refuse;
    RedemptionId m_filledFor; // What was typed outlives a reload of the same one.
};

} // namespace cpv
