#include "ui/theme/button_keys.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace cpv {

bool ButtonKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool alone = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!enter || !alone || !button || qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    if (!key->isAutoRepeat()) // A key held down is one press.
        button->click();
    return true;
}

} // namespace cpv
