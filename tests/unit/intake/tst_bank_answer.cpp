#include "core/intake/bank_answer.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// Five payments of 100.00 … 500.00; the fourth is paid already, the fifth came back.
Settlement batch()
{
    Settlement settlement;
    settlement.number = u"TS-P-2026-000001"_s;
    for (int i = 1; i <= 5; ++i)
        settlement.lines.push_back({.reference = u"TS-P-2026-000001-00%1"_s.arg(i), .amount = Money::fromYuan(100 * i)});
    settlement.lines[3].state = PaymentState::Paid;
    settlement.lines[3].bankReceipt = u"R4"_s;
    settlement.lines[4].state = PaymentState::Bounced;
    settlement.lines[4].bankReceipt = u"R5"_s;
    settlement.lines[4].reason = u"销户"_s;
    return settlement;
}

Result<BankAnswerFile> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readBankAnswer(buffer, batch());
}

BankAnswerFile mustRead(const QString &text)
{
    const Result<BankAnswerFile> file = read(text.toUtf8());
    if (!file)
        qFatal("%s", qPrintable(enumText(file.error().code)));
    return *file;
}

const QString Header = u"reference,result,amount,bank_receipt,reason\r\n"_s;
QString row(int line, const QString &rest) { return u"TS-P-2026-000001-00%1,%2\r\n"_s.arg(line).arg(rest); }

} // namespace

class BankAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanFileGivesWhatIsNew()
    {
        const BankAnswerFile file = mustRead(Header + row(1, u"paid,100.00,R1,"_s) + row(2, u"Bounced,200,,账号不符"_s));
        QVERIFY(file.isClean());
        QCOMPARE(file.answers.size(), size_t(2));
        QCOMPARE(file.answers[0], (BankAnswer {u"TS-P-2026-000001-001"_s, Money::fromYuan(100), true, u"R1"_s, {}}));
        QCOMPARE(file.answers[1], (BankAnswer {u"TS-P-2026-000001-002"_s, Money::fromYuan(200), false, {}, u"账号不符"_s}));
        QCOMPARE(file.paid, Money::fromYuan(100));
        QCOMPARE(file.bounced, Money::fromYuan(200));
        QCOMPARE(file.silent, 1); // The third waits on.
    }

    void theBanksOwnHeadingsAndEncodingAreRead()
    {
        const QString text = u"银行流水号,金额（元）,结果,备注,付款参考号,原因\n'R1,\"100.00\",成功,x,TS-P-2026-000001-001,\n,300.00,退回,,TS-P-2026-000001-003,户名不符\n"_s;
        QStringEncoder encoder("GB18030");
        QVERIFY(encoder.isValid()); // What the file is read with.
        const Result<BankAnswerFile> file = read(encoder.encode(text));
        QVERIFY(file);
        QVERIFY(file->isClean());
        QCOMPARE(file->answers[0].bankReceipt, u"R1"_s); // Without the guard of a spreadsheet.
        QCOMPARE(file->answers[1].reason, u"户名不符"_s);
    }

    void whatIsKnownIsPassedOver()
    {
        const BankAnswerFile file = mustRead(Header + row(4, u"paid,400.00,R4,"_s) + row(5, u"paid,500.00,R5,"_s) + row(5 - 4, u"paid,100.00,R1,"_s));
        QVERIFY(file.isClean());
        QCOMPARE(file.known, 2); // The fifth was paid before it came back: the first file may be read again.
        QCOMPARE(file.answers.size(), size_t(1));
    }

    void aPaymentMayStillComeBack()
    {
        const BankAnswerFile file = mustRead(Header + row(4, u"bounced,400.00,,销户"_s));
        QVERIFY(file.isClean());
        QCOMPARE(file.bounced, Money::fromYuan(400));
    }

    void eachBadRowIsNamed_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<AnswerColumn>("column");
        QTest::addColumn<AnswerFault>("fault");
        QTest::newRow("foreign") << u"TS-P-2026-000009-001,paid,1.00,R,\n"_s << AnswerColumn::Reference << AnswerFault::Foreign;
        QTest::newRow("no reference") << u",paid,1.00,R,\n"_s << AnswerColumn::Reference << AnswerFault::Missing;
        QTest::newRow("altered amount") << row(2, u"paid,200.01,R,"_s) << AnswerColumn::Amount << AnswerFault::OtherAmount;
        QTest::newRow("no amount") << row(2, u"paid,,R,"_s) << AnswerColumn::Amount << AnswerFault::Missing;
        QTest::newRow("no number") << row(2, u"paid,two,R,"_s) << AnswerColumn::Amount << AnswerFault::NotNumber;
        QTest::newRow("parts of a fen") << row(2, u"paid,200.001,R,"_s) << AnswerColumn::Amount << AnswerFault::NotNumber;
        QTest::newRow("unknown result") << row(2, u"pending,200.00,R,"_s) << AnswerColumn::Result << AnswerFault::UnknownResult;
        QTest::newRow("no result") << row(2, u",200.00,R,"_s) << AnswerColumn::Result << AnswerFault::Missing;
        QTest::newRow("no receipt") << row(2, u"paid,200.00,,"_s) << AnswerColumn::BankReceipt << AnswerFault::Missing;
        QTest::newRow("no reason") << row(2, u"bounced,200.00,,"_s) << AnswerColumn::Reason << AnswerFault::Missing;
        QTest::newRow("twice") << row(1, u"paid,100.00,R1,"_s) << AnswerColumn::Reference << AnswerFault::Twice;
        QTest::newRow("other receipt") << row(4, u"paid,400.00,R9,"_s) << AnswerColumn::BankReceipt << AnswerFault::Contradicts;
        QTest::newRow("paid after it came back") << row(5, u"paid,500.00,R9,"_s) << AnswerColumn::Result << AnswerFault::Contradicts;
        QTest::newRow("too few fields") << u"TS-P-2026-000001-002,paid\n"_s << AnswerColumn::Reference << AnswerFault::FieldCount;
        QTest::newRow("open quote") << row(2, u"paid,200.00,\"R\"x,"_s) << AnswerColumn::Reference << AnswerFault::Quoting;
        QTest::newRow("too long") << row(2, u"bounced,200.00,,%1"_s.arg(QString(201, u'x'))) << AnswerColumn::Reason << AnswerFault::TooLong;
    }
    void eachBadRowIsNamed()
    {
        QFETCH(QString, bad);
        QFETCH(AnswerColumn, column);
        QFETCH(AnswerFault, fault);
        const BankAnswerFile file = mustRead(Header + row(1, u"paid,100.00,R1,"_s) + bad);
        QVERIFY(!file.isClean());
        QCOMPARE(file.badRows, 1);
        QCOMPARE(file.firstBad.front().line, 3);
        QCOMPARE(file.firstBad.front().column, column);
        QCOMPARE(file.firstBad.front().fault, fault);
    }

    void aFileWithoutTheColumnsIsRefused()
    {
        const Result<BankAnswerFile> file = read("reference,note\nx,y\n");
        QVERIFY(!file);
        QCOMPARE(file.error().code, Errc::Missing);
        QCOMPARE(file.error().arguments, (QStringList {u"Result"_s, u"Amount"_s}));
        QCOMPARE(read("").error().code, Errc::Missing);
        QCOMPARE(read("reference,result,amount,amount\n").error().code, Errc::AlreadyExists);
    }

    void theDigestIsTheFiles()
    {
        QVERIFY(!mustRead(Header).isClean()); // It says nothing.
        // printf 'reference,result,amount\nTS-P-2026-000001-003,bounced,300.00\n' | sha256sum
        const auto file = read("reference,result,amount\nTS-P-2026-000001-003,bounced,300.00\n");
        QVERIFY(file);
        QCOMPARE(file->sha256, u"540492fbe127c5cff5d5edb40bda20b24431b8578547f9d72c42f1c29859c40a"_s);
    }
};

QTEST_GUILESS_MAIN(BankAnswerTest)
#include "tst_bank_answer.moc"
