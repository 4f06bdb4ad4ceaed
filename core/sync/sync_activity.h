#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace cpv {

/// A paper on its way to the registry.
struct PaperTransfer {
    QString sha256;
    qint64 sent = 0; ///< Bytes that the registry has.
    qint64 size = 0;
    bool operator==(const PaperTransfer &) const = default;
};

/// What sync is doing. What waits, was refused or conflicts is counted in the replica (DeliveryCounts): the two together are
/// the state that is shown.
struct SyncActivity {
    enum class Phase {
        SignedOut,    ///< Nobody signed in here: nothing is sent.
        SignInNeeded, ///< The registry refused the session; everything is kept until somebody signs in again.
        Offline,      ///< The last try failed, `error` says why; the next comes by itself.
        Working,      ///< Something is on its way up or known to be behind.
        Resting,      ///< Connected: all is delivered and the registry is listened to.
    };
    Phase phase = Phase::SignedOut;
    /// Why the last try failed (Network, Tls, Busy …), or what the registry will not take. Absent: nothing is wrong.
    std::optional<Error> error = {};
    std::optional<Instant> lastContact = {}; ///< When the registry last answered, by our corrected clock.
    bool operator==(const SyncActivity &) const = default;
};

} // namespace cpv
