#include "ui/admin/fairness_page.h"

#include "ui/admin/fairness_words.h"
#include "ui/admin/money_unit.h"
#include "ui/admin/queue_filter.h"
#include "ui/admin/queue_page.h"
#include "ui/charts/line_chart_card.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/programme_names.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int KpiCount = 4;
constexpr int MostRows = 60; // The page scrolls, not the tables in it.
constexpr size_t MostPairs = 50;
constexpr int LorenzSteps = 100;

/// Between two points the curve is straight.
double lorenzAt(const std::vector<LorenzPoint> &curve, double poorer)
{
    const auto after = std::ranges::lower_bound(curve, poorer, {}, &LorenzPoint::poorer);
    if (after == curve.begin() || after == curve.end())
        return after == curve.end() ? 1 : after->money;
    const LorenzPoint &before = *std::prev(after);
    return before.money + (after->money - before.money) * (poorer - before.poorer) / (after->poorer - before.poorer);
}

QString signedText(double value) { return (value > 0 ? u"+"_s : QString()) + QString::number(value, 'f', 2); }

} // namespace

FairnessPage::FairnessPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"fairnessNotice"_s))
    , m_filters(new QWidget)
    , m_places(named(new DropDown, u"fairnessPlaces"_s))
    , m_programmesChoice(named(new DropDown, u"fairnessProgrammes"_s))
    , m_period(named(new SegmentedControl({}), u"fairnessPeriod"_s))
    , m_skeleton(new Skeleton(12))
    , m_empty(named(new EmptyState, u"fairnessEmpty"_s))
    , m_content(new QWidget)
    , m_dimensions(named(new SegmentedControl({}), u"fairnessDimensions"_s))
    , m_groups(makePart(u"fairnessGroups"_s))
    , m_lorenz(named(new LineChartCard, u"fairnessLorenz"_s))
    , m_lorenzWords(new Card)
    , m_lorenzText(named(new Text(TextRole::Muted), u"fairnessLorenzWords"_s))
    , m_officials(makePart(u"fairnessOfficials"_s))
    , m_pairs(makePart(u"fairnessPairs"_s))
{
    m_reloading.setSingleShot(true);
    buildFilters();
    buildParts();
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), m_filters, static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        layout->addWidget(part);
    layout->addStretch(1);
    m_empty->hide();
    m_content->hide();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

FairnessPage::Part FairnessPage::makePart(const QString &name)
{
    const Part part {makeSheet(name, {}, m_useCases, *this), named(new Text(TextRole::Muted), name + u"Words"_s)};
    part.card->setObjectName(name + u"Card"_s);
    part.table->fitRows(MostRows);
    part.words->setWordWrap(true);
    followZoom(*part.words, u"padding"_s, [words = part.words](const Tokens &t) { words->setContentsMargins(t.px(18), t.px(4), t.px(18), t.px(4)); });
    part.card->body()->addWidget(part.words);
    return part;
}

void FairnessPage::buildFilters()
{
    auto *row = new CardFlow(12, CardFlow::Rows::Own);
    for (QWidget *each : {static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_programmesChoice), static_cast<QWidget *>(m_period)})
        row->addWidget(each);
    m_filters->setLayout(row);
}

void FairnessPage::buildParts()
{
    auto *figures = new CardFlow(14);
    for (int i = 0; i < KpiCount; ++i) {
        m_kpis.push_back(named(new KpiCard, u"fairnessKpi"_s + QString::number(i)));
        figures->addWidget(m_kpis.back());
    }
    m_groups.card->addHeaderWidget(m_dimensions);
    m_groups.table->setColumns({{150, 2}, {64}, {78}, {124}, {100, 0, 3}, {92, 0, 4}, {110, 0, 1}, {96, 0, 2}, {120}});
    m_groups.table->setItemDelegateForColumn(3, new ProgressDelegate(m_groups.table));
    m_groups.table->setItemDelegateForColumn(8, new PillDelegate(m_groups.table));
    for (const int column : {1, 2, 4, 5, 6, 7})
        m_groups.table->setItemDelegateForColumn(column, new AmountDelegate(m_groups.table));
    m_officials.table->setColumns({{130, 2}, {70}, {80}, {90, 0, 1}, {90}, {130, 0, 2}, {120}});
    m_officials.table->setItemDelegateForColumn(6, new PillDelegate(m_officials.table));
    m_pairs.table->setColumns({{110, 1}, {160, 2}, {60}, {110, 0, 3}, {90, 0, 1}, {80, 0, 4}, {96, 0, 2}, {120}});
    m_pairs.table->setItemDelegateForColumn(7, new PillDelegate(m_pairs.table));
    for (const int column : {1, 2, 3, 4, 5})
        m_officials.table->setItemDelegateForColumn(column, new AmountDelegate(m_officials.table));
    for (const int column : {2, 3, 4, 5, 6})
        m_pairs.table->setItemDelegateForColumn(column, new AmountDelegate(m_pairs.table));
    m_lorenzText->setWordWrap(true);
    m_lorenzWords->body()->addWidget(m_lorenzText);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addLayout(figures);
    for (QWidget *part : {static_cast<QWidget *>(m_groups.card), static_cast<QWidget *>(m_officials.card), static_cast<QWidget *>(m_pairs.card),
             static_cast<QWidget *>(m_lorenz), static_cast<QWidget *>(m_lorenzWords)})
        content->addWidget(part);
}

void FairnessPage::connectAnswers()
{
    connect(m_notice, &Notice::buttonClicked, this, &FairnessPage::refresh);
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        m_place = PlaceCode {m_places->itemData(index).toString()};
        m_programme.reset();
        showFilters();
        ask();
    });
    connect(m_programmesChoice, &QComboBox::activated, this, [this](int index) {
        m_programme = ProgrammeId::fromText(m_programmesChoice->itemData(index).toString());
        ask();
    });
    connect(m_period, &SegmentedControl::currentChanged, this, &FairnessPage::ask);
    connect(m_dimensions, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        m_dimension = enumFromText<FairnessDimension>(id).value_or(FairnessDimension::District);
        showGroups();
    });
    connect(m_groups.table, &TableView::rowActivated, this, &FairnessPage::openGroup);
    connect(m_officials.table, &TableView::rowActivated, this, &FairnessPage::openOfficial);
    connect(m_pairs.table, &TableView::rowActivated, this, &FairnessPage::openPair);
    connect(&m_loadingProgrammes, &QFutureWatcherBase::finished, this, &FairnessPage::onProgrammes);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &FairnessPage::onReport);
    connect(&m_reloading, &QTimer::timeout, this, &FairnessPage::refresh);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::Programme)))
            m_reloading.start(std::chrono::seconds(2));
    });
}

/// What the queue can be asked of the report's cases: decided ones, of the programmes that are looked at.
std::vector<ColumnCondition> FairnessPage::decidedCases() const
{
    ColumnCondition programmes {.column = u"programme"_s};
    for (const Programme &programme : m_programmes)
        if (m_programme ? programme.id == m_programme : programme.place == m_place)
            programmes.anyOf.push_back(programme.id.toText());
    return {decidedCondition(), programmes};
}

void FairnessPage::openGroup(int row)
{
    const std::vector<FairGroup> &groups = m_report->figures.groups.at(m_dimension);
    if (row < 0 || row >= int(groups.size()))
        return;
    std::vector<ColumnCondition> asked = decidedCases();
    if (const auto group = groupCondition(m_dimension, groups[size_t(row)].key))
        asked.push_back(*group);
    else
        return; // Of what isn't known of a case, the list can't be asked.
    Q_EMIT pageRequested(u"queue"_s, QueuePage::argumentFor(asked));
}

void FairnessPage::openOfficial(int row)
{
    const std::vector<FairOfficial> &officials = m_report->figures.officials;
    if (row < 0 || row >= int(officials.size()) || officials[size_t(row)].official.isNull())
        return;
    std::vector<ColumnCondition> asked = decidedCases();
    asked.push_back({.column = u"decidedBy"_s, .anyOf = {officials[size_t(row)].official.toText()}});
    Q_EMIT pageRequested(u"queue"_s, QueuePage::argumentFor(asked));
}

/// The list has no column of companies, but finds them by name.
void FairnessPage::openPair(int row)
{
    const std::vector<FairPair> &pairs = m_report->figures.pairs;
    const auto company = row < 0 || row >= int(pairs.size()) ? m_report->companies.end() : m_report->companies.find(pairs[size_t(row)].company);
    if (company != m_report->companies.end())
        Q_EMIT pageRequested(u"queue"_s, u"search:"_s + company->second);
}

QString FairnessPage::title() const { return tr("Fairness report"); }

QString FairnessPage::subtitle() const
{
    return m_report ? tr("%n decided case(s), as the registry confirmed them", nullptr, int(m_report->figures.cases)) : QString();
}

void FairnessPage::refresh() { m_loadingProgrammes.setFuture(m_useCases.programmes.list()); }

void FairnessPage::onProgrammes()
{
    const auto listed = m_loadingProgrammes.result();
    const auto &session = m_useCases.session.current();
    m_programmes.clear();
    if (listed && session)
        for (const ProgrammeListing &each : *listed)
            if (inScope(session->account, each.programme.place))
                m_programmes.push_back(each.programme);
    std::ranges::stable_sort(m_programmes, {}, [](const Programme &programme) { return programme.place.code; });
    if (!m_place && !m_programmes.empty())
        m_place = m_programmes.front().place;
    showFilters();
    ask();
}

/// Places and programmes in the language of the screen, as chosen.
void FairnessPage::showFilters()
{
    std::vector<LabelledChoice> places, programmes {{tr("All programmes"), {}}};
    std::vector<Programme> ofPlace;
    for (const Programme &programme : m_programmes) {
        if (std::ranges::find(places, programme.place.code, &LabelledChoice::value) == places.end())
            places.push_back({placeName(programme), programme.place.code});
        if (programme.place == m_place)
            ofPlace.push_back(programme);
    }
    const QStringList names = programmeNamesApart(ofPlace);
    for (size_t i = 0; i < ofPlace.size(); ++i)
        programmes.push_back({names[qsizetype(i)], ofPlace[i].id.toText()});
    refillChoices(*m_places, places);
    refillChoices(*m_programmesChoice, programmes);
    if (m_place)
        m_places->setCurrentIndex(std::max(0, m_places->findData(m_place->code)));
    m_programmesChoice->setCurrentIndex(m_programme ? std::max(0, m_programmesChoice->findData(m_programme->toText())) : 0);
    m_places->setVisible(m_places->count() > 1);
}

FairnessQuestion FairnessPage::question() const
{
    const QDate today = m_useCases.today();
    FairnessQuestion asked {.place = m_place, .programme = m_programme};
    if (m_period->currentId() == u"year")
        asked.from = QDate(today.year(), 1, 1);
    else if (m_period->currentId() == u"twelve")
        asked.from = today.addMonths(-12).addDays(1);
    return asked;
}

void FairnessPage::ask() { m_loading.setFuture(m_useCases.fairness.report(question())); }

void FairnessPage::onReport()
{
    const Result<FairnessReport> report = m_loading.result();
    m_skeleton->hide();
    m_notice->hide();
    if (!report) {
        const ErrorWords words = errorWords(report.error());
        return m_notice->showRetry(words.title, words.advice);
    }
    m_report = *report;
    const bool isEmpty = m_report->figures.cases == 0;
    m_empty->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    showFigures();
    Q_EMIT headerChanged();
}

void FairnessPage::showFigures()
{
    if (!m_report)
        return;
    showKpis();
    showGroups();
    showOfficials();
    showPairs();
    showLorenz();
}

void FairnessPage::showKpis()
{
    const FairnessFigures &figures = m_report->figures;
    qint64 groups = 0;
    for (const auto &[dimension, lines] : figures.groups)
        groups += std::ranges::count(lines, GroupFinding::Uneven, &FairGroup::finding);
    const auto officials = std::ranges::count(figures.officials, true, &FairOfficial::stands);
    const auto pairs = std::ranges::count(figures.pairs, true, &FairPair::stands);
    const auto all = groups + officials + pairs;
    m_kpis[0]->setKpi({.icon = u"file-text"_s, .label = tr("Decisions"), .figure = QString::number(figures.cases), .unit = tr("cases"),
        .note = tr("%n approved", nullptr, int(figures.approved))});
    m_kpis[1]->setKpi({.icon = u"check"_s, .label = tr("Approval rate"),
        .figure = figures.cases == 0 ? u"–"_s : QString::number(double(figures.approved) / double(figures.cases) * 100, 'f', 1), .unit = u"%"_s,
        .note = tr("of all decided cases"), .tone = Tone::Ok});
    m_kpis[2]->setKpi({.icon = u"scale"_s, .label = tr("Gini of awards"), .figure = figures.awards.receivers == 0 ? u"–"_s : QString::number(figures.awards.gini, 'f', 3),
        .unit = {}, .note = tr("over %n recipient(s)", nullptr, int(figures.awards.receivers))});
    m_kpis[3]->setKpi({.icon = u"eye"_s, .label = tr("To look at"), .figure = QString::number(all), .unit = {},
        .note = all == 0 ? tr("nothing stands out") : tr("groups %1, officials %2, pairs %3").arg(groups).arg(officials).arg(pairs),
        .tone = all == 0 ? Tone::Ok : Tone::Warn});
}

void FairnessPage::showGroups()
{
    if (!m_report)
        return;
    std::vector<std::vector<PlainCell>> rows;
    for (const FairGroup &group : m_report->figures.groups.at(m_dimension)) {
        const double rate = double(group.approved) / double(group.cases);
        rows.push_back({{fairGroupText(m_dimension, group.key)}, {QString::number(group.cases)}, {QString::number(group.approved)},
            {.text = partText(rate), .progress = std::min(rate, 0.999)}, // A full bar is green, and nothing here is achieved.
            {amountText(group.awarded, MoneyUnit::Wan)}, {QString::number(group.medianWait, 'f', 1)},
            {group.ratio ? partText(*group.ratio) : u"–"_s}, {group.chance ? chanceText(*group.chance) : u"–"_s},
            {groupFindingText(group.finding), groupFindingTone(group.finding)}});
    }
    m_groups.model->setTable({{dimensionText(m_dimension)}, {tr("Cases"), true}, {tr("Approved"), true}, {tr("Approval rate")},
                                 {tr("Awarded, %1").arg(unitName(MoneyUnit::Wan)), true}, {tr("Median wait"), true}, {tr("Against the highest"), true},
                                 {tr("Chance"), true}, {tr("Finding")}},
        std::move(rows));
    m_groups.table->fitRows(MostRows);
}

void FairnessPage::showLorenz()
{
    const Concentration &awards = m_report->figures.awards;
    m_lorenz->setVisible(awards.receivers > 1);
    m_lorenzWords->setVisible(awards.receivers > 1);
    if (awards.receivers <= 1)
        return;
    LineChartData chart {.lines = {{.name = tr("Awarded money"), .values = {}}, {.name = tr("The same for everybody"), .values = {}, .colour = Token::ChartLine, .dashed = true}},
        .band = {}, .unit = u"%"_s, .stepName = tr("Recipients, least first (%)"), .labelEvery = 20, .decimals = 1};
    for (int step = 0; step <= LorenzSteps; ++step) {
        chart.lines[0].values.append(lorenzAt(awards.lorenz, double(step) / LorenzSteps) * 100);
        chart.lines[1].values.append(step);
    }
    m_lorenz->setData(chart);
    m_lorenzText->setText(lorenzText(awards));
}

QString FairnessPage::officialName(AccountId id) const
{
    const auto found = m_report->officials.find(id);
    return found == m_report->officials.end() ? tr("Not known here") : found->second;
}

void FairnessPage::showOfficials()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const FairOfficial &official : m_report->figures.officials) {
        std::vector<PlainCell> row {{officialName(official.official)}, {QString::number(official.cases)}, {QString::number(official.approved)}};
        if (official.tooFew) {
            row.insert(row.end(), {{u"–"_s}, {u"–"_s}, {u"–"_s}, {groupFindingText(GroupFinding::TooFew), Tone::Neutral}});
        } else {
            row.insert(row.end(), {{QString::number(official.expected, 'f', 1)}, {signedText(official.residual)},
                                      {tr("%1 to %2").arg(signedText(official.from), signedText(official.to))}});
            row.push_back(official.stands ? PlainCell {official.residual > 0 ? tr("More lenient") : tr("Stricter"), Tone::Warn}
                                          : PlainCell {tr("Like colleagues"), Tone::Ok});
        }
        rows.push_back(std::move(row));
    }
    m_officials.model->setTable({{tr("Official")}, {tr("Decisions"), true}, {tr("Approved"), true}, {tr("Expected"), true}, {tr("Leniency"), true},
                                    {tr("Range"), true}, {tr("Finding")}},
        std::move(rows));
    m_officials.table->fitRows(MostRows);
}

void FairnessPage::showPairs()
{
    std::vector<std::vector<PlainCell>> rows;
    const std::vector<FairPair> &pairs = m_report->figures.pairs;
    for (size_t i = 0; i < std::min(MostPairs, pairs.size()); ++i) {
        const FairPair &pair = pairs[i];
        const auto company = m_report->companies.find(pair.company);
        rows.push_back({{officialName(pair.official)}, {company == m_report->companies.end() ? tr("Not known here") : company->second},
            {QString::number(pair.together)}, {QString::number(pair.ofCompany)}, {QString::number(pair.expected, 'f', 1)}, {QString::number(pair.approved)},
            {chanceText(pair.chance)}, {pair.stands ? tr("Look at") : tr("May be chance"), pair.stands ? Tone::Warn : Tone::Neutral}});
    }
    m_pairs.card->setHint(pairs.empty() ? tr("no official met the same company %1 times").arg(RepeatedFrom) : tr("the least likely first"));
    m_pairs.table->setVisible(!pairs.empty());
    m_pairs.words->setVisible(!pairs.empty());
    m_pairs.model->setTable({{tr("Official")}, {tr("Company")}, {tr("Met"), true}, {tr("Company's cases"), true}, {tr("Expected"), true},
                                {tr("Approved"), true}, {tr("Chance"), true}, {tr("Finding")}},
        std::move(rows));
    m_pairs.table->fitRows(MostRows);
}

void FairnessPage::retranslate()
{
    m_empty->setContent(u"scale"_s, tr("Nothing was decided in this time"), tr("Choose another time, or look again once cases are decided."));
    m_places->setAccessibleName(tr("Place"));
    m_programmesChoice->setAccessibleName(tr("Programme"));
    m_period->setAccessibleName(tr("Time of the decision"));
    m_period->setSegments({{u"twelve"_s, tr("Last 12 months")}, {u"year"_s, tr("This year")}, {u"all"_s, tr("All")}});
    m_dimensions->setAccessibleName(tr("Groups"));
    QList<SegmentedControl::Segment> dimensions;
    for (const FairnessDimension dimension : enumValues<FairnessDimension>())
        dimensions.append({enumText(dimension), dimensionText(dimension)});
    m_dimensions->setSegments(dimensions);
    m_dimensions->setCurrentId(enumText(m_dimension));
    m_groups.card->setTitle(tr("By group"));
    m_groups.table->setAccessibleName(tr("Approval by group"));
    m_groups.words->setText(groupColumnsText());
    m_officials.card->setTitle(tr("By official"));
    m_officials.table->setAccessibleName(tr("Leniency by official"));
    m_officials.words->setText(officialColumnsText());
    m_pairs.card->setTitle(tr("Official and company, again and again"));
    m_pairs.table->setAccessibleName(tr("Officials and companies that meet repeatedly"));
    m_pairs.words->setText(pairColumnsText());
    m_lorenz->setTitle(tr("How the awarded money is spread"));
    showFilters();
    showFigures();
}

} // namespace cpv
