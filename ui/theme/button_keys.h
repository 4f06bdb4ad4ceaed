#pragma once

#include <QObject>

namespace cpv {

/// Enter presses the button that has the focus, as Space does; Qt leaves that to dialogs. Ticks and choices keep Space alone.
/// Installed on the application.
class ButtonKeys : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cpv
