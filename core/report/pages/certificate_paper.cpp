#include "core/report/pages/certificate_paper.h"

#include "core/report/pages/sheet_page.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <qrcodegen/qrcodegen.hpp>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int QuietModules = 4; ///< Around the code, as readers ask for.
constexpr qreal CodePoints = 176; ///< 62 mm for some 80 modules: each is wide enough for a telephone.

std::optional<qrcodegen::QrCode> codeOf(const QByteArray &proof)
{
    try {
        const std::vector<uint8_t> bytes(proof.begin(), proof.end());
        return qrcodegen::QrCode::encodeBinary(bytes, qrcodegen::QrCode::Ecc::LOW);
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

int sideOf(const qrcodegen::QrCode &code) { return code.getSize() + 2 * QuietModules; }

/// From the corner of its quiet zone on. Where a module is no whole number of pixels, neighbours overlap a little.
void paintModules(QPainter &painter, const qrcodegen::QrCode &code, const QRectF &room, qreal overlap)
{
    const qreal module = room.width() / sideOf(code), side = module * overlap;
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                painter.fillRect(QRectF(room.left() + (x + QuietModules) * module, room.top() + (y + QuietModules) * module, side, side), Qt::black);
}

/// The paper around it is white.
void paintCode(SheetPage &page, const qrcodegen::QrCode &code)
{
    const qreal whole = page.px(CodePoints);
    paintModules(page.painter(), code, {(page.width() - whole) / 2, page.top(), whole, whole}, 1.02);
    page.skip(CodePoints);
}

void paint(SheetPage &page, const CertificatePaper &paper, const qrcodegen::QrCode &code)
{
    page.write(paper.mark, {.bold = true, .colour = SheetPage::Mark});
    page.write(paper.issuer, {.points = 12, .colour = SheetPage::Grey});
    page.write(paper.title, {.points = 26, .bold = true});
    page.skip(18);
    page.write(paper.figures, {.points = 24, .bold = true});
    page.write(paper.capitals, {.points = 14});
    page.skip(18);
    for (const CertificatePaper::Line &line : paper.lines)
        page.writePair({line.label, line.value});
    page.skip(14);
    paintCode(page, code);
    page.write(paper.proofNote, {.points = 9, .colour = SheetPage::Grey});
    page.write(paper.fingerprint, {.points = 9, .colour = SheetPage::Grey});
}

} // namespace

Result<void> paintCertificate(QPainter &painter, const QPagedPaintDevice &device, const CertificatePaper &paper)
{
    const std::optional<qrcodegen::QrCode> code = codeOf(paper.proof);
    if (!code)
        return fail(Errc::TooLong, {u"proof"_s});
    SheetPage page(painter, device);
    paint(page, paper, *code);
    return {};
}

QImage codePicture(const QByteArray &proof, int modulePixels)
{
    const std::optional<qrcodegen::QrCode> code = codeOf(proof);
    if (!code)
        return {};
    const int side = sideOf(*code) * modulePixels;
    QImage picture(side, side, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintModules(painter, *code, picture.rect(), 1);
    return picture;
}

Result<void> writeCertificate(const QString &path, const CertificatePaper &paper)
{
    const std::optional<qrcodegen::QrCode> code = codeOf(paper.proof);
    if (!code)
        return fail(Errc::TooLong, {u"proof"_s});
    return writeSheet(path, paper.title, [&](QPdfWriter &device, SheetPage &page) {
        device.addFileAttachment(paper.attachment, paper.proof, u"application/json"_s);
        paint(page, paper, *code);
    });
}

} // namespace cpv
