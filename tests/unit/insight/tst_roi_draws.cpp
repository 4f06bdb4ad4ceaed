#include "core/insight/roi_draws.h"

#include "core/insight/roi.h"
#include "tests/unit/insight/roi_sample.h"

#include <QTest>

#include <cmath>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestRoiDraws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameDraws()
    {
        const RoiChances once = drawReturns(sampleProject(), 42, 2'000);
        QVERIFY(once == drawReturns(sampleProject(), 42, 2'000));
        QVERIFY(!(once == drawReturns(sampleProject(), 43, 2'000)));
    }

    /// Kept figures: another machine or compiler that draws otherwise fails here.
    void theDrawsOfASeedAreKnown()
    {
        const RoiChances chances = drawReturns(sampleProject(), 20260101);
        QStringList all;
        for (const RoiPercentiles &p : {chances.npvWith, chances.npvWithout, chances.band[12], chances.band[36]})
            all << QString::number(p.p10.fen()) << QString::number(p.p50.fen()) << QString::number(p.p90.fen());
        QCOMPARE(all.join(u' '),
            u"291162 28855785 59242933 -14289054 14279172 44725367 3273651 13205809 24027537 20483 32440782 66694827"_s);
        QVERIFY(chances.oddsWith == (PaybackOdds {0.9742, 0.9746, 0.9747}));
        QVERIFY(chances.oddsWithout == (PaybackOdds {0.4162, 0.696, 0.7482}));
    }

    void aCertainProjectHasOneOutcome()
    {
        RoiInputs inputs = sampleProject();
        for (Spread &spread : inputs.spreads)
            spread.low = spread.high = spread.likely;
        const RoiResult result = projectReturn(inputs);
        const RoiChances chances = drawReturns(inputs, 1, 100);
        QVERIFY(std::abs((chances.npvWith.p10 - result.withVoucher.npv).fen()) <= 1);
        QCOMPARE(chances.npvWith.p10, chances.npvWith.p90);
        QVERIFY(std::abs((chances.npvWithout.p50 - result.withoutVoucher.npv).fen()) <= 1);
        for (std::size_t month = 0; month < chances.band.size(); ++month)
            QVERIFY(std::abs((chances.band[month].p50 - result.withVoucher.cumulated[month]).fen()) <= 1);
        QCOMPARE(chances.oddsWith.within36, *result.withVoucher.payback <= 36 ? 1.0 : 0.0);
        QCOMPARE(chances.oddsWith.within12, *result.withVoucher.payback <= 12 ? 1.0 : 0.0);
    }

    /// Of one driver that counts linearly the mean is known: capital's is (50 + 4·60 + 90) / 6 thousand.
    void theMeanIsThatOfThePert()
    {
        RoiInputs inputs;
        inputs.spreads = {{RoiDriver::CapitalCost, 5'000'000, 6'000'000, 9'000'000}};
        inputs.horizonMonths = 1;
        const RoiChances chances = drawReturns(inputs, 7);
        QVERIFY(chances.npvWith.p10 < chances.npvWith.p50);
        QVERIFY(std::abs(double(chances.npvWith.p50.fen()) + 6'250'000) < 60'000); // The median is near the mean of 63,333 元.
        QVERIFY(chances.npvWith.p90 <= Money::fromYuan(-50'000) && chances.npvWith.p10 >= Money::fromYuan(-90'000));
        QCOMPARE(chances.oddsWith.within36, 0.0);
    }

    void rangesAreInOrderAndTheVoucherHelps()
    {
        const RoiChances chances = drawReturns(sampleProject(), 3);
        QVERIFY(chances.npvWith.p50 > chances.npvWithout.p50);
        QVERIFY(chances.oddsWith.within12 <= chances.oddsWith.within24 && chances.oddsWith.within24 <= chances.oddsWith.within36);
        QVERIFY(chances.oddsWith.within24 >= chances.oddsWithout.within24);
        QCOMPARE(chances.band.size(), std::size_t(37));
        for (const RoiPercentiles &month : chances.band)
            QVERIFY(month.p10 <= month.p50 && month.p50 <= month.p90);
    }
};

QTEST_GUILESS_MAIN(TestRoiDraws)
#include "tst_roi_draws.moc"
