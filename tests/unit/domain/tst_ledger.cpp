#include "core/domain/ledger.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

Uuid owner(int i)
{
    std::array<quint8, 16> bytes {};
    bytes[15] = quint8(i + 1);
    return Uuid(bytes);
}

/// Any transfer between a few accounts, also impossible ones: the ledger must sort them out.
rc::Gen<Transfer> anyTransfer()
{
    return rc::gen::exec([] {
        Transfer transfer;
        transfer.year = *rc::gen::element(2025, 2026);
        transfer.payer = *rc::gen::element(u"city"_s, u"district"_s);
        const std::vector<Bucket> buckets = enumValues<Bucket>();
        transfer.fromBucket = *rc::gen::elementOf(buckets);
        transfer.toBucket = *rc::gen::suchThat(rc::gen::elementOf(buckets), [&](Bucket b) { return b != transfer.fromBucket; });
        transfer.fromOwner = owner(*rc::gen::inRange(0, 2));
        transfer.toOwner = owner(*rc::gen::inRange(0, 2));
        transfer.amount = Money::fromFen(*rc::gen::inRange<qint64>(-10, 1000));
        return transfer;
    });
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSequenceOfTransfersOverdrawsOrLosesAFen()
    {
        QVERIFY(rc::check("laws hold after any sequence", [] {
            Balances balances;
            for (const Transfer &transfer : *rc::gen::container<std::vector<Transfer>>(anyTransfer())) {
                const Balances before = balances;
                if (!apply(balances, transfer))
                    RC_ASSERT(balances.all() == before.all());
                RC_ASSERT(checkLaws(balances).has_value());
            }
        }));
    }

    void balancesAreTheSumOfTransfers()
    {
        QVERIFY(rc::check("recomputed from the accepted transfers", [] {
            Balances balances;
            std::map<LedgerAccount, Money> sums;
            for (const Transfer &transfer : *rc::gen::container<std::vector<Transfer>>(anyTransfer())) {
                if (!apply(balances, transfer))
                    continue;
                sums[transfer.from()] -= transfer.amount;
                sums[transfer.to()] += transfer.amount;
            }
            for (const auto &[account, sum] : sums)
                RC_ASSERT(balances.of(account) == sum);
        }));
    }

    void aBudgetLineFollowsEveryTransfer()
    {
        QVERIFY(rc::check("the line re-adds", [] {
            Balances balances;
            BudgetLine line;
            for (Transfer transfer : *rc::gen::container<std::vector<Transfer>>(anyTransfer())) {
                transfer.year = 2026;
                transfer.payer = u"city"_s;
                if (apply(balances, transfer))
                    apply(line, transfer);
            }
            RC_ASSERT(line.available + line.committed + line.issued + line.held + line.paid + line.treasury
                == line.appropriated + line.recovered);
        }));
    }

    void aShortageNamesThePayerWhatIsLeftAndWhatWasWanted()
    {
        Balances balances;
        const LedgerAccount available {Bucket::Available, owner(0), 2026, u"310115"_s};
        balances.set(available, Money::fromFen(999));
        Transfer transfer;
        transfer.year = 2026;
        transfer.payer = u"310115"_s;
        transfer.fromOwner = transfer.toOwner = owner(0);
        transfer.toBucket = Bucket::Committed;
        transfer.amount = Money::fromFen(1000);
        const Result<void> refused = apply(balances, transfer);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::ShortOf);
        QCOMPARE(refused.error().arguments, (QStringList {u"310115"_s, u"999"_s, u"1000"_s}));
        QCOMPARE(balances.of(available), Money::fromFen(999));
    }

    void brokenBooksAreNoticed()
    {
        Balances negative;
        negative.set({Bucket::Held, owner(0), 2026, u"city"_s}, Money::fromFen(-1));
        QVERIFY(!checkLaws(negative));
        Balances unbalanced;
        unbalanced.set({Bucket::Paid, owner(0), 2026, u"city"_s}, Money::fromFen(1));
        QVERIFY(!checkLaws(unbalanced));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
