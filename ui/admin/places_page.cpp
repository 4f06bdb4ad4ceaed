#include "ui/admin/places_page.h"

#include "core/base/describe.h"
#include "ui/admin/sheet.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/exchange_rate.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int KpiCount = 4;
constexpr int MostRows = 40; // The page scrolls, not the table in it.
constexpr MoneyUnit Unit = MoneyUnit::Wan;

/// To a tenth of a percent where there is anything to compare with.
QString shareText(double part, double whole)
{
    return whole <= 0 ? u"–"_s : QString::number(part / whole * 100, 'f', 1) + u" %"_s;
}

} // namespace

PlacesPage::PlacesPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_year(useCases.today().year())
    , m_notice(named(new Notice, u"placesNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"placesEmpty"_s))
    , m_content(new QWidget)
    , m_years(named(new SegmentedControl({}), u"placesYears"_s))
    , m_currencies(named(new SegmentedControl({}), u"placesCurrency"_s))
    , m_figures(new CardFlow(14))
    , m_chart(named(new BarChartCard, u"placesChart"_s))
    , m_card(new Card)
    , m_table(named(new TableView, u"placesTable"_s))
    , m_model(new PlainTableModel(this))
{
    m_reloading.setSingleShot(true);
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void PlacesPage::buildLayout()
{
    for (int i = 0; i < KpiCount; ++i) {
        m_kpis.push_back(named(new KpiCard, u"placesKpi"_s + QString::number(i)));
        m_figures->addWidget(m_kpis.back());
    }
    m_table->setModel(m_model);
    m_table->setColumns({{90, 1}, {110, 1}, {110, 1}, {104, 1}, {104, 1}, {80, 0, 3}, {84, 0, 1}, {88, 0, 2}, {96, 0, 4}});
    for (int column = 1; column <= 8; ++column)
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    new TableExport(*m_card, *m_table, m_useCases);
    letExport(*m_chart, m_useCases, *m_notice);

    auto *asked = new QHBoxLayout;
    setGap(*asked, 12);
    asked->addWidget(m_years);
    asked->addStretch(1);
    asked->addWidget(m_currencies);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addLayout(asked);
    content->addLayout(m_figures);
    content->addWidget(m_chart);
    content->addWidget(m_card);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content);
    layout->addStretch(0);
    m_empty->hide();
    m_content->hide();
}

void PlacesPage::connectAnswers()
{
    connect(m_years, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_year = id.toInt();
        refresh();
        Q_EMIT headerChanged();
    });
    connect(m_currencies, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_currency = enumFromText<ShownCurrency>(id).value_or(ShownCurrency::Yuan);
        show();
    });
    connect(m_table, &TableView::rowActivated, this, &PlacesPage::openPlace);
    connect(m_chart, &BarChartCard::categoryClicked, this, &PlacesPage::openPlace);
    connect(m_notice, &Notice::buttonClicked, this, &PlacesPage::refresh);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &PlacesPage::onLoaded);
    connect(&m_reloading, &QTimer::timeout, this, &PlacesPage::refresh);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Rollup) || kinds.contains(RecordKind::BudgetLine)))
            m_reloading.start();
    });
}

QString PlacesPage::title() const { return tr("Places side by side"); }

QString PlacesPage::subtitle() const { return tr("Budget year %1, as the registry confirmed it").arg(m_year); }

void PlacesPage::refresh() { m_loading.setFuture(m_useCases.dashboards.readPlaces(m_year)); }

void PlacesPage::onLoaded()
{
    const Result<std::vector<PlaceDashboard>> places = m_loading.result();
    m_notice->hide();
    m_skeleton->hide();
    if (!places) {
        const ErrorWords words = errorWords(places.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_places = *places;
    m_empty->setVisible(m_places.empty());
    m_content->setVisible(!m_places.empty());
    show();
}

void PlacesPage::show()
{
    std::set<int, std::greater<>> years {m_useCases.today().year(), m_year};
    for (const auto &[place, dashboard] : m_places)
        for (const qint32 year : dashboard.years)
            years.insert(year);
    QList<SegmentedControl::Segment> segments;
    for (const int year : years)
        segments.append({QString::number(year), QString::number(year)});
    m_years->setSegments(segments);
    m_years->setCurrentId(QString::number(m_year));
    m_years->setVisible(segments.size() > 1);
    showKpis();
    showChart();
    showTable();
}

QString PlacesPage::amount(Money cny) const
{
    return amountText(m_currency == ShownCurrency::Foreign ? inForeignMoney(cny) : cny, Unit);
}

QString PlacesPage::unit() const
{
    return m_currency == ShownCurrency::Yuan ? unitName(Unit) : foreignUnitName(Unit);
}

void PlacesPage::showKpis()
{
    BudgetLine budget;
    RollupFacts all;
    for (const auto &[place, dashboard] : m_places) {
        addTo(budget, dashboard.budget);
        all += dashboard.all();
    }
    const auto kpi = [&](const QString &icon, const QString &label, Money cny, Tone tone) {
        // The other currency stands beside it, whichever is shown.
        const bool isYuan = m_currency == ShownCurrency::Yuan;
        const QString other = isYuan ? amountText(inForeignMoney(cny), Unit) + u' ' + foreignUnitName(Unit) : amountText(cny, Unit) + u' ' + unitName(Unit);
        return Kpi {.icon = icon, .label = label, .figure = amount(cny), .unit = unit(), .note = tr("equals %1").arg(other), .tone = tone};
    };
    m_kpis[0]->setKpi(kpi(u"building-bank"_s, tr("Appropriated"), budget.appropriated, Tone::Info));
    m_kpis[1]->setKpi(kpi(u"gavel"_s, tr("Committed"), all.awarded, Tone::Info));
    m_kpis[2]->setKpi(kpi(u"check"_s, tr("Paid"), all.paid, Tone::Ok));
    m_kpis[3]->setKpi(kpi(u"wallet"_s, tr("Left in the budget"), budget.available, Tone::Info));
}

void PlacesPage::showChart()
{
    BarChartData chart {.bars = {{tr("Paid"), {}, Token::Ok}, {tr("Committed, unpaid"), {}, Token::Chart1}, {tr("Left in the budget"), {}, Token::ChartRest}},
        .unit = unit(), .total = tr("In all"), .horizontal = true};
    for (const auto &[place, dashboard] : m_places) {
        const BudgetLine &budget = dashboard.budget;
        chart.categories << payerText(place.code);
        for (qsizetype i = 0; const Money cny : {budget.paid, budget.committed + budget.issued + budget.held, budget.available})
            chart.bars[i++].values << chartValue(m_currency == ShownCurrency::Foreign ? inForeignMoney(cny) : cny, Unit);
    }
    m_chart->setData(chart);
}

void PlacesPage::showTable()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const auto &[place, dashboard] : m_places) {
        const BudgetLine &budget = dashboard.budget;
        const RollupFacts all = dashboard.all();
        const double given = double((budget.appropriated + budget.recovered).fen());
        rows.push_back({{payerText(place.code), {}, true}, {amount(budget.appropriated)}, {amount(all.awarded)}, {amount(all.paid)},
            {amount(budget.available)}, {shareText(given - double(budget.available.fen()), given)}, {QString::number(all.applications)},
            {shareText(double(all.awards), double(all.decisions))},
            {all.decisions ? QString::number(double(all.waitingDays) / double(all.decisions), 'f', 1) : u"–"_s}});
    }
    m_model->setTable({{tr("Place")}, {tr("Appropriated"), true}, {tr("Committed"), true}, {tr("Paid"), true}, {tr("Left in the budget"), true},
                          {tr("Share used"), true}, {tr("Applied"), true}, {tr("Approval rate"), true}, {tr("Days to decide"), true}},
        std::move(rows));
    m_table->fitRows(MostRows);
    m_card->setHint(tr("Unit: %1").arg(unit()));
}

void PlacesPage::openPlace(int row)
{
    if (row >= 0 && row < int(m_places.size()))
        Q_EMIT pageRequested(u"dashboard"_s, m_places[std::size_t(row)].first.code);
}

void PlacesPage::retranslate()
{
    m_empty->setContent(u"chart-bar"_s, tr("Nothing to show yet"), tr("Figures arrive with the first sync."));
    m_years->setAccessibleName(tr("Budget year"));
    m_currencies->setAccessibleName(tr("Currency"));
    m_currencies->setSegments({{enumText(ShownCurrency::Yuan), unitName(Unit)}, {enumText(ShownCurrency::Foreign), foreignUnitName(Unit)}});
    m_currencies->setCurrentId(enumText(m_currency));
    m_currencies->setToolTip(tr("Rate: %1").arg(exchangeRateSource()));
    m_chart->setTitle(tr("Where the money of each place stands"));
    m_card->setTitle(tr("By place"));
    m_table->setAccessibleName(tr("By place"));
    show();
}

} // namespace cpv
