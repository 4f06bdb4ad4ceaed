#pragma once

#include <QStringList>

#include <vector>

namespace cpv::test {

/// The fields of a CSV text, read as RFC 4180 says: nothing is shared with what wrote it.
std::vector<QStringList> readCsv(const QString &text);

} // namespace cpv::test
