#include "core/insight/outcome.h"
#include "core/insight/projection.h"
#include "tests/unit/insight/roi_sample.h"

#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

/// What a project came to beside what it expected, on numbers that anybody can check by hand.
class OutcomeComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsStandBesideWhatWasExpected();
    void valuesSoFarAndTheOutlook();
    void asExpectedGivesWhatWasExpected();
    void monthsBeyondTheHorizonCountInNoValue();

private:
    /// 1,200 at once; each month 200 of benefit, 10 of compute, half of it paid by the voucher: 195 are left.
    static Projection plain()
    {
        RoiInputs inputs;
        inputs.spreads = {{RoiDriver::CapitalCost, 120'000, 120'000, 120'000}, {RoiDriver::CardHours, 10, 10, 10},
            {RoiDriver::CardHourPrice, 100, 100, 100}, {RoiDriver::HoursSaved, 10, 10, 10}, {RoiDriver::HourlyWage, 2'000, 2'000, 2'000}};
        inputs.voucher = {{5'000}, {}, 12};
        inputs.horizonMonths = 12;
        return projectionOf({.title = u"plain"_s, .inputs = inputs});
    }
    static ActualMonth month(qint64 benefit) { return {Money::fromYuan(benefit), Money::fromYuan(10), Money::fromYuan(5), {}}; }
    static ActualFigures figures(std::vector<ActualMonth> months)
    {
        return {.capital = Money::fromYuan(1'500), .firstMonth = QDate(2026, 1, 1), .months = std::move(months), .note = {}};
    }
};

void OutcomeComparisonTest::monthsStandBesideWhatWasExpected()
{
    const OutcomeComparison compared = compareOutcome(plain(), figures({month(100), month(300)}));
    QCOMPARE(compared.expected.size(), 2U);
    QVERIFY(compared.expected[1] == month(200));
    QCOMPARE(flowOf(month(300)), Money::fromYuan(295));
    QCOMPARE(compared.expectedCumulated.size(), 13U);
    QCOMPARE(compared.expectedCumulated[2], Money::fromYuan(-810));
    const std::vector actual {Money::fromYuan(-1'500), Money::fromYuan(-1'405), Money::fromYuan(-1'110)};
    QVERIFY(compared.actualCumulated == actual);
}

void OutcomeComparisonTest::valuesSoFarAndTheOutlook()
{
    const OutcomeComparison compared = compareOutcome(plain(), figures({month(100), month(300)}));
    QCOMPARE(compared.actualNpvSoFar, Money::fromYuan(-1'110));
    QCOMPARE(compared.expectedNpvSoFar, Money::fromYuan(-810));
    QCOMPARE(compared.expectedNpv, Money::fromYuan(1'140)); // 12 × 195 less 1,200.
    QCOMPARE(compared.outlookNpv, Money::fromYuan(840));    // Two months as told, ten as expected.
    QVERIFY(!compared.isPaidBack);
    QVERIFY(qAbs(compared.expectedPayback.value() - 1'200.0 / 195) < 1e-9);
    QVERIFY(qAbs(compared.outlookPayback.value() - (2 + 1'110.0 / 195)) < 1e-9);
}

/// With every driver at its likely value, discounted and ramped, the comparison is the studio's calculation.
void OutcomeComparisonTest::asExpectedGivesWhatWasExpected()
{
    const Projection sample = projectionOf({.title = u"sample"_s, .inputs = sampleProject()});
    const OutcomeComparison first = compareOutcome(sample, figures(std::vector(6, ActualMonth())));
    ActualFigures told {.capital = Money::fromYuan(60'000), .firstMonth = QDate(2026, 1, 1), .months = first.expected, .note = {}};
    const OutcomeComparison compared = compareOutcome(sample, told);
    QCOMPARE(compared.expectedNpv, sample.npvWith);
    QVERIFY(qAbs((compared.outlookNpv - sample.npvWith).fen()) <= 6); // Each month is told in whole fen.
    QVERIFY(qAbs((compared.actualNpvSoFar - compared.expectedNpvSoFar).fen()) <= 6);
    QCOMPARE(qRound(compared.expectedPayback.value() * 10), sample.paybackWith.value());
}

void OutcomeComparisonTest::monthsBeyondTheHorizonCountInNoValue()
{
    const OutcomeComparison compared = compareOutcome(plain(), figures(std::vector(14, month(200))));
    QCOMPARE(compared.expected.size(), 14U);
    QVERIFY(compared.expected[13] == (ActualMonth {Money::fromYuan(200), Money::fromYuan(10), {}, {}})); // The voucher has ended.
    QCOMPARE(compared.actualCumulated.size(), 15U);
    QCOMPARE(compared.outlookNpv, Money::fromYuan(12 * 195 - 1'500));
    QVERIFY(compared.isPaidBack);
}

QTEST_GUILESS_MAIN(OutcomeComparisonTest)
#include "tst_outcome_comparison.moc"
