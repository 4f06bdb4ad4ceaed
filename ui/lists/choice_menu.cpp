#include "ui/lists/choice_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace cpv {

QAction *ChoiceMenu::addChoice(const QString &text, const QString &value, bool chosen)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    action->setData(value);
    connect(action, &QAction::triggered, this, [this, value](bool on) { Q_EMIT choiceChanged(value, on); });
    return action;
}

QStringList ChoiceMenu::chosen() const
{
    QStringList values;
    for (const QAction *action : actions()) {
        if (action->isCheckable() && action->isChecked())
            values << action->data().toString();
    }
    return values;
}

bool ChoiceMenu::toggle(QAction *action)
{
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void ChoiceMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggle(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void ChoiceMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !toggle(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace cpv
