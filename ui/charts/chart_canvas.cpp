#include "ui/charts/chart_canvas.h"

#include "ui/charts/chart_style.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr double BarPart = 0.46; // Of a category's room,
constexpr int WidestBar = 56; // but never more than this, at 100 %.
constexpr int SharedTicks = 5; // On both axes, so that they share the grid.

double highestStack(const BarChartData &data)
{
    double highest = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double stack = 0;
        for (const auto &series : data.bars)
            stack += series.values.value(i);
        highest = std::max(highest, stack);
    }
    return highest;
}

double highestLine(const BarChartData &data)
{
    double highest = 0;
    for (const auto &series : data.lines) {
        for (const double value : series.values)
            highest = std::max(highest, value);
    }
    return highest;
}

QValueAxis *valueAxis(AxisScale scale, bool grid)
{
    auto *axis = new QValueAxis;
    styleAxis(*axis, grid);
    axis->setRange(0, scale.end);
    axis->setTickCount(scale.ticks);
    const double step = scale.end / (scale.ticks - 1);
    axis->setLabelFormat(step >= 1 && std::fmod(step, 1.0) == 0 ? u"%.0f"_s : step >= 0.1 ? u"%.1f"_s : u"%.2f"_s);
    return axis;
}

/// The axis leaves out a name it has already: equal ones differ by what nobody sees.
QStringList apart(const QStringList &names)
{
    constexpr QChar ZeroWidthSpace(0x200B);
    QStringList all;
    for (QString name : names) {
        while (all.contains(name))
            name += ZeroWidthSpace;
        all << name;
    }
    return all;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
{
    styleChartView(*this);
    connect(chart(), &QChart::plotAreaChanged, this, &ChartCanvas::fitBars);
}

/// Two of them would be blocks in a wide chart.
void ChartCanvas::fitBars()
{
    if (!m_series || m_data.categories.isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    const double room = (m_data.horizontal ? plot.height() : plot.width()) / double(m_data.categories.size());
    m_series->setBarWidth(room > 0 ? std::min(BarPart, currentTokens().px(WidestBar) / room) : BarPart);
}

void ChartCanvas::setData(const BarChartData &shown)
{
    m_data = shown;
    rebuild();
    updateGeometry();
}

QSize ChartCanvas::sizeHint() const
{
    const Tokens &t = currentTokens();
    const int rows = int(m_data.categories.size());
    return {t.px(420), m_data.horizontal ? t.px(36) * std::max(rows, 2) + t.px(32) : t.px(190)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {currentTokens().px(220), m_data.horizontal ? sizeHint().height() : currentTokens().px(140)};
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        rebuild();
        updateGeometry();
    }
}

void ChartCanvas::rebuild()
{
    QChart *chart = this->chart();
    chart->removeAllSeries();
    const auto old = chart->axes();
    for (QAbstractAxis *axis : old) {
        chart->removeAxis(axis);
        delete axis;
    }
    if (m_data.categories.isEmpty() || m_data.bars.isEmpty())
        return;
    auto *categories = new QBarCategoryAxis;
    QStringList names = m_data.axisNames.isEmpty() ? m_data.categories : apart(m_data.axisNames);
    if (m_data.horizontal)
        std::ranges::reverse(names); // The axis counts from the bottom; people read from the top.
    categories->append(names);
    styleAxis(*categories, false);
    const bool shared = !m_data.horizontal && !m_data.lines.isEmpty();
    const double highest = m_data.limit > 0 ? m_data.limit : highestStack(m_data);
    auto *values = valueAxis(shared ? axisScale(highest, SharedTicks) : tightAxisScale(highest), true);
    chart->addAxis(categories, m_data.horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, m_data.horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    addBars(*categories, *values);
    if (shared) {
        auto *right = valueAxis(axisScale(highestLine(m_data), SharedTicks), false);
        chart->addAxis(right, Qt::AlignRight);
        addLines(*categories, *right);
    }
    placeAxes();
}

/// New axes stay unseen until the chart is laid out. It asks for that by itself, but sometimes the request is lost.
void ChartCanvas::placeAxes()
{
    chart()->layout()->invalidate();
    chart()->layout()->activate();
}

void ChartCanvas::addBars(QBarCategoryAxis &categories, QValueAxis &values)
{
    const Tokens &t = currentTokens();
    QAbstractBarSeries *series = nullptr;
    if (m_data.horizontal)
        series = new QHorizontalStackedBarSeries;
    else
        series = new QStackedBarSeries;
    for (const auto &bar : drawnBars(m_data)) {
        auto *set = new QBarSet(bar.name);
        set->setColor(t[bar.colour]);
        set->setPen(QPen(t[Token::Surface], 1.5)); // A clean gap between stacked parts.
        QList<double> numbers = bar.values;
        if (m_data.horizontal)
            std::ranges::reverse(numbers);
        set->append(numbers);
        series->append(set);
    }
    chart()->addSeries(series);
    series->attachAxis(&categories);
    series->attachAxis(&values);
    m_series = series;
    fitBars();
    connect(series, &QAbstractBarSeries::clicked, this, [this](int index) {
        Q_EMIT categoryClicked(m_data.horizontal ? int(m_data.categories.size()) - 1 - index : index);
    });
}

void ChartCanvas::addLines(QBarCategoryAxis &categories, QValueAxis &values)
{
    const Tokens &t = currentTokens();
    for (const auto &line : m_data.lines) {
        auto *series = new QLineSeries;
        QList<QPointF> points;
        for (qsizetype i = 0; i < line.values.size(); ++i)
            points.append({double(i), line.values.at(i)});
        series->replace(points); // append() in a loop is quadratic.
        series->setPen(QPen(t[line.colour], 2.25 * t.zoom(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        chart()->addSeries(series);
        series->attachAxis(&categories);
        series->attachAxis(&values);
    }
}

AxisScale axisScale(double highest, int ticks)
{
    if (!(highest > 0))
        return {double(ticks - 1), ticks};
    const double rough = highest / (ticks - 1);
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (factor * magnitude >= rough * (1 - 1e-9))
            return {factor * magnitude * (ticks - 1), ticks};
    }
    return {10 * magnitude * (ticks - 1), ticks};
}

AxisScale tightAxisScale(double highest)
{
    AxisScale best = axisScale(highest, SharedTicks);
    for (const int ticks : {4, 6}) {
        const AxisScale other = axisScale(highest, ticks);
        if (highest > 0 && other.end < best.end)
            best = other;
    }
    return best;
}

} // namespace cpv
