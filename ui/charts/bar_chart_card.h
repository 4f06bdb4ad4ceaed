#pragma once

#include "ui/charts/chart_card.h"
#include "ui/theme/tokens.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace cpv {

class ChartCanvas;

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
    QStringList axisNames = {}; ///< Where bars stand closer than their categories' names are long; one for each, equal ones too.
    QList<Series> bars; ///< Stacked on each other, the first at the axis.
    QList<Series> lines = {}; ///< Over vertical bars, on an axis of their own at the right.
    QString unit; ///< "万元", said once in the header.
    int decimals = 2; ///< Of values in the table and in the accessible description.
    QString total = {}; ///< What the bars of a category add up to, where that is worth a column of the table.
    bool horizontal = false; ///< One bar per row, for long names and parts of a whole.
    double limit = 0; ///< No bar is drawn beyond it; one that would be ends in red. Tables keep the number. 0: none.
    QString beyond = {}; ///< What the red end stands for.
};

/// The bars as they are drawn: cut at the limit, with the red ends as a last series where any is cut.
QList<BarChartData::Series> drawnBars(const BarChartData &data);

/// "1月", "2月", … under the bars; the year stands below its first month.
QStringList monthAxisNames(const QList<QDate> &months);

/// A stacked bar chart.
class BarChartCard : public ChartCard
{
    Q_OBJECT

public:
    explicit BarChartCard(const QString &title = {}, QWidget *parent = nullptr);

    void setData(const BarChartData &shown);

Q_SIGNALS:
    void categoryClicked(int index);

private:
    BarChartCard(const QString &title, ChartCanvas *canvas, QWidget *parent);
    void showNumbers();

    BarChartData m_data;
    ChartCanvas *m_canvas;
};

} // namespace cpv
