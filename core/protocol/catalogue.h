#pragma once

#include "core/base/result.h"
#include "core/domain/calendar.h"
#include "core/domain/help_topic.h"
#include "core/domain/learning.h"
#include "core/domain/place.h"
#include "core/domain/placement.h"
#include "core/domain/programme.h"
#include "core/domain/reminder_rules.h"
#include "core/domain/risk_limits.h"
#include "core/domain/roi_inputs.h"
#include "core/domain/size_standard.h"

#include <vector>

/// The facts that every program carries (resources/*.json). They are built in, so an error here is a defect of the build:
/// Malformed {file and path, why}.
namespace cpv {

/// Programmes of all places, as published, without providers and budget grants; each checked like any programme file.
[[nodiscard]] Result<std::vector<Programme>> builtinProgrammes();
[[nodiscard]] Result<WorkingDays> builtinWorkingDays();
[[nodiscard]] Result<SizeStandard> builtinSizeStandard();
[[nodiscard]] Result<std::vector<Place>> builtinPlaces();
[[nodiscard]] Result<std::vector<MaterialKind>> builtinMaterialKinds();
[[nodiscard]] Result<std::vector<HelpTopic>> builtinHelpTopics();
[[nodiscard]] Result<ReminderRules> builtinReminderRules();
/// Within the bounds of riskLimitKinds.
[[nodiscard]] Result<RiskLimits> builtinRiskLimits();
/// Each with inputs that checkRoi accepts.
[[nodiscard]] Result<std::vector<RoiTemplate>> builtinRoiTemplates();
/// Hubs, where their figures were read, and kinds of cards.
[[nodiscard]] Result<PlacementFacts> builtinPlacementFacts();
/// Courses, experts and the self-check.
[[nodiscard]] Result<LearningContent> builtinLearning();

/// Makes ":/cpv/…" readable, for programs that link statically; the functions above do it themselves. Any thread, any often.
void initResources();

} // namespace cpv
