#pragma once

#include "core/base/result.h"
#include "core/registry/http/problem.h"

namespace cpv {

/// How an expected failure is answered: its code and arguments for the program and its person, nothing of its detail.
ProblemDetails problemOf(const Error &error);

} // namespace cpv
