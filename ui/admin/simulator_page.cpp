#include "ui/admin/simulator_page.h"

#include "core/usecases/futures.h"
#include "ui/admin/money_unit.h"
#include "ui/admin/simulator_rules_card.h"
#include "ui/admin/simulator_words.h"
#include "ui/charts/line_chart_card.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Pause {250};
constexpr int MostRows = 14;
constexpr int AllRows = 40;

/// Each month's end, added up.
QList<double> cumulated(const Replay &replay)
{
    QList<double> values;
    Money sum;
    for (const Money month : replay.months) {
        sum += month;
        values.append(chartValue(sum, MoneyUnit::Wan));
    }
    return values;
}

} // namespace

SimulatorPage::SimulatorPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_year(useCases.today().year())
    , m_notice(named(new Notice, u"simulatorNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"simulatorEmpty"_s))
    , m_content(new QWidget)
    , m_choice(named(new DropDown, u"simulatorProgramme"_s))
    , m_choiceField(new FormField({}, m_choice))
    , m_years(named(new SegmentedControl({}), u"simulatorYears"_s))
    , m_rules(named(new SimulatorRulesCard, u"simulatorRules"_s))
    , m_summary(named(new Text(TextRole::Body), u"simulatorSummary"_s))
    , m_chart(named(new LineChartCard, u"simulatorChart"_s))
    , m_comparison(makeSheet(u"simulatorComparison"_s, {1, 2, 3}, useCases, *this))
    , m_refusals(makeSheet(u"simulatorRefusals"_s, {1, 2, 3}, useCases, *this))
    , m_changed(makeSheet(u"simulatorChanged"_s, {2, 3, 4}, useCases, *this))
    , m_groups(makeSheet(u"simulatorGroups"_s, {1, 2, 3, 4, 5}, useCases, *this))
{
    m_waiting.setSingleShot(true);
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void SimulatorPage::buildLayout()
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_summary->setWordWrap(true);
    letExport(*m_chart, m_useCases, *m_notice);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choiceField, 1);
    head->addWidget(m_years, 0, Qt::AlignBottom);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_rules), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_comparison.card), static_cast<QWidget *>(m_refusals.card), static_cast<QWidget *>(m_chart),
             static_cast<QWidget *>(m_changed.card), static_cast<QWidget *>(m_groups.card)})
        content->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        layout->addWidget(part);
    layout->addStretch(1);
    m_empty->hide();
    m_content->hide();
}

void SimulatorPage::connectAnswers()
{
    connect(m_notice, &Notice::buttonClicked, this, &SimulatorPage::refresh);
    connect(m_rules, &SimulatorRulesCard::edited, this, [this] { m_rules->isSound() ? m_waiting.start(Pause) : m_waiting.stop(); });
    connect(&m_waiting, &QTimer::timeout, this, &SimulatorPage::replay);
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, m_rules, &SimulatorRulesCard::focusFirst);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto id = ProgrammeId::fromText(m_choice->currentData().toString())) {
            m_programme = *id;
            load();
        }
    });
    connect(m_years, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_year = id.toInt();
        load();
    });
}

QString SimulatorPage::title() const { return tr("Programme simulator"); }

QString SimulatorPage::subtitle() const { return tr("The year's applications, decided again under other rules"); }

void SimulatorPage::openArgument(const QVariant &argument)
{
    if (const auto id = ProgrammeId::fromText(argument.toString())) {
        m_programme = *id;
        m_real.reset(); // What was tried with another programme is not this one's.
        m_simulation.reset();
        ++m_asked; // Answers on their way are the other's.
        m_content->hide();
        m_skeleton->show();
    }
}

void SimulatorPage::refresh()
{
    if (m_real) // What is being tried stays.
        return;
    whenDone(this, m_useCases.programmes.list(), [this](const Result<std::vector<ProgrammeListing>> &programmes) { onListed(programmes); });
}

void SimulatorPage::showFailure(const Error &error)
{
    m_skeleton->hide();
    const ErrorWords words = errorWords(error);
    m_notice->showRetry(words.title, words.advice);
}

void SimulatorPage::onListed(const Result<std::vector<ProgrammeListing>> &programmes)
{
    if (!programmes)
        return showFailure(programmes.error());
    m_notice->hide();
    m_programmes.clear();
    std::ranges::transform(*programmes, std::back_inserter(m_programmes), &ProgrammeListing::programme);
    m_empty->setVisible(m_programmes.empty());
    if (m_programmes.empty())
        return m_skeleton->hide();
    if (std::ranges::find(m_programmes, m_programme, &Programme::id) == m_programmes.end())
        m_programme = m_programmes.front().id;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        const QStringList names = programmeNamesApart(m_programmes);
        for (std::size_t i = 0; i < m_programmes.size(); ++i)
            m_choice->addItem(names.at(qsizetype(i)), m_programmes[i].id.toText());
        m_choice->setCurrentIndex(m_choice->findData(m_programme.toText()));
    }
    load();
}

void SimulatorPage::load()
{
    whenDone(this, m_useCases.simulations.load(m_programme, m_year),
        [this, asked = ++m_asked](const Result<std::shared_ptr<const SimulatedYear>> &year) { onLoaded(year, asked); });
}

void SimulatorPage::onLoaded(const Result<std::shared_ptr<const SimulatedYear>> &year, int asked)
{
    if (asked != m_asked)
        return;
    if (!year)
        return showFailure(year.error());
    m_notice->hide();
    m_real = *year;
    m_rules->showYear(*m_real);
    replay();
}

void SimulatorPage::replay()
{
    if (!m_real)
        return;
    whenDone(this, m_useCases.simulations.replay(m_real, m_rules->changes(), m_rules->invented()),
        [this, asked = ++m_asked](const Result<Simulation> &simulation) { onReplayed(simulation, asked); });
}

void SimulatorPage::onReplayed(const Result<Simulation> &simulation, int asked)
{
    if (asked != m_asked)
        return;
    if (!simulation)
        return showFailure(simulation.error());
    m_simulation = *simulation;
    m_skeleton->hide();
    m_content->show();
    showSimulation();
}

void SimulatorPage::showSummary()
{
    if (m_simulation->today.cases.empty())
        return m_summary->setText(tr("Nobody applied in %1: choose another year or programme.").arg(m_real->year));
    const ReplayDifference &difference = m_simulation->difference;
    const QString published = moneyEndText(m_simulation->today, *m_real);
    if (difference.changed.empty() && m_simulation->today.granted == m_simulation->changed.granted)
        return m_summary->setText(tr("Nothing changes for anybody yet: move a slider or enter another amount. The money %1 as published.").arg(published));
    const QString gain = difference.winners == 0 ? tr("Nobody gets more") : tr("%n get more: %1 in all", nullptr, difference.winners).arg(moneySentence(difference.won));
    const QString loss = difference.losers == 0 ? tr("nobody gets less") : tr("%n get less: %1 in all", nullptr, difference.losers).arg(moneySentence(difference.lost));
    m_summary->setText(tr("%1, %2. The money %3 as published and %4 under the other rules.")
                           .arg(gain, loss, published, moneyEndText(m_simulation->changed, *m_real)));
}

void SimulatorPage::showSimulation()
{
    if (!m_simulation || !m_real)
        return;
    showSummary();
    PlainTable comparison = comparisonTable(*m_simulation);
    m_comparison.model->setTable(std::move(comparison.columns), std::move(comparison.rows));
    m_comparison.table->setColumns({{200, 1}, {190, 2}, {190, 2}, {130, 0, 1}});
    m_comparison.table->fitRows(AllRows);
    PlainTable refusals = refusalsTable(*m_simulation);
    m_refusals.card->setVisible(!refusals.rows.empty());
    m_refusals.model->setTable(std::move(refusals.columns), std::move(refusals.rows));
    m_refusals.table->setColumns({{280, 3}, {120, 1}, {120, 1}, {110, 0, 1}});
    m_refusals.table->fitRows(AllRows);
    PlainTable changed = changedCasesTable(*m_simulation, *m_real);
    m_changed.card->setVisible(!changed.rows.empty());
    m_changed.card->setHint(tr("%n cases, what changes most first", nullptr, int(m_simulation->difference.changed.size())));
    m_changed.model->setTable(std::move(changed.columns), std::move(changed.rows));
    m_changed.table->setColumns({{128}, {160, 2}, {110, 0, 2}, {110}, {110, 0, 1}, {170, 1, 3}});
    m_changed.table->fitRows(MostRows);
    PlainTable groups = groupsTable(*m_simulation);
    m_groups.model->setTable(std::move(groups.columns), std::move(groups.rows));
    m_groups.table->setColumns({{140, 2}, {90, 0, 1}, {130}, {110}, {150}, {110}});
    m_groups.table->fitRows(AllRows);
    showChart();
}

void SimulatorPage::showChart()
{
    const QList<double> published = cumulated(m_simulation->today);
    const QList<double> other = cumulated(m_simulation->changed);
    LineChartData shown {.lines = {{tr("As published"), published, Token::Chart2}, {tr("Other rules"), other, Token::Chart1},
                             {tr("Budget under the other rules"), QList<double>(other.size(), chartValue(m_simulation->changed.granted, MoneyUnit::Wan)), Token::ChartLine, true}},
        .band = {},
        .unit = unitName(MoneyUnit::Wan),
        .stepName = tr("Month of the year"),
        .labelEvery = 1,
        .firstStep = 1};
    m_chart->setVisible(other.size() > 1); // One month is no curve.
    m_chart->setData(shown);
}

/// This year, and the one before: its decisions are complete.
void SimulatorPage::showYears()
{
    const int year = m_useCases.today().year();
    m_years->setSegments({{QString::number(year), QString::number(year)}, {QString::number(year - 1), QString::number(year - 1)}});
    m_years->setCurrentId(QString::number(m_year));
}

void SimulatorPage::retranslate()
{
    m_empty->setContent(u"building-bank"_s, tr("No programme to simulate"), tr("Programmes to simulate arrive with the first sync."));
    m_choiceField->setLabel(tr("Programme"));
    m_years->setAccessibleName(tr("Year to replay"));
    m_rules->retranslate();
    m_comparison.card->setTitle(tr("Side by side"));
    m_refusals.card->setTitle(tr("Why not awarded"));
    m_refusals.card->setHint(tr("by rule, window, cap and money; a case that fails several rules counts once"));
    m_refusals.table->setAccessibleName(tr("Why not awarded"));
    m_changed.card->setTitle(tr("Who gains and who loses"));
    m_groups.card->setTitle(tr("Who gets what part"));
    m_groups.card->setHint(tr("by size and kind of applicant"));
    m_chart->setTitle(tr("Awarded since January"));
    m_comparison.table->setAccessibleName(tr("Side by side"));
    m_changed.table->setAccessibleName(tr("Who gains and who loses"));
    m_groups.table->setAccessibleName(tr("Who gets what part"));
    showYears();
    showSimulation();
}

} // namespace cpv
