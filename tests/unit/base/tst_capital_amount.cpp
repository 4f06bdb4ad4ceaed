#include "core/base/capital_amount.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Digits = u"零壹贰叁肆伍陆柒捌玖";

/// Reads a numeral as people do: a digit waits for its unit; 万 and 亿 multiply all that stands before them.
quint64 read(QStringView text)
{
    for (const auto &[name, value] : {std::pair(u'亿', 100'000'000ULL), std::pair(u'万', 10'000ULL)}) {
        const qsizetype at = text.lastIndexOf(name);
        if (at >= 0)
            return read(text.first(at)) * value + read(text.sliced(at + 1));
    }
    quint64 sum = 0;
    quint64 digit = 0;
    for (const QChar c : text) {
        const quint64 unit = c == u'仟' ? 1000 : c == u'佰' ? 100 : c == u'拾' ? 10 : 0;
        if (unit == 0) {
            digit = quint64(Digits.indexOf(c));
            continue;
        }
        sum += digit * unit;
        digit = 0;
    }
    return sum + digit;
}

qint64 readFen(QString text)
{
    text.remove(u"人民币"_s).remove(u"整"_s);
    const bool negative = text.startsWith(u'负');
    text.remove(u"负"_s);
    quint64 fen = 0;
    if (const qsizetype yuan = text.indexOf(u'元'); yuan >= 0) {
        fen = read(QStringView(text).first(yuan)) * 100;
        text.remove(0, yuan + 1);
    }
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const quint64 digit = quint64(Digits.indexOf(text[i]));
        fen += text[i + 1] == u'角' ? digit * 10 : text[i + 1] == u'分' ? digit : 0;
    }
    return negative ? -qint64(fen) : qint64(fen);
}

} // namespace

class TestCapitalAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreWrittenAsOnCheques_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("capital");
        const auto row = [](qint64 fen, const char16_t *capital) {
            QTest::newRow(qPrintable(QString::number(fen))) << fen << QString(u"人民币"_s + QString::fromUtf16(capital));
        };
        row(0, u"零元整");
        row(1, u"壹分");
        row(10, u"壹角");
        row(15, u"壹角伍分");
        row(100, u"壹元整");
        row(101, u"壹元零壹分");
        row(110, u"壹元壹角");
        row(1000, u"壹拾元整");
        row(1'010'00, u"壹仟零壹拾元整");
        row(1'409'50, u"壹仟肆佰零玖元伍角");
        row(6'007'14, u"陆仟零柒元壹角肆分");
        row(16'409'02, u"壹万陆仟肆佰零玖元零贰分");
        row(325'04, u"叁佰贰拾伍元零肆分");
        row(100'000'00, u"壹拾万元整");
        row(10'001'00, u"壹万零壹元整");
        row(107'000'53, u"壹拾万柒仟元伍角叁分");
        row(360'000'00, u"叁拾陆万元整");
        row(1'000'000'00, u"壹佰万元整");
        row(10'000'100'00, u"壹仟万零壹佰元整");
        row(100'000'001'00, u"壹亿零壹元整");
        row(100'010'000'00, u"壹亿零壹万元整");
        row(600'000'000'00, u"陆亿元整");
        row(1'000'000'000'000'00, u"壹万亿元整");
        row(10'000'000'000'000'000'00, u"壹亿亿元整");
        row(-1'050'00, u"负壹仟零伍拾元整");
    }
    void amountsAreWrittenAsOnCheques()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, capital);
        QCOMPARE(capitalAmount(Money::fromFen(fen)), capital);
    }

    void theLargestAmountsDoNotOverflow()
    {
        for (const qint64 fen : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() + 1})
            QCOMPARE(readFen(capitalAmount(Money::fromFen(fen))), fen);
        QVERIFY(capitalAmount(Money::fromFen(std::numeric_limits<qint64>::min())).endsWith(u"捌分"));
    }

    void readingBackGivesTheAmount()
    {
        QVERIFY(rc::check("what was written reads as the amount", [] {
            const auto digits = *rc::gen::inRange(0, 19); // Amounts of every length, not only long ones.
            qint64 limit = 1;
            for (int i = 0; i < digits && i < 18; ++i)
                limit *= 10;
            const qint64 fen = *rc::gen::inRange<qint64>(-limit, limit + 1);
            const QString text = capitalAmount(Money::fromFen(fen));
            RC_ASSERT(readFen(text) == fen);
            RC_ASSERT(!text.contains(u"零零"_s));
            RC_ASSERT(!text.contains(u"亿万"_s));
            RC_ASSERT(text.endsWith(u"元整") == (fen % 100 == 0));
        }));
    }

    void mostlyZeroAmountsReadBackToo()
    {
        QVERIFY(rc::check("amounts with runs of zeros read back", [] {
            qint64 fen = 0;
            for (int i = 0; i < 17; ++i)
                fen = fen * 10 + (*rc::gen::inRange(0, 4) == 0 ? *rc::gen::inRange(0, 10) : 0);
            RC_ASSERT(readFen(capitalAmount(Money::fromFen(fen))) == fen);
        }));
    }
};

QTEST_APPLESS_MAIN(TestCapitalAmount)
#include "tst_capital_amount.moc"
