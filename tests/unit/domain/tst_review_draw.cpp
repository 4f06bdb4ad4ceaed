#include "core/domain/interest_path.h"
#include "core/domain/review_copy.h"
#include "core/domain/review_draw.h"
#include "core/domain/rubric.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

AccountId person(int number)
{
    return *AccountId::fromText(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0')));
}

Rubric rubric()
{
    return {.version = 1,
        .reviewers = 3,
        .days = 5,
        .criteria = {{u"benefit"_s, u"效益"_s, u"Benefit"_s, 50, 10, {}, {}}, {u"novelty"_s, u"创新"_s, u"Novelty"_s, 30, 5, {}, {}},
            {u"team"_s, u"团队"_s, u"Team"_s, 20, 4, {}, {}}}};
}

}

/// Pure functions of the review: what is drawn, what is scored, who is near to whom and what a copy hides.
class TestReviewDraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawIsTheOneOfItsSeed();
    void loadsStayWithinOneOfEachOther();
    void aTotalIsExact();
    void aRubricIsChecked_data();
    void aRubricIsChecked();
    void scoresAreHeldAgainstTheRubric();
    void anInterestIsTheShortestWay();
    void whatIsFurtherThanThreeStepsIsNone();
    void namesAreBlockedOutHoweverTheyAreWritten_data();
    void namesAreBlockedOutHoweverTheyAreWritten();
};

/// The expected order comes from Python's hashlib, not from here:
/// seed = sha256(b'golden').hexdigest(); ticket = sha256(f'{seed}/{account}'.encode()).hexdigest(), accounts being
/// '00000000-0000-7000-8000-%012x' % i; sorted([(bar == 'Managed', load, ticket, account) …]).
void TestReviewDraw::aDrawIsTheOneOfItsSeed()
{
    const QString seed = u"dd56de4137951d9c92681b03416ec15f886b4482a27e3a517d32f085244cbe5d"_s;
    const std::vector<DrawCandidate> candidates {{person(1), 2, DrawBar::Free}, {person(2), 1, DrawBar::Free}, {person(3), 1, DrawBar::Free},
        {person(4), 1, DrawBar::Managed}, {person(5), 2, DrawBar::Free}, {person(6), 1, DrawBar::Interest}, {person(7), 0, DrawBar::Resting}};
    const std::vector<AccountId> all {person(3), person(2), person(5), person(1), person(4)};
    QCOMPARE(drawReviewers(seed, candidates, 9), all);
    QCOMPARE(drawReviewers(seed, candidates, 2), std::vector<AccountId>(all.begin(), all.begin() + 2));
    QCOMPARE(drawTicket(seed, person(1)), u"629f98e045ec5886257afaa4f7d4d0667b5a34e4abf2f1ccfd49531e69387afb"_s);
}

void TestReviewDraw::loadsStayWithinOneOfEachOther()
{
    std::vector<DrawCandidate> pool;
    for (int i = 1; i <= 7; ++i)
        pool.push_back({person(i), 0, DrawBar::Free});
    std::set<std::vector<AccountId>> panels;
    for (int draw = 0; draw < 500; ++draw) {
        const std::vector<AccountId> drawn = drawReviewers(QString::number(draw), pool, 3);
        QCOMPARE(std::set<AccountId>(drawn.begin(), drawn.end()).size(), size_t(3));
        panels.insert(drawn);
        for (DrawCandidate &candidate : pool)
            candidate.load += qint32(std::ranges::count(drawn, candidate.account));
        const auto [least, most] = std::ranges::minmax_element(pool, {}, &DrawCandidate::load);
        QVERIFY2(most->load - least->load <= 1, qPrintable(QString::number(draw)));
    }
    QVERIFY(panels.size() > 100); // Not the same few again and again.
}

void TestReviewDraw::aTotalIsExact()
{
    // 50 × 7/10 + 30 × 4/5 + 20 × 3/4 = 35 + 24 + 15 = 74 points.
    QCOMPARE(totalOf(rubric(), {{u"benefit"_s, 7}, {u"novelty"_s, 4}, {u"team"_s, 3}}), 7400);
    QCOMPARE(totalOf(rubric(), {{u"benefit"_s, 10}, {u"novelty"_s, 5}, {u"team"_s, 4}}), 10'000);
    QCOMPARE(totalOf(rubric(), {{u"team"_s, 1}}), 500); // So far.
    QCOMPARE(totalOf(rubric(), {}), 0);
}

void TestReviewDraw::aRubricIsChecked_data()
{
    QTest::addColumn<Rubric>("rubric");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const std::function<void(Rubric &)> &change, bool isGood = false) {
        Rubric changed = rubric();
        change(changed);
        QTest::newRow(name) << changed << isGood;
    };
    row("as it is", [](Rubric &) { }, true);
    row("no criterion", [](Rubric &r) { r.criteria.clear(); });
    row("weights of 99", [](Rubric &r) { r.criteria[0].weight = 49; });
    row("a weight of nothing", [](Rubric &r) { r.criteria[0].weight = 0; });
    row("a scale that doesn't divide 100", [](Rubric &r) { r.criteria[0].scale = 3; });
    row("a criterion twice", [](Rubric &r) { r.criteria[1].id = u"benefit"_s; });
    row("a criterion without a name", [](Rubric &r) { r.criteria[1].nameEn.clear(); });
    row("nobody to score", [](Rubric &r) { r.reviewers = 0; });
    row("no time", [](Rubric &r) { r.days = 0; });
}

void TestReviewDraw::aRubricIsChecked()
{
    QFETCH(Rubric, rubric);
    QFETCH(bool, isGood);
    const Result<void> checked = checkRubric(rubric);
    QCOMPARE(checked.has_value(), isGood);
    if (!isGood)
        QCOMPARE(checked.error().arguments, QStringList {u"rubric"_s});
    Programme programme;
    programme.payers = {{u"990000"_s, {3000}, u"1"_s}};
    programme.approvals = {{Money(), 1}};
    programme.rubric = rubric;
    QCOMPARE(checkProgramme(programme).has_value(), isGood);
}

void TestReviewDraw::scoresAreHeldAgainstTheRubric()
{
    QVERIFY(checkScores(rubric(), {{u"benefit"_s, 0}, {u"novelty"_s, 5}}));
    QCOMPARE(checkScores(rubric(), {{u"novelty"_s, 6}}).error().code, Errc::OutOfRange);
    QCOMPARE(checkScores(rubric(), {{u"novelty"_s, -1}}).error().code, Errc::OutOfRange);
    QCOMPARE(checkScores(rubric(), {{u"novelty"_s, 1}, {u"novelty"_s, 2}}).error().code, Errc::OutOfRange);
    QCOMPARE(checkScores(rubric(), {{u"looks"_s, 1}}).error().code, Errc::NotFound);
    QCOMPARE(requireAllScored(rubric(), {{u"benefit"_s, 0}, {u"team"_s, 1}}).error().arguments, QStringList {u"novelty"_s});
}

void TestReviewDraw::anInterestIsTheShortestWay()
{
    const Party expert {u"专家"_s, {}, {u"a"_s}};
    const Party company {u"公司"_s, u"C"_s, {u"b"_s, u"d"_s}};
    const Party between {u"中间"_s, u"M"_s, {u"a"_s, u"b"_s}};
    const Party near {u"近"_s, u"N"_s, {u"a"_s, u"c"_s}};
    const Party far {u"远"_s, u"F"_s, {u"c"_s, u"d"_s}};

    const std::vector<QString> direct = interestPath({u"专家"_s, {}, {u"d"_s}}, company, {between});
    QCOMPARE(direct, (std::vector<QString> {u"专家"_s, u"公司"_s}));
    QCOMPARE(interestOfPath(direct), InterestType::Real);

    const std::vector<QString> two = interestPath(expert, company, {near, far, between});
    QCOMPARE(two, (std::vector<QString> {u"专家"_s, u"中间"_s, u"公司"_s}));
    QCOMPARE(interestOfPath(two), InterestType::Apparent);

    const std::vector<QString> three = interestPath(expert, company, {near, far});
    QCOMPARE(three, (std::vector<QString> {u"专家"_s, u"近"_s, u"远"_s, u"公司"_s}));
    QCOMPARE(interestOfPath(three), InterestType::Potential);
    QCOMPARE(outcomeOf(InterestType::Real), InterestOutcome::Recuse);
    QCOMPARE(outcomeOf(InterestType::Apparent), InterestOutcome::Manage);
    QCOMPARE(outcomeOf(InterestType::Potential), InterestOutcome::Disclose);
}

void TestReviewDraw::whatIsFurtherThanThreeStepsIsNone()
{
    const Party expert {u"0"_s, {}, {u"a"_s}};
    const std::vector<Party> chain {{u"1"_s, {}, {u"a"_s, u"b"_s}}, {u"2"_s, {}, {u"b"_s, u"c"_s}}, {u"3"_s, {}, {u"c"_s, u"d"_s}}};
    QVERIFY(!interestPath(expert, {u"3 steps"_s, {}, {u"c"_s}}, chain).empty());
    QVERIFY(interestPath(expert, {u"4 steps"_s, {}, {u"d"_s}}, chain).empty());
    QVERIFY(interestPath(expert, {u"nobody's"_s, {}, {}}, chain).empty());
}

void TestReviewDraw::namesAreBlockedOutHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocked");
    QTest::newRow("in full") << u"由深圳川禾精密制造有限公司实施"_s << u"由■■■实施"_s;
    QTest::newRow("without legal form") << u"深圳川禾精密制造的产线"_s << u"■■■的产线"_s;
    QTest::newRow("without place") << u"川禾精密制造的产线"_s << u"■■■的产线"_s;
    QTest::newRow("spaced") << u"川禾 精密 制造的产线"_s << u"■■■的产线"_s;
    QTest::newRow("another's") << u"视觉质检产线"_s << u"视觉质检产线"_s;
    QTest::newRow("in capitals") << u"for ACME Robotics we train"_s << u"for ■■■ we train"_s;
}

void TestReviewDraw::namesAreBlockedOutHoweverTheyAreWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, blocked);
    const QStringList names = namesOf(u"深圳川禾精密制造有限公司"_s, {u"深圳"_s}) + namesOf(u"Acme Robotics Co., Ltd."_s, {});
    QCOMPARE(blockedOut(text, names), blocked);
}

QTEST_GUILESS_MAIN(TestReviewDraw)
#include "tst_review_draw.moc"
