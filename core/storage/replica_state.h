#pragma once

#include "core/base/result.h"
#include "core/domain/parties.h"

#include <QByteArray>

namespace cpv {

class Database;

/// Who works on this profile, without secrets: token and device key are in the key vault.
struct StoredSession {
    Account account;
    DeviceId device;
    std::vector<PlaceCode> places; ///< Shared shard included.
    Instant expiresAt {};          ///< Of the token.
    Instant lastContact {};        ///< When the registry last spoke to this session.
    bool demonstration = false;
};

/// Small facts of the profile. Used on the writer's executor only. Errors: Storage, DiskFull.
class ReplicaState
{
public:
    explicit ReplicaState(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::optional<StoredSession>> session() const;
    [[nodiscard]] Result<void> saveSession(const StoredSession &session);
    [[nodiscard]] Result<void> endSession(); ///< The account stays known: only it may sign in while something is unsent.
    /// The last one of this profile, ended or not.
    [[nodiscard]] Result<std::optional<StoredSession>> lastSession() const;

    /// The registry's clock less ours, in ms.
    [[nodiscard]] Result<qint64> clockOffsetMs() const;
    [[nodiscard]] Result<void> saveClockOffset(qint64 offsetMs);

    [[nodiscard]] Result<QString> value(const QString &name) const; ///< Empty when never set.
    [[nodiscard]] Result<void> setValue(const QString &name, const QString &value);
    [[nodiscard]] Result<void> forget(const QString &name);

private:
    Database &m_database;
};

} // namespace cpv
