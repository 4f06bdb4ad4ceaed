#include "core/usecases/redemption_plan.h"
#include "core/usecases/voucher_rescue.h"
#include "tests/support/city.h"

using namespace Qt::StringLiterals;

namespace cpv {

/// What a company is shown before it sends: the same figures that the registry then decides.
class RedemptionPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStepsEndWhereTheRegistryEnds();
    void aRescueNamesTheLeastBillsThatBringAllThatIsLeft();
    void aBillAboveWhatIsLeftIsCut();
    void theSoonestToExpireIsUsedFirst();
    void whatIsLeftOverStaysWithTheLast();
    void onlyListedAndUnrelatedProvidersMayBePaid();
    void aClaimAsksForNoProvider();
    void billsAboveTheContractAreCounted();
};

namespace {

struct Town : City {
    Town()
    {
        for (const QString &payer : { u"990000"_s, u"990101"_s })
            for (const ProgrammeId id : { programme.id, payFirst.id })
                grant(id, payer, Money::fromYuan(5'000'000));
    }
    RedeemFacts facts(const std::vector<VoucherId> &vouchers) const
    {
        RedeemFacts facts{ .vouchers = {}, .providers = { get<Provider>(provider.id) }, .company = get<Company>(company.id) };
        for (const VoucherId id : vouchers)
            facts.vouchers.push_back({ get<Voucher>(id), get<Programme>(get<Voucher>(id).programme) });
        return facts;
    }
    Bill bill(Money cost) const { return { ProgrammeMode::ClaimFirst, provider.id, u"HT-1"_s, cost }; }
};

} // namespace

void RedemptionPlanTest::theStepsEndWhereTheRegistryEnds()
{
    Town town;
    const VoucherId voucher = town.issued(Money::fromYuan(100'000));
    town.requested(voucher, Money::fromFen(333'33));
    const Money cost = Money::fromFen(777'77);
    const PlannedPart part = partOf(town.get<Voucher>(voucher), cost);
    QCOMPARE(part.steps.front().after, cost);
    QCOMPARE(part.steps.back().after, part.amount);
    QStringList names;
    for (const SubsidyStep &step : part.steps)
        names << step.name;
    QCOMPARE(names, (QStringList{ u"bill"_s, u"billsInAll"_s, u"rate"_s, u"drawnBefore"_s }));
    const RedemptionId asked = town.requested(voucher, cost);
    QCOMPARE(town.get<Redemption>(asked).amount, part.amount);
}

void RedemptionPlanTest::aRescueNamesTheLeastBillsThatBringAllThatIsLeft()
{
    Town town;
    const VoucherId id = town.issued(Money::fromYuan(123'457));
    town.requested(id, Money::fromFen(333'33));
    const RedeemFacts facts = town.facts({id});
    const Voucher voucher = town.get<Voucher>(id);
    const VoucherRescue rescue = rescueOf(facts, facts.vouchers.front());
    QCOMPARE(rescue.left, voucher.left);
    QCOMPARE(partOf(voucher, rescue.cost).amount, voucher.left);
    QVERIFY(partOf(voucher, rescue.cost - Money::fromFen(1)).amount < voucher.left);
    QCOMPARE(rescue.own, rescue.cost - voucher.left);
    QCOMPARE(rescue.step.cost, Money::fromYuan(10'000));
    QCOMPARE(rescue.providers, 1);
    QCOMPARE(rescue.bound->id, town.provider.id);
}

void RedemptionPlanTest::billsAboveTheContractAreCounted()
{
    Town town;
    const VoucherId id = town.issued(Money::fromYuan(100'000));
    town.requested(id, Money::fromYuan(30'000));
    UsableVoucher usable = town.facts({id}).vouchers.front();
    QVERIFY(overContract(usable, Money::fromYuan(1'000'000)).isZero()); // Nothing is known of the contract.
    usable.contractAmount = Money::fromYuan(100'000);
    QVERIFY(overContract(usable, Money::fromYuan(70'000)).isZero());
    QCOMPARE(overContract(usable, Money::fromYuan(70'001)), Money::fromYuan(1));
}

void RedemptionPlanTest::aBillAboveWhatIsLeftIsCut()
{
    Town town;
    const VoucherId voucher = town.issued(Money::fromYuan(1'000)); // 800 to draw.
    const PlannedPart part = partOf(town.get<Voucher>(voucher), Money::fromYuan(5'000));
    QCOMPARE(part.amount, Money::fromYuan(800));
    QCOMPARE(part.steps.back().name, u"leftOnVoucher"_s);
    const RedemptionId asked = town.requested(voucher, Money::fromYuan(5'000));
    QCOMPARE(town.get<Redemption>(asked).amount, part.amount);
}

void RedemptionPlanTest::theSoonestToExpireIsUsedFirst()
{
    Town town;
    const VoucherId first = town.issued(Money::fromFen(1'000'01));
    const VoucherId second = town.issued(Money::fromYuan(1'000)); // Its notice had to pass: it expires later.
    const auto plan = planFor(town.facts({ first, second }), town.bill(Money::fromYuan(1'500)));
    QCOMPARE(plan.size(), size_t(2));
    QCOMPARE(plan[0].voucher.id, first);
    QCOMPARE(plan[0].amount, town.get<Voucher>(first).left); // Used up to the fen …
    QVERIFY(partOf(town.get<Voucher>(first), plan[0].cost - Money::fromFen(1)).amount < plan[0].amount); // … by no fen too much.
    QCOMPARE(plan[1].voucher.id, second);
    QCOMPARE(plan[0].cost + plan[1].cost, Money::fromYuan(1'500));

    const auto small = planFor(town.facts({ first, second }), town.bill(Money::fromYuan(500)));
    QCOMPARE(small.size(), size_t(1));
    QCOMPARE(small[0].voucher.id, first);
}

void RedemptionPlanTest::whatIsLeftOverStaysWithTheLast()
{
    Town town;
    const VoucherId first = town.issued(Money::fromYuan(1'000));
    const VoucherId second = town.issued(Money::fromYuan(1'000));
    const auto plan = planFor(town.facts({ first, second }), town.bill(Money::fromYuan(9'000)));
    QCOMPARE(plan.size(), size_t(2));
    QCOMPARE(plan[0].cost, Money::fromYuan(1'000));
    QCOMPARE(plan[1].cost, Money::fromYuan(8'000));
    QCOMPARE(plan[0].amount + plan[1].amount, Money::fromYuan(1'600));
    Bill other = town.bill(Money::fromYuan(100));
    other.contractNumber = u"HT-2"_s;
    QVERIFY(planFor(town.facts({ first, second }), other).empty()); // Both are bound to another contract.
}

void RedemptionPlanTest::onlyListedAndUnrelatedProvidersMayBePaid()
{
    Town town;
    RedeemFacts facts = town.facts({ town.issued(Money::fromYuan(1'000)) });
    Provider unlisted = town.provider;
    unlisted.id = town.newId<ProviderId>();
    facts.providers.push_back(unlisted);
    QCOMPARE(providersFor(facts, facts.vouchers[0]).size(), size_t(1)); // Bound to its own.
    facts.vouchers[0].voucher.state = VoucherState::Issued;
    facts.vouchers[0].voucher.provider.reset();
    auto choices = providersFor(facts, facts.vouchers[0]);
    QCOMPARE(choices.size(), size_t(2));
    QVERIFY(!choices[0].excluded);
    QCOMPARE(choices[1].excluded->code, Errc::ProviderNotListed);
    facts.providers[0].relatedDigests = { u"same"_s };
    facts.company.relatedDigests = { u"same"_s };
    choices = providersFor(facts, facts.vouchers[0]);
    QCOMPARE(choices[0].excluded->code, Errc::ProviderRelated);
    QVERIFY(planFor(facts, town.bill(Money::fromYuan(10))).empty());
}

void RedemptionPlanTest::aClaimAsksForNoProvider()
{
    Town town;
    const VoucherId award = town.issued(Money::fromYuan(10'000), town.payFirst.id);
    const auto plan = planFor(town.facts({ award }), { ProgrammeMode::PayFirst, {}, u"HT-1"_s, Money::fromYuan(1'000) });
    QCOMPARE(plan.size(), size_t(1));
    QCOMPARE(plan[0].amount, Money::fromYuan(200));
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::RedemptionPlanTest)
#include "tst_redemption_plan.moc"
