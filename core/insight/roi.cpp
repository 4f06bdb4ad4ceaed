#include "core/insight/roi.h"

#include "core/insight/cash_flow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cpv {

namespace {

double valueOf(const DriverValues &values, RoiDriver driver) { return values[std::size_t(driver)]; }

double share(const DriverValues &values, RoiDriver driver) { return valueOf(values, driver) / BasisPoints::Whole; }

/// A month's benefit in fen once the project has its full effect.
double fullBenefit(const DriverValues &values)
{
    const double defects = valueOf(values, RoiDriver::Units) * share(values, RoiDriver::DefectRate) * share(values, RoiDriver::DefectReduction);
    return defects * valueOf(values, RoiDriver::CostPerDefect)
        + valueOf(values, RoiDriver::HoursSaved) * valueOf(values, RoiDriver::HourlyWage)
        + valueOf(values, RoiDriver::ExtraUnits) * valueOf(values, RoiDriver::UnitMargin);
}

Money fen(double amount) { return Money::fromFen(qRound64(amount)); }

std::vector<double> flowsOf(const RoiInputs &inputs, const DriverValues &values, const VoucherTerms &voucher)
{
    ProjectMonths months(values, voucher);
    std::vector<double> flows {-months.capital()};
    for (int month = 1; month <= inputs.horizonMonths; ++month) {
        const MonthFlow flow = months.next();
        flows.push_back(flow.own() + flow.voucher);
    }
    return flows;
}

double npvOf(const RoiInputs &inputs, const DriverValues &values, const VoucherTerms &voucher)
{
    return npv(flowsOf(inputs, values, voucher), monthlyRate(inputs));
}

RoiSide sideOf(const RoiInputs &inputs, const VoucherTerms &voucher)
{
    const std::vector<double> flows = flowsOf(inputs, likelyValues(inputs), voucher);
    const double rate = monthlyRate(inputs);
    RoiSide side {.npv = fen(npv(flows, rate)), .irr = irr(flows), .payback = payback(flows), .discountedPayback = discountedPayback(flows, rate)};
    for (double &monthly : side.irr)
        monthly = std::expm1(12 * std::log1p(monthly));
    double cumulated = 0;
    for (const double flow : flows) {
        cumulated += flow;
        side.flows.push_back(fen(flow));
        side.cumulated.push_back(fen(cumulated));
    }
    return side;
}

/// More cover never makes a project worse, so halving finds the least one.
std::optional<BasisPoints> breakEven(const RoiInputs &inputs)
{
    const DriverValues values = likelyValues(inputs);
    const auto pays = [&](qint32 rate) {
        VoucherTerms voucher = inputs.voucher;
        voucher.rate = {rate};
        return fen(npvOf(inputs, values, voucher)) >= Money();
    };
    if (!pays(BasisPoints::Whole))
        return std::nullopt;
    qint32 least = 0;
    for (qint32 most = BasisPoints::Whole; least < most;) {
        const qint32 middle = (least + most) / 2;
        if (pays(middle))
            most = middle;
        else
            least = middle + 1;
    }
    return BasisPoints {least};
}

std::vector<TornadoBar> tornadoOf(const RoiInputs &inputs)
{
    std::vector<TornadoBar> bars;
    const DriverValues likely = likelyValues(inputs);
    for (const Spread &spread : inputs.spreads) {
        const auto at = [&](qint64 value) {
            DriverValues values = likely;
            values[std::size_t(spread.driver)] = double(value);
            return fen(npvOf(inputs, values, inputs.voucher));
        };
        const TornadoBar bar {spread.driver, at(spread.low), at(spread.high)};
        if (bar.atLow != bar.atHigh)
            bars.push_back(bar);
    }
    std::ranges::stable_sort(bars, std::ranges::greater(), [](const TornadoBar &bar) { return std::abs((bar.atHigh - bar.atLow).fen()); });
    return bars;
}

} // namespace

ProjectMonths::ProjectMonths(const DriverValues &values, const VoucherTerms &voucher)
    : m_capital(valueOf(values, RoiDriver::CapitalCost))
    , m_compute(valueOf(values, RoiDriver::CardHours) * valueOf(values, RoiDriver::CardHourPrice))
    , m_growth(twelfthRoot(1 + share(values, RoiDriver::ComputeGrowth)))
    , m_other(valueOf(values, RoiDriver::OtherRunning))
    , m_benefit(fullBenefit(values))
    , m_ramp(valueOf(values, RoiDriver::RampMonths))
    , m_rate(double(voucher.rate.value) / BasisPoints::Whole)
    , m_capLeft(voucher.cap.isZero() ? std::numeric_limits<double>::infinity() : double(voucher.cap.fen()))
    , m_voucherMonths(voucher.months)
{
}

MonthFlow ProjectMonths::next()
{
    ++m_month;
    const double done = m_month < m_ramp ? m_month / m_ramp : 1;
    const double covered = m_month <= m_voucherMonths ? std::min(m_compute * m_rate, m_capLeft) : 0;
    const MonthFlow flow {m_benefit * (done * done * (3 - 2 * done)), m_compute, m_other, covered};
    m_capLeft -= covered;
    m_compute *= m_growth;
    return flow;
}

double monthlyRate(const RoiInputs &inputs) { return twelfthRoot(1 + double(inputs.discountRate.value) / BasisPoints::Whole) - 1; }

double twelfthRoot(double value)
{
    double root = 1 + (value - 1) / 12;
    for (int step = 0; step < 8; ++step) { // Newton's steps; for 0.5 to 2 the fifth is exact already.
        const double second = root * root;
        const double fourth = second * second;
        const double eleventh = fourth * fourth * second * root;
        root -= (eleventh * root - value) / (12 * eleventh);
    }
    return root;
}

RoiResult projectReturn(const RoiInputs &inputs)
{
    VoucherTerms none = inputs.voucher;
    none.rate = {};
    return {sideOf(inputs, inputs.voucher), sideOf(inputs, none), breakEven(inputs), tornadoOf(inputs)};
}

} // namespace cpv
