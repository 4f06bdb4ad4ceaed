#include "core/insight/outcome.h"

#include "core/insight/cash_flow.h"

#include <algorithm>

namespace cpv {

namespace {

using Flows = std::vector<double>;

Money fen(double amount) { return Money::fromFen(qRound64(amount)); }

std::vector<Money> cumulated(const Flows &flows)
{
    std::vector<Money> sums;
    double sum = 0;
    for (const double flow : flows)
        sums.push_back(fen(sum += flow));
    return sums;
}

Flows firstOf(const Flows &flows, std::size_t count) { return {flows.begin(), flows.begin() + qptrdiff(std::min(count, flows.size()))}; }

} // namespace

Money flowOf(const ActualMonth &month) { return month.benefit - month.compute + month.covered - month.other; }

OutcomeComparison compareOutcome(const Projection &projection, const ActualFigures &figures)
{
    const RoiInputs &inputs = projection.inputs;
    const auto horizon = std::size_t(inputs.horizonMonths);
    const std::size_t told = figures.months.size();
    OutcomeComparison out;
    ProjectMonths months(likelyValues(inputs), inputs.voucher);
    Flows expected {-months.capital()};
    for (std::size_t month = 1; month <= std::max(horizon, told); ++month) {
        const MonthFlow flow = months.next();
        expected.push_back(flow.own() + flow.voucher);
        if (month <= told)
            out.expected.push_back({fen(flow.benefit), fen(flow.compute), fen(flow.voucher), fen(flow.other)});
    }
    Flows actual {-double(figures.capital.fen())};
    for (const ActualMonth &month : figures.months)
        actual.push_back(double(flowOf(month).fen()));
    Flows outlook = actual;
    if (expected.size() > outlook.size())
        outlook.insert(outlook.end(), expected.begin() + qptrdiff(outlook.size()), expected.end());

    const double rate = monthlyRate(inputs);
    const Flows toHorizon = firstOf(expected, horizon + 1);
    const Flows outlookToHorizon = firstOf(outlook, horizon + 1);
    out.expectedCumulated = cumulated(toHorizon);
    out.actualCumulated = cumulated(actual);
    out.expectedNpv = fen(npv(toHorizon, rate));
    out.expectedNpvSoFar = fen(npv(firstOf(expected, told + 1), rate));
    out.actualNpvSoFar = fen(npv(actual, rate));
    out.outlookNpv = fen(npv(outlookToHorizon, rate));
    out.expectedPayback = payback(toHorizon);
    out.outlookPayback = payback(outlookToHorizon);
    out.isPaidBack = payback(actual).has_value();
    return out;
}

} // namespace cpv
