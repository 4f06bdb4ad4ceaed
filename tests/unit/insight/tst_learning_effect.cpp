#include "core/insight/learning_effect.h"
#include "core/insight/projection.h"
#include "tests/unit/insight/roi_sample.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Projects of companies that learned beside the others.
class LearningEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresComeFromTenOn();
    void theMedianStandsInTheMiddle();
    void whatNobodyCouldSayIsNotCounted();
    void theGroupsShareNothing();
    void theBenefitIsThatOfTheMonthsReported();
    void whatIsHeldIsUsed();

private:
    static std::vector<LearningCase> cases(bool trained, const std::vector<double> &benefits, double used = 1)
    {
        std::vector<LearningCase> made;
        for (const double benefit : benefits)
            made.push_back({trained, benefit, used});
        return made;
    }
};

void LearningEffectTest::figuresComeFromTenOn()
{
    const LearningEffect few = learningEffect(cases(true, std::vector<double>(9, 1.0)));
    QCOMPARE(few.trained.projects, 9);
    QVERIFY(!few.trained.medianBenefit && !few.trained.usedMost);
    const LearningEffect enough = learningEffect(cases(true, std::vector<double>(10, 1.0)));
    QCOMPARE(enough.trained.medianBenefit, std::optional(1.0));
    QCOMPARE(enough.trained.usedMost, std::optional(1.0));
    QCOMPARE(enough.others, LearningGroup());
}

void LearningEffectTest::theMedianStandsInTheMiddle()
{
    const std::vector<double> even {0.9, 0.1, 0.8, 0.2, 0.7, 0.3, 0.6, 0.4, 5.0, 0.0};
    QCOMPARE(*learningEffect(cases(false, even)).others.medianBenefit, (0.4 + 0.6) / 2);
    std::vector<double> odd = even;
    odd.push_back(0.5);
    QCOMPARE(*learningEffect(cases(false, odd)).others.medianBenefit, 0.5);
}

void LearningEffectTest::whatNobodyCouldSayIsNotCounted()
{
    std::vector<LearningCase> told = cases(true, std::vector<double>(10, 0.5), 0.69);
    told[0].used = 0.7;
    told.push_back({.trained = true, .benefit = {}, .used = {}});
    const LearningGroup trained = learningEffect(told).trained;
    QCOMPARE(trained.projects, 11);
    QCOMPARE(trained.medianBenefit, std::optional(0.5));
    QCOMPARE(*trained.usedMost, 0.1);
}

void LearningEffectTest::theGroupsShareNothing()
{
    QVERIFY(rc::check("a case changes its own group alone, and the order changes nothing", [] {
        std::vector<LearningCase> told;
        const int count = *rc::gen::inRange(0, 40);
        for (int i = 0; i < count; ++i)
            told.push_back({*rc::gen::arbitrary<bool>(), double(*rc::gen::inRange(0, 300)) / 100, double(*rc::gen::inRange(0, 101)) / 100});
        const LearningEffect before = learningEffect(told);
        RC_ASSERT(before.trained.projects + before.others.projects == qint64(told.size()));
        std::reverse(told.begin(), told.end());
        RC_ASSERT(learningEffect(told) == before);
        told.push_back({.trained = true, .benefit = 9.0, .used = 0.0});
        RC_ASSERT(learningEffect(told).others == before.others);
    }));
}

void LearningEffectTest::theBenefitIsThatOfTheMonthsReported()
{
    RoiInputs inputs;
    inputs.spreads = {{RoiDriver::CapitalCost, 120'000, 120'000, 120'000}, {RoiDriver::HoursSaved, 10, 10, 10}, {RoiDriver::HourlyWage, 2'000, 2'000, 2'000}};
    inputs.horizonMonths = 12;
    const Projection projection = projectionOf({.title = u"plain"_s, .inputs = inputs}); // 200 a month.
    const auto month = [](qint64 yuan) { return ActualMonth {Money::fromYuan(yuan), {}, {}, {}}; };
    const ActualFigures figures {.capital = {}, .firstMonth = QDate(2026, 1, 1), .months = {month(100), month(220)}, .note = {}};
    QCOMPARE(*benefitReached(projection, figures), 0.8);
    inputs.spreads.pop_back();
    QVERIFY(!benefitReached(projectionOf({.title = u"none"_s, .inputs = inputs}), figures));
}

void LearningEffectTest::whatIsHeldIsUsed()
{
    Voucher voucher;
    QVERIFY(!voucherUsed(voucher));
    voucher.face = Money::fromYuan(100);
    voucher.used = Money::fromYuan(50);
    voucher.held = Money::fromYuan(20);
    QCOMPARE(*voucherUsed(voucher), 0.7);
}

QTEST_GUILESS_MAIN(LearningEffectTest)
#include "tst_learning_effect.moc"
