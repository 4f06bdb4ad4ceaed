#pragma once

#include "core/registry/demo/demo_opening.h"

namespace cpv {

/// Who does what on which day; days count from today, which is 0.
using DemoPlan = std::map<qint32, std::vector<DemoAct>>;

/// The year's work for all cases. Every step of a case has a day of its own, so that a day's acts can go in any order.
[[nodiscard]] DemoPlan planOf(const DemoData &data, const DemoStageSet &stage, IdSource &ids);

/// A complete form of the company for the programme, as it would be filled in `day`.
[[nodiscard]] ApplicationForm demoForm(
    const DemoData &data, const DemoStageSet &stage, const DemoCase &demoCase, const Programme &programme);
const Programme *programmeFor(const DemoStageSet &stage, const PlaceCode &place, SubsidyKind kind);

} // namespace cpv
