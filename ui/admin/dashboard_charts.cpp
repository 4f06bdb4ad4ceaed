#include "ui/admin/dashboard_charts.h"

#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostValues = 10;
constexpr double MostOfOthers = 3; // Times the longest bar.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::DashboardCharts)
};

using Series = BarChartData::Series;

/// What is compared: the whole length of a value's bar.
double sizeOf(const RollupFacts &facts, UptakeMeasure measure)
{
    return measure == UptakeMeasure::Cases ? double(facts.applications) : double(facts.awarded.fen());
}

QList<Series> seriesOf(UptakeMeasure measure)
{
    if (measure == UptakeMeasure::Cases)
        return {{Words::tr("Awarded cases"), {}, Token::Chart1}, {Words::tr("Not awarded"), {}, Token::Chart2}, {Words::tr("Undecided"), {}, Token::ChartRest}};
    return {{Words::tr("Paid"), {}, Token::Ok}, {Words::tr("Redeemed, unpaid"), {}, Token::ChartLine}, {Words::tr("Awarded, undrawn"), {}, Token::Chart1},
        {Words::tr("Back in the budget"), {}, Token::ChartRest}};
}

void append(QList<Series> &series, const RollupFacts &facts, UptakeMeasure measure, MoneyUnit unit)
{
    if (measure == UptakeMeasure::Cases) {
        const qint64 others = facts.refusals + facts.disregards + facts.departures;
        const qint64 open = std::max<qint64>(0, facts.applications - facts.awards - others);
        for (qsizetype i = 0; const qint64 count : {facts.awards, others, open})
            series[i++].values.append(double(count));
        return;
    }
    const Money undrawn = facts.awarded - facts.redeemed - facts.returned;
    for (qsizetype i = 0; const Money amount : {facts.paid, facts.redeemed - facts.paid, undrawn, facts.returned})
        series[i++].values.append(std::max(0.0, chartValue(amount, unit)));
}

QString stageWords(Stage stage, const RollupFacts &facts, QDate today)
{
    const double days = double(QDate(1970, 1, 1).daysTo(today)) - double(facts.waitingSince) / double(facts.waiting);
    // Whose notice is over waits there, too, until it is awarded: the queue has the two apart.
    const QString name = stage == Stage::InNotice ? Words::tr("Public notice, running or over") : stageText(stage);
    return Words::tr("%1, %2 days").arg(name, QString::number(std::max(0, qRound(days))));
}

} // namespace

QString dimensionTitle(RollupDimension dimension)
{
    switch (dimension) {
    case RollupDimension::All: return Words::tr("All cases");
    case RollupDimension::District: return Words::tr("By district");
    case RollupDimension::Industry: return Words::tr("By industry");
    case RollupDimension::Size: return Words::tr("By company size");
    case RollupDimension::ApplicantType: return Words::tr("By kind of applicant");
    case RollupDimension::FirstTime: return Words::tr("First application or not");
    case RollupDimension::Provider: return Words::tr("By provider");
    case RollupDimension::Payer: return Words::tr("By payer");
    case RollupDimension::Stage: return Words::tr("By stage");
    }
    return {};
}

QString valueText(const Dashboard &dashboard, RollupDimension dimension, const QString &value)
{
    if (value.isEmpty())
        return dimension == RollupDimension::Provider ? Words::tr("None named") : Words::tr("Unknown");
    switch (dimension) {
    case RollupDimension::District:
    case RollupDimension::Payer: return payerText(value);
    case RollupDimension::Industry: return industryText(value);
    case RollupDimension::Size:
        if (const auto size = enumFromText<SizeClass>(value))
            return sizeClassText(*size);
        break;
    case RollupDimension::ApplicantType:
        if (const auto type = enumFromText<ApplicantType>(value))
            return applicantTypeText(*type);
        break;
    case RollupDimension::FirstTime: return value == u"yes" ? Words::tr("First application") : Words::tr("Applied before");
    case RollupDimension::Provider: {
        const auto found = std::ranges::find(dashboard.providers, value, [](const Provider &provider) { return provider.id.toText(); });
        if (found != dashboard.providers.end())
            return found->name;
        break;
    }
    case RollupDimension::All:
    case RollupDimension::Stage: break;
    }
    return value;
}

ValueChart uptakeChart(const Dashboard &dashboard, RollupDimension dimension, UptakeMeasure measure, MoneyUnit unit)
{
    std::vector<RollupTotal> totals = dashboard.of(dimension);
    std::erase_if(totals, [measure](const RollupTotal &total) { return sizeOf(total.facts, measure) <= 0; });
    std::ranges::stable_sort(totals, std::ranges::greater(), [measure](const RollupTotal &total) { return sizeOf(total.facts, measure); });
    ValueChart chart {.data = {.bars = seriesOf(measure),
                          .unit = measure == UptakeMeasure::Cases ? Words::tr("cases") : unitName(unit),
                          .decimals = measure == UptakeMeasure::Cases ? 0 : 2,
                          .total = measure == UptakeMeasure::Cases ? Words::tr("Applied") : Words::tr("Awarded in all"),
                          .horizontal = true}};
    RollupFacts others;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        if (i >= MostValues && totals.size() > MostValues + 1) {
            others += totals[i].facts;
            continue;
        }
        chart.data.categories << valueText(dashboard, dimension, totals[i].value);
        chart.values << totals[i].value;
        append(chart.data.bars, totals[i].facts, measure, unit);
    }
    if (others.isZero())
        return chart;
    if (sizeOf(others, measure) > MostOfOthers * sizeOf(totals.front().facts, measure)) {
        chart.leftOut = qsizetype(totals.size() - MostValues);
        return chart;
    }
    chart.data.categories << Words::tr("%1 others").arg(totals.size() - MostValues);
    chart.values << QString();
    append(chart.data.bars, others, measure, unit);
    return chart;
}

ValueChart pipelineChart(const Dashboard &dashboard, QDate today)
{
    ValueChart chart {.data = {.bars = {{Words::tr("Cases waiting"), {}, Token::Chart1}}, .unit = Words::tr("cases"), .decimals = 0, .horizontal = true}};
    const std::vector<RollupTotal> stages = dashboard.of(RollupDimension::Stage);
    for (const Stage stage : {Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed, Stage::InNotice, Stage::Awarded}) {
        const auto found = std::ranges::find(stages, enumText(stage), &RollupTotal::value);
        if (found == stages.end() || found->facts.waiting <= 0)
            continue;
        chart.data.categories << stageWords(stage, found->facts, today);
        chart.data.bars.first().values.append(double(found->facts.waiting));
        chart.values << enumText(stage);
    }
    return chart;
}

std::vector<std::pair<QDate, RollupFacts>> monthsOf(const Dashboard &dashboard)
{
    std::map<QDate, RollupFacts> byMonth;
    for (const RollupMonth &month : dashboard.months)
        byMonth[month.month] += month.facts;
    return {byMonth.begin(), byMonth.end()};
}

BarChartData awardedByMonth(const Dashboard &dashboard, MoneyUnit unit)
{
    BarChartData chart {.bars = {{Words::tr("Awarded in the month"), {}, Token::Chart1}},
        .lines = {{Words::tr("Awarded in all"), {}, Token::ChartLine}}, .unit = unitName(unit)};
    QList<QDate> months;
    Money sum;
    for (const auto &[month, facts] : monthsOf(dashboard)) {
        sum += facts.awarded;
        months << month;
        chart.categories << month.toString(u"yyyy-MM"_s);
        chart.bars.first().values << std::max(0.0, chartValue(facts.awarded, unit));
        chart.lines.first().values << chartValue(sum, unit);
    }
    chart.axisNames = monthAxisNames(months);
    return chart;
}

} // namespace cpv
