#pragma once

#include "core/base/result.h"
#include "core/domain/command.h"
#include "core/domain/decide.h"
#include "core/storage/command_codec.h"
#include "core/storage/feed.h"

#include <QByteArray>

#include <map>

namespace cpv {

/// Held ─release▶ Waiting ─send▶ Sent ─answer▶ Answered (applied; the overlay stays until the feed has passed it) ─▶ Settled
///                   ▲            └── later ──▶ Sent                 └ refusal ▶ Refused ─dismiss▶ Dismissed
/// Held is shown like the rest and never sent: its person may still undo it. Sent survives a crash: it is sent again, and the registry answers a repeat as it did the first time.
BOOST_DEFINE_ENUM_CLASS(OutboxState, Held, Waiting, Sent, Answered, Settled, Refused, Dismissed)

/// A command on its way: the exact bytes that are pushed, encoded when its sequence was given.
struct OutboxEntry {
    CommandId command;
    PlaceCode place;
    qint64 sequence = 0;
    QByteArray bytes;
};

/// Conflict is a refusal with Errc::Conflict. Later is no answer: the command stays in the queue with its sequence.
BOOST_DEFINE_ENUM_CLASS(Answered, Applied, Refused, Later)
struct OutboxAnswer {
    CommandId command;
    Answered answer = Answered::Later;
    Error error = {};   ///< Of a refusal.
    qint64 lastSeq = 0; ///< The feed sequence the registry reached with it.
};

struct Refusal {
    CommandId command;
    CommandKind kind = CommandKind::SubmitApplication;
    PlaceCode place;
    Uuid subject;          ///< Application or voucher; null for others.
    QString subjectText;   ///< Its number or code, else the project as the person typed it.
    Error error;
    Instant claimedAt {};
    Instant answeredAt {};
    Payload payload;
};

/// A command without a final answer, as the person who made it sees it.
struct WaitingCommand {
    CommandId command;
    CommandKind kind = CommandKind::SubmitApplication;
    PlaceCode place;
    Uuid subject;        ///< As in Refusal.
    QString subjectText; ///< As in Refusal.
    Instant claimedAt {};
    bool sent = false; ///< The registry may have it already: it can't be taken back any more.
    bool held = false; ///< Not sent before its person says so.
};

/// InGroup: as ForUndo, but what was held before in the place is of the same group and goes on being held.
enum class Hold { None, ForUndo, InGroup };

struct Enqueued {
    CommandId command;
    QStringList unknown; ///< What made the local answer provisional (Effects::unknown).
    ChangedKinds changed;
};

/// The papers that a command hands in.
std::vector<MaterialRef> materialsOf(const Payload &payload);

/// Commands of this device, oldest first. Used on the writer's executor only. Errors: Storage, DiskFull.
class Outbox
{
public:
    struct Parts {
        Database &database;
        Overlay &overlay;
        DraftStore &drafts;
        MaterialStore &materials;
        const CommandCodec &codec;
    };
    explicit Outbox(const Parts &parts) : m_parts(parts) { }

    /// Stores the command with its overlay in one transaction; sequence and device are given when it is sent. What `decide`
    /// refuses here and now is refused with its error and nothing is stored, except UnknownHere: then the registry judges.
    /// A command on a subject that another waiting command also changes depends on that one. Whoever goes on in a place has
    /// decided: what this run held there is released before it; what an earlier one left, only by a step on its own subject.
    [[nodiscard]] Result<Enqueued> enqueue(const Command &command, const Moment &moment, Hold hold = Hold::None);
    /// A held command may be sent now; nothing happens to one that isn't held any more. NotFound if it is none of ours.
    [[nodiscard]] Result<void> release(CommandId command);

    /// What has no final answer, in sequence order and one device's sequence without gaps: those never sent get their
    /// sequence, device and bytes now, durably, before they are returned. At most `limit` (1 … 500).
    [[nodiscard]] Result<std::vector<OutboxEntry>> take(const PlaceCode &place, DeviceId device, int limit);
    /// How many commands may be sent and have no final answer.
    [[nodiscard]] Result<std::map<PlaceCode, int>> waitingByPlace() const;

    /// Refused ones lose their overlay at once and are kept with their error until dismissed. Unknown ids are ignored, so
    /// that a repeated answer is harmless.
    [[nodiscard]] Result<ChangedKinds> recordAnswers(const std::vector<OutboxAnswer> &answers, const Moment &moment);

    /// Takes back a command never sent; WrongState once it was, NotFound if it is none of ours.
    [[nodiscard]] Result<ChangedKinds> takeBack(CommandId command, const Moment &moment);

    [[nodiscard]] Result<void> dismissRefusal(CommandId command);

    /// A new device begins its sequences at 1: commands sent under another one, unanswered, are numbered again when next taken.
    [[nodiscard]] Result<void> forgetSequences(DeviceId current);

private:
    friend class Feed;
    void settle(const PlaceCode &place, qint64 answeredSequence);
    OutboxEntry number(const QByteArray &bytes, DeviceId device);
    bool recordApplied(const OutboxAnswer &answer, Instant now);
    bool recordRefused(const OutboxAnswer &answer, Instant now);

    Parts m_parts;
};

} // namespace cpv
