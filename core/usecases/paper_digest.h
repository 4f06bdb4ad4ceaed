#pragma once

#include "core/base/result.h"

#include <QFuture>

namespace cpv {

/// SHA-256 of a file in lower-case hex, read away from the GUI thread: says which paper is meant, while the paper stays where it is.
/// NotFound {name} where it can't be read.
QFuture<Result<QString>> digestOfFile(const QString &path);

} // namespace cpv
