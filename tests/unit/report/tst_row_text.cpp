#include "core/report/tables/row_text.h"
#include "tests/support/dice.h"
#include "tests/unit/report/written_csv.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

class RowTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCellHasOneSpelling_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Cell>("cell");
        QTest::newRow("nothing") << ""_ba << Cell();
        QTest::newRow("text") << "恒锐汽配"_ba << Cell(u"恒锐汽配"_s);
        QTest::newRow("comma") << "\"a,b\""_ba << Cell(u"a,b"_s);
        QTest::newRow("quotes") << "\"say \"\"no\"\"\""_ba << Cell(u"say \"no\""_s);
        QTest::newRow("two lines") << "\"a\nb\""_ba << Cell(u"a\nb"_s);
        QTest::newRow("blank before") << "\" a\""_ba << Cell(u" a"_s);
        QTest::newRow("twenty digits") << "\"25317000001234567890\""_ba << Cell(u"25317000001234567890"_s);
        QTest::newRow("credit code") << "91330201MA2AXXXX1K"_ba << Cell(u"91330201MA2AXXXX1K"_s);
        QTest::newRow("amount") << "1280000.00"_ba << Cell(Money::fromYuan(1'280'000));
        QTest::newRow("five fen less") << "-0.05"_ba << Cell(Money::fromFen(-5));
        QTest::newRow("least amount") << "-92233720368547758.08"_ba << Cell(Money::fromFen(std::numeric_limits<qint64>::min()));
        QTest::newRow("number") << "-42"_ba << Cell(qint64(-42));
        QTest::newRow("date") << "2026-11-23"_ba << Cell(QDate(2026, 11, 23));
        QTest::newRow("China's time") << "2026-11-24 00:30:01"_ba
                                      << Cell(startOf(QDate(2026, 11, 24)) + std::chrono::seconds(1801));
    }
    void everyKindOfCellHasOneSpelling()
    {
        QFETCH(QByteArray, line);
        QFETCH(Cell, cell);
        QByteArray written;
        appendRow(written, {cell});
        QCOMPARE(written, line + "\r\n");
    }

    void whatASpreadsheetWouldCalculateIsGuarded_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"=1+1"_s, u"+86 10"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"＝1"_s,
                 u"=HYPERLINK(\"http://x\",\"y\")"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatASpreadsheetWouldCalculateIsGuarded()
    {
        QFETCH(QString, text);
        QByteArray written;
        appendRow(written, {text});
        QCOMPARE(test::readCsv(QString::fromUtf8(written)).at(0), QStringList {u'\'' + text});
    }

    void amountsBelowZeroAreNoFormulas()
    {
        QByteArray written;
        appendRow(written, {Money::fromYuan(-1), qint64(-1)});
        QCOMPARE(written, "-1.00,-1\r\n"_ba);
    }

    void everyTextIsReadBack()
    {
        QVERIFY(rc::check("a reader of CSV gets the texts of a row back", [](uint64_t seed) {
            test::Dice dice(seed);
            const QStringList texts {test::rollText(dice), test::rollText(dice), test::rollText(dice)};
            QByteArray written;
            appendRow(written, {texts[0], texts[1], texts[2]});
            QStringList read = test::readCsv(QString::fromUtf8(written)).at(0);
            for (qsizetype i = 0; i < texts.size(); ++i) {
                if (looksLikeFormula(texts[i]))
                    read[i].remove(0, 1);
            }
            RC_ASSERT(read == texts);
        }));
    }

    void halfACharacterIsFound()
    {
        QCOMPARE(unwritable(u"好😀\t\n"), std::nullopt);
        QCOMPARE(unwritable(u"a\xD83D"), std::optional<char16_t>(0xD83D));
        QCOMPARE(unwritable(u"\xDE00\xD83D"), std::optional<char16_t>(0xDE00));
        QCOMPARE(unwritable(QStringView(u"a\0b", 3)), std::optional<char16_t>(0));
        QCOMPARE(unwritable(u"\xFFFE"), std::optional<char16_t>(0xFFFE));
    }

    void headingsAreOneLine()
    {
        QCOMPARE(headerLine({{.title = u"金额\n（元）"_s}, {.title = u"=企业"_s}}), "金额 （元）,'=企业\r\n"_ba);
    }
};

QTEST_GUILESS_MAIN(RowTextTest)
#include "tst_row_text.moc"
