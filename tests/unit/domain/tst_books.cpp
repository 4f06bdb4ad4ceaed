#include "tests/support/city.h"

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Random years of a city: whatever people try, in whatever order, the books hold (City checks them after every command).
class TestBooks : public QObject
{
    Q_OBJECT

    struct Open {
        std::vector<ApplicationId> applications;
        std::vector<VoucherId> vouchers;
        std::vector<RedemptionId> redemptions;
        std::vector<ClawbackId> clawbacks;
        std::vector<SettlementId> settlements;
    };

    template <typename T> static T pick(const std::vector<T> &from)
    {
        return from.empty() ? T(Uuid()) : from[size_t(*rc::gen::inRange<int>(0, int(from.size())))];
    }

    /// Of a batch that the bank answers in part, sometimes wrongly.
    static Payload bankAnswers(const City &city, SettlementId id)
    {
        RecordBankAnswers record {id, QString(64, u'a'), {}};
        if (const auto *settlement = city.world.find<Settlement>(id))
            for (const PaymentLine &line : settlement->lines)
                if (*rc::gen::inRange(0, 3) > 0)
                    record.answers.push_back({line.reference, line.amount, *rc::gen::inRange(0, 3) > 0, u"R"_s, u"退回"_s});
        return record;
    }

    static Payload anything(City &city, Open &open)
    {
        const ApplicationId application = pick(open.applications);
        const VoucherId voucher = pick(open.vouchers);
        const RedemptionId redemption = pick(open.redemptions);
        const Money money = Money::fromFen(*rc::gen::inRange<qint64>(1, 5'000'000));
        const ProgrammeId programme = *rc::gen::element(city.programme.id, city.payFirst.id);
        switch (*rc::gen::inRange(0, 31)) {
        case 0: return GrantBudget {programme, 2026, *rc::gen::element(u"990000"_s, u"990101"_s), money, u"d"_s};
        case 1: return CutBudget {programme, 2026, *rc::gen::element(u"990000"_s, u"990101"_s), money, u"d"_s};
        case 2:
        case 3:
            open.applications.push_back(city.newId<ApplicationId>());
            return SubmitApplication {open.applications.back(), city.form(money, programme), {}};
        case 4: return AcceptApplication {application};
        case 5: return ProposeAward {application, {}, {}, {}};
        case 6:
        case 7: return ConfirmAward {application};
        case 8: return PublishNotice {application};
        case 9: return AwardApplication {application};
        case 10:
        case 11: open.vouchers.push_back(city.newId<VoucherId>()); return IssueVoucher {application, open.vouchers.back()};
        case 12: return WithdrawApplication {application, {}};
        case 13:
        case 14:
            open.redemptions.push_back(city.newId<RedemptionId>());
            return RequestRedemption {open.redemptions.back(), voucher, {}, {}, drawnInvoice(open.redemptions.back().value),
                {QDate(2026, 1, 1), QDate(2026, 2, 1)}, money, {}};
        case 15: return ConfirmBill {redemption, money, {}};
        case 16: return ApproveRedemption {redemption};
        case 17:
        case 18: return SettleRedemption {redemption, {}, {}};
        case 19: return CancelRedemption {redemption, {}};
        case 20: return BounceSettlement {redemption, {}};
        case 21: return RevokeVoucher {voucher, u"r"_s};
        case 22: return ExpireVoucher {voucher};
        case 23:
        case 24:
            open.settlements.push_back(city.newId<SettlementId>());
            return MakeSettlement {open.settlements.back(), programme, {redemption}};
        case 25: return ReleaseSettlement {pick(open.settlements), QString(64, u'a')};
        case 26:
        case 27: return bankAnswers(city, pick(open.settlements));
        case 28: return WithdrawSettlement {pick(open.settlements), u"r"_s};
        case 29: return ExpireVouchers {open.vouchers};
        default: open.clawbacks.push_back(city.newId<ClawbackId>());
            return OpenClawback {open.clawbacks.back(), redemption, money, money, u"r"_s};
        }
    }

private Q_SLOTS:
    void noOrderOfCommandsBreaksTheBooks()
    {
        int accepted = 0;
        QVERIFY(rc::check("the books hold", [&accepted] {
            City city;
            Open open;
            const std::vector<AccountId> people {city.owner, city.clerk, city.reviewer, city.approverA, city.approverB,
                city.approverC, city.finance, city.financeB, city.providerUser};
            const int steps = *rc::gen::inRange(50, 400);
            for (int i = 0; i < steps; ++i) {
                const Payload payload = anything(city, open);
                for (const AccountId person : people) // Somebody may be entitled to it.
                    if (city.ask(person, payload)) {
                        ++accepted;
                        break;
                    }
                if (*rc::gen::inRange(0, 10) == 0)
                    city.advanceDays(*rc::gen::inRange(1, 12));
            }
            city.checkRollups();
        }));
        QVERIFY2(accepted > 1000, "the random commands must get somewhere");
    }
};

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
