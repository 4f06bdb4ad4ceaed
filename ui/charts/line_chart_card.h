#pragma once

#include "ui/charts/chart_card.h"
#include "ui/theme/tokens.h"

namespace cpv {

class LineCanvas;

/// Curves over equal steps, with a band around them, as plain values.
struct LineChartData
{
    struct Line
    {
        QString name;
        QList<double> values;
        Token colour = Token::Chart1;
        bool dashed = false;
    };
    struct Band
    {
        QString name;
        QList<double> low;
        QList<double> high;
    };

    QList<Line> lines;
    Band band; ///< Without values: none.
    QString unit;
    QString stepName; ///< "Month": heads the table's first column.
    int labelEvery = 6; ///< Steps between two labels.
    int decimals = 2;
    int firstStep = 0; ///< What the first value's step is called.
};

/// Curves above and below a zero line. Cheap to change: series are replaced, not rebuilt.
class LineChartCard : public ChartCard
{
    Q_OBJECT

public:
    explicit LineChartCard(const QString &title = {}, QWidget *parent = nullptr);

    void setData(const LineChartData &shown);

private:
    LineChartCard(const QString &title, LineCanvas *canvas, QWidget *parent);
    void showNumbers();

    LineChartData m_data;
    LineCanvas *m_canvas;
};

} // namespace cpv
