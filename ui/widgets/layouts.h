#pragma once

#include <functional>

class QLayout;
class QLayoutItem;
class QObject;
class QWidget;

namespace cpv {

/// Takes everything out of the layout, for rows that are made anew. The widgets hide at once and are deleted later, since one
/// of their buttons may be what led here; until then nothing finds them by name.
void emptyLayout(QLayout &layout);

/// Makes rows anew now, or, while a button below `host` is held down or its menu is open, when it was let go: a press must find
/// its release on the same button, and a menu goes with its button.
void whenLetGo(QWidget &host, std::function<void()> rebuild);

/// Does what moves the place of things now, or, while a mouse button is held down anywhere, when it was let go: a press takes the
/// focus from a field before its click is through, and what it was aimed at must still be there.
void whenMouseLetGo(QObject &host, std::function<void()> move);

/// What an item needs where it is this wide: words that wrap need more in a narrow place. Of none, or a hidden one: 0.
int heightOf(const QLayoutItem *item, int width);

} // namespace cpv
