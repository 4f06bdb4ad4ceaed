#include "ui/sme/programme_step.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

ProgrammeStep::ProgrammeStep(QWidget *parent)
    : DraftStep(parent)
    , m_programmeCard(new Card)
    , m_programme(new KeyValueGrid(1))
    , m_companyCard(new Card)
    , m_company(new KeyValueGrid(1))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    m_programmeCard->body()->addWidget(m_programme);
    m_companyCard->body()->addWidget(m_company);
    layout->addWidget(m_programmeCard);
    layout->addWidget(m_companyCard);
    layout->addStretch();
}

void ProgrammeStep::setDraft(const Draft &, const DraftContext &context)
{
    const Programme &programme = context.facts.programme;
    m_programmeCard->setTitle(tr("Programme"));
    m_companyCard->setTitle(tr("Applicant"));
    QStringList payers;
    for (const PayerRate &payer : programme.payers)
        payers << payerText(payer.payer) + u' ' + percentText(payer.rate);
    QStringList caps;
    for (const Cap &cap : programme.caps)
        if (cap.amount > Money())
            caps << tr("%1 元 %2").arg(yuanText(cap.amount), capScopeText(cap.scope));
    QStringList costs;
    for (const CostKind kind : programme.costs)
        costs << costKindText(kind);
    QList<KeyValue> pairs {{tr("Name"), programmeFullName(programme)}, {tr("Cover"), payers.join(u" + "_s)},
        {tr("Caps"), caps.isEmpty() ? tr("none") : caps.join(u"; "_s)}, {tr("Eligible costs"), costs.join(u", "_s)},
        {tr("How it is paid"), programmeModeText(programme.mode)}};
    if (programme.minContract > Money())
        pairs.append({tr("Minimum contract (元)"), yuanText(programme.minContract)});
    pairs.append({tr("Source"), tr("%1 (confidence: %2)").arg(programme.source, confidenceText(programme.confidence))});
    m_programme->setPairs(pairs);

    if (!context.facts.company) {
        m_company->setPairs({{tr("Company"), tr("Not on this device yet; sync once to see it.")}});
        return;
    }
    const Company &company = *context.facts.company;
    m_company->setPairs({{tr("Company"), company.name}, {tr("Unified credit code"), company.uscc},
        {tr("Type and size"), applicantTypeText(company.type) + u", "_s + sizeClassText(company.size)},
        {tr("Employees"), QString::number(company.employees)},
        {tr("Registered in"), payerText(company.registeredIn.code) + u' ' + payerText(company.district)}});
}

} // namespace cpv
