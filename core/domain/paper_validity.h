#pragma once

#include <QDate>

#include <optional>

/// How long papers count after their day of issue. The limits are customary and kept as data (resources/materials.json): what
/// an office asks for in the end, only it says, so an old paper is pointed out and never refused.
namespace cpv {

enum class PaperAge { Unlimited, Unknown, Valid, EndsSoon, TooOld, InFuture };

struct PaperValidity {
    PaperAge age = PaperAge::Unlimited;
    std::optional<QDate> validTo = {}; ///< Inclusive.

    bool operator==(const PaperValidity &) const = default;
};

/// `validDays`: of its kind; zero: without limit.
PaperValidity paperValidity(int validDays, const std::optional<QDate> &issued, QDate today);

} // namespace cpv
