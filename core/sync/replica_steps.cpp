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
/// The registry reads bodies up to 1 MiB; the commands' quotes are escaped within the push's own JSON.
constexpr qsizetype bytesPerPush = 600 * 1024;
/// A feed answer holds many places' pages; the transport bounds it already.
constexpr JsonBounds answerBounds {.bytes = 64 * 1024 * 1024};
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
    time.clock.learn(registryTime);
    if (localDate(time.clock.now()) == before)
        return ChangedKinds {};
    return replica.rebuildOverlay(time.moment());
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
            CPV_TRY(record, decodeRecord(row.kind, row.record));
            change.record = std::move(record);
        }
        out.changes.push_back(std::move(change));
    }
    return out;
}

Result<std::vector<ChangePage>> changePages(const FeedAnswer &answer)
{
    std::vector<ChangePage> pages;
    for (const FeedPage &page : answer.pages) {
        CPV_TRY(decoded, changePage(page));
        pages.push_back(std::move(decoded));
    }
    return pages;
}

}

Result<StoredFacts> storedFacts(Replica &replica)
{
    CPV_TRY(waiting, replica.outbox().waitingByPlace());
    CPV_TRY(uploads, replica.materials().waitingUploads(uploadsLookedAt));
    CPV_TRY(drafts, replica.drafts().dirty());
    CPV_TRY(progress, replica.feed().progress());
    StoredFacts facts;
    for (const auto &[place, count] : waiting) {
        facts.commands.push_back(place);
        facts.undelivered += qint32(count);
    }
    for (const WaitingUpload &upload : uploads)
        facts.materials.push_back({upload.place, upload.sha256});
    for (const Draft &draft : drafts)
        facts.drafts.push_back(draft.id);
    for (const PlaceProgress &place : progress)
        facts.cursors.push_back({place.place, place.lastSeq});
    return facts;
}

Result<std::optional<SignedPush>> signedPush(Replica &replica, const PlaceCode &place, const SyncIdentity &identity)
{
    CPV_TRY(entries, replica.outbox().take(place, identity.device, CommandsPerPush));
    if (entries.empty())
        return std::optional<SignedPush>();
    SignedPush push {.place = place, .body = {}, .commands = {}};
    std::vector<QByteArray> bytes;
    qsizetype size = 0;
    for (const OutboxEntry &entry : entries) {
        size += entry.bytes.size();
        if (size > bytesPerPush && !bytes.empty())
            break; // The rest goes with the next push.
        push.commands.push_back(entry.command);
        bytes.push_back(entry.bytes);
    }
    const auto statement = PushStatement::over(place, identity.device, entries.front().sequence, bytes);
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
    CPV_TRY(message, decodeDocument<PushAnswer>(body, answerBounds));
    CPV_TRY(moved, learnTime(replica, time, message.serverTime));
    AnswersTaken taken;
    taken.changed = std::move(moved);
    std::vector<OutboxAnswer> answers;
    for (const Answer &answer : message.answers) {
        if (std::ranges::find(push.commands, answer.command) == push.commands.end())
            continue;
        answers.push_back(outboxAnswer(answer));
        const OutboxAnswer &out = answers.back();
        if (out.answer != Answered::Later)
            ++taken.final;
        else if (!taken.later)
            taken.later = out.error;
        CPV_CHECK(noteMissing(replica, push.place, out.error));
    }
    CPV_TRY(changed, replica.outbox().recordAnswers(answers, time.moment()));
    taken.changed.merge(changed);
    return taken;
}

Result<PagesTaken> takePages(Replica &replica, const QByteArray &body, const SyncTime &time)
{
    CPV_TRY(message, decodeDocument<FeedAnswer>(body, answerBounds));
    CPV_TRY(pages, changePages(message));
    CPV_TRY(moved, learnTime(replica, time, message.serverTime));
    PagesTaken taken;
    taken.changed = std::move(moved);
    for (const ChangePage &page : pages) {
        CPV_TRY(changed, replica.feed().apply(page, time.moment()));
        taken.changed.merge(changed);
        taken.news = taken.news || !page.changes.empty();
        taken.more = taken.more || page.more;
    }
    return taken;
}

Result<void> forgetPlaces(Replica &replica)
{
    CPV_TRY(progress, replica.feed().progress());
    for (const PlaceProgress &place : progress)
        CPV_CHECK(replica.feed().forget(place.place));
    return {};
}

Result<std::optional<Draft>> dirtyDraft(Replica &replica, DraftId id)
{
    CPV_TRY(drafts, replica.drafts().dirty());
    const auto found = std::ranges::find(drafts, id, &Draft::id);
    return found == drafts.end() ? std::optional<Draft>() : std::optional(*found);
}

Result<ChangedKinds> takeDraftAnswer(
    Replica &replica, const Draft &sent, const QByteArray &body, DraftOutcome outcome, const SyncTime &time)
{
    CPV_TRY(answer, decodeDocument<DraftAnswer>(body));
    if (answer.draft.id != sent.id)
        return fail(Errc::Malformed, {QStringLiteral("draft.id")});
    if (outcome == DraftOutcome::Stored) {
        CPV_CHECK(replica.drafts().stored(sent, answer.draft));
        return ChangedKinds {RecordKind::Draft};
    }
    if (answer.draft.version == sent.version)
        return fail(Errc::Conflict, {QStringLiteral("Draft"), QString::number(sent.version)});
    CPV_TRY(merged, replica.drafts().received(answer.draft, time.clock.now()));
    Q_UNUSED(merged)
    return ChangedKinds {RecordKind::Draft};
}

Result<PaperPart> paperPart(Replica &replica, const QString &sha256, qint64 offset)
{
    const auto path = replica.materials().pathOf(sha256);
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return fail(Errc::NotFound, {sha256}, file.errorString());
    PaperPart part {.offset = offset, .size = file.size(), .bytes = file.read(PaperPartBytes)};
    if (part.bytes.isEmpty())
        return fail(Errc::NotFound, {sha256}, file.errorString());
    return part;
}

} // namespace cpv
