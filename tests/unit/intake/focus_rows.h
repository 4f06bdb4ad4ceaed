#pragma once

#include "core/intake/usage_csv.h"

#include <QMap>

/// FOCUS files for tests, written row by row.
namespace cpv::test {

using FocusRow = QMap<QByteArray, QByteArray>; ///< Column to field, as it stands in the file.

/// A good row of one card-day at 12.50 an hour; `changes` replaces single columns.
FocusRow focusRow(const FocusRow &changes = {});
/// With the columns of `focusRow` and a header.
QByteArray focusFile(const QList<FocusRow> &rows);
QByteArray focusHeader();
QByteArray focusText(const FocusRow &row);
QByteArray gzipped(const QByteArray &bytes);

struct ReadUsage {
    Result<UsageReport> report;
    std::vector<UsageLine> lines;
};
ReadUsage readAll(const QByteArray &bytes, const UsageLimits &limits = {});

} // namespace cpv::test
