#include "core/base/json.h"
#include "core/domain/review_draw.h"
#include "tests/support/panel_city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// Experts score blind: who is drawn, who sees what and when, and what an award waits for.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_city = std::make_unique<PanelCity>(); }

    void thePoolHoldsExpertsAlone();
    void whoJoinsLaterDoesNotCatchUp();
    void aDrawIsRecordedWithAllItWasMadeOf();
    void loadsOfManyDrawsDifferByOne();
    void nobodyIsDrawnTwice();
    void onlyAnApplicationInReviewOfSuchAProgrammeIsScored();
    void onlyItsExpertScoresAReview();
    void scoresStayWithinTheRubric();
    void aDraftMayBeIncompleteAndALockMayNot();
    void lockedScoresNeverChange();
    void anAwardWaitsForAllScores();
    void othersScoresAreSeenAfterOnesOwn();
    void aRubricPublishedMeanwhileChangesNothing();
    void aChangedRubricNeedsAHigherVersion();
    void aRealInterestRecusesAndAnotherIsDrawn();
    void alsoAfterALock();
    void anApparentInterestIsManagedAndMayBeReplaced();
    void nobodyIsReplacedAtWill();
    void anOverdueExpertIsReplaced();
    void relatedExpertsAreNotDrawn();
    void nearlyRelatedOnesOnlyWhereNobodyElseIsLeft();
    void whoHoldsAnOfficeIsNotDrawn();
    void anEmptySeatIsDrawnLater();
    void aReturnedApplicationIsScoredAnew();
    void anAppealGoesToOtherExperts();
    void anUpheldObjectionGoesToOtherExperts();
    void aCopyNamesNobody();
    void aReplicaDrawsNobody();

private:
    Errc refusal(AccountId account, const Payload &payload) const
    {
        const Result<Effects> effects = m_city->ask(account, payload);
        return effects ? Errc::Internal : effects.error().code;
    }
    std::vector<Interest> interests() const
    {
        std::vector<Interest> found;
        for (const auto &[key, record] : m_city->world.records())
            if (const auto *interest = std::get_if<Interest>(&record))
                found.push_back(*interest);
        return found;
    }
    void lockAll(ApplicationId id) const
    {
        for (size_t seat = 0; seat < m_city->panelOf(id).seats.size(); ++seat)
            if (m_city->panelOf(id).seats[seat].state == SeatState::Scoring)
                QVERIFY(m_city->lock(m_city->reviewOf(id, seat), 8, 4));
    }

    std::unique_ptr<PanelCity> m_city;
};

void TestReview::thePoolHoldsExpertsAlone()
{
    const AccountId newcomer = m_city->expert(u"新人"_s, {Role::Expert});
    QCOMPARE(refusal(m_city->clerk, EnlistReviewer {newcomer, {}}), Errc::WrongRole); // Whoever asks for draws doesn't fill the pool.
    QCOMPARE(refusal(m_city->editor, EnlistReviewer {m_city->reviewer, {}}), Errc::WrongRole);
    const AccountId both = m_city->expert(u"两任"_s, {Role::Expert, Role::Clerk});
    QCOMPARE(refusal(m_city->editor, EnlistReviewer {both, {}}), Errc::WrongRole); // A clerk sees the applications.
    QCOMPARE(refusal(m_city->editor, EnlistReviewer {newcomer, {u"no digest"_s}}), Errc::OutOfRange);
    QVERIFY(m_city->ask(m_city->editor, EnlistReviewer {newcomer, {QString(64, u'a')}}));
    const PoolMember &member = m_city->get<ReviewPool>(ReviewPool::idOf(m_city->place)).members.back();
    QCOMPARE(member.account, newcomer);
    QCOMPARE(member.relatedDigests.size(), size_t(2)); // The person's own name beside the given one.
    QCOMPARE(refusal(m_city->editor, RestReviewer {m_city->clerk, true}), Errc::NotFound);
}

void TestReview::whoJoinsLaterDoesNotCatchUp()
{
    for (int i = 0; i < 10; ++i)
        m_city->drawn(); // 20 seats over 5 people.
    const AccountId newcomer = m_city->enlisted(u"新人"_s, {});
    QCOMPARE(m_city->loadOf(newcomer), 4);
    QVERIFY(m_city->ask(m_city->editor, RestReviewer {newcomer, true}));
    for (int i = 0; i < 5; ++i) {
        const ApplicationId id = m_city->drawn();
        QVERIFY(std::ranges::find(m_city->panelOf(id).seats, newcomer, &ReviewSeat::account) == m_city->panelOf(id).seats.end());
    }
    QVERIFY(m_city->ask(m_city->editor, RestReviewer {newcomer, false}));
    QCOMPARE(m_city->loadOf(newcomer), 6);
}

void TestReview::aDrawIsRecordedWithAllItWasMadeOf()
{
    const ApplicationId id = m_city->drawn();
    const ReviewPanel &panel = m_city->panelOf(id);
    QCOMPARE(panel.draws.size(), size_t(1));
    const ReviewDraw &draw = panel.draws.front();
    QCOMPARE(draw.seed.size(), 64);
    QCOMPARE(draw.candidates.size(), size_t(5));
    QCOMPARE(drawReviewers(draw.seed, draw.candidates, draw.wanted), draw.drawn);
    QCOMPARE(panel.seats.size(), size_t(2));
    for (size_t seat = 0; seat < 2; ++seat) {
        QCOMPARE(panel.seats[seat].account, draw.drawn[seat]);
        QCOMPARE(m_city->reviewOf(id, seat).reviewer, draw.drawn[seat]);
        QVERIFY(m_city->isHandedTo(m_city->get<ReviewCopy>(panel.copy), draw.drawn[seat]));
    }
    QCOMPARE(panel.due, m_city->workingDays.after(localDate(m_city->clock.now()), 5));
    const ApplicationId other = m_city->drawn();
    QVERIFY(m_city->panelOf(other).draws.front().seed != m_city->panelOf(id).draws.front().seed);
}

void TestReview::loadsOfManyDrawsDifferByOne()
{
    for (int i = 0; i < 23; ++i) {
        m_city->drawn();
        std::vector<qint32> loads;
        for (const AccountId expert : m_city->experts)
            loads.push_back(m_city->loadOf(expert));
        const auto [least, most] = std::ranges::minmax(loads);
        QVERIFY(most - least <= 1);
    }
}

void TestReview::nobodyIsDrawnTwice()
{
    const ApplicationId id = m_city->drawn();
    QCOMPARE(refusal(m_city->clerk, AssignReviewers {id}), Errc::AlreadyExists); // Or the office would draw until it likes the panel.
}

void TestReview::onlyAnApplicationInReviewOfSuchAProgrammeIsScored()
{
    const ApplicationId submitted = m_city->submitted(Money::fromYuan(1000));
    QCOMPARE(refusal(m_city->clerk, AssignReviewers {submitted}), Errc::WrongState);
    const ApplicationId id = m_city->inReview();
    QCOMPARE(refusal(m_city->approverA, AssignReviewers {id}), Errc::WrongRole);
    QCOMPARE(refusal(m_city->experts.front(), AssignReviewers {id}), Errc::WrongRole);
    m_city->programme.rubric.reset();
    m_city->done(m_city->editor, PublishProgramme {m_city->programme});
    QCOMPARE(refusal(m_city->clerk, AssignReviewers {id}), Errc::NotFound);
    QVERIFY(m_city->ask(m_city->reviewer, ProposeAward {id, {}, u"merit"_s, u"同意"_s})); // Nobody is asked, nobody is waited for.
}

void TestReview::onlyItsExpertScoresAReview()
{
    const ApplicationId id = m_city->drawn();
    const Review review = m_city->reviewOf(id, 0);
    const ScoreReview score {review.id, {{u"benefit"_s, 5}}, {}, false};
    QCOMPARE(refusal(m_city->reviewOf(id, 1).reviewer, score), Errc::NotYours);
    QCOMPARE(refusal(m_city->reviewer, score), Errc::WrongRole);
    Account promoted = m_city->get<Account>(review.reviewer);
    promoted.roles.push_back(Role::Clerk);
    m_city->world.put(promoted);
    QCOMPARE(refusal(review.reviewer, score), Errc::WrongRole); // No longer blind.
}

void TestReview::scoresStayWithinTheRubric()
{
    const Review review = m_city->reviewOf(m_city->drawn(), 0);
    QCOMPARE(refusal(review.reviewer, ScoreReview {review.id, {{u"benefit"_s, 11}}, {}, false}), Errc::OutOfRange);
    QCOMPARE(refusal(review.reviewer, ScoreReview {review.id, {{u"looks"_s, 1}}, {}, false}), Errc::NotFound);
    QCOMPARE(refusal(review.reviewer, ScoreReview {review.id, {}, QString(2001, u'长'), false}), Errc::TooLong);
}

void TestReview::aDraftMayBeIncompleteAndALockMayNot()
{
    const ApplicationId id = m_city->drawn();
    const Review review = m_city->reviewOf(id, 0);
    QVERIFY(m_city->ask(review.reviewer, ScoreReview {review.id, {{u"benefit"_s, 7}}, {}, false}));
    QCOMPARE(m_city->reviewOf(id, 0).total, 4200);
    QCOMPARE(m_city->reviewOf(id, 0).state, SeatState::Scoring);
    QCOMPARE(refusal(review.reviewer, ScoreReview {review.id, {{u"benefit"_s, 7}}, u"好"_s, true}), Errc::Missing);
    QCOMPARE(refusal(review.reviewer, ScoreReview {review.id, {{u"benefit"_s, 7}, {u"novelty"_s, 5}}, u" "_s, true}), Errc::Missing);
    QVERIFY(m_city->lock(review, 7, 5));
    QCOMPARE(m_city->reviewOf(id, 0).total, 8200);
    QCOMPARE(m_city->reviewOf(id, 0).lockedAt, std::optional(m_city->clock.now()));
}

void TestReview::lockedScoresNeverChange()
{
    const ApplicationId id = m_city->drawn();
    QVERIFY(m_city->lock(m_city->reviewOf(id, 0), 7, 5));
    const Review locked = m_city->reviewOf(id, 0);
    QCOMPARE(m_city->lock(locked, 9, 5).error().code, Errc::WrongState);
    QCOMPARE(refusal(locked.reviewer, ScoreReview {locked.id, {}, {}, false}), Errc::WrongState);
    m_city->advanceDays(60);
    QCOMPARE(refusal(m_city->clerk, ReplaceReviewer {id, locked.reviewer, u"换人"_s}), Errc::WrongState); // Nor dropped for what they are.
    QCOMPARE(m_city->reviewOf(id, 0).total, locked.total);
}

void TestReview::anAwardWaitsForAllScores()
{
    const ApplicationId id = m_city->inReview();
    const ProposeAward propose {id, {}, u"merit"_s, u"同意"_s};
    QCOMPARE(m_city->ask(m_city->reviewer, propose).error().arguments, (QStringList {u"reviews"_s, u"0"_s, u"2"_s}));
    m_city->done(m_city->clerk, AssignReviewers {id});
    QVERIFY(m_city->lock(m_city->reviewOf(id, 0), 8, 4));
    QCOMPARE(m_city->ask(m_city->reviewer, propose).error().arguments, (QStringList {u"reviews"_s, u"1"_s, u"2"_s}));
    QVERIFY(!m_city->panelOf(id).score);
    QVERIFY(m_city->lock(m_city->reviewOf(id, 1), 5, 3));
    // (60 × 8/10 + 40 × 4/5 + 60 × 5/10 + 40 × 3/5) / 2 = (80 + 54) / 2 points.
    QCOMPARE(m_city->panelOf(id).score, std::optional(6700));
    QVERIFY(m_city->ask(m_city->reviewer, propose));
}

void TestReview::othersScoresAreSeenAfterOnesOwn()
{
    const ApplicationId id = m_city->drawn();
    const AccountId first = m_city->reviewOf(id, 0).reviewer, second = m_city->reviewOf(id, 1).reviewer;
    QVERIFY(m_city->ask(first, ScoreReview {m_city->reviewOf(id, 0).id, {{u"benefit"_s, 9}}, u"草稿"_s, false}));
    QVERIFY(!audienceOf(m_city->reviewOf(id, 0)).officials);
    QVERIFY(!m_city->isHandedTo(m_city->reviewOf(id, 0), second));

    QVERIFY(m_city->lock(m_city->reviewOf(id, 0), 9, 5));
    QVERIFY(!m_city->isHandedTo(m_city->reviewOf(id, 0), second)); // Its own isn't in.
    QVERIFY(!m_city->isHandedTo(m_city->reviewOf(id, 1), first));
    QVERIFY(!audienceOf(m_city->reviewOf(id, 0)).officials); // Nor may an office tell it on.

    const qint32 before = m_city->reviewOf(id, 0).version;
    QVERIFY(m_city->lock(m_city->reviewOf(id, 1), 3, 2));
    QVERIFY(m_city->isHandedTo(m_city->reviewOf(id, 0), second));
    QVERIFY(m_city->isHandedTo(m_city->reviewOf(id, 1), first));
    QVERIFY(m_city->reviewOf(id, 0).version > before); // Published anew, or it would never come.
    QVERIFY(audienceOf(m_city->reviewOf(id, 0)).officials);
    QVERIFY(audienceOf(m_city->reviewOf(id, 1)).officials);
    for (const AccountId stranger : m_city->experts)
        QCOMPARE(m_city->isHandedTo(m_city->reviewOf(id, 0), stranger), stranger == first || stranger == second);
}

void TestReview::aRubricPublishedMeanwhileChangesNothing()
{
    const ApplicationId id = m_city->drawn();
    m_city->programme.rubric->version = 2;
    m_city->programme.rubric->reviewers = 4;
    m_city->programme.rubric->criteria[0].scale = 4;
    m_city->done(m_city->editor, PublishProgramme {m_city->programme});
    QVERIFY(m_city->lock(m_city->reviewOf(id, 0), 8, 4));
    QVERIFY(m_city->lock(m_city->reviewOf(id, 1), 8, 4));
    QCOMPARE(m_city->panelOf(id).rubricVersion, 1);
    QVERIFY(m_city->ask(m_city->reviewer, ProposeAward {id, {}, u"merit"_s, u"同意"_s}));
}

void TestReview::aChangedRubricNeedsAHigherVersion()
{
    m_city->programme.rubric->criteria[0].guidanceEn = u"other words"_s;
    QCOMPARE(refusal(m_city->editor, PublishProgramme {m_city->programme}), Errc::OutOfRange);
    m_city->programme.rubric->version = 2;
    QVERIFY(m_city->ask(m_city->editor, PublishProgramme {m_city->programme}));
}

void TestReview::aRealInterestRecusesAndAnotherIsDrawn()
{
    const ApplicationId id = m_city->drawn();
    const Review review = m_city->reviewOf(id, 0);
    const qint32 load = m_city->loadOf(review.reviewer);
    const DeclareInterest declare {m_city->newId<InterestId>(), review.id, InterestParty::Applicant, InterestType::Real, u"曾任顾问"_s};
    QCOMPARE(refusal(m_city->reviewOf(id, 1).reviewer, declare), Errc::NotYours);
    QVERIFY(m_city->ask(review.reviewer, declare));
    const ReviewPanel &panel = m_city->panelOf(id);
    QCOMPARE(panel.seats.size(), size_t(3));
    QCOMPARE(panel.seats[0].state, SeatState::Recused);
    QCOMPARE(panel.draws.size(), size_t(2));
    QCOMPARE(drawReviewers(panel.draws[1].seed, panel.draws[1].candidates, 1), panel.draws[1].drawn);
    QVERIFY(panel.seats[2].account != review.reviewer && panel.seats[2].account != panel.seats[1].account);
    QCOMPARE(m_city->loadOf(review.reviewer), load - 1);
    QCOMPARE(m_city->get<Review>(review.id).state, SeatState::Recused);
    QVERIFY(!m_city->isHandedTo(m_city->get<ReviewCopy>(panel.copy), review.reviewer));
    QCOMPARE(m_city->lock(review, 8, 4).error().code, Errc::WrongState);
    QCOMPARE(interests().size(), size_t(1));
    QCOMPARE(interests().front().outcome, InterestOutcome::Recuse);
    lockAll(id);
    QVERIFY(m_city->panelOf(id).score);
}

void TestReview::alsoAfterALock()
{
    const ApplicationId id = m_city->drawn();
    lockAll(id);
    const Review review = m_city->reviewOf(id, 0);
    QVERIFY(m_city->ask(review.reviewer,
        DeclareInterest {m_city->newId<InterestId>(), review.id, InterestParty::Provider, InterestType::Real, u"持股"_s}));
    QCOMPARE(m_city->panelOf(id).locked, 1);
    QVERIFY(!m_city->panelOf(id).score);
    QCOMPARE(refusal(m_city->reviewer, ProposeAward {id, {}, u"merit"_s, u"同意"_s}), Errc::Missing);
    QVERIFY(m_city->lock(m_city->reviewOf(id, 2), 10, 5));
    QCOMPARE(m_city->panelOf(id).score, std::optional((8000 + 10'000) / 2)); // Without the recused one's.
}

void TestReview::anApparentInterestIsManagedAndMayBeReplaced()
{
    const ApplicationId id = m_city->drawn();
    const Review review = m_city->reviewOf(id, 0);
    QVERIFY(m_city->ask(review.reviewer,
        DeclareInterest {m_city->newId<InterestId>(), review.id, InterestParty::Applicant, InterestType::Apparent, u"同门"_s}));
    QCOMPARE(m_city->panelOf(id).seats[0].state, SeatState::Scoring);
    QCOMPARE(interests().front().outcome, InterestOutcome::Manage);
    QCOMPARE(refusal(m_city->clerk, ReplaceReviewer {id, review.reviewer, u" "_s}), Errc::Missing);
    QVERIFY(m_city->ask(m_city->clerk, ReplaceReviewer {id, review.reviewer, u"同门关系"_s}));
    QCOMPARE(m_city->panelOf(id).seats[0].state, SeatState::Replaced);
    QCOMPARE(m_city->panelOf(id).seats.size(), size_t(3));
}

void TestReview::nobodyIsReplacedAtWill()
{
    const ApplicationId id = m_city->drawn();
    const AccountId expert = m_city->reviewOf(id, 0).reviewer;
    QCOMPARE(refusal(m_city->clerk, ReplaceReviewer {id, expert, u"换一位"_s}), Errc::TooEarly);
    QVERIFY(m_city->ask(expert,
        DeclareInterest {m_city->newId<InterestId>(), m_city->reviewOf(id, 0).id, InterestParty::Applicant, InterestType::Potential, u"同城"_s}));
    QCOMPARE(refusal(m_city->clerk, ReplaceReviewer {id, expert, u"换一位"_s}), Errc::TooEarly);
    QCOMPARE(refusal(m_city->clerk, ReplaceReviewer {id, m_city->reviewer, u"换一位"_s}), Errc::NotFound);
}

void TestReview::anOverdueExpertIsReplaced()
{
    const ApplicationId id = m_city->drawn();
    const Review review = m_city->reviewOf(id, 0);
    const QDate due = m_city->panelOf(id).due;
    m_city->clock.set(endOf(due));
    QVERIFY(m_city->ask(m_city->clerk, ReplaceReviewer {id, review.reviewer, u"逾期"_s}));
    QCOMPARE(m_city->get<Review>(review.id).state, SeatState::Replaced);
    QVERIFY(m_city->panelOf(id).due > due);
}

void TestReview::relatedExpertsAreNotDrawn()
{
    const QString shared = QString(64, u'b');
    m_city->company.relatedDigests = {shared};
    m_city->world.put(m_city->company);
    const AccountId related = m_city->enlisted(u"关联"_s, {shared});
    const AccountId employee = m_city->enlisted(u"雇员"_s, {creditCodeDigestOf(m_city->company.uscc)});
    for (int i = 0; i < 12; ++i) {
        const ApplicationId id = m_city->drawn();
        for (const ReviewSeat &seat : m_city->panelOf(id).seats)
            QVERIFY(seat.account != related && seat.account != employee);
        const auto &candidates = m_city->panelOf(id).draws.front().candidates;
        QCOMPARE(std::ranges::find(candidates, related, &DrawCandidate::account)->bar, DrawBar::Interest);
    }
    const std::vector<Interest> found = interests();
    const auto one = std::ranges::find(found, related, &Interest::account);
    QVERIFY(one != found.end());
    QCOMPARE(one->source, InterestSource::Detected);
    QCOMPARE(one->path, (std::vector<QString> {u"关联"_s, m_city->company.name}));
    QVERIFY(!audienceOf(*one).account); // It names the applicant.
}

void TestReview::nearlyRelatedOnesOnlyWhereNobodyElseIsLeft()
{
    const QString toProvider = QString(64, u'c'), toCompany = QString(64, u'd');
    m_city->company.relatedDigests = {toCompany};
    m_city->world.put(m_city->company);
    Provider between = m_city->provider;
    between.id = m_city->newId<ProviderId>();
    between.uscc = u"91110000MA01K7F50X"_s;
    between.name = u"居间公司"_s;
    between.relatedDigests = {toProvider, toCompany};
    m_city->world.put(between);
    m_city->programme.providers.push_back(between.id);
    m_city->done(m_city->editor, PublishProgramme {m_city->programme});
    const AccountId near = m_city->enlisted(u"近邻"_s, {toProvider});
    const ApplicationId id = m_city->drawn();
    QVERIFY(std::ranges::find(m_city->panelOf(id).seats, near, &ReviewSeat::account) == m_city->panelOf(id).seats.end());
    QVERIFY(interests().empty()); // Nobody who sits has one.
    for (const AccountId expert : m_city->experts)
        m_city->done(m_city->editor, RestReviewer {expert, true});
    const ApplicationId last = m_city->drawn();
    QCOMPARE(m_city->panelOf(last).seats.size(), size_t(1));
    QCOMPARE(m_city->panelOf(last).seats.front().account, near);
    QCOMPARE(m_city->panelOf(last).seats.front().interest, std::optional(InterestType::Apparent));
    QCOMPARE(interests().front().outcome, InterestOutcome::Manage);
}

void TestReview::whoHoldsAnOfficeIsNotDrawn()
{
    for (size_t i = 0; i < 3; ++i) {
        Account promoted = m_city->get<Account>(m_city->experts[i]);
        promoted.roles.push_back(Role::Auditor);
        m_city->world.put(promoted);
    }
    const ApplicationId id = m_city->drawn();
    for (const ReviewSeat &seat : m_city->panelOf(id).seats)
        QVERIFY(seat.account == m_city->experts[3] || seat.account == m_city->experts[4]);
    QCOMPARE(m_city->panelOf(id).draws.front().candidates.front().bar, DrawBar::HoldsOffice);
}

void TestReview::anEmptySeatIsDrawnLater()
{
    for (size_t i = 1; i < 5; ++i)
        m_city->done(m_city->editor, RestReviewer {m_city->experts[i], true});
    const ApplicationId id = m_city->drawn();
    QCOMPARE(m_city->panelOf(id).seats.size(), size_t(1));
    QCOMPARE(refusal(m_city->clerk, AssignReviewers {id}), Errc::Missing); // Nobody came since.
    m_city->done(m_city->editor, RestReviewer {m_city->experts[1], false});
    QVERIFY(m_city->ask(m_city->clerk, AssignReviewers {id}));
    QCOMPARE(m_city->panelOf(id).seats.size(), size_t(2));
    QCOMPARE(m_city->reviewOf(id, 0).copy, m_city->reviewOf(id, 1).copy);
}

void TestReview::aReturnedApplicationIsScoredAnew()
{
    const ApplicationId id = m_city->drawn();
    QVERIFY(m_city->lock(m_city->reviewOf(id, 0), 8, 4));
    const Review open = m_city->reviewOf(id, 1);
    const qint32 load = m_city->loadOf(open.reviewer);
    m_city->done(m_city->clerk, ReturnApplication {id, {{u"project"_s, u"请补充"_s}}, u"请补充"_s});
    QVERIFY(m_city->panelOf(id).ended);
    QCOMPARE(m_city->get<Review>(open.id).state, SeatState::Closed);
    QCOMPARE(m_city->loadOf(open.reviewer), load - 1);
    QCOMPARE(m_city->lock(open, 8, 4).error().code, Errc::WrongState);
    ApplicationForm corrected = m_city->form(Money::fromYuan(100'000));
    corrected.project = u"补正后的质检"_s;
    m_city->done(m_city->owner, ResubmitApplication {id, corrected, {}});
    m_city->done(m_city->clerk, AcceptApplication {id});
    QCOMPARE(refusal(m_city->reviewer, ProposeAward {id, {}, u"merit"_s, u"同意"_s}), Errc::Missing);
    QVERIFY(m_city->ask(m_city->clerk, AssignReviewers {id}));
    QCOMPARE(m_city->panelOf(id).round, 2);
    QCOMPARE(m_city->panelOf(id).locked, 0);
    QCOMPARE(m_city->get<ReviewCopy>(m_city->panelOf(id).copy).project, corrected.project);
}

void TestReview::anAppealGoesToOtherExperts()
{
    const ApplicationId id = m_city->drawn();
    const AccountId first = m_city->reviewOf(id, 0).reviewer, second = m_city->reviewOf(id, 1).reviewer;
    lockAll(id);
    m_city->done(m_city->reviewer, RefuseApplication {id, u"merit"_s, u"不足"_s});
    m_city->done(m_city->owner, AppealDecision {id, u"理由"_s});
    m_city->done(m_city->clerk, AssignReviewers {id});
    for (const ReviewSeat &seat : m_city->panelOf(id).seats)
        QVERIFY(seat.account != first && seat.account != second);
}

void TestReview::anUpheldObjectionGoesToOtherExperts()
{
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        m_city->grant(m_city->programme.id, payer, Money::fromYuan(1'000'000));
    const ApplicationId id = m_city->drawn();
    const auto objection = m_city->newId<ObjectionId>();
    lockAll(id);
    m_city->done(m_city->reviewer, ProposeAward {id, {}, u"merit"_s, u"同意"_s});
    m_city->done(m_city->approverA, ConfirmAward {id});
    m_city->done(m_city->clerk, PublishNotice {id});
    m_city->done(m_city->clerk, RaiseObjection {id, objection, u"某公司"_s, u"关联交易"_s});
    m_city->done(m_city->approverB, UpholdObjection {objection, u"属实"_s});
    QVERIFY(m_city->panelOf(id).ended); // The next are drawn as after an appeal.
}

void TestReview::aCopyNamesNobody()
{
    m_city->company.representative = u"欧阳川禾"_s;
    m_city->company.contact = u"0755-88886666"_s;
    m_city->company.address = u"软件大道18号"_s;
    m_city->world.put(m_city->company);
    ApplicationForm form = m_city->form(Money::fromYuan(100'000));
    form.contactName = u"张川禾"_s;
    form.project = u"深圳川禾精密制造有限公司质检"_s;
    form.purpose = u"由鹏城智算科技提供算力；法人欧阳川禾，联系张川禾 138 0000 0123，信用代码91110000600037341L，地址软件大道18号，合同HT-1。"_s;
    form.materials = {{u"contract"_s, u"川禾合同.pdf"_s, QString(64, u'a'), 10}};
    const auto id = m_city->newId<ApplicationId>();
    m_city->done(m_city->owner, SubmitApplication {id, form, {}});
    m_city->done(m_city->clerk, AcceptApplication {id});
    m_city->done(m_city->clerk, AssignReviewers {id});
    const ReviewCopy &copy = m_city->get<ReviewCopy>(m_city->panelOf(id).copy);
    const QString text = QString::fromUtf8(compactJson(toJson(copy).toObject()));
    for (const QString &hidden : {u"川禾"_s, u"鹏城"_s, u"欧阳"_s, u"0000 0123"_s, u"00000123"_s, u"600037341"_s, u"软件大道"_s, u"HT-1"_s, u"合同.pdf"_s,
             u"990101"_s, QString(64, u'a'), id.toText(), m_city->company.id.toText(), m_city->provider.id.toText(),
             m_city->get<Application>(id).number})
        QVERIFY2(!text.contains(hidden), qPrintable(hidden));
    QVERIFY(text.contains(u"质检"_s));
    QCOMPARE(copy.materials, std::vector<QString> {u"contract"_s});
    QCOMPARE(copy.requested, m_city->get<Application>(id).requested);
}

void TestReview::aReplicaDrawsNobody()
{
    const ApplicationId id = m_city->inReview();
    World replica(false);
    for (const auto &[key, record] : m_city->world.records())
        replica.put(record);
    Command command;
    command.id = m_city->newId<CommandId>();
    command.place = m_city->place;
    command.account = m_city->clerk;
    command.payload = AssignReviewers {id};
    const Result<Effects> effects = decide(replica, command, {m_city->clock.now(), m_city->workingDays});
    QVERIFY(effects);
    QCOMPARE(effects->unknown, QStringList {u"draw"_s});
    for (const AnyRecord &record : effects->records)
        if (const auto *panel = std::get_if<ReviewPanel>(&record))
            QVERIFY(panel->seats.empty() && panel->draws.empty());
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
