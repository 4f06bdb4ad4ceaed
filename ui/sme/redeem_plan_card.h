#pragma once

#include "core/usecases/redemption_plan.h"
#include "ui/widgets/card.h"

#include <map>

class QLineEdit;
class QVBoxLayout;

namespace cpv {

class ExplainList;
class FormField;
class Text;

/// Which vouchers a bill is drawn on, how each amount comes about, and each one's invoice.
class RedeemPlanCard : public Card
{
    Q_OBJECT

public:
    explicit RedeemPlanCard(QWidget *parent = nullptr);

    /// Invoice numbers that were typed stay with their vouchers, also while there is no plan.
    void showPlan(const std::vector<PlannedPart> &plan, const QString &whyEmpty);
    /// In the plan's order.
    QStringList invoices() const;
    /// Marks what is missing or named twice; false if anything is.
    bool check();
    void clear();
    /// What the bill says: taken where one voucher pays and nothing was typed.
    void suggestInvoice(const QString &number);

private:
    struct Part {
        VoucherId voucher;
        QWidget *widget;
        Text *heading;
        ExplainList *steps;
        QLineEdit *invoice;
        FormField *field;
    };
    Part makePart(VoucherId voucher, int number);
    void showPart(const Part &part, const PlannedPart &planned, bool isOnly) const;

    Text *m_empty;
    QVBoxLayout *m_layout;
    std::vector<Part> m_parts;
    std::map<VoucherId, QString> m_typed; ///< Of parts that are gone: an amount typed anew is none at all for a moment.
};

} // namespace cpv
