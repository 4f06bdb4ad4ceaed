#pragma once

class QAbstractAxis;
class QChartView;

namespace cpv {

/// What all charts share: no frame, no background, no animation, numbers grouped as in tables.
void styleChartView(QChartView &view);
/// In the tokens' colours and label size; without a line.
void styleAxis(QAbstractAxis &axis, bool grid);

} // namespace cpv
