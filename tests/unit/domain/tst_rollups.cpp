#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

constexpr Money Contract = Money::fromYuan(100'000);

struct Asked {
    RollupDimension dimension = RollupDimension::All;
    QString value = {};
    std::optional<QDate> month = {};
};
RollupFacts sum(const City &city, const Asked &asked = {})
{
    RollupFacts facts;
    for (const auto &[key, record] : city.world.records()) {
        const auto *rollup = std::get_if<Rollup>(&record);
        if (rollup && rollup->dimension == asked.dimension && rollup->value == asked.value && (!asked.month || rollup->month == *asked.month))
            facts += *rollup;
    }
    return facts;
}
void grant(City &city)
{
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(1'000'000));
}
void must(const Result<Effects> &effects) { QVERIFY2(effects, effects ? "" : qPrintable(enumText(effects.error().code))); }

} // namespace

/// The year of a few cases, told from roll-ups alone. Golden sums: the programme gives 30 % from the city and 50 % from the
/// district, so 100,000 yuan of cost make an award of 80,000, of which the city pays 30,000.
class TestRollups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepCountsInTheMonthOfItsDay()
    {
        City city; // It is 2 March.
        grant(city);
        city.advanceDays(25); // 27 March.
        const ApplicationId id = city.proposed(Contract);
        city.advanceDays(10); // 6 April.
        must(city.ask(city.approverA, ConfirmAward {id}));
        must(city.ask(city.clerk, PublishNotice {id}));
        city.advanceDays(30); // 6 May.
        must(city.ask(city.clerk, AwardApplication {id}));
        const auto voucher = city.newId<VoucherId>();
        must(city.ask(city.clerk, IssueVoucher {id, voucher}));
        const RedemptionId bill = city.approved(voucher, Money::fromYuan(10'000));
        city.advanceDays(31); // 6 June.
        must(city.ask(city.financeB, SettleRedemption {bill, {}, {}}));

        const RollupFacts march = sum(city, {.month = QDate(2026, 3, 1)});
        QCOMPARE(march, (RollupFacts {.applications = 1, .requested = Money::fromYuan(80'000)}));
        const RollupFacts april = sum(city, {.month = QDate(2026, 4, 1)});
        QCOMPARE(april, (RollupFacts {.decisions = 1, .waitingDays = 10, .awards = 1, .awarded = Money::fromYuan(80'000)}));
        const RollupFacts may = sum(city, {.month = QDate(2026, 5, 1)});
        QCOMPARE(may, (RollupFacts {.vouchers = 1, .issued = Money::fromYuan(80'000), .redemptions = 1, .redeemed = Money::fromYuan(8'000)}));
        const RollupFacts june = sum(city, {.month = QDate(2026, 6, 1)});
        QCOMPARE(june, RollupFacts {.paid = Money::fromYuan(8'000)});
        city.checkRollups();
    }

    void everyDimensionButPayersAndStagesAddsUpToAll()
    {
        City city;
        grant(city);
        const VoucherId voucher = city.issued(Contract);
        const RedemptionId bill = city.approved(voucher, Money::fromYuan(10'000));
        must(city.ask(city.financeB, SettleRedemption {bill, {}, {}}));
        city.submitted(Contract);
        const RollupFacts all = sum(city);
        QCOMPARE(all.applications, 2);
        QCOMPARE(sum(city, {RollupDimension::District, u"990101"_s}), all);
        QCOMPARE(sum(city, {RollupDimension::Size, u"Small"_s}), all);
        QCOMPARE(sum(city, {RollupDimension::ApplicantType, u"Enterprise"_s}), all);
        QCOMPARE(sum(city, {RollupDimension::Industry, {}}), all);
        QCOMPARE(sum(city, {RollupDimension::Provider, city.provider.id.toText()}), all);
        RollupFacts timely = sum(city, {RollupDimension::FirstTime, u"yes"_s});
        QCOMPARE(timely.applications, 1);
        timely += sum(city, {RollupDimension::FirstTime, u"no"_s});
        QCOMPARE(timely, all);
    }

    void payersShareTheMoneyOfACaseAndNothingElse()
    {
        City city;
        grant(city);
        const VoucherId voucher = city.issued(Contract);
        city.approved(voucher, Money::fromYuan(10'000));
        const RollupFacts ofCity = sum(city, {RollupDimension::Payer, u"990000"_s});
        QCOMPARE(ofCity,
            (RollupFacts {.awarded = Money::fromYuan(30'000), .issued = Money::fromYuan(30'000), .redeemed = Money::fromYuan(3'000)}));
        QCOMPARE(sum(city, {RollupDimension::Payer, u"990101"_s}).awarded, Money::fromYuan(50'000));
    }

    void moneyIsTheLedgersToTheFen()
    {
        City city;
        grant(city);
        city.confirmed(Money::fromYuan(77'777));
        const VoucherId voucher = city.issued(Money::fromYuan(123'457));
        city.requested(voucher, Money::fromYuan(11'111));
        const RedemptionId paid = city.approved(voucher, Money::fromYuan(22'223));
        must(city.ask(city.financeB, SettleRedemption {paid, {}, {}}));
        const auto clawback = city.newId<ClawbackId>();
        must(city.ask(city.finance, OpenClawback {clawback, paid, Money::fromYuan(5'000), Money::fromYuan(50), u"r"_s}));
        must(city.ask(city.finance, RecordRecovery {clawback, Money::fromYuan(5'000), Money::fromYuan(50), {}}));
        must(city.ask(city.approverA, RevokeVoucher {voucher, u"r"_s}));
        BudgetLine line;
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            addTo(line, city.line(city.programme.id, payer));
        const RollupFacts all = sum(city);
        QCOMPARE(all.awarded - all.returned, line.committed + line.issued + line.held + line.paid);
        QCOMPARE(all.paid, line.paid);
        QCOMPARE(all.redeemed - all.paid, line.held);
        QCOMPARE(all.recovered, line.recovered);
        QVERIFY(!all.returned.isZero());
        city.checkRollups();
    }

    void whatIsTakenBackCountsNoMore()
    {
        City city;
        grant(city);
        const ApplicationId withdrawn = city.confirmed(Contract);
        must(city.ask(city.owner, WithdrawApplication {withdrawn, {}}));
        const RollupFacts all = sum(city);
        QCOMPARE(all.awards, 0);
        QCOMPARE(all.awarded, Money());
        QCOMPARE(all.departures, 1);
        QCOMPARE(all.decisions, 1); // It was decided nevertheless.
        const VoucherId voucher = city.issued(Contract);
        const RedemptionId bill = city.requested(voucher, Money::fromYuan(10'000));
        must(city.ask(city.owner, CancelRedemption {bill, u"r"_s}));
        QCOMPARE(sum(city).redemptions, 0);
        QCOMPARE(sum(city).redeemed, Money());
    }

    void casesWaitWhereTheyStandSinceTheyCameThere()
    {
        City city;
        const ApplicationId id = city.submitted(Contract);
        const QDate day = localDate(city.clock.now());
        const auto daysOf = [](QDate date) { return QDate(1970, 1, 1).daysTo(date); };
        const auto standing = [&](Stage stage) { return sum(city, {RollupDimension::Stage, enumText(stage)}); };
        QCOMPARE(standing(Stage::Submitted), (RollupFacts {.waiting = 1, .waitingSince = daysOf(day)}));
        city.advanceDays(3);
        must(city.ask(city.clerk, AcceptApplication {id}));
        QVERIFY(standing(Stage::Submitted).isZero());
        QCOMPARE(standing(Stage::InReview), (RollupFacts {.waiting = 1, .waitingSince = daysOf(day) + 3}));
    }

    void anAwardWithItsVoucherWaitsForNobody()
    {
        City city;
        grant(city);
        const ApplicationId id = city.awarded(Contract);
        QCOMPARE(sum(city, {RollupDimension::Stage, u"Awarded"_s}).waiting, 1);
        must(city.ask(city.clerk, IssueVoucher {id, city.newId<VoucherId>()}));
        QCOMPARE(sum(city, {RollupDimension::Stage, u"Awarded"_s}).waiting, 0);
        QCOMPARE(sum(city, {RollupDimension::Stage, RollupIssued.toString()}).waiting, 1);
    }

    void anIndustryIsItsDivision()
    {
        City city;
        city.company.industry = u"C3670"_s;
        city.world.put(city.company);
        city.submitted(Contract);
        QCOMPARE(sum(city, {RollupDimension::Industry, u"C36"_s}).applications, 1);
    }

    void anAppealTakesTheRefusalBack()
    {
        City city;
        const ApplicationId id = city.submitted(Contract);
        must(city.ask(city.clerk, AcceptApplication {id}));
        must(city.ask(city.reviewer, RefuseApplication {id, u"weakPlan"_s, u"理由"_s}));
        QCOMPARE(sum(city).refusals, 1);
        must(city.ask(city.owner, AppealDecision {id, u"理由"_s}));
        QCOMPARE(sum(city).refusals, 0);
        QCOMPARE(sum(city).decisions, 0);
    }
};

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
