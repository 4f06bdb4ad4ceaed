#pragma once

#include "core/insight/roi.h"
#include "core/insight/roi_draws.h"

#include <QWidget>

#include <array>
#include <optional>

namespace cpv {

class KpiCard;
class LineChartCard;
class TornadoCard;

/// What came out: the result of the likely numbers, and of the draws once there were some.
struct RoiAnswer {
    RoiInputs inputs;
    RoiResult result;
    std::optional<RoiChances> chances = {}; ///< May be of the step before, while a slider moves.
};

/// As lines of a chart have them.
QList<double> chartedAmounts(const std::vector<Money> &amounts);

/// The figures people ask for first.
class RoiFigures : public QWidget
{
    Q_OBJECT

public:
    explicit RoiFigures(QWidget *parent = nullptr);

    void showAnswer(const RoiAnswer &answer);

private:
    KpiCard *m_payback;
    KpiCard *m_npv;
    KpiCard *m_irr;
    KpiCard *m_odds;
    KpiCard *m_breakEven;
};

/// The same over the months, and what it hangs on; each also as a table.
class RoiCharts : public QWidget
{
    Q_OBJECT

public:
    explicit RoiCharts(QWidget *parent = nullptr);

    void showAnswer(const RoiAnswer &answer);

private:
    void showCurve(const RoiAnswer &answer);
    void showFlow(const RoiAnswer &answer);
    void showTornado(const RoiAnswer &answer);

    LineChartCard *m_curve;
    LineChartCard *m_flow;
    TornadoCard *m_tornado;
};

} // namespace cpv
