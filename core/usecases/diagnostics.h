#pragma once

#include "core/usecases/workplace.h"

#include <QJsonObject>
#include <QStringList>

namespace cpv {

/// What only the running program knows.
struct Surroundings {
    QJsonObject settings; ///< Choices of look and language; no address, name or password.
    QStringList messages; ///< Of this run, oldest first.
};

/// A report for whoever helps: versions, settings, messages and numbers. It holds no secrets and nothing that people typed, so
/// it may be sent by mail.
class Diagnostics
{
public:
    explicit Diagnostics(const Workplace &workplace) : m_workplace(workplace) { }

    /// DiskFull {volume}, Storage {path}.
    QFuture<Result<void>> write(const QString &path, const Surroundings &surroundings) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
