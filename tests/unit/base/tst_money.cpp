#include "core/base/money.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <numeric>

using namespace cpv;

namespace {

std::vector<Money> weights()
{
    std::vector<Money> list;
    for (const qint64 fen : *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000'000))))
        list.push_back(Money::fromFen(fen));
    return list;
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareIsRoundedDown()
    {
        QCOMPARE(shareOf(Money::fromFen(99), {3333}).fen(), 32);
        QCOMPARE(shareOf(Money::fromFen(1), {9999}).fen(), 0);
        QCOMPARE(shareOf(Money::fromFen(std::numeric_limits<qint64>::max()), {BasisPoints::Whole}).fen(),
            std::numeric_limits<qint64>::max());
    }

    void aSumBeyondTheRangeIsNothing()
    {
        const Money most = Money::fromFen(std::numeric_limits<qint64>::max());
        QVERIFY(!checkedSum(std::vector {most, Money::fromFen(1)}));
        QCOMPARE(checkedSum(std::vector {most, Money::fromFen(-1), Money::fromFen(1)}), std::optional(most));
        QCOMPARE(checkedSum({}), std::optional(Money()));
    }

    void partsReAdd()
    {
        QVERIFY(rc::check("the parts of a split add up to the amount and none is negative", [] {
            const std::vector<Money> over = weights();
            RC_PRE(*checkedSum(over) > Money());
            const Money amount = Money::fromFen(*rc::gen::inRange<qint64>(0, 1'000'000'000'000));
            const std::vector<Money> parts = split(amount, over);
            RC_ASSERT(parts.size() == over.size());
            RC_ASSERT(checkedSum(parts) == std::optional(amount));
            for (size_t i = 0; i < parts.size(); ++i) {
                RC_ASSERT(parts[i] >= Money());
                RC_ASSERT(!over[i].isZero() || parts[i].isZero());
            }
        }));
    }

    void noPartExceedsItsWeight()
    {
        QVERIFY(rc::check("balances as weights are never overdrawn", [] {
            const std::vector<Money> balances = weights();
            const qint64 whole = checkedSum(balances)->fen();
            RC_PRE(whole > 0);
            const std::vector<Money> parts = split(Money::fromFen(*rc::gen::inRange<qint64>(0, whole + 1)), balances);
            for (size_t i = 0; i < parts.size(); ++i)
                RC_ASSERT(parts[i] <= balances[i]);
        }));
    }

    void aPartIsAtMostAFenAwayFromItsProportion()
    {
        QVERIFY(rc::check("no payer gains or loses more than a fen by the rounding", [] {
            const std::vector<Money> over = weights();
            const Money whole = *checkedSum(over);
            RC_PRE(whole > Money());
            const Money amount = Money::fromFen(*rc::gen::inRange<qint64>(0, 1'000'000'000'000));
            const std::vector<Money> parts = split(amount, over);
            for (size_t i = 0; i < parts.size(); ++i)
                RC_ASSERT(qAbs((parts[i] - scaled(amount, {over[i].fen(), whole.fen()})).fen()) <= 1);
        }));
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
