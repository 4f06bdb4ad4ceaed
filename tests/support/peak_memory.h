#pragma once

#include <QFile>

namespace cpv::test {

/// The most memory this process ever held, in KiB; zero where the system doesn't say.
inline qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toLongLong();
    return 0;
}

} // namespace cpv::test
