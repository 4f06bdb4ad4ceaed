#pragma once

#include "core/base/result.h"

#include <QMarginsF>

#include <functional>

class QPdfWriter;

namespace cpv {

/// A document on A4, margins in millimetres. A file that was there stays as it was where this fails: DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writePdf(
    const QString &path, const QString &title, const QMarginsF &margins, const std::function<void(QPdfWriter &)> &paint);

} // namespace cpv
