#include "core/domain/payment.h"
#include "tests/support/city.h"

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QString CityPayer = u"990000"_s;
const QString DistrictPayer = u"990101"_s;
const QString FileDigest = QString(64, u'a');

/// Three approved redemptions of two vouchers: 240.00, 160.00 and 400.00 of subsidy (80 % of the cost, of it 3/8 the city's).
struct Office {
    Office()
    {
        city.grant(city.programme.id, CityPayer, Money::fromYuan(1'000'000));
        city.grant(city.programme.id, DistrictPayer, Money::fromYuan(1'000'000));
        const VoucherId first = city.issued(Money::fromYuan(1'000));
        const VoucherId second = city.issued(Money::fromYuan(1'000));
        redemptions = {city.approved(first, Money::fromYuan(300)), city.approved(first, Money::fromYuan(200)),
            city.approved(second, Money::fromYuan(500))};
        vouchers = {first, second};
    }

    /// As claims of an award, whose bills the company has paid. No batch of them stands.
    void payFirst()
    {
        for (const RedemptionId id : redemptions) {
            Redemption claim = city.get<Redemption>(id);
            claim.mode = ProgrammeMode::PayFirst;
            claim.settlement.reset();
            claim.batch.clear();
            city.world.put(claim);
        }
    }
    SettlementId made()
    {
        const auto id = city.newId<SettlementId>();
        return city.ask(city.finance, MakeSettlement {id, city.programme.id, redemptions}) ? id : SettlementId();
    }
    SettlementId released()
    {
        const SettlementId id = made();
        return city.ask(city.financeB, ReleaseSettlement {id, FileDigest}) ? id : SettlementId();
    }
    const Settlement &batch(SettlementId id) const { return city.get<Settlement>(id); }
    const Redemption &redemption(size_t at) const { return city.get<Redemption>(redemptions[at]); }
    BankAnswer paid(SettlementId id, size_t at) const
    {
        const PaymentLine &line = batch(id).lines[at];
        return {.reference = line.reference, .amount = line.amount, .paid = true, .bankReceipt = u"R%1"_s.arg(at)};
    }
    BankAnswer bounced(SettlementId id, size_t at) const
    {
        const PaymentLine &line = batch(id).lines[at];
        return {.reference = line.reference, .amount = line.amount, .reason = u"账号不符"_s};
    }
    Errc refusal(AccountId account, Payload payload)
    {
        const auto effects = city.ask(account, std::move(payload));
        return effects ? Errc::Internal : effects.error().code;
    }
    Errc refusedAnswer(SettlementId id, std::vector<BankAnswer> answers)
    {
        return refusal(city.finance, RecordBankAnswers {id, FileDigest, std::move(answers)});
    }
    /// The history of a record, oldest first.
    QStringList told(const Uuid &subject) const
    {
        std::vector<TimelineEntry> entries;
        for (const auto &[key, record] : city.world.records())
            if (const auto *entry = std::get_if<TimelineEntry>(&record); entry && entry->subject == subject)
                entries.push_back(*entry);
        std::ranges::sort(entries, {}, &TimelineEntry::changedSeq);
        QStringList events;
        for (const TimelineEntry &entry : entries)
            events << entry.event;
        return events;
    }
    bool record(SettlementId id, std::vector<BankAnswer> answers)
    {
        return city.ask(city.finance, RecordBankAnswers {id, FileDigest, std::move(answers)}).has_value();
    }

    City city;
    std::vector<RedemptionId> redemptions;
    std::vector<VoucherId> vouchers;
};

} // namespace

class SettlementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchNamesPayeesAndSharesThatReAdd()
    {
        Office office;
        const SettlementId id = office.made();
        const Settlement &batch = office.batch(id);
        QCOMPARE(batch.number, u"TS-P-2026-000001"_s);
        QCOMPARE(batch.total, Money::fromYuan(800));
        QCOMPARE(batch.waiting, 3);
        QCOMPARE(batch.lines[2].reference, u"TS-P-2026-000001-003"_s);
        QCOMPARE(batch.lines[2].uscc, office.city.provider.uscc);
        const std::vector<ShareLine> expected {{2026, CityPayer, Money::fromYuan(300)}, {2026, DistrictPayer, Money::fromYuan(500)}};
        QCOMPARE(shareLines(batch.lines), expected);
        QCOMPARE(office.redemption(0).batch, batch.number);
        QCOMPARE(office.city.line(office.city.programme.id, CityPayer).paid, Money()); // No money has moved.
    }

    void onlyOfficialsAreToldOfABatch()
    {
        Office office;
        const Audience audience = audienceOf(office.batch(office.made()));
        QVERIFY(audience.officials && !audience.everybody && !audience.company && !audience.account && !audience.provider);
    }

    void interestIsSimpleAndRoundedDown()
    {
        // python3: from fractions import Fraction as F; floor(F(p) * r * d / (10000 * 365)) for (12345678, 435, 731), (1, 10000, 364), (5, 0, 9)
        QCOMPARE(simpleInterest(Money::fromFen(12'345'678), {435}, 731), Money::fromFen(1'075'545));
        QCOMPARE(simpleInterest(Money::fromFen(1), {10'000}, 364), Money::fromFen(0));
        QCOMPARE(simpleInterest(Money::fromFen(5), {0}, 9), Money());
    }

    void aRedemptionStandsInOneBatchAtATime()
    {
        Office office;
        const SettlementId id = office.made();
        City &city = office.city;
        const auto again = [&] { return MakeSettlement {city.newId<SettlementId>(), city.programme.id, {office.redemptions[0]}}; };
        QCOMPARE(office.refusal(city.finance, again()), Errc::AlreadyExists);
        QCOMPARE(office.refusal(city.financeB, SettleRedemption {office.redemptions[0], {}, u"R"_s}), Errc::WrongState);
        QCOMPARE(office.refusal(city.finance, WithdrawSettlement {id, u" "_s}), Errc::Missing);
        QVERIFY(city.ask(city.finance, WithdrawSettlement {id, u"漏了一笔"_s}));
        QCOMPARE(office.batch(id).state, SettlementState::Withdrawn);
        QVERIFY(!office.redemption(0).settlement);
        QVERIFY(office.redemption(0).batch.isEmpty());
        QVERIFY(city.ask(city.finance, again()));
    }

    void onlyApprovedRedemptionsOfTheProgrammeGoInOnce()
    {
        Office office;
        City &city = office.city;
        const RedemptionId unapproved = city.requested(office.vouchers[1], Money::fromYuan(10));
        const auto make = [&](ProgrammeId programme, std::vector<RedemptionId> redemptions) {
            return MakeSettlement {city.newId<SettlementId>(), programme, std::move(redemptions)};
        };
        QCOMPARE(office.refusal(city.finance, make(city.programme.id, {unapproved})), Errc::WrongState);
        QCOMPARE(office.refusal(city.finance, make(city.payFirst.id, office.redemptions)), Errc::Conflict);
        QCOMPARE(office.refusal(city.finance, make(city.programme.id, {})), Errc::Missing);
        QCOMPARE(office.refusal(city.finance, make(city.programme.id, {office.redemptions[0], office.redemptions[0]})), Errc::AlreadyExists);
        QCOMPARE(office.refusal(city.clerk, make(city.programme.id, office.redemptions)), Errc::WrongRole);
        std::vector<RedemptionId> many(LargestSettlement + 1, office.redemptions[0]);
        QCOMPARE(office.refusal(city.finance, make(city.programme.id, many)), Errc::TooLarge);
    }

    void nothingIsPaidOfAFrozenVoucher()
    {
        Office office;
        City &city = office.city;
        const auto freeze = [&] { return city.ask(city.approverA, FreezeVoucher {office.vouchers[1], u"核查合同"_s}).has_value(); };
        const auto make = [&](std::vector<RedemptionId> redemptions) {
            return MakeSettlement {city.newId<SettlementId>(), city.programme.id, std::move(redemptions)};
        };
        QVERIFY(freeze());
        QCOMPARE(office.refusal(city.finance, make(office.redemptions)), Errc::VoucherFrozen);
        QCOMPARE(office.refusal(city.financeB, SettleRedemption {office.redemptions[2], {}, u"R"_s}), Errc::VoucherFrozen);
        QVERIFY(city.ask(city.finance, make({office.redemptions[0]}))); // Another voucher's.
        QVERIFY(city.ask(city.approverA, UnfreezeVoucher {office.vouchers[1], u"合同无误"_s}));
        const MakeSettlement rest = make({office.redemptions[1], office.redemptions[2]});
        QVERIFY(city.ask(city.finance, rest));
        QVERIFY(freeze()); // Between the making and the release.
        QCOMPARE(office.refusal(city.financeB, ReleaseSettlement {rest.settlement, FileDigest}), Errc::VoucherFrozen);
        QVERIFY(city.ask(city.approverA, UnfreezeVoucher {office.vouchers[1], u"合同无误"_s}));
        QVERIFY(city.ask(city.financeB, ReleaseSettlement {rest.settlement, FileDigest}));
    }

    void neitherMakerNorApproverReleases()
    {
        Office office;
        City &city = office.city;
        const SettlementId byApprover = office.made();
        QCOMPARE(office.refusal(city.finance, ReleaseSettlement {byApprover, FileDigest}), Errc::MakerIsChecker);
        QCOMPARE(office.refusal(city.financeB, ReleaseSettlement {byApprover, u"x"_s}), Errc::Malformed);
        QVERIFY(city.ask(city.financeB, WithdrawSettlement {byApprover, u"重做"_s}));
        const auto byOther = city.newId<SettlementId>();
        QVERIFY(city.ask(city.financeB, MakeSettlement {byOther, city.programme.id, office.redemptions}));
        QCOMPARE(office.refusal(city.finance, ReleaseSettlement {byOther, FileDigest}), Errc::MakerIsChecker); // It approved them.
        QCOMPARE(office.refusal(city.finance, RecordBankAnswers {byOther, FileDigest, {office.paid(byOther, 0)}}), Errc::WrongState);
    }

    /// A voucher made the bill smaller, so its provider is owed the rest; who paid first gets it back.
    void theProviderIsPaidUnlessTheCompanyPaidFirst()
    {
        Office office;
        const Provider &provider = office.city.get<Provider>(office.city.provider.id);
        for (const PaymentLine &line : office.batch(office.made()).lines) {
            QCOMPARE(line.payee, provider.name);
            QCOMPARE(line.uscc, provider.uscc);
            QVERIFY(line.bankTail.isEmpty());
        }
        office.payFirst();
        const Company &company = office.city.get<Company>(office.city.company.id);
        for (const PaymentLine &line : office.batch(office.made()).lines) {
            QCOMPARE(line.payee, company.name);
            QCOMPARE(line.uscc, company.uscc);
        }
    }

    void anAccountThatChangedSinceIsLookedAtAgain()
    {
        Office office;
        office.payFirst();
        const SettlementId id = office.made();
        Company changed = office.city.get<Company>(office.city.company.id);
        changed.bankDigest = u"another"_s;
        office.city.world.put(changed);
        QCOMPARE(office.refusal(office.city.financeB, ReleaseSettlement {id, FileDigest}), Errc::Conflict);
    }

    void theBanksAnswerPaysAndReturnsInOneStep()
    {
        Office office;
        City &city = office.city;
        const SettlementId id = office.released();
        QVERIFY(office.record(id, {office.paid(id, 0), office.paid(id, 1), office.bounced(id, 2)}));
        const Settlement &batch = office.batch(id);
        QCOMPARE(batch.state, SettlementState::Answered);
        QCOMPARE(batch.paid, Money::fromYuan(400));
        QCOMPARE(batch.bounced, Money::fromYuan(400));
        QCOMPARE(batch.waiting, 0);
        QCOMPARE(office.redemption(0).state, RedemptionState::Settled);
        QCOMPARE(office.redemption(1).bankReceipt, u"R1"_s);
        QCOMPARE(office.redemption(2).state, RedemptionState::Approved);
        QCOMPARE(office.redemption(2).reason, u"账号不符"_s);
        QVERIFY(!office.redemption(2).settlement); // Free for the next batch.
        const Voucher &voucher = city.get<Voucher>(office.vouchers[0]);
        QCOMPARE(voucher.used, Money::fromYuan(400)); // Both of its redemptions.
        QCOMPARE(voucher.held, Money());
        QCOMPARE(office.told(office.redemptions[0].value),
            (QStringList {u"RequestRedemption"_s, u"ConfirmBill"_s, u"ApproveRedemption"_s, u"MakeSettlement"_s, u"SettleRedemption"_s}));
        QCOMPARE(office.told(office.redemptions[2].value).back(), u"BounceSettlement"_s); // As its company reads it.
        QCOMPARE(office.told(office.vouchers[0].value).back(), u"SettleRedemption"_s);
        QCOMPARE(city.line(city.programme.id, CityPayer).paid, Money::fromYuan(150));
        QCOMPARE(city.line(city.programme.id, DistrictPayer).paid, Money::fromYuan(250));
        QVERIFY(city.ask(city.finance, MakeSettlement {city.newId<SettlementId>(), city.programme.id, {office.redemptions[2]}}));
    }

    void anAnswerMayComeInPartsAndTwice()
    {
        Office office;
        const SettlementId id = office.released();
        QVERIFY(office.record(id, {office.paid(id, 0)}));
        QCOMPARE(office.batch(id).state, SettlementState::Released);
        QCOMPARE(office.refusedAnswer(id, {office.paid(id, 0)}), Errc::AlreadyExists);
        QVERIFY(office.record(id, {office.paid(id, 0), office.paid(id, 1), office.paid(id, 2)}));
        QCOMPARE(office.batch(id).state, SettlementState::Answered);
        QCOMPARE(office.batch(id).paid, Money::fromYuan(800));
        QCOMPARE(office.batch(id).answerFiles.size(), size_t(2));
    }

    void aWrongLineLeavesEverythingAsItWas()
    {
        Office office;
        const SettlementId id = office.released();
        BankAnswer foreign = office.paid(id, 1);
        foreign.reference = u"TS-P-2026-000009-001"_s;
        BankAnswer altered = office.paid(id, 1);
        altered.amount += Money::fromFen(1);
        BankAnswer bare = office.paid(id, 1);
        bare.bankReceipt.clear();
        QCOMPARE(office.refusedAnswer(id, {office.paid(id, 0), foreign}), Errc::NotFound);
        QCOMPARE(office.refusedAnswer(id, {office.paid(id, 0), altered}), Errc::Conflict);
        QCOMPARE(office.refusedAnswer(id, {office.paid(id, 0), bare}), Errc::Missing);
        QCOMPARE(office.refusedAnswer(id, {office.paid(id, 0), office.paid(id, 0)}), Errc::AlreadyExists);
        QCOMPARE(office.redemption(0).state, RedemptionState::Approved);
        QCOMPARE(office.batch(id).waiting, 3);
        QCOMPARE(office.city.line(office.city.programme.id, CityPayer).paid, Money());
    }

    void aPaymentMayComeBackAfterItWasAnswered()
    {
        Office office;
        City &city = office.city;
        const SettlementId id = office.released();
        QVERIFY(office.record(id, {office.paid(id, 0), office.paid(id, 1), office.paid(id, 2)}));
        QVERIFY(office.record(id, {office.bounced(id, 0)})); // In the bank's next file.
        QVERIFY(city.ask(city.finance, BounceSettlement {office.redemptions[1], u"销户"_s})); // By hand.
        const Settlement &batch = office.batch(id);
        QCOMPARE(batch.paid, Money::fromYuan(400));
        QCOMPARE(batch.bounced, Money::fromYuan(400));
        QCOMPARE(batch.lines[1].state, PaymentState::Bounced);
        QCOMPARE(batch.lines[1].bankReceipt, u"R1"_s); // It was paid once.
        QCOMPARE(office.refusedAnswer(id, {office.paid(id, 0)}), Errc::Conflict); // What came back is paid by another batch.
        const Voucher &voucher = city.get<Voucher>(office.vouchers[0]);
        QCOMPARE(voucher.held, Money::fromYuan(400));
        QCOMPARE(voucher.used, Money());
        QCOMPARE(city.line(city.programme.id, CityPayer).held, Money::fromYuan(150));
    }

    void anExpiryRunClosesWhatIsOverdueAndPassesOverTheRest()
    {
        Office office;
        City &city = office.city;
        QCOMPARE(office.refusal(city.finance, ExpireVouchers {office.vouchers}), Errc::TooEarly);
        city.advanceDays(800);
        QVERIFY(city.ask(city.finance, ExpireVoucher {office.vouchers[0]}));
        QVERIFY(city.ask(city.finance, ExpireVouchers {{office.vouchers[0], office.vouchers[1], office.vouchers[1]}}));
        QCOMPARE(city.get<Voucher>(office.vouchers[1]).state, VoucherState::Expired);
        QCOMPARE(city.get<Voucher>(office.vouchers[1]).held, Money::fromYuan(400)); // Until it is decided.
        QCOMPARE(office.told(office.vouchers[1].value).back(), u"ExpireVoucher"_s);
        QCOMPARE(office.refusal(city.finance, ExpireVouchers {office.vouchers}), Errc::WrongState);
        QCOMPARE(office.refusal(city.reviewer, ExpireVouchers {office.vouchers}), Errc::WrongRole);
    }

    void aYearIsClosedForAllItsPayersAtOnce()
    {
        City city;
        city.grant(city.programme.id, CityPayer, Money::fromYuan(500));
        city.grant(city.programme.id, DistrictPayer, Money::fromYuan(70));
        city.advanceDays(365);
        QVERIFY(city.ask(city.finance, CloseYear {city.programme.id, 2026, {}}));
        for (const QString &payer : {CityPayer, DistrictPayer}) {
            const auto *line = city.world.find<BudgetLine>(BudgetLine::idOf(city.programme.id, 2026, payer));
            QCOMPARE(line->available, Money());
            QCOMPARE(line->appropriated, Money());
        }
        const auto again = city.ask(city.finance, CloseYear {city.programme.id, 2026, {}});
        QVERIFY(!again && again.error().code == Errc::NotPositive);
    }
};

QTEST_GUILESS_MAIN(SettlementTest)
#include "tst_settlement.moc"
