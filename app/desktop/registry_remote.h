#pragma once

#include "app/desktop/registry_accounts.h"
#include "app/desktop/registry_officials.h"
#include "core/sync/qt_transport.h"
#include "core/sync/synchroniser.h"
#include "core/usecases/key_vault.h"
#include "core/usecases/remote.h"

namespace cpv {

/// core/sync as the use cases see it: signs in with this device's key and keeps the synchroniser going.
class RegistryRemote : public Remote
{
    Q_OBJECT

public:
    struct Parts {
        RegistryClient &client;
        Synchroniser &synchroniser;
        KeyVault &vault;
    };
    explicit RegistryRemote(const Parts &parts);

    QFuture<Result<OpenedSession>> signIn(const Credentials &credentials, DeviceId device) override;
    void begin(const OpenedSession &session) override;
    void end() override;
    void requestSync() override { m_parts.synchroniser.requestSync(); }
    QFuture<Result<Instant>> advanceClock(int days) override;
    QFuture<Result<QByteArray>> fetchMaterial(const PlaceCode &place, const QString &sha256) override;
    AccountRemote &accounts() override { return m_accounts; }
    OfficialsRemote &officials() override { return m_officials; }
    Reach reach() const override;
    std::vector<PaperTransfer> transfers() const override;
    bool exchanging() const override;

private:
    const Parts m_parts;
    RegistryAccounts m_accounts {m_parts.client};
    RegistryOfficials m_officials {m_parts.client};
};

} // namespace cpv
