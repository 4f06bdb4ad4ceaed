#pragma once

#include "core/registry/http/problem.h"

#include <tl/expected.hpp>

namespace cpv {

struct RequestTarget {
    std::string path;
    TextMap query;
};

/// Splits and decodes an origin-form target once. Refused with 400: anything but origin-form, invalid percent
/// encoding, bytes outside visible ASCII, NUL and control characters, encoded '/' and any '\', "." and ".."
/// segments however written, text that is not UTF-8, a query name given twice.
[[nodiscard]] tl::expected<RequestTarget, ProblemDetails> parseTarget(std::string_view target);

[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace cpv
