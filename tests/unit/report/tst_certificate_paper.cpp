#include "core/evidence/certificate.h"
#include "core/report/pages/certificate_paper.h"
#include "tests/support/no_warnings.h"

#include <QFile>
#include <QPainter>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// What a camera sees of the first page, at 200 dots an inch.
QImage photograph(const QString &path)
{
    QPdfDocument document;
    document.load(path);
    const QImage page = document.render(0, QSize(1654, 2339));
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

QByteArray codeIn(const QImage &page)
{
    const ZXing::ImageView view(page.constBits(), page.width(), page.height(), ZXing::ImageFormat::Lum, int(page.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    const ZXing::ByteArray bytes = ZXing::ReadBarcode(view, hints).bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

}

/// One page that proves itself.
class CertificatePaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAndCarriesWhatWasSealed()
    {
        WarningsSeen warnings;
        Voucher voucher;
        voucher.code = u"SZ-V-2026-000001"_s;
        voucher.place = PlaceCode {u"440300"_s};
        voucher.companyName = u"深圳恒锐汽配有限公司"_s;
        voucher.validFrom = voucher.validTo = QDate(2026, 3, 1);
        const QByteArray proof = *certificateText(sealed(voucher, KeyPair::generate()));
        const QString path = m_folder.filePath(u"certificate.pdf"_s);
        const Result<void> written = writeCertificate(path, {.title = u"算力券"_s, .mark = u"演示数据"_s, .issuer = u"深圳训力券"_s,
            .figures = u"¥360,000.00"_s, .capitals = u"人民币叁拾陆万元整"_s, .lines = {{u"持有人"_s, voucher.companyName}},
            .proof = proof, .proofNote = u"扫码验真"_s, .fingerprint = u"1a2b 3c4d"_s});
        QVERIFY(written);
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString &word : {u"算力券"_s, u"人民币叁拾陆万元整"_s, u"360,000.00"_s, voucher.companyName, u"演示数据"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QCOMPARE(text.count(u'\f'), 1); // One page.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(attachedCertificate(file.readAll()).value(), proof);
        const QByteArray scanned = codeIn(photograph(path));
        QCOMPARE(scanned, proof);
        const Result<CheckedCertificate> checked = checkCertificate(scanned);
        QVERIFY(checked);
        QCOMPARE(checked->certificate.holder, voucher.companyName);
        QCOMPARE(warnings.seen(), QStringList());
    }

    void whatNoCodeHoldsIsRefused()
    {
        const Result<void> written = writeCertificate(m_folder.filePath(u"long.pdf"_s), {.proof = QByteArray(5'000, 'x')});
        QVERIFY(!written && written.error().code == Errc::TooLong);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(CertificatePaperTest)
#include "tst_certificate_paper.moc"
