#include "ui/admin/simulator_rules_card.h"

#include "ui/common/terms.h"
#include "ui/models/money_display.h"
#include "ui/models/placement_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/still_slider.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int CoverStep = 100; // Ten-thousandths: the slider goes by whole percent.
constexpr int MostInventedPercent = 100; // Of the year's own applications.
constexpr int InventedStep = 10;

/// The lowest of a scope's caps; zero where there is none.
Money capOf(const Programme &programme, CapScope scope)
{
    Money lowest;
    for (const Cap &cap : programme.caps)
        if (cap.scope == scope && (lowest.isZero() || cap.amount < lowest))
            lowest = cap.amount;
    return lowest;
}

/// Every member set.
RuleChanges publishedRules(const SimulatedYear &year)
{
    const Programme &programme = year.programme;
    qint32 cover = 0;
    for (const PayerRate &payer : programme.payers)
        cover += payer.rate.value;
    Money budget;
    for (const BudgetLine &line : year.budget)
        budget += line.appropriated;
    return {.cover = BasisPoints {std::min(cover, qint32(BasisPoints::Whole))},
        .contractCap = capOf(programme, CapScope::Contract),
        .companyYearCap = capOf(programme, CapScope::CompanyYear),
        .minContract = programme.minContract,
        .budget = budget,
        .window = DateWindow {QDate(year.year, 1, 1), QDate(year.year, 12, 31)}};
}

/// An empty field is no limit.
Money amountOf(const MoneyEdit &edit) { return Money::fromFen(edit.fen().value_or(0)); }

} // namespace

SimulatorRulesCard::SimulatorRulesCard(QWidget *parent)
    : Card({}, parent)
    , m_coverName(new ElidedText(TextRole::Muted))
    , m_coverValue(new Text(TextRole::Body))
    , m_cover(named(new StillSlider(Qt::Horizontal), u"simulatorCover"_s))
    , m_inventedName(new ElidedText(TextRole::Muted))
    , m_inventedValue(new Text(TextRole::Body))
    , m_invented(named(new StillSlider(Qt::Horizontal), u"simulatorInvented"_s))
    , m_contractCap(named(new MoneyEdit, u"simulatorContractCap"_s))
    , m_yearCap(named(new MoneyEdit, u"simulatorYearCap"_s))
    , m_minimum(named(new MoneyEdit, u"simulatorMinimum"_s))
    , m_budget(named(new MoneyEdit, u"simulatorBudget"_s))
    , m_windowed(named(new QCheckBox, u"simulatorWindowed"_s))
    , m_from(named(new DateField, u"simulatorFrom"_s))
    , m_to(named(new DateField, u"simulatorTo"_s))
    , m_seed(named(new QSpinBox, u"simulatorSeed"_s))
    , m_reset(named(new Button(ButtonKind::Ghost), u"simulatorReset"_s))
{
    m_cover->setRange(0, BasisPoints::Whole / CoverStep);
    m_invented->setRange(0, MostInventedPercent / InventedStep);
    m_seed->setRange(1, 9999);
    build();
    for (QSlider *slider : {m_cover, m_invented})
        connect(slider, &QSlider::valueChanged, this, &SimulatorRulesCard::onEdited);
    for (MoneyEdit *edit : {m_contractCap, m_yearCap, m_minimum, m_budget})
        connect(edit, &QLineEdit::textEdited, this, &SimulatorRulesCard::onEdited);
    for (DateField *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &SimulatorRulesCard::onEdited);
    connect(m_windowed, &QCheckBox::toggled, this, &SimulatorRulesCard::onEdited);
    connect(m_seed, &QSpinBox::valueChanged, this, &SimulatorRulesCard::onEdited);
    connect(m_reset, &Button::clicked, this, [this] {
        showYear(m_year);
        Q_EMIT edited();
    });
}

void SimulatorRulesCard::addSlider(Text *name, Text *value, QSlider *slider)
{
    auto *words = new QHBoxLayout;
    words->addWidget(name, 1);
    words->addWidget(value);
    body()->addLayout(words);
    body()->addWidget(slider);
}

void SimulatorRulesCard::build()
{
    addHeaderWidget(m_reset);
    setSpacing(6);
    addSlider(m_coverName, m_coverValue, m_cover);
    addSlider(m_inventedName, m_inventedValue, m_invented);
    const std::array<QWidget *, 7> editors {m_contractCap, m_yearCap, m_minimum, m_budget, m_from, m_to, m_seed};
    for (QWidget *editor : editors)
        m_fields.push_back(new FormField({}, editor));
    m_fields[0]->setTerm(term(u"cap"_s));
    const auto addRow = [this](std::size_t first, std::size_t count) {
        auto *row = new QWidget;
        auto *flow = new CardFlow(16, CardFlow::Rows::Own);
        flow->setContentsMargins({});
        row->setLayout(flow);
        for (std::size_t i = first; i < first + count; ++i)
            flow->addWidget(m_fields[i]);
        body()->addWidget(row);
    };
    addRow(0, 4);
    body()->addWidget(m_windowed);
    addRow(4, 3);
}

void SimulatorRulesCard::showYear(const SimulatedYear &year)
{
    m_year = year;
    m_published = publishedRules(year);
    {
        const std::array<QObject *, 9> quiet {m_cover, m_invented, m_contractCap, m_yearCap, m_minimum, m_budget, m_windowed, m_from, m_to};
        for (QObject *each : quiet)
            each->blockSignals(true);
        m_cover->setValue(m_published.cover->value / CoverStep);
        m_invented->setValue(0);
        const auto show = [](MoneyEdit &edit, Money amount) { edit.setFen(amount.isZero() ? std::nullopt : std::optional(amount.fen())); };
        show(*m_contractCap, *m_published.contractCap);
        show(*m_yearCap, *m_published.companyYearCap);
        show(*m_minimum, *m_published.minContract);
        show(*m_budget, *m_published.budget);
        m_windowed->setChecked(false);
        m_from->setDate(m_published.window->from);
        m_to->setDate(m_published.window->to);
        for (QObject *each : quiet)
            each->blockSignals(false);
    }
    showValues();
}

RuleChanges SimulatorRulesCard::changes() const
{
    RuleChanges changes;
    if (const int cover = m_cover->value() * CoverStep; cover != m_published.cover->value / CoverStep * CoverStep)
        changes.cover = BasisPoints {cover};
    const auto take = [](std::optional<Money> &change, const MoneyEdit &edit, const std::optional<Money> &published) {
        if (amountOf(edit) != *published)
            change = amountOf(edit);
    };
    take(changes.contractCap, *m_contractCap, m_published.contractCap);
    take(changes.companyYearCap, *m_yearCap, m_published.companyYearCap);
    take(changes.minContract, *m_minimum, m_published.minContract);
    take(changes.budget, *m_budget, m_published.budget);
    if (m_windowed->isChecked())
        changes.window = DateWindow {m_from->date(), m_to->date()};
    return changes;
}

InventedDemand SimulatorRulesCard::invented() const
{
    const qint64 own = qint64(m_year.applications.size());
    return {.count = qint32(own * m_invented->value() * InventedStep / 100), .seed = quint64(m_seed->value())};
}

bool SimulatorRulesCard::isAmount(const MoneyEdit *edit)
{
    return edit->text().trimmed().isEmpty() || (edit->fen() && *edit->fen() <= LargestReplayedBudget.fen());
}

bool SimulatorRulesCard::isSound() const
{
    const auto amounts = {m_contractCap, m_yearCap, m_minimum, m_budget};
    return std::ranges::all_of(amounts, &SimulatorRulesCard::isAmount) && (!m_windowed->isChecked() || m_from->date() <= m_to->date());
}

void SimulatorRulesCard::onEdited()
{
    showValues();
    const std::array<const MoneyEdit *, 4> amounts {m_contractCap, m_yearCap, m_minimum, m_budget};
    for (std::size_t i = 0; i < amounts.size(); ++i)
        m_fields[i]->setError(isAmount(amounts[i]) ? QString() : tr("Enter an amount of at most %1.").arg(exactMoney(LargestReplayedBudget)));
    Q_EMIT edited();
}

void SimulatorRulesCard::showValues()
{
    m_coverValue->setText(u"%1 %"_s.arg(m_cover->value() * CoverStep / 100));
    m_inventedValue->setText(tr("%n applications", nullptr, invented().count));
    m_cover->setAccessibleDescription(m_coverValue->text());
    m_invented->setAccessibleDescription(m_inventedValue->text());
    m_from->setEnabled(m_windowed->isChecked());
    m_to->setEnabled(m_windowed->isChecked());
    m_seed->setEnabled(m_invented->value() > 0);
    m_fields[5]->setError(m_windowed->isChecked() && m_to->date() < m_from->date() ? tr("The window ends before it begins.") : QString());
    const std::array<MoneyEdit *, 4> amounts {m_contractCap, m_yearCap, m_minimum, m_budget};
    for (std::size_t i = 0; i < amounts.size(); ++i)
        m_fields[i]->setError(amounts[i]->problem());
}

void SimulatorRulesCard::focusFirst() { m_cover->setFocus(Qt::ShortcutFocusReason); }

void SimulatorRulesCard::retranslate()
{
    setTitle(tr("Other rules"));
    setHint(tr("tried only, nothing is published (F9)"));
    m_reset->setText(tr("Back to the published rules"));
    m_coverName->setText(tr("Cover (other rates change with it)"));
    m_inventedName->setText(tr("Invented applications beside the real ones"));
    m_cover->setAccessibleName(m_coverName->text());
    m_invented->setAccessibleName(m_inventedName->text());
    const QStringList labels {tr("Cap of a contract, CNY"), tr("Cap of a company's year, CNY"), tr("Smallest contract, CNY"), tr("Budget of the year, CNY"),
        tr("First day"), tr("Last day"), tr("Random series of the invented ones")};
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(labels.at(qsizetype(i)));
    for (MoneyEdit *edit : {m_contractCap, m_yearCap, m_minimum})
        edit->setPlaceholderText(tr("No limit"));
    m_windowed->setText(tr("Take applications between two days only"));
    showValues();
}

} // namespace cpv
