#pragma once

#include "core/insight/spend_period.h"
#include "ui/charts/bar_chart_card.h"

namespace cpv {

class SegmentedControl;

/// What computing cost by month, quarter or year: covered and own share on each other (their sum stands in the table), and the
/// cover so far.
class SpendChart : public BarChartCard
{
    Q_OBJECT

public:
    explicit SpendChart(QWidget *parent = nullptr);

    void showMonths(const std::vector<SpendMonth> &months);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    std::vector<SpendMonth> m_months;
    SpendPeriod m_period = SpendPeriod::Month;
    SegmentedControl *m_periods;
};

} // namespace cpv
