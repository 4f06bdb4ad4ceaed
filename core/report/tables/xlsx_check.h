#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace cpv {

/// libxlsxwriter 1.1.4 doesn't see when its scratch files can't be written to: on a full volume it makes a smaller, broken
/// workbook and says it went well. So the workbook is read again: the bytes of each sheet's rows, in the order of the sheets;
/// -1 for a sheet that does not end as it should. Absent when the file is no readable archive.
std::optional<std::vector<qint64>> rowBytesOfSheets(const QString &path);

} // namespace cpv
