#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What a person says about a project before its return is calculated. All numbers are whole, in each driver's unit, so that
/// a saved case is exactly what was typed.
namespace cpv {

/// The unit stands behind each. Amounts are fen, rates are ten-thousandths.
BOOST_DEFINE_ENUM_CLASS(RoiDriver,
    CapitalCost,     // fen, once, today
    CardHours,       // a month
    CardHourPrice,   // fen
    ComputeGrowth,   // rate a year of what compute costs; may be negative
    OtherRunning,    // fen a month
    Units,           // pieces, mu, orders … handled a month
    DefectRate,      // share of the units that go wrong without the project
    DefectReduction, // relative: this share of the defects disappears
    CostPerDefect,   // fen
    HoursSaved,      // a month
    HourlyWage,      // fen
    ExtraUnits,      // sold more a month
    UnitMargin,      // fen
    RampMonths)      // until the full effect
constexpr std::size_t RoiDriverCount = 14;

/// Least, likely and most: a PERT range. All three alike: certain.
struct Spread {
    RoiDriver driver = RoiDriver::CapitalCost;
    qint64 low = 0;
    qint64 likely = 0;
    qint64 high = 0;
    bool operator==(const Spread &) const = default;
};
BOOST_DESCRIBE_STRUCT(Spread, (), (driver, low, likely, high))

/// The voucher pays `rate` of each month's compute for so many months, until the cap is used up.
struct VoucherTerms {
    BasisPoints rate;
    Money cap; ///< Zero: none.
    qint32 months = 12;
    bool operator==(const VoucherTerms &) const = default;
};
BOOST_DESCRIBE_STRUCT(VoucherTerms, (), (rate, cap, months))

struct RoiInputs {
    std::vector<Spread> spreads; ///< A driver that has none is zero.
    VoucherTerms voucher;
    BasisPoints discountRate; ///< A year, effective.
    qint32 horizonMonths = 36;
    bool operator==(const RoiInputs &) const = default;
};
BOOST_DESCRIBE_STRUCT(RoiInputs, (), (spreads, voucher, discountRate, horizonMonths))

/// What a driver may be; the same bounds for a file, a field and a slider.
struct DriverBounds {
    qint64 least = 0;
    qint64 most = 0;
};
DriverBounds boundsOf(RoiDriver driver);
constexpr qint32 LongestHorizonMonths = 120;

Spread spreadOf(const RoiInputs &inputs, RoiDriver driver);
/// Replaces the driver's range, or adds it.
void setSpread(RoiInputs &inputs, const Spread &spread);
/// The same range around another likely value: both sides keep their share of it, within the driver's bounds.
Spread moved(const Spread &spread, qint64 likely);

/// OutOfRange {driver or member}: out of bounds, not in order, or a driver said twice.
[[nodiscard]] Result<void> checkRoi(const RoiInputs &inputs);

/// A calculation that a company keeps: what went in, and the seed of its draws. What came out follows from these.
struct RoiCase {
    RoiCaseId id;
    CompanyId company;
    QString title;
    QString basis; ///< The template's id.
    std::optional<ProgrammeId> programme; ///< Whose voucher terms were taken; unset: typed.
    qint64 seed = 0;
    RoiInputs inputs;
    Instant savedAt {};
    bool operator==(const RoiCase &) const = default;
};
BOOST_DESCRIBE_STRUCT(RoiCase, (), (id, company, title, basis, programme, seed, inputs, savedAt))
constexpr int MostRoiCases = 3; ///< Side by side, as many as fit a screen.

/// A driver's usual range and where it comes from.
struct SourcedSpread {
    Spread spread;
    QString sourceZh, sourceEn;
};
BOOST_DESCRIBE_STRUCT(SourcedSpread, (), (spread, sourceZh, sourceEn))

/// A kind of project with figures to begin from.
struct RoiTemplate {
    QString id;
    QString icon;
    QString nameZh, nameEn;
    QString aboutZh, aboutEn;
    QString unitZh, unitEn; ///< What is counted in Units and ExtraUnits.
    std::vector<SourcedSpread> drivers; ///< Those a person is asked for, in order.
    BasisPoints discountRate;
    qint32 horizonMonths = 36;
};
BOOST_DESCRIBE_STRUCT(RoiTemplate, (), (id, icon, nameZh, nameEn, aboutZh, aboutEn, unitZh, unitEn, drivers, discountRate, horizonMonths))
RoiInputs inputsOf(const RoiTemplate &origin);

/// One number for each driver, by its place in the enumeration.
using DriverValues = std::array<double, RoiDriverCount>;
DriverValues likelyValues(const RoiInputs &inputs);

} // namespace cpv
