#pragma once

#include "core/domain/programme.h"

namespace cpv {

/// Whether the programme has its names, and every rule can be read by people and judged by a program: a number, a sentence in both
/// languages, and parameters of its type's form, as resources/programmes/programme.schema.json asks of a file. Missing {"nameZh"},
/// Missing or OutOfRange {"rules", the rule's number or, without one, its position}, TooLong {"rules", the same, most characters in
/// Chinese, most in English}.
[[nodiscard]] Result<void> checkWritten(const Programme &programme);

} // namespace cpv
