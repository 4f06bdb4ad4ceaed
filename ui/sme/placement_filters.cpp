#include "ui/sme/placement_filters.h"

#include "core/usecases/programme_finder.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/models/placement_text.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstCardHours = 5840; // Eight cards day and night.
constexpr int MostCardHours = 10'000'000;
constexpr size_t CardHoursField = 3;
constexpr int LongestChoice = 32; // Characters: a place and its programme.

}

PlacementFilters::PlacementFilters(QWidget *parent)
    : Card({}, parent)
    , m_programme(makeChoiceBox(u"placementProgramme"_s, LongestChoice))
    , m_latency(makeChoiceBox(u"placementLatency"_s, LongestChoice))
    , m_accelerator(makeChoiceBox(u"placementAccelerator"_s, LongestChoice))
    , m_cardHours(named(new QSpinBox, u"placementCardHours"_s))
    , m_months(makeChoiceBox(u"placementMonths"_s, LongestChoice))
    , m_cards(makeChoiceBox(u"placementCards"_s, LongestChoice))
    , m_origin(makeChoiceBox(u"placementOrigin"_s, LongestChoice))
    , m_load(makeChoiceBox(u"placementLoad"_s, LongestChoice))
    , m_company(named(new Text(TextRole::Muted), u"placementCompany"_s))
{
    build();
    retranslate();
    m_months->setCurrentIndex(m_months->findData(u"12"_s));
    const auto onChosen = [this] {
        suggestCardHours();
        Q_EMIT edited();
    };
    for (DropDown *box : {m_latency, m_accelerator, m_months, m_cards, m_origin, m_load})
        connect(box, &QComboBox::currentIndexChanged, this, onChosen);
    connect(m_programme, &QComboBox::currentIndexChanged, this, [this, onChosen] {
        m_chosen = true;
        onChosen();
    });
    connect(m_cardHours, &QSpinBox::valueChanged, this, [this] {
        m_typed = true;
        m_fields[CardHoursField]->setHelp({});
        Q_EMIT edited();
    });
}

void PlacementFilters::build()
{
    m_cardHours->setRange(1, MostCardHours);
    m_cardHours->setSingleStep(730);
    m_cardHours->setGroupSeparatorShown(true);
    m_cardHours->setValue(FirstCardHours);
    auto *form = new QWidget;
    auto *flow = new CardFlow;
    flow->setContentsMargins({});
    form->setLayout(flow);
    const std::vector<QWidget *> editors {m_programme, m_latency, m_accelerator, m_cardHours, m_months, m_cards, m_origin, m_load};
    for (QWidget *editor : editors) {
        m_fields.push_back(new FormField({}, editor));
        flow->addWidget(m_fields.back());
    }
    m_fields[0]->setTerm(term(u"voucher"_s));
    m_fields[1]->setTerm(term(u"latency"_s));
    m_fields[2]->setTerm(term(u"accelerator"_s));
    m_fields[CardHoursField]->setTerm(term(u"cardHour"_s));
    m_fields[5]->setTerm(term(u"domesticCards"_s));
    m_fields[6]->setTerm(term(u"origin"_s));
    m_fields[7]->setTerm(term(u"load"_s));
    m_company->setWordWrap(true);
    body()->addWidget(form);
    body()->addWidget(m_company);
}

void PlacementFilters::retranslate()
{
    setTitle(tr("What is to run?"));
    setHint(tr("the ranking follows each change"));
    const QStringList labels {tr("Programme"), tr("Latency class"), tr("Accelerator"), tr("Card-hours a month"), tr("For"),
        tr("Cards"), tr("Origin of the cards"), tr("Load")};
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels.at(qsizetype(i)));
    fillChoices();
    fillProgrammes();
    fillAccelerators();
    suggestCardHours();
    showCompany();
}

void PlacementFilters::fillChoices()
{
    std::vector<LabelledChoice> latencies, months, loads {{tr("any"), {}}};
    for (const LatencyClass latency : enumValues<LatencyClass>())
        latencies.push_back({latencyClassText(latency), enumText(latency)});
    for (const int count : {3, 6, 12, 18, 24})
        months.push_back({tr("%n months", nullptr, count), QString::number(count)});
    for (const qint32 most : {5000, 7000, 8000, 9000})
        loads.push_back({tr("%1 at most").arg(shareText({most})), QString::number(most)});
    refillChoices(*m_load, loads);
    refillChoices(*m_latency, latencies);
    refillChoices(*m_months, months);
    refillChoices(*m_cards, {{tr("all cards"), {}}, {tr("domestic only"), u"domestic"_s}});
    refillChoices(*m_origin, {{tr("declared or not"), {}}, {tr("declared only"), u"declared"_s}});
}

/// Those of the company's own place first, since others hardly ever pay for it.
void PlacementFilters::fillProgrammes()
{
    std::vector<Programme> sorted = m_desk.programmes;
    std::ranges::stable_sort(sorted, {}, [this](const Programme &programme) {
        return !m_desk.company || programme.place != m_desk.company->registeredIn;
    });
    std::vector<LabelledChoice> programmes;
    for (const Programme &programme : sorted)
        programmes.push_back({programmeFullName(programme), programme.id.toText()});
    programmes.push_back({tr("without a voucher"), QString()});
    refillChoices(*m_programme, programmes);
    if (m_chosen)
        return;
    const QSignalBlocker quiet(m_programme);
    const auto found = findProgrammes(
        {.company = m_desk.company, .programmes = m_desk.programmes, .providers = m_desk.market.providers}, {}, m_today);
    m_programme->setCurrentIndex(found.empty() || !found.front().fit.obstacles.empty()
            ? m_programme->findData(QString())
            : m_programme->findData(found.front().programme.id.toText()));
}

void PlacementFilters::fillAccelerators()
{
    std::vector<LabelledChoice> accelerators {{tr("any"), {}}};
    for (const Accelerator &each : m_desk.market.facts.accelerators)
        accelerators.push_back({acceleratorName(each), each.id});
    refillChoices(*m_accelerator, accelerators);
}

void PlacementFilters::showDesk(const PlacementDesk &desk, QDate today)
{
    m_desk = desk;
    m_today = today;
    fillProgrammes();
    fillAccelerators();
    suggestCardHours();
    showCompany();
}

/// Until somebody says how much it is: eight cards, or as many as the programme begins to pay for.
void PlacementFilters::suggestCardHours()
{
    if (m_typed)
        return;
    PlacementWish first = wish();
    first.cardHours = FirstCardHours;
    const Programme *chosen = programme();
    const qint64 hours = !chosen ? FirstCardHours
                                 : cardHoursWithAid(m_desk.market,
                                     {chosen, m_desk.company ? &*m_desk.company : nullptr, first, m_today, m_desk.useOf(chosen->id)});
    const QSignalBlocker quiet(m_cardHours);
    m_cardHours->setValue(int(std::min<qint64>(hours, MostCardHours)));
    m_fields[CardHoursField]->setHelp(hours > FirstCardHours ? tr("As many as the programme's smallest contract takes.") : QString());
}

void PlacementFilters::showCompany()
{
    if (!m_desk.company) {
        m_company->setText(tr("Your company is not on this device yet, so distances and rules stay open until the next sync."));
        return;
    }
    m_company->setText(tr("Judged for %1 in %2. Distances are counted from there.")
                           .arg(m_desk.company->name, payerText(m_desk.company->registeredIn.code)));
}

PlacementWish PlacementFilters::wish() const
{
    const qint32 most = m_load->currentData().toInt();
    return {.latency = enumFromText<LatencyClass>(m_latency->currentData().toString()).value_or(LatencyClass::Batch),
        .accelerator = m_accelerator->currentData().toString(),
        .cardHours = m_cardHours->value(),
        .months = m_months->currentData().toInt(),
        .domesticOnly = !m_cards->currentData().toString().isEmpty(),
        .declaredOnly = !m_origin->currentData().toString().isEmpty(),
        .mostLoad = most > 0 ? std::optional(BasisPoints {most}) : std::nullopt};
}

const Programme *PlacementFilters::programme() const
{
    const QString id = m_programme->currentData().toString();
    const auto found = std::ranges::find_if(m_desk.programmes, [&](const Programme &each) { return each.id.toText() == id; });
    return found == m_desk.programmes.end() ? nullptr : &*found;
}

void PlacementFilters::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace cpv
