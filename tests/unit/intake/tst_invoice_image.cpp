#include "core/intake/images/invoice_image.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// A page with the code in its corner, as the tax platform prints it.
QImage pageWith(const std::string &text)
{
    const ZXing::BitMatrix code = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(4).encode(text, 160, 160);
    QImage page(1200, 800, QImage::Format_RGB32);
    page.fill(QColor(250, 246, 238));
    for (int y = 0; y < code.height(); ++y)
        for (int x = 0; x < code.width(); ++x)
            page.setPixelColor(40 + x, 30 + y, code.get(x, y) ? QColor(60, 40, 40) : QColor(250, 246, 238));
    return page;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

const std::string Code = "01,32,,26332000004021728676,458.89,20260515,,3050";

} // namespace

class TestInvoiceImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsFoundOnThePage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QImage page = pageWith(Code);
        QTest::newRow("as it is") << encoded(page, "PNG");
        QTest::newRow("a poor photograph") << encoded(page.scaled(900, 600, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), "JPEG", 40);
        QTest::newRow("lying on its side") << encoded(page.transformed(QTransform().rotate(90)), "PNG");
        QTest::newRow("askew") << encoded(page.transformed(QTransform().rotate(7), Qt::SmoothTransformation), "PNG");
    }
    void theCodeIsFoundOnThePage()
    {
        QFETCH(QByteArray, bytes);
        const auto qr = readInvoiceImage(bytes);
        QVERIFY(qr.has_value());
        QCOMPARE(qr->number, u"26332000004021728676"_s);
        QCOMPARE(qr->amount, Money::fromFen(45'889));
    }

    void whatHasNoInvoiceCodeSaysSo()
    {
        QCOMPARE(readInvoiceImage(encoded(pageWith("https://example.org"), "PNG")).error().code, Errc::NotFound);
        QImage blank(300, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(readInvoiceImage(encoded(blank, "PNG")).error().code, Errc::NotFound);
        QCOMPARE(readInvoiceImage("no image at all").error().code, Errc::Malformed);
        QCOMPARE(readInvoiceImage(encoded(blank, "PNG").first(60)).error().code, Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestInvoiceImage)
#include "tst_invoice_image.moc"
