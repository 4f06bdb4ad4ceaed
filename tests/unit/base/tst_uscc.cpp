#include "core/base/uscc.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";

QString eightOfAlphabet()
{
    QString text;
    for (int i = 0; i < 8; ++i)
        text += Alphabet[*rc::gen::inRange<qsizetype>(0, Alphabet.size())];
    return text;
}

QString validCode() { return usccFrom({eightOfAlphabet(), eightOfAlphabet()}); }

} // namespace

class TestUscc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedCodesAreJudgedRightly_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("valid");
        QFile file(QStringLiteral(CPV_SOURCE_DIR) + u"/tests/golden/uscc_vectors.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            QTest::newRow(qPrintable(row.at(1))) << row.at(0) << (row.last() == u"1");
        }
    }
    void publishedCodesAreJudgedRightly()
    {
        QFETCH(QString, code);
        QFETCH(bool, valid);
        QCOMPARE(checkUscc(code).has_value(), valid);
    }

    void theReasonSaysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("reason");
        QTest::newRow("empty") << QString() << QStringList {u"length"_s, u"0"_s};
        QTest::newRow("one short") << u"91440300192203821"_s << QStringList {u"length"_s, u"17"_s};
        QTest::newRow("one long") << u"9144030019220382166"_s << QStringList {u"length"_s, u"19"_s};
        QTest::newRow("letter I") << u"9144030I1922038216"_s << QStringList {u"character"_s, u"8"_s, u"I"_s};
        QTest::newRow("letter O last") << u"91440300192203821O"_s << QStringList {u"character"_s, u"18"_s, u"O"_s};
        QTest::newRow("small letter") << u"91110000802100433b"_s << QStringList {u"character"_s, u"18"_s, u"b"_s};
        QTest::newRow("Chinese") << u"91110000802100433中"_s << QStringList {u"character"_s, u"18"_s, u"中"_s};
        QTest::newRow("organisation check") << u"914403001922038226"_s << QStringList {u"organisationCheck"_s, u"1"_s, u"2"_s};
        QTest::newRow("whole check") << u"91110000600037341N"_s << QStringList {u"check"_s, u"L"_s, u"N"_s};
    }
    void theReasonSaysWhatIsWrong()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, reason);
        const Result<void> checked = checkUscc(code);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Errc::BadUscc);
        QCOMPARE(checked.error().arguments, reason);
    }

    void everyAuthorityMayRegister()
    {
        for (const QString &registration : {u"N1110000"_s, u"Y1440300"_s, u"A1310000"_s, u"12100000"_s, u"51330200"_s})
            QVERIFY(checkUscc(usccFrom({registration, u"12345678"_s})));
    }

    void whatPeoplePasteIsMadeComparable()
    {
        QCOMPARE(tidyUscc(u" ９１110000-802100433b\n"), u"91110000802100433B"_s);
        QVERIFY(checkUscc(tidyUscc(u"9111 0000 8021 0043 3b")));
    }

    void madeCodesAreValid()
    {
        QVERIFY(rc::check("a code made from free positions is valid", [] { RC_ASSERT(checkUscc(validCode()).has_value()); }));
    }

    void oneWrongCharacterIsAlwaysFound()
    {
        QVERIFY(rc::check("another character at any position makes the code invalid", [] {
            QString code = validCode();
            const auto at = *rc::gen::inRange<qsizetype>(0, code.size());
            const QChar other = Alphabet[*rc::gen::inRange<qsizetype>(0, Alphabet.size())];
            RC_PRE(code[at] != other);
            code[at] = other;
            RC_ASSERT(!checkUscc(code));
        }));
    }

    void neighboursSwappedAreAlwaysFound()
    {
        QVERIFY(rc::check("two different neighbours swapped make the code invalid", [] {
            QString code = validCode();
            const auto at = *rc::gen::inRange<qsizetype>(0, code.size() - 1);
            RC_PRE(code[at] != code[at + 1]);
            qSwap(code[at], code[at + 1]);
            RC_ASSERT(!checkUscc(code));
        }));
    }
};

QTEST_APPLESS_MAIN(TestUscc)
#include "tst_uscc.moc"
