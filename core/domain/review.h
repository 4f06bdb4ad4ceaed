#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/place_code.h"
#include "core/domain/application.h"
#include "core/domain/ids.h"
#include "core/domain/rubric.h"

#include <QDate>

#include <optional>
#include <vector>

/// Experts score an application blind: each gets a copy without names, and nobody sees another's score before giving their own.
///
///     drawn ▶ Scoring ─lock▶ Locked          a real interest: Recused, and another is drawn
///                └─ overdue, or an apparent interest: Replaced      └─ the case left the review: Closed
///
/// An expert is no official: the application itself, and whatever else an office holds, never reaches their devices.
namespace cpv {

/// One of those who may be drawn.
struct PoolMember {
    AccountId account;
    QString personName;
    QString organisation;
    std::vector<QString> relatedDigests; ///< Of themselves, their employers and what they hold; as a company's.
    qint32 load = 0; ///< Cases they scored or have to score.
    bool resting = false;
    Instant listedAt {};
};
BOOST_DESCRIBE_STRUCT(PoolMember, (), (account, personName, organisation, relatedDigests, load, resting, listedAt))

/// Everybody who may be drawn in one place, in one record: a draw sees all loads at once, and no two count apart.
struct ReviewPool {
    ReviewPoolId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    std::vector<PoolMember> members; ///< In the order of their listing.

    static ReviewPoolId idOf(const PlaceCode &place);
};
BOOST_DESCRIBE_STRUCT(ReviewPool, (), (id, place, version, changedSeq, members))

/// Why a member of the pool couldn't be drawn. Managed: only where nobody else is left.
BOOST_DEFINE_ENUM_CLASS(DrawBar, Free, Managed, Interest, Resting, NoExpert, HoldsOffice, SatBefore)
struct DrawCandidate {
    AccountId account;
    qint32 load = 0; ///< When it was drawn.
    DrawBar bar = DrawBar::Free;
};
BOOST_DESCRIBE_STRUCT(DrawCandidate, (), (account, load, bar))

/// A draw with all it was made of: anyone can do it again (drawReviewers).
struct ReviewDraw {
    QString seed; ///< SHA-256 in lower-case hex of what the registry alone knew in that moment.
    qint32 wanted = 0;
    std::vector<DrawCandidate> candidates;
    std::vector<AccountId> drawn;
    Instant at {};
};
BOOST_DESCRIBE_STRUCT(ReviewDraw, (), (seed, wanted, candidates, drawn, at))

/// Real: one can't judge. Apparent: others would doubt it. Potential: it could become one.
BOOST_DEFINE_ENUM_CLASS(InterestType, Real, Apparent, Potential)

BOOST_DEFINE_ENUM_CLASS(SeatState, Scoring, Locked, Recused, Replaced, Closed)
struct ReviewSeat {
    AccountId account;
    QString personName;
    ReviewId review;
    SeatState state = SeatState::Scoring;
    std::optional<InterestType> interest = {}; ///< The gravest known.
};
BOOST_DESCRIBE_STRUCT(ReviewSeat, (), (account, personName, review, state, interest))

/// Who scores an application and how far they are; holds no score before all are in. Only for officials: it names the case.
struct ReviewPanel {
    ReviewPanelId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ApplicationId application;
    ProgrammeId programme;
    qint32 round = 1;         ///< A corrected or appealed application is scored anew.
    bool ended = false;       ///< The application left the review, or an objection was upheld; what it comes back with is scored in a new round.
    ReviewCopyId copy;
    qint32 rubricVersion = 1;
    qint32 needed = 0;
    qint32 locked = 0;
    QDate due; ///< Inclusive.
    std::vector<ReviewSeat> seats; ///< Of this round, in the order of their draw, after those recused in earlier ones.
    std::vector<ReviewDraw> draws; ///< Of this round; none in a replica, which can't know the draw before the registry.
    std::vector<AccountId> satBefore; ///< In earlier rounds: an appeal goes to other people.
    std::optional<qint32> score; ///< The locked totals' mean in hundredths of a point, halves up; once all are in.

    static ReviewPanelId idOf(ApplicationId application);
};
BOOST_DESCRIBE_STRUCT(ReviewPanel, (),
    (id, place, version, changedSeq, application, programme, round, ended, copy, rubricVersion, needed, locked,
        due, seats, draws, satBefore, score))

/// What an expert sees of an application, with an id of its own: no names, no representative, no district, no contact, and of
/// its papers only the kinds.
struct ReviewCopy {
    ReviewCopyId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ProgrammeId programme;
    Rubric rubric; ///< As it was published when the copy was made.
    QDate due;     ///< Inclusive.
    QString project;
    QString purpose;
    ApplicantType applicantType = ApplicantType::Enterprise;
    SizeClass companySize = SizeClass::Unknown;
    std::vector<CostItem> costs;
    Money contractAmount;
    Money otherAid;
    Money requested;
    std::optional<QDate> periodFrom; ///< Inclusive.
    std::optional<QDate> periodTo;   ///< Inclusive.
    std::vector<QString> materials;  ///< Kinds.
    std::optional<Money> expectedValue;     ///< Net present value with the voucher, where the company calculated one.
    std::optional<qint32> expectedPayback;  ///< In tenths of a month.
    std::vector<AccountId> reviewers; ///< Who may see it.
};
BOOST_DESCRIBE_STRUCT(ReviewCopy, (),
    (id, place, version, changedSeq, programme, rubric, due, project, purpose, applicantType, companySize, costs, contractAmount,
        otherAid, requested, periodFrom, periodTo, materials, expectedValue, expectedPayback, reviewers))

/// One expert's scores of one copy. Until they are locked only the expert sees them; then also those who locked their own, and
/// the office once all are in. Locked scores never change.
struct Review {
    ReviewId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ReviewPanelId panel;
    ReviewCopyId copy;
    AccountId reviewer;
    QString reviewerName;
    qint32 rubricVersion = 1;
    std::vector<CriterionScore> scores;
    QString comment;
    qint32 total = 0; ///< Hundredths of a point.
    SeatState state = SeatState::Scoring;
    Instant assignedAt {};
    std::optional<Instant> lockedAt;
    bool sealed = true; ///< Not for the office yet.
    std::vector<AccountId> shownTo;

    static ReviewId idOf(ReviewPanelId panel, qint32 round, AccountId reviewer);
};
BOOST_DESCRIBE_STRUCT(Review, (),
    (id, place, version, changedSeq, panel, copy, reviewer, reviewerName, rubricVersion, scores, comment, total, state, assignedAt,
        lockedAt, sealed, shownTo))

BOOST_DEFINE_ENUM_CLASS(InterestOutcome, Recuse, Manage, Disclose)
constexpr InterestOutcome outcomeOf(InterestType type) { return InterestOutcome(int(type)); }
BOOST_DEFINE_ENUM_CLASS(InterestParty, Applicant, Provider)
BOOST_DEFINE_ENUM_CLASS(InterestSource, Declared, Detected)
struct Interest {
    InterestId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    ReviewPanelId panel;
    AccountId account;
    QString personName;
    InterestParty party = InterestParty::Applicant;
    InterestType type = InterestType::Real;
    InterestOutcome outcome = InterestOutcome::Recuse;
    InterestSource source = InterestSource::Declared;
    std::vector<QString> path; ///< Of a detected one: names from the expert to the party, each sharing a fact with the next.
    QString text;
    Instant at {};
};
BOOST_DESCRIBE_STRUCT(
    Interest, (), (id, place, version, changedSeq, panel, account, personName, party, type, outcome, source, path, text, at))

// --- Commands ------------------------------------------------------------------------------------------------------
/// Into the pool of the command's place, or with other digests. By a programme editor, who draws nobody.
struct EnlistReviewer { AccountId reviewer; std::vector<QString> relatedDigests; };
BOOST_DESCRIBE_STRUCT(EnlistReviewer, (), (reviewer, relatedDigests))
struct RestReviewer { AccountId reviewer; bool resting = true; };
BOOST_DESCRIBE_STRUCT(RestReviewer, (), (reviewer, resting))
/// Draws as many as the rubric asks for; anew for an application that was corrected or appealed since.
struct AssignReviewers { ApplicationId application; };
BOOST_DESCRIBE_STRUCT(AssignReviewers, (), (application))
/// Unlocked ones may be incomplete.
struct ScoreReview { ReviewId review; std::vector<CriterionScore> scores; QString comment; bool lock = false; };
BOOST_DESCRIBE_STRUCT(ScoreReview, (), (review, scores, comment, lock))
struct DeclareInterest {
    InterestId interest; ReviewId review; InterestParty party = InterestParty::Applicant; InterestType type = InterestType::Real;
    QString text;
};
BOOST_DESCRIBE_STRUCT(DeclareInterest, (), (interest, review, party, type, text))
/// Where the time is over or an apparent interest stands; nobody is replaced for what they might score.
struct ReplaceReviewer { ApplicationId application; AccountId reviewer; QString reason; };
BOOST_DESCRIBE_STRUCT(ReplaceReviewer, (), (application, reviewer, reason))

} // namespace cpv
