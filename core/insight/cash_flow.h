#pragma once

#include <optional>
#include <span>
#include <vector>

/// What a row of payments is worth. Flows are per period, at its end; the first one is period 0, today, and isn't discounted
/// (spreadsheets' NPV() discounts its first argument: put a zero before). Paid out is negative. Rates are per period, 0.08
/// for 8 %, and above -1.
namespace cpv {

/// The sum of all flows, each divided by (1 + rate) to the power of its period.
double npv(std::span<const double> flows, double rate);

/// Every rate at which `npv` is zero, ascending. None is an answer (all flows of one sign, or a value that never reaches zero),
/// and so are several (the sign changes more than once). A value that only touches zero counts once.
std::vector<double> irr(std::span<const double> flows);

/// When the cumulated flow, having been negative, first is back at zero: in periods, straight between two period ends
/// (-100, 39, 59, 55 pays back after 2 + 2/55). Zero where it never is negative, nothing where it never comes back.
std::optional<double> payback(std::span<const double> flows);

/// The same of the discounted flows.
std::optional<double> discountedPayback(std::span<const double> flows, double rate);

} // namespace cpv
