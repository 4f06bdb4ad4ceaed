#include "core/base/signed_scale.h"
#include "core/report/pages/paper_blocks.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Charts on paper: vectors painted at once. Qt Charts would need a scene and the screen's colours.
namespace cpv {

namespace {

const QColor Ink(0x17, 0x20, 0x33), Grey(0x55, 0x60, 0x74), Grid(0xE4, 0xE9, 0xF0), With(0x21, 0x58, 0xD9), Without(0xC7, 0x77, 0x00),
    Band(0xDC, 0xE6, 0xFB), Low(0x9F, 0xBB, 0xF5);
constexpr qreal CurvePoints = 190, BarPoints = 16, BarNameShare = 0.26, BarNumberShare = 0.12;
constexpr int StepsBetweenLabels = 6;

QString numberText(double value) { return QLocale(QLocale::English).toString(value, 'f', std::abs(value) < 10 ? 1 : 0); }

/// From values to places on the paper.
struct Plane {
    QRectF area;
    SignedScale values;
    double steps;

    QPointF at(double step, double value) const
    {
        return {area.left() + step / steps * area.width(), area.bottom() - (value - values.from) / (values.to - values.from) * area.height()};
    }
    QPainterPath path(const std::vector<double> &line) const
    {
        QPainterPath made;
        for (std::size_t i = 0; i < line.size(); ++i)
            i == 0 ? made.moveTo(at(0, line[0])) : made.lineTo(at(double(i), line[i]));
        return made;
    }
};

Plane planeFor(const PaperCurve &curve, const QRectF &area)
{
    double lowest = 0, highest = 0;
    std::size_t count = 2;
    const auto take = [&](const std::vector<double> &values) {
        for (const double value : values) {
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
        count = std::max(count, values.size());
    };
    for (const PaperCurve::Line &line : curve.lines)
        take(line.values);
    take(curve.low);
    take(curve.high);
    return {area, signedScale(lowest, highest), double(count - 1)};
}

} // namespace

PaperBlock PaperBlocks::curve(const PaperCurve &curve) const
{
    return {px(CurvePoints), [this, curve](QPainter &painter, qreal top) { paintCurve(painter, curve, top); }};
}

qreal PaperBlocks::paintLegend(QPainter &painter, const std::vector<std::pair<QString, QColor>> &entries, qreal top) const
{
    qreal x = 0;
    for (const auto &[name, colour] : entries) {
        painter.fillRect(QRectF(x, top + m_small.lineHeight() / 2 - px(2), px(12), px(4)), colour);
        painter.setPen(Grey);
        write(painter, m_small, {x + px(16), top}, name);
        x += px(16 + 16) + m_small.width(name);
    }
    return top + m_small.lineHeight() + px(4);
}

void PaperBlocks::paintCurve(QPainter &painter, const PaperCurve &curve, qreal top) const
{
    std::vector<std::pair<QString, QColor>> legend;
    for (const PaperCurve::Line &line : curve.lines)
        legend.emplace_back(line.name, line.dashed ? Without : With);
    if (!curve.low.empty())
        legend.emplace_back(curve.bandName, Band);
    const qreal under = paintLegend(painter, legend, top) + m_small.lineHeight() / 2;
    const qreal bottom = top + px(CurvePoints) - 2 * m_small.lineHeight();
    const Plane plane = planeFor(curve, QRectF(px(48), under, m_size.width() - px(52), bottom - under));
    const SignedScale &scale = plane.values;
    for (int tick = 0; tick < scale.ticks; ++tick) {
        const double value = scale.from + (scale.to - scale.from) * tick / (scale.ticks - 1);
        const QPointF left = plane.at(0, value);
        painter.fillRect(QRectF(left.x(), left.y(), plane.area.width(), px(0.5)), qFuzzyIsNull(value) ? Grey : Grid);
        painter.setPen(Grey);
        write(painter, m_small, {left.x() - px(4), left.y() - m_small.lineHeight() / 2}, numberText(value), true);
    }
    for (int step = 0; step <= int(plane.steps); step += StepsBetweenLabels)
        write(painter, m_small, {plane.at(step, 0).x() + m_small.width(QString::number(step)) / 2, bottom + px(3)}, QString::number(step), true);
    write(painter, m_small, {m_size.width(), bottom + px(3) + m_small.lineHeight()}, curve.stepName, true);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!curve.low.empty()) {
        QPainterPath band = plane.path(curve.high);
        for (std::size_t i = curve.low.size(); i-- > 0;)
            band.lineTo(plane.at(double(i), curve.low[i]));
        painter.fillPath(band, Band);
    }
    for (const PaperCurve::Line &line : curve.lines) {
        painter.setPen(QPen(line.dashed ? Without : With, px(1.5), line.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(plane.path(line.values));
    }
}

PaperBlock PaperBlocks::bars(const PaperBars &bars) const
{
    const qreal height = m_small.lineHeight() + px(4) + px(BarPoints) * qreal(bars.bars.size());
    return {height, [this, bars](QPainter &painter, qreal top) { paintBars(painter, bars, top); }};
}

void PaperBlocks::paintBars(QPainter &painter, const PaperBars &bars, qreal top) const
{
    double least = bars.base, most = bars.base;
    for (const PaperBars::Bar &bar : bars.bars) {
        least = std::min({least, bar.atLow, bar.atHigh});
        most = std::max({most, bar.atLow, bar.atHigh});
    }
    const qreal from = m_size.width() * (BarNameShare + BarNumberShare);
    const qreal width = m_size.width() * (1 - BarNameShare - 2 * BarNumberShare);
    const auto x = [&](double value) { return from + width * (value - least) / std::max(most - least, 1e-9); };
    qreal y = paintLegend(painter, {{bars.lowName, Low}, {bars.highName, With}}, top);
    for (const PaperBars::Bar &bar : bars.bars) {
        const auto fill = [&](double value, const QColor &colour) {
            const auto [left, right] = std::minmax(x(bars.base), x(value));
            painter.fillRect(QRectF(left, y + px(3), right - left, px(BarPoints - 6)), colour);
        };
        fill(bar.atLow, Low);
        fill(bar.atHigh, With);
        const auto [low, high] = std::minmax(bar.atLow, bar.atHigh);
        const qreal line = y + (px(BarPoints) - m_small.lineHeight()) / 2;
        painter.setPen(Ink);
        write(painter, m_small, {0, line}, m_small.lines(bar.name, {m_size.width() * BarNameShare, 1}).value(0));
        painter.setPen(Grey);
        write(painter, m_small, {x(low) - px(4), line}, numberText(low), true);
        write(painter, m_small, {x(high) + px(4), line}, numberText(high));
        y += px(BarPoints);
    }
    painter.fillRect(QRectF(x(bars.base), top + m_small.lineHeight(), px(0.7), y - top - m_small.lineHeight()), Grey);
}

} // namespace cpv
