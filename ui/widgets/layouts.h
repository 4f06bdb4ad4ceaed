#pragma once

class QLayout;

namespace cpv {

/// Takes everything out of the layout, for rows that are made anew. The widgets hide at once and are deleted later, since one
/// of their buttons may be what led here; until then nothing finds them by name.
void emptyLayout(QLayout &layout);

} // namespace cpv
