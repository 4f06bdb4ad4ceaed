#include "ui/sme/placement_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/common/terms.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/placement_text.h"
#include "ui/models/sentences.h"
#include "ui/sme/placement_detail.h"
#include "ui/sme/placement_filters.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int DetailUnits = 340;
constexpr int LeastMainUnits = 520;
constexpr int MostRows = 12;
constexpr size_t ChartRows = 8;
constexpr size_t Compared = 3;

double yuan(Money amount) { return double(amount.fen()) / 100; }

std::vector<PlainCell> rankingCells(int rank, const PlacementOption &option)
{
    return {{QString::number(rank)}, {centreName(option.centre)}, {yuanText(option.effectivePrice), {}, true},
        {acceleratorName(option.accelerator)}, {option.provider.name}, {yuanText(option.listPrice)}, {QString::number(option.spare)},
        {shareText(option.centre.load)}, {pueText(option.centre.pue)}, {latencyText(option.latency)},
        {originText(option.centre.origin), originTone(option.centre.origin)}};
}

}

PlacementPage::PlacementPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"placementNotice"_s))
    , m_aid(named(new Notice, u"placementAid"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"placementEmpty"_s))
    , m_filters(new PlacementFilters)
    , m_body(new QWidget)
    , m_none(named(new EmptyState, u"placementNone"_s))
    , m_order(named(new SegmentedControl({}), u"placementOrder"_s))
    , m_ranking(makeTable(u"placementRanking"_s, MostRows))
    , m_chart(named(new BarChartCard, u"placementChart"_s))
    , m_comparison(makeTable(u"placementComparison"_s, MostRows))
    , m_excluded(makeTable(u"placementExcluded"_s, MostRows))
    , m_toggle(named(new Button(ButtonKind::Secondary), u"placementExcludedToggle"_s))
    , m_detail(named(new PlacementDetail, u"placementDetail"_s))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &PlacementPage::refresh);
    connect(m_filters, &PlacementFilters::edited, this, &PlacementPage::place);
    connect(m_order, &SegmentedControl::currentChanged, this, &PlacementPage::place);
    connect(m_ranking.view, &TableView::rowSelected, this, &PlacementPage::onRankingRow);
    connect(m_excluded.view, &TableView::rowSelected, this, &PlacementPage::onExcludedRow);
    connect(m_toggle, &Button::clicked, this, [this] { showExcluded(m_excluded.view->isHidden()); });
    connect(m_detail, &PlacementDetail::applyRequested, this, &PlacementPage::apply);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        const auto kindsShown = {RecordKind::DataCentre, RecordKind::Offer, RecordKind::Provider, RecordKind::Programme, RecordKind::Company};
        if (isVisible() && std::ranges::any_of(kindsShown, [&](RecordKind kind) { return kinds.contains(kind); }))
            refresh();
    });
}

PlacementPage::Table PlacementPage::makeTable(const QString &name, int rows)
{
    Table table {named(new Card, name), named(new TableView, name + u"Table"_s), new PlainTableModel(this)};
    table.view->setModel(table.model);
    table.view->fitRows(rows);
    table.card->setFlush(true);
    table.card->body()->addWidget(table.view);
    new TableExport(*table.card, *table.view, m_useCases);
    return table;
}

void PlacementPage::build()
{
    m_ranking.view->setColumns({{40}, {150, 2}, {110}, {110, 1}, {130, 1, 3}, {96, 0, 2}, {70, 0, 1}, {64, 0, 1}, {60, 0, 2}, {76, 0, 1}, {120, 0, 2}});
    for (const int column : {0, 2, 5, 6, 7, 8, 9})
        m_ranking.view->setItemDelegateForColumn(column, new AmountDelegate(m_ranking.view));
    m_ranking.view->setItemDelegateForColumn(10, new PillDelegate(m_ranking.view));
    m_comparison.view->setColumns({{130}, {120, 1}, {120, 1}, {120, 1}});
    m_excluded.view->setColumns({{150, 1}, {120, 1, 1}, {110, 0, 1}, {200, 2}});
    m_ranking.card->addHeaderWidget(new TermMark(term(u"effectivePrice"_s)));
    m_excluded.card->addHeaderWidget(m_toggle);
    m_excluded.view->hide();
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    left->addWidget(m_order, 0, Qt::AlignLeft);
    for (QWidget *part : {static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_ranking.card), static_cast<QWidget *>(m_chart),
             static_cast<QWidget *>(m_comparison.card), static_cast<QWidget *>(m_excluded.card)})
        left->addWidget(part);
    left->addStretch(1);
    auto *body = new AsideLayout(DetailUnits, LeastMainUnits);
    body->setContentsMargins({});
    m_body->setLayout(body);
    body->setMain(main);
    body->setAside(m_detail);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_filters), static_cast<QWidget *>(m_aid), m_body})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget *hidden : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_filters), m_body, static_cast<QWidget *>(m_none)})
        hidden->hide();
}

QString PlacementPage::title() const { return tr("Where to run it"); }

QString PlacementPage::subtitle() const
{
    return m_loaded ? tr("%1 data centres, %2 offers").arg(m_desk.market.centres.size()).arg(m_desk.market.offers.size()) : QString();
}

void PlacementPage::retranslate()
{
    m_empty->setContent(u"cpu"_s, tr("No data centre here yet"), tr("Data centres and offers come from the registry with the next sync."));
    m_none->setContent(u"filter"_s, tr("No offer meets all of this"), tr("Loosen a filter; below stands what keeps each offer out."));
    QList<SegmentedControl::Segment> orders;
    for (const PlacementOrder each : enumValues<PlacementOrder>())
        orders.append({enumText(each), placementOrderText(each)});
    m_order->setAccessibleName(tr("Sort the offers by"));
    m_order->setSegments(orders);
    m_comparison.view->setAccessibleName(tr("The best side by side"));
    m_excluded.view->setAccessibleName(tr("Offers that are left out, and why"));
    showExcluded(!m_excluded.view->isHidden());
    if (m_loaded)
        place();
}

void PlacementPage::refresh()
{
    whenDone(this, m_useCases.placements.load(), [this](const Result<PlacementDesk> &desk) {
        if (!desk)
            return showError(desk.error());
        m_loaded = true;
        m_notice->hide();
        m_desk = *desk;
        m_filters->showDesk(m_desk, m_useCases.today());
        place();
        Q_EMIT headerChanged();
    });
}

void PlacementPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_skeleton->hide();
    m_notice->showRetry(words.title, words.advice);
}

/// At each change of a filter: pure, and no one waits for a disk.
void PlacementPage::place()
{
    const Programme *programme = m_filters->programme();
    m_found = placementFor(m_desk.market,
        {programme, m_desk.company ? &*m_desk.company : nullptr, m_filters->wish(), m_useCases.today(),
            programme ? m_desk.useOf(programme->id) : std::nullopt});
    sortOptions(m_found.options, order());
    const bool any = !m_desk.market.centres.empty();
    m_skeleton->hide();
    m_empty->setVisible(!any);
    m_filters->setVisible(any);
    m_body->setVisible(any);
    m_aid->hide();
    if (!any)
        return;
    const QScopedValueRollback filling(m_filling, true);
    fillRanking();
    fillChart();
    fillExcluded();
    tellWithoutAid();
    select(m_chosen);
}

PlacementOrder PlacementPage::order() const { return enumFromText<PlacementOrder>(m_order->currentId()).value_or(PlacementOrder::Price); }

void PlacementPage::fillRanking()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const PlacementOption &option : m_found.options)
        rows.push_back(rankingCells(int(rows.size()) + 1, option));
    m_ranking.model->setTable({{tr("#"), true}, {tr("Data centre")}, {tr("After subsidy"), true}, {tr("Accelerator")}, {tr("Provider")},
                                  {tr("List price"), true}, {tr("Free cards"), true}, {tr("Load"), true}, {tr("PUE"), true},
                                  {tr("Latency"), true}, {tr("Origin of the cards")}},
        std::move(rows));
    const QString title = tr("Offers by %1", "an order").arg(placementOrderText(order()).toLower());
    m_ranking.card->setTitle(title);
    m_ranking.view->setAccessibleName(title);
    const bool demonstration = std::ranges::any_of(m_found.options, [](const PlacementOption &option) { return option.offer.demonstration; });
    m_ranking.card->setHint(demonstration ? tr("demonstration prices, CNY a card-hour") : tr("CNY a card-hour"));
    m_order->setVisible(!m_found.options.empty());
    m_ranking.card->setVisible(!m_found.options.empty());
    m_none->setVisible(m_found.options.empty());
    m_detail->setVisible(!m_found.options.empty() || !m_found.excluded.empty());
}

void PlacementPage::fillChart()
{
    BarChartData prices {.categories = {},
        .bars = {{tr("You pay"), {}, Token::Chart2}, {tr("Voucher pays"), {}, Token::Chart1}},
        .unit = tr("CNY a card-hour"),
        .horizontal = true};
    for (const PlacementOption &option : m_found.options) {
        if (prices.categories.size() == qsizetype(ChartRows))
            break;
        prices.categories << centreName(option.centre) + u' ' + acceleratorName(option.accelerator);
        prices.bars[0].values << yuan(option.effectivePrice);
        prices.bars[1].values << yuan(option.listPrice - option.effectivePrice);
    }
    m_chart->setTitle(tr("What a card-hour costs and who pays it"));
    m_chart->setVisible(!m_found.options.empty());
    if (!m_found.options.empty())
        m_chart->setData(prices);
}

/// The best and, where it isn't among them, the chosen one.
void PlacementPage::fillComparison()
{
    std::vector<const PlacementOption *> shown;
    for (const PlacementOption &option : m_found.options)
        if (shown.size() < Compared)
            shown.push_back(&option);
    const auto chosen = std::ranges::find_if(m_found.options, [this](const PlacementOption &each) { return each.offer.id == m_chosen; });
    if (chosen != m_found.options.end() && size_t(chosen - m_found.options.begin()) >= Compared)
        shown.back() = &*chosen;
    std::vector<PlainColumn> columns {{QString()}};
    for (const PlacementOption *option : shown)
        columns.push_back({centreName(option->centre)});
    std::vector<std::vector<PlainCell>> rows;
    const auto row = [&](const QString &name, auto text, bool strong = false) {
        std::vector<PlainCell> cells {{name}};
        for (const PlacementOption *option : shown)
            cells.push_back({text(*option), {}, strong});
        rows.push_back(cells);
    };
    row(tr("After subsidy"), [](const PlacementOption &o) { return yuanText(o.effectivePrice); }, true);
    row(tr("List price"), [](const PlacementOption &o) { return yuanText(o.listPrice); });
    row(tr("Cost in all"), [](const PlacementOption &o) { return yuanText(o.cost); });
    row(tr("Voucher pays"), [](const PlacementOption &o) { return yuanText(o.subsidy); });
    row(tr("Accelerator"), [](const PlacementOption &o) { return acceleratorName(o.accelerator); });
    row(tr("Provider"), [](const PlacementOption &o) { return o.provider.name; });
    row(tr("Free cards"), [](const PlacementOption &o) { return QString::number(o.spare); });
    row(tr("Load"), [](const PlacementOption &o) { return shareText(o.centre.load); });
    row(tr("PUE"), [](const PlacementOption &o) { return pueText(o.centre.pue); });
    row(tr("Latency"), [](const PlacementOption &o) { return latencyText(o.latency); });
    row(tr("Domestic cards"), [](const PlacementOption &o) { return shareText(o.centre.domesticShare); });
    row(tr("Origin of the cards"), [](const PlacementOption &o) { return originText(o.centre.origin); });
    m_comparison.model->setTable(std::move(columns), std::move(rows));
    m_comparison.card->setTitle(tr("The best side by side"));
    m_comparison.card->setHint(tr("with the chosen one"));
    m_comparison.card->setVisible(!shown.empty());
}

void PlacementPage::fillExcluded()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const PlacementExclusion &excluded : m_found.excluded) {
        QStringList reasons;
        for (const PlacementReason &reason : excluded.reasons)
            reasons << placementReasonText(reason);
        rows.push_back({{centreName(excluded.centre)}, {excluded.provider ? excluded.provider->name : u"–"_s},
            {excluded.offer ? acceleratorName(m_desk.market.facts.accelerators, excluded.offer->accelerator) : u"–"_s},
            {sentences(reasons)}});
    }
    m_excluded.model->setTable({{tr("Data centre")}, {tr("Provider")}, {tr("Accelerator")}, {tr("Why not")}}, std::move(rows));
    m_excluded.card->setTitle(tr("Left out"));
    m_excluded.card->setHint(tr("%n, each with its reasons", nullptr, int(m_found.excluded.size())));
    m_excluded.card->setVisible(!m_found.excluded.empty());
}

void PlacementPage::tellWithoutAid()
{
    const Programme *programme = m_filters->programme();
    if (!programme || m_found.noAid.empty())
        return;
    QStringList rules;
    for (const Obstacle &obstacle : m_found.noAid)
        rules << u"§ "_s + obstacle.check.rule + u' ' + ruleTypeText(obstacle.check.type);
    const QString name = programmeFullName(*programme);
    const bool paysForSome = std::ranges::any_of(m_found.options, [](const PlacementOption &option) { return !option.subsidy.isZero(); });
    if (paysForSome) // A contract that is too small with one offer is large enough with a dearer one.
        m_aid->showNotice(Tone::Info, tr("%1 does not pay for each of these offers").arg(name),
            tr("Where an offer has no subsidy, its price is the list price, and this stands against it: %1.").arg(listText(rules)));
    else
        m_aid->showNotice(Tone::Warn, tr("%1 does not pay for this").arg(name),
            tr("Prices are list prices. What stands against it: %1.").arg(listText(rules)));
}

void PlacementPage::showExcluded(bool shown)
{
    m_excluded.view->setVisible(shown);
    m_toggle->setIconName(shown ? u"chevron-up"_s : u"chevron-down"_s);
    m_toggle->setText(shown ? tr("Hide") : tr("Show why"));
}

/// One row of both tables is the current one: the chosen, or else the best.
void PlacementPage::select(std::optional<OfferId> offer)
{
    const QScopedValueRollback filling(m_filling, true);
    const auto isIt = [&](const auto &each) { return offer && each == *offer; };
    const auto option = std::ranges::find_if(m_found.options, isIt, [](const PlacementOption &each) { return each.offer.id; });
    const auto excluded = std::ranges::find_if(m_found.excluded, isIt,
        [](const PlacementExclusion &each) { return each.offer ? each.offer->id : OfferId(); });
    fillComparison();
    if (option == m_found.options.end() && excluded != m_found.excluded.end()) {
        m_ranking.view->setCurrentIndex({});
        m_excluded.view->selectRow(int(excluded - m_found.excluded.begin()));
        return m_detail->showExcluded(*excluded, m_desk.market.facts);
    }
    m_excluded.view->setCurrentIndex({});
    if (m_found.options.empty())
        return m_detail->showExcluded(m_found.excluded.front(), m_desk.market.facts);
    const auto shown = option == m_found.options.end() ? m_found.options.begin() : option;
    m_ranking.view->selectRow(int(shown - m_found.options.begin()));
    const Programme *programme = m_filters->programme();
    m_detail->showOption(*shown, m_desk.market.facts, programme, programme ? m_desk.batchOf(shown->provider, programme->id) : nullptr);
}

void PlacementPage::onRankingRow(int row)
{
    if (m_filling || row < 0 || row >= int(m_found.options.size()))
        return;
    m_chosen = m_found.options[size_t(row)].offer.id;
    select(m_chosen);
}

void PlacementPage::onExcludedRow(int row)
{
    if (m_filling || row < 0 || row >= int(m_found.excluded.size()))
        return;
    const PlacementExclusion &excluded = m_found.excluded[size_t(row)];
    if (!excluded.offer)
        return m_detail->showExcluded(excluded, m_desk.market.facts);
    m_chosen = excluded.offer->id;
    select(m_chosen);
}

void PlacementPage::apply(ProviderId provider)
{
    const Programme *programme = m_filters->programme();
    const auto option = std::ranges::find_if(m_found.options, [&](const PlacementOption &each) {
        return each.provider.id == provider && (!m_chosen || each.offer.id == *m_chosen);
    });
    if (!programme || option == m_found.options.end())
        return;
    const PlacementWish wish = m_filters->wish();
    const Purpose purpose {.workload = wish.latency == LatencyClass::Batch ? Workload::Training : Workload::Inference,
        .cost = option->cost,
        .months = wish.months,
        .provider = provider};
    whenDone(this, m_useCases.drafts.create(programme->id, purpose), [this](const Result<Draft> &draft) {
        if (!draft)
            return showError(draft.error());
        Q_EMIT pageRequested(u"draft"_s, draft->id.toText());
    });
}

} // namespace cpv
