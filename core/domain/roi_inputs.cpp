#include "core/domain/roi_inputs.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

static_assert(boost::mp11::mp_size<boost::describe::describe_enumerators<RoiDriver>>::value == RoiDriverCount);

DriverBounds boundsOf(RoiDriver driver)
{
    constexpr qint64 Fen = 100;
    switch (driver) { // No default: a new driver must be placed here.
    case RoiDriver::CapitalCost: return {0, 1'000'000'000 * Fen};
    case RoiDriver::CardHours: return {0, 10'000'000};
    case RoiDriver::CardHourPrice: return {0, 10'000 * Fen};
    case RoiDriver::ComputeGrowth: return {-5'000, BasisPoints::Whole};
    case RoiDriver::OtherRunning: return {0, 100'000'000 * Fen};
    case RoiDriver::Units: return {0, 1'000'000'000};
    case RoiDriver::DefectRate: return {0, BasisPoints::Whole};
    case RoiDriver::DefectReduction: return {0, BasisPoints::Whole};
    case RoiDriver::CostPerDefect: return {0, 1'000'000 * Fen};
    case RoiDriver::HoursSaved: return {0, 1'000'000};
    case RoiDriver::HourlyWage: return {0, 10'000 * Fen};
    case RoiDriver::ExtraUnits: return {0, 100'000'000};
    case RoiDriver::UnitMargin: return {0, 1'000'000 * Fen};
    case RoiDriver::RampMonths: return {0, 60};
    }
    Q_UNREACHABLE();
}

Spread spreadOf(const RoiInputs &inputs, RoiDriver driver)
{
    const auto found = std::ranges::find(inputs.spreads, driver, &Spread::driver);
    return found != inputs.spreads.end() ? *found : Spread {driver};
}

void setSpread(RoiInputs &inputs, const Spread &spread)
{
    const auto found = std::ranges::find(inputs.spreads, spread.driver, &Spread::driver);
    if (found != inputs.spreads.end())
        *found = spread;
    else
        inputs.spreads.push_back(spread);
}

Spread moved(const Spread &spread, qint64 likely)
{
    const auto [least, most] = boundsOf(spread.driver);
    const qint64 centre = std::clamp(likely, least, most);
    if (spread.likely == 0)
        return {spread.driver, std::min(spread.low, centre), centre, std::max(spread.high, centre)};
    const auto side = [&](qint64 old) {
        const double share = double(old - spread.likely) / double(std::abs(spread.likely));
        return std::clamp(centre + qRound64(share * double(std::abs(centre))), least, most);
    };
    return {spread.driver, side(spread.low), centre, side(spread.high)};
}

Result<void> checkRoi(const RoiInputs &inputs)
{
    std::set<RoiDriver> seen;
    for (const Spread &spread : inputs.spreads) {
        const auto [least, most] = boundsOf(spread.driver);
        const bool ordered = least <= spread.low && spread.low <= spread.likely && spread.likely <= spread.high && spread.high <= most;
        if (!ordered || !seen.insert(spread.driver).second)
            return fail(Errc::OutOfRange, {enumText(spread.driver)});
    }
    const auto within = [](qint64 value, qint64 least, qint64 most) { return least <= value && value <= most; };
    if (!within(inputs.horizonMonths, 1, LongestHorizonMonths))
        return fail(Errc::OutOfRange, {u"horizonMonths"_s});
    if (!within(inputs.discountRate.value, 0, BasisPoints::Whole))
        return fail(Errc::OutOfRange, {u"discountRate"_s});
    const VoucherTerms &voucher = inputs.voucher;
    if (!within(voucher.rate.value, 0, BasisPoints::Whole) || voucher.cap < Money() || !within(voucher.months, 0, LongestHorizonMonths))
        return fail(Errc::OutOfRange, {u"voucher"_s});
    return {};
}

RoiInputs inputsOf(const RoiTemplate &origin)
{
    RoiInputs inputs {.discountRate = origin.discountRate, .horizonMonths = origin.horizonMonths};
    for (const SourcedSpread &driver : origin.drivers)
        inputs.spreads.push_back(driver.spread);
    return inputs;
}

DriverValues likelyValues(const RoiInputs &inputs)
{
    DriverValues values {};
    for (const Spread &spread : inputs.spreads)
        values[std::size_t(spread.driver)] = double(spread.likely);
    return values;
}

} // namespace cpv
