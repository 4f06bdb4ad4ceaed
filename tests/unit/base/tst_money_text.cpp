#include "core/base/money_text.h"

#include <QLocale>
#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestMoneyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); } // Whose comma is our point.

    void amountsAreShownInThreeUnits_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("yuan");
        QTest::addColumn<QString>("wan");
        QTest::addColumn<QString>("yi");
        QTest::newRow("zero") << 0LL << u"0.00"_s << u"0.00"_s << u"0.00"_s;
        QTest::newRow("fen") << 5LL << u"0.05"_s << u"0.00"_s << u"0.00"_s;
        QTest::newRow("minus five fen") << -5LL << u"-0.05"_s << u"0.00"_s << u"0.00"_s;
        QTest::newRow("thousand") << 100'000LL << u"1,000.00"_s << u"0.10"_s << u"0.00"_s;
        QTest::newRow("a contract") << 128'000'000LL << u"1,280,000.00"_s << u"128.00"_s << u"0.01"_s;
        QTest::newRow("half up") << 5'000LL << u"50.00"_s << u"0.01"_s << u"0.00"_s;
        QTest::newRow("below half") << 4'999LL << u"49.99"_s << u"0.00"_s << u"0.00"_s;
        QTest::newRow("half away from zero") << -5'000LL << u"-50.00"_s << u"-0.01"_s << u"0.00"_s;
        QTest::newRow("a budget") << 60'000'000'000LL << u"600,000,000.00"_s << u"60,000.00"_s << u"6.00"_s;
        QTest::newRow("most") << std::numeric_limits<qint64>::max() << u"92,233,720,368,547,758.07"_s
                              << u"9,223,372,036,854.78"_s << u"922,337,203.69"_s;
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << u"-92,233,720,368,547,758.08"_s
                               << u"-9,223,372,036,854.78"_s << u"-922,337,203.69"_s;
    }
    void amountsAreShownInThreeUnits()
    {
        QFETCH(qint64, fen);
        const Money amount = Money::fromFen(fen);
        QTEST(yuanText(amount), "yuan");
        QTEST(wanText(amount), "wan");
        QTEST(yiText(amount), "yi");
    }

    void millionsAndBillionsRoundLikeTheOthers()
    {
        const Money budget = Money::fromFen(60'000'000'000);
        QCOMPARE(millionText(budget), u"600.00"_s);
        QCOMPARE(billionText(budget), u"0.60"_s);
        QCOMPARE(millionText(Money::fromFen(-500'000)), u"-0.01"_s);
        QCOMPARE(millionText(Money::fromFen(499'999)), u"0.00"_s);
    }

    void ratesAreShownInPercent()
    {
        QCOMPARE(percentText({3000}), u"30.00 %"_s);
        QCOMPARE(percentText({1}), u"0.01 %"_s);
        QCOMPARE(percentText({BasisPoints::Whole}), u"100.00 %"_s);
    }

    void whatPeopleTypeIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        const auto row = [](const QString &text, qint64 fen) { QTest::newRow(qPrintable(text)) << text << fen; };
        row(u"1,280,000.00"_s, 128'000'000);
        row(u"1280000"_s, 128'000'000);
        row(u" 36.5 万 "_s, 36'500'000);
        row(u"36.5万元"_s, 36'500'000);
        row(u"6亿"_s, 60'000'000'000);
        row(u"8.3676万"_s, 8'367'600);
        row(u"0.000001万"_s, 1);
        row(u"¥16,409.02"_s, 1'640'902);
        row(u"￥１２０．５"_s, 12'050);
        row(u"-0.05"_s, -5);
        row(u"0.10元"_s, 10);
        row(u"1.5000"_s, 150);
        row(u"92233720368547758.07"_s, std::numeric_limits<qint64>::max());
    }
    void whatPeopleTypeIsRead()
    {
        QFETCH(QString, text);
        const Result<Money> amount = moneyFromText(text);
        QVERIFY(amount);
        QTEST(amount->fen(), "fen");
    }

    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const QString &text, Errc code) { QTest::newRow(qPrintable(u'"' + text + u'"')) << text << int(code); };
        row(QString(), Errc::Missing);
        row(u"  "_s, Errc::Missing);
        row(u"abc"_s, Errc::Malformed);
        row(u"1,28"_s, Errc::Malformed);
        row(u"12,34,567"_s, Errc::Malformed);
        row(u"1.2.3"_s, Errc::Malformed);
        row(u"1."_s, Errc::Malformed);
        row(u".5"_s, Errc::Malformed);
        row(u"--5"_s, Errc::Malformed);
        row(u"-¥-5"_s, Errc::Malformed);
        row(u"1e6"_s, Errc::Malformed);
        row(u"5万亿"_s, Errc::Malformed);
        row(u"0.005"_s, Errc::OutOfRange);
        row(u"0.0000001万"_s, Errc::OutOfRange);
        row(u"92233720368547758.08"_s, Errc::OutOfRange);
        row(u"99999999999999999999"_s, Errc::OutOfRange);
    }
    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        const Result<Money> amount = moneyFromText(text);
        QVERIFY(!amount);
        QCOMPARE(int(amount.error().code), code);
    }

    void readingBackGivesTheAmount()
    {
        QVERIFY(rc::check("yuanText reads back", [](qint64 fen) {
            const Result<Money> read = moneyFromText(yuanText(Money::fromFen(fen)));
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->fen() == fen);
        }));
    }

    void aShortenedAmountIsAtMostHalfAStepAway()
    {
        QVERIFY(rc::check("万元 is within 50 元", [] {
            const qint64 fen = *rc::gen::inRange<qint64>(-1'000'000'000'000LL, 1'000'000'000'000LL);
            const Result<Money> read = moneyFromText(wanText(Money::fromFen(fen)) + u'万');
            RC_ASSERT(read.has_value());
            RC_ASSERT(qAbs(read->fen() - fen) <= 5'000);
        }));
    }
};

QTEST_APPLESS_MAIN(TestMoneyText)
#include "tst_money_text.moc"
