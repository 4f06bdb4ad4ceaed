#include "ui/shell/user_button.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace cpv {

using namespace Qt::StringLiterals;

UserButton::UserButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speak();
}

void UserButton::setUser(const QString &name, const QString &organisation)
{
    m_name = name;
    m_organisation = organisation;
    speak();
    update();
}

void UserButton::speak()
{
    setAccessibleName(m_name.isEmpty() ? tr("Nobody has signed in") : u"%1 %2"_s.arg(m_name, m_organisation).trimmed());
    setToolTip(accessibleName());
}

void UserButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize UserButton::sizeHint() const
{
    return {currentTokens().px(40), currentTokens().px(52)};
}

void UserButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasKeyboardFocus(this);
    painter.setPen(ring ? QPen(t[Token::Accent], 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? t[Token::Hover] : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), t.px(8), t.px(8));

    const int side = t.px(34);
    const QRect disc(m_collapsed ? (width() - side) / 2 : t.px(6), (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t[Token::AccentSoft]);
    painter.drawEllipse(disc);
    if (m_name.isEmpty()) {
        const int pad = t.px(8);
        themedIcon(u"user"_s, {.normal = Token::Accent}).paint(&painter, disc.adjusted(pad, pad, -pad, -pad));
    } else {
        painter.setPen(t[Token::Accent]);
        painter.setFont(uiFont(t, TextSize::Body, QFont::DemiBold));
        painter.drawText(disc, Qt::AlignCenter, m_name.left(1));
    }
    if (m_collapsed)
        return;
    const int left = disc.right() + t.px(10);
    const int room = width() - left - t.px(4);
    const auto line = [&](const QString &text, TextSize size, Token colour, const QRect &area) {
        painter.setFont(uiFont(t, size));
        painter.setPen(t[colour]);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    };
    const QString name = m_name.isEmpty() ? tr("Menu") : m_name; // Nobody's: what stands in it all the same.
    const QString below = m_name.isEmpty() ? tr("Look, zoom, sign-in") : m_organisation;
    const int above = below.isEmpty() ? t.px(10) : t.px(19); // A name alone stands in the middle.
    line(name, TextSize::Table, Token::T1, {left, height() / 2 - above, room, t.px(20)});
    line(below, TextSize::Label, Token::T2, {left, height() / 2, room, t.px(19)});
}

void UserButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace cpv
