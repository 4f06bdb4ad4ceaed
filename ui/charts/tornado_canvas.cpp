#include "ui/charts/tornado_canvas.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 30, BarHeight = 14, NameWidth = 150, NumberWidth = 78;

QString shortNumber(double value, int decimals)
{
    const QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
    const bool isNothing = std::ranges::none_of(text, [](QChar c) { return c >= u'1' && c <= u'9'; });
    return isNothing && text.startsWith(u'-') ? text.mid(1) : text; // A fen below nothing is no "-0.00".
}

} // namespace

TornadoCanvas::TornadoCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tornadoCanvas"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TornadoCanvas::setData(const TornadoData &shown)
{
    const bool sameRows = m_data.bars.size() == shown.bars.size();
    m_data = shown;
    if (!sameRows)
        updateGeometry();
    update();
}

QSize TornadoCanvas::sizeHint() const
{
    return {currentTokens().px(420), currentTokens().px(RowHeight) * std::max(int(m_data.bars.size()), 3)};
}

QSize TornadoCanvas::minimumSizeHint() const { return {currentTokens().px(NameWidth + 2 * NumberWidth + 60), sizeHint().height()}; }

void TornadoCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

/// What the longest name needs, so long as the bars keep the larger part.
int TornadoCanvas::nameWidth() const
{
    const Tokens &t = currentTokens();
    const QFont font = uiFont(t, TextSize::Label);
    int widest = 0;
    for (const auto &bar : m_data.bars)
        widest = std::max(widest, textWidth(font, bar.name) + t.px(8));
    return std::min(widest, std::max(t.px(NameWidth), width() * 2 / 5));
}

TornadoCanvas::Scale TornadoCanvas::scale() const
{
    const Tokens &t = currentTokens();
    double least = m_data.base, most = m_data.base;
    for (const auto &bar : m_data.bars) {
        least = std::min({least, bar.atLow, bar.atHigh});
        most = std::max({most, bar.atLow, bar.atHigh});
    }
    const double left = nameWidth() + t.px(NumberWidth);
    return {least, most > least ? most : least + 1, left, std::max(1.0, width() - left - t.px(NumberWidth))};
}

void TornadoCanvas::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    const Scale places = scale();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(t, TextSize::Label));
    for (qsizetype row = 0; row < m_data.bars.size(); ++row)
        paintRow(painter, places, row);
    if (!m_data.bars.isEmpty())
        painter.fillRect(QRectF(places.x(m_data.base) - 0.5, 0, 1, t.px(RowHeight) * double(m_data.bars.size())), t[Token::T3]);
}

void TornadoCanvas::paintRow(QPainter &painter, const Scale &places, qsizetype row) const
{
    const Tokens &t = currentTokens();
    const auto &bar = m_data.bars.at(row);
    const QRectF line(0, t.px(RowHeight) * double(row), width(), t.px(RowHeight));
    const double top = line.center().y() - t.px(BarHeight) / 2.0;
    painter.setPen(t[Token::T1]);
    const QString name = QFontMetrics(painter.font()).elidedText(bar.name, Qt::ElideRight, nameWidth());
    painter.drawText(QRectF(0, line.top(), nameWidth(), line.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    const auto paintBar = [&](double value, Token colour) {
        const double from = std::min(places.x(m_data.base), places.x(value)), to = std::max(places.x(m_data.base), places.x(value));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t[colour]);
        painter.drawRoundedRect(QRectF(from, top, to - from, t.px(BarHeight)), t.px(2), t.px(2));
    };
    paintBar(bar.atLow, Token::Chart2);
    paintBar(bar.atHigh, Token::Chart1);
    painter.setPen(t[Token::T2]);
    const double left = std::min(bar.atLow, bar.atHigh), right = std::max(bar.atLow, bar.atHigh);
    painter.drawText(QRectF(places.x(left) - t.px(NumberWidth + 6), line.top(), t.px(NumberWidth), line.height()), Qt::AlignRight | Qt::AlignVCenter, shortNumber(left, m_data.decimals));
    painter.drawText(QRectF(places.x(right) + t.px(6), line.top(), t.px(NumberWidth), line.height()), Qt::AlignLeft | Qt::AlignVCenter, shortNumber(right, m_data.decimals));
}

} // namespace cpv
