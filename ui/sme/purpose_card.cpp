#include "ui/sme/purpose_card.h"

#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/sme/fit_words.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

PurposeCard::PurposeCard(QWidget *parent)
    : Card({}, parent)
    , m_workload(makeChoiceBox(u"finderWorkload"_s))
    , m_supply(makeChoiceBox(u"finderSupply"_s))
    , m_cost(named(new MoneyEdit, u"finderCost"_s))
    , m_provider(makeChoiceBox(u"finderProvider"_s))
    , m_start(named(new OptionalDate, u"finderStart"_s))
    , m_months(makeChoiceBox(u"finderMonths"_s))
    , m_otherAid(named(new MoneyEdit, u"finderOtherAid"_s))
    , m_company(named(new Text(TextRole::Muted), u"finderCompany"_s))
{
    build();
    retranslate();
    for (DropDown *box : {m_workload, m_supply, m_provider, m_months})
        connect(box, &QComboBox::currentIndexChanged, this, &PurposeCard::edited);
    for (MoneyEdit *edit : {m_cost, m_otherAid})
        connect(edit, &QLineEdit::textEdited, this, &PurposeCard::edited);
    connect(m_start, &OptionalDate::dateEdited, this, &PurposeCard::edited);
}

void PurposeCard::build()
{
    auto *form = new QWidget;
    auto *flow = new CardFlow(16, CardFlow::Rows::Own);
    flow->setContentsMargins({});
    form->setLayout(flow);
    const std::vector<QWidget *> editors {m_workload, m_supply, m_cost, m_provider, m_start, m_months, m_otherAid};
    for (QWidget *editor : editors) {
        auto *field = new FormField({}, editor);
        m_fields.push_back(field);
        flow->addWidget(field);
        if (auto *amount = qobject_cast<MoneyEdit *>(editor)) {
            field->holdNote();
            connect(amount, &QLineEdit::editingFinished, field, [field, amount] { field->setError(amount->problem()); });
            connect(amount, &QLineEdit::textEdited, field, [field] { field->setError({}); });
        }
    }
    addHeaderWidget(new TermMark(term(u"inference"_s)));
    m_fields.front()->setTerm(term(u"training"_s));
    m_fields.back()->setOptional(true);
    m_company->setWordWrap(true);
    m_company->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(form);
    body()->addWidget(m_company);
}

void PurposeCard::retranslate()
{
    setTitle(tr("What do you want to run?"));
    setHint(tr("the answers change as you type"));
    const QStringList labels {tr("Purpose"), tr("On"), tr("Planned cost (CNY)"), tr("Provider"), tr("From"), tr("For"),
        tr("Other public aid (CNY)")};
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels.at(qsizetype(i)));
    m_cost->setPlaceholderText(tr("e.g. 720,000.00"));
    fillChoices();
    fillProviders();
    showCompany();
}

void PurposeCard::fillChoices()
{
    std::vector<LabelledChoice> workloads, supplies, months {{tr("not known yet"), {}}};
    for (const Workload workload : enumValues<Workload>())
        workloads.push_back({workloadText(workload), enumText(workload)});
    for (const Supply supply : enumValues<Supply>())
        supplies.push_back({supplyText(supply), enumText(supply)});
    for (const int count : {3, 6, 12, 18, 24})
        months.push_back({tr("%n months", nullptr, count), QString::number(count)});
    refillChoices(*m_workload, workloads);
    refillChoices(*m_supply, supplies);
    refillChoices(*m_months, months);
}

void PurposeCard::fillProviders()
{
    std::vector<LabelledChoice> providers {{tr("not chosen yet"), {}}};
    for (const Provider &provider : m_facts.providers)
        providers.push_back({provider.name, provider.id.toText()});
    refillChoices(*m_provider, providers);
}

void PurposeCard::showFacts(const FinderFacts &facts, QDate today)
{
    m_facts = facts;
    m_start->setToday(today);
    fillProviders();
    showCompany();
}

void PurposeCard::showCompany()
{
    m_company->setVisible(!m_facts.visitor || m_facts.builtin);
    if (m_facts.visitor) {
        m_company->setText(tr("Nobody is signed in: these are the programmes as published when this program was made. Which of them take "
                              "applications now, with which providers and how much money left, a registry tells after signing in."));
        return;
    }
    if (!m_facts.company) {
        m_company->setText(tr("Your company is not on this device yet; it comes with the next sync. Until then its facts stay open."));
        return;
    }
    const Company &company = *m_facts.company;
    QStringList facts {applicantTypeText(company.type), sizeClassText(company.size)};
    if (!company.industry.isEmpty())
        facts << tr("industry %1").arg(company.industry);
    if (company.employees > 0)
        facts << tr("%n employees", nullptr, company.employees);
    if (company.founded.isValid())
        facts << tr("founded %1").arg(dateText(company.founded));
    if (!company.registeredIn.code.isEmpty())
        facts << tr("registered in %1").arg(payerText(company.registeredIn.code) + u' ' + payerText(company.district));
    m_company->setText(tr("Judged for %1: %2", "company, its facts").arg(company.name, listText(facts)));
}

QWidget *PurposeCard::editorOf(MissingFact fact) const
{
    switch (fact) {
    case MissingFact::Cost: return m_cost;
    case MissingFact::CostKinds: return m_workload;
    case MissingFact::Period: return m_start->chosen() ? static_cast<QWidget *>(m_months) : m_start;
    case MissingFact::Provider: return m_provider;
    case MissingFact::Company:
    case MissingFact::RegisteredIn:
    case MissingFact::District:
    case MissingFact::Industry:
    case MissingFact::Size:
    case MissingFact::Founded:
    case MissingFact::ProviderRegion:
    case MissingFact::ProviderParties:
    case MissingFact::Courses: return nullptr;
    }
    Q_UNREACHABLE();
}

Purpose PurposeCard::purpose() const
{
    return {.workload = enumFromText<Workload>(m_workload->currentData().toString()).value_or(Workload::Training),
        .supply = enumFromText<Supply>(m_supply->currentData().toString()).value_or(Supply::Rented),
        .cost = Money::fromFen(m_cost->fen().value_or(0)),
        .start = m_start->chosen(),
        .months = m_months->currentData().toInt(),
        .provider = ProviderId::fromText(m_provider->currentData().toString()),
        .otherAid = Money::fromFen(m_otherAid->fen().value_or(0))};
}

void PurposeCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
