#include "core/base/sha256_text.h"
#include "core/domain/company_facts.h"
#include "core/domain/panel_draw.h"
#include "core/domain/review_copy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype LongestComment = 2000;
constexpr size_t MostDigests = 40;

/// A word about the text itself. Missing {member}, TooLong {member, most}.
Result<void> requireText(const QString &text, const QString &member)
{
    if (text.trimmed().isEmpty())
        return fail(Errc::Missing, {member});
    if (text.size() > LongestComment)
        return fail(Errc::TooLong, {member, QString::number(LongestComment)});
    return {};
}

/// An expert and nothing else: whoever works in an office sees the applications.
Result<Account> blindExpert(const DecisionFrame &frame)
{
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::Expert) || isOfficial(account))
        return fail(Errc::WrongRole, {enumText(Role::Expert)});
    return account;
}

// --- The pool -------------------------------------------------------------------------------------------------------

Result<Effects> on(DecisionFrame &frame, const EnlistReviewer &enlist)
{
    const PlaceCode place = frame.command().place;
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    CPV_TRY(expert, frame.load<Account>(enlist.reviewer));
    if (!hasRole(expert, Role::Expert) || isOfficial(expert))
        return fail(Errc::WrongRole, {enumText(Role::Expert)});
    if (!inScope(expert, place))
        return fail(Errc::OutOfScope, {place.code});
    if (enlist.relatedDigests.size() > MostDigests || !std::ranges::all_of(enlist.relatedDigests, isSha256Text))
        return fail(Errc::OutOfRange, {u"relatedDigests"_s, QString::number(MostDigests)});
    const ReviewPool *known = frame.world().find<ReviewPool>(ReviewPool::idOf(place));
    ReviewPool pool = known ? *known : ReviewPool {.id = ReviewPool::idOf(place), .place = place};
    PoolMember *member = memberOf(pool, expert.id);
    if (!member) {
        // Not below the others, or a newcomer would score everything for weeks.
        std::optional<qint32> least;
        for (const PoolMember &other : pool.members)
            if (!other.resting)
                least = least ? std::min(*least, other.load) : other.load;
        member = &pool.members.emplace_back(PoolMember {.account = expert.id, .load = least.value_or(0), .listedAt = frame.now()});
    }
    member->personName = expert.personName;
    member->organisation = expert.organisation;
    member->relatedDigests = enlist.relatedDigests;
    for (const QString &own : relatedDigestsOf({.representative = expert.personName}))
        if (std::ranges::find(member->relatedDigests, own) == member->relatedDigests.end())
            member->relatedDigests.push_back(own);
    frame.put(pool);
    frame.note(editor, pool.id.value, std::nullopt, expert.personName);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RestReviewer &rest)
{
    CPV_TRY(editor, frame.official({Role::ProgrammeEditor}));
    CPV_TRY(pool, frame.loadSubject<ReviewPool>(ReviewPool::idOf(frame.command().place)));
    PoolMember *member = memberOf(pool, rest.reviewer);
    if (!member)
        return fail(Errc::NotFound, {enumText(Role::Expert)});
    if (member->resting && !rest.resting)
        for (const PoolMember &other : pool.members) // Likewise.
            if (!other.resting && other.load > member->load)
                member->load = other.load;
    member->resting = rest.resting;
    frame.put(pool);
    frame.note(editor, pool.id.value, std::nullopt, member->personName);
    return frame.finish();
}

// --- Who scores -----------------------------------------------------------------------------------------------------

ReviewPanel newRound(const DecisionFrame &frame, const Application &application, const Rubric &rubric, const ReviewPanel *before)
{
    ReviewPanel panel {.id = ReviewPanel::idOf(application.id),
        .place = application.place,
        .version = before ? before->version : 0,
        .application = application.id,
        .programme = application.programme,
        .round = before ? before->round + 1 : 1,
        .copy = ReviewCopyId(Uuid::named("reviewCopy/" + frame.command().id.toText().toUtf8())),
        .rubricVersion = rubric.version,
        .needed = rubric.reviewers,
        .due = frame.workingDays().after(frame.today(), rubric.days),
        .seats = {},
        .draws = {},
        .satBefore = before ? before->satBefore : std::vector<AccountId>(),
        .score = {}};
    if (before)
        for (const ReviewSeat &seat : before->seats) {
            panel.satBefore.push_back(seat.account);
            if (seat.state == SeatState::Recused)
                panel.seats.push_back(seat); // Of a case, not of one round.
        }
    return panel;
}

Result<Effects> on(DecisionFrame &frame, const AssignReviewers &assign)
{
    CPV_TRY(application, frame.loadSubject<Application>(assign.application));
    CPV_TRY(account, frame.official({Role::Clerk, Role::Reviewer}));
    if (application.stage != Stage::InReview)
        return fail(Errc::WrongState, {enumText(application.stage)});
    CPV_TRY(programme, frame.load<Programme>(application.programme));
    if (!programme.rubric)
        return fail(Errc::NotFound, {u"rubric"_s});
    const ReviewPanel *before = frame.world().find<ReviewPanel>(ReviewPanel::idOf(application.id));
    const bool goesOn = before && !before->ended;
    if (goesOn && std::ranges::count_if(before->seats, isTaken) >= before->needed)
        return fail(Errc::AlreadyExists, {enumText(RecordKind::ReviewPanel)});
    ReviewPanel panel = goesOn ? *before : newRound(frame, application, *programme.rubric, before);
    frame.note(account, application.id.value, application.company);
    if (!frame.world().complete()) { // A replica can't know the draw.
        frame.unknown(u"draw"_s);
        frame.put(panel);
        return frame.finish();
    }
    CPV_TRY(pool, frame.load<ReviewPool>(ReviewPool::idOf(application.place)));
    ReviewCopy copy;
    if (const ReviewCopy *made = frame.world().find<ReviewCopy>(panel.copy)) {
        copy = *made;
        panel.due = copy.due = std::max(panel.due, frame.workingDays().after(frame.today(), copy.rubric.days));
    } else {
        copy = reviewCopyOf({application, programme, frame.world().find<Company>(application.company),
            application.provider ? frame.world().find<Provider>(*application.provider) : nullptr});
        copy.id = panel.copy;
        copy.due = panel.due;
    }
    PanelDraw drawing(frame, application, std::move(panel), std::move(copy), std::move(pool));
    CPV_CHECK(drawing.fill());
    drawing.put();
    return frame.finish();
}

/// Takes somebody off the panel and draws another, where there is one.
Result<void> vacate(DecisionFrame &frame, const ReviewPanel &before, AccountId account, SeatState why)
{
    CPV_TRY(application, frame.load<Application>(before.application));
    CPV_TRY(pool, frame.load<ReviewPool>(ReviewPool::idOf(before.place)));
    CPV_TRY(copy, frame.load<ReviewCopy>(before.copy));
    PanelDraw drawing(frame, application, before, std::move(copy), std::move(pool));
    ReviewPanel &panel = drawing.panel();
    ReviewSeat *seat = seatOf(panel, account);
    if (seat->state == SeatState::Locked)
        --panel.locked;
    seat->state = why;
    panel.score.reset();
    lighten(drawing.pool(), account);
    std::erase(drawing.copy().reviewers, account);
    panel.due = drawing.copy().due = std::max(panel.due, frame.workingDays().after(frame.today(), drawing.copy().rubric.days));
    if (const Result<void> filled = drawing.fill(); !filled && filled.error().code != Errc::Missing)
        return filled; // Where nobody is left, the seat stays empty until the pool grows.
    drawing.put();
    return {};
}

// --- Scores ---------------------------------------------------------------------------------------------------------

/// The locked totals' mean, halves up.
qint32 meanOf(const std::vector<Review> &reviews)
{
    qint64 sum = 0;
    for (const Review &review : reviews)
        sum += review.total;
    const auto count = qint64(reviews.size());
    return qint32((2 * sum + count) / (2 * count));
}

/// Whoever has locked sees the others' locked scores, and they see theirs; the office sees all once all are in.
void unseal(DecisionFrame &frame, Review &mine, ReviewPanel panel)
{
    seatOf(panel, mine.reviewer)->state = SeatState::Locked;
    ++panel.locked;
    std::vector<Review> locked;
    for (const ReviewSeat &seat : panel.seats)
        if (const Review *other = seat.state == SeatState::Locked ? frame.world().find<Review>(seat.review) : nullptr;
            other && other->id != mine.id)
            locked.push_back(*other);
    const bool isComplete = panel.locked >= panel.needed;
    mine.sealed = !isComplete;
    for (Review &other : locked) {
        mine.shownTo.push_back(other.reviewer);
        other.shownTo.push_back(mine.reviewer);
        other.sealed = other.sealed && !isComplete;
        frame.put(other);
    }
    locked.push_back(mine);
    if (isComplete)
        panel.score = meanOf(locked);
    frame.put(std::move(panel));
}

Result<Effects> on(DecisionFrame &frame, const ScoreReview &score)
{
    CPV_TRY(review, frame.loadSubject<Review>(score.review));
    CPV_TRY(expert, blindExpert(frame));
    if (review.reviewer != expert.id)
        return fail(Errc::NotYours);
    if (review.state != SeatState::Scoring)
        return fail(Errc::WrongState, {enumText(review.state)});
    CPV_TRY(copy, frame.load<ReviewCopy>(review.copy));
    CPV_CHECK(checkScores(copy.rubric, score.scores));
    if (score.comment.size() > LongestComment)
        return fail(Errc::TooLong, {u"comment"_s, QString::number(LongestComment)});
    review.scores = score.scores;
    review.comment = score.comment.trimmed();
    review.total = totalOf(copy.rubric, review.scores);
    if (score.lock) {
        CPV_CHECK(requireAllScored(copy.rubric, review.scores));
        CPV_CHECK(requireText(review.comment, u"comment"_s));
        review.state = SeatState::Locked;
        review.lockedAt = frame.now();
        if (const ReviewPanel *panel = frame.world().find<ReviewPanel>(review.panel)) {
            unseal(frame, review, *panel);
            frame.note(expert, panel->application.value, std::nullopt);
        } else {
            frame.unknown(u"panel"_s); // An expert's device never holds it.
        }
    }
    frame.put(std::move(review));
    return frame.finish();
}

// --- Interests ------------------------------------------------------------------------------------------------------

Result<Effects> on(DecisionFrame &frame, const DeclareInterest &declare)
{
    CPV_TRY(review, frame.loadSubject<Review>(declare.review));
    CPV_TRY(expert, blindExpert(frame));
    CPV_CHECK(frame.requireNew<Interest>(declare.interest));
    if (review.reviewer != expert.id)
        return fail(Errc::NotYours);
    if (review.state != SeatState::Scoring && review.state != SeatState::Locked)
        return fail(Errc::WrongState, {enumText(review.state)});
    CPV_CHECK(requireText(declare.text, u"text"_s));
    frame.put(Interest {.id = declare.interest,
        .place = review.place,
        .panel = review.panel,
        .account = expert.id,
        .personName = expert.personName,
        .party = declare.party,
        .type = declare.type,
        .outcome = outcomeOf(declare.type),
        .source = InterestSource::Declared,
        .path = {},
        .text = declare.text.trimmed(),
        .at = frame.now()});
    const ReviewPanel *known = frame.world().find<ReviewPanel>(review.panel);
    const Application *about = known ? frame.world().find<Application>(known->application) : nullptr;
    // Once the case is proposed its score stands; the office sees the interest beside it and can send the case back.
    const bool leaves = declare.type == InterestType::Real && (!known || (about && about->stage == Stage::InReview));
    if (known) {
        if (known->ended)
            return fail(Errc::WrongState, {enumText(SeatState::Closed)});
        ReviewPanel panel = *known;
        ReviewSeat *seat = seatOf(panel, expert.id);
        seat->interest = seat->interest ? std::min(*seat->interest, declare.type) : declare.type;
        if (leaves)
            CPV_CHECK(vacate(frame, panel, expert.id, SeatState::Recused));
        else
            frame.put(panel);
        frame.note(expert, panel.application.value, std::nullopt, declare.text.trimmed());
    } else if (leaves) {
        frame.unknown(u"draw"_s);
    }
    if (leaves) {
        review.state = SeatState::Recused;
        frame.put(std::move(review));
    }
    return frame.finish();
}

/// Not for a score that is in, and never at will: otherwise the office could choose its experts by dropping others.
Result<Effects> on(DecisionFrame &frame, const ReplaceReviewer &replace)
{
    CPV_TRY(application, frame.loadSubject<Application>(replace.application));
    CPV_TRY(account, frame.official({Role::Clerk, Role::Reviewer}));
    CPV_CHECK(requireText(replace.reason, u"reason"_s));
    CPV_TRY(panel, frame.load<ReviewPanel>(ReviewPanel::idOf(application.id)));
    const ReviewSeat *seat = seatOf(panel, replace.reviewer);
    if (!seat)
        return fail(Errc::NotFound, {enumText(Role::Expert)});
    if (panel.ended || seat->state != SeatState::Scoring)
        return fail(Errc::WrongState, {enumText(panel.ended ? SeatState::Closed : seat->state)});
    const Account *expert = frame.world().find<Account>(replace.reviewer);
    const bool isGone = expert && !mayScore(*expert, panel.place);
    if (!isGone && seat->interest != InterestType::Apparent && frame.today() <= panel.due)
        return fail(Errc::TooEarly, {panel.due.toString(Qt::ISODate)});
    frame.note(account, application.id.value, std::nullopt, replace.reason.trimmed());
    if (!frame.world().complete()) {
        frame.unknown(u"draw"_s);
        seatOf(panel, replace.reviewer)->state = SeatState::Replaced;
        frame.put(std::move(panel));
        return frame.finish();
    }
    CPV_TRY(review, frame.load<Review>(seat->review));
    review.state = SeatState::Replaced;
    frame.put(std::move(review));
    CPV_CHECK(vacate(frame, panel, replace.reviewer, SeatState::Replaced));
    return frame.finish();
}

} // namespace

Result<Effects> decideReview(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

Result<void> requireReviews(const DecisionFrame &frame, const Programme &programme, const Application &application)
{
    if (!programme.rubric)
        return {};
    const ReviewPanel *panel = frame.world().find<ReviewPanel>(ReviewPanel::idOf(application.id));
    const bool isCurrent = panel && !panel->ended;
    const qint32 locked = isCurrent ? panel->locked : 0;
    const qint32 needed = isCurrent ? panel->needed : programme.rubric->reviewers;
    if (locked >= needed)
        return {};
    return fail(Errc::Missing, {u"reviews"_s, QString::number(locked), QString::number(needed)});
}

/// Nobody goes on scoring what has left the review; what comes back is another application. So is one whose award an upheld objection
/// took back: it goes to other people, experts too.
void DecisionFrame::endReviews(const Application &application)
{
    const Application *before = m_world.find<Application>(application.id);
    const bool isUpheld = before && before->stage == Stage::InNotice && application.stage == Stage::InReview;
    const bool hasLeft = application.stage == Stage::Returned || application.stage == Stage::Withdrawn || application.stage == Stage::Refused;
    const ReviewPanel *known = m_world.find<ReviewPanel>(ReviewPanel::idOf(application.id));
    if ((!hasLeft && !isUpheld) || !known || known->ended)
        return;
    ReviewPanel panel = *known;
    panel.ended = true;
    const ReviewPool *members = m_world.find<ReviewPool>(ReviewPool::idOf(application.place));
    std::optional<ReviewPool> pool = members ? std::optional(*members) : std::nullopt;
    for (ReviewSeat &seat : panel.seats) {
        if (seat.state != SeatState::Scoring)
            continue;
        seat.state = SeatState::Closed;
        if (pool)
            lighten(*pool, seat.account);
        if (const Review *open = m_world.find<Review>(seat.review)) {
            Review review = *open;
            review.state = SeatState::Closed;
            put(std::move(review));
        }
    }
    put(std::move(panel));
    if (pool)
        put(*std::move(pool));
}

} // namespace cpv
