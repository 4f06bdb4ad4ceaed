#pragma once

#include "core/domain/help_topic.h"

#include <optional>

namespace cpv {

/// Of "office/review", else of "review"; absent where nobody wrote one.
std::optional<HelpTopic> helpTopic(const QString &page);

} // namespace cpv
