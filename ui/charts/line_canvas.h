#pragma once

#include "ui/charts/line_chart_card.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace cpv {

/// The Qt Charts part of LineChartCard: series live as long as the canvas, only their points and colours change.
class LineCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit LineCanvas(QWidget *parent = nullptr);

    void setData(const LineChartData &shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSeries();
    void applyColours();
    void applyRange();
    QLineSeries *addLine();

    LineChartData m_data;
    QValueAxis *m_steps;
    QValueAxis *m_values;
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    QLineSeries *m_zero;
    QList<QLineSeries *> m_lines;
};

} // namespace cpv
