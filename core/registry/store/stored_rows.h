#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/command.h"
#include "core/domain/ledger.h"
#include "core/domain/office_accounts.h"
#include "core/domain/record.h"
#include "core/protocol/messages.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// What the registry keeps besides the records themselves. Plain values, the same for every store.
namespace cpv {

/// A device numbers its commands per place.
struct DevicePlace {
    DeviceId device;
    PlaceCode place;
    bool operator==(const DevicePlace &) const = default;
    auto operator<=>(const DevicePlace &) const = default;
};

/// The signed statement under which commands arrived: one signature for the whole push.
struct PushEvidence {
    Uuid id;
    PlaceCode place;
    DeviceId device;
    qint64 firstSequence = 0;
    qint64 count = 0;
    QByteArray root; ///< 32 bytes.
    QByteArray signature; ///< 64 bytes, by the device's key.
};

/// A command as its bytes arrived, with what proves them: `path` leads from leaf `index` to the push's root.
struct StoredCommand {
    CommandId id;
    DevicePlace origin;
    qint64 sequence = 0;
    QByteArray bytes;
    Uuid push;
    qint64 index = 0;
    std::vector<QByteArray> path;
    Instant arrived{};
};

/// The final answer to a command: Applied, Refused or Conflict. `Later` is never kept.
struct StoredResult {
    CommandId command;
    QByteArray digest; ///< SHA-256 of the bytes, so that the same id with other content is told apart.
    AnswerKind kind = AnswerKind::Applied;
    std::optional<Error> error;
    qint64 lastSeq = 0; ///< Of the command's place, once its effects are in the feed.
};

struct StoredBalance {
    PlaceCode place;
    LedgerAccount account;
    Money amount;
};

/// The secret side of an account; the person's record is apart and never holds it.
struct Credential {
    AccountId account;
    QString login;
    QByteArray secret; ///< Argon2id, encoded with its parameters and salt.
    qint32 failures = 0;
    std::optional<Instant> lockedUntil;
};

struct SessionRow {
    QByteArray tokenHash; ///< SHA-256: who reads the store can't sign in with it.
    AccountId account;
    DeviceId device;
    Instant expires{};
};

/// What a one-time code is checked against; hashed like a password.
struct StoredCode {
    AccountId account;
    QByteArray secret;
    Instant expires{};
};

struct StoredReset {
    AccountId account;
    AccountId requestedBy;
    Instant requestedAt{};
};

/// Terms that wait for their second administrator; one set an account.
struct StoredChange {
    AccountId account;
    AccountTerms after;
    qint32 baseVersion = 0; ///< Of the account they were proposed for.
    AccountId proposedBy;
    Instant proposedAt{};
    Instant validUntil{};
};

struct DeviceSeen {
    DeviceId device;
    Instant at{};
    std::optional<qint32> waiting; ///< Commands it had not delivered, as it said.
    std::optional<Instant> waitingSince = {}; ///< Since when it has said at each visit that some wait.
};

/// A company's claim to a paper; the bytes are stored once however many claim them. Null company: an official's paper.
struct MaterialClaim {
    QString sha256;
    PlaceCode place;
    std::optional<CompanyId> company;
    qint64 size = 0;
};

struct FeedEntry {
    PlaceCode place;
    qint64 seq = 0;
    RecordKey key;
    Audience audience;
    std::vector<AccountId> losers = {}; ///< To whom it was handed by name before, and is no more: their devices drop it.
    bool isLost = false; ///< As it is read: by whoever reads it.
};

/// Who reads a place's feed. An official in scope sees all that isn't internal; others what is everybody's, their
/// company's, their provider's or their own.
struct FeedReader {
    bool official = false;
    std::optional<CompanyId> company;
    AccountId account;
    std::optional<ProviderId> provider = {};
    std::vector<PlaceCode> scope = {}; ///< Of an official.
};

struct FeedQuery {
    PlaceCode place;
    qint64 afterSeq = 0;
    qint32 limit = 500;
    FeedReader reader;
};

/// One page of a place at one moment.
struct StoredFeedPage {
    std::vector<AnyRecord> records; ///< In order of changedSeq.
    std::vector<FeedEntry> gone; ///< Lost from the reader's sight.
    qint64 lastSeq = 0; ///< The sequence this page reaches.
    qint64 headSeq = 0;
    bool more = false;
};

} // namespace cpv
