#include "ui/widgets/table_view.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/title_header.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
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

QColor textColour(const QModelIndex &index)
{
    const Tokens &t = currentTokens();
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

/// Of a column's first rows, uncut.
int contentWidth(const QTableView &table, const QStyleOptionViewItem &option, int column)
{
    int width = 0;
    for (int row = 0; row < std::min(table.model()->rowCount(), MeasuredRows); ++row) {
        const QModelIndex index = table.model()->index(row, column);
        if (const auto *delegate = qobject_cast<const RowDelegate *>(table.itemDelegateForIndex(index)))
            width = std::max(width, delegate->sizeHint(option, index).width());
    }
    return width;
}

/// Words that would be cut get of the room first, each as much of it as it lacks; the width given.
int widenWhatIsCut(std::vector<int> &widths, const std::vector<int> &lacking, int room)
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
        painter->fillRect(option.rect, t[Token::AccentSoft]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t[Token::Subtle]);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, t[Token::Border]);
    // Keyboard focus in the table: a bar at the current row's head, since the tint alone is faint.
    if (selected && index.column() == 0 && option.widget && hasKeyboardFocus(option.widget))
        painter->fillRect(option.rect.left(), option.rect.top(), t.px(3), option.rect.height(), t[Token::Accent]);
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

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    paintText(painter, rect, index, alignmentOf(index));
}

void RowDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, Qt::Alignment alignment) const
{
    const Tokens &t = currentTokens();
    painter.setFont(uiFont(t, TextSize::Table, index.data(StrongRole).toBool() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(textColour(index));
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter), text);
}

void AmountDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    paintText(painter, rect, index, Qt::AlignRight);
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

void ProgressDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Tokens &t = currentTokens();
    const double fraction = std::clamp(index.data(ProgressRole).toDouble(), 0.0, 1.0);
    const double height = t.px(6);
    const QRectF track(rect.left(), rect.center().y() - height / 2 + 1, qMin(t.px(TrackWidth), rect.width()), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::Track]);
    painter.drawRoundedRect(track, height / 2, height / 2);
    if (fraction > 0) {
        QRectF bar = track;
        bar.setWidth(std::max(track.width() * fraction, height));
        painter.setBrush(t[fraction >= 1 ? Token::Ok : Token::Accent]);
        painter.drawRoundedRect(bar, height / 2, height / 2);
    }
    painter.restore();
    painter.setPen(t[Token::T2]);
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
    connect(model, &QAbstractItemModel::rowsInserted, this, resized);
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

int TableView::neededWidth(int column) const
{
    const ColumnWidth &spec = m_columns[std::size_t(column)];
    int width = std::max(currentTokens().px(spec.minimum), m_titles->widthHint(column));
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < std::min(model()->rowCount(), MeasuredRows); ++row) {
        const QModelIndex index = model()->index(row, column);
        const auto *delegate = qobject_cast<const RowDelegate *>(itemDelegateForIndex(index));
        if (delegate && (spec.share == 0 || !delegate->mayShorten()))
            width = std::max(width, delegate->sizeHint(option, index).width());
    }
    return width;
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
            const int rank = m_columns[i].rank;
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
    const int count = std::min(int(m_columns.size()), model()->columnCount());
    std::vector<int> widths;
    for (int i = 0; i < count; ++i)
        widths.push_back(neededWidth(i));
    const std::vector<bool> shown = columnsFor(widths);
    int shares = 0;
    int needed = 0;
    for (int i = 0; i < count; ++i) {
        needed += shown[std::size_t(i)] ? widths[std::size_t(i)] : 0;
        shares += shown[std::size_t(i)] ? m_columns[std::size_t(i)].share : 0;
    }
    int rest = std::max(0, viewport()->width() - needed);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    std::vector<int> lacking(std::size_t(count), 0);
    for (std::size_t i = 0; i < lacking.size(); ++i) {
        if (shown[i] && m_columns[i].share > 0)
            lacking[i] = std::max(0, contentWidth(*this, option, int(i)) - widths[i]);
    }
    rest -= widenWhatIsCut(widths, lacking, rest);
    for (int i = 0; i < count; ++i) {
        setColumnHidden(i, !shown[std::size_t(i)]);
        // Of what is left, so that the last one takes the rounding and the rows reach the edge.
        const int share = shown[std::size_t(i)] ? m_columns[std::size_t(i)].share : 0;
        const int extra = shares > 0 ? rest * share / shares : 0;
        rest -= extra;
        shares -= share;
        setColumnWidth(i, widths[std::size_t(i)] + extra);
    }
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

void TableView::tellRows()
{
    const int height = verticalHeader()->defaultSectionSize();
    const int first = std::max(0, rowAt(0));
    Q_EMIT rowsShown(first, first + viewport()->height() / std::max(1, height));
}

} // namespace cpv
