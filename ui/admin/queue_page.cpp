#include "ui/admin/queue_page.h"

#include "core/base/describe.h"
#include "ui/admin/case_summary.h"
#include "ui/admin/queue_model.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageRows = 100;
constexpr int MostRows = 500; // What one query answers at most.
constexpr int PaneUnits = 348;
constexpr int PaneNeedsUnits = 980; ///< Of the page's width, before the pane opens by itself.

constexpr std::array AllFilters {QueueFilter::Accept, QueueFilter::Review, QueueFilter::Confirm, QueueFilter::Publish,
    QueueFilter::Notice, QueueFilter::Issue, QueueFilter::Returned, QueueFilter::All};

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(QueueFilter)

public:
    static QString of(QueueFilter filter)
    {
        switch (filter) {
        case QueueFilter::Accept: return tr("To accept");
        case QueueFilter::Review: return tr("To review");
        case QueueFilter::Confirm: return tr("To confirm");
        case QueueFilter::Publish: return tr("To publish");
        case QueueFilter::Notice: return tr("In notice");
        case QueueFilter::Issue: return tr("To issue");
        case QueueFilter::Returned: return tr("Returned");
        case QueueFilter::All: return tr("All");
        }
        return {};
    }
};

}

QueuePage::QueuePage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_filters(new SegmentedControl({}))
    , m_notice(named(new Notice, u"queueNotice"_s))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_card(new Card)
    , m_search(named(new ListSearch, u"queueSearch"_s))
    , m_paneButton(named(new IconButton(u"eye"_s, {}), u"queuePaneButton"_s))
    , m_table(named(new TableView, u"queueTable"_s))
    , m_model(new QueueModel(this))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, u"queueEmpty"_s))
    , m_summary(new CaseSummary(useCases))
{
    m_filters->setObjectName(u"queueFilters"_s);
    m_reloading.setSingleShot(true);
    buildTable();
    buildLayout();
    connectAnswers();
    addKeys();
    setTexts([this] { retranslate(); });
}

void QueuePage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setColumns({{132}, {130, 2}, {130, 2}, {110, 1, 4}, {124}, {112}, {96, 0, 3}, {84, 0, 2}});
    m_table->setItemDelegateForColumn(QueueModel::Requested, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(QueueModel::Status, new PillDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &QueuePage::sortBy);
    connect(m_table, &TableView::rowActivated, this, &QueuePage::openRow);
    connect(m_table, &TableView::rowSelected, this, &QueuePage::showSelected);
    connect(m_model, &QueueModel::moreWanted, this, &QueuePage::loadMore);
}

void QueuePage::buildLayout()
{
    m_paneButton->setCheckable(true);
    m_card->addHeaderWidget(m_search);
    m_card->addHeaderWidget(m_paneButton);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_skeleton);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addStretch(0);
    m_splitter->addWidget(m_card);
    m_splitter->addWidget(m_summary);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({currentTokens().px(760), currentTokens().px(PaneUnits)});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters, 0, Qt::AlignLeft);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    applyMetrics();
    showOnly(m_skeleton);
}

void QueuePage::applyMetrics()
{
    const Tokens &t = currentTokens();
    m_splitter->setHandleWidth(t.px(14));
    m_summary->setMinimumWidth(t.px(280));
}

void QueuePage::connectAnswers()
{
    connect(m_filters, &SegmentedControl::currentChanged, this, [this](const QString &id) { openArgument(id); });
    connect(m_search, &ListSearch::textRested, this, &QueuePage::load);
    connect(m_search, &ListSearch::dismissed, this, [this] { m_table->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_paneButton, &IconButton::clicked, this, &QueuePage::togglePane);
    connect(m_summary, &CaseSummary::openRequested, this,
        [this](const ApplicationId &id) { Q_EMIT pageRequested(u"review"_s, id.toText()); });
    connect(&m_reloading, &QTimer::timeout, this, &QueuePage::refresh);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &QueuePage::onLoaded);
    connect(&m_more, &QFutureWatcherBase::finished, this, &QueuePage::onMore);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &QueuePage::onCounted);
    connect(m_notice, &Notice::buttonClicked, this, &QueuePage::refresh);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Application))
            m_reloading.start();
    });
}

void QueuePage::addKeys()
{
    const auto key = [this](QWidget *on, const QKeySequence &keys, Qt::ShortcutContext context, auto act) {
        auto *shortcut = new QShortcut(keys, on);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(this, Qt::Key_F4, Qt::WindowShortcut, [this] { togglePane(); });
    // Letters are keys only where nothing can be typed.
    key(m_table, Qt::Key_J, Qt::WidgetShortcut, [this] { step(1); });
    key(m_table, Qt::Key_K, Qt::WidgetShortcut, [this] { step(-1); });
}

QString QueuePage::title() const
{
    return tr("To do");
}

QString QueuePage::subtitle() const
{
    qint64 open = 0;
    for (const QueueFilter filter : AllFilters) {
        if (filter != QueueFilter::Returned && filter != QueueFilter::All)
            open += countFor(filter, m_counts);
    }
    return m_filter ? tr("%1 cases wait for a step of this office").arg(open) : QString();
}

void QueuePage::openArgument(const QVariant &argument)
{
    const auto filter = enumFromText<QueueFilter>(argument.toString());
    if (filter)
        chooseFilter(*filter);
}

void QueuePage::chooseFilter(QueueFilter filter)
{
    m_filter = filter;
    m_filters->setCurrentId(enumText(filter));
    m_order.reset();
    m_selected = {};
    showOrder();
    load();
}

void QueuePage::refresh()
{
    m_counting.setFuture(m_useCases.applications.stageCounts());
    if (m_filter)
        load();
    if (!m_search->hasFocus())
        m_table->setFocus();
}

ApplicationQuery QueuePage::query() const
{
    ApplicationQuery query = queryFor(m_filter.value_or(QueueFilter::All));
    query.searchText = m_search->text();
    if (m_order)
        std::tie(query.sort, query.descending) = *m_order;
    return query;
}

void QueuePage::load()
{
    ApplicationQuery wanted = query();
    wanted.limit = std::clamp(m_model->rowCount(), PageRows, MostRows); // A reload keeps what was scrolled through.
    m_loading.setFuture(m_useCases.applications.page(wanted));
}

void QueuePage::loadMore()
{
    ApplicationQuery wanted = query();
    wanted.limit = PageRows;
    wanted.after = m_moreAfter = m_model->nextKey();
    m_more.setFuture(m_useCases.applications.page(wanted));
}

void QueuePage::onLoaded()
{
    Result<ApplicationPage> page = m_loading.result();
    m_notice->hide();
    if (!page) {
        const ErrorWords words = errorWords(page.error());
        m_notice->showError(words.title, words.advice, tr("Try again"));
        return showOnly(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    }
    m_model->setToday(m_useCases.today());
    m_model->setPage(std::move(*page));
    m_card->setHint(tr("%1 in all").arg(m_model->total()));
    describeEmpty();
    showOnly(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    selectAgain();
}

void QueuePage::onMore()
{
    Result<ApplicationPage> page = m_more.result();
    if (page && m_moreAfter == m_model->nextKey()) // Otherwise the list began anew meanwhile.
        m_model->appendPage(std::move(*page));
}

void QueuePage::onCounted()
{
    const Result<std::vector<StageCount>> counts = m_counting.result();
    m_counts = counts.value_or(std::vector<StageCount>());
    if (!m_filter) {
        const auto busy = std::ranges::find_if(AllFilters, [this](QueueFilter filter) { return countFor(filter, m_counts) > 0; });
        chooseFilter(busy == AllFilters.end() ? QueueFilter::All : *busy);
    }
    showFilters();
    Q_EMIT headerChanged();
}

void QueuePage::showFilters()
{
    QList<SegmentedControl::Segment> segments;
    for (const QueueFilter filter : AllFilters)
        segments.append({enumText(filter), u"%1 %2"_s.arg(FilterWords::of(filter)).arg(countFor(filter, m_counts))});
    m_filters->setSegments(segments);
    if (m_filter)
        m_filters->setCurrentId(enumText(*m_filter));
}

/// The case that was chosen, wherever it stands now; else the first.
void QueuePage::selectAgain()
{
    const int row = std::max(0, m_selected.isNull() ? 0 : m_model->rowOf(m_selected));
    if (m_model->rowCount() == 0) {
        m_summary->setCase({});
        return;
    }
    if (!m_table->selectionModel()->isRowSelected(row)) // Focus alone makes a row current, but doesn't choose it.
        m_table->selectRow(row);
    showSelected(row);
    m_summary->reload();
}

void QueuePage::showSelected(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_selected = m_model->row(row).application.id;
    if (!m_summary->isHidden())
        m_summary->setCase(m_selected);
}

void QueuePage::step(int rows)
{
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    if (row >= 0)
        m_table->selectRow(row);
}

void QueuePage::openRow(int row)
{
    Q_EMIT pageRequested(u"review"_s, m_model->row(row).application.id.toText());
}

void QueuePage::sortBy(int column, Qt::SortOrder order)
{
    if (const auto sort = QueueModel::sortOf(column)) {
        m_order = {*sort, order == Qt::DescendingOrder};
        load();
    }
    showOrder();
}

/// The arrow stands at the column the database sorts by, also after a click on one that can't sort.
void QueuePage::showOrder()
{
    const ApplicationQuery shown = query();
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    for (int column = 0; column < QueueModel::ColumnCount; ++column) {
        if (QueueModel::sortOf(column) == shown.sort)
            header->setSortIndicator(column, shown.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void QueuePage::togglePane()
{
    m_paneWanted = m_summary->isHidden();
    placePane();
}

void QueuePage::placePane()
{
    const bool shown = m_paneWanted.value_or(width() >= currentTokens().px(PaneNeedsUnits));
    m_paneButton->setChecked(shown);
    if (shown == !m_summary->isHidden())
        return;
    m_summary->setVisible(shown);
    if (shown)
        m_summary->setCase(m_selected);
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePane();
}

void QueuePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void QueuePage::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_table)}) {
        if (part != shown)
            part->hide();
    }
    const bool focus = shown == m_table && m_table->isHidden() && !m_search->hasFocus();
    shown->show();
    if (focus)
        m_table->setFocus();
}

void QueuePage::describeEmpty()
{
    if (!m_search->text().trimmed().isEmpty())
        m_empty->setContent(u"search"_s, tr("Nothing found"), tr("Search in number, company (also by pinyin initials) and project."));
    else
        m_empty->setContent(u"check"_s, tr("Nothing waits here"), tr("New cases appear by themselves."));
}

void QueuePage::retranslate()
{
    m_filters->setAccessibleName(tr("Next step"));
    m_table->setAccessibleName(tr("Applications"));
    m_search->setAccessibleName(tr("Search the queue"));
    m_search->setHint(tr("Number, company, project"));
    m_search->setToolTip(tr("Search in number, company (also by pinyin initials) and project.") + u" (Ctrl+F)"_s);
    m_paneButton->setName(tr("Show or hide the case beside the list (F4)"));
    m_card->setTitle(tr("Applications"));
    m_card->setHint(tr("%1 in all").arg(m_model->total()));
    m_model->retranslate();
    describeEmpty();
    showFilters();
}

} // namespace cpv
