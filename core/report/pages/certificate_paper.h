#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QImage;
class QPagedPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace cpv {

/// A voucher's certificate, or the receipt of an application; all texts as they are to be read, and empty ones left out.
struct CertificatePaper {
    QString title;
    QString mark;  ///< Of invented data; empty for real data.
    QString issuer;
    QString figures; ///< "¥36,000.00"
    QString capitals; ///< 大写
    struct Line {
        QString label;
        QString value;
    };
    std::vector<Line> lines;
    QByteArray proof; ///< In the code, and attached as a file.
    QString attachment = QStringLiteral("certificate.json"); ///< The file's name.
    QString proofNote;
    QString fingerprint;
};

/// As PDF on one page of A4. The file at the path is the old one or the whole new one: DiskFull {volume}, Storage {path}, and
/// TooLong {"proof"} where no code holds it.
[[nodiscard]] Result<void> writeCertificate(const QString &path, const CertificatePaper &paper);

/// The same page on a printer. TooLong as above.
[[nodiscard]] Result<void> paintCertificate(QPainter &painter, const QPagedPaintDevice &device, const CertificatePaper &paper);

/// The code for the screen, with its quiet zone, each module so many pixels wide; null where no code holds the text.
QImage codePicture(const QByteArray &proof, int modulePixels);

} // namespace cpv
