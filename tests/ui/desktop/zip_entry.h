#pragma once

#include "core/report/tables/zip_file.h"

namespace cpv {

/// An entry that must be there.
inline QByteArray zipEntry(const QString &path, const QString &name)
{
    constexpr qint64 most = 10'000'000;
    const auto bytes = readZipEntry(path, name, most);
    if (!bytes)
        qFatal("no %s", qPrintable(name));
    return *bytes;
}

} // namespace cpv
