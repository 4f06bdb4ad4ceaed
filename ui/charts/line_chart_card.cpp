#include "ui/charts/line_chart_card.h"

#include "ui/charts/line_canvas.h"

namespace cpv {

using namespace Qt::StringLiterals;

LineChartCard::LineChartCard(const QString &title, QWidget *parent)
    : LineChartCard(title, new LineCanvas, parent)
{
}

LineChartCard::LineChartCard(const QString &title, LineCanvas *canvas, QWidget *parent)
    : ChartCard(title, canvas, parent)
    , m_canvas(canvas)
{
}

void LineChartCard::setData(const LineChartData &shown)
{
    m_data = shown;
    m_canvas->setData(shown);
    showNumbers();
}

void LineChartCard::showNumbers()
{
    QList<ChartLegend::Entry> legend;
    Numbers numbers{.heads = {m_data.stepName}, .unit = m_data.unit};
    QList<QList<double>> columns;
    for (const auto &line : m_data.lines) {
        legend.append({line.name, line.colour, true});
        numbers.heads.append(line.name);
        columns.append(line.values);
    }
    if (!m_data.band.low.isEmpty()) {
        legend.append({m_data.band.name, Token::Chart2, false});
        numbers.heads.append({u"P10"_s, u"P90"_s});
        columns.append({m_data.band.low, m_data.band.high});
    }
    const qsizetype steps = columns.isEmpty() ? 0 : columns.first().size();
    QStringList described;
    for (qsizetype step = 0; step < steps; ++step) {
        QStringList row{QString::number(step + m_data.firstStep)};
        for (const QList<double> &column : columns)
            row.append(numberText(column.value(step), m_data.decimals));
        if ((step + m_data.firstStep) % m_data.labelEvery == 0)
            described.append(m_data.stepName + u' ' + row.join(u' '));
        numbers.rows.append(row);
    }
    numbers.description = numbers.heads.mid(1).join(u", "_s) + u": "_s + described.join(u"; "_s);
    setNumbers(legend, numbers);
}

} // namespace cpv
