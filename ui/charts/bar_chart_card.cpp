#include "ui/charts/bar_chart_card.h"

#include "ui/charts/chart_canvas.h"

#include <QLocale>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// The axis reads rich text, and gives it no width to be centred in: a table has its own.
constexpr double EndPart = 0.02; // Of the limit: the red end of a bar that is cut.

const QString TwoLines = u"<table cellspacing=\"0\" cellpadding=\"0\"><tr><td align=\"center\">%1<br>%2</td></tr></table>"_s;

}

QList<BarChartData::Series> drawnBars(const BarChartData &data)
{
    QList<BarChartData::Series> drawn = data.bars;
    if (data.limit <= 0)
        return drawn;
    BarChartData::Series ends {data.beyond, QList<double>(data.categories.size(), 0), Token::Bad};
    const double end = data.limit * EndPart;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double stack = 0;
        for (const auto &series : data.bars)
            stack += series.values.value(i);
        if (stack <= data.limit)
            continue;
        double room = data.limit - end;
        for (auto &series : drawn) {
            series.values[i] = std::min(series.values.value(i), room);
            room -= series.values.value(i);
        }
        ends.values[i] = end;
    }
    if (ends.values.count(0) < ends.values.size())
        drawn.append(ends);
    return drawn;
}

QStringList monthAxisNames(const QList<QDate> &months)
{
    QStringList names;
    int year = 0;
    for (const QDate month : months) {
        const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        names << (month.year() == year ? name : TwoLines.arg(name).arg(month.year()));
        year = month.year();
    }
    return names;
}

BarChartCard::BarChartCard(const QString &title, QWidget *parent)
    : BarChartCard(title, new ChartCanvas, parent)
{
}

BarChartCard::BarChartCard(const QString &title, ChartCanvas *canvas, QWidget *parent)
    : ChartCard(title, canvas, parent)
    , m_canvas(canvas)
{
    connect(m_canvas, &ChartCanvas::categoryClicked, this, &BarChartCard::categoryClicked);
}

void BarChartCard::setData(const BarChartData &shown)
{
    m_data = shown;
    m_canvas->setData(shown);
    showNumbers();
}

void BarChartCard::showNumbers()
{
    QList<ChartLegend::Entry> legend;
    for (const auto &series : m_data.bars)
        legend.append({series.name, series.colour, false});
    if (const auto drawn = drawnBars(m_data); drawn.size() > m_data.bars.size())
        legend.append({drawn.last().name, drawn.last().colour, false});
    for (const auto &series : m_data.lines)
        legend.append({tr("%1 (right axis)").arg(series.name), series.colour, true});
    const auto all = m_data.bars + m_data.lines;
    Numbers numbers{.heads = {QString()}, .unit = m_data.unit};
    QStringList described;
    for (const auto &series : all) {
        numbers.heads.append(series.name);
        QStringList values;
        for (qsizetype i = 0; i < m_data.categories.size(); ++i)
            values.append(m_data.categories.at(i) + u' ' + numberText(series.values.value(i), m_data.decimals));
        described.append(series.name + u": "_s + values.join(u", "_s));
    }
    if (!m_data.total.isEmpty())
        numbers.heads.append(m_data.total);
    for (qsizetype row = 0; row < m_data.categories.size(); ++row) {
        QStringList texts{m_data.categories.at(row)};
        for (const auto &series : all)
            texts.append(numberText(series.values.value(row), m_data.decimals));
        if (!m_data.total.isEmpty()) {
            double sum = 0;
            for (const auto &series : m_data.bars)
                sum += series.values.value(row);
            texts.append(numberText(sum, m_data.decimals));
        }
        numbers.rows.append(texts);
    }
    numbers.description = described.join(u"; "_s);
    setNumbers(legend, numbers);
}

} // namespace cpv
