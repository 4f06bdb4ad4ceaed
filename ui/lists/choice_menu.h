#pragma once

#include <QMenu>

namespace cpv {

/// A menu of ticks that stays open while they are set, by mouse and by space bar; Enter, Esc and a click beside it close it.
class ChoiceMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    QAction *addChoice(const QString &text, const QString &value, bool chosen);
    QStringList chosen() const; ///< Values, from the top.

Q_SIGNALS:
    void choiceChanged(const QString &value, bool chosen); ///< By the person.

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool toggle(QAction *action);
};

} // namespace cpv
