#pragma once

#include "core/domain/calendar.h"
#include "core/evidence/signing.h"
#include "core/storage/registry_clock.h"
#include "core/storage/replica.h"
#include "core/sync/plan.h"
#include "core/sync/registry_client.h"

/// What sync does to the replica: plain functions for the writer's executor, each all or nothing. Whatever they are given
/// from outside is checked; nothing here knows the network. Errors besides those stated: Storage, DiskFull.
namespace cpv {

/// Who pushes from here.
struct SyncIdentity {
    DeviceId device;
    KeyPair key;
};

/// The time as the registry tells it, and the calendar that deadlines are reckoned with.
struct SyncTime {
    RegistryClock &clock;
    const WorkingDays &workingDays;
    Moment moment() const { return {clock.now(), workingDays}; }
};

[[nodiscard]] Result<StoredFacts> storedFacts(Replica &replica);

struct SignedPush {
    PlaceCode place;
    QByteArray body;
    std::vector<CommandId> commands;
};
/// What waits for the place, oldest first, at most CommandsPerPush, under one signature; nothing when nothing waits.
[[nodiscard]] Result<std::optional<SignedPush>> signedPush(
    Replica &replica, const PlaceCode &place, const SyncIdentity &identity);

struct AnswersTaken {
    ChangedKinds changed;
    int final = 0;  ///< Commands of the push that are decided now.
    std::optional<Error> later; ///< Why the first undecided one must wait.
};
/// Malformed when the body is no answer. Answers to commands that were not asked about are ignored.
[[nodiscard]] Result<AnswersTaken> takeAnswers(
    Replica &replica, const SignedPush &push, const QByteArray &body, const SyncTime &time);

struct PagesTaken {
    ChangedKinds changed;
    bool news = false; ///< A cursor moved.
    bool more = false; ///< A head is not reached yet.
};
/// Each page with its cursor in one transaction. Malformed or UnknownKind when the body is no feed answer of a registry
/// this program understands: then no page of it is applied.
[[nodiscard]] Result<PagesTaken> takePages(Replica &replica, const QByteArray &body, const SyncTime &time);
/// The registry no longer knows the cursors (410): begin from nothing, keep what waits.
[[nodiscard]] Result<void> forgetPlaces(Replica &replica);

[[nodiscard]] Result<std::optional<Draft>> dirtyDraft(Replica &replica, DraftId id);
/// The registry's answer to a put: stored (200), or their newer revision (412) which is merged into mine, to be put again.
/// Malformed, or Conflict when their revision is the one that was sent.
enum class DraftOutcome { Stored, Newer };
[[nodiscard]] Result<ChangedKinds> takeDraftAnswer(
    Replica &replica, const Draft &sent, const QByteArray &body, DraftOutcome outcome, const SyncTime &time);

/// What follows `offset`, no more than one part. NotFound {digest} when the file is gone, or shorter.
[[nodiscard]] Result<PaperPart> paperPart(Replica &replica, const QString &sha256, qint64 offset);

} // namespace cpv
