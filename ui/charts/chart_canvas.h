#pragma once

#include "ui/charts/bar_chart_card.h"

#include <QChartView>
#include <QPointer>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace cpv {

/// The Qt Charts part: rebuilt from the data whenever data, theme or zoom change.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setData(const BarChartData &shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void categoryClicked(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitBars();
    void rebuild();
    void placeAxes();
    void addBars(QBarCategoryAxis &categories, QValueAxis &values);
    void addLines(QBarCategoryAxis &categories, QValueAxis &values);

    BarChartData m_data;
    QPointer<QAbstractBarSeries> m_series;
};

/// An axis from 0 to `end` with `ticks` labels, the steps between them round numbers.
struct AxisScale
{
    double end;
    int ticks;
};
AxisScale axisScale(double highest, int ticks); ///< For axes that must share their ticks.
AxisScale tightAxisScale(double highest); ///< 4 to 6 ticks, whichever wastes least room.

} // namespace cpv
