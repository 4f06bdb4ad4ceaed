#include "ui/common/redemptions_page.h"

#include "ui/common/redemption_columns.h"
#include "ui/lists/list_pane.h"
#include "ui/models/domain_text.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

RedemptionsPage::RedemptionsPage(UseCases &useCases, Parts parts, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_parts(std::move(parts))
    , m_counts(m_parts.views.size())
    , m_views(named(new SegmentedControl(m_parts.title()), m_parts.name + u"Views"_s))
    , m_model(new ListModel<RedemptionRow>(this))
{
    buildList();
    m_views->setVisible(m_parts.views.size() > 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_views, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
    connect(m_views, &SegmentedControl::currentChanged, this, [this] {
        m_isChosen = true;
        m_list->begin();
    });
    setTexts([this] { retranslate(); });
    connect(&m_useCases.status, &SyncStatus::changed, this, &RedemptionsPage::showViews);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Redemption))
            refresh();
    });
}

void RedemptionsPage::buildList()
{
    m_model->setColumns(redemptionColumns(m_parts.reader));
    m_list = new ListPane({.name = m_parts.name, .model = *m_model, .fields = redemptionFields(), .sort = enumText(RedemptionSort::At),
        .descending = true, .useCases = m_useCases});
    Redemptions &redemptions = m_useCases.redemptions;
    m_reader = new QueryReader<RedemptionRow, RedemptionQuery, RedemptionPage>(*m_model,
        {.query = [this] { return query(); },
            .page = [&redemptions](const RedemptionQuery &query) { return redemptions.page(query); },
            .outline = [&redemptions](const RedemptionQuery &query) { return redemptions.outline(query); },
            .rows = [&redemptions](const RedemptionQuery &query, const auto &cells) { return redemptions.rows(query, cells); }},
        this);
    m_list->setReader(*m_reader);
    m_list->setTotals([this] { askTotals(); });
    m_list->setScope([this] { return isWhole() ? QString() : view().text(); });
    connect(&m_list->table(), &TableView::rowActivated, this, [this](int row) {
        if (const RedemptionRow *opened = m_model->row(row))
            Q_EMIT pageRequested(u"redemption"_s, opened->redemption.id.toText());
    });
    connect(m_list, &ListPane::progressed, this, &RedemptionsPage::headerChanged);
}

void RedemptionsPage::retranslate()
{
    m_list->setTitle(m_parts.title());
    m_list->table().setAccessibleName(m_parts.title());
    m_list->search().setHint(tr("Invoice, voucher, company"));
    m_list->search().setAccessibleName(tr("Search redemptions"));
    m_list->setEmptyWords({u"receipt"_s, tr("Nothing here"), m_parts.emptyText()});
    m_list->retranslate();
    showViews();
}

QString RedemptionsPage::subtitle() const
{
    if (!m_reader->isCounted() || !m_useCases.status.facts().known(m_reader->total()))
        return {};
    return (isWhole() ? tr("%1 in all") : tr("%1 in this view")).arg(m_reader->total());
}

std::optional<PrimaryAction> RedemptionsPage::primaryAction() const
{
    if (m_parts.payments.isEmpty())
        return {};
    return PrimaryAction {.text = tr("Pay in batches"), .icon = u"coin"_s, .trigger = [this] {
        Q_EMIT const_cast<RedemptionsPage *>(this)->pageRequested(m_parts.payments);
    }};
}

void RedemptionsPage::refresh()
{
    askCounts();
    openOwnWork();
}

void RedemptionsPage::openOwnWork()
{
    const auto own = std::ranges::find_if(m_parts.views, [](const View &each) { return bool(each.isOnesOwn); });
    const auto &session = m_useCases.session.current();
    if (m_isChosen || !session || own == m_parts.views.end())
        return m_reader->hasBegun() ? m_list->reload() : m_list->begin();
    lookForOwn(*own, session->account, {.states = own->states, .turn = own->turn, .descending = false});
}

/// Page by page: what waits for this person may stand behind many that wait for others.
void RedemptionsPage::lookForOwn(const View &own, const Account &account, const RedemptionQuery &query)
{
    whenDone(this, m_useCases.redemptions.page(query), [this, own, account, query](const Result<RedemptionPage> &page) {
        if (m_isChosen)
            return; // By hand, meanwhile.
        const bool hasOwn = page && std::ranges::any_of(page->rows, [&](const RedemptionRow &row) { return own.isOnesOwn(row.redemption, account); });
        if (!hasOwn && page && page->nextKey) {
            RedemptionQuery next = query;
            next.after = page->nextKey;
            return lookForOwn(own, account, next);
        }
        if (hasOwn)
            m_views->setCurrentId(own.id);
        m_isChosen = hasOwn || !m_useCases.status.facts().firstFetch; // Until all has come down it may still appear.
        hasOwn || !m_reader->hasBegun() ? m_list->begin() : m_list->reload(); // Undecided still, who reads keeps the place.
    });
}

const RedemptionsPage::View &RedemptionsPage::view() const
{
    const auto chosen = std::ranges::find(m_parts.views, m_views->currentId(), &View::id);
    return chosen == m_parts.views.end() ? m_parts.views.front() : *chosen;
}

bool RedemptionsPage::isWhole() const { return view().states.empty() && !view().turn; }

RedemptionQuery RedemptionsPage::query() const
{
    return {.states = view().states,
        .turn = view().turn,
        .conditions = m_list->conditions(),
        .searchText = m_list->searchText(),
        .sort = enumFromText<RedemptionSort>(m_list->sort()).value_or(RedemptionSort::At),
        .descending = m_list->isDescending()};
}

void RedemptionsPage::askTotals()
{
    m_totalling.cancel();
    m_totalling = m_useCases.redemptions.totals(query());
    whenDone(this, m_totalling, [this](const Result<RedemptionTotals> &totals) {
        if (totals)
            m_list->setSums({{tr("bills"), totals->cost, u"cost"_s}, {tr("subsidy"), totals->amount, u"amount"_s}});
    });
}

void RedemptionsPage::askCounts()
{
    for (std::size_t i = 0; i < m_parts.views.size(); ++i) {
        const RedemptionQuery all {.states = m_parts.views[i].states, .turn = m_parts.views[i].turn};
        whenDone(this, m_useCases.redemptions.totals(all), [this, i](const Result<RedemptionTotals> &totals) {
            if (totals)
                m_counts[i] = totals->count;
            showViews();
        });
    }
}

void RedemptionsPage::showViews()
{
    QList<SegmentedControl::Segment> segments;
    for (std::size_t i = 0; i < m_parts.views.size(); ++i) {
        const std::optional<qint64> count = m_counts[i] ? m_useCases.status.facts().known(*m_counts[i]) : std::nullopt;
        segments.append({m_parts.views[i].id, countedText(m_parts.views[i].text(), count)});
    }
    m_views->setSegments(segments);
    m_views->setAccessibleName(m_parts.title());
}

} // namespace cpv
