#pragma once

#include <QImage>
#include <QString>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace cpv {

/// Writes a picture with the code that the tax platform prints for this number, of CNY 106.00 with tax.
inline QString pictureOf(const QString &number, const QString &path)
{
    const std::string text = QStringLiteral("01,32,,%1,106.00,20260305,,3050").arg(number).toStdString();
    const ZXing::BitMatrix code = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(4).encode(text, 160, 160);
    QImage page(600, 400, QImage::Format_RGB32);
    page.fill(Qt::white);
    for (int y = 0; y < code.height(); ++y)
        for (int x = 0; x < code.width(); ++x)
            page.setPixelColor(40 + x, 30 + y, code.get(x, y) ? Qt::black : Qt::white);
    if (!page.save(path))
        qFatal("the picture can't be written");
    return path;
}

} // namespace cpv
