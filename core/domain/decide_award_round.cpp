#include "core/base/sha256_text.h"
#include "core/domain/decision_frame.h"

#include <algorithm>
#include <map>
#include <set>

namespace cpv {

namespace {

/// Nobody who waits is left out of the next list, and what is to be drawn is drawn before, unless the words stay untold.
Result<void> checkReplaces(const DecisionFrame &frame, const AwardRound &before, const std::vector<ApplicationId> &cases)
{
    if (awaitsDraw(before) && frame.today() <= lastDayOfWords(before, frame.workingDays()))
        return fail(Errc::WrongState, {QStringLiteral("AwardRound"), enumText(RoundOutcome::ToDraw)});
    for (const RoundEntry &entry : before.entries) {
        const Application *application = frame.world().find<Application>(entry.application);
        if (application && application->stage == Stage::Proposed
            && std::ranges::find(cases, entry.application) == cases.end())
            return fail(Errc::Missing, {QStringLiteral("cases"), entry.number});
    }
    return {};
}

Result<RoundEntry> entryOf(const DecisionFrame &frame, const SealAwardList &seal, ApplicationId id, const AwardRound *before)
{
    CPV_TRY(application, frame.load<Application>(id));
    if (application.place != frame.command().place || application.programme != seal.programme)
        return fail(Errc::WrongPlace, {application.number});
    if (application.stage != Stage::Proposed || !application.decision)
        return fail(Errc::WrongState, {enumText(application.stage), application.number});
    const auto *panel = frame.world().find<ReviewPanel>(ReviewPanel::idOf(id));
    RoundEntry entry {.application = id,
        .number = application.number,
        .score = panel ? panel->score : std::nullopt,
        .submittedAt = application.submittedAt,
        .shares = application.decision->shares};
    if (before) {
        const auto same = std::ranges::find(before->entries, id, &RoundEntry::application);
        if (same != before->entries.end() && same->score == entry.score) { // With another score it stands in another tie.
            entry.ticket = same->ticket;
            entry.drawnIn = same->drawnIn;
        }
    }
    return entry;
}

Result<std::vector<RoundEntry>> entriesOf(const DecisionFrame &frame, const SealAwardList &seal, const AwardRound *before)
{
    if (seal.cases.empty())
        return fail(Errc::Missing, {QStringLiteral("cases")});
    if (seal.cases.size() > LongestRound)
        return fail(Errc::TooLarge, {QString::number(LongestRound)});
    std::vector<RoundEntry> entries;
    std::set<ApplicationId> seen;
    for (const ApplicationId id : seal.cases) {
        CPV_TRY(entry, entryOf(frame, seal, id, before));
        if (!seen.insert(id).second)
            return fail(Errc::AlreadyExists, {entry.number});
        entries.push_back(std::move(entry));
    }
    std::ranges::sort(entries, {}, &RoundEntry::number);
    return entries;
}

std::vector<PayerAmount> leftFor(const DecisionFrame &frame, const SealAwardList &seal, const std::vector<RoundEntry> &entries, qint32 year)
{
    std::map<QString, Money> left;
    for (const RoundEntry &entry : entries)
        for (const PayerAmount &share : entry.shares) {
            const auto *line = frame.world().find<BudgetLine>(BudgetLine::idOf(seal.programme, year, share.payer));
            left[share.payer] = line ? line->available : Money();
        }
    std::vector<PayerAmount> payers;
    for (const auto &[payer, amount] : left)
        payers.push_back({payer, amount});
    return payers;
}

/// Two people outside the office, so that neither alone can choose the seed. Without a tie that matters nothing is drawn.
Result<void> checkWords(const DecisionFrame &frame, const SealAwardList &seal)
{
    if (seal.words.size() < RoundWords)
        return fail(Errc::Missing, {QStringLiteral("words")});
    std::set<QString> people, digests;
    for (const SealedWord &word : seal.words) {
        if (word.who.trimmed().isEmpty() || !isSha256Text(word.sha256) || !word.word.isEmpty())
            return fail(Errc::Malformed, {QStringLiteral("words")});
        if (!people.insert(word.who.trimmed()).second || !digests.insert(word.sha256).second)
            return fail(Errc::AlreadyExists, {QStringLiteral("words")});
    }
    if (!seal.drawFrom)
        return fail(Errc::Missing, {QStringLiteral("drawFrom")});
    if (localDate(*seal.drawFrom) <= frame.today())
        return fail(Errc::OutOfRange, {QStringLiteral("drawFrom")});
    return {};
}

Result<Effects> on(DecisionFrame &frame, const SealAwardList &seal)
{
    CPV_TRY(account, frame.official({Role::Clerk, Role::Approver}));
    CPV_TRY(programme, frame.load<Programme>(seal.programme));
    const qint32 year = frame.today().year();
    const AwardRoundId id = AwardRound::idOf(programme.id, year);
    const AwardRound *before = frame.world().find<AwardRound>(id);
    if (before) {
        if (frame.command().baseVersion && *frame.command().baseVersion < before->version)
            return fail(Errc::Conflict, {enumText(RecordKind::AwardRound), QString::number(before->version)});
        CPV_CHECK(checkReplaces(frame, *before, seal.cases));
    }
    CPV_TRY(entries, entriesOf(frame, seal, before));
    if (const auto proposed = frame.counter(proposedCounter(programme.id)); proposed && *proposed > qint64(entries.size()))
        return fail(Errc::Missing, {QStringLiteral("cases"), QString::number(*proposed)}); // Who seals doesn't choose who is on it.
    AwardRound round {.id = id,
        .place = programme.place,
        .version = before ? before->version : 0,
        .changedSeq = before ? before->changedSeq : 0,
        .programme = programme.id,
        .year = year,
        .number = before ? before->number + 1 : 1,
        .left = leftFor(frame, seal, entries, year),
        .entries = entries,
        .sealedBy = account.id,
        .sealedByName = account.personName,
        .sealedAt = frame.now()};
    if (awaitsDraw(round)) {
        CPV_CHECK(checkWords(frame, seal));
        round.words = seal.words;
        round.drawFrom = seal.drawFrom;
    }
    round.digest = sha256OfText(roundText(round));
    frame.put(std::move(round));
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const DrawAwardList &draw)
{
    CPV_TRY(round, frame.loadSubject<AwardRound>(draw.round));
    CPV_TRY(account, frame.official({Role::Clerk, Role::Approver}));
    if (!awaitsDraw(round))
        return fail(Errc::WrongState, {enumText(RecordKind::AwardRound)});
    if (round.sealedBy == account.id)
        return fail(Errc::MakerIsChecker);
    if (!round.drawFrom || frame.now() < *round.drawFrom)
        return fail(Errc::TooEarly, {round.drawFrom ? localDate(*round.drawFrom).toString(Qt::ISODate) : QString()});
    if (draw.words.size() != round.words.size())
        return fail(Errc::Missing, {QStringLiteral("words")});
    for (size_t i = 0; i < round.words.size(); ++i) {
        if (sha256OfText(draw.words[i]) != round.words[i].sha256)
            return fail(Errc::BadSignature, {round.words[i].who});
        round.words[i].word = draw.words[i];
    }
    if (!frame.world().complete()) { // A replica doesn't know when the registry draws.
        frame.unknown(QStringLiteral("draw"));
        frame.put(std::move(round));
        return frame.finish();
    }
    round.drawnAt = frame.now();
    round.seed = seedOf(round);
    drawTickets(round);
    round.drawnBy = account.id;
    round.drawnByName = account.personName;
    frame.put(std::move(round));
    return frame.finish();
}

} // namespace

Result<Effects> decideAwardRound(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
