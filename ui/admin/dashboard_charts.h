#pragma once

#include "core/usecases/dashboards.h"
#include "ui/admin/money_unit.h"
#include "ui/charts/bar_chart_card.h"

/// What a dashboard's charts show, of its roll-ups.
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(UptakeMeasure, Cases, Money)

/// A chart whose categories stand for values that a list can be asked by.
struct ValueChart {
    BarChartData data;
    QStringList values; ///< One for each category.
    qsizetype leftOut = 0; ///< Values too many to be one bar beside the others.
};

/// The values of a dimension, the largest first; beyond the tenth they are one, which stands for none of them, or
/// are left out where that one would dwarf the others. Of cases: how many were
/// awarded, not awarded, and wait. Of money: what was awarded, by how far it got.
ValueChart uptakeChart(const Dashboard &dashboard, RollupDimension dimension, UptakeMeasure measure, MoneyUnit unit);
/// Cases that wait for somebody's step, by stage, with how long on average.
ValueChart pipelineChart(const Dashboard &dashboard, QDate today);
/// What was awarded in each month, and in all by then.
BarChartData awardedByMonth(const Dashboard &dashboard, MoneyUnit unit);
/// Months of a year, added over places.
std::vector<std::pair<QDate, RollupFacts>> monthsOf(const Dashboard &dashboard);

QString dimensionTitle(RollupDimension dimension);
/// A value in words; of a provider by its name, which the dashboard brings.
QString valueText(const Dashboard &dashboard, RollupDimension dimension, const QString &value);

} // namespace cpv
