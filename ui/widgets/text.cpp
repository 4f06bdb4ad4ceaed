#include "ui/widgets/text.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Body: return u"body"_s;
    case TextRole::Strong: return u"strong"_s;
    case TextRole::Muted: return u"muted"_s;
    case TextRole::Label: return u"label"_s;
    case TextRole::CardTitle: return u"cardTitle"_s;
    case TextRole::PageTitle: return u"pageTitle"_s;
    case TextRole::Figure: return u"figure"_s;
    case TextRole::Unit: return u"unit"_s;
    case TextRole::KeyHint: return u"keyHint"_s;
    }
    Q_UNREACHABLE();
}

QVariant toneName(std::optional<Tone> tone)
{
    switch (tone.value_or(Tone::Neutral)) {
    case Tone::Neutral: return {};
    case Tone::Info: return u"info"_s;
    case Tone::Ok: return u"ok"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Text::Text(TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText); // Names typed by people must not become markup.
    setProperty("role", roleName(role));
}

void Text::setTone(std::optional<Tone> tone)
{
    setStyleProperty(*this, "tone", toneName(tone));
}

ElidedText::ElidedText(TextRole role, const QString &text, QWidget *parent)
    : Text(role, text, parent)
{
}

QSize ElidedText::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"…"_s), QLabel::minimumSizeHint().height()};
}

void ElidedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    setToolTip(shown == text() ? QString() : text());
    style()->drawItemText(&painter, area, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

IconLabel::IconLabel(const QString &icon, Token tint, int units, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_tint(tint), m_units(units)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, Token tint)
{
    m_icon = icon;
    m_tint = tint;
    update();
}

void IconLabel::setTile(std::optional<Token> colour)
{
    m_tile = colour;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = currentTokens().px(m_units + (m_tile ? 8 : 0));
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    const Tokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_tile) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens[*m_tile]);
        painter.drawRoundedRect(rect(), tokens.px(7), tokens.px(7));
    }
    const int side = tokens.px(m_units);
    QRect square(0, 0, side, side);
    square.moveCenter(rect().center());
    themedIcon(m_icon, {.normal = m_tint}).paint(&painter, square);
}

void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace cpv
