#pragma once

#include "ui/models/error_text.h"

namespace cpv {

/// Why a file can't be handed in for what is in it.
bool isOfFile(const Error &error);
ErrorWords fileErrorWords(const Error &error);

} // namespace cpv
