#include "core/domain/subsidy.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

Money wan(qint64 amount) { return Money::fromYuan(amount * 10'000); }

Programme twoPayers()
{
    Programme programme;
    programme.payers = {{u"310000"_s, {3000}, u"2.1"_s}, {u"district"_s, {5000}, u"2.2"_s}};
    programme.costs = {CostKind::ComputeRental};
    return programme;
}

Programme onePayer(qint32 rate)
{
    Programme programme;
    programme.payers = {{u"440300"_s, {rate}, u"2.1"_s}};
    programme.costs = {CostKind::ComputeRental};
    return programme;
}

SubsidyCase caseOf(Money contract)
{
    SubsidyCase one;
    one.contractAmount = contract;
    one.district = u"310115"_s;
    return one;
}

/// Any programme and case that can occur, mostly small, with every cap now and then.
Programme anyProgramme()
{
    Programme programme;
    const int payers = *rc::gen::inRange(1, 4);
    const QStringList names {u"nation"_s, u"310000"_s, u"district"_s};
    for (int i = 0; i < payers; ++i)
        programme.payers.push_back({names[i], {*rc::gen::inRange(1, 5001)}, u"2.%1"_s.arg(i)});
    if (*rc::gen::arbitrary<bool>())
        programme.variants = {{ApplicantType::Startup, {*rc::gen::inRange(1, 10'001)}, u"2.9"_s}};
    for (const CapScope scope : enumValues<CapScope>())
        if (*rc::gen::arbitrary<bool>())
            programme.caps.push_back({scope, Money::fromFen(*rc::gen::inRange<qint64>(0, 500'000'000)), u"3"_s,
                {*rc::gen::inRange(0, 10'001)}});
    programme.costs = {CostKind::ComputeRental, CostKind::ModelApi};
    programme.timeShare = {*rc::gen::arbitrary<bool>(), {QDate(2025, 3, 1), QDate(2025, 12, 31)},
        *rc::gen::element(DayCount::EndInclusive, DayCount::EndExclusive), *rc::gen::element<qint64>(1, 100, 10'000)};
    return programme;
}

Money anyAmount() { return Money::fromFen(*rc::gen::inRange<qint64>(1, 2'000'000'000)); }
std::optional<Money> anyUse() { return *rc::gen::arbitrary<bool>() ? std::optional(anyAmount()) : std::nullopt; }

SubsidyCase anyCase()
{
    SubsidyCase one = caseOf(anyAmount());
    one.applicant = *rc::gen::element(ApplicantType::Enterprise, ApplicantType::Startup);
    const QDate from = QDate(2025, 1, 1).addDays(*rc::gen::inRange(0, 500));
    one.contractPeriod = DateWindow {from, from.addDays(*rc::gen::inRange(1, 900))};
    const int costs = *rc::gen::inRange(0, 4);
    for (int i = 0; i < costs; ++i)
        one.costs.push_back({*rc::gen::element(CostKind::ComputeRental, CostKind::Storage, CostKind::ModelApi), anyAmount()});
    if (*rc::gen::arbitrary<bool>())
        one.otherAid = anyAmount();
    one.usedCompanyYear = anyUse();
    one.usedCompanyTotal = anyUse();
    return one;
}

Money sumOf(const std::vector<PayerAmount> &shares)
{
    Money sum;
    for (const PayerAmount &share : shares)
        sum += share.amount;
    return sum;
}

Money roomUnder(const Cap &cap, const Programme &programme, const SubsidyCase &one)
{
    const auto less = [](Money whole, Money used) { return std::max(Money(), whole - used); };
    switch (cap.scope) {
    case CapScope::Contract: return cap.amount;
    case CapScope::CompanyYear: return less(cap.amount, one.usedCompanyYear.value_or(Money()));
    case CapScope::CompanyTotal: return less(cap.amount, one.usedCompanyTotal.value_or(Money()));
    case CapScope::PublicAid:
        return less(shareOf(one.contractAmount, cap.share.value ? cap.share : coverFor(programme, one.applicant)), one.otherAid);
    }
    Q_UNREACHABLE();
}

const SubsidyStep *stepNamed(const Subsidy &result, const QString &name)
{
    const auto found = std::ranges::find(result.steps, name, &SubsidyStep::name);
    return found == result.steps.end() ? nullptr : &*found;
}

} // namespace

class TestSubsidy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The city's published example: 305/729 × 20 万元 = 8.3676 万元, × 30 % = 2.5102 万元.
    void thePublishedTimeShareExampleIsMet()
    {
        Programme programme = onePayer(3000);
        programme.timeShare = {true, {QDate(2025, 3, 1), QDate(2025, 12, 31)}, DayCount::EndExclusive, 100};
        SubsidyCase one = caseOf(Money::fromYuan(200'000));
        one.contractPeriod = DateWindow {QDate(2025, 1, 1), QDate(2026, 12, 31)};
        const auto result = subsidy(programme, one);
        QVERIFY(result);
        QCOMPARE(stepNamed(*result, u"timeShare"_s)->detail, u"305/729"_s);
        QCOMPARE(result->eligibleCost.fen(), 8'367'600);
        QCOMPARE(result->amount.fen(), 2'510'200);
    }

    void cityAndDistrictPayTogether()
    {
        const auto result = subsidy(twoPayers(), caseOf(Money::fromYuan(720'000)));
        QVERIFY(result);
        QCOMPARE(result->amount, Money::fromYuan(576'000));
        QCOMPARE(result->shares.size(), 2u);
        QCOMPARE(result->shares[0].payer, u"310000"_s);
        QCOMPARE(result->shares[0].amount, Money::fromYuan(216'000));
        QCOMPARE(result->shares[1].payer, u"310115"_s);
        QCOMPARE(result->shares[1].amount, Money::fromYuan(360'000));
        QCOMPARE(stepNamed(*result, u"rate"_s)->detail, u"30.00 % + 50.00 % = 80.00 %"_s);
        QCOMPARE(stepNamed(*result, u"rate"_s)->rule, u"2.1, 2.2"_s);
    }

    void cityAndDistrictNeverPayMoreThanTheWhole()
    {
        Programme programme = twoPayers();
        programme.payers[0].rate = {5000};
        programme.payers[1].rate = {7000};
        const auto result = subsidy(programme, caseOf(Money::fromYuan(120)));
        QCOMPARE(result->amount, Money::fromYuan(120));
        QCOMPARE(result->shares[0].amount, Money::fromYuan(50));
        QCOMPARE(result->shares[1].amount, Money::fromYuan(70));
    }

    void startUpsGetTheirRateInTheSameProportion()
    {
        Programme programme = twoPayers();
        programme.variants = {{ApplicantType::Startup, {4000}, u"2.3"_s}};
        SubsidyCase one = caseOf(Money::fromYuan(800));
        one.applicant = ApplicantType::Startup;
        const auto result = subsidy(programme, one);
        QCOMPARE(result->amount, Money::fromYuan(320));
        QCOMPARE(result->shares[0].amount, Money::fromYuan(120));
        QCOMPARE(result->shares[1].amount, Money::fromYuan(200));
        QCOMPARE(stepNamed(*result, u"rate"_s)->rule, u"2.3"_s);
    }

    void onlyAllowedKindsOfCostCount()
    {
        SubsidyCase one = caseOf(wan(10));
        one.costs = {{CostKind::ComputeRental, wan(6)}, {CostKind::Storage, wan(3)}, {CostKind::ComputeRental, wan(1)}};
        QCOMPARE(subsidy(onePayer(5000), one)->eligibleCost, wan(7));
        one.costs = {{CostKind::Security, wan(6)}};
        QCOMPARE(subsidy(onePayer(5000), one)->amount, Money());
        one.costs = {{CostKind::ComputeRental, wan(99)}}; // More than the contract.
        QCOMPARE(subsidy(onePayer(5000), one)->eligibleCost, wan(10));
    }

    void capsApplyInOrder()
    {
        Programme programme = twoPayers();
        programme.caps = {{CapScope::CompanyTotal, wan(40), u"3.4"_s}, {CapScope::CompanyYear, wan(50), u"3.3"_s},
            {CapScope::Contract, wan(60), u"3.1"_s}, {CapScope::PublicAid, Money(), u"3.2"_s, {7500}}};
        SubsidyCase one = caseOf(wan(100));
        one.otherAid = wan(20);
        one.usedCompanyYear = wan(5);
        one.usedCompanyTotal = wan(8);
        const auto result = subsidy(programme, one);
        QStringList seen;
        for (const SubsidyStep &step : result->steps)
            seen << u"%1 %2"_s.arg(step.name).arg(step.after.fen() / 1'000'000);
        QCOMPARE(seen, (QStringList {u"eligibleCost 100"_s, u"rate 80"_s, u"cap.Contract 60"_s, u"cap.PublicAid 55"_s,
            u"cap.CompanyYear 45"_s, u"cap.CompanyTotal 32"_s, u"share 12"_s, u"share 20"_s}));
        QCOMPARE(stepNamed(*result, u"cap.CompanyTotal"_s)->detail, u"400,000.00 − 80,000.00"_s);
        QCOMPARE(stepNamed(*result, u"cap.CompanyTotal"_s)->rule, u"3.4"_s);
    }

    void publicAidIsLimitedToTheCoverWhereTheRuleNamesNoShare()
    {
        Programme programme = onePayer(5000);
        programme.variants = {{ApplicantType::Startup, {6000}, {}}};
        programme.caps = {{CapScope::PublicAid, Money(), u"3.2"_s}};
        SubsidyCase one = caseOf(wan(100));
        one.otherAid = wan(30);
        QCOMPARE(subsidy(programme, one)->amount, wan(20));
        one.applicant = ApplicantType::Startup;
        QCOMPARE(subsidy(programme, one)->amount, wan(30));
        one.otherAid = wan(90);
        QCOMPARE(subsidy(programme, one)->amount, Money());
    }

    void aCapWhoseUseIsUnknownSaysSo()
    {
        Programme programme = onePayer(5000);
        programme.caps = {{CapScope::CompanyYear, wan(10), u"3.1"_s}};
        const auto result = subsidy(programme, caseOf(wan(100)));
        QCOMPARE(stepNamed(*result, u"cap.CompanyYear"_s)->detail, u"unknown"_s);
        QCOMPARE(result->amount, wan(10));
    }

    void aContractOutsideTheBasePeriodGetsNothing()
    {
        Programme programme = onePayer(5000);
        programme.timeShare = {true, {QDate(2025, 3, 1), QDate(2025, 12, 31)}, DayCount::EndInclusive, 1};
        SubsidyCase one = caseOf(wan(100));
        one.contractPeriod = DateWindow {QDate(2026, 1, 1), QDate(2026, 1, 31)};
        QCOMPARE(subsidy(programme, one)->amount, Money());
        one.contractPeriod = DateWindow {QDate(2025, 12, 31), QDate(2025, 12, 31)};
        QCOMPARE(subsidy(programme, one)->amount, wan(50));
    }

    void whatCanNotBeCalculatedIsNamed_data();
    void whatCanNotBeCalculatedIsNamed();

    void theStepsAreAChainAndTheSharesReAdd()
    {
        QVERIFY(rc::check("each step takes what the one before left; shares re-add to the fen", [] {
            const SubsidyCase one = anyCase();
            const auto result = subsidy(anyProgramme(), one);
            RC_ASSERT(result.has_value());
            Money left = one.contractAmount;
            Money shared;
            for (const SubsidyStep &step : result->steps) {
                RC_ASSERT(step.before == left);
                if (step.name == u"share")
                    shared += step.after;
                else
                    left = step.after;
                RC_ASSERT(step.after >= Money() && step.after <= step.before);
            }
            RC_ASSERT(left == result->amount);
            RC_ASSERT(shared == result->amount);
            RC_ASSERT(sumOf(result->shares) == result->amount);
        }));
    }

    void noLimitIsEverExceeded()
    {
        QVERIFY(rc::check("never above the cost, any cap's room, or the contract less other aid", [] {
            const Programme programme = anyProgramme();
            const SubsidyCase one = anyCase();
            const Money amount = subsidy(programme, one)->amount;
            RC_ASSERT(amount >= Money());
            RC_ASSERT(amount <= subsidy(programme, one)->eligibleCost);
            RC_ASSERT(amount.isZero() || amount + one.otherAid <= one.contractAmount);
            for (const Cap &cap : programme.caps)
                RC_ASSERT(amount <= roomUnder(cap, programme, one));
        }));
    }

    void moreCostNeverGivesLess()
    {
        QVERIFY(rc::check("the subsidy doesn't fall when the contract or a cost rises", [] {
            const Programme programme = anyProgramme();
            const SubsidyCase one = anyCase();
            SubsidyCase more = one;
            more.contractAmount += anyAmount();
            for (CostItem &item : more.costs)
                item.amount += Money::fromFen(*rc::gen::inRange<qint64>(0, 1'000'000));
            RC_ASSERT(subsidy(programme, more)->amount >= subsidy(programme, one)->amount);
        }));
    }

    void knowingMoreNeverGivesMore()
    {
        QVERIFY(rc::check("what a replica promises is an upper bound", [] {
            const Programme programme = anyProgramme();
            const SubsidyCase one = anyCase();
            SubsidyCase unknown = one;
            unknown.usedCompanyYear = unknown.usedCompanyTotal = std::nullopt;
            RC_ASSERT(subsidy(programme, unknown)->amount >= subsidy(programme, one)->amount);
        }));
    }
};

void TestSubsidy::whatCanNotBeCalculatedIsNamed_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no contract") << int(Errc::Missing) << u"contractAmount"_s;
    QTest::newRow("negative contract") << int(Errc::NotPositive) << u"contractAmount"_s;
    QTest::newRow("negative aid") << int(Errc::OutOfRange) << u"otherAid"_s;
    QTest::newRow("negative cost") << int(Errc::OutOfRange) << u"costs"_s;
    QTest::newRow("costs beyond the range") << int(Errc::OutOfRange) << u"costs"_s;
    QTest::newRow("negative use") << int(Errc::OutOfRange) << u"usedCompanyYear"_s;
    QTest::newRow("no period") << int(Errc::Missing) << u"contractPeriod"_s;
    QTest::newRow("period backwards") << int(Errc::OutOfRange) << u"contractPeriod"_s;
    QTest::newRow("period of no day") << int(Errc::OutOfRange) << u"contractPeriod"_s;
    QTest::newRow("no district") << int(Errc::Missing) << u"district"_s;
    QTest::newRow("no payers") << int(Errc::Missing) << u"payers"_s;
    QTest::newRow("negative rate") << int(Errc::OutOfRange) << u"payers"_s;
    QTest::newRow("variant above the whole") << int(Errc::OutOfRange) << u"variants"_s;
    QTest::newRow("negative cap") << int(Errc::OutOfRange) << u"caps"_s;
    QTest::newRow("rounding by nothing") << int(Errc::OutOfRange) << u"timeShare"_s;
}

void TestSubsidy::whatCanNotBeCalculatedIsNamed()
{
    Programme programme = twoPayers();
    SubsidyCase one = caseOf(wan(10));
    const QDate day(2025, 5, 1);
    programme.timeShare = {true, {day, day.addDays(99)}, DayCount::EndExclusive, 1};
    one.contractPeriod = DateWindow {day, day.addDays(10)};
    const std::map<QString, std::function<void()>> spoil {
        {u"no contract"_s, [&] { one.contractAmount = {}; }},
        {u"negative contract"_s, [&] { one.contractAmount = wan(-1); }},
        {u"negative aid"_s, [&] { one.otherAid = wan(-1); }},
        {u"negative cost"_s, [&] { one.costs = {{CostKind::Other, wan(-1)}}; }},
        {u"costs beyond the range"_s,
            [&] { one.costs = {2, CostItem {CostKind::ComputeRental, Money::fromFen(std::numeric_limits<qint64>::max())}}; }},
        {u"negative use"_s, [&] { one.usedCompanyYear = wan(-1); }},
        {u"no period"_s, [&] { one.contractPeriod.reset(); }},
        {u"period backwards"_s, [&] { one.contractPeriod->to = day.addDays(-1); }},
        {u"period of no day"_s, [&] { one.contractPeriod->to = day; }},
        {u"no district"_s, [&] { one.district.clear(); }},
        {u"no payers"_s, [&] { programme.payers.clear(); }},
        {u"negative rate"_s, [&] { programme.payers[0].rate = {-1}; }},
        {u"variant above the whole"_s, [&] { programme.variants = {{ApplicantType::Startup, {10'001}, {}}}; }},
        {u"negative cap"_s, [&] { programme.caps = {{CapScope::Contract, wan(-1), {}}}; }},
        {u"rounding by nothing"_s, [&] { programme.timeShare.roundDownToFen = 0; }},
    };
    QVERIFY(subsidy(programme, one));
    spoil.at(QString::fromLatin1(QTest::currentDataTag()))();
    const auto result = subsidy(programme, one);
    QVERIFY(!result);
    QFETCH(QString, field);
    QTEST(int(result.error().code), "code");
    QCOMPARE(result.error().arguments, QStringList {field});
}

QTEST_APPLESS_MAIN(TestSubsidy)
#include "tst_subsidy.moc"
