#pragma once

#include "core/domain/record.h"

#include <optional>

/// How a programme's awards went, told from its public notices alone, so that everybody may know it. The registry counts the
/// notices by how long they took and by how much they award; the counters name nobody, and everybody's device has them.
namespace cpv {

constexpr qint64 LeastNotices = 5; ///< Fewer say little of what is usual, and point at somebody.

struct Yardstick {
    qint64 notices = 0;
    qint64 days = 0; ///< From the submission to the notice: half of them took no longer.
    Money award;     ///< Half of them were no larger; in steps of 10,000 yuan.
    bool operator==(const Yardstick &) const = default;
};

/// Names of the two counters that a notice raises.
QString noticeDaysCounter(ProgrammeId programme, qint64 days);
QString noticeAwardCounter(ProgrammeId programme, Money award);
/// How the names of a programme's counters begin; of no programme: of all.
QString noticeCounters(const std::optional<ProgrammeId> &programme = std::nullopt);

/// Of the counters of one programme, of which others are left out. Nothing below LeastNotices.
std::optional<Yardstick> yardstickOf(const std::vector<Counter> &counters, ProgrammeId programme);

} // namespace cpv
