#include "core/storage/fairness_query.h"
#include "core/storage/risk_query.h"
#include "tests/unit/storage/replica_bench.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

/// What the checks are given is what the registry confirmed, of one place.
class RiskFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBillIsOwedSinceItsProvidersWord();
    void aPaymentThatCameBackWasNone();
    void claimsOfOtherPlacesAreThoseOnThisDevice();
    void decisionsOfFairnessAreThoseInForce();
    void whatTheIntakeDisregardedIsNobodysDecision();
};

namespace {

class FactsBench {
public:
    ReplicaBench bench;
    City &city = bench.city;
    VoucherId voucher;

    FactsBench()
    {
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(1'000'000));
        voucher = city.issued(Money::fromYuan(100'000));
        bench.signIn(city.auditor);
        bench.startOverFor(city.auditor);
    }
    std::shared_ptr<ReadingConnection> connection() const
    {
        return std::make_shared<ReadingConnection>(bench.replica->databasePath());
    }
    RiskFacts facts() const { return must(RiskQuery(connection()).facts(city.place, localDate(city.clock.now()))); }
    RiskRedemption bill(RedemptionId id) const
    {
        const RiskFacts found = facts();
        const auto at = std::ranges::find(found.redemptions, id, &RiskRedemption::id);
        if (at == found.redemptions.end())
            qFatal("no such bill");
        return *at;
    }
};

} // namespace

void RiskFactsTest::aBillIsOwedSinceItsProvidersWord()
{
    FactsBench desk;
    const RedemptionId id = desk.city.requested(desk.voucher, Money::fromYuan(10'000));
    desk.bench.applyNews();
    QVERIFY(!desk.bill(id).due); // Nobody owes what its provider has not confirmed.
    desk.city.advanceDays(3);
    const QDate confirmed = localDate(desk.city.clock.now());
    must(desk.city.ask(desk.city.providerUser, ConfirmBill {id, Money::fromYuan(10'000), {}}));
    desk.city.advanceDays(9);
    must(desk.city.ask(desk.city.finance, ApproveRedemption {id}));
    desk.bench.applyNews();
    QCOMPARE(desk.bill(id).due, std::optional(confirmed)); // Not since the office took its time to approve.
    QVERIFY(!desk.bill(id).paid);
}

void RiskFactsTest::aPaymentThatCameBackWasNone()
{
    FactsBench desk;
    const RedemptionId id = desk.city.approved(desk.voucher, Money::fromYuan(10'000));
    const QDate confirmed = localDate(desk.city.clock.now());
    desk.city.advanceDays(5);
    must(desk.city.ask(desk.city.financeB, SettleRedemption {id, u"B1"_s, u"R1"_s}));
    desk.bench.applyNews();
    QCOMPARE(desk.bill(id).paid, std::optional(localDate(desk.city.clock.now())));
    desk.city.advanceDays(4);
    must(desk.city.ask(desk.city.financeB, BounceSettlement {id, u"账号不符"_s}));
    desk.bench.applyNews();
    QVERIFY(!desk.bill(id).paid);
    QCOMPARE(desk.bill(id).due, std::optional(confirmed)); // The time doesn't begin anew.
    desk.city.advanceDays(60);
    must(desk.city.ask(desk.city.financeB, SettleRedemption {id, u"B2"_s, u"R2"_s}));
    const QDate paid = localDate(desk.city.clock.now());
    desk.city.advanceDays(2);
    must(desk.city.ask(desk.city.owner, OfferRefund {id, Money::fromYuan(1), u"多算了一天"_s})); // Changes the record, not the day.
    desk.bench.applyNews();
    QCOMPARE(desk.bill(id).paid, std::optional(paid));
}

void RiskFactsTest::claimsOfOtherPlacesAreThoseOnThisDevice()
{
    FactsBench desk;
    QVERIFY(!desk.facts().elsewhere); // One place alone: nothing to compare with.
    QCOMPARE(desk.facts().cases.size(), size_t(1));
    Application elsewhere = desk.city.get<Application>(desk.city.get<Voucher>(desk.voucher).application);
    elsewhere.id = desk.city.newId<ApplicationId>();
    elsewhere.place = PlaceCode {u"510100"_s};
    desk.city.world.put(elsewhere);
    Application refused = elsewhere;
    refused.id = desk.city.newId<ApplicationId>();
    refused.stage = Stage::Refused;
    desk.city.world.put(refused);
    desk.bench.applyNews();
    const RiskFacts facts = desk.facts();
    QCOMPARE(facts.cases.size(), size_t(1));
    QVERIFY(facts.elsewhere);
    QCOMPARE(facts.elsewhere->size(), size_t(1)); // What was refused is claimed nowhere.
    QCOMPARE(facts.elsewhere->front().place.code, u"510100"_s);
    QCOMPARE(facts.elsewhere->front().contract, elsewhere.contractNumber);
}

void RiskFactsTest::decisionsOfFairnessAreThoseInForce()
{
    FactsBench desk;
    const ApplicationId waiting = desk.city.proposed(Money::fromYuan(20'000));
    desk.city.submitted(Money::fromYuan(20'000));
    desk.bench.applyNews();
    const FairnessQuery query(desk.connection());
    const auto cases = must(query.cases({}));
    QCOMPARE(cases.size(), size_t(1)); // The issued one: a proposal alone is no decision yet.
    QCOMPARE(cases.front().approved, true);
    QCOMPARE(cases.front().firstTime, true);
    QCOMPARE(cases.front().official, desk.city.reviewer);
    QCOMPARE(cases.front().awarded, desk.city.get<Voucher>(desk.voucher).face);
    must(desk.city.ask(desk.city.approverA, ConfirmAward {waiting}));
    desk.bench.applyNews();
    QCOMPARE(must(query.cases({})).size(), size_t(2));
    QCOMPARE(must(query.cases({.place = PlaceCode {u"510100"_s}})).size(), size_t(0));
    QCOMPARE(must(query.cases({.from = localDate(desk.city.clock.now()).addDays(1)})).size(), size_t(0));
    QVERIFY(must(query.officials()).contains(desk.city.reviewer));
    QCOMPARE(must(query.companies({desk.city.company.id})).at(desk.city.company.id), desk.city.company.name);
}

/// Whoever takes applications in can't approve one: compared with reviewers, a clerk would look harsh and all of them lenient.
void RiskFactsTest::whatTheIntakeDisregardedIsNobodysDecision()
{
    FactsBench desk;
    const ApplicationId disregarded = desk.city.submitted(Money::fromYuan(20'000));
    must(desk.city.ask(desk.city.clerk, DisregardApplication {disregarded, u"incomplete"_s, u"不在受理范围"_s}));
    desk.bench.applyNews();
    const auto cases = must(FairnessQuery(desk.connection()).cases({}));
    QCOMPARE(cases.size(), size_t(2));
    const auto found = std::ranges::find(cases, false, &FairCase::approved);
    QVERIFY(found != cases.end());
    QVERIFY(found->official.isNull());
    const RiskFacts facts = desk.facts();
    const auto same = std::ranges::find(facts.cases, disregarded, &RiskCase::id);
    QVERIFY(same != facts.cases.end());
    QCOMPARE(same->approved, false);
    QVERIFY(!same->official);
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::RiskFactsTest)
#include "tst_risk_facts.moc"
