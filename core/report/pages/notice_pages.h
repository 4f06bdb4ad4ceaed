#pragma once

#include "core/base/result.h"
#include "core/report/tables/notice_paper.h"

namespace cpv {

/// As PDF in the layout of GB/T 9704-2012: A4, 37 mm above and 28 mm beside a text of 156 x 225 mm with 22 lines of 28 characters,
/// body in 仿宋 of size 3, title in size 2, and the list on pages of its own with its heading repeated. The file at the path is the
/// old one or the whole new one: DiskFull {volume}, Storage {path}.
[[nodiscard]] Result<void> writeNotice(const QString &path, const NoticePaper &paper);

} // namespace cpv
