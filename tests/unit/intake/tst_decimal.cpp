#include "core/base/decimal.h"

#include "core/intake/usage_csv.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesExactUnits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("nano");
        QTest::newRow("whole") << "12"_ba << 12'000'000'000LL;
        QTest::newRow("a fraction floating point has not") << "0.1"_ba << 100'000'000LL;
        QTest::newRow("minus") << "-0.05"_ba << -50'000'000LL;
        QTest::newRow("plus") << " +3.5 "_ba << 3'500'000'000LL;
        QTest::newRow("no digit before the point") << ".5"_ba << 500'000'000LL;
        QTest::newRow("no digit after it") << "5."_ba << 5'000'000'000LL;
        QTest::newRow("small exponent") << "1.5e-05"_ba << 15'000LL;
        QTest::newRow("large exponent") << "2.5E3"_ba << 2'500'000'000'000LL;
        QTest::newRow("half of the last place up") << "0.0000000005"_ba << 1LL;
        QTest::newRow("below half down") << "0.00000000049999"_ba << 0LL;
        QTest::newRow("half of the last place, minus") << "-0.0000000015"_ba << -2LL;
        QTest::newRow("zeros in front") << "000000000000000000000001"_ba << 1'000'000'000LL;
        QTest::newRow("nothing, long written") << "-0.00000000000000000"_ba << 0LL;
        QTest::newRow("vanishing") << "1e-999"_ba << 0LL;
        QTest::newRow("most") << "9223372036.854775807"_ba << 9'223'372'036'854'775'807LL;
    }
    void textBecomesExactUnits()
    {
        QFETCH(QByteArray, text);
        const auto units = decimalUnits(text, FineMoney::Places);
        QVERIFY(units.has_value());
        QTEST(*units, "nano");
    }

    void whatIsNoDecimalIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Errc>("code");
        for (const char *text : {"1,000", "1.2.3", "--1", "e5", ".", "-", "1e", "1e9999", "0x10", "nan", "１", "1 2"})
            QTest::newRow(text) << QByteArray(text) << Errc::Malformed;
        QTest::newRow("blank") << " "_ba << Errc::Missing;
        QTest::newRow("one too many") << "9223372036.854775808"_ba << Errc::OutOfRange;
        QTest::newRow("far too many") << "1e999"_ba << Errc::OutOfRange;
        QTest::newRow("digits without end") << QByteArray(500, '9') << Errc::Malformed;
    }
    void whatIsNoDecimalIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto units = decimalUnits(text, FineMoney::Places);
        QVERIFY(!units.has_value());
        QTEST(units.error().code, "code");
    }

    void integersComeBackAsWritten()
    {
        QVERIFY(rc::check("units survive their text", [](int64_t units) {
            RC_PRE(units != std::numeric_limits<int64_t>::min());
            const QByteArray digits = QByteArray::number(qAbs(qint64(units))).rightJustified(7, '0');
            const QByteArray text = (units < 0 ? "-" : "") + digits.chopped(6) + '.' + digits.last(6);
            RC_ASSERT(decimalUnits(text, 6).value() == qint64(units));
        }));
    }

    void fenAreRoundedAwayFromZeroOnce()
    {
        QCOMPARE(rounded({4'999'999}), Money());
        QCOMPARE(rounded({5'000'000}), Money::fromFen(1));
        QCOMPARE(rounded({-5'000'000}), Money::fromFen(-1));
        QCOMPARE(rounded(fine(Money::fromFen(-123))), Money::fromFen(-123));
    }

    void pricesAndQuantitiesMultiplyAndDivideExactly()
    {
        const FineMoney price {12'345'678'900};
        QCOMPARE(priced(price, {96'500'000})->nano, 1'191'358'013'850);
        QCOMPARE(unitPrice({1'191'358'013'850}, {96'500'000})->nano, price.nano);
        QCOMPARE(unitPrice({-10}, {-3'000'000})->nano, 3);
        QVERIFY(!unitPrice(price, {}));
        QVERIFY(!priced({std::numeric_limits<qint64>::max()}, {2'000'000}));
    }

    void timesAreIso8601_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("wanted");
        const QDateTime midnight(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
        for (const char *text : {"2026-03-01T00:00:00Z", "2026-03-01 00:00", "2026-03-01", "2026-03-01T08:00:00.123456+08:00",
                 "2026-03-01T08:00+0800", "2026-02-28T19:00:00-05:00"})
            QTest::newRow(text) << QByteArray(text) << midnight;
        for (const char *text : {"", "1/3/2026", "2026-3-1", "2026-13-01", "1899-01-01", "2026-03-01T24:00", "2026-03-01T00:00Zz",
                 "2026-03-01T00:00+15:00", "2026-03-01T00:60"})
            QTest::newRow(*text ? text : "nothing") << QByteArray(text) << QDateTime();
    }
    void timesAreIso8601()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, wanted);
        const auto time = usageTime(text);
        QCOMPARE(time.has_value(), wanted.isValid());
        if (time)
            QCOMPARE(time->time_since_epoch().count(), wanted.toMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
