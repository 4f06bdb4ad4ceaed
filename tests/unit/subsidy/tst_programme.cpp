#include "core/domain/programme.h"

#include <QTest>

#include <functional>
#include <map>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

Programme sound()
{
    Programme programme;
    programme.effectiveFrom = QDate(2026, 1, 1);
    programme.payers = {{u"city"_s, {6000}, {}}, {u"district"_s, {4000}, {}}};
    programme.variants = {{ApplicantType::Startup, {7000}, {}}};
    programme.costs = {CostKind::ComputeRental, CostKind::ModelApi};
    programme.costRates = {{CostKind::ModelApi, {3000}, {}, {}}};
    programme.windows = {{QDate(2026, 5, 1), QDate(2026, 5, 1)}};
    programme.approvals = {{Money::fromYuan(1), 1}, {Money::fromYuan(2), 2}, {Money(), 3}};
    programme.rules = {{u"1.1"_s}, {u"1.2"_s}};
    return programme;
}

/// By the member that the refusal names, and what is wrong with it.
const std::map<QString, std::function<void(Programme &)>> &spoilers()
{
    static const std::map<QString, std::function<void(Programme &)>> all {
        {u"payers absent"_s, [](Programme &p) { p.payers.clear(); }},
        {u"payers of nothing"_s, [](Programme &p) { p.payers[0].rate = {}; }},
        {u"payers above the whole"_s, [](Programme &p) { p.payers[0].rate = {6001}; }},
        {u"variants twice"_s, [](Programme &p) { p.variants.push_back(p.variants[0]); }},
        {u"costRates twice"_s, [](Programme &p) { p.costRates.push_back(p.costRates[0]); }},
        {u"costRates of no cost"_s, [](Programme &p) { p.costs.pop_back(); }},
        {u"effectiveTo before"_s, [](Programme &p) { p.effectiveTo = QDate(2025, 12, 31); }},
        {u"windows turned"_s, [](Programme &p) { p.windows[0].to = QDate(2026, 4, 30); }},
        {u"timeShare turned"_s, [](Programme &p) { p.timeShare = {true, {QDate(2026, 2, 1), QDate(2026, 1, 1)}}; }},
        {u"approvals absent"_s, [](Programme &p) { p.approvals.clear(); }},
        {u"approvals by nobody"_s, [](Programme &p) { p.approvals[2].people = 0; }},
        {u"approvals descending"_s, [](Programme &p) { p.approvals[1].upTo = Money::fromYuan(1); }},
        {u"approvals without limit first"_s, [](Programme &p) { p.approvals[0].upTo = Money(); }},
        {u"rules of one number"_s, [](Programme &p) { p.rules[1].number = u"1.1"_s; }},
        {u"validityMonths none"_s, [](Programme &p) { p.validityMonths = 0; }},
    };
    return all;
}

} // namespace

class TestProgramme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreMoneyNeedsMorePeople_data()
    {
        QTest::addColumn<qint64>("yuan");
        QTest::addColumn<qint32>("people");
        QTest::newRow("nothing") << 0LL << 1;
        QTest::newRow("at the first bound") << 500'000LL << 1;
        QTest::newRow("above the first bound") << 500'001LL << 2;
        QTest::newRow("at the second bound") << 5'000'000LL << 2;
        QTest::newRow("above the second bound") << 5'000'001LL << 3;
        QTest::newRow("a very large award") << 900'000'000LL << 3;
    }
    void moreMoneyNeedsMorePeople()
    {
        QFETCH(qint64, yuan);
        Programme programme;
        programme.approvals = {{Money::fromYuan(500'000), 1}, {Money::fromYuan(5'000'000), 2}, {Money(), 3}};
        QTEST(confirmersNeeded(programme, Money::fromYuan(yuan)), "people");
    }

    void aLadderThatEndsTooLowAsksForAllItKnows()
    {
        Programme programme;
        QCOMPARE(confirmersNeeded(programme, Money::fromYuan(1)), 1);
        programme.approvals = {{Money::fromYuan(10), 1}, {Money::fromYuan(20), 2}};
        QCOMPARE(confirmersNeeded(programme, Money::fromYuan(21)), 2);
        programme.approvals = {{Money(), 0}};
        QCOMPARE(confirmersNeeded(programme, Money::fromYuan(21)), 1);
    }

    void theCoverIsTheSumOrTheVariant()
    {
        Programme programme;
        programme.payers = {{u"city"_s, {3000}, {}}, {u"district"_s, {5000}, {}}};
        programme.variants = {{ApplicantType::Startup, {6000}, {}}};
        QCOMPARE(coverFor(programme, ApplicantType::Enterprise).value, 8000);
        QCOMPARE(coverFor(programme, ApplicantType::Startup).value, 6000);
    }

    void aCostWithARateOfItsOwnHasThatWhoeverApplies()
    {
        Programme programme;
        programme.costs = {CostKind::ComputeRental, CostKind::ModelApi, CostKind::PrivateDeployment};
        programme.payers = {{u"city"_s, {6000}, {}}};
        programme.variants = {{ApplicantType::Startup, {7000}, {}}};
        programme.costRates = {{CostKind::PrivateDeployment, {4000}, {}, {}}, {CostKind::ModelApi, {3000}, {}, {}}};
        QCOMPARE(coverFor(programme, ApplicantType::Startup, {CostKind::ModelApi}).value, 3000);
        QCOMPARE(coverFor(programme, ApplicantType::Startup, {CostKind::ComputeRental}).value, 7000);
        QCOMPARE(coverFor(programme, ApplicantType::Enterprise, programme.costs).value, 3000); // Mixed: the lowest.
        QCOMPARE(costsCoveredLike(programme, {CostKind::ModelApi}), std::vector {CostKind::ModelApi});
        QCOMPARE(costsCoveredLike(programme, {}), std::vector {CostKind::ComputeRental});
    }

    void aProgrammeThatCanNotBeRightIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        for (const auto &[member, spoil] : spoilers())
            QTest::newRow(qPrintable(member)) << member;
    }
    void aProgrammeThatCanNotBeRightIsRefused()
    {
        QFETCH(QString, member);
        Programme programme = sound();
        QVERIFY(checkProgramme(programme));
        spoilers().at(member)(programme);
        const auto checked = checkProgramme(programme);
        QVERIFY(!checked);
        QCOMPARE(checked.error().arguments, QStringList(member.section(u' ', 0, 0)));
    }

    void theCoverIsNeverAboveTheWhole()
    {
        Programme programme;
        programme.payers = {{u"city"_s, {6000}, {}}, {u"district"_s, {7000}, {}}};
        QCOMPARE(coverFor(programme, ApplicantType::Enterprise).value, 10'000);
    }
};

QTEST_APPLESS_MAIN(TestProgramme)
#include "tst_programme.moc"
