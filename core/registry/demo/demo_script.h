#pragma once

#include "core/registry/demo/demo_course.h"

#include <map>

namespace cpv {

/// One case of the demonstration with its days and sums.
struct DemoStory {
    DemoCase told;
    size_t programme = 0; ///< Its place in the script's programmes.
    size_t company = 0; ///< Its place in the script's companies.
    DemoCourse course;
    qint32 weight = 0; ///< Of a contract whose sum the budget decides, in thousandths of the usual one; 0: sum is told.
    std::vector<PayerAmount> shares; ///< Of the award.
};

struct DemoGrant {
    size_t programme = 0;
    qint32 year = 0;
    QString payer;
    Money amount;
};

/// All that will happen, before anybody acts: the same for the same data, size, seed and day.
struct DemoScript {
    std::vector<DemoCompany> companies;
    std::vector<Programme> programmes; ///< With windows around today.
    std::vector<DemoStory> stories;
    std::vector<DemoGrant> grants;
};

[[nodiscard]] Result<DemoScript> writeScript(
    const DemoData &data, const DemoSize &size, const DemoCalendar &calendar);

/// The first payer's part of the year's money: all that the stories commit, and what is paid of it by today.
struct DemoSpent {
    Money used;
    Money paid;
};
DemoSpent spentOf(const DemoScript &script, size_t programme, const DemoCalendar &calendar);

} // namespace cpv
