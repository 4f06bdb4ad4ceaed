#pragma once

#include <QFont>

namespace cpv {

/// Qt 6.4 stores some Chinese characters of fonts with shared glyphs (Noto CJK) as look-alikes, so that a search for 人民币
/// in the PDF finds nothing; the fonts named first are clean. Without kerning, so that widths of characters add up.
QFont pageFont(qreal points, bool bold = false);

} // namespace cpv
