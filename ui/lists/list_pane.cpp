#include "ui/lists/list_pane.h"

#include "core/base/money_text.h"
#include "ui/lists/choice_menu.h"
#include "ui/lists/filter_room.h"
#include "ui/lists/list_table.h"
#include "ui/lists/still_rows.h"
#include "ui/lists/view_menu.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int GatherMs = 150; // What changes in one burst is shown at once.

}

ListPane::ListPane(const Parts &parts, QWidget *parent)
    : Card({}, parent)
    , m_name(parts.name)
    , m_model(parts.model)
    , m_status(parts.useCases.status)
    , m_ownSort(parts.sort)
    , m_ownDescending(parts.descending)
    , m_search(named(new ListSearch, m_name + u"Search"_s))
    , m_filterButton(named(new IconButton(u"filter"_s, {}), m_name + u"Filter"_s))
    , m_viewMenu(new ViewMenu({m_name, parts.useCases.views, [this] { return arrangement(); }, [this](const SavedView &view) { arrange(view); }, parts.views}, this))
    , m_columnButton(named(new IconButton(u"settings"_s, {}), m_name + u"Columns"_s))
    , m_columnMenu(new ChoiceMenu(m_columnButton))
    , m_export(new ListExport({m_name, parts.useCases, [this] { return shown(); }}, this))
    , m_filter(named(new FilterPanel, m_name + u"FilterPanel"_s))
    , m_filterRoom(new FilterRoom(*m_filter))
    , m_notice(named(new Notice, m_name + u"Notice"_s))
    , m_skeleton(new Skeleton(10))
    , m_empty(named(new EmptyState, m_name + u"Empty"_s))
    , m_table(named(new TableView, m_name + u"Table"_s))
    , m_footer(new QWidget)
    , m_footerText(named(new ElidedText(TextRole::Muted), m_name + u"Sums"_s))
{
    m_reloading.setSingleShot(true);
    m_reloading.setInterval(GatherMs);
    build(parts);
    buildHeader();
    connectAll();
    applyMetrics();
    showOnly(m_skeleton);
    m_viewMenu->load();
}

void ListPane::build(const Parts &parts)
{
    setUpListTable(*m_table, m_model);
    m_still = new StillRows(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_filter->setFields(parts.fields);
    m_filterRoom->hide();
    auto *footer = new QHBoxLayout(m_footer);
    footer->addWidget(m_footerText, 1);
    setFlush(true);
    body()->addWidget(m_filterRoom);
    body()->addWidget(m_viewMenu->nameRow());
    body()->addWidget(m_notice);
    body()->addWidget(m_skeleton);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_footer);
    body()->addStretch(0);
}

void ListPane::buildHeader()
{
    m_filterButton->setCheckable(true);
    m_columnMenu->setObjectName(m_name + u"ColumnMenu"_s);
    m_columnButton->setMenu(m_columnMenu);
    m_columnButton->setPopupMode(QToolButton::InstantPopup);
    for (QWidget *tool : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_filterButton),
             static_cast<QWidget *>(m_viewMenu->button()), static_cast<QWidget *>(m_columnButton),
             static_cast<QWidget *>(m_export->button())})
        addHeaderWidget(tool);
}

void ListPane::connectAll()
{
    connect(m_search, &ListSearch::textRested, this, &ListPane::begin);
    connect(m_search, &ListSearch::dismissed, this, [this] { m_table->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_filterButton, &IconButton::clicked, this, &ListPane::toggleFilter);
    connect(m_filter, &FilterPanel::conditionsChanged, this, &ListPane::begin);
    connect(m_filterRoom, &FilterRoom::denseChanged, this, &ListPane::giveToFilter);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &ListPane::fillColumnMenu);
    connect(m_viewMenu, &ViewMenu::deliveredChosen, this, &ListPane::deliveredViewChosen);
    connect(m_export, &ListExport::told, this, &ListPane::tell);
    const auto key = [this](QKeySequence::StandardKey keys, QWidget *on, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(keys), on);
        shortcut->setContext(on == m_table ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut); // A hidden page's doesn't act.
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Print, this, [this] { m_export->print(); });
    key(QKeySequence::Copy, m_table, [this] { copySelection(); });
    connect(m_columnMenu, &ChoiceMenu::choiceChanged, this, &ListPane::chooseColumn);
    connect(m_notice, &Notice::buttonClicked, this, &ListPane::begin);
    connect(m_empty, &EmptyState::buttonClicked, this, &ListPane::emptyClicked);
    connect(&m_status, &SyncStatus::changed, this, [this] {
        if (m_reloading.isActive()) // What is empty is about to be known, and described then.
            return;
        describeEmpty();
        showFooter();
    });
    connect(&m_reloading, &QTimer::timeout, this, [this] {
        if (m_still->isAimedAt())
            return m_reloading.start();
        m_asked = narrowing(); // A search that was just typed is asked with it.
        m_reader->reload();
        askTotals();
    });
    connect(m_table, &TableView::rowsShown, this, [this](int first, int last) {
        if (m_reader)
            m_reader->showRows(first, last);
    });
    connect(m_table, &TableView::shownColumnsChanged, this, &ListPane::showFooter);
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListPane::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, [this] { // By hand: what is seen is what is meant from now on.
        if (m_table->isVisible() && !m_arranging)
            setColumns(shownColumns());
    });
}

void ListPane::setReader(ListReader &reader)
{
    m_reader = &reader;
    connect(m_reader, &ListReader::progressed, this, &ListPane::showProgress);
}

QString ListPane::searchText() const { return m_search->text().trimmed(); }
std::vector<ColumnCondition> ListPane::conditions() const { return m_filter->conditions(); }

void ListPane::clearConditions() { setConditions({}); }

void ListPane::setConditions(const std::vector<ColumnCondition> &conditions)
{
    m_filter->setConditions(conditions);
    if (m_begun)
        begin();
}

QString ListPane::sort() const { return m_order ? m_order->first : m_ownSort; }
bool ListPane::isDescending() const { return m_order ? m_order->second : m_ownDescending; }

QString ListPane::wordsOf(const Narrowing &narrowing) const
{
    QStringList words;
    if (!narrowing.search.isEmpty())
        words << tr("Search “%1”").arg(narrowing.search);
    for (const ColumnCondition &condition : narrowing.conditions)
        words << conditionWords(condition, m_filter->fields());
    return words.join(tr("; "));
}

/// What the page asks by itself, before what the person narrowed it by.
QString ListPane::scopeWords() const
{
    QStringList words {m_scope ? m_scope() : QString(), wordsOf(narrowing())};
    words.removeAll(QString());
    return words.join(tr("; "));
}

void ListPane::begin()
{
    if (!m_reader)
        return;
    m_begun = true;
    m_reloading.stop();
    m_told = false;
    m_asked = narrowing();
    showOrder();
    m_filterButton->setBadge(int(m_asked.conditions.size()));
    Q_EMIT asked();
    m_reader->begin();
    askTotals();
}

void ListPane::reload()
{
    if (m_reader)
        m_reloading.start();
}

void ListPane::askTotals()
{
    m_sums.clear();
    if (m_askTotals)
        m_askTotals();
}

void ListPane::setSums(std::vector<Sum> sums)
{
    m_sums = std::move(sums);
    if (!m_reader || m_reader->hasBegun()) // Else with the rows they are the sums of.
        showFooter();
}

void ListPane::setEmptyWords(const EmptyWords &words)
{
    m_emptyWords = words;
    describeEmpty();
}

void ListPane::addFooterWidget(QWidget *widget) { m_footer->layout()->addWidget(widget); }

void ListPane::setOwnOrder(const QString &sort, bool descending)
{
    m_ownSort = sort;
    m_ownDescending = descending;
    m_order.reset();
}

void ListPane::showProgress()
{
    if (m_reader->hasBegun())
        m_answered = m_asked;
    if (m_reader->error()) {
        const ErrorWords words = errorWords(*m_reader->error());
        m_notice->showRetry(words.title, words.advice);
    } else if (!m_told) { // What an export said stays until the next question.
        m_notice->hide();
    }
    describeEmpty();
    showOnly(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_reader->hasBegun() ? static_cast<QWidget *>(m_empty) : m_skeleton);
    showFooter();
    Q_EMIT progressed();
}

void ListPane::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_table)}) {
        if (part != shown)
            part->hide();
    }
    const bool focus = shown == m_table && m_table->isHidden() && isAncestorOf(window()->focusWidget()) && !m_search->hasFocus();
    shown->show();
    m_footer->setVisible(shown == m_table);
    if (focus)
        m_table->setFocus();
}

/// The list's size, its sums, and what it was narrowed by.
void ListPane::showFooter()
{
    QStringList parts;
    const QLocale digits(QLocale::Chinese, QLocale::China); // 1,234 in both languages.
    const qint64 rows = (m_reader ? m_reader->total() : 0) + m_model.headRows();
    const QString count = m_scope && !m_scope().isEmpty() ? tr("%1 in this view") : tr("%1 in all");
    const bool isCounted = m_reader && m_reader->isCounted();
    if (!isCounted || m_status.facts().known(rows)) // Else the place of the rows says that they are on their way.
        parts << (isCounted ? count.arg(digits.toString(rows)) : tr("counting…"));
    const std::vector<QString> shown = shownColumns();
    for (const Sum &sum : m_sums) {
        if (sum.column.isEmpty() || std::ranges::find(shown, sum.column) != shown.end())
            parts << u"%1 %2"_s.arg(sum.title, yuanText(sum.amount));
    }
    if (const QString filter = wordsOf(m_answered); !filter.isEmpty())
        parts << filter;
    m_footerText->setText(parts.join(u"   |   "_s));
}

void ListPane::describeEmpty()
{
    if (m_reader && m_reader->error())
        m_empty->setContent(u"alert-circle"_s, tr("The list could not be read"), tr("Nothing is lost; try again."));
    else if (const QString filter = wordsOf(m_answered); !filter.isEmpty())
        m_empty->setContent(u"search"_s, tr("Nothing found"), filter);
    else if (m_status.facts().firstFetch)
        m_empty->setContent(u"refresh"_s, tr("The first records are on their way"), tr("They appear here by themselves."));
    else
        m_empty->setContent(m_emptyWords.icon, m_emptyWords.title, m_emptyWords.text, m_emptyWords.button);
}

void ListPane::sortBy(int column, Qt::SortOrder order)
{
    if (const QString sort = m_model.facts(column).sort; !sort.isEmpty()) {
        m_order = {sort, (order == Qt::DescendingOrder) != m_model.facts(column).opposed};
        begin();
        remember();
    }
    showOrder();
}

/// The arrow stands at the column the database sorts by, also after a click on one that can't sort, and tells how its values run.
void ListPane::showOrder()
{
    const int column = m_model.columnSortedBy(sort());
    const bool falls = isDescending() != (column >= 0 && m_model.facts(column).opposed);
    m_table->showOrder(column, falls ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListPane::toggleFilter()
{
    m_filterRoom->setVisible(m_filterRoom->isHidden());
    m_filterButton->setChecked(!m_filterRoom->isHidden());
    giveToFilter();
    if (m_filterRoom->isHidden())
        return;
    fitFilter();
    m_filter->setFocus(Qt::TabFocusReason);
}

/// Never so high that the rows it narrows can't be seen.
void ListPane::fitFilter()
{
    const QMargins margins = body()->contentsMargins();
    const int gaps = 3 * body()->spacing() + margins.top() + margins.bottom(); // Between the filter, the rows, the footer and the end.
    const int room = body()->geometry().height() - gaps - m_footer->sizeHint().height();
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_filterRoom->setMost({.usual = room - m_table->minimumSizeHint().height(),
        .dense = room - header - m_table->verticalHeader()->defaultSectionSize(),
        .utmost = room - header});
}

void ListPane::giveToFilter()
{
    const bool gives = !m_filterRoom->isHidden() && m_filterRoom->isDense();
    m_table->setMinimumHeight(gives ? m_table->horizontalHeader()->sizeHint().height() : 0); // The footer tells what the filter does.
}

void ListPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitFilter();
}

SavedView ListPane::arrangement() const
{
    SavedView view {.name = {}, .conditions = conditions()};
    if (m_order)
        std::tie(view.sort, view.descending) = *m_order;
    view.columns = m_chosenColumns;
    view.compact = m_table->isCompact();
    return view;
}

void ListPane::arrange(const SavedView &view)
{
    m_filter->setConditions(view.conditions);
    m_order = view.sort.isEmpty() ? std::nullopt : std::optional(std::pair(view.sort, view.descending));
    m_table->setCompact(view.compact);
    setColumns(view.columns);
    if (m_begun) // Otherwise the page has not asked yet.
        begin();
}

/// Ids that no column has any more are left out.
void ListPane::setColumns(const std::vector<QString> &ids)
{
    m_chosenColumns.clear();
    std::vector<int> columns;
    for (const QString &id : ids) {
        if (const int column = m_model.columnOf(id); column >= 0) {
            columns.push_back(column);
            m_chosenColumns.push_back(id);
        }
    }
    m_arranging = true;
    m_table->setChosenColumns(columns);
    m_arranging = false;
}

std::vector<QString> ListPane::shownColumns() const
{
    std::vector<QString> ids;
    for (const int column : m_table->shownColumns())
        ids.push_back(m_model.facts(column).id);
    return ids;
}

ListExport::Shown ListPane::shown() const
{
    const std::vector<int> columns = m_table->shownColumns();
    ListExport::Shown shown {.title = title(), .filter = scopeWords(), .sort = sortWords(), .columns = {}, .rows = m_reader->rowsOf(columns),
        .chosenRows = [reader = m_reader, columns](const std::vector<int> &rows) { return reader->chosenRowsOf(columns, rows); }};
    for (const int column : columns)
        shown.columns.push_back(m_model.exportColumn(column));
    return shown;
}

QString ListPane::sortWords() const
{
    const int column = m_model.columnSortedBy(sort());
    const auto named = m_orderWords.find(sort());
    const QString by = named != m_orderWords.end() ? named->second() : column >= 0 ? m_model.facts(column).title() : QString();
    return isDescending() ? tr("%1, descending").arg(by) : tr("%1, ascending").arg(by);
}

void ListPane::tell(Tone tone, const QString &title, const QString &text)
{
    m_told = !title.isEmpty();
    if (m_told)
        m_notice->showNotice(tone, title, text);
    else
        m_notice->hide();
}

void ListPane::copySelection()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    m_export->copy(rows);
}

void ListPane::fillColumnMenu()
{
    m_columnMenu->clear();
    const std::vector<QString> shown = shownColumns();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ColumnFacts &facts = m_model.facts(column);
        m_columnMenu->addChoice(facts.title(), facts.id, std::ranges::find(shown, facts.id) != shown.end());
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addChoice(tr("Compact rows"), {}, m_table->isCompact());
    m_columnMenu->addAction(tr("As many columns as fit"), this, [this] {
        setColumns({});
        remember();
    });
}

void ListPane::chooseColumn(const QString &id, bool chosen)
{
    if (id.isEmpty()) {
        m_table->setCompact(chosen);
        return remember();
    }
    std::vector<QString> ids = shownColumns();
    std::erase(ids, id);
    if (chosen)
        ids.push_back(id);
    if (!ids.empty()) // The last one stays: a list without columns says nothing.
        setColumns(ids);
    remember();
}

void ListPane::remember() { m_viewMenu->remember(); }

void ListPane::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void ListPane::applyMetrics()
{
    const Tokens &t = currentTokens();
    m_viewMenu->nameRow()->layout()->setContentsMargins(t.px(18), 0, t.px(18), t.px(10));
    m_footer->layout()->setContentsMargins(t.px(18), t.px(4), t.px(18), 0);
}

void ListPane::retranslate()
{
    m_filterButton->setName(tr("Filter this list"));
    m_columnButton->setName(tr("Columns and density"));
    m_viewMenu->retranslate();
    m_export->retranslate();
    m_filter->retranslate();
    m_model.retranslate();
    describeEmpty();
    showFooter();
    if (m_reader && m_reader->hasBegun())
        askTotals();
}

} // namespace cpv
