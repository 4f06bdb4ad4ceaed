#pragma once

#include <QObject>

class QWidget;

namespace cpv {

/// Tab goes through a window in the order of reading: what stands first in a layout comes first, whenever it was made.
/// Installed on the application; looks at the window each time before Tab moves the focus.
class FocusOrder : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Among those of its layout the Tab key comes to it last, wherever it stands.
void tabLast(QWidget &widget);
bool isTabLast(const QWidget &widget);

/// Puts the stops of the Tab key that are shown in a window into that order.
void arrangeFocus(QWidget &window);

} // namespace cpv
