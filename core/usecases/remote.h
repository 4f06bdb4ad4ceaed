#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"
#include "core/sync/sync_activity.h"
#include "core/usecases/account_remote.h"
#include "core/usecases/officials_remote.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QSet>

namespace cpv {

struct Credentials {
    QString login;
    QString password; ///< Never stored.
};

/// A session the registry opened.
struct OpenedSession {
    QByteArray token;
    Instant expiresAt {};
    Account account;
    DeviceId device;
    std::vector<PlaceCode> places; ///< Shared shard included.
    Instant serverTime {};
    bool demonstration = false;
};

/// The network side as use cases see it; app/desktop puts core/sync behind it, tests a double. Lives on the GUI thread,
/// never blocks. What it does to the replica it does through the writer's executor.
class Remote : public QObject
{
    Q_OBJECT

public:
    enum class Reach { Unknown, Online, Offline };

    using QObject::QObject;

    /// Errors: WrongPassword, LockedOut {minutes}, AccountDisabled, RevokedDevice {name}, Network, Tls, Busy; WrongState
    /// {"Registration", state, reason}: the company is not approved. `device` is null for a first sign-in.
    virtual QFuture<Result<OpenedSession>> signIn(const Credentials &credentials, DeviceId device) = 0;
    /// Exchanges begin (again) with this session: pushes, feeds, drafts, materials.
    virtual void begin(const OpenedSession &session) = 0;
    /// Exchanges end; the registry is told if it can be reached.
    virtual void end() = 0;

    virtual void requestSync() = 0;
    /// The registry's new time. Demonstration and officials only: WrongRole, Network.
    virtual QFuture<Result<Instant>> advanceClock(int days) = 0;
    /// Bytes of a paper this device doesn't hold. NotFound, Network.
    virtual QFuture<Result<QByteArray>> fetchMaterial(const PlaceCode &place, const QString &sha256) = 0;

    virtual AccountRemote &accounts() = 0;
    virtual OfficialsRemote &officials() = 0;

    virtual Reach reach() const = 0;
    /// Papers that are there in part.
    virtual std::vector<PaperTransfer> transfers() const = 0;
    virtual bool exchanging() const = 0; ///< Something goes up or comes down now; waiting for news is not exchanging.

Q_SIGNALS:
    void stateChanged(); ///< Reach or exchanging.
    /// The replica changed: by a page of the feed, by answers, by drafts merged.
    void recordsChanged(const QSet<cpv::RecordKind> &kinds);
    void deliveryChanged(); ///< Answers, uploads or cursors were recorded, though maybe no record changed.
    void transfersChanged();
    void sessionExpired();
};

} // namespace cpv
