#include "core/domain/bill_check.h"
#include "core/evidence/bill_file.h"
#include "core/evidence/key_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

BillStatement statement()
{
    return {.provider = u"91110000802100433B"_s,
        .buyer = u"91110000600037341L"_s,
        .voucher = u"SZ-V-2026-000001"_s,
        .contract = u"HT-2026-7"_s,
        .invoice = u"25442000000091234567"_s,
        .from = QDate(2026, 10, 1),
        .to = QDate(2026, 10, 31),
        .cost = Money::fromFen(16'409'02),
        .usage = QString(64, u'a'),
        .issuedAt = startOf(QDate(2026, 11, 2))};
}

Errc codeOf(const QByteArray &bytes)
{
    const Result<SignedBill> read = readBillFile(bytes);
    return read ? Errc::Internal : read.error().code;
}

} // namespace

/// A provider's bill as a file: what was signed is read, anything else is refused with its reason.
class BillFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSignedIsRead()
    {
        const KeyPair key = KeyPair::generate();
        const SignedBill made = signBill(statement(), key);
        const Result<SignedBill> read = readBillFile(billFile(made));
        QVERIFY(read);
        QVERIFY(*read == made);
        QVERIFY(read->bill == statement());
        QCOMPARE(read->key, QString::fromLatin1(key.publicKey().toBase64()));
    }

    void everyChangedByteIsNoticed()
    {
        const QByteArray file = billFile(signBill(statement(), KeyPair::generate()));
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray changed = file;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(!readBillFile(changed), changed.constData());
        }
    }

    void everyAlteredMemberIsNoticed_data()
    {
        using Spoil = std::function<void(BillStatement &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("provider") << Spoil([](BillStatement &bill) { bill.provider = bill.buyer; });
        QTest::newRow("buyer") << Spoil([](BillStatement &bill) { bill.buyer = bill.provider; });
        QTest::newRow("voucher") << Spoil([](BillStatement &bill) { bill.voucher += u'1'; });
        QTest::newRow("contract") << Spoil([](BillStatement &bill) { bill.contract += u'1'; });
        QTest::newRow("invoice") << Spoil([](BillStatement &bill) { bill.invoice += u'1'; });
        QTest::newRow("from") << Spoil([](BillStatement &bill) { bill.from = bill.from.addDays(1); });
        QTest::newRow("to") << Spoil([](BillStatement &bill) { bill.to = bill.to.addDays(1); });
        QTest::newRow("cost") << Spoil([](BillStatement &bill) { bill.cost += Money::fromFen(1); });
        QTest::newRow("usage") << Spoil([](BillStatement &bill) { bill.usage.clear(); });
        QTest::newRow("issued") << Spoil([](BillStatement &bill) { bill.issuedAt += std::chrono::milliseconds(1); });
    }
    void everyAlteredMemberIsNoticed()
    {
        QFETCH(std::function<void(BillStatement &)>, spoil);
        SignedBill bill = signBill(statement(), KeyPair::generate());
        spoil(bill.bill);
        QCOMPARE(codeOf(billFile(bill)), Errc::BadSignature);
    }

    void anotherKeysSignatureIsNoticed()
    {
        SignedBill bill = signBill(statement(), KeyPair::generate());
        bill.key = signBill(statement(), KeyPair::generate()).key;
        QCOMPARE(codeOf(billFile(bill)), Errc::BadSignature);
        bill.key = u"no key"_s;
        QCOMPARE(codeOf(billFile(bill)), Errc::BadSignature);
    }

    void aSignatureOfAnotherKindIsNone()
    {
        const KeyPair key = KeyPair::generate();
        SignedBill bill = signBill(statement(), key);
        QByteArray other = canonicalBytes(bill.bill);
        other.replace("cpv-bill-v1", "cpv-push-v1");
        bill.signature = QString::fromLatin1(key.sign(other).toBase64());
        QCOMPARE(codeOf(billFile(bill)), Errc::BadSignature);
    }

    void whateverElseIsNoBill_data()
    {
        const QByteArray good = billFile(signBill(statement(), KeyPair::generate()));
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Errc>("code");
        QTest::newRow("nothing") << QByteArray() << Errc::Malformed;
        QTest::newRow("text") << QByteArray("bill") << Errc::Malformed;
        QTest::newRow("an array") << QByteArray("[1]") << Errc::Malformed;
        QTest::newRow("an empty object") << QByteArray("{}") << Errc::Malformed;
        QTest::newRow("a CSV") << QByteArray("BillingPeriodStart,BilledCost\n2026-10-01,1\n") << Errc::Malformed;
        QTest::newRow("deep") << QByteArray(10'000, '[') << Errc::Malformed;
        QTest::newRow("large") << QByteArray(LargestBillFile + 1, ' ') << Errc::TooLarge;
        QTest::newRow("another version") << QByteArray(good).replace("cpv-bill-v1", "cpv-bill-v2") << Errc::Malformed;
        QTest::newRow("a member more") << QByteArray(good).replace("\"bill\": {", "\"bill\": {\"discount\": 7,") << Errc::Malformed;
        QTest::newRow("a note beside it") << QByteArray(good).replace("\"format\":", "\"note\": \"paid\", \"format\":") << Errc::Malformed;
        QTest::newRow("an amount as text") << QByteArray(good).replace("1640902", "\"1640902\"") << Errc::Malformed;
        QTest::newRow("an amount without end") << QByteArray(good).replace("1640902", "1e300") << Errc::Malformed;
        QTest::newRow("a day that is none") << QByteArray(good).replace("2026-10-31", "2026-10-32") << Errc::Malformed;
        QTest::newRow("a byte order mark and rubbish") << QByteArray("\xEF\xBB\xBF\xFF") << Errc::Malformed;
    }
    void whateverElseIsNoBill()
    {
        QFETCH(QByteArray, bytes);
        QTEST(codeOf(bytes), "code");
        QCOMPARE(readBillFile(bytes).error().arguments.value(0), SignedBillSubject.toString());
    }

    void aStatementMustBeABill_data()
    {
        using Spoil = std::function<void(BillStatement &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<Errc>("code");
        QTest::newRow("provider") << Spoil([](BillStatement &bill) { bill.provider = u"12"_s; }) << Errc::BadUscc;
        QTest::newRow("buyer") << Spoil([](BillStatement &bill) { bill.buyer.clear(); }) << Errc::BadUscc;
        QTest::newRow("voucher") << Spoil([](BillStatement &bill) { bill.voucher = u" "_s; }) << Errc::Missing;
        QTest::newRow("invoice") << Spoil([](BillStatement &bill) { bill.invoice = QString(101, u'1'); }) << Errc::TooLong;
        QTest::newRow("period") << Spoil([](BillStatement &bill) { bill.to = bill.from.addDays(-1); }) << Errc::OutOfRange;
        QTest::newRow("no day") << Spoil([](BillStatement &bill) { bill.from = {}; }) << Errc::OutOfRange;
        QTest::newRow("cost") << Spoil([](BillStatement &bill) { bill.cost = {}; }) << Errc::OutOfRange;
        QTest::newRow("usage") << Spoil([](BillStatement &bill) { bill.usage = QString(64, u'G'); }) << Errc::OutOfRange;
    }
    /// Rightly signed, it still confirms nothing.
    void aStatementMustBeABill()
    {
        QFETCH(std::function<void(BillStatement &)>, spoil);
        BillStatement bill = statement();
        spoil(bill);
        QTEST(codeOf(billFile(signBill(bill, KeyPair::generate()))), "code");
    }

    /// Seeded, so that a failure can be seen again.
    void damageIsNeverReadAsABill()
    {
        const QByteArray good = billFile(signBill(statement(), KeyPair::generate()));
        std::mt19937 dice(20261128);
        const auto roll = [&dice](qsizetype sides) { return qsizetype(dice() % quint32(sides)); };
        for (int round = 0; round < 3'000; ++round) {
            QByteArray damaged = good;
            for (qsizetype hits = 1 + roll(6); hits > 0 && !damaged.isEmpty(); --hits) {
                switch (roll(4)) {
                case 0: damaged[roll(damaged.size())] = char(roll(256)); break;
                case 1: damaged.remove(roll(damaged.size()), 1 + roll(20)); break;
                case 2: damaged.insert(roll(damaged.size()), QByteArray(1 + roll(9), char(roll(256)))); break;
                case 3: damaged.truncate(roll(damaged.size())); break;
                }
            }
            const Result<SignedBill> read = readBillFile(damaged);
            // White space between members is no damage.
            QVERIFY2(!read || read->bill == statement(), damaged.constData());
        }
    }

    void aKeyIsMadeOnceAndKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bill.key"_s);
        const Result<KeyPair> made = newKeyFile(path);
        QVERIFY(made);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        const Result<KeyPair> read = readKeyFile(path);
        QVERIFY(read);
        QCOMPARE(read->publicKey(), made->publicKey());
        QCOMPARE(newKeyFile(path).error().code, Errc::AlreadyExists);
        QCOMPARE(readKeyFile(folder.filePath(u"none"_s)).error().code, Errc::Storage);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        file.close();
        QCOMPARE(readKeyFile(path).error().code, Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(BillFileTest)
#include "tst_bill_file.moc"
