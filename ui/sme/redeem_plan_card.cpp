#include "ui/sme/redeem_plan_card.h"

#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

RedeemPlanCard::RedeemPlanCard(QWidget *parent)
    : Card({}, parent)
    , m_empty(named(new Text(TextRole::Muted), u"redeemPlanEmpty"_s))
    , m_layout(new QVBoxLayout)
{
    m_empty->setWordWrap(true);
    setGap(*m_layout, 16);
    body()->addWidget(m_empty);
    body()->addLayout(m_layout);
}

RedeemPlanCard::Part RedeemPlanCard::makePart(VoucherId voucher, int number)
{
    Part part {.voucher = voucher,
        .widget = new QWidget,
        .heading = named(new Text(TextRole::Strong), u"redeemPart%1"_s.arg(number)),
        .steps = named(new ExplainList, u"redeemSteps%1"_s.arg(number))};
    part.heading->setWordWrap(true);
    auto *layout = new QVBoxLayout(part.widget);
    layout->setContentsMargins({});
    setGap(*layout, 8);
    layout->addWidget(part.heading);
    layout->addWidget(part.steps);
    return part;
}

void RedeemPlanCard::showPlan(const std::vector<PlannedPart> &plan, const QString &whyEmpty)
{
    setTitle(tr("What is drawn (CNY)"));
    m_empty->setText(whyEmpty);
    m_empty->setVisible(plan.empty());
    const auto same = [](const Part &part, const PlannedPart &planned) { return part.voucher == planned.voucher.id; };
    if (!std::ranges::equal(m_parts, plan, same)) {
        for (const Part &part : m_parts)
            delete part.widget; // Nothing in it asked for this.
        m_parts.clear();
        for (const PlannedPart &planned : plan) {
            m_parts.push_back(makePart(planned.voucher.id, int(m_parts.size())));
            m_layout->addWidget(m_parts.back().widget);
        }
    }
    for (std::size_t i = 0; i < plan.size(); ++i)
        showPart(m_parts[i], plan[i]);
}

void RedeemPlanCard::showPart(const Part &part, const PlannedPart &planned) const
{
    part.heading->setText(tr("%1, until %2").arg(planned.voucher.code, dateText(planned.voucher.validTo)));
    part.steps->setRows(explainRows(planned.steps, planned.amount));
}

} // namespace cpv
