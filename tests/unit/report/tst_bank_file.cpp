#include "core/report/tables/bank_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

Settlement batch()
{
    Settlement settlement;
    settlement.number = u"TS-P-2026-000001"_s;
    settlement.lines.push_back({.reference = u"TS-P-2026-000001-001"_s, .payee = u"恒锐汽配, 深圳"_s, .uscc = u"91110000600037341L"_s,
        .bankTail = u"6688"_s, .voucherCode = u"TS-V-2026-000001"_s, .amount = Money::fromFen(12'345'678)});
    settlement.lines.push_back({.reference = u"TS-P-2026-000001-002"_s, .payee = u"=HYPERLINK(1)"_s, .uscc = u"911100008021004330"_s,
        .voucherCode = u"TS-V-2026-000002"_s, .amount = Money::fromFen(5)});
    return settlement;
}

} // namespace

class BankFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreTheseForEver()
    {
        const QByteArray expected = "\xEF\xBB\xBF" + u"批次号,序号,付款参考号,收款单位,统一社会信用代码,账号尾号,金额(元),用途\r\n"
                                                     u"TS-P-2026-000001,1,TS-P-2026-000001-001,\"恒锐汽配, 深圳\",91110000600037341L,\"6688\",123456.78,TS-V-2026-000001\r\n"
                                                     u"TS-P-2026-000001,2,TS-P-2026-000001-002,'=HYPERLINK(1),\"911100008021004330\",,0.05,TS-V-2026-000002\r\n"_s.toUtf8();
        QCOMPARE(bankFile(batch()), expected); // Nothing a spreadsheet would calculate, no long number as a number.
    }

    void theDigestIsOfTheFileAsWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"b.csv"_s);
        QVERIFY(writeBankFile(path, batch()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()), bankFileSha256(batch()));
    }

    void whatIsPaidChangesTheDigestAndTheBanksAnswerDoesNot()
    {
        Settlement answered = batch();
        answered.lines[0].state = PaymentState::Paid;
        answered.lines[0].bankReceipt = u"R"_s;
        QCOMPARE(bankFileSha256(answered), bankFileSha256(batch()));
        Settlement altered = batch();
        altered.lines[0].amount += Money::fromFen(1);
        QVERIFY(bankFileSha256(altered) != bankFileSha256(batch()));
    }
};

QTEST_GUILESS_MAIN(BankFileTest)
#include "tst_bank_file.moc"
