#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "tests/ui/sme/invoice_picture.h"
#include "tests/ui/sme/invoice_xml.h"
#include "ui/sme/materials_section.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QString Number = u"26332000004021728676"_s;

QString xmlOf(const QString &number, const QString &buyer, const QString &path) { return writeInvoice({number, buyer, buyer}, path); }

} // namespace

class HandInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvoicesXmlAfterItsPictureIsASecondOne();
    void theSamePictureInTheSameFormIsNoSecondOne();
    void whereElseAPaperIsIsTold();
    void aRedeemedInvoiceIsNoSecondOneOfItsApplication();
    void aPapersTitleTellsItsKind();
    void aPictureThatCannotBeKeptSaysSo();
};

void HandInsTest::anInvoicesXmlAfterItsPictureIsASecondOne()
{
    Factory factory;
    const QTemporaryDir folder;
    const Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    const QString picture = pictureOf(Number, folder.filePath(u"a.png"_s));
    const HandedIn seen = must(waited(factory.use.handIns.inspect(draft, picture)));
    QVERIFY(seen.code);
    QCOMPARE(seen.code->amount, Money::fromYuan(106));
    QVERIFY(seen.flaws.empty());
    must(waited(factory.use.drafts.attachMaterial(draft.id, QString::fromLatin1(HandIns::InvoiceKind), picture)));
    const QString ours = factory.city().company.uscc;
    const HandedIn xml = must(waited(factory.use.handIns.inspect(draft, xmlOf(Number, ours, folder.filePath(u"a.xml"_s)))));
    QVERIFY(xml.invoice);
    QVERIFY(std::ranges::find(xml.flaws, InvoiceFlaw::Duplicate) != xml.flaws.end());
    const QString otherNumber = u"26332000004021728677"_s;
    const HandedIn other = must(waited(factory.use.handIns.inspect(draft, xmlOf(otherNumber, ours, folder.filePath(u"b.xml"_s)))));
    QVERIFY(std::ranges::find(other.flaws, InvoiceFlaw::Duplicate) == other.flaws.end());
}

void HandInsTest::theSamePictureInTheSameFormIsNoSecondOne()
{
    Factory factory;
    const QTemporaryDir folder;
    const ProgrammeId programme = factory.city().programme.id;
    const Draft draft = must(waited(factory.use.drafts.create(programme)));
    const QString picture = pictureOf(Number, folder.filePath(u"a.png"_s));
    must(waited(factory.use.drafts.attachMaterial(draft.id, QString::fromLatin1(HandIns::InvoiceKind), picture)));
    QVERIFY(must(waited(factory.use.handIns.inspect(draft, picture))).flaws.empty());
    const Draft second = must(waited(factory.use.drafts.create(programme)));
    QCOMPARE(must(waited(factory.use.handIns.inspect(second, picture))).flaws, std::vector {InvoiceFlaw::Duplicate});
}

void HandInsTest::whereElseAPaperIsIsTold()
{
    Factory factory;
    const QTemporaryDir folder;
    const ProgrammeId programme = factory.city().programme.id;
    Draft first = must(waited(factory.use.drafts.create(programme)));
    first.project = u"Scratches"_s;
    first = must(waited(factory.use.drafts.save(first)));
    const QString invoice = xmlOf(Number, factory.city().company.uscc, folder.filePath(u"a.xml"_s));
    const QString paper = folder.filePath(u"licence.pdf"_s);
    {
        QPdfWriter writer(paper);
        QPainter(&writer).drawText(QPoint(200, 400), u"Licence"_s);
    }
    must(waited(factory.use.drafts.attachMaterial(first.id, u"invoice"_s, invoice)));
    first = must(waited(factory.use.drafts.attachMaterial(first.id, u"businessLicence"_s, paper)));
    QVERIFY(must(waited(factory.use.handIns.usesOfPapers(first))).empty());
    const PaperUse inFirst {PaperUse::Where::Form, first.id.value, u"Scratches"_s};
    Draft second = must(waited(factory.use.drafts.create(programme)));
    QCOMPARE(must(waited(factory.use.handIns.inspect(second, invoice))).alsoIn, std::vector {inFirst});
    const HandedIn licence = must(waited(factory.use.handIns.inspect(second, paper)));
    QCOMPARE(licence.alsoIn, std::vector {inFirst});
    QVERIFY(licence.flaws.empty()); // Whoever hands in a licence twice does nothing wrong.
    second = must(waited(factory.use.drafts.attachMaterial(second.id, u"businessLicence"_s, paper)));
    const auto uses = must(waited(factory.use.handIns.usesOfPapers(second)));
    QCOMPARE(uses.size(), size_t(1));
    QCOMPARE(uses.at(licence.sha256), std::vector {inFirst});
}

void HandInsTest::aRedeemedInvoiceIsNoSecondOneOfItsApplication()
{
    Factory factory;
    const QTemporaryDir folder;
    const CompanyId company = factory.city().company.id;
    const Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    const QString invoice = xmlOf(Number, factory.city().company.uscc, folder.filePath(u"a.xml"_s));
    must(waited(factory.use.drafts.attachMaterial(draft.id, u"invoice"_s, invoice)));
    const HandedIn first = must(waited(factory.use.handIns.inspectBill(company, factory.city().provider.id, invoice)));
    QCOMPARE(first.flaws, std::vector {InvoiceFlaw::OtherSeller});
    QCOMPARE(first.alsoIn.size(), size_t(1));
    const RedemptionId redeemed = factory.bill(factory.voucher(Money::fromYuan(100'000)), Money::fromYuan(10'000), true);
    factory.sync();
    const QString number = factory.city().get<Redemption>(redeemed).invoiceNumber;
    const QString again = xmlOf(number, factory.city().company.uscc, folder.filePath(u"b.xml"_s));
    const HandedIn second = must(waited(factory.use.handIns.inspectBill(company, {}, again)));
    QCOMPARE(second.flaws, std::vector {InvoiceFlaw::Duplicate});
    QCOMPARE(second.alsoIn.front().id, redeemed.value);
    QCOMPARE(must(waited(factory.use.handIns.usesOfInvoice(company, number))), second.alsoIn);
    QCOMPARE(must(waited(factory.use.handIns.inspect(draft, again))).flaws, std::vector {InvoiceFlaw::Duplicate});
    const HandedIn ofNobody = must(waited(factory.use.handIns.inspect({}, again))); // As what a paper is, is asked for.
    QCOMPARE(ofNobody.kind, u"invoice"_s);
    QVERIFY(ofNobody.alsoIn.empty());
}

void HandInsTest::aPapersTitleTellsItsKind()
{
    Factory factory;
    const QTemporaryDir folder;
    const Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
    const QString path = folder.filePath(u"scan 0007.pdf"_s);
    {
        QPdfWriter writer(path);
        QPainter(&writer).drawText(QPoint(200, 400), u"Service contract"_s);
    }
    QCOMPARE(must(waited(factory.use.handIns.inspect(draft, path))).kind, u"contract"_s);
}

void HandInsTest::aPictureThatCannotBeKeptSaysSo()
{
    const WarningsSeen warnings;
    QTemporaryDir vanishing;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(vanishing.path()));
    MaterialsSection papers;
    before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(vanishing.remove()); // Takes the section's own folder along.
    DraftForm form;
    form.facts.programme.materials = {{u"contract"_s, true}};
    papers.showForm(form);
    papers.show();
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    auto *choose = papers.findChild<QPushButton *>(u"attach_contract"_s);
    const QSignalSpy handed(&papers, &MaterialsSection::handedIn);
    QVERIFY(QTest::qWaitForWindowActive(&papers));
    choose->setFocus();
    QTest::keySequence(choose, QKeySequence::Paste);
    const auto *error = papers.findChild<QLabel *>(u"materialError_contract"_s);
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"temporary"_s), qPrintable(error->text()));
    QVERIFY(handed.isEmpty());
    QCOMPARE(warnings.seen(), QStringList());
}

QTEST_MAIN(HandInsTest)
#include "tst_hand_ins.moc"
