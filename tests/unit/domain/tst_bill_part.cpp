#include "core/domain/bill_part.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

using Costs = std::vector<CostKind>;

constexpr qint64 Yuan = 1'000'000'000; ///< In nano-yuan.

UsageLine lineOf(const QString &category, ChargeCategory charge = ChargeCategory::Usage, const QString &unit = u"card-hour"_s)
{
    UsageLine line;
    line.serviceCategory = category;
    line.category = charge;
    line.pricedUnit = unit;
    return line;
}

} // namespace

class TestBillPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatItIsFor_data()
    {
        QTest::addColumn<UsageLine>("line");
        QTest::addColumn<BillPart>("part");
        QTest::newRow("cards by the hour") << lineOf(u"Compute"_s) << BillPart::Compute;
        QTest::newRow("in another case") << lineOf(u"COMPUTE"_s) << BillPart::Compute;
        QTest::newRow("booked for a year") << lineOf(u"Compute"_s, ChargeCategory::Purchase) << BillPart::Compute;
        QTest::newRow("an AI platform by the hour") << lineOf(u"AI and Machine Learning"_s) << BillPart::Compute;
        QTest::newRow("a model by the token") << lineOf(u"AI and Machine Learning"_s, ChargeCategory::Usage, u"1M Tokens"_s) << BillPart::ModelUse;
        QTest::newRow("a model by the call") << lineOf(u"AI and Machine Learning"_s, ChargeCategory::Usage, u"千次"_s) << BillPart::ModelUse;
        QTest::newRow("storage") << lineOf(u"Storage"_s) << BillPart::Storage;
        QTest::newRow("network") << lineOf(u"Networking"_s) << BillPart::Network;
        QTest::newRow("security") << lineOf(u"Security"_s) << BillPart::Security;
        QTest::newRow("identities") << lineOf(u"Identity"_s) << BillPart::Security;
        QTest::newRow("support") << lineOf(u"Management and Governance"_s) << BillPart::Other;
        QTest::newRow("a database") << lineOf(u"Databases"_s) << BillPart::Other;
        QTest::newRow("tax on computing") << lineOf(u"Compute"_s, ChargeCategory::Tax) << BillPart::Tax;
        QTest::newRow("a credit for storage") << lineOf(u"Storage"_s, ChargeCategory::Credit) << BillPart::Storage;
        QTest::newRow("a credit for something") << lineOf(u"Other"_s, ChargeCategory::Credit) << BillPart::Credit;
        QTest::newRow("a credit for all") << lineOf({}, ChargeCategory::Credit) << BillPart::Credit;
        QTest::newRow("a correction of computing") << lineOf(u"Compute"_s, ChargeCategory::Adjustment) << BillPart::Compute;
        QTest::newRow("no category") << lineOf({}) << BillPart::Unknown;
    }
    void aRowSaysWhatItIsFor()
    {
        QFETCH(UsageLine, line);
        QTEST(billPart(line), "part");
    }

    void whatCountsFollowsFromTheVoucher_data()
    {
        QTest::addColumn<PartTotals>("totals");
        QTest::addColumn<Costs>("costs");
        QTest::addColumn<std::optional<Money>>("eligible");
        const PartTotals mixed {{BillPart::Compute, 1000 * Yuan}, {BillPart::ModelUse, 200 * Yuan}, {BillPart::Storage, 100 * Yuan},
            {BillPart::Tax, 60 * Yuan}, {BillPart::Credit, -50 * Yuan}};
        const auto yuan = [](qint64 count) { return std::optional(Money::fromYuan(count)); };
        QTest::newRow("a voucher for computing") << mixed << Costs {CostKind::ComputeRental} << yuan(950);
        QTest::newRow("a voucher for models") << mixed << Costs {CostKind::ModelApi} << yuan(150);
        QTest::newRow("one that pays storage too") << mixed << Costs {CostKind::ComputeRental, CostKind::Storage} << yuan(1050);
        QTest::newRow("no voucher known: computing and models") << mixed << Costs {} << yuan(1150);
        QTest::newRow("never taxes") << PartTotals {{BillPart::Compute, Yuan}, {BillPart::Tax, 9 * Yuan}} << enumValues<CostKind>() << yuan(1);
        QTest::newRow("no more than is billed") << PartTotals {{BillPart::Compute, 10 * Yuan}, {BillPart::Storage, -4 * Yuan}}
                                                << Costs {CostKind::ComputeRental} << yuan(6);
        QTest::newRow("given back entirely") << PartTotals {{BillPart::Compute, 10 * Yuan}, {BillPart::Credit, -30 * Yuan}} << Costs {} << yuan(0);
        QTest::newRow("half a fen upwards") << PartTotals {{BillPart::Compute, 5'000'000}} << Costs {} << std::optional(Money::fromFen(1));
        QTest::newRow("some rows without a category") << PartTotals {{BillPart::Compute, 3 * Yuan}, {BillPart::Unknown, 2 * Yuan}} << Costs {} << yuan(3);
        QTest::newRow("no row says") << PartTotals {{BillPart::Unknown, 3 * Yuan}, {BillPart::Tax, Yuan}} << Costs {} << std::optional<Money>();
    }
    void whatCountsFollowsFromTheVoucher()
    {
        QFETCH(PartTotals, totals);
        QFETCH(Costs, costs);
        QTEST(eligibleCost(totals, costs), "eligible");
    }

    void aBillOfOlderProgramsDoesNotSay()
    {
        QVERIFY(!eligibleCost(UsageBill(), {}));
    }

    void whatCountsLiesBetweenNothingAndTheBill()
    {
        QVERIFY(rc::check("eligible cost is within the bill, and more kinds never lower it", [](const std::map<uint8_t, int32_t> &amounts, uint8_t mask) {
            PartTotals totals {{BillPart::Compute, 0}};
            boost::multiprecision::int128_t billed = 0;
            for (const auto &[part, fen] : amounts) {
                totals[BillPart(part % 9)] += boost::multiprecision::int128_t(fen) * 10'000'000;
                billed += fen;
            }
            Costs some;
            for (const CostKind kind : enumValues<CostKind>())
                if (mask >> int(kind) & 1)
                    some.push_back(kind);
            const auto eligible = eligibleCost(totals, some);
            RC_ASSERT(eligible.has_value());
            RC_ASSERT(*eligible >= Money());
            RC_ASSERT(boost::multiprecision::int128_t(eligible->fen()) <= std::max<boost::multiprecision::int128_t>(0, billed));
            const bool isCharged = std::ranges::all_of(totals, [](const auto &total) { return total.second >= 0; });
            if (isCharged && !some.empty())
                RC_ASSERT(*eligible <= *eligibleCost(totals, enumValues<CostKind>()));
        }));
    }
};

QTEST_GUILESS_MAIN(TestBillPart)
#include "tst_bill_part.moc"
