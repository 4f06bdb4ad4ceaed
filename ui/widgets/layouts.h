#pragma once

#include <functional>

class QLayout;
class QWidget;

namespace cpv {

/// Takes everything out of the layout, for rows that are made anew. The widgets hide at once and are deleted later, since one
/// of their buttons may be what led here; until then nothing finds them by name.
void emptyLayout(QLayout &layout);

/// Makes rows anew now, or, while a button below `host` is held down, when it was let go: a press must find its release on the
/// same button, or the click is lost.
void whenLetGo(QWidget &host, std::function<void()> rebuild);

} // namespace cpv
