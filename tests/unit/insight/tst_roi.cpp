#include "core/insight/roi.h"

#include "core/base/json.h"
#include "tests/unit/insight/roi_sample.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// 10,000 元 now, 1,000 元 of compute and 3,000 元 of saved wages a month, full effect at once.
RoiInputs plainProject()
{
    RoiInputs inputs;
    for (const auto &[driver, value] : {std::pair(RoiDriver::CapitalCost, 1'000'000), {RoiDriver::CardHours, 100}, {RoiDriver::CardHourPrice, 1'000},
             {RoiDriver::HoursSaved, 100}, {RoiDriver::HourlyWage, 3'000}})
        inputs.spreads.push_back({driver, value, value, value});
    inputs.horizonMonths = 12;
    return inputs;
}

} // namespace

class TestRoi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainProjectIsWhatOneAddsUpByHand()
    {
        RoiInputs inputs = plainProject();
        inputs.voucher = {{5'000}, Money::fromYuan(1'800), 6}; // 500 元 a month, used up after 3.6 months.
        const RoiResult result = projectReturn(inputs);
        QCOMPARE(result.withoutVoucher.cumulated.back(), Money::fromYuan(-10'000 + 12 * 2'000));
        QCOMPARE(result.withoutVoucher.npv, result.withoutVoucher.cumulated.back()); // Nothing is discounted at 0 %.
        QCOMPARE(*result.withoutVoucher.payback, 5.0);
        QCOMPARE(result.withVoucher.flows[3], Money::fromYuan(2'500));
        QCOMPARE(result.withVoucher.flows[4], Money::fromYuan(2'300));
        QCOMPARE(result.withVoucher.flows[5], Money::fromYuan(2'000));
        QCOMPARE(result.withVoucher.cumulated.back(), result.withoutVoucher.cumulated.back() + Money::fromYuan(1'800));
        QCOMPARE(*result.withVoucher.payback, 4 + 200.0 / 2'000);
        QCOMPARE(result.breakEvenCover->value, 0);
        QVERIFY(result.tornado.empty());
    }

    void twelveMonthsMakeTheYear()
    {
        for (const double year : {0.5, 0.92, 1.0, 1.08, 1.5, 2.0})
            QVERIFY(std::abs(std::pow(twelfthRoot(year), 12) - year) < 1e-14);
        RoiInputs inputs; // 100 元 once; saved 110 元 in the twelfth month alone can't be said, so compute grows instead.
        inputs.spreads = {{RoiDriver::CardHours, 1, 1, 1}, {RoiDriver::CardHourPrice, 10'000, 10'000, 10'000}, {RoiDriver::ComputeGrowth, 1'000, 1'000, 1'000}};
        inputs.horizonMonths = 13;
        QCOMPARE(projectReturn(inputs).withoutVoucher.flows[13], Money::fromYuan(-110));
    }

    void anInternalRateIsShownPerYear()
    {
        const RoiResult result = projectReturn(plainProject());
        QCOMPARE(result.withoutVoucher.irr.size(), std::size_t(1));
        const double monthly = std::pow(1 + result.withoutVoucher.irr[0], 1.0 / 12) - 1;
        double annuity = 0;
        for (int month = 1; month <= 12; ++month)
            annuity += std::pow(1 + monthly, -month);
        QVERIFY(std::abs(annuity - 5) < 1e-9); // 10,000 is five times 2,000.
    }

    void theFullEffectComesAlongAnS()
    {
        RoiInputs inputs = plainProject();
        setSpread(inputs, {RoiDriver::RampMonths, 4, 4, 4});
        const std::vector<Money> flows = projectReturn(inputs).withoutVoucher.flows;
        QCOMPARE(flows[1].fen(), qRound64(300'000 * 0.15625) - 100'000);
        QCOMPARE(flows[2].fen(), 150'000 - 100'000);
        QCOMPARE(flows[4].fen(), 300'000 - 100'000);
    }

    void theBreakEvenCoverIsTheLeastThatPays()
    {
        RoiInputs inputs = sampleProject();
        inputs.voucher.cap = Money();
        inputs.voucher.months = 36;
        setSpread(inputs, {RoiDriver::CostPerDefect, 5'000, 6'000, 7'000});
        const auto npvAt = [&](qint32 rate) {
            inputs.voucher.rate = {rate};
            return projectReturn(inputs).withVoucher.npv;
        };
        const auto found = projectReturn(inputs).breakEvenCover;
        QVERIFY(found && found->value > 0);
        QVERIFY(npvAt(found->value) >= Money());
        QVERIFY(npvAt(found->value - 1) < Money());
        setSpread(inputs, {RoiDriver::CapitalCost, 1'000'000'000, 1'000'000'000, 1'000'000'000});
        QVERIFY(!projectReturn(inputs).breakEvenCover);
    }

    void theTornadoShowsTheWidestFirst()
    {
        const std::vector<TornadoBar> bars = projectReturn(sampleProject()).tornado;
        QCOMPARE(bars.size(), std::size_t(11)); // All but the price, which is certain.
        const auto width = [](const TornadoBar &bar) { return std::abs((bar.atHigh - bar.atLow).fen()); };
        for (std::size_t i = 1; i < bars.size(); ++i)
            QVERIFY(width(bars[i - 1]) >= width(bars[i]));
        for (const TornadoBar &bar : bars)
            if (bar.driver == RoiDriver::DefectReduction)
                QVERIFY(bar.atHigh > bar.atLow);
            else if (bar.driver == RoiDriver::CapitalCost)
                QCOMPARE((bar.atLow - bar.atHigh), Money::fromYuan(40'000));
    }

    void moreCoverIsNeverWorse()
    {
        QVERIFY(rc::check("npv with a voucher is at least npv without, and grows with cover", [] {
            RoiInputs inputs = sampleProject();
            inputs.voucher = {{*rc::gen::inRange(0, 9'000)}, Money::fromYuan(*rc::gen::inRange(0, 400'000)), *rc::gen::inRange(0, 37)};
            const RoiResult less = projectReturn(inputs);
            inputs.voucher.rate.value += 1'000;
            const RoiResult more = projectReturn(inputs);
            RC_ASSERT(less.withVoucher.npv >= less.withoutVoucher.npv);
            RC_ASSERT(more.withVoucher.npv >= less.withVoucher.npv);
            RC_ASSERT(more.withoutVoucher.npv == less.withoutVoucher.npv);
            RC_ASSERT(more.withVoucher.cumulated.size() == std::size_t(inputs.horizonMonths) + 1);
        }));
    }

    void whatIsOutOfBoundsIsNamed()
    {
        QVERIFY(checkRoi(sampleProject()));
        RoiInputs inputs = sampleProject();
        setSpread(inputs, {RoiDriver::DefectRate, 500, 300, 600});
        QCOMPARE(checkRoi(inputs).error().arguments, QStringList {u"DefectRate"_s});
        inputs = sampleProject();
        inputs.spreads.push_back(inputs.spreads.front());
        QCOMPARE(checkRoi(inputs).error().arguments, QStringList {u"CapitalCost"_s});
        inputs = sampleProject();
        inputs.horizonMonths = 121;
        QCOMPARE(checkRoi(inputs).error().arguments, QStringList {u"horizonMonths"_s});
        inputs = sampleProject();
        inputs.voucher.rate = {10'001};
        QCOMPARE(checkRoi(inputs).error().arguments, QStringList {u"voucher"_s});
    }

    void aRangeMovesWithItsMiddle()
    {
        QCOMPARE(moved({RoiDriver::Units, 50, 100, 120}, 200), (Spread {RoiDriver::Units, 100, 200, 240}));
        QCOMPARE(moved({RoiDriver::DefectRate, 5'000, 8'000, 10'000}, 10'000), (Spread {RoiDriver::DefectRate, 6'250, 10'000, 10'000}));
        QCOMPARE(moved({RoiDriver::Units, 0, 0, 10}, 4), (Spread {RoiDriver::Units, 0, 4, 10}));
        QVERIFY(rc::check("a moved range stays in order and in bounds", [] {
            RoiInputs inputs = sampleProject();
            const Spread spread = inputs.spreads[std::size_t(*rc::gen::inRange(0, int(inputs.spreads.size())))];
            setSpread(inputs, moved(spread, *rc::gen::inRange<qint64>(-20'000, 100'000'000'000)));
            RC_ASSERT(checkRoi(inputs).has_value());
        }));
    }

    void aSavedCaseIsWhatWasTyped()
    {
        const RoiInputs inputs = sampleProject();
        const Result<RoiInputs> read = fromJson<RoiInputs>(toJson(inputs));
        QVERIFY(read && *read == inputs);
    }
};

QTEST_GUILESS_MAIN(TestRoi)
#include "tst_roi.moc"
