#include "ui/admin/network_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/admin/network_words.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/common/term_line.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/models/placement_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <set>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int KpiCount = 4;
constexpr int MostRows = 14; // Of the cases' tables, which scroll: there may be a thousand.
constexpr int MostCentres = 60;

struct Choice {
    QString text;
    QString value;
};

/// The same choices in another language, or others; what was chosen stays chosen. No signal.
void refill(DropDown &box, const std::vector<Choice> &choices)
{
    const QSignalBlocker quiet(box);
    const QString before = box.currentData().toString();
    box.clear();
    for (const Choice &choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

DropDown *makeBox(const QString &name)
{
    auto *box = named(new DropDown, name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QString percentOf(Money part, Money whole)
{
    return whole <= Money() ? u"0 %"_s : shareText({qint32(scaled(part, {BasisPoints::Whole, whole.fen()}).fen())});
}

} // namespace

NetworkPage::NetworkPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"networkNotice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"networkEmpty"_s))
    , m_content(new QWidget)
    , m_figures(named(new QWidget, u"networkFigures"_s))
    , m_load(named(new Text(TextRole::Body), u"networkLoad"_s))
    , m_wishes(new Card)
    , m_place(makeBox(u"networkPlace"_s))
    , m_latency(makeBox(u"networkLatency"_s))
    , m_fullest(makeBox(u"networkFullest"_s))
    , m_counted(named(new Text(TextRole::Muted), u"networkCounted"_s))
    , m_before(named(new BarChartCard, u"networkBefore"_s))
    , m_after(named(new BarChartCard, u"networkAfter"_s))
    , m_whys(makeSheet(u"networkWhys"_s, {2, 3, 4}, useCases, *this))
    , m_centres(makeSheet(u"networkCentres"_s, {2, 3, 4, 5, 6, 7, 8}, useCases, *this))
    , m_moves(makeSheet(u"networkMoves"_s, {3, 6, 7}, useCases, *this))
    , m_leftovers(makeSheet(u"networkLeftovers"_s, {2}, useCases, *this))
{
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

QWidget *NetworkPage::buildWishes()
{
    auto *form = new QWidget;
    auto *flow = new CardFlow;
    flow->setContentsMargins({});
    form->setLayout(flow);
    for (DropDown *box : {m_place, m_latency, m_fullest}) {
        m_fields.push_back(new FormField({}, box));
        flow->addWidget(m_fields.back());
    }
    m_fields[1]->setTerm(term(u"latency"_s));
    m_fields[2]->setTerm(term(u"load"_s));
    m_counted->setWordWrap(true);
    m_load->setWordWrap(true);
    m_wishes->body()->addWidget(m_load);
    m_wishes->body()->addWidget(form);
    m_wishes->body()->addWidget(m_counted);
    return m_wishes;
}

void NetworkPage::buildLayout()
{
    m_centres.card->body()->addWidget(new TermLine({u"hub"_s, u"load"_s, u"cardHour"_s}));
    for (ChartCard *chart : {m_before, m_after})
        letExport(*chart, m_useCases, *m_notice);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addWidget(buildWishes());
    auto *figures = new CardFlow(14);
    figures->setContentsMargins({});
    m_figures->setLayout(figures);
    m_figures->hide();
    for (int i = 0; i < KpiCount; ++i) {
        m_kpis.push_back(named(new KpiCard, u"networkKpi"_s + QString::number(i)));
        figures->addWidget(m_kpis.back());
    }
    content->addWidget(m_figures);
    for (QWidget *part : {static_cast<QWidget *>(m_whys.card), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_centres.card),
             static_cast<QWidget *>(m_moves.card), static_cast<QWidget *>(m_leftovers.card)})
        content->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        layout->addWidget(part);
    layout->addStretch(1);
    m_empty->hide();
    m_content->hide();
}

void NetworkPage::connectAnswers()
{
    for (DropDown *box : {m_place, m_latency, m_fullest})
        connect(box, &QComboBox::currentIndexChanged, this, &NetworkPage::plan);
    connect(m_notice, &Notice::buttonClicked, this, &NetworkPage::refresh);
    m_reloading.setSingleShot(true);
    connect(&m_reloading, &QTimer::timeout, this, &NetworkPage::refresh);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        const auto concerns = [&](RecordKind kind) { return kinds.contains(kind); };
        if (isVisible() && (concerns(RecordKind::DataCentre) || concerns(RecordKind::Offer) || concerns(RecordKind::Voucher)))
            m_reloading.start(std::chrono::seconds(2));
    });
}

QString NetworkPage::title() const { return tr("Compute network"); }

QString NetworkPage::subtitle() const
{
    return m_plan ? tr("%1 card-hours a month awarded, %n centres", nullptr, int(m_plan->centres.size())).arg(cardHoursText(m_plan->cardHours)) : QString();
}

std::optional<PrimaryAction> NetworkPage::primaryAction() const
{
    return PrimaryAction {.text = tr("Find savings"),
        .icon = u"cpu"_s,
        .trigger = [this] {
            auto *page = const_cast<NetworkPage *>(this);
            page->m_placed = true;
            page->showPlan();
        },
        .enabled = m_plan && !m_plan->works.empty()};
}

void NetworkPage::refresh()
{
    whenDone(this, m_useCases.network.load(), [this](const Result<NetworkDesk> &desk) { onLoaded(desk); });
}

void NetworkPage::onLoaded(const Result<NetworkDesk> &desk)
{
    if (!desk) {
        m_skeleton->hide();
        const ErrorWords words = errorWords(desk.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_notice->hide();
    m_desk = std::make_shared<const NetworkDesk>(*desk);
    fillPlaces();
    plan();
}

NetworkWish NetworkPage::wish() const
{
    NetworkWish wish {.latency = enumFromText<LatencyClass>(m_latency->currentData().toString())};
    if (const int fullest = m_fullest->currentData().toInt(); fullest > 0)
        wish.fullest = {fullest};
    return wish;
}

std::shared_ptr<const NetworkDesk> NetworkPage::deskOfPlace() const
{
    const QString place = m_place->currentData().toString();
    if (place.isEmpty())
        return m_desk;
    auto part = std::make_shared<NetworkDesk>(*m_desk);
    std::erase_if(part->works, [&](const NetworkWork &work) { return work.application.place.code != place; });
    return part;
}

void NetworkPage::plan()
{
    if (!m_desk)
        return;
    const auto desk = deskOfPlace();
    whenDone(this, m_useCases.network.plan(desk, wish()), [this, desk, asked = ++m_asked](const Result<NetworkPlan> &plan) {
        if (asked == m_asked && plan)
            m_shown = desk; // With its plan, never before it.
        onPlanned(plan, asked);
    });
}

void NetworkPage::onPlanned(const Result<NetworkPlan> &plan, int asked)
{
    if (asked != m_asked)
        return;
    m_skeleton->hide();
    if (!plan) {
        const ErrorWords words = errorWords(plan.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_plan = *plan;
    m_empty->setVisible(m_desk->market.centres.empty());
    m_content->setVisible(!m_desk->market.centres.empty());
    showPlan();
    Q_EMIT headerChanged();
}

void NetworkPage::showPlan()
{
    if (!m_plan)
        return;
    m_load->setText(loadSentence(*m_shown, *m_plan));
    m_wishes->setHint(tr("%n cases", nullptr, int(m_plan->works.size())));
    showKpis();
    showCharts();
    showSheets();
}

void NetworkPage::showKpis()
{
    const auto hours = [](const QString &icon, const QString &label, qint64 cardHours, const QString &note, Tone tone = Tone::Info) {
        return Kpi {.icon = icon, .label = label, .figure = cardHoursText(cardHours), .unit = tr("card-hours a month"), .note = note, .tone = tone};
    };
    const NetworkPlan &plan = *m_plan;
    m_kpis[0]->setKpi(hours(u"ticket"_s, tr("Awarded and not used"), plan.cardHours, tr("%n cases", nullptr, int(plan.works.size()))));
    const Money saved = plan.costBefore - plan.costAfter;
    const MoneyFigure figure = moneyFigure(saved);
    m_kpis[1]->setKpi({.icon = u"coin"_s,
        .label = tr("Saved a month"),
        .figure = figure.figure,
        .unit = figure.unit,
        .noteStrong = percentOf(std::max(Money(), saved), plan.costBefore),
        .note = tr("of %1").arg(moneySentence(plan.costBefore)),
        .tone = Tone::Ok});
    m_kpis[2]->setKpi(hours(u"arrow-right"_s, tr("Would move"), plan.moved, tr("to another centre")));
    Kpi unplaced = hours(u"alert-triangle"_s, tr("Could not be placed"), plan.unplaced, tr("of all awarded"), plan.unplaced > 0 ? Tone::Warn : Tone::Ok);
    unplaced.noteStrong = shareText(basisPointsOf(plan.unplaced, plan.cardHours));
    if (plan.unplaced > 0)
        unplaced.note = tr("of all awarded; reasons below");
    m_kpis[3]->setKpi(unplaced);
    m_figures->setVisible(m_placed);
}

void NetworkPage::showCharts()
{
    const auto chart = [&](BasisPoints (CentreLoad::*load)() const) {
        BarChartData shown {.bars = {{tr("By the centre's report"), {}, Token::Chart2}, {tr("Awarded work"), {}, Token::Chart1}}, .unit = u"%"_s, .decimals = 1,
            .total = tr("Load"), .horizontal = true, .limit = 100, .beyond = tr("More than the cards can do")};
        for (const CentreLoad &each : m_plan->centres) {
            const double reported = shareNumber(each.centre.load);
            shown.categories.append(loadName(each, (each.*load)()));
            shown.bars[0].values.append(reported);
            shown.bars[1].values.append(std::max(0.0, shareNumber((each.*load)()) - reported));
        }
        return shown;
    };
    m_before->setData(chart(&CentreLoad::loadBefore));
    m_after->setData(chart(&CentreLoad::loadAfter));
    m_after->setVisible(m_placed);
}

void NetworkPage::showSheets()
{
    PlainTable centres = centresTable(*m_shown, *m_plan, m_placed);
    m_centres.model->setTable(std::move(centres.columns), std::move(centres.rows));
    std::vector<ColumnWidth> widths {{170, 2}, {130, 1, 4}, {70, 0, 5}, {86}, {120, 0, 3}, {86}};
    if (m_placed)
        widths.insert(widths.end(), {{120, 0, 2}, {86}, {80}});
    m_centres.table->setColumns(widths);
    m_centres.table->fitRows(MostCentres);
    PlainTable moves = movesTable(*m_shown, *m_plan);
    m_moves.card->setVisible(m_placed && !moves.rows.empty());
    m_moves.card->setHint(tr("%n cases, what saves most first", nullptr, int(moves.rows.size())));
    m_moves.model->setTable(std::move(moves.columns), std::move(moves.rows));
    m_moves.table->setColumns({{128}, {150, 2, 2}, {100, 1, 3}, {100, 0, 4}, {140, 2}, {140, 2}, {104, 0, 1}, {96}});
    m_moves.table->fitRows(MostRows);
    PlainTable whys = whysTable(*m_shown, *m_plan);
    m_whys.card->setVisible(m_placed && !whys.rows.empty());
    m_whys.model->setTable(std::move(whys.columns), std::move(whys.rows));
    m_whys.table->setColumns({{280, 3}, {130, 1}, {70, 0, 1}, {140, 0, 2}, {100}});
    m_whys.table->fitRows(MostRows);
    PlainTable leftovers = leftoversTable(*m_shown, *m_plan);
    m_leftovers.card->setVisible((m_placed || !m_plan->notCounted.empty()) && !leftovers.rows.empty());
    m_leftovers.model->setTable(std::move(leftovers.columns), std::move(leftovers.rows));
    m_leftovers.table->setColumns({{128}, {170, 1, 1}, {120}, {300, 3}});
    m_leftovers.table->fitRows(MostRows);
}

void NetworkPage::fillPlaces()
{
    std::vector<Choice> choices {{tr("All places"), {}}};
    if (m_desk) {
        std::set<QString> places;
        for (const NetworkWork &work : m_desk->works)
            places.insert(work.application.place.code);
        for (const QString &place : places)
            choices.push_back({payerText(place), place});
    }
    refill(*m_place, choices);
}

void NetworkPage::fillChoices()
{
    std::vector<Choice> latencies {{tr("As each case is worded"), {}}};
    for (const LatencyClass latency : enumValues<LatencyClass>())
        latencies.push_back({latencyClassText(latency), enumText(latency)});
    refill(*m_latency, latencies);
    std::vector<Choice> limits {{tr("Full"), {}}};
    for (const qint32 limit : {9000, 8000, 7000})
        limits.push_back({tr("%1 at most").arg(shareText({limit})), QString::number(limit)});
    refill(*m_fullest, limits);
}

void NetworkPage::retranslate()
{
    m_empty->setContent(u"server"_s, tr("No data centre is listed yet"), tr("Centres and their loads arrive with the first sync."));
    m_wishes->setTitle(tr("Load and demand"));
    m_fields[0]->setLabel(tr("Awarded by"));
    m_fields[1]->setLabel(tr("Distance"));
    m_fields[2]->setLabel(tr("Centres may be filled up to"));
    m_counted->setText(tr(
        "Counted is what awards for rented computing have not paid for yet: the money left, divided by the cover and by the price of a card-hour at the "
        "provider's cheapest offer, spread over the months until the voucher ends. Work is training, which may run anywhere, unless its case speaks of "
        "inference, online use or control. It stays on its kind of card and with providers that its programme accepts. A centre's report is taken to hold "
        "none of it yet. The result is advice: contracts stay as they are until companies change them."));
    m_before->setTitle(tr("Load of the centres with the awarded work, as its providers would run it"));
    m_after->setTitle(tr("Load of the centres with the cheapest placement"));
    m_whys.card->setTitle(tr("Why it could not be placed"));
    m_whys.card->setHint(tr("each case by the reason that is nearest to a way out; the rows add up"));
    m_whys.table->setAccessibleName(tr("Why it could not be placed"));
    m_centres.card->setTitle(tr("Data centres"));
    m_centres.card->setHint(tr("most idle first"));
    m_moves.card->setTitle(tr("What would move"));
    m_leftovers.card->setTitle(tr("What could not be placed, and why"));
    m_centres.table->setAccessibleName(tr("Data centres"));
    m_moves.table->setAccessibleName(tr("What would move"));
    m_leftovers.table->setAccessibleName(tr("What could not be placed, and why"));
    fillChoices();
    fillPlaces();
    showPlan();
}

} // namespace cpv
