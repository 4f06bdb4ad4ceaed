#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <QList>
#include <QStringList>

class QStackedLayout;
class QStandardItemModel;

namespace cpv {

class ChartCanvas;
class ChartLegend;
class IconButton;
class TableView;

/// What a bar chart shows, as plain values. All series have one value per category.
struct BarChartData
{
    struct Series
    {
        QString name;
        QList<double> values;
        Token colour = Token::Chart1;
    };

    QStringList categories; ///< Short: long ones only in horizontal charts.
    QList<Series> bars; ///< Stacked on each other, the first at the axis.
    QList<Series> lines = {}; ///< Over vertical bars, on an axis of their own at the right.
    QString unit; ///< "万元", said once in the header.
    int decimals = 2; ///< Of values in the table and in the accessible description.
    bool horizontal = false; ///< One bar per row, for long names and parts of a whole.
};

/// A card with a stacked bar chart, its own legend, a switch to the same numbers as a table, and a description that
/// screen readers get (Qt Charts exposes nothing). The only class outside this folder that pages need for charts.
class BarChartCard : public Card
{
    Q_OBJECT

public:
    explicit BarChartCard(const QString &title = {}, QWidget *parent = nullptr);

    void setData(const BarChartData &shown);
    bool showsTable() const;
    void setShowsTable(bool table);

Q_SIGNALS:
    void categoryClicked(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillTable();
    void describe();
    void retranslate();

    BarChartData m_data;
    ChartLegend *m_legend;
    IconButton *m_toggle;
    QStackedLayout *m_stack;
    ChartCanvas *m_canvas;
    TableView *m_table;
    QStandardItemModel *m_model;
};

} // namespace cpv
