#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// Vouchers and awards being used: redemption, claim, settlement, expiry, revocation, clawback.
class TestVoucherLife : public QObject
{
    Q_OBJECT

    const QString m_cityPayer = u"990000"_s;
    const QString m_district = u"990101"_s;

    void fund(City &city, ProgrammeId programme)
    {
        city.grant(programme, m_cityPayer, Money::fromYuan(1'000'000));
        city.grant(programme, m_district, Money::fromYuan(1'000'000));
    }
    RequestRedemption request(City &city, VoucherId voucher, Money cost)
    {
        return {city.newId<RedemptionId>(), voucher, {}, {}, drawnInvoice(city.newId<RedemptionId>().value),
            {QDate(2026, 2, 1), QDate(2026, 2, 28)}, cost, {}};
    }
    /// The amounts that histories name with these steps.
    std::vector<Money> told(const City &city, const QString &event)
    {
        std::vector<Money> amounts;
        for (const auto &[key, record] : city.world.records())
            if (const auto *entry = std::get_if<TimelineEntry>(&record); entry && entry->event == event)
                amounts.push_back(entry->amount);
        return amounts;
    }

private Q_SLOTS:
    void aBillIsHeldConfirmedApprovedAndSettled()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(100'000)); // 80,000, 80 %.
        const RedemptionId id = city.requested(voucher, Money::fromYuan(10'000));
        QCOMPARE(city.get<Voucher>(voucher).held, Money::fromYuan(8'000));
        QVERIFY(city.ask(city.providerUser, ConfirmBill {id, Money::fromYuan(9'000), {}}));
        QCOMPARE(city.get<Voucher>(voucher).held, Money::fromYuan(7'200)); // The shortfall went back.
        QVERIFY(city.ask(city.finance, ApproveRedemption {id}));
        QVERIFY(city.ask(city.financeB, SettleRedemption {id, u"B"_s, u"R"_s}));
        QCOMPARE(city.get<Voucher>(voucher).used, Money::fromYuan(7'200));
        QCOMPARE(city.get<Voucher>(voucher).state, VoucherState::PartlyUsed);
        QCOMPARE(city.line(city.programme.id, m_cityPayer).paid, Money::fromYuan(2'700));
        QCOMPARE(city.line(city.programme.id, m_district).paid, Money::fromYuan(4'500));
        QVERIFY(city.ask(city.finance, BounceSettlement {id, u"账号错误"_s}));
        QCOMPARE(city.get<Voucher>(voucher).held, Money::fromYuan(7'200));
        QVERIFY(city.ask(city.financeB, SettleRedemption {id, u"B2"_s, u"R2"_s}));
    }

    void manySmallBillsPayWhatOneLargeBillWould()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(100));
        for (int i = 0; i < 100; ++i) // 0.99 each: flooring each would pay 0.79, the sum pays 79.20.
            city.requested(voucher, Money::fromFen(99));
        QCOMPARE(city.get<Voucher>(voucher).held, Money::fromFen(7920));
    }

    void eachReasonNotToPayHasItsOwnError()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(1'000));
        RequestRedemption other = request(city, voucher, Money::fromYuan(10));
        other.provider = city.newId<ProviderId>();
        QCOMPARE(city.ask(city.owner, other).error().code, Errc::Conflict);

        RequestRedemption misread = request(city, voucher, Money::fromYuan(10));
        misread.invoiceNumber = u"2544200000000000000"_s;
        QCOMPARE(city.ask(city.owner, misread).error().code, Errc::OutOfRange);

        const RequestRedemption twice = request(city, voucher, Money::fromYuan(10));
        QVERIFY(city.ask(city.owner, twice));
        RequestRedemption again = twice;
        again.redemption = city.newId<RedemptionId>();
        QCOMPARE(city.ask(city.owner, again).error().code, Errc::AlreadyExists);

        QVERIFY(city.ask(city.approverA, FreezeVoucher {voucher, u"核查"_s}));
        QCOMPARE(city.ask(city.owner, request(city, voucher, Money::fromYuan(1))).error().code, Errc::VoucherFrozen);
        QVERIFY(city.ask(city.approverA, UnfreezeVoucher {voucher, {}}));

        Provider related = city.provider;
        related.relatedDigests = {u"same"_s};
        Company company = city.company;
        company.relatedDigests = {u"same"_s};
        city.world.put(related);
        city.world.put(company);
        QCOMPARE(city.ask(city.owner, request(city, voucher, Money::fromYuan(1))).error().code, Errc::ProviderRelated);
        city.world.put(city.provider);
        city.world.put(city.company);

        Programme unlisted = city.get<Programme>(city.programme.id);
        unlisted.providers.clear();
        QVERIFY(city.ask(city.editor, PublishProgramme {unlisted}));
        QCOMPARE(city.ask(city.owner, request(city, voucher, Money::fromYuan(1))).error().code, Errc::ProviderNotListed);

        city.advanceDays(366);
        QCOMPARE(city.ask(city.owner, request(city, voucher, Money::fromYuan(1))).error(),
            (Error {Errc::VoucherExpired, {city.get<Voucher>(voucher).validTo.toString(Qt::ISODate)}}));
    }

    void aCostWithItsOwnRateMakesAVoucherOfThatRate()
    {
        City city;
        Programme programme = city.programme;
        programme.costs = {CostKind::ComputeRental, CostKind::ModelApi};
        programme.costRates = {{CostKind::ModelApi, {3000}, {}, u"2.3"_s}};
        QVERIFY(city.ask(city.editor, PublishProgramme {programme}));
        fund(city, city.programme.id);
        QCOMPARE(city.get<Voucher>(city.issued(Money::fromYuan(1'000))).costs, std::vector {CostKind::ComputeRental});

        ApplicationForm form = city.form(Money::fromYuan(1'000));
        form.costs = {{CostKind::ModelApi, Money::fromYuan(1'000)}};
        const ApplicationId id = city.newId<ApplicationId>();
        QVERIFY(city.ask(city.owner, SubmitApplication {id, form, {}}));
        QCOMPARE(city.get<Application>(id).requested, Money::fromYuan(300));
        QVERIFY(city.ask(city.clerk, AcceptApplication {id}));
        QVERIFY(city.ask(city.reviewer, ProposeAward {id, {}, u"eligible"_s, u"符合条件"_s}));
        QVERIFY(city.ask(city.approverA, ConfirmAward {id}));
        QVERIFY(city.ask(city.clerk, PublishNotice {id}));
        city.advanceDays(20);
        QVERIFY(city.ask(city.clerk, AwardApplication {id}));
        const VoucherId voucher = city.newId<VoucherId>();
        QVERIFY(city.ask(city.clerk, IssueVoucher {id, voucher}));
        QCOMPARE(city.get<Voucher>(voucher).cover.value, 3000);
        QCOMPARE(city.get<Voucher>(voucher).costs, std::vector {CostKind::ModelApi});
        const RedemptionId redemption = city.requested(voucher, Money::fromYuan(100));
        QCOMPARE(city.get<Redemption>(redemption).amount, Money::fromYuan(30));
    }

    void aUsedUpVoucherClosesItsApplication()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(1'000));
        const RedemptionId id = city.approved(voucher, Money::fromYuan(1'000));
        QVERIFY(city.ask(city.financeB, SettleRedemption {id, {}, {}}));
        QCOMPARE(city.get<Voucher>(voucher).state, VoucherState::UsedUp);
        QCOMPARE(city.get<Application>(city.get<Voucher>(voucher).application).stage, Stage::Closed);
        QCOMPARE(city.ask(city.owner, request(city, voucher, Money::fromYuan(1))).error().code, Errc::VoucherUsedUp);
    }

    void expiryReturnsTheBalanceAndHoldsWaitForTheirDecision()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(1'000));
        const RedemptionId id = city.requested(voucher, Money::fromYuan(100));
        QCOMPARE(city.ask(city.clerk, ExpireVoucher {voucher}).error().code, Errc::TooEarly);
        const qint32 year = city.get<Voucher>(voucher).budgetYear;
        city.advanceDays(366);
        QVERIFY(city.ask(city.clerk, ExpireVoucher {voucher}));
        QCOMPARE(city.get<Voucher>(voucher).left, Money());
        QCOMPARE(city.get<Voucher>(voucher).held, Money::fromYuan(80));
        QVERIFY(city.ask(city.owner, CancelRedemption {id, {}}));
        const auto *line = city.world.find<BudgetLine>(BudgetLine::idOf(city.programme.id, year, m_cityPayer));
        QCOMPARE(line->available, Money::fromYuan(1'000'000)); // The released hold went to the budget, not to the dead voucher.
        QCOMPARE(city.get<Application>(city.get<Voucher>(voucher).application).stage, Stage::Closed);
    }

    void revocationSparesApprovedHolds()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(1'000));
        const RedemptionId approved = city.approved(voucher, Money::fromYuan(100));
        const RedemptionId waiting = city.requested(voucher, Money::fromYuan(200));
        QVERIFY(city.ask(city.approverA, RevokeVoucher {voucher, u"违规"_s}));
        QCOMPARE(city.get<Redemption>(waiting).state, RedemptionState::Refused);
        QCOMPARE(city.get<Voucher>(voucher).held, Money::fromYuan(80));
        QVERIFY(city.ask(city.financeB, SettleRedemption {approved, {}, {}}));
        QCOMPARE(city.get<Voucher>(voucher).used, Money::fromYuan(80));
    }

    void aPayFirstAwardIsClaimedWithoutTheProvider()
    {
        City city;
        fund(city, city.payFirst.id);
        const VoucherId award = city.issued(Money::fromYuan(100'000), city.payFirst.id); // 20 %.
        const RedemptionId claim = city.requested(award, Money::fromYuan(50'000));
        QCOMPARE(city.get<Redemption>(claim).amount, Money::fromYuan(10'000));
        QVERIFY(city.ask(city.finance, ApproveRedemption {claim}));
        QVERIFY(city.ask(city.financeB, SettleRedemption {claim, {}, {}}));
        QCOMPARE(city.line(city.payFirst.id, m_cityPayer).paid, Money::fromYuan(5'000));
        QCOMPARE(city.line(city.payFirst.id, m_district).paid, Money::fromYuan(5'000));
    }

    void aRefundOfferMovesNothingUntilTheCityClawsBack()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(1'000));
        const RedemptionId id = city.approved(voucher, Money::fromYuan(1'000)); // 800.
        const OfferRefund offer {id, Money::fromYuan(300), u"服务商退了一部分"_s};
        QCOMPARE(city.ask(city.owner, offer).error().code, Errc::WrongState); // Not paid out yet.
        QVERIFY(city.ask(city.financeB, SettleRedemption {id, {}, {}}));
        QCOMPARE(city.ask(city.owner, OfferRefund {id, {}, {}}).error().code, Errc::NotPositive);
        QCOMPARE(city.ask(city.owner, OfferRefund {id, Money::fromYuan(801), u"多付"_s}).error().code, Errc::OutOfRange);
        QCOMPARE(city.ask(city.owner, OfferRefund {id, Money::fromYuan(1), u" "_s}).error().code, Errc::Missing);
        QCOMPARE(city.ask(city.finance, offer).error().code, Errc::WrongRole); // Nobody offers for the company.
        QCOMPARE(city.ask(city.providerUser, offer).error().code, Errc::WrongRole);
        QCOMPARE(city.ask(city.stranger, offer).error().code, Errc::NotYours);
        const Voucher before = city.get<Voucher>(voucher);
        const Redemption settled = city.get<Redemption>(id);
        city.advanceDays(1);
        QVERIFY(city.ask(city.owner, offer));
        const Redemption offered = city.get<Redemption>(id);
        QCOMPARE(offered.changedAt, settled.changedAt); // It was settled when it was.
        QCOMPARE(offered.version, settled.version + 1);
        QCOMPARE(offered.state, RedemptionState::Settled);
        QVERIFY(offered.refundOffer && offered.refundOffer->amount == offer.amount && offered.refundOffer->reason == offer.reason);
        QCOMPARE(city.get<Voucher>(voucher).used, before.used);
        QVERIFY(city.ask(city.owner, OfferRefund {id, {}, {}})); // Taken back.
        QVERIFY(!city.get<Redemption>(id).refundOffer);
        QVERIFY(city.ask(city.owner, offer));
        QVERIFY(!city.ask(city.owner, OpenClawback {city.newId<ClawbackId>(), id, offer.amount, {}, offer.reason}));
        QVERIFY(city.ask(city.finance, OpenClawback {city.newId<ClawbackId>(), id, offer.amount, {}, offer.reason}));
        QVERIFY(!city.get<Redemption>(id).refundOffer);
        QCOMPARE(city.get<Redemption>(id).changedAt, city.clock.now());
        QCOMPARE(told(city, u"OpenClawback"_s), (std::vector<Money> {offer.amount, offer.amount})); // Not the whole redemption.
        QCOMPARE(city.ask(city.owner, offer).error().code, Errc::WrongState); // It is claimed now.
    }

    void aClawbackReturnsPrincipalToAnOpenYearAndInterestToTheTreasury()
    {
        City city;
        fund(city, city.programme.id);
        const RedemptionId id = city.approved(city.issued(Money::fromYuan(1'000)), Money::fromYuan(1'000));
        QVERIFY(city.ask(city.financeB, SettleRedemption {id, {}, {}}));
        const auto clawback = city.newId<ClawbackId>();
        QVERIFY(city.ask(city.finance, OpenClawback {clawback, id, Money::fromYuan(800), Money::fromYuan(8), u"虚假合同"_s}));
        QCOMPARE(city.get<Clawback>(clawback).due, localDate(city.clock.now()).addDays(ClawbackDays));
        QCOMPARE(city.ask(city.finance, RecordRecovery {clawback, Money::fromYuan(801), {}, {}}).error().code, Errc::OutOfRange);
        QVERIFY(city.ask(city.finance, RecordRecovery {clawback, Money::fromYuan(800), Money::fromYuan(8), u"R"_s}));
        QCOMPARE(city.get<Clawback>(clawback).state, ClawbackState::Recovered);
        const BudgetLine line = city.line(city.programme.id, m_cityPayer);
        QCOMPARE(line.available, Money::fromYuan(1'000'000));
        QCOMPARE(line.treasury, Money::fromYuan(3));
        QCOMPARE(line.paid, Money::fromYuan(300)); // What was paid stays on the record.
    }

    void aRedemptionNamesTheBillItIsMadeFrom()
    {
        City city;
        fund(city, city.programme.id);
        const VoucherId voucher = city.issued(Money::fromYuan(100'000));
        const BilledUsage bill {QString(64, u'a'), Money::fromYuan(10'000), QDate(2026, 2, 1), QDate(2026, 2, 28), 744};
        const auto refusal = [&](auto change) {
            RequestRedemption asked = request(city, voucher, Money::fromYuan(10'000));
            asked.bill = bill;
            change(asked);
            const Result<Effects> effects = city.ask(city.owner, asked);
            return effects ? Errc::Internal : effects.error().code;
        };
        QCOMPARE(refusal([](RequestRedemption &r) { r.bill->sha256 = u"A1"_s; }), Errc::Malformed);
        QCOMPARE(refusal([](RequestRedemption &r) { r.bill->sha256[0] = u'Z'; }), Errc::Malformed);
        QCOMPARE(refusal([](RequestRedemption &r) { r.bill->rows = 0; }), Errc::Malformed);
        QCOMPARE(refusal([](RequestRedemption &r) { r.bill->to = QDate(2026, 1, 31); }), Errc::OutOfRange);
        QCOMPARE(refusal([](RequestRedemption &r) { r.cost += Money::fromFen(1); }), Errc::OutOfRange); // More than is billed.
        RequestRedemption asked = request(city, voucher, Money::fromYuan(10'000));
        asked.bill = bill;
        QVERIFY(city.ask(city.owner, asked));
        QVERIFY(city.get<Redemption>(asked.redemption).bill == bill);
        city.advanceDays(1);
        QVERIFY(city.ask(city.providerUser, ConfirmBill {asked.redemption, Money::fromYuan(9'000), {}}));
        QVERIFY(city.get<Redemption>(asked.redemption).bill == bill);
        QCOMPARE(city.get<Redemption>(asked.redemption).changedAt, city.clock.now());
        QVERIFY(city.get<Redemption>(asked.redemption).at < city.clock.now());
    }

    void aClosedYearGivesWhatIsLeftBackToItsPayer()
    {
        City city;
        city.grant(city.programme.id, m_cityPayer, Money::fromYuan(500));
        QCOMPARE(city.ask(city.finance, CloseYear {city.programme.id, 2026, m_cityPayer}).error().code, Errc::TooEarly);
        QCOMPARE(city.ask(city.finance, CutBudget {city.programme.id, 2026, m_cityPayer, Money::fromYuan(501), u"x"_s}).error().code,
            Errc::ShortOf);
        city.advanceDays(365);
        QVERIFY(city.ask(city.finance, CloseYear {city.programme.id, 2026, m_cityPayer}));
        const auto *line = city.world.find<BudgetLine>(BudgetLine::idOf(city.programme.id, 2026, m_cityPayer));
        QCOMPARE(line->available, Money());
        QCOMPARE(line->appropriated, Money());
    }
};

QTEST_GUILESS_MAIN(TestVoucherLife)
#include "tst_voucher_life.moc"
