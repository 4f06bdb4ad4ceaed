#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace cpv {

/// What is wrong with a unified social credit code, by the reason of checkUscc.
QString usccWords(const Error &error);
/// What a login may be.
QString loginWords();

} // namespace cpv
