#include "core/intake/images/invoice_image.h"

#include <QBuffer>
#include <QImageReader>

#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int MostPixelsAside = 6000; ///< A page at 500 dots an inch; more is scaled down while it is read.

QImage greyImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > MostPixelsAside || size.height() > MostPixelsAside)
        reader.setScaledSize(size.scaled(MostPixelsAside, MostPixelsAside, Qt::KeepAspectRatio));
    return reader.read().convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

Result<InvoiceQr> readInvoiceImage(const QByteArray &bytes)
{
    const QImage image = greyImage(bytes);
    if (image.isNull())
        return fail(Errc::Malformed, {u"image"_s});
    const ZXing::ImageView view(
        image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum, int(image.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    for (const ZXing::Result &code : ZXing::ReadBarcodes(view, hints)) {
        if (auto qr = invoiceFromQr(QString::fromStdString(code.text())))
            return qr;
    }
    return fail(Errc::NotFound);
}

} // namespace cpv
