#include "ui/admin/budget_page.h"

#include "core/base/describe.h"
#include "ui/admin/budget_model.h"
#include "ui/admin/budget_what_if.h"
#include "ui/admin/grant_form.h"
#include "ui/admin/run_out_card.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/common/form_keeper.h"
#include "ui/common/taking_back.h"
#include "ui/lists/table_export.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <set>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int KpiCount = 4;
constexpr int MostRowsShown = 400; // The page scrolls, not the table in it.

/// Law of the budget line: bound + paid + left = appropriated + recovered - treasury.
struct YearTotal {
    Money appropriated, bound, paid, left, recovered, treasury;
};

YearTotal totalOf(const std::vector<ProgrammeBudget> &budgets)
{
    YearTotal total;
    for (const ProgrammeBudget &budget : budgets) {
        total.appropriated += budget.total.appropriated;
        total.bound += budget.total.committed + budget.total.issued + budget.total.held;
        total.paid += budget.total.paid;
        total.left += budget.total.available;
        total.recovered += budget.total.recovered;
        total.treasury += budget.total.treasury;
    }
    return total;
}

QString percentOf(Money part, Money whole)
{
    return whole <= Money() ? QString() : u"%1 %"_s.arg(double(part.fen()) / double(whole.fen()) * 100, 0, 'f', 1);
}

} // namespace

BudgetPage::BudgetPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"budgetNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"budgetEmpty"_s))
    , m_content(new QWidget)
    , m_form(new GrantForm)
    , m_keeper(new FormKeeper(useCases, u"grant"_s, *m_form))
    , m_figures(new CardFlow(14))
    , m_units(named(new SegmentedControl({}), u"budgetUnits"_s))
    , m_years(named(new SegmentedControl({}), u"budgetYears"_s))
    , m_chart(named(new BarChartCard, u"budgetChart"_s))
    , m_runOut(named(new RunOutCard, u"budgetRunOut"_s))
    , m_whatIf(named(new BudgetWhatIf, u"budgetWhatIf"_s))
    , m_card(new Card)
    , m_table(named(new TableView, u"budgetTable"_s))
    , m_model(new BudgetModel(this))
{
    m_reloading.setSingleShot(true);
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void BudgetPage::buildLayout()
{
    for (int i = 0; i < KpiCount; ++i) {
        m_kpis.push_back(named(new KpiCard, u"budgetKpi"_s + QString::number(i)));
        m_figures->addWidget(m_kpis.back());
    }
    m_table->setModel(m_model);
    m_table->setColumns({{190, 2}, {116, 1}, {108, 1}, {108, 1}, {100, 1, 2}, {100, 1, 1}, {116, 1}, {164, 0, 3}});
    for (int column = BudgetModel::Appropriated; column <= BudgetModel::Left; ++column)
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(BudgetModel::Used, new ProgressDelegate(m_table));
    m_table->fitRows(MostRowsShown);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    new TableExport(*m_runOut, m_runOut->table(), m_useCases);
    new TableExport(*m_card, *m_table, m_useCases);

    auto *choices = new QHBoxLayout; // Of all that is below them, so above it.
    setGap(*choices, 12);
    choices->addWidget(m_years);
    choices->addWidget(m_units);
    choices->addStretch(1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addLayout(choices);
    content->addLayout(m_figures);
    content->addWidget(m_chart);
    content->addWidget(m_runOut);
    content->addWidget(m_whatIf);
    content->addWidget(m_card);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_form);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content);
    layout->addStretch(0);
    m_form->hide();
    m_empty->hide();
    m_content->hide();
}

void BudgetPage::connectAnswers()
{
    connect(m_units, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_unit = enumFromText<MoneyUnit>(id).value_or(MoneyUnit::Wan);
        showYear();
    });
    connect(m_years, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_year = id.toInt();
        m_history.clear();
        showYear();
        loadHistory();
    });
    connect(m_form, &GrantForm::cancelled, this, [this] {
        m_keeper->forget();
        m_form->hide();
    });
    connect(m_form, &GrantForm::submitted, this, [this](const GrantBudget &grant, const PlaceCode &place) {
        m_form->setBusy(true);
        m_granting.setFuture(m_useCases.commands.performUndoable(grant, place));
    });
    connect(m_notice, &Notice::buttonClicked, this, &BudgetPage::refresh);
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, m_whatIf, &BudgetWhatIf::focusFirst);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &BudgetPage::onLoaded);
    connect(&m_loadingHistory, &QFutureWatcherBase::finished, this, [this] {
        if (const auto history = m_loadingHistory.result())
            m_history = *history;
        showKpis();
    });
    connect(&m_loadingCommitted, &QFutureWatcherBase::finished, this, [this] {
        if (const auto committed = m_loadingCommitted.result())
            m_committed = *committed;
        showRunOut();
    });
    connect(&m_granting, &QFutureWatcherBase::finished, this, &BudgetPage::onGranted);
    connect(&m_reloading, &QTimer::timeout, this, &BudgetPage::refresh);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::BudgetLine) || kinds.contains(RecordKind::Programme)))
            m_reloading.start();
    });
    connect(&m_useCases.status, &SyncStatus::changed, this, [this] {
        if (m_content->isHidden() && isVisible() && !isStillArriving())
            m_reloading.start();
    });
    connect(&m_useCases.session, &Session::currentChanged, this, [this] {
        m_form->hide();
        Q_EMIT headerChanged();
    });
}

QString BudgetPage::title() const
{
    return tr("Budget");
}

QString BudgetPage::subtitle() const
{
    return m_year ? tr("Budget year %1, as the registry confirmed it").arg(*m_year) : QString();
}

bool BudgetPage::mayGrant() const
{
    const auto &session = m_useCases.session.current();
    return session && hasRole(session->account, Role::Finance);
}

std::optional<PrimaryAction> BudgetPage::primaryAction() const
{
    if (!mayGrant() || m_budgets.empty())
        return {};
    return PrimaryAction {.text = tr("Grant a budget"), .icon = u"plus"_s, .trigger = [this] {
        const_cast<BudgetPage *>(this)->openForm();
    }};
}

void BudgetPage::openForm()
{
    m_form->show();
    m_keeper->begin();
    m_form->focusFirst();
}

void BudgetPage::refresh()
{
    m_loading.setFuture(m_useCases.budgets.list());
}

void BudgetPage::onLoaded()
{
    const Result<std::vector<ProgrammeBudget>> budgets = m_loading.result();
    m_skeleton->hide();
    m_notice->hide();
    if (!budgets) {
        const ErrorWords words = errorWords(budgets.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_budgets = *budgets;
    if (isStillArriving()) { // No budget yet is not no budget.
        m_skeleton->show();
        m_empty->hide();
        return m_content->hide();
    }
    m_empty->setVisible(m_budgets.empty());
    m_content->setVisible(!m_budgets.empty());
    std::vector<Programme> programmes;
    for (const ProgrammeBudget &budget : m_budgets) {
        const auto inScope = [&] { return cpv::inScope(m_useCases.session.current()->account, budget.programme.place); };
        const bool known = std::ranges::find(programmes, budget.programme.id, &Programme::id) != programmes.end();
        if (!known && m_useCases.session.current() && inScope())
            programmes.push_back(budget.programme);
    }
    m_form->setProgrammes(std::move(programmes), m_useCases.today().year());
    showYears();
    showYear();
    loadHistory();
}

void BudgetPage::loadHistory()
{
    m_loadingHistory.setFuture(m_useCases.history.budget(*m_year));
    m_loadingCommitted.setFuture(m_useCases.history.committed(m_useCases.today().year()));
}

bool BudgetPage::isStillArriving() const
{
    const auto hasMoney = [](const ProgrammeBudget &budget) { return !budget.total.appropriated.isZero(); };
    return m_useCases.status.facts().firstFetch && std::ranges::none_of(m_budgets, hasMoney);
}

/// Of this year's money only: no other is being committed.
void BudgetPage::showRunOut()
{
    const QDate today = m_useCases.today();
    const auto budgets = m_year == today.year() ? budgetsOfYear() : std::vector<ProgrammeBudget>();
    m_runOut->showBudgets(budgets, m_committed, today);
    m_whatIf->showBudgets(budgets, m_committed, today);
}

/// Every year that any programme has money in, and this one.
void BudgetPage::showYears()
{
    std::set<int, std::greater<>> years {m_useCases.today().year()};
    for (const ProgrammeBudget &budget : m_budgets)
        years.insert(budget.year);
    QList<SegmentedControl::Segment> segments;
    for (const int year : years)
        segments.append({QString::number(year), QString::number(year)});
    if (!m_year)
        m_year = m_useCases.today().year();
    m_years->setSegments(segments);
    m_years->setCurrentId(QString::number(*m_year));
    m_years->setVisible(segments.size() > 1);
}

std::vector<ProgrammeBudget> BudgetPage::budgetsOfYear() const
{
    std::vector<ProgrammeBudget> chosen;
    std::ranges::copy_if(m_budgets, std::back_inserter(chosen), [this](const ProgrammeBudget &b) { return b.year == m_year; });
    // What has money first; of the rest there is nothing to see.
    std::ranges::stable_partition(chosen, [](const ProgrammeBudget &b) { return !b.total.appropriated.isZero(); });
    return chosen;
}

void BudgetPage::showYear()
{
    m_model->setUnit(m_unit);
    m_model->setBudgets(budgetsOfYear());
    m_card->setHint(tr("Unit: %1; what was granted here, whatever total a programme's source names").arg(unitName(m_unit)));
    m_runOut->setUnit(m_unit);
    m_whatIf->setUnit(m_unit);
    showKpis();
    showChart();
    showRunOut();
    Q_EMIT headerChanged();
}

/// None where this device's part of the ledger doesn't lead to the figure it stands beside, or nothing ever moved it.
QList<double> BudgetPage::curve(Money BudgetMonth::*amount, Money now) const
{
    QList<double> values;
    if (m_history.empty() || m_history.back().*amount != now)
        return values;
    for (const BudgetMonth &month : m_history)
        values.append(chartValue(month.*amount, m_unit));
    const bool moved = std::ranges::any_of(m_history, [&](const BudgetMonth &month) { return month.*amount != now; });
    return moved ? values : QList<double>();
}

/// From left to right: what was given, and its three parts, which add up to it.
void BudgetPage::showKpis()
{
    const auto programmes = budgetsOfYear();
    const YearTotal total = totalOf(programmes);
    const auto kpi = [&](const QString &icon, const QString &label, Money amount, Tone tone) {
        return Kpi {.icon = icon,
            .label = label,
            .figure = amountText(amount, m_unit),
            .unit = unitName(m_unit),
            .noteStrong = percentOf(amount, total.appropriated),
            .note = total.appropriated.isZero() ? QString() : tr("of what was appropriated"),
            .tone = tone};
    };
    Kpi appropriated = kpi(u"building-bank"_s, tr("Appropriated"), total.appropriated, Tone::Info);
    const auto funded = std::ranges::count_if(programmes, [](const auto &b) { return !b.total.appropriated.isZero(); });
    appropriated.noteStrong.clear();
    appropriated.note = tr("%1 of %2 programmes have money").arg(funded).arg(programmes.size());
    if (!total.recovered.isZero() || !total.treasury.isZero())
        appropriated.note = tr("%1 came back, %2 went to the treasury").arg(amountText(total.recovered, m_unit), amountText(total.treasury, m_unit));
    Kpi bound = kpi(u"ticket"_s, tr("Bound"), total.bound, Tone::Warn);
    bound.note = tr("committed, issued or held");
    Kpi paid = kpi(u"check"_s, tr("Paid"), total.paid, Tone::Ok);
    Kpi left = kpi(u"wallet"_s, tr("Left"), total.left, total.left.isZero() ? Tone::Bad : Tone::Info);
    appropriated.trend = curve(&BudgetMonth::appropriated, total.appropriated);
    bound.trend = curve(&BudgetMonth::bound, total.bound);
    paid.trend = curve(&BudgetMonth::paid, total.paid);
    left.trend = curve(&BudgetMonth::left, total.left);
    m_kpis[0]->setKpi(appropriated);
    m_kpis[1]->setKpi(bound);
    m_kpis[2]->setKpi(paid);
    m_kpis[3]->setKpi(left);
}

void BudgetPage::showChart()
{
    BarChartData chart {.bars = {{tr("Committed"), {}, Token::Chart1}, {tr("Issued"), {}, Token::Chart2}, {tr("Held"), {}, Token::ChartLine},
                            {tr("Paid"), {}, Token::Ok}, {tr("Left"), {}, Token::ChartRest}}, // In the table's order.
        .unit = unitName(m_unit),
        .horizontal = true};
    constexpr std::array columns {BudgetModel::Committed, BudgetModel::Issued, BudgetModel::Held, BudgetModel::Paid, BudgetModel::Left};
    std::vector<Programme> programmes;
    for (const ProgrammeBudget &budget : budgetsOfYear()) {
        if (budget.total.appropriated.isZero())
            continue; // Nothing to draw; the table says that there is no budget.
        programmes.push_back(budget.programme);
        for (std::size_t i = 0; i < columns.size(); ++i)
            chart.bars[qsizetype(i)].values.append(chartValue(BudgetModel::amount(budget.total, columns[i]), m_unit));
    }
    chart.categories = programmeNamesApart(programmes);
    m_chart->setVisible(!chart.categories.isEmpty());
    m_chart->setData(chart);
}

void BudgetPage::onGranted()
{
    m_form->setBusy(false);
    const Result<Performed> granted = m_granting.result();
    if (!granted)
        return m_form->showError(granted.error());
    m_keeper->forget();
    m_form->reset();
    m_form->hide();
    offerToUndo(*this, m_useCases, {granted->command}, commandText(CommandKind::GrantBudget), [this](const Result<void> &back) {
        if (back)
            return;
        const ErrorWords words = errorWords(back.error());
        m_notice->showError(words.title, words.advice);
    });
}

void BudgetPage::retranslate()
{
    m_empty->setContent(u"coin"_s, tr("No programme here yet"), tr("Programmes arrive with the first sync."));
    m_units->setAccessibleName(tr("Unit"));
    m_units->setSegments({{enumText(MoneyUnit::Yuan), unitName(MoneyUnit::Yuan)}, {enumText(MoneyUnit::Wan), unitName(MoneyUnit::Wan)},
        {enumText(MoneyUnit::Yi), unitName(MoneyUnit::Yi)}});
    m_units->setCurrentId(enumText(m_unit));
    m_years->setAccessibleName(tr("Budget year"));
    m_table->setAccessibleName(tr("Budget by programme and payer"));
    m_card->setTitle(tr("By programme and payer"));
    m_chart->setTitle(tr("Where each programme's money stands"));
    m_model->retranslate();
    m_runOut->retranslate();
    m_whatIf->retranslate();
    showYear();
}

} // namespace cpv
