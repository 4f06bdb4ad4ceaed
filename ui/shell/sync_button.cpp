#include "ui/shell/sync_button.h"

#include "ui/theme/focus_ring.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QPainter>

namespace cpv {

SyncButton::SyncButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SyncButton::setState(Tone tone, const QString &text)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize SyncButton::sizeHint() const
{
    return {pillSize(text()).width() + currentTokens().px(4), currentTokens().px(28)};
}

void SyncButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), text(), m_tone);
    if (!hasKeyboardFocus(this))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens()[Token::Accent], 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
}

void SyncButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace cpv
