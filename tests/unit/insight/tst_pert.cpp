#include "core/insight/pert.h"

#include <QTest>

#include <boost/math/distributions/beta.hpp>
#include <rapidcheck.h>

using namespace cpv;

class TestPert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGeneratorIsSplitMix64()
    {
        // The reference implementation's first numbers for this seed (prng.di.unimi.it, splitmix64.c).
        const quint64 expected[] {6457827717110365317u, 3203168211198807973u, 9817491932198370423u, 4593380528125082431u, 16408922859458223821u};
        for (quint64 i = 0; i < 5; ++i)
            QCOMPARE(randomBits(1234567, i), expected[i]);
        QCOMPARE(randomUnit(1234567, 1), double(3203168211198807973u >> 11) / double(1ull << 53));
    }

    void quantilesAreThoseOfTheBetaDistribution_data()
    {
        QTest::addColumn<double>("likely");
        for (const double likely : {0.0, 0.125, 0.3, 0.5, 0.75, 1.0})
            QTest::newRow(qPrintable(QString::number(likely))) << likely;
    }
    void quantilesAreThoseOfTheBetaDistribution()
    {
        QFETCH(double, likely);
        const Pert pert({0, likely, 1});
        const boost::math::beta_distribution<> beta(1 + 4 * likely, 5 - 4 * likely);
        for (const double unit : {0.01, 0.1, 0.25, 0.5, 0.77, 0.9, 0.99})
            QVERIFY2(std::abs(pert.quantile(unit) - boost::math::quantile(beta, unit)) < 1e-3, qPrintable(QString::number(unit)));
        QCOMPARE(pert.quantile(0), 0.0);
        QCOMPARE(pert.quantile(1), 1.0);
    }

    void everyDrawIsWithinItsRange()
    {
        QVERIFY(rc::check("a quantile is between low and high, and grows", [] {
            const double low = *rc::gen::inRange(-1000, 1000);
            const double width = *rc::gen::inRange(0, 1000);
            const Pert pert({low, low + width * *rc::gen::inRange(0, 101) / 100.0, low + width});
            double last = low;
            for (int i = 0; i <= 100; ++i) {
                const double value = pert.quantile(i / 100.0);
                RC_ASSERT(value >= last && value <= low + width);
                last = value;
            }
        }));
    }

    void aCertainValueIsItself() { QCOMPARE(Pert({7, 7, 7}).quantile(0.3), 7.0); }
};

QTEST_GUILESS_MAIN(TestPert)
#include "tst_pert.moc"
