#include "app/desktop/registry_remote.h"

#include <QSysInfo>

namespace cpv {

namespace {

OpenedSession opened(const SessionAnswer &answer)
{
    return {.token = answer.token.toLatin1(),
        .expiresAt = answer.expiresAt,
        .account = answer.account,
        .device = answer.device,
        .places = answer.places,
        .serverTime = answer.serverTime,
        .demonstration = answer.demonstration};
}

Result<KeyPair> deviceKey(KeyVault &vault)
{
    return devicePrivateKey(vault).and_then([](const QByteArray &seed) { return KeyPair::fromPrivate(seed); });
}

}

RegistryRemote::RegistryRemote(const Parts &parts) : m_parts(parts)
{
    connect(&parts.synchroniser, &Synchroniser::activityChanged, this, &Remote::stateChanged);
    connect(&parts.synchroniser, &Synchroniser::recordsChanged, this, &Remote::recordsChanged);
    connect(&parts.synchroniser, &Synchroniser::deliveryChanged, this, &Remote::deliveryChanged);
    connect(&parts.synchroniser, &Synchroniser::transfersChanged, this, &Remote::transfersChanged);
    connect(&parts.synchroniser, &Synchroniser::sessionExpired, this, &Remote::sessionExpired);
}

QFuture<Result<OpenedSession>> RegistryRemote::signIn(const Credentials &credentials, DeviceId device)
{
    const auto key = deviceKey(m_parts.vault);
    if (!key)
        return QtFuture::makeReadyFuture(Result<OpenedSession>(fail(key.error())));
    const SignInRequest request {.login = credentials.login,
        .password = credentials.password,
        .deviceId = device.isNull() ? std::nullopt : std::optional(device),
        .devicePublicKey = QString::fromLatin1(key->publicKey().toBase64()),
        .deviceName = QSysInfo::machineHostName()};
    return m_parts.client.signIn(request).then([](const Result<SessionAnswer> &answer) { return answer.map(opened); });
}

void RegistryRemote::begin(const OpenedSession &session)
{
    const auto key = deviceKey(m_parts.vault);
    if (!key) {
        qWarning("sync does not begin: %s", qPrintable(key.error().detail));
        return;
    }
    m_parts.client.setToken(QString::fromLatin1(session.token));
    m_parts.synchroniser.begin({session.device, *key});
}

void RegistryRemote::end()
{
    m_parts.synchroniser.end();
    if (m_parts.client.hasToken())
        m_parts.client.signOut(); // Whether it arrives or not: here the token is forgotten.
    m_parts.client.setToken({});
}

QFuture<Result<Instant>> RegistryRemote::advanceClock(int days)
{
    return m_parts.client.advanceClock(days);
}

QFuture<Result<QByteArray>> RegistryRemote::fetchMaterial(const PlaceCode &place, const QString &sha256)
{
    return m_parts.client.material(place, sha256);
}

Remote::Reach RegistryRemote::reach() const
{
    switch (m_parts.synchroniser.activity().phase) {
    case SyncActivity::Phase::SignedOut:
    case SyncActivity::Phase::SignInNeeded: return Reach::Unknown;
    case SyncActivity::Phase::Offline: return Reach::Offline;
    case SyncActivity::Phase::Working:
    case SyncActivity::Phase::Resting: break;
    }
    // Asking is not yet having been answered.
    return m_parts.synchroniser.activity().lastContact ? Reach::Online : Reach::Unknown;
}

std::vector<PaperTransfer> RegistryRemote::transfers() const
{
    std::vector<PaperTransfer> all;
    for (const auto &[sha256, transfer] : m_parts.synchroniser.transfers())
        all.push_back(transfer);
    return all;
}

bool RegistryRemote::exchanging() const
{
    return m_parts.synchroniser.activity().phase == SyncActivity::Phase::Working;
}

} // namespace cpv
