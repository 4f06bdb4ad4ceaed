#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>
#include <vector>

namespace cpv {

/// Model roles the delegates read; all optional.
enum TableRole {
    ToneRole = Qt::UserRole + 1000, ///< int of Tone. RowDelegate: text colour; PillDelegate: the pill's tone.
    MutedRole, ///< bool: grey text (t2).
    StrongRole, ///< bool: weight 600.
    ProgressRole, ///< double 0 … 1, for ProgressDelegate.
};

/// Paints a cell: background, hair line, text in token colours. The others paint their content over it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Shows a text that doesn't fit as the tool tip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    /// Words may be cut with dots where the column is narrow; amounts, pills and bars never.
    virtual bool mayShorten() const { return true; }

protected:
    /// `rect` is the cell without its padding.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(
        QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index, Qt::Alignment alignment) const;
};

/// Right aligned. The numbers' own digits are of equal width in the fonts we name.
class AmountDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    bool mayShorten() const override { return false; }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// DisplayRole and ToneRole as a pill.
class PillDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool mayShorten() const override { return false; }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// ProgressRole as a thin bar, DisplayRole after it ("5/7").
class ProgressDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool mayShorten() const override { return false; }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

struct ColumnWidth
{
    /// Pixels at 100 %. A column is wider where its title is, or rows that may not be shortened; one without a share gives what they
    /// don't need away before words elsewhere are cut.
    int minimum = 80;
    int share = 0; ///< Part of the room left over; words of such a column may be shortened.
    int rank = 0; ///< Where there is no room for all, columns of the highest rank are hidden first; rank 0 and the one sorted by never.
};

class TitleHeader;

/// Rows of one height, no grid, no vertical header, keyboard and double-click open a row. Sorting is the model's:
/// connect to horizontalHeader()->sortIndicatorChanged, and say by showOrder() what came of it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setColumns(std::vector<ColumnWidth> columns);
    void setCompact(bool compact); ///< 28 px rows, whatever the person's density.
    bool isCompact() const { return m_compact; }
    /// These columns and no others, from the left, whatever the room; none: as many as there is room for.
    void setChosenColumns(std::vector<int> columns);
    std::vector<int> shownColumns() const; ///< From the left.
    void showOrder(int column, Qt::SortOrder order); ///< −1: of no column. No sortIndicatorChanged.
    /// For short lists in cards: as high as its rows, up to `rows`, at least one; no scroll bar until then.
    void fitRows(int rows);
    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< With a few rows in sight.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void rowActivated(int row); ///< Enter or double-click.
    void rowSelected(int row); ///< The current row changed; −1: none.
    void rowsShown(int first, int last); ///< The part of a long list that can be seen changed.
    void shownColumnsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyMetrics();
    void distribute();
    std::vector<bool> columnsFor(const std::vector<int> &widths) const;
    int contentWidth(int column) const;
    bool mayShorten(int column) const;
    bool isCut() const;
    std::pair<int, int> rowsInSight() const;
    void tellRows();
    void widenWhereCut();

    TitleHeader *m_titles;
    std::vector<ColumnWidth> m_columns;
    std::vector<int> m_chosen;
    std::vector<int> m_given; // Widths, as far as nobody dragged them.
    bool m_compact = false;
    int m_fitRows = 0;
};

} // namespace cpv
