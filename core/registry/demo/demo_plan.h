#pragma once

#include "core/registry/demo/demo_opening.h"

namespace cpv {

/// Companies and providers act in the morning, the office in the afternoon.
struct DemoHour {
    qint32 day = 0;
    bool afternoon = false;
    auto operator<=>(const DemoHour &) const = default;
};

/// Who does what, up to yesterday.
using DemoPlan = std::map<DemoHour, std::vector<DemoAct>>;

/// What the plan is made of. All of it outlives the making.
struct DemoMaterial {
    const DemoData &data;
    const DemoScript &script;
    const DemoStageSet &stage;
    const DemoCalendar &calendar;
};

/// The year's work for all stories. Every step of a case has a day of its own, so that a day's acts can go in any order.
[[nodiscard]] DemoPlan planOf(const DemoMaterial &material, IdSource &ids);

/// A complete form of the story's company, as it would be filled in on the day of its submission.
[[nodiscard]] ApplicationForm demoForm(const DemoMaterial &material, const DemoStory &story);

} // namespace cpv
