#include "tests/support/no_warnings.h"
#include "tests/ui/sme/factory.h"
#include "tests/ui/sme/invoice_xml.h"
#include "ui/common/paper_preview.h"
#include "ui/common/paper_view.h"
#include "ui/sme/draft_page.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/pill.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// The materials of forms over a desk of its own.
class PaperDesk
{
public:
    Factory factory;
    QTemporaryDir folder;
    std::unique_ptr<DraftPage> page;

    PaperDesk()
    {
        Programme programme = factory.city().get<Programme>(factory.city().programme.id);
        programme.materials = {{u"contract"_s, true}, {u"taxClearance"_s, true}, {u"invoice"_s, false}};
        programme.version += 1;
        factory.city().world.put(programme);
        factory.sync();
    }

    DraftId newForm()
    {
        Draft draft = must(waited(factory.use.drafts.create(factory.city().programme.id)));
        draft.step = 2;
        draft.project = u"Scratches"_s;
        return must(waited(factory.use.drafts.save(draft))).id;
    }
    void open(DraftId id)
    {
        if (!page) {
            page = std::make_unique<DraftPage>(factory.use, nullptr);
            page->resize(1200, 900);
            page->show();
            QVERIFY(QTest::qWaitForWindowActive(page.get()));
        }
        page->openArgument(id.toText());
        page->refresh();
        QTRY_VERIFY(find<QAbstractButton>(u"attach_contract"_s));
    }
    Draft stored(DraftId id) { return must(waited(factory.use.drafts.load(id))); }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString pdf(const QString &name, const QStringList &pages)
    {
        const QString path = folder.filePath(name);
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (const QString &text : pages) {
            if (&text != &pages.front())
                writer.newPage();
            painter.drawText(QPoint(200, 400), text);
        }
        return path;
    }
    MaterialRef attach(DraftId id, const QString &kind, const QString &path)
    {
        return must(waited(factory.use.drafts.attachMaterial(id, kind, path))).materials.back();
    }
    /// As by the button: read, then kept.
    void handIn(const QString &kind, const QString &path)
    {
        auto *choose = find<QWidget>(u"attach_"_s + kind);
        auto *section = choose;
        while (section && !section->inherits("cpv::MaterialsSection"))
            section = section->parentWidget();
        QVERIFY(QMetaObject::invokeMethod(section, "attachRequested", Q_ARG(QString, kind), Q_ARG(QStringList, {path})));
    }
    template <typename Widget> Widget *find(const QString &name) const { return page->findChild<Widget *>(name); }
    PaperPreview *preview() const { return page->findChild<PaperPreview *>(); }
    bool shows(const QString &words) const
    {
        return std::ranges::any_of(page->findChildren<QLabel *>(), [&](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
    QString text(const QWidget &host, const QString &name) const
    {
        const auto *label = host.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
};

QString part(const MaterialRef &paper) { return paper.sha256.left(8); }

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void aPdfIsReadPageByPageWithTheKeyboard();
    void aPictureIsShownInTheProgram();
    void aDamagedPdfSaysSo();
    void anInvoiceShowsItsNineFields();
    void aFileWithoutWhatItsNamePromisesSaysWhatToDo_data();
    void aFileWithoutWhatItsNamePromisesSaysWhatToDo();
    void whatIsNoInvoiceIsNotGreen();
    void eachPaperSaysWhatCountsAndShowsASample();
    void anOldCertificateIsPointedOut();
    void theDayThatAPersonSaysIsKept();
    void aPaperIsUsedAgain();
    void aButtonThatIsHeldDownStaysTheSame();
    void whatAnInvoiceSaysStandsWhenTheFormIsOpenedAgain();
    void anInvoiceOfAnApplicationIsASecondOne();
    void theWayToTheRegistryIsShown();
    void columnsStandUnderEachOther();

private:
    WarningsSeen m_warnings;
};

void PapersTest::aPdfIsReadPageByPageWithTheKeyboard()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const MaterialRef paper = desk.attach(id, u"contract"_s, desk.pdf(u"contract.pdf"_s, {u"one"_s, u"two"_s, u"three"_s}));
    desk.open(id);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"viewFile_"_s + part(paper)));
    desk.find<QAbstractButton>(u"viewFile_"_s + part(paper))->click();
    QTRY_VERIFY(desk.preview());
    auto *view = desk.preview()->findChild<PaperView *>();
    QTRY_VERIFY(view->isPainted());
    QTRY_COMPARE(desk.text(*desk.preview(), u"paperPosition"_s), u"Page 1 of 3"_s);
    QVERIFY(view->isFitted());
    const double fitted = view->zoom();
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->page(), 2);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->page(), 0);
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->zoom() > fitted);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 0); // It is longer than the window now.
    for (int presses = 0; presses < 20 && view->page() == 0; ++presses)
        QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    QTest::keyClick(view, Qt::Key_0);
    QVERIFY(view->isFitted());
    QTRY_VERIFY(view->isPainted());
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_VERIFY(!desk.preview());
}

void PapersTest::aPictureIsShownInTheProgram()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    QImage picture(400, 300, QImage::Format_RGB32);
    const QColor ink(0x20, 0x60, 0xA0);
    picture.fill(ink);
    const QString path = desk.folder.filePath(u"contract.png"_s);
    QVERIFY(picture.save(path));
    const MaterialRef paper = desk.attach(id, u"contract"_s, path);
    desk.open(id);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"viewFile_"_s + part(paper)));
    desk.find<QAbstractButton>(u"viewFile_"_s + part(paper))->click();
    QTRY_VERIFY(desk.preview());
    auto *view = desk.preview()->findChild<PaperView *>();
    QTRY_VERIFY(view->isVisible() && view->isPainted());
    QCOMPARE(view->pageCount(), 1);
    QVERIFY(!desk.preview()->findChild<QWidget *>(u"paperTrouble"_s)->isVisible());
    const QImage seen = view->viewport()->grab().toImage();
    QCOMPARE(seen.pixelColor(seen.rect().center()), ink); // A page stands in the middle, as wide as the window.
}

void PapersTest::aDamagedPdfSaysSo()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const MaterialRef paper = desk.attach(id, u"contract"_s, desk.write(u"contract.pdf"_s, "%PDF-1.7\nnothing of it is true"));
    desk.open(id);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"viewFile_"_s + part(paper)));
    desk.find<QAbstractButton>(u"viewFile_"_s + part(paper))->click();
    QTRY_VERIFY(desk.preview());
    auto *trouble = desk.preview()->findChild<QWidget *>(u"paperTrouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    const auto labels = trouble->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"This paper is damaged"; }));
    QVERIFY(!desk.preview()->findChild<QWidget *>(u"paperNext"_s)->isVisible());
    QVERIFY(desk.preview()->findChild<QWidget *>(u"paperElsewhere"_s)->isVisible());
}

void PapersTest::anInvoiceShowsItsNineFields()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const QString path = desk.write(u"invoice.xml"_s,
        "<EInvoice><EInvoiceData><SellerInformation><SellerIdNum>91440300MA5DA1234X</SellerIdNum><SellerName>Cloud</SellerName>"
        "</SellerInformation><BuyerInformation><BuyerIdNum>91440300MA5DB5678Y</BuyerIdNum><BuyerName>Factory</BuyerName></BuyerInformation>"
        "<BasicInformation><TotalAmWithoutTax>100.00</TotalAmWithoutTax><TotalTaxAm>6.00</TotalTaxAm>"
        "<TotalTax-includedAmount>106.00</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo>"
        "<InvoiceNumber>26332000004021728676</InvoiceNumber><IssueTime>2026-03-05</IssueTime></TaxSupervisionInfo></EInvoice>");
    desk.open(id);
    desk.handIn(u"invoice"_s, path);
    QTRY_COMPARE(desk.stored(id).materials.size(), 1U);
    const MaterialRef paper = desk.stored(id).materials.front();
    QTRY_VERIFY(desk.find<QLabel>(u"materialNote_"_s + part(paper)));
    const QString note = desk.text(*desk.page, u"materialNote_"_s + part(paper));
    const QStringList fields {u"26332000004021728676"_s, u"2026-03-05"_s, u"Cloud"_s, u"91440300MA5DA1234X"_s, u"Factory"_s,
        u"91440300MA5DB5678Y"_s, u"100.00"_s, u"6.00"_s, u"106.00"_s};
    for (const QString &field : fields)
        QVERIFY2(note.contains(field), qPrintable(field + u" in "_s + note));
    QVERIFY2(note.contains(u"The buyer isn't your company"_s), qPrintable(note));
    desk.find<QAbstractButton>(u"viewFile_"_s + part(paper))->click();
    QTRY_VERIFY(desk.preview());
    auto *grid = desk.preview()->findChild<QWidget *>(u"paperInvoice"_s);
    QTRY_VERIFY(grid->isVisible());
    QStringList shown;
    for (const QLabel *label : grid->findChildren<QLabel *>())
        shown << label->text();
    for (const QString &field : fields)
        QVERIFY2(shown.contains(field), qPrintable(field + u" in "_s + shown.join(u'|')));
}

void PapersTest::aFileWithoutWhatItsNamePromisesSaysWhatToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("advice");
    QTest::newRow("empty") << u"contract.pdf"_s << QByteArray() << u"“contract.pdf” is empty"_s << u"download it again"_s;
    QTest::newRow("no PDF in it") << u"contract.pdf"_s << QByteArray("just words") << u"there is no PDF in it"_s << u"export it as PDF"_s;
    QTest::newRow("no picture in it") << u"contract.JPG"_s << QByteArray("just words") << u"there is no JPEG in it"_s << u"export it as JPEG"_s;
    QTest::newRow("another kind") << u"contract.txt"_s << QByteArray("just words") << u"no kind of file that can be handed in"_s << u"one of these: PDF"_s;
}

void PapersTest::aFileWithoutWhatItsNamePromisesSaysWhatToDo()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    QFETCH(const QString, advice);
    PaperDesk desk;
    desk.open(desk.newForm());
    desk.handIn(u"contract"_s, desk.write(name, bytes));
    const auto isSaid = [&] {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words) && label->text().contains(advice); });
    };
    QTRY_VERIFY(isSaid());
}

void PapersTest::whatIsNoInvoiceIsNotGreen()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const MaterialRef blank = desk.attach(id, u"invoice"_s, desk.pdf(u"blank.pdf"_s, {QString()}));
    desk.open(id);
    const auto pill = [&] { return desk.find<QWidget>(u"materialState_invoice"_s)->findChild<Pill *>(); };
    QTRY_COMPARE(pill()->text(), u"Not recognised"_s);
    QCOMPARE(pill()->tone(), Tone::Warn);
    const QString words = u"Attached, not recognised as an e-invoice: the office checks it by hand."_s;
    QTRY_COMPARE(desk.text(*desk.page, u"materialNote_"_s + part(blank)), words);
    desk.find<QAbstractButton>(u"viewFile_"_s + part(blank))->click();
    QTRY_VERIFY(desk.preview());
    auto *doubt = desk.preview()->findChild<QLabel *>(u"paperDoubt"_s); // The same window as in the office.
    QTRY_VERIFY(doubt->isVisible());
    QCOMPARE(doubt->text(), words);
    desk.preview()->close();
    must(waited(desk.factory.use.drafts.removeMaterial(id, u"invoice"_s, blank.sha256)));
    const MaterialRef titled = desk.attach(id, u"invoice"_s, desk.pdf(u"titled.pdf"_s, {u"Invoice"_s}));
    desk.open(id);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"viewFile_"_s + part(titled)));
    QTRY_COMPARE(pill()->tone(), Tone::Ok);
    QCOMPARE(pill()->text(), u"Attached"_s);
}

void PapersTest::eachPaperSaysWhatCountsAndShowsASample()
{
    PaperDesk desk;
    desk.open(desk.newForm());
    for (const QString &kind : {u"contract"_s, u"taxClearance"_s, u"invoice"_s})
        QVERIFY2(desk.text(*desk.page, u"paperRule_"_s + kind).size() > 40, qPrintable(kind));
    QVERIFY(desk.find<QWidget>(u"paperLater_invoice"_s)); // A voucher is asked for before anything is billed.
    QVERIFY(!desk.find<QWidget>(u"paperLater_contract"_s));
    desk.find<QAbstractButton>(u"sample_contract"_s)->click();
    QTRY_VERIFY(desk.preview());
    auto *view = desk.preview()->findChild<PaperView *>();
    QTRY_VERIFY(view->isVisible() && view->isPainted());
    QCOMPARE(view->pageCount(), 1);
    QCOMPARE(desk.text(*desk.preview(), u"paperName"_s), u"Sample"_s);
    QVERIFY(!desk.preview()->findChild<QWidget *>(u"paperDoubt"_s)->isVisible());
}

void PapersTest::anOldCertificateIsPointedOut()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const QDate today = desk.factory.use.today();
    const QString old = u"Date of issue: "_s + today.addDays(-91).toString(Qt::ISODate);
    desk.open(id);
    desk.handIn(u"taxClearance"_s, desk.pdf(u"tax.pdf"_s, {old}));
    QTRY_COMPARE(desk.stored(id).materials.size(), 1U);
    const MaterialRef paper = desk.stored(id).materials.front();
    QTRY_VERIFY(desk.text(*desk.page, u"paperAge_"_s + part(paper)).startsWith(u"Too old: it counted until "_s + today.addDays(-1).toString(Qt::ISODate)));
    QCOMPARE(desk.find<OptionalDate>(u"issuedOn_"_s + part(paper))->chosen(), today.addDays(-91));
    const auto pill = [&] { return desk.find<QWidget>(u"materialState_taxClearance"_s)->findChild<Pill *>(); };
    QTRY_COMPARE(pill()->text(), u"Expired"_s);
    QCOMPARE(pill()->tone(), Tone::Bad);
    QTRY_VERIFY(desk.find<QWidget>(u"problem_materials_taxClearance"_s));
    QVERIFY(desk.shows(u"Materials 0 / 2"_s)); // It doesn't count, and the title says why.
    QVERIFY(desk.shows(u"1 missing, 1 expired"_s));
    desk.find<OptionalDate>(u"issuedOn_"_s + part(paper))->setDate(today.addDays(-5)); // The paper was read wrongly.
    QTRY_COMPARE(pill()->tone(), Tone::Ok);
    QVERIFY(desk.shows(u"Materials 1 / 2"_s));
    desk.attach(id, u"contract"_s, desk.pdf(u"contract.pdf"_s, {u"one"_s}));
    desk.open(id);
    QTRY_VERIFY(desk.shows(u"all attached, 2 still to be delivered"_s));
    QTRY_VERIFY(!desk.find<QWidget>(u"problem_materials_taxClearance"_s));
}

void PapersTest::theDayThatAPersonSaysIsKept()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const MaterialRef paper = desk.attach(id, u"taxClearance"_s, desk.pdf(u"tax.pdf"_s, {u"Tax"_s}));
    desk.open(id);
    const QString age = u"paperAge_"_s + part(paper);
    QTRY_VERIFY(desk.text(*desk.page, age).contains(u"90 day"_s));
    const QDate issued = desk.factory.use.today().addDays(-10);
    auto *edit = desk.find<OptionalDate>(u"issuedOn_"_s + part(paper));
    edit->setDate(issued); // As its calendar does.
    QTRY_COMPARE(desk.text(*desk.page, age), u"Counts until %1."_s.arg(issued.addDays(90).toString(Qt::ISODate)));
    QCOMPARE(must(waited(desk.factory.use.paperMemory.issueDates({paper}))).at(paper.sha256), issued);
    desk.page.reset();
    desk.open(id);
    QTRY_COMPARE(desk.text(*desk.page, age), u"Counts until %1."_s.arg(issued.addDays(90).toString(Qt::ISODate)));
}

void PapersTest::aPaperIsUsedAgain()
{
    PaperDesk desk;
    const MaterialRef paper = desk.attach(desk.newForm(), u"contract"_s, desk.pdf(u"contract.pdf"_s, {u"one"_s}));
    const DraftId id = desk.newForm();
    desk.open(id);
    QTRY_VERIFY(desk.find<QAbstractButton>(u"reuse_contract"_s));
    QVERIFY(!desk.find<QAbstractButton>(u"reuse_taxClearance"_s));
    auto *menu = desk.find<QMenu>(u"reuseMenu_contract"_s);
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().front()->text().contains(u"contract.pdf"_s));
    desk.find<QAbstractButton>(u"reuse_contract"_s)->click();
    QTRY_VERIFY(menu->isVisible());
    menu->actions().front()->trigger();
    QTRY_COMPARE(desk.stored(id).materials.size(), 1U);
    QVERIFY(menu->isVisible()); // The rows are made anew when it has closed.
    menu->close();
    QTRY_VERIFY(!desk.find<QAbstractButton>(u"reuse_contract"_s));
    QCOMPARE(desk.stored(id).materials.front().sha256, paper.sha256);
    // The registry of the place is to get it once.
    QCOMPARE(must(waited(desk.factory.use.paperDelivery.waiting(desk.stored(id).place))), std::set<QString> {paper.sha256});
}

/// What comes from other threads must not take the button away from under the hand.
void PapersTest::aButtonThatIsHeldDownStaysTheSame()
{
    PaperDesk desk;
    const MaterialRef earlier = desk.attach(desk.newForm(), u"contract"_s, desk.pdf(u"contract.pdf"_s, {u"one"_s}));
    const DraftId id = desk.newForm();
    const MaterialRef paper = desk.attach(id, u"taxClearance"_s, desk.pdf(u"tax.pdf"_s, {u"two"_s}));
    desk.open(id);
    QTRY_VERIFY(desk.find<QMenu>(u"reuseMenu_contract"_s));
    const QPointer<QAbstractButton> pressed = desk.find<QAbstractButton>(u"removeFile_"_s + part(paper));
    QTest::mousePress(pressed, Qt::LeftButton);
    desk.find<QMenu>(u"reuseMenu_contract"_s)->actions().front()->trigger();
    QTRY_COMPARE(desk.stored(id).materials.size(), 2U);
    QTest::qWait(50);
    QVERIFY(pressed && pressed->isDown() && desk.find<QMenu>(u"reuseMenu_contract"_s)); // Rows are made anew afterwards.
    QTest::mouseRelease(pressed, Qt::LeftButton);
    QTRY_COMPARE(desk.stored(id).materials.size(), 1U);
    QCOMPARE(desk.stored(id).materials.front().sha256, earlier.sha256);
    QTRY_VERIFY(!desk.find<QMenu>(u"reuseMenu_contract"_s));
}

void PapersTest::whatAnInvoiceSaysStandsWhenTheFormIsOpenedAgain()
{
    PaperDesk desk;
    const QString number = u"26332000004021728676"_s;
    const DraftId id = desk.newForm();
    const MaterialRef invoice = desk.attach(id, u"invoice"_s,
        writeInvoice({number, u"91440300MA5DA1234X"_s, desk.factory.city().company.uscc}, desk.folder.filePath(u"a.xml"_s)));
    const MaterialRef contract = desk.attach(id, u"contract"_s, desk.pdf(u"contract.pdf"_s, {u"one"_s}));
    desk.open(id);
    const auto note = [&](const MaterialRef &paper) { return desk.text(*desk.page, u"materialNote_"_s + part(paper)); };
    QTRY_VERIFY(!note(invoice).isEmpty());
    for (const QString &read : {number, u"2026-03-05"_s, u"106.00"_s, u"100.00"_s, u"6.00"_s, u"Cloud"_s, u"91440300MA5DA1234X"_s, u"Factory"_s, desk.factory.city().company.uscc})
        QVERIFY2(note(invoice).contains(read), qPrintable(note(invoice)));
    QVERIFY(!desk.find<QWidget>(u"paperUses_"_s + part(contract)));
    const DraftId second = desk.newForm();
    for (const MaterialRef &paper : {invoice, contract})
        must(waited(desk.factory.use.drafts.useAgain(second, paper)));
    desk.open(second);
    QTRY_VERIFY2(note(invoice).contains(u"It counts once"_s) && note(invoice).contains(u"Scratches"_s), qPrintable(note(invoice)));
    const QString uses = u"paperUses_"_s + part(contract); // Told, not warned of: contracts serve again.
    QTRY_COMPARE(desk.text(*desk.page, uses), u"Also attached to: the form “Scratches”."_s);
    QVERIFY(note(contract).isEmpty());
}

void PapersTest::anInvoiceOfAnApplicationIsASecondOne()
{
    PaperDesk desk;
    const InvoiceFile invoice {u"26332000004021728676"_s, u"91440300MA5DA1234X"_s, desk.factory.city().company.uscc};
    const DraftId first = desk.newForm();
    const MaterialRef paper = desk.attach(first, u"invoice"_s, writeInvoice(invoice, desk.folder.filePath(u"a.xml"_s)));
    City &city = desk.factory.city();
    const ApplicationId application = city.submitted(Money::fromYuan(100'000), city.payFirst.id); // Which asks for fewer papers.
    Application handedIn = city.get<Application>(application);
    handedIn.materials = {paper};
    handedIn.version += 1;
    city.world.put(handedIn);
    must(waited(desk.factory.use.drafts.discard(first)));
    desk.factory.sync();
    const Draft second = desk.stored(desk.newForm());
    const HandedIn found = must(waited(desk.factory.use.handIns.inspect(second, writeInvoice(invoice, desk.folder.filePath(u"b.xml"_s)))));
    QVERIFY(std::ranges::find(found.flaws, InvoiceFlaw::Duplicate) != found.flaws.end());
    handedIn.stage = Stage::Withdrawn; // Nothing is paid for it any more.
    handedIn.version += 1;
    city.world.put(handedIn);
    desk.factory.sync();
    const HandedIn free = must(waited(desk.factory.use.handIns.inspect(second, desk.folder.filePath(u"b.xml"_s))));
    QVERIFY(std::ranges::find(free.flaws, InvoiceFlaw::Duplicate) == free.flaws.end());
}

void PapersTest::theWayToTheRegistryIsShown()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const MaterialRef paper = desk.attach(id, u"contract"_s, desk.pdf(u"contract.pdf"_s, {u"one"_s}));
    desk.open(id);
    const QString way = u"paperWay_"_s + part(paper);
    QTRY_VERIFY(desk.find<QLabel>(way) && desk.find<QLabel>(way)->isVisible());
    QVERIFY(desk.text(*desk.page, way).startsWith(u"Waits"_s));
    auto *bar = desk.find<QWidget>(u"paperBar_"_s + part(paper));
    QVERIFY(!bar->isVisible());
    desk.factory.remote.underWay = {{paper.sha256, 512 * 1024, 1024 * 1024}};
    Q_EMIT desk.factory.remote.transfersChanged();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().contains(u"50 %"_s), qPrintable(bar->accessibleName()));
    QCOMPARE(desk.text(*desk.page, way), u"50 % delivered"_s); // The one size stands beside the name.
    desk.factory.remote.underWay.clear();
    const PlaceCode place = desk.stored(id).place;
    must(waited(desk.factory.writer.run([&] { return desk.factory.bench.replica->materials().uploaded(place, paper.sha256); })));
    Q_EMIT desk.factory.remote.deliveryChanged();
    QTRY_VERIFY(!desk.find<QLabel>(way)->isVisible());
}

void PapersTest::columnsStandUnderEachOther()
{
    PaperDesk desk;
    const DraftId id = desk.newForm();
    const QString contract = part(desk.attach(id, u"contract"_s, desk.pdf(u"a contract.pdf"_s, {u"one"_s})));
    const QString certificate = part(desk.attach(id, u"taxClearance"_s, desk.pdf(u"c.pdf"_s, QStringList(12, u"much"_s))));
    desk.open(id);
    const auto edge = [&](const QString &name, bool right) {
        const auto *widget = desk.find<QWidget>(name);
        return widget->mapTo(desk.page.get(), QPoint(right ? widget->width() : 0, 0)).x();
    };
    QTRY_VERIFY(desk.find<QWidget>(u"fileSize_"_s + contract)->isVisible());
    QTRY_COMPARE(edge(u"fileSize_"_s + contract, true), edge(u"fileSize_"_s + certificate, true));
    for (const QString &kind : {u"taxClearance"_s, u"invoice"_s}) { // “Attached”, “Optional”; “Add file”, “Choose file”.
        QCOMPARE(edge(u"materialState_"_s + kind, false), edge(u"materialState_contract"_s, false));
        QCOMPARE(edge(u"attach_"_s + kind, false), edge(u"attach_contract"_s, false));
    }
    const int before = edge(u"materialState_contract"_s, false);
    desk.handIn(u"invoice"_s, desk.pdf(u"no invoice.pdf"_s, {u"Something"_s}));
    QTRY_COMPARE(desk.find<QWidget>(u"materialState_invoice"_s)->findChild<Pill *>()->text(), u"Not recognised"_s);
    QTRY_COMPARE(edge(u"materialState_contract"_s, false), before); // The longest word makes no room for itself.
}

QTEST_MAIN(PapersTest)
#include "tst_papers.moc"
