#pragma once

class QBoxLayout;

namespace cpv {

class Text;

/// A big figure and its small unit, side by side on one base line.
void addFigure(QBoxLayout &row, Text *figure, Text *unit, int unitStretch = 0);

} // namespace cpv
