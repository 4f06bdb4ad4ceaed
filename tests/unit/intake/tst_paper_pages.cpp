#include "core/intake/pages/paper_date.h"
#include "core/intake/pages/paper_kind.h"
#include "core/intake/pages/paper_document.h"
#include "core/protocol/catalogue.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const QStringList &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (const QString &page : pages) {
        if (&page != &pages.front())
            writer.newPage();
        painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 2), Qt::black);
        painter.drawText(QPoint(200, writer.height() * 3 / 4), page);
    }
    painter.end();
    return bytes;
}

QByteArray pictureOf(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no picture");
    return bytes;
}

QByteArray progressivePhoto(const QSize &size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "JPEG");
    writer.setProgressiveScanWrite(true);
    if (!writer.write(image))
        qFatal("no picture");
    return bytes;
}

/// One sheet with a line on it, the same bytes everywhere.
QByteArray smallPdf(const QByteArray &count = "1")
{
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count " + count
        + " >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R >>\nendobj\n"
          "4 0 obj\n<< /Length 23 >>\nstream\n10 10 m 190 90 l 3 w S\n\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n";
}

} // namespace

class TestPaperPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfHasItsPages();
    void aPictureIsOnePage_data();
    void aPictureIsOnePage();
    void whatCannotBeShownSaysWhy_data();
    void whatCannotBeShownSaysWhy();
    void aPageIsNoLargerThanCanBeHeld();
    void whatCostsMoreThanItsSizeSaysIsNotBegun();
    void damageAnywhereIsBorne_data();
    void damageAnywhereIsBorne();
    void theDayOfIssueIsTheLabelledOne_data();
    void theDayOfIssueIsTheLabelledOne();
    void theDayOfIssueIsReadFromPdf();
    void theTitleTellsTheKind_data();
    void theTitleTellsTheKind();
    void theKindIsReadFromPdf();
    void everyKindHasATitleOfItsOwn();
    void aDayInAFilesName_data();
    void aDayInAFilesName();
};

void TestPaperPages::aPdfHasItsPages()
{
    const OpenedPaper opened = openPaper(pdfOf({u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(opened.document);
    const std::vector<QSizeF> pages = opened.document->pages();
    QCOMPARE(pages.size(), 3U);
    QVERIFY(std::abs(pages.front().width() - 794) < 2); // A4 at 96 dots an inch.
    const QImage image = opened.document->paint(1, {400, 566});
    QCOMPARE(image.size(), QSize(400, 566));
    QCOMPARE(image.pixelColor(200, 120), QColor(Qt::black));
    QCOMPARE(image.pixelColor(200, 560), QColor(Qt::white)); // Bare paper is white, not see-through.
}

void TestPaperPages::aPictureIsOnePage_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("PNG") << QByteArray("PNG");
    QTest::newRow("JPEG") << QByteArray("JPEG");
}

void TestPaperPages::aPictureIsOnePage()
{
    QFETCH(QByteArray, format);
    const OpenedPaper opened = openPaper(pictureOf({300, 200}, format.constData()));
    QVERIFY(opened.document);
    QCOMPARE(opened.document->pages(), std::vector<QSizeF> {QSizeF(300, 200)});
    const QColor middle = opened.document->paint(0, {150, 100}).pixelColor(75, 50);
    QVERIFY(middle.green() > 100 && middle.red() < 20);
}

void TestPaperPages::whatCannotBeShownSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("trouble");
    QTest::newRow("a PDF of garbage") << QByteArray("%PDF-1.7\nnothing of it is true") << int(PaperTrouble::Damaged);
    QTest::newRow("a PDF cut short") << pdfOf({u"one"_s}).first(600) << int(PaperTrouble::Damaged);
    QTest::newRow("a picture cut short") << pictureOf({300, 200}, "PNG").first(40) << int(PaperTrouble::Damaged);
    QTest::newRow("a package") << QByteArray("PK\x03\x04 OFD.xml") << int(PaperTrouble::OtherProgram);
    QTest::newRow("nothing") << QByteArray() << int(PaperTrouble::OtherProgram);
}

void TestPaperPages::whatCannotBeShownSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, trouble);
    const OpenedPaper opened = openPaper(bytes);
    QVERIFY(!opened.document);
    QCOMPARE(int(opened.trouble), trouble);
}

void TestPaperPages::aPageIsNoLargerThanCanBeHeld()
{
    const OpenedPaper opened = openPaper(pictureOf({20, 10}, "PNG"));
    const QSize size = opened.document->paint(0, {40'000, 20'000}).size();
    QVERIFY(qint64(size.width()) * size.height() < 40'000'000);
    QVERIFY(std::abs(double(size.width()) / size.height() - 2) < 0.01);
}

void TestPaperPages::whatCostsMoreThanItsSizeSaysIsNotBegun()
{
    QVERIFY(openPaper(smallPdf()).document);
    QCOMPARE(int(openPaper(smallPdf("1000000")).trouble), int(PaperTrouble::TooLarge));
    QVERIFY(openPaper(progressivePhoto({200, 100})).document);
    QByteArray claimed = progressivePhoto({200, 100}); // Its frame says 8,000 by 8,000; nothing of that is there.
    const qsizetype frame = claimed.indexOf("\xFF\xC2");
    claimed.replace(frame + 5, 4, "\x1F\x40\x1F\x40");
    QCOMPARE(int(openPaper(claimed).trouble), int(PaperTrouble::TooLarge));
    QByteArray endless = progressivePhoto({200, 100});
    const qsizetype scan = endless.indexOf("\xFF\xDA");
    const QByteArray scans = endless.mid(scan).chopped(2);
    for (int i = 0; i < 64; ++i)
        endless.insert(endless.size() - 2, scans);
    QCOMPARE(int(openPaper(endless).trouble), int(PaperTrouble::TooLarge));
}

void TestPaperPages::damageAnywhereIsBorne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PDF") << smallPdf();
    QTest::newRow("PNG") << pictureOf({30, 20}, "PNG");
    QTest::newRow("JPEG") << pictureOf({30, 20}, "JPEG");
    QTest::newRow("progressive JPEG") << progressivePhoto({30, 20});
}

/// Each byte once with each of a few values, and each end: shown, or said why not.
void TestPaperPages::damageAnywhereIsBorne()
{
    QFETCH(QByteArray, bytes);
    const auto look = [](const QByteArray &paper) {
        const OpenedPaper opened = openPaper(paper);
        QVERIFY(bool(opened.document) == (opened.trouble == PaperTrouble::None));
        if (opened.document && !opened.document->pages().empty())
            (void)opened.document->paint(0, {40, 30});
        (void)issueDateOf(paper);
    };
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        look(bytes.first(at));
        for (const char value : {'\0', '\x7F', '\xFF', '9'}) {
            QByteArray damaged = bytes;
            damaged[at] = value;
            look(damaged);
        }
    }
}

void TestPaperPages::theDayOfIssueIsTheLabelledOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    const QDate day(2026, 8, 1);
    QTest::newRow("Chinese") << u"所属期 2026年1月1日至2026年6月30日\n开具日期：2026年8月1日"_s << day;
    QTest::newRow("Chinese with blanks") << u"填发日期: 2026 年 08 月 01 日"_s << day;
    QTest::newRow("dashes") << u"打印时间:2026-08-01 09:30:00"_s << day;
    QTest::newRow("full width") << u"开具日期：２０２６年８月１日"_s << day;
    QTest::newRow("radicals that look alike") << u"开具⽇期：2026年8⽉1⽇"_s << day;
    QTest::newRow("English") << u"Date of issue: 2026-08-01"_s << day;
    QTest::newRow("no such day") << u"开具日期：2026年2月30日"_s << QDate();
    QTest::newRow("the second is a day") << u"开具日期：2026年13月1日 报告日期：2026/8/1"_s << day;
    QTest::newRow("without a label") << u"2026年8月1日"_s << QDate();
    QTest::newRow("before computers") << u"开具日期：0001-01-01"_s << QDate();
}

void TestPaperPages::theDayOfIssueIsTheLabelledOne()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QCOMPARE(issueDateIn(text).value_or(QDate()), expected);
}

void TestPaperPages::theTitleTellsTheKind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("plain") << u"算力服务合同\n合同编号：HT-2026-1"_s << u"contract"_s;
    QTest::newRow("set with blanks") << u"营 业 执 照\n统一社会信用代码"_s << u"businessLicence"_s;
    QTest::newRow("behind a name") << u"深圳恒锐汽配有限公司\n真实性承诺书"_s << u"declaration"_s;
    QTest::newRow("English capitals") << u"SERVICE AGREEMENT\nbetween A and B"_s << u"contract"_s;
    QTest::newRow("the first counts") << u"税收完税证明\n所附：服务合同"_s << u"taxClearance"_s;
    QTest::newRow("a sentence is no title") << u"本公司根据与贵方于二〇二六年三月二日签订并已开始履行的服务合同第三条的约定，特此说明如下"_s << QString();
    QTest::newRow("too far below") << u"1\n2\n3\n4\n5\n6\n7\n8\n服务合同"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPaperPages::theTitleTellsTheKind()
{
    QFETCH(QString, text);
    QTEST(kindTitled(text, builtinMaterialKinds().value()), "kind");
}

void TestPaperPages::theKindIsReadFromPdf()
{
    const auto kinds = builtinMaterialKinds().value();
    QCOMPARE(kindOfPaper(pdfOf({u"Service contract"_s}), kinds), u"contract"_s);
    QCOMPARE(kindOfPaper(pdfOf({u"Minutes"_s}), kinds), QString());
    QCOMPARE(kindOfPaper("%PDF-1.7 Service contract", kinds), QString());
    QCOMPARE(kindOfPaper({}, kinds), QString());
}

void TestPaperPages::everyKindHasATitleOfItsOwn()
{
    for (const auto kinds = builtinMaterialKinds().value(); const MaterialKind &kind : kinds) {
        QVERIFY2(!kind.titles.empty(), qPrintable(kind.kind));
        for (const QString &title : kind.titles)
            QCOMPARE(kindTitled(title, kinds), kind.kind);
    }
}

void TestPaperPages::theDayOfIssueIsReadFromPdf()
{
    QCOMPARE(issueDateOf(pdfOf({u"Certificate"_s, u"Date of issue: 2026-08-01"_s})), QDate(2026, 8, 1));
    QCOMPARE(issueDateOf(pdfOf({u"Certificate"_s})), std::nullopt);
    QCOMPARE(issueDateOf("%PDF-1.7 Date of issue: 2026-08-01"), std::nullopt);
}

void TestPaperPages::aDayInAFilesName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("expected");
    const QDate day(2026, 8, 1);
    QTest::newRow("dashes") << u"tax 2026-08-01"_s << day;
    QTest::newRow("digits") << u"完税证明20260801扫描"_s << day;
    QTest::newRow("Chinese") << u"完税证明2026年8月1日"_s << day;
    QTest::newRow("a longer number") << u"9144030020260801123"_s << QDate();
    QTest::newRow("no such day") << u"scan 2026-02-30"_s << QDate();
    QTest::newRow("a month only") << u"bill 2026-08"_s << QDate();
}

void TestPaperPages::aDayInAFilesName()
{
    QFETCH(QString, name);
    QFETCH(QDate, expected);
    QCOMPARE(dateInName(name).value_or(QDate()), expected);
}

QTEST_MAIN(TestPaperPages)
#include "tst_paper_pages.moc"
