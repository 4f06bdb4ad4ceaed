#pragma once

#include "core/registry/accounts/accounts.h"

#include <map>
#include <mutex>

namespace cpv {

/// The computers on which a person signed in, when each was last seen and what it had not delivered then.
class OwnDevices {
public:
    OwnDevices(const AccountParts &parts, Accounts &accounts)
        : m_parts(parts)
        , m_accounts(accounts)
    {
    }

    [[nodiscard]] Result<std::vector<DeviceUse>> list(const Session &session);
    /// Its sessions end at once, also this one. NotFound for another person's.
    [[nodiscard]] Result<void> revoke(const Session &session, DeviceId device);
    /// At each request for news; written when it says something new, at most every few minutes otherwise.
    void noteSeen(const Session &session, std::optional<qint32> waiting);

private:
    const AccountParts m_parts;
    Accounts &m_accounts;
    std::mutex m_mutex;
    std::map<DeviceId, DeviceSeen> m_noted;
};

} // namespace cpv
