#include "tests/support/no_warnings.h"
#include "ui/widgets/money_edit.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace cpv;
using namespace Qt::StringLiterals;

class TestMoneyEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmountsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen"); // −1: no amount.
        const auto row = [](const char *name, const QString &text, qint64 fen) { QTest::newRow(name) << text << fen; };
        row("plain", u"3000"_s, 300'000);
        row("grouped", u"1,280,000.00"_s, 128'000'000);
        row("one decimal", u"0.5"_s, 50);
        row("point first", u".5"_s, 50);
        row("point last", u"12."_s, 1'200);
        row("wan", u"128万"_s, 128'000'000);
        row("wan yuan", u"128.5万元"_s, 128'500'000);
        row("wan to the fen", u"0.000001万"_s, 1);
        row("yi", u"1.2 亿元"_s, 12'000'000'000);
        row("yuan sign", u"￥3000"_s, 300'000);
        row("latin yuan sign", u"¥ 3,000.10 元"_s, 300'010);
        row("full width", u"１，２８０．５０"_s, 128'050);
        row("trailing zeros", u"1.5000"_s, 150);
        row("largest", u"90,000,000,000,000,000.00"_s, 9'000'000'000'000'000'000);
        row("empty", {}, -1);
        row("blank", u"  "_s, -1);
        row("letters", u"12a"_s, -1);
        row("part of a fen", u"0.001"_s, -1);
        row("part of a fen in wan", u"1.0000001万"_s, -1);
        row("negative", u"-5"_s, -1);
        row("two points", u"1.2.3"_s, -1);
        row("only a unit", u"万"_s, -1);
        row("only a point", u"."_s, -1);
        row("comma first", u",5"_s, -1);
        row("comma last", u"5,"_s, -1);
        row("above the limit", u"90,000,000,000,000,000.01"_s, -1);
        row("far above the limit", u"99999999999999999999999999"_s, -1);
        row("above the limit by its unit", u"99999999999999亿"_s, -1);
    }

    void readsAmountsAsPeopleWriteThem()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, fen);
        QCOMPARE(parseYuan(text).value_or(-1), fen);
    }

    void everyAmountIsReadBackAsItWasWritten()
    {
        QVERIFY(rc::check("parseYuan(yuanText(x)) = x", [] {
            const auto fen = *rc::gen::inRange<qint64>(0, 9'000'000'000'000'000'000);
            RC_ASSERT(parseYuan(yuanText(fen)) == fen);
        }));
    }

    void writesNegativeAmountsToo()
    {
        QCOMPARE(yuanText(-5), u"-0.05"_s);
        QCOMPARE(yuanText(-123'456'789), u"-1,234,567.89"_s);
        QCOMPARE(yuanText(std::numeric_limits<qint64>::min()), u"-92,233,720,368,547,758.08"_s);
    }

    void typingSaysEachNewAmountOnce()
    {
        MoneyEdit edit;
        QSignalSpy edited(&edit, &MoneyEdit::fenEdited);
        QTest::keyClicks(&edit, u"12.50"_s);
        QCOMPARE(edited.size(), 3); // 1, 12, (12. is 12 again), 12.5, (12.50 is 12.5 again).
        QCOMPARE(edited.last().first().toLongLong(), 1'250);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"12.50"_s);
    }

    void leavingGroupsTheDigits()
    {
        MoneyEdit edit;
        edit.insert(u"128万"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"1,280,000.00"_s);
        QCOMPARE(edit.fen().value_or(-1), 128'000'000);
    }

    void leavingNonsenseSaysSoAndKeepsTheText()
    {
        MoneyEdit edit;
        QSignalSpy invalidated(&edit, &MoneyEdit::invalidated);
        QTest::keyClicks(&edit, u"12x"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(invalidated.size(), 1);
        QCOMPARE(edit.text(), u"12x"_s);
    }

    void settingAnAmountIsSilent()
    {
        MoneyEdit edit;
        QSignalSpy edited(&edit, &MoneyEdit::fenEdited);
        edit.setFen(123);
        QCOMPARE(edit.text(), u"1.23"_s);
        edit.setFen({});
        QVERIFY(edit.text().isEmpty());
        QCOMPARE(edited.size(), 0);
    }
};

QTEST_MAIN(TestMoneyEdit)
#include "tst_money_edit.moc"
