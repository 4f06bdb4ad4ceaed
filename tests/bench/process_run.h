#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace cpv::bench {

/// What one run of a measured program said: "wallMs", "cpuMs", …
using Sample = QMap<QString, double>;

/// Absent when the program failed; its words go to standard error.
std::optional<Sample> runOnce(const QStringList &command);

/// Of the rounds that have it; 0 where none has.
double median(const QList<Sample> &rounds, const QString &name);

} // namespace cpv::bench
