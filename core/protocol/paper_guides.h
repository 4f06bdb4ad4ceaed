#pragma once

#include "core/base/result.h"
#include "core/domain/paper_guide.h"

namespace cpv {

/// Built in (resources/paper_guides.json), one for each kind of paper. Malformed: a defect of the build.
[[nodiscard]] Result<std::vector<PaperGuide>> builtinPaperGuides();

} // namespace cpv
