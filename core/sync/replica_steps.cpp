#include "core/sync/replica_steps.h"

#include "core/evidence/push_statement.h"
#include "core/protocol/json.h"
#include "core/protocol/messages.h"
#include "core/protocol/record_codec.h"

#include <QFile>

#include <algorithm>

namespace cpv {

namespace {

constexpr int uploadsLookedAt = 16;
/// The profile opens offline for some days after the last contact; to the minute is exact enough for that.
constexpr std::chrono::minutes contactGrain {1};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

OutboxAnswer outboxAnswer(const Answer &answer)
{
    OutboxAnswer out {.command = answer.command, .lastSeq = answer.lastSeq};
    if (answer.error)
        out.error = fromWire(*answer.error);
    switch (answer.kind) {
    case AnswerKind::Applied:
    case AnswerKind::AlreadyApplied:
        out.answer = Answered::Applied;
        return out;
    case AnswerKind::Refused:
        out.answer = Answered::Refused;
        return out;
    case AnswerKind::Conflict:
        out.answer = Answered::Refused;
        if (!answer.error)
            out.error = {Errc::Conflict};
        return out;
    case AnswerKind::Later:
        out.answer = Answered::Later;
        return out;
    }
    Q_UNREACHABLE();
}

/// Papers the registry lacks after all are uploaded again.
Result<void> noteMissing(Replica &replica, const PlaceCode &place, const Error &error)
{
    if (error.code != Errc::MaterialsMissing)
        return {};
    for (const QString &digest : error.arguments) {
        if (const auto noted = replica.materials().missing(place, digest); !noted)
            return noted;
    }
    return {};
}

/// Deadlines move with the clock, and with them what the waiting work looks like.
Result<ChangedKinds> learnTime(Replica &replica, const SyncTime &time, Instant registryTime)
{
    const QDate before = localDate(time.clock.now());
    const qint64 offsetBefore = time.clock.offsetMs();
    time.clock.learn(registryTime);
    constexpr qint64 worthKeepingMs = 1000;
    if (qAbs(time.clock.offsetMs() - offsetBefore) >= worthKeepingMs) {
        if (const auto saved = replica.state().saveClockOffset(time.clock.offsetMs()); !saved)
            return fail(saved.error());
    }
    if (localDate(time.clock.now()) == before)
        return ChangedKinds {};
    return replica.rebuildOverlay(time.moment());
}

Result<void> noteContact(Replica &replica, const SyncTime &time)
{
    auto session = replica.state().session();
    if (!session)
        return fail(session.error());
    if (!*session || time.clock.now() - (*session)->lastContact < contactGrain)
        return {};
    (*session)->lastContact = time.clock.now();
    return replica.state().saveSession(**session);
}

Result<ChangePage> changePage(const FeedPage &page)
{
    ChangePage out {.place = page.place,
        .changes = {},
        .lastSeq = page.lastSeq,
        .headSeq = page.headSeq,
        .answeredSequence = page.answeredSequence,
        .more = page.more};
    for (const FeedRow &row : page.rows) {
        Change change {row.kind, row.id, std::nullopt};
        if (!row.gone) {
            auto record = decodeRecord(row.kind, row.record);
            if (!record)
                return fail(record.error());
            change.record = std::move(*record);
        }
        out.changes.push_back(std::move(change));
    }
    return out;
}

Result<std::vector<ChangePage>> changePages(const FeedAnswer &answer)
{
    std::vector<ChangePage> pages;
    for (const FeedPage &page : answer.pages) {
        auto decoded = changePage(page);
        if (!decoded)
            return fail(decoded.error());
        pages.push_back(std::move(*decoded));
    }
    return pages;
}

}

Result<StoredFacts> storedFacts(Replica &replica)
{
    StoredFacts facts;
    const auto waiting = replica.outbox().waitingByPlace();
    const auto uploads = replica.materials().waitingUploads(uploadsLookedAt);
    const auto drafts = replica.drafts().dirty();
    const auto progress = replica.feed().progress();
    if (!waiting)
        return fail(waiting.error());
    if (!uploads)
        return fail(uploads.error());
    if (!drafts)
        return fail(drafts.error());
    if (!progress)
        return fail(progress.error());
    for (const auto &[place, count] : *waiting)
        facts.commands.push_back(place);
    for (const WaitingUpload &upload : *uploads)
        facts.materials.push_back({upload.place, upload.sha256});
    for (const Draft &draft : *drafts)
        facts.drafts.push_back(draft.id);
    for (const PlaceProgress &place : *progress)
        facts.cursors.push_back({place.place, place.lastSeq});
    return facts;
}

Result<std::optional<SignedPush>> signedPush(Replica &replica, const PlaceCode &place, const SyncIdentity &identity)
{
    const auto entries = replica.outbox().take(place, identity.device, CommandsPerPush);
    if (!entries)
        return fail(entries.error());
    if (entries->empty())
        return std::optional<SignedPush>();
    SignedPush push {.place = place, .body = {}, .commands = {}};
    std::vector<QByteArray> bytes;
    for (const OutboxEntry &entry : *entries) {
        push.commands.push_back(entry.command);
        bytes.push_back(entry.bytes);
    }
    const auto statement = PushStatement::over(place, identity.device, entries->front().sequence, bytes);
    Push message {.place = place,
        .device = identity.device,
        .firstSequence = statement.firstSequence,
        .root = base64(statement.root),
        .signature = base64(identity.key.sign(canonicalBytes(statement))),
        .commands = {}};
    for (const QByteArray &command : bytes)
        message.commands.push_back(QString::fromUtf8(command));
    push.body = encodeDocument(message);
    return std::optional(std::move(push));
}

Result<AnswersTaken> takeAnswers(Replica &replica, const SignedPush &push, const QByteArray &body, const SyncTime &time)
{
    const auto message = decodeDocument<PushAnswer>(body);
    if (!message)
        return fail(message.error());
    auto moved = learnTime(replica, time, message->serverTime);
    if (!moved)
        return fail(moved.error());
    AnswersTaken taken;
    taken.changed = std::move(*moved);
    std::vector<OutboxAnswer> answers;
    for (const Answer &answer : message->answers) {
        if (std::ranges::find(push.commands, answer.command) == push.commands.end())
            continue;
        answers.push_back(outboxAnswer(answer));
        if (answers.back().answer != Answered::Later)
            ++taken.final;
        else if (!taken.later)
            taken.later = answers.back().error;
        if (const auto noted = noteMissing(replica, push.place, answers.back().error); !noted)
            return fail(noted.error());
    }
    auto changed = replica.outbox().recordAnswers(answers, time.moment());
    if (!changed)
        return fail(changed.error());
    taken.changed.merge(*changed);
    return taken;
}

Result<PagesTaken> takePages(Replica &replica, const QByteArray &body, const SyncTime &time)
{
    const auto message = decodeDocument<FeedAnswer>(body);
    if (!message)
        return fail(message.error());
    const auto pages = changePages(*message);
    if (!pages)
        return fail(pages.error());
    PagesTaken taken;
    if (auto moved = learnTime(replica, time, message->serverTime); moved)
        taken.changed = std::move(*moved);
    else
        return fail(moved.error());
    for (const ChangePage &page : *pages) {
        auto changed = replica.feed().apply(page, time.moment());
        if (!changed)
            return fail(changed.error());
        taken.changed.merge(*changed);
        taken.news = taken.news || !page.changes.empty();
        taken.more = taken.more || page.more;
    }
    if (const auto noted = noteContact(replica, time); !noted)
        return fail(noted.error());
    return taken;
}

Result<void> forgetPlaces(Replica &replica)
{
    const auto progress = replica.feed().progress();
    if (!progress)
        return fail(progress.error());
    for (const PlaceProgress &place : *progress) {
        if (const auto forgotten = replica.feed().forget(place.place); !forgotten)
            return forgotten;
    }
    return {};
}

Result<std::optional<Draft>> dirtyDraft(Replica &replica, DraftId id)
{
    const auto drafts = replica.drafts().dirty();
    if (!drafts)
        return fail(drafts.error());
    const auto found = std::ranges::find(*drafts, id, &Draft::id);
    return found == drafts->end() ? std::optional<Draft>() : std::optional(*found);
}

Result<ChangedKinds> takeDraftAnswer(
    Replica &replica, const Draft &sent, const QByteArray &body, DraftOutcome outcome, const SyncTime &time)
{
    const auto answer = decodeDocument<DraftAnswer>(body);
    if (!answer)
        return fail(answer.error());
    if (answer->draft.id != sent.id)
        return fail(Errc::Malformed, {QStringLiteral("draft.id")});
    if (outcome == DraftOutcome::Stored) {
        if (const auto stored = replica.drafts().stored(sent, answer->draft); !stored)
            return fail(stored.error());
        return ChangedKinds {RecordKind::Draft};
    }
    if (answer->draft.version == sent.version)
        return fail(Errc::Conflict, {QStringLiteral("Draft"), QString::number(sent.version)});
    if (const auto merged = replica.drafts().received(answer->draft, time.clock.now()); !merged)
        return fail(merged.error());
    return ChangedKinds {RecordKind::Draft};
}

Result<QByteArray> materialBytes(Replica &replica, const QString &sha256)
{
    const auto path = replica.materials().pathOf(sha256);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound, {sha256}, file.errorString());
    return file.readAll();
}

} // namespace cpv
