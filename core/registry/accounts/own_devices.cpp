#include "core/registry/accounts/own_devices.h"

#include <algorithm>

namespace cpv {

namespace {

/// It decides about minutes on a page; every request would cost a write.
constexpr std::chrono::minutes SeenEvery{ 5 };

/// As before, while something goes on waiting.
std::optional<Instant> waitingSince(const DeviceSeen &seen, StoreView &view)
{
    if (seen.waiting.value_or(0) == 0)
        return std::nullopt;
    const auto before = view.deviceSeen(seen.device);
    return before && before->waitingSince ? before->waitingSince : seen.at;
}

} // namespace

Result<std::vector<DeviceUse>> OwnDevices::list(const Session &session)
{
    std::vector<DeviceUse> uses;
    CPV_CHECK(m_parts.store.look([&](StoreView &view) {
        for (const Device &device : view.devicesOf(session.account.id)) {
            DeviceUse use{ device, device.id == session.device.id, std::nullopt, std::nullopt };
            if (const auto seen = view.deviceSeen(device.id)) {
                use.lastSeen = seen->at;
                use.waiting = seen->waiting;
            }
            uses.push_back(use);
        }
    }));
    return uses;
}

Result<void> OwnDevices::revoke(const Session &session, DeviceId id)
{
    std::optional<Device> device;
    CPV_CHECK(m_parts.store.look([&](StoreView &view) { device = view.find<Device>(id); }));
    if (!device || device->account != session.account.id)
        return fail(Errc::NotFound, { enumText(RecordKind::Device) });
    if (device->revoked)
        return {};
    return m_accounts.revokeDevice(id, {});
}

void OwnDevices::noteSeen(const Session &session, std::optional<qint32> waiting)
{
    DeviceSeen seen{ session.device.id, m_parts.clocks.registry.now(), waiting };
    {
        const std::lock_guard guard(m_mutex);
        const auto [known, isNew] = m_noted.try_emplace(seen.device, seen);
        if (!isNew && known->second.waiting == waiting && seen.at - known->second.at < SeenEvery)
            return;
        known->second = seen;
    }
    // Nobody's work depends on it: a store that fails now says so elsewhere.
    (void)m_parts.store.change([&](StoreTransaction &transaction) -> Result<void> {
        seen.waitingSince = waitingSince(seen, transaction);
        transaction.writeDeviceSeen(seen);
        return {};
    });
}

} // namespace cpv
