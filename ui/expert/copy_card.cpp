#include "ui/expert/copy_card.h"

#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/widgets/facts.h"

#include <QVBoxLayout>

#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

CopyCard::CopyCard(QWidget *parent)
    : Card({}, parent)
    , m_facts(new KeyValueGrid)
{
    setObjectName(u"copyCard"_s);
    body()->addWidget(m_facts);
}

void CopyCard::setCopy(const ReviewCopy &copy, const QString &programme)
{
    setTitle(copy.project);
    setHint(tr("Copy without names"));
    QStringList costs;
    for (const CostItem &item : copy.costs)
        if (!item.amount.isZero())
            costs << tr("%1: %2").arg(costKindText(item.kind), exactMoney(item.amount));
    QStringList papers;
    for (const QString &kind : copy.materials)
        papers << materialText(kind);
    QList<KeyValue> facts {{tr("Programme"), programme}, {tr("Purpose"), copy.purpose},
        {tr("Who applies"), tr("%1, %2").arg(applicantTypeText(copy.applicantType), sizeClassText(copy.companySize))},
        {tr("Amount of the contract"), exactMoney(copy.contractAmount)}, {tr("Costs"), listText(costs)}, {tr("Other public aid"), exactMoney(copy.otherAid)},
        {tr("Subsidy by the rules"), exactMoney(copy.requested)}};
    if (copy.periodFrom && copy.periodTo)
        facts.append({tr("Period"), tr("%1 to %2").arg(copy.periodFrom->toString(Qt::ISODate), copy.periodTo->toString(Qt::ISODate))});
    if (copy.expectedValue)
        facts.append({tr("Expected net present value"), exactMoney(*copy.expectedValue)});
    if (copy.expectedPayback)
        facts.append({tr("Expected payback"), tr("%1 months").arg(*copy.expectedPayback / 10.0, 0, 'f', 1)});
    facts.append({tr("Papers handed in"), listText(papers)});
    QStringList shown;
    for (const KeyValue &fact : facts)
        shown << fact.label << fact.value;
    if (std::exchange(m_shown, shown) != shown) // A refresh while it is read must not make it blink.
        m_facts->setPairs(facts);
}

} // namespace cpv
