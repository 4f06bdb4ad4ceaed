#pragma once

#include "core/domain/roi_inputs.h"

#include <optional>
#include <vector>

/// A project's return, month by month. Capital is paid today (month 0); what a month costs and brings counts at its end.
///
/// Years and months: rates are said per year and effective. A month's rate is (1 + year)^(1/12) − 1, so twelve months make
/// exactly the year; compute that grows by g a year grows by (1 + g)^(1/12) each month, from the second on; an IRR found in
/// months is shown as (1 + month)^12 − 1.
/// Ramp-up: after t of r months the benefit is 3(t/r)² − 2(t/r)³ of its full size, an S from 0 to 1.
/// Payback is that of cash_flow.h, in months.
/// Amounts are calculated in floating point and become whole fen only in results.
namespace cpv {

/// What one month moves, in fen.
struct MonthFlow {
    double benefit = 0;
    double compute = 0;
    double other = 0;
    double voucher = 0; ///< What the voucher pays of the compute.
    double own() const { return benefit - compute - other; }
};

/// Walks through the months of a project with these numbers.
class ProjectMonths
{
public:
    ProjectMonths(const DriverValues &values, const VoucherTerms &voucher);

    double capital() const { return m_capital; }
    MonthFlow next();

private:
    double m_capital, m_compute, m_growth, m_other, m_benefit, m_ramp;
    double m_rate, m_capLeft;
    int m_voucherMonths;
    int m_month = 0;
};

/// What a month's money is discounted at: the year's rate, compounded.
double monthlyRate(const RoiInputs &inputs);

/// The twelfth root, by the four basic operations alone (see pert.h).
double twelfthRoot(double value);

/// The project with the voucher, or without.
struct RoiSide {
    std::vector<Money> flows;     ///< Month 0 to the horizon.
    std::vector<Money> cumulated; ///< Likewise.
    Money npv;
    std::vector<double> irr; ///< A year; none or several is an answer.
    std::optional<double> payback;           ///< Months.
    std::optional<double> discountedPayback; ///< Months.
};

/// The NPV with the voucher where one driver is at its least or its most and all others are likely.
struct TornadoBar {
    RoiDriver driver = RoiDriver::CapitalCost;
    Money atLow;
    Money atHigh;
};

struct RoiResult {
    RoiSide withVoucher;
    RoiSide withoutVoucher;
    /// The least rate of cover, within the voucher's cap and months, at which the NPV is not negative. Zero: it pays without
    /// a voucher. Nothing: even whole cover is not enough.
    std::optional<BasisPoints> breakEvenCover;
    std::vector<TornadoBar> tornado; ///< The widest first; drivers that are certain or change nothing are left out.
};

/// Pure and fast enough for every step of a slider (well under a millisecond). `checkRoi` holds.
RoiResult projectReturn(const RoiInputs &inputs);

} // namespace cpv
