#include "ui/widgets/table_view.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/title_header.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace cpv {
namespace {

constexpr int MeasuredRows = 40; // The first screen; a list of a million rows is not walked.
constexpr int TrackWidth = 72;
constexpr int TrackGap = 10;

Tone toneOf(const QModelIndex &index)
{
    const QVariant value = index.data(ToneRole);
    return value.isValid() ? static_cast<Tone>(value.toInt()) : Tone::Neutral;
}

bool isInverse(const QStyleOptionViewItem &option)
{
    return currentTokens().isHighContrast() && option.state.testFlag(QStyle::State_Selected);
}

QColor textColour(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &t = currentTokens();
    if (isInverse(option))
        return t[Token::SelectionOn];
    const Tone tone = toneOf(index);
    if (tone != Tone::Neutral)
        return t[textToken(tone)];
    return t[index.data(MutedRole).toBool() ? Token::T2 : Token::T1];
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
}

/// What would be cut gets of the room, each as much of it as it lacks; the width given.
int widenLacking(std::vector<int> &widths, const std::vector<int> &lacking, int room)
{
    const int lacked = std::accumulate(lacking.begin(), lacking.end(), 0);
    int given = 0;
    for (std::size_t i = 0; i < widths.size() && lacked > 0; ++i) {
        const int part = int(qint64(lacking[i]) * std::min(room, lacked) / lacked);
        widths[i] += part;
        given += part;
    }
    return given;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, t[Token::Selection]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t[Token::Subtle]);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t[Token::Border]);
    // Keyboard focus in the table: a bar at the current row's head, since the tint alone is faint.
    if (selected && index.column() == 0 && option.widget && hasKeyboardFocus(option.widget))
        painter->fillRect(option.rect.left(), option.rect.top(), t.px(isInverse(option) ? 6 : 3), option.rect.height(),
            t[isInverse(option) ? Token::T1 : Token::Accent]);
    const int padding = t.px(CellPadding);
    paintContent(*painter, option.rect.adjusted(padding, 0, -padding, -1), option, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const QFont font = uiFont(t, TextSize::Table, index.data(StrongRole).toBool() ? QFont::DemiBold : QFont::Normal);
    const int width = textWidth(font, index.data().toString()) + 2 * t.px(CellPadding);
    return {width, qMax(option.rect.height(), t.px(28))};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? index.data().toString() : QString(), view);
    return true;
}

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintText(painter, rect, option, index, alignmentOf(index));
}

void RowDelegate::paintText(
    QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index, Qt::Alignment alignment) const
{
    const Tokens &t = currentTokens();
    painter.setFont(uiFont(t, TextSize::Table, index.data(StrongRole).toBool() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(textColour(option, index));
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), option.textElideMode, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter), text);
}

void AmountDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintText(painter, rect, option, index, Qt::AlignRight);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = text.isEmpty() ? 0 : pillSize(text).width() + 2 * currentTokens().px(CellPadding);
    return {width, RowDelegate::sizeHint(option, index).height()};
}

void PillDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const QSize wanted = pillSize(text);
    QRect pill(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2, qMin(wanted.width(), rect.width() + currentTokens().px(8)),
        wanted.height());
    paintPill(painter, pill, text, toneOf(index), option.state.testFlag(QStyle::State_Selected));
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const int words = textWidth(uiFont(t, TextSize::Label), index.data().toString());
    return {t.px(TrackWidth) + t.px(TrackGap) + words + 2 * t.px(CellPadding), RowDelegate::sizeHint(option, index).height()};
}

void ProgressDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const double fraction = std::clamp(index.data(ProgressRole).toDouble(), 0.0, 1.0);
    const double height = t.px(6);
    const QRectF track(rect.left(), rect.center().y() - height / 2 + 1, qMin(t.px(TrackWidth), rect.width()), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintThinBar(painter, track, fraction, t[fraction >= 1 ? Token::Ok : Token::Accent]);
    painter.restore();
    painter.setPen(t[isInverse(option) ? Token::SelectionOn : Token::T2]);
    painter.setFont(uiFont(t, TextSize::Label));
    const QRect textRect = rect.adjusted(int(track.width()) + t.px(TrackGap), 0, 0, 0);
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
}

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_titles(new TitleHeader(this))
{
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it.
    setMouseTracking(true);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    setHorizontalHeader(m_titles);
    horizontalHeader()->installEventFilter(this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TableView::tellRows);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    applyMetrics();
}

void TableView::setColumns(std::vector<ColumnWidth> columns)
{
    m_columns = std::move(columns);
    distribute();
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    applyMetrics();
}

void TableView::fitRows(int rows)
{
    m_fitRows = rows;
    setSizePolicy(QSizePolicy::Expanding, rows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    const auto resized = [this] {
        if (m_fitRows > 0)
            updateGeometry();
        distribute();
        tellRows();
    };
    connect(model, &QAbstractItemModel::modelReset, this, resized);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::distribute);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::widenWhereCut);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, resized](const QModelIndex &, int firstNew) {
        if (m_fitRows > 0 || firstNew < MeasuredRows || firstNew <= rowsInSight().second)
            resized(); // Rows further down, of which a long list may get many at once, change no column.
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, resized);
    distribute();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

/// The sheet reaches the header after the table, and its letters decide about the widths.
bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    const bool restyled = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::Polish;
    if (watched == horizontalHeader() && restyled)
        QMetaObject::invokeMethod(this, &TableView::distribute, Qt::QueuedConnection);
    return QTableView::eventFilter(watched, event);
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    distribute();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    distribute();
    tellRows();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowSelected(current.row());
}

QSize TableView::sizeHint() const
{
    if (m_fitRows <= 0)
        return QTableView::sizeHint();
    const int rows = std::clamp(model() ? model()->rowCount() : 0, 1, m_fitRows);
    return {currentTokens().px(320), horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()};
}

QSize TableView::minimumSizeHint() const
{
    if (m_fitRows > 0)
        return sizeHint();
    return {currentTokens().px(240), horizontalHeader()->sizeHint().height() + 3 * verticalHeader()->defaultSectionSize()};
}

void TableView::applyMetrics()
{
    const int row = currentTokens().px(m_compact || currentTokens().isCompact() ? 28 : 36);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    distribute();
    updateGeometry();
}

/// Of a column's first rows and of those in sight, uncut.
int TableView::contentWidth(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    const auto measure = [&](int first, int end) {
        for (int row = first; row < std::min(end, model()->rowCount()); ++row) {
            const QModelIndex index = model()->index(row, column);
            if (const auto *delegate = qobject_cast<const RowDelegate *>(itemDelegateForIndex(index)))
                width = std::max(width, delegate->sizeHint(option, index).width());
        }
    };
    const auto [first, last] = rowsInSight();
    measure(0, MeasuredRows);
    measure(std::max(first, MeasuredRows), last + 1);
    return width;
}

bool TableView::mayShorten(int column) const
{
    const auto *delegate = qobject_cast<const RowDelegate *>(itemDelegateForIndex(model()->index(0, column)));
    return delegate && delegate->mayShorten() && m_columns[std::size_t(column)].share > 0;
}

/// Whether a row in sight needs more than its column was given for the rows before it.
bool TableView::isCut() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto [first, last] = rowsInSight();
    for (std::size_t i = 0; i < m_given.size(); ++i) {
        if (isColumnHidden(int(i)) || mayShorten(int(i)))
            continue;
        for (int row = first; row <= std::min(last, model()->rowCount() - 1); ++row) {
            const QModelIndex index = model()->index(row, int(i));
            const auto *delegate = qobject_cast<const RowDelegate *>(itemDelegateForIndex(index));
            if (delegate && delegate->sizeHint(option, index).width() > m_given[i])
                return true;
        }
    }
    return false;
}

void TableView::widenWhereCut()
{
    if (model() && isCut())
        distribute();
}

/// Those chosen; else those of the lowest ranks that fit.
std::vector<bool> TableView::columnsFor(const std::vector<int> &widths) const
{
    std::vector<bool> shown(widths.size(), m_chosen.empty());
    for (const int column : m_chosen)
        shown.at(std::size_t(column)) = true;
    const auto needed = [&] {
        int sum = 0;
        for (std::size_t i = 0; i < widths.size(); ++i)
            sum += shown[i] ? widths[i] : 0;
        return sum;
    };
    while (m_chosen.empty() && needed() > viewport()->width()) {
        std::optional<std::size_t> worst;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const int rank = m_titles->isSorted(int(i)) ? 0 : m_columns[i].rank;
            if (shown[i] && rank > 0 && (!worst || rank >= m_columns[*worst].rank))
                worst = i;
        }
        if (!worst)
            break; // The rest scrolls sideways.
        shown[*worst] = false;
    }
    return shown;
}

void TableView::distribute()
{
    if (!model() || m_columns.empty())
        return;
    const std::size_t count = std::min(m_columns.size(), std::size_t(model()->columnCount()));
    std::vector<int> widths; // First the least that each can do with.
    std::vector<int> cut(count, 0); // What its words lack to be whole.
    std::vector<int> tight(count, 0); // What it lacks of its minimum.
    for (std::size_t i = 0; i < count; ++i) {
        const int minimum = currentTokens().px(m_columns[i].minimum);
        const int title = m_titles->widthHint(int(i));
        const int content = contentWidth(int(i));
        const bool shortens = mayShorten(int(i));
        widths.push_back(std::max(title, shortens ? minimum : content));
        (shortens ? cut : tight)[i] = std::max(0, (shortens ? content : minimum) - widths[i]);
    }
    const std::vector<bool> shown = columnsFor(widths);
    int shares = 0;
    int rest = viewport()->width();
    for (std::size_t i = 0; i < count; ++i) {
        if (shown[i]) {
            rest -= widths[i];
            shares += m_columns[i].share;
        } else {
            cut[i] = tight[i] = 0;
        }
    }
    rest = std::max(0, rest);
    for (const std::vector<int> &lacking : {cut, tight})
        rest -= widenLacking(widths, lacking, rest);
    bool changed = false;
    for (std::size_t i = 0; i < count; ++i) {
        changed = changed || isColumnHidden(int(i)) == shown[i];
        setColumnHidden(int(i), !shown[i]);
        // Of what is left, so that the last one takes the rounding and the rows reach the edge.
        const int share = shown[i] ? m_columns[i].share : 0;
        const int extra = shares > 0 ? rest * share / shares : 0;
        rest -= extra;
        shares -= share;
        widths[i] += extra;
        setColumnWidth(int(i), widths[i]);
    }
    m_given = std::move(widths);
    if (changed)
        Q_EMIT shownColumnsChanged();
}

void TableView::showOrder(int column, Qt::SortOrder order)
{
    const QSignalBlocker quiet(m_titles);
    m_titles->setSortIndicator(column, order);
    distribute();
}

void TableView::setChosenColumns(std::vector<int> columns)
{
    m_chosen = std::move(columns);
    QHeaderView *header = horizontalHeader();
    for (int logical = 0; logical < header->count(); ++logical) { // Chosen ones first, in their order; the rest as described.
        const bool asDescribed = m_chosen.empty();
        const int wanted = asDescribed ? logical : logical < int(m_chosen.size()) ? m_chosen[std::size_t(logical)] : -1;
        if (wanted >= 0)
            header->moveSection(header->visualIndex(wanted), logical);
    }
    distribute();
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

std::pair<int, int> TableView::rowsInSight() const
{
    const int first = std::max(0, rowAt(0));
    return {first, first + viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize())};
}

void TableView::tellRows()
{
    const auto [first, last] = rowsInSight();
    Q_EMIT rowsShown(first, last);
    widenWhereCut();
}

} // namespace cpv
