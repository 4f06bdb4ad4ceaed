#include "ui/charts/line_canvas.h"

#include "core/base/signed_scale.h"
#include "ui/charts/chart_style.h"

#include <QAreaSeries>
#include <QEvent>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QList<QPointF> pointsOf(const QList<double> &values, int firstStep)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < values.size(); ++i)
        points.append({double(firstStep + i), values.at(i)});
    return points;
}

} // namespace

LineCanvas::LineCanvas(QWidget *parent)
    : QChartView(parent)
    , m_steps(new QValueAxis(this))
    , m_values(new QValueAxis(this))
    , m_low(new QLineSeries(this))
    , m_high(new QLineSeries(this))
    , m_band(new QAreaSeries(m_high, m_low))
{
    styleChartView(*this);
    chart()->addAxis(m_steps, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_steps->setLabelFormat(u"%.0f"_s);
    m_steps->setTickType(QValueAxis::TicksDynamic);
    chart()->addSeries(m_band); // First: it lies under the curves.
    m_band->attachAxis(m_steps);
    m_band->attachAxis(m_values);
    m_zero = addLine();
}

QLineSeries *LineCanvas::addLine()
{
    auto *series = new QLineSeries;
    chart()->addSeries(series);
    series->attachAxis(m_steps);
    series->attachAxis(m_values);
    return series;
}

void LineCanvas::setData(const LineChartData &shown)
{
    m_data = shown;
    if (m_lines.size() != m_data.lines.size())
        makeSeries();
    applyRange();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->replace(pointsOf(m_data.lines.at(i).values, m_data.firstStep));
    m_low->replace(pointsOf(m_data.band.low, m_data.firstStep));
    m_high->replace(pointsOf(m_data.band.high, m_data.firstStep));
    m_band->setVisible(!m_data.band.low.isEmpty());
    applyColours();
}

QSize LineCanvas::sizeHint() const { return {currentTokens().px(420), currentTokens().px(260)}; }

QSize LineCanvas::minimumSizeHint() const { return {currentTokens().px(220), currentTokens().px(200)}; }

void LineCanvas::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyColours();
        updateGeometry();
    }
}

void LineCanvas::makeSeries()
{
    for (QLineSeries *line : std::exchange(m_lines, {})) {
        chart()->removeSeries(line);
        delete line;
    }
    for (qsizetype i = 0; i < m_data.lines.size(); ++i)
        m_lines.append(addLine());
}

void LineCanvas::applyColours()
{
    const Tokens &t = currentTokens();
    styleAxis(*m_steps, false);
    styleAxis(*m_values, true);
    QColor band = t[Token::Chart2];
    band.setAlphaF(0.35F);
    m_band->setBrush(band);
    m_band->setPen(Qt::NoPen);
    m_zero->setPen(QPen(t[Token::T3], 1));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &line = m_data.lines.at(i);
        m_lines.at(i)->setPen(QPen(t[line.colour], 2.25 * t.zoom(), line.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void LineCanvas::applyRange()
{
    double lowest = 0, highest = 0;
    qsizetype steps = 1;
    const double first = m_data.firstStep;
    const auto take = [&](const QList<double> &values) {
        for (const double value : values) {
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
        steps = std::max(steps, values.size() - 1);
    };
    for (const auto &line : m_data.lines)
        take(line.values);
    take(m_data.band.low);
    take(m_data.band.high);
    const SignedScale scale = signedScale(lowest, highest);
    m_values->setRange(scale.from, scale.to);
    m_values->setTickCount(scale.ticks);
    m_values->setLabelFormat((scale.to - scale.from) / (scale.ticks - 1) >= 1 ? u"%.0f"_s : u"%.1f"_s);
    m_steps->setRange(first, first + double(steps));
    m_steps->setTickInterval(m_data.labelEvery);
    m_zero->replace(QList<QPointF>{{first, 0}, {first + double(steps), 0}});
}

} // namespace cpv
