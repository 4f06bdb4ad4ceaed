#include "core/evidence/bill_file.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "ui/sme/redeem_detail_page.h"
#include "ui/sme/signed_bill_step.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cpv {

/// A company opens the bill that its provider signed, reads what it says beside its redemption, and hands it in.
class SignedBillStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aRightBillIsReadOutAndHandedIn();
    void whatIsWrongIsSaidInWords_data();
    void whatIsWrongIsSaidInWords();
    void aRevokedKeyIsSaid();
    void aRefusalOfTheRegistryIsShown();
    void theDialogOpensAFile();
    void isNotOfferedWhenNobodyHasToConfirm();
    void theEvidenceCanBeSaved();

private:
    WarningsSeen m_warnings;
};

namespace {

class Desk
{
public:
    Factory factory;
    City &city {factory.city()};
    KeyPair key = KeyPair::generate();
    QTemporaryDir folder;
    RedemptionId id;
    std::unique_ptr<RedeemDetailPage> page;

    Desk()
    {
        id = factory.bill(factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), false);
        announce(key);
    }
    QString keyText(const KeyPair &pair) const { return QString::fromLatin1(pair.publicKey().toBase64()); }
    void atShared(const Payload &payload)
    {
        const PlaceCode here = std::exchange(city.place, PlaceCode::shared());
        must(city.ask(city.providerUser, payload));
        city.place = here;
    }
    void announce(const KeyPair &pair)
    {
        atShared(AnnounceBillKey {city.provider.id, keyText(pair), u"出账系统"_s, localDate(city.clock.now()).addYears(1)});
    }
    void open()
    {
        factory.sync();
        page = std::make_unique<RedeemDetailPage>(factory.use, nullptr);
        page->resize(1100, 900);
        page->setVisible(true);
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(page->findChild<QLabel *>(u"redemptionNow"_s)->isVisible());
    }
    BillStatement statement() const
    {
        const auto &redemption = city.get<Redemption>(id);
        return {.provider = city.provider.uscc,
            .buyer = city.company.uscc,
            .voucher = redemption.voucherCode,
            .contract = redemption.contractNumber,
            .invoice = redemption.invoiceNumber,
            .from = redemption.period.from,
            .to = redemption.period.to,
            .cost = redemption.cost,
            .issuedAt = city.clock.now()};
    }
    QString kept(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(u"bill.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the bill can't be written");
        return file.fileName();
    }
    QString kept(const BillStatement &bill) const { return kept(billFile(signBill(bill, key))); }
    void read(const QString &path) const { page->findChild<SignedBillStep *>()->open(path); }
    template <typename Widget> Widget *at(const QString &name) const { return page->findChild<Widget *>(name); }
    bool sees(const QString &name) const { return at<QWidget>(name) && at<QWidget>(name)->isVisible(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    QString texts(const QString &name) const
    {
        QStringList found;
        for (const QLabel *label : at<QWidget>(name)->findChildren<QLabel *>())
            if (!label->isHidden())
                found << label->text();
        return found.join(u" | "_s);
    }
    RedemptionState state() const { return city.get<Redemption>(id).state; }
};

using Spoil = std::function<QByteArray(const Desk &, BillStatement)>;

/// Signed as it should be, with something else in it.
Spoil other(const std::function<void(BillStatement &)> &change)
{
    return [change](const Desk &desk, BillStatement bill) {
        change(bill);
        return billFile(signBill(bill, desk.key));
    };
}

} // namespace

void SignedBillStepTest::aRightBillIsReadOutAndHandedIn()
{
    Desk desk;
    desk.open();
    QVERIFY(!desk.sees(u"signedBillSend"_s));
    desk.read(desk.kept(desk.statement()));
    QTRY_VERIFY(desk.sees(u"signedBillSend"_s));
    QVERIFY2(desk.texts(u"signedBillNotice"_s).contains(u"in every point"_s), qPrintable(desk.texts(u"signedBillNotice"_s)));
    const QString said = desk.at<QLabel>(u"signedBillSaid"_s)->text();
    QVERIFY2(said.contains(u"CNY 10,000.00"_s) && said.contains(SignedBills::fingerprint(desk.keyText(desk.key))), qPrintable(said));
    QVERIFY2(!desk.texts(u"signedBillPoints"_s).contains(u"differs"_s), qPrintable(desk.texts(u"signedBillPoints"_s)));
    desk.click(u"signedBillSend"_s);
    QTRY_VERIFY(!desk.sees(u"signedBillOpen"_s));
    QTRY_VERIFY(desk.at<QLabel>(u"redemptionNow"_s)->text().contains(u"to be delivered"_s));
    desk.factory.sync();
    QCOMPARE(desk.state(), RedemptionState::Confirmed);
    QTRY_VERIFY2(desk.texts(u"redemptionFacts"_s).contains(u"provider signed"_s), qPrintable(desk.texts(u"redemptionFacts"_s)));
    QTRY_VERIFY2(desk.texts(u"redemptionTimeline"_s).contains(u"signed bill"_s), qPrintable(desk.texts(u"redemptionTimeline"_s)));
}

void SignedBillStepTest::whatIsWrongIsSaidInWords_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Spoil &spoil, const QString &words) { QTest::newRow(name) << spoil << words; };
    row("forged", [](const Desk &, const BillStatement &bill) { return billFile(signBill(bill, KeyPair::generate())); },
        u"has not announced the key"_s);
    row("altered", [](const Desk &desk, const BillStatement &bill) { return billFile(signBill(bill, desk.key)).replace("HT-1", "HT-2"); },
        u"changed after it was signed"_s);
    row("another amount", other([](BillStatement &bill) { bill.cost = Money::fromYuan(9'000); }),
        u"Cost is CNY 9,000.00 in it, and CNY 10,000.00 here"_s);
    row("another company", other([](BillStatement &bill) { bill.buyer = usccFrom({u"91520100"_s, u"MA500001"_s}); }), u"another company"_s);
    row("another invoice", other([](BillStatement &bill) { bill.invoice = u"25"_s; }), u"Invoice is 25 in it"_s);
    row("another period", other([](BillStatement &bill) { bill.to = bill.to.addDays(1); }), u"Period is 2026-03-01 – 2026-04-01 in it"_s);
    row("of the future", other([](BillStatement &bill) { bill.issuedAt += std::chrono::hours(24 * 40); }), u"still to come"_s);
    row("no bill", [](const Desk &, const BillStatement &) { return QByteArray("InvoiceId,BilledCost\n1,2\n"); }, u"no bill signed by the provider"_s);
    row("another version", [](const Desk &desk, const BillStatement &bill) { return billFile(signBill(bill, desk.key)).replace("cpv-bill-v1", "cpv-bill-v9"); },
        u"no bill signed by a provider that this program knows"_s);
    row("a member missing", [](const Desk &desk, const BillStatement &bill) { return billFile(signBill(bill, desk.key)).replace("\"invoice\"", "\"in\""); },
        u"bill.invoice is missing"_s);
    row("too large", [](const Desk &, const BillStatement &) { return QByteArray(LargestBillFile + 1, ' '); }, u"too large"_s);
}

void SignedBillStepTest::whatIsWrongIsSaidInWords()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, words);
    Desk desk;
    desk.open();
    desk.read(desk.kept(spoil(desk, desk.statement())));
    QTRY_VERIFY(desk.sees(u"signedBillNotice"_s));
    QVERIFY2(desk.texts(u"signedBillNotice"_s).contains(words), qPrintable(desk.texts(u"signedBillNotice"_s)));
    QVERIFY(!desk.sees(u"signedBillSend"_s));
    desk.click(u"signedBillBack"_s);
    QVERIFY(!desk.sees(u"signedBillNotice"_s));
    QCOMPARE(must(waited(desk.factory.use.commands.waiting())).size(), size_t(0));
}

void SignedBillStepTest::aRevokedKeyIsSaid()
{
    Desk desk;
    desk.atShared(RevokeBillKey {desk.city.provider.id, desk.keyText(desk.key)});
    desk.open();
    desk.read(desk.kept(desk.statement()));
    QTRY_VERIFY(desk.sees(u"signedBillNotice"_s));
    QVERIFY2(desk.texts(u"signedBillNotice"_s).contains(u"revoked the key"_s), qPrintable(desk.texts(u"signedBillNotice"_s)));
    QVERIFY(!desk.sees(u"signedBillSend"_s));
}

void SignedBillStepTest::aRefusalOfTheRegistryIsShown()
{
    Desk desk;
    desk.open();
    desk.read(desk.kept(desk.statement()));
    QTRY_VERIFY(desk.sees(u"signedBillSend"_s));
    desk.atShared(RevokeBillKey {desk.city.provider.id, desk.keyText(desk.key)}); // This device hasn't heard of it yet.
    desk.click(u"signedBillSend"_s);
    QTRY_VERIFY(!desk.sees(u"signedBillOpen"_s));
    desk.factory.sync();
    QTRY_VERIFY(desk.sees(u"redemptionRefusal"_s));
    QVERIFY2(desk.texts(u"redemptionRefusal"_s).contains(u"revoked the key"_s), qPrintable(desk.texts(u"redemptionRefusal"_s)));
    QCOMPARE(desk.state(), RedemptionState::Held);
    QTRY_VERIFY(desk.sees(u"signedBillOpen"_s)); // Another one may do.
}

void SignedBillStepTest::theDialogOpensAFile()
{
    Desk desk;
    desk.open();
    const QString path = desk.kept(desk.statement());
    desk.click(u"signedBillOpen"_s);
    auto *dialog = desk.page->findChild<QFileDialog *>(u"signedBillDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(desk.sees(u"signedBillSend"_s));
}

void SignedBillStepTest::isNotOfferedWhenNobodyHasToConfirm()
{
    Desk desk;
    desk.id = desk.factory.bill(desk.factory.voucher(Money::fromYuan(50'000), desk.city.payFirst.id), Money::fromYuan(10'000), false);
    desk.open();
    QVERIFY(desk.sees(u"redemptionCancel"_s));
    QVERIFY(!desk.sees(u"signedBillOpen"_s));
}

void SignedBillStepTest::theEvidenceCanBeSaved()
{
    Desk desk;
    const SignedBill bill = signBill(desk.statement(), desk.key);
    desk.factory.ask(desk.city.owner, ConfirmSignedBill {desk.id, bill});
    desk.open();
    QTRY_VERIFY(desk.sees(u"redemptionSaveBill"_s));
    desk.click(u"redemptionSaveBill"_s);
    auto *dialog = desk.page->findChild<QFileDialog *>(u"signedBillDialog"_s);
    QVERIFY(dialog);
    const QString path = desk.folder.filePath(u"saved.json"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(must(readBillFile(file.readAll())) == bill);
}

} // namespace cpv

QTEST_MAIN(cpv::SignedBillStepTest)
#include "tst_signed_bill_step.moc"
