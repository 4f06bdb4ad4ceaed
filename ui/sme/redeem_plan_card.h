#pragma once

#include "core/usecases/redemption_plan.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace cpv {

class ExplainList;
class Text;

/// Which vouchers a bill is drawn on, and how each amount comes about.
class RedeemPlanCard : public Card
{
    Q_OBJECT

public:
    explicit RedeemPlanCard(QWidget *parent = nullptr);

    void showPlan(const std::vector<PlannedPart> &plan, const QString &whyEmpty);

private:
    struct Part {
        VoucherId voucher;
        QWidget *widget;
        Text *heading;
        ExplainList *steps;
    };
    Part makePart(VoucherId voucher, int number);
    void showPart(const Part &part, const PlannedPart &planned) const;

    Text *m_empty;
    QVBoxLayout *m_layout;
    std::vector<Part> m_parts;
};

} // namespace cpv
