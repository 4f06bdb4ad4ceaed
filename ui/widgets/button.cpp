#include "ui/widgets/button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return u"primary"_s;
    case ButtonKind::Secondary: return u"secondary"_s;
    case ButtonKind::Danger: return u"danger"_s;
    case ButtonKind::Ghost: return u"ghost"_s;
    case ButtonKind::Choice: return u"choice"_s;
    }
    Q_UNREACHABLE();
}

Token iconToken(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Danger: return Token::AccentOn;
    case ButtonKind::Secondary:
    case ButtonKind::Choice: return Token::T2;
    case ButtonKind::Ghost: return Token::Accent;
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(ButtonKind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    setProperty("kind", kindName(kind));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(false);
    applyIconSize();
}

void Button::setKind(ButtonKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    setProperty("kind", kindName(kind));
    style()->unpolish(this); // Rules by property are looked up once.
    style()->polish(this);
    setIconName(m_iconName); // In the kind's colour.
    update();
}

void Button::setIconName(const QString &icon)
{
    m_iconName = icon;
    setIcon(icon.isEmpty() ? QIcon() : themedIcon(icon, {.normal = iconToken(m_kind)}));
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyIconSize();
}

void Button::paintEvent(QPaintEvent *event)
{
    if (m_kind != ButtonKind::Choice)
        return QPushButton::paintEvent(event);
    // A sheet's rule for the menu's mark would take the text's padding away.
    const Tokens &t = currentTokens();
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);
    const int side = t.px(16);
    themedIcon(u"chevron-down"_s, {.normal = Token::T2}).paint(&painter, {width() - side - t.px(8), (height() - side) / 2, side, side});
}

void Button::applyIconSize()
{
    const int side = currentTokens().px(18);
    setIconSize({side, side});
}

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
{
    setIconName(icon);
    setName(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    applyIconSize();
}

void IconButton::setIconName(const QString &icon)
{
    setIcon(themedIcon(icon));
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::setBadge(int count)
{
    m_badge = count;
    update();
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyIconSize();
}

void IconButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_badge <= 0)
        return;
    const Tokens &tokens = currentTokens();
    const QString text = m_badge > 99 ? u"99+"_s : QString::number(m_badge);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(uiFont(tokens, TextSize::KeyHint, QFont::DemiBold));
    const int height = tokens.px(16);
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + tokens.px(8));
    const QRect badge(this->width() - width, 0, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[Token::Bad]);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(tokens[Token::AccentOn]);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void IconButton::applyIconSize()
{
    const int side = currentTokens().px(20);
    setIconSize({side, side});
}

} // namespace cpv
