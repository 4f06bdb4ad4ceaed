#include "ui/admin/dashboard_page.h"

#include "core/base/describe.h"
#include "ui/admin/outcomes_card.h"
#include "ui/admin/queue_page.h"
#include "ui/admin/run_out_card.h"
#include "ui/admin/sheet.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int KpiCount = 6;
constexpr int LeastChartUnits = 430; ///< Names and bars of a chart beside another one.

QString percentOf(Money part, Money whole)
{
    return whole <= Money() ? QString() : u"%1 %"_s.arg(qRound(double(part.fen()) / double(whole.fen()) * 100));
}

} // namespace

DashboardPage::DashboardPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_year(useCases.today().year())
    , m_notice(named(new Notice, u"dashboardNotice"_s))
    , m_low(named(new Notice, u"dashboardLow"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"dashboardEmpty"_s))
    , m_content(new QWidget)
    , m_scopes(named(new DropDown, u"dashboardScope"_s))
    , m_years(named(new SegmentedControl({}), u"dashboardYears"_s))
    , m_units(named(new SegmentedControl({}), u"dashboardUnits"_s))
    , m_measures(named(new SegmentedControl({}), u"dashboardMeasure"_s))
    , m_pace(named(new ElidedText(TextRole::Muted), u"dashboardPace"_s))
    , m_figures(new CardFlow(14))
    , m_awarded(named(new BarChartCard, u"dashboardAwarded"_s))
    , m_pipeline(named(new BarChartCard, u"dashboardPipeline"_s))
    , m_runOut(named(new RunOutCard, u"dashboardRunOut"_s))
    , m_uptakeCards(new CardFlow(14, CardFlow::Rows::Own))
    , m_outcomes(named(new OutcomesCard, u"dashboardOutcomes"_s))
{
    m_reloading.setSingleShot(true);
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void DashboardPage::buildLayout()
{
    for (int i = 0; i < KpiCount; ++i) {
        m_kpis.push_back(named(new KpiCard, u"dashboardKpi"_s + QString::number(i)));
        m_figures->addWidget(m_kpis.back());
    }
    addUptake(RollupDimension::District, u"district"_s);
    addUptake(RollupDimension::Industry, u"industry"_s);
    addUptake(RollupDimension::Size, u"companySize"_s);
    addUptake(RollupDimension::ApplicantType, u"applicantType"_s);
    addUptake(RollupDimension::FirstTime, u"firstTime"_s);
    addUptake(RollupDimension::Provider, u"provider"_s);
    letExport(*m_awarded, m_useCases, *m_notice);
    letExport(*m_pipeline, m_useCases, *m_notice);
    new TableExport(*m_runOut, m_runOut->table(), m_useCases);
    new TableExport(*m_outcomes, m_outcomes->table(), m_useCases);

    auto *asked = new QHBoxLayout;
    setGap(*asked, 12);
    asked->addWidget(m_scopes);
    asked->addWidget(m_years);
    asked->addStretch(1);
    asked->addWidget(m_units);

    auto *beside = new CardFlow(14);
    beside->addWidget(m_awarded);
    beside->addWidget(m_pipeline);
    setLeastWidth(*m_awarded, LeastChartUnits);
    setLeastWidth(*m_pipeline, LeastChartUnits);

    auto *compared = new QHBoxLayout;
    setGap(*compared, 12);
    compared->addWidget(m_measures);
    compared->addWidget(m_pace, 1);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addLayout(asked);
    content->addWidget(m_low);
    content->addLayout(m_figures);
    content->addLayout(beside);
    content->addWidget(m_runOut);
    content->addLayout(compared);
    content->addLayout(m_uptakeCards);
    content->addWidget(m_outcomes);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content);
    layout->addStretch(0);
    m_empty->hide();
    m_content->hide();
    m_low->hide();
}

void DashboardPage::addUptake(RollupDimension dimension, const QString &column)
{
    auto *card = named(new BarChartCard, u"dashboard"_s + enumText(dimension));
    setLeastWidth(*card, LeastChartUnits);
    letExport(*card, m_useCases, *m_notice);
    m_uptakeCards->addWidget(card);
    const std::size_t place = m_uptakes.size();
    m_uptakes.push_back({dimension, column, card, {}});
    connect(card, &BarChartCard::categoryClicked, this, [this, place](int index) { openValue(m_uptakes[place], index); });
}

void DashboardPage::connectAnswers()
{
    connect(m_scopes, &QComboBox::activated, this, [this] {
        m_scope = m_scopes->currentData().toString();
        load();
    });
    connect(m_years, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_year = id.toInt();
        load();
    });
    connect(m_units, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_unit = enumFromText<MoneyUnit>(id).value_or(MoneyUnit::Wan);
        show();
    });
    connect(m_measures, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_measure = enumFromText<UptakeMeasure>(id).value_or(UptakeMeasure::Cases);
        showCharts();
    });
    connect(m_pipeline, &BarChartCard::categoryClicked, this, &DashboardPage::openStage);
    connect(m_outcomes, &OutcomesCard::caseActivated, this,
        [this](const ApplicationId &id) { Q_EMIT pageRequested(u"review"_s, id.toText()); });
    connect(m_notice, &Notice::buttonClicked, this, &DashboardPage::refresh);
    connect(&m_loadingBudgets, &QFutureWatcherBase::finished, this, &DashboardPage::onBudgets);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &DashboardPage::onDashboard);
    connect(&m_loadingCommitted, &QFutureWatcherBase::finished, this, [this] {
        m_committed = m_loadingCommitted.result().value_or(std::map<ProgrammeId, std::vector<Money>>());
        showRunOut();
    });
    connect(&m_reloading, &QTimer::timeout, this, &DashboardPage::refresh);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Rollup) || kinds.contains(RecordKind::BudgetLine)))
            m_reloading.start();
    });
}

QString DashboardPage::title() const { return tr("Dashboard"); }

QString DashboardPage::subtitle() const { return tr("Budget year %1, as the registry confirmed it").arg(m_year); }

void DashboardPage::openArgument(const QVariant &argument)
{
    if (const auto place = PlaceCode::fromText(argument.toString()))
        m_scope = place->code;
}

void DashboardPage::refresh() { m_loadingBudgets.setFuture(m_useCases.budgets.list()); }

void DashboardPage::onBudgets()
{
    const Result<std::vector<ProgrammeBudget>> budgets = m_loadingBudgets.result();
    if (!budgets) {
        const ErrorWords words = errorWords(budgets.error());
        m_skeleton->hide();
        return m_notice->showRetry(words.title, words.advice);
    }
    m_budgets = *budgets;
    showScopes();
    showYears();
    load();
}

/// All of them, or a place, or a programme; of places those alone that the person works for.
void DashboardPage::showScopes()
{
    std::vector<Programme> programmes;
    std::map<QString, QString> places;
    const auto &session = m_useCases.session.current();
    for (const ProgrammeBudget &budget : m_budgets) {
        if (!session || !inScope(session->account, budget.programme.place)
            || std::ranges::find(programmes, budget.programme.id, &Programme::id) != programmes.end())
            continue;
        programmes.push_back(budget.programme);
        places[budget.programme.place.code] = placeName(budget.programme);
    }
    QList<std::pair<QString, QString>> scopes {{tr("All programmes"), {}}};
    if (places.size() > 1)
        for (const auto &[code, name] : places)
            scopes.append({tr("%1, all programmes").arg(name), code});
    for (const Programme &programme : programmes)
        scopes.append({programmeFullName(programme), programme.id.toText()});
    if (scopes != m_shownScopes) { // A list that is open stays as it is.
        m_shownScopes = scopes;
        m_scopes->clear();
        for (const auto &[text, scope] : scopes)
            m_scopes->addItem(text, scope);
    }
    m_scopes->setCurrentIndex(std::max(0, m_scopes->findData(m_scope)));
    m_scope = m_scopes->currentData().toString();
}

void DashboardPage::showYears()
{
    std::set<int, std::greater<>> years {m_useCases.today().year(), m_year};
    for (const ProgrammeBudget &budget : m_budgets)
        years.insert(budget.year);
    QList<SegmentedControl::Segment> segments;
    for (const int year : years)
        segments.append({QString::number(year), QString::number(year)});
    m_years->setSegments(segments);
    m_years->setCurrentId(QString::number(m_year));
    m_years->setVisible(segments.size() > 1);
}

RollupQuery DashboardPage::query() const
{
    return {.place = PlaceCode::fromText(m_scope), .programme = ProgrammeId::fromText(m_scope), .year = m_year};
}

bool DashboardPage::isAsked(const Programme &programme) const
{
    return m_scope.isEmpty() || programme.place.code == m_scope || programme.id.toText() == m_scope;
}

std::vector<ProgrammeBudget> DashboardPage::budgetsAsked() const
{
    std::vector<ProgrammeBudget> asked;
    std::ranges::copy_if(m_budgets, std::back_inserter(asked),
        [this](const ProgrammeBudget &budget) { return budget.year == m_year && isAsked(budget.programme); });
    return asked;
}

void DashboardPage::load()
{
    m_loading.setFuture(m_useCases.dashboards.read(query()));
    m_loadingCommitted.setFuture(m_useCases.history.committed(m_useCases.today().year()));
    Q_EMIT headerChanged();
}

void DashboardPage::onDashboard()
{
    const Result<Dashboard> dashboard = m_loading.result();
    m_notice->hide();
    if (!dashboard) {
        const ErrorWords words = errorWords(dashboard.error());
        m_skeleton->hide();
        return m_notice->showRetry(words.title, words.advice);
    }
    m_dashboard = *dashboard;
    const bool isNothing = m_budgets.empty() && m_dashboard->totals.empty();
    const bool isArriving = isNothing && m_useCases.status.facts().firstFetch;
    m_skeleton->setVisible(isArriving);
    m_empty->setVisible(isNothing && !isArriving);
    m_content->setVisible(!isNothing);
    show();
}

void DashboardPage::show()
{
    if (!m_dashboard)
        return;
    showKpis();
    showLowBudgets();
    showRunOut();
    showCharts();
}

/// How far the money got, each step a part of the one before it; what is left is not on its way.
void DashboardPage::showKpis()
{
    const RollupFacts all = m_dashboard->all();
    const BudgetLine &budget = m_dashboard->budget;
    const auto months = monthsOf(*m_dashboard);
    const auto kpi = [&](const QString &icon, const QString &label, Money amount, Tone tone, Money RollupFacts::*curve) {
        Kpi shown {.icon = icon, .label = label, .figure = amountText(amount, m_unit), .unit = unitName(m_unit),
            .noteStrong = percentOf(amount, budget.appropriated),
            .note = budget.appropriated.isZero() ? QString() : tr("of the appropriation"), .tone = tone};
        Money sum;
        if (curve)
            for (const auto &[month, facts] : months)
                shown.trend.append(chartValue(sum += facts.*curve, m_unit));
        return shown;
    };
    const auto counted = [&](const QString &words, qint64 count) { // Beside what it is a part of, where there is any.
        const QString whole = budget.appropriated.isZero() ? u"%1"_s : tr("of the budget, %1");
        return whole.arg(words.arg(QLocale(QLocale::Chinese, QLocale::China).toString(count))); // 1,234 in both languages.
    };
    Kpi appropriated = kpi(u"building-bank"_s, tr("Appropriated"), budget.appropriated, Tone::Info, nullptr);
    appropriated.noteStrong.clear();
    appropriated.note = budget.recovered.isZero() ? tr("Nothing came back to it yet") : tr("%1 came back to the budget").arg(amountText(budget.recovered, m_unit));
    Kpi awarded = kpi(u"gavel"_s, tr("Committed"), all.awarded, Tone::Info, &RollupFacts::awarded);
    awarded.note = counted(tr("%1 awards"), all.awards);
    Kpi issued = kpi(u"ticket"_s, tr("Vouchers issued"), all.issued, Tone::Info, &RollupFacts::issued);
    issued.note = counted(tr("%1 vouchers"), all.vouchers);
    Kpi redeemed = kpi(u"receipt"_s, tr("Redeemed"), all.redeemed, Tone::Warn, &RollupFacts::redeemed);
    redeemed.note = counted(tr("%1 bills"), all.redemptions);
    m_kpis[0]->setKpi(appropriated);
    m_kpis[1]->setKpi(awarded);
    m_kpis[2]->setKpi(issued);
    m_kpis[3]->setKpi(redeemed);
    m_kpis[4]->setKpi(kpi(u"check"_s, tr("Paid"), all.paid, Tone::Ok, &RollupFacts::paid));
    m_kpis[5]->setKpi(kpi(u"wallet"_s, tr("Left in the budget"), budget.available, budget.available.isZero() ? Tone::Bad : Tone::Info, nullptr));
}

void DashboardPage::showLowBudgets()
{
    QStringList low;
    for (const ProgrammeBudget &budget : budgetsAsked())
        if (!budget.total.appropriated.isZero() && budget.total.available < shareOf(budget.total.appropriated, Notifications::BudgetLowBelow))
            low << programmeFullName(budget.programme);
    m_low->setVisible(!low.isEmpty());
    if (!low.isEmpty())
        m_low->showNotice(Tone::Warn, tr("Little money is left"),
            tr("Less than %1 % of the appropriation: %2").arg(Notifications::BudgetLowBelow.value / 100).arg(listText(low)));
}

/// Of this year's money only: no other is being committed.
void DashboardPage::showRunOut()
{
    const QDate today = m_useCases.today();
    m_runOut->setUnit(m_unit);
    m_runOut->showBudgets(m_year == today.year() ? budgetsAsked() : std::vector<ProgrammeBudget>(), m_committed, today);
}

void DashboardPage::showCharts()
{
    if (!m_dashboard)
        return;
    const BarChartData awarded = awardedByMonth(*m_dashboard, m_unit);
    m_awarded->setVisible(!awarded.categories.isEmpty());
    m_awarded->setData(awarded);
    const ValueChart pipeline = pipelineChart(*m_dashboard, m_useCases.today());
    m_stages = pipeline.values;
    m_pipeline->setVisible(!m_stages.isEmpty());
    m_pipeline->setData(pipeline.data);
    bool any = false;
    for (Uptake &uptake : m_uptakes) {
        const ValueChart chart = uptakeChart(*m_dashboard, uptake.dimension, m_measure, m_unit);
        uptake.values = chart.values;
        uptake.card->setVisible(!chart.values.isEmpty());
        const QString title = dimensionTitle(uptake.dimension);
        uptake.card->setTitle(chart.leftOut == 0 ? title : tr("%1, the %2 largest of %3").arg(title).arg(chart.values.size()).arg(chart.values.size() + chart.leftOut));
        uptake.card->setData(chart.data);
        any = any || !chart.values.isEmpty();
    }
    m_measures->setVisible(any || m_measure != UptakeMeasure::Cases);
    const RollupFacts all = m_dashboard->all();
    m_pace->setVisible(all.decisions > 0);
    if (all.decisions > 0)
        m_pace->setText(tr("%1 decisions, after %2 days on average; %3 % of them awards").arg(all.decisions)
                            .arg(QString::number(double(all.waitingDays) / double(all.decisions), 'f', 1))
                            .arg(qRound(double(all.awards) / double(all.decisions) * 100)));
    m_outcomes->showOutcomes(m_dashboard->outcomes, m_unit);
}

/// The cases that wait there. Of awards only those without a voucher wait: that is a step of the queue.
void DashboardPage::openStage(int index)
{
    const QString stage = m_stages.value(index);
    if (stage == enumText(Stage::Awarded))
        return Q_EMIT pageRequested(u"queue"_s, enumText(QueueFilter::Issue));
    std::vector<ColumnCondition> asked {{.column = u"stage"_s, .anyOf = {stage}}};
    if (ProgrammeId::fromText(m_scope))
        asked.push_back({.column = u"programme"_s, .anyOf = {m_scope}});
    Q_EMIT pageRequested(u"queue"_s, QueuePage::argumentFor(asked));
}

void DashboardPage::openValue(const Uptake &uptake, int index)
{
    const QString value = uptake.values.value(index);
    if (value.isEmpty())
        return;
    std::vector<ColumnCondition> asked {{.column = uptake.column, .anyOf = {value}},
        {.column = u"submittedAt"_s, .since = QDate(m_year, 1, 1), .until = QDate(m_year, 12, 31)}};
    if (ProgrammeId::fromText(m_scope))
        asked.push_back({.column = u"programme"_s, .anyOf = {m_scope}});
    Q_EMIT pageRequested(u"queue"_s, QueuePage::argumentFor(asked));
}

void DashboardPage::retranslate()
{
    m_empty->setContent(u"chart-bar"_s, tr("Nothing to show yet"), tr("Figures arrive with the first sync."));
    m_scopes->setAccessibleName(tr("Programme"));
    m_years->setAccessibleName(tr("Budget year"));
    m_units->setAccessibleName(tr("Unit"));
    m_units->setSegments({{enumText(MoneyUnit::Wan), unitName(MoneyUnit::Wan)}, {enumText(MoneyUnit::Yi), unitName(MoneyUnit::Yi)}});
    m_units->setCurrentId(enumText(m_unit));
    m_measures->setAccessibleName(tr("What is compared"));
    m_measures->setSegments({{enumText(UptakeMeasure::Cases), tr("Number of cases")}, {enumText(UptakeMeasure::Money), tr("Amount of money")}});
    m_measures->setCurrentId(enumText(m_measure));
    m_awarded->setTitle(tr("Committed by month"));
    m_pipeline->setTitle(tr("What waits, and how long on average"));
    m_runOut->retranslate();
    m_outcomes->retranslate();
    showScopes();
    show();
}

} // namespace cpv
