#include "core/report/pages/certificate_paper.h"

#include "core/base/whole_file.h"
#include "core/report/pages/page_font.h"
#include "core/report/pages/text_ruler.h"
#include "core/report/tables/export.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <qrcodegen/qrcodegen.hpp>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QColor Ink(0x17, 0x20, 0x33), Grey(0x55, 0x60, 0x74), Line(0xCB, 0xD3, 0xDF), Mark(0xC0, 0x32, 0x2B);
constexpr int MarginMillimetres = 20;
constexpr qreal CodeMillimetres = 62; ///< Of some 80 modules: each is wide enough for a telephone.

std::optional<qrcodegen::QrCode> codeOf(const QByteArray &proof)
{
    try {
        const std::vector<uint8_t> bytes(proof.begin(), proof.end());
        return qrcodegen::QrCode::encodeBinary(bytes, qrcodegen::QrCode::Ecc::LOW);
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

class CertificatePage
{
public:
    CertificatePage(QPainter &painter, const QPdfWriter &device)
        : m_painter(painter), m_device(device), m_dpi(device.logicalDpiY()), m_width(device.width())
    {
    }

    void paint(const CertificatePaper &paper, const qrcodegen::QrCode &code)
    {
        m_painter.setPen(QPen(Line, px(1)));
        m_painter.drawRect(QRectF(0, 0, m_width, m_device.height()));
        m_top = px(18);
        write(paper.mark, 11, true, Mark, Qt::AlignHCenter);
        write(paper.issuer, 12, false, Grey, Qt::AlignHCenter);
        write(paper.title, 26, true, Ink, Qt::AlignHCenter);
        m_top += px(18);
        write(paper.figures, 24, true, Ink, Qt::AlignHCenter);
        write(paper.capitals, 14, false, Ink, Qt::AlignHCenter);
        m_top += px(18);
        for (const CertificatePaper::Line &line : paper.lines)
            writePair(line);
        m_top += px(14);
        paintCode(code);
        write(paper.proofNote, 9, false, Grey, Qt::AlignHCenter);
        write(paper.fingerprint, 9, false, Grey, Qt::AlignHCenter);
    }

private:
    qreal px(qreal points) const { return points * m_dpi / 72; }
    qreal side() const { return px(24); }

    void write(const QString &text, qreal points, bool bold, const QColor &colour, Qt::Alignment alignment)
    {
        if (text.isEmpty())
            return;
        const TextRuler ruler(pageFont(points, bold), m_device);
        m_painter.setFont(ruler.font());
        m_painter.setPen(colour);
        const qreal room = m_width - 2 * side();
        for (const QString &line : ruler.lines(text, {room, 4})) {
            const qreal left = alignment == Qt::AlignHCenter ? side() + (room - ruler.width(line)) / 2 : side();
            m_painter.drawText(QPointF(left, m_top + ruler.ascent()), line);
            m_top += ruler.lineHeight();
        }
        m_top += px(4);
    }

    void writePair(const CertificatePaper::Line &line)
    {
        const TextRuler label(pageFont(11), m_device), value(pageFont(11, true), m_device);
        const qreal column = side() + px(120);
        m_painter.setPen(Grey);
        m_painter.setFont(label.font());
        m_painter.drawText(QPointF(side(), m_top + label.ascent()), label.lines(line.label, {px(112), 1}).value(0));
        m_painter.setPen(Ink);
        m_painter.setFont(value.font());
        for (const QString &text : value.lines(line.value, {m_width - column - side(), 3})) {
            m_painter.drawText(QPointF(column, m_top + value.ascent()), text);
            m_top += value.lineHeight();
        }
        m_top += px(5);
    }

    /// With the quiet zone of four modules that readers ask for: the paper around it is white.
    void paintCode(const qrcodegen::QrCode &code)
    {
        const qreal whole = CodeMillimetres * m_dpi / 25.4, module = whole / (code.getSize() + 8);
        const qreal left = (m_width - whole) / 2 + 4 * module, top = m_top + 4 * module;
        for (int y = 0; y < code.getSize(); ++y)
            for (int x = 0; x < code.getSize(); ++x)
                if (code.getModule(x, y))
                    m_painter.fillRect(QRectF(left + x * module, top + y * module, module * 1.02, module * 1.02), Qt::black);
        m_top += whole;
    }

    QPainter &m_painter;
    const QPdfWriter &m_device;
    const qreal m_dpi;
    const qreal m_width;
    qreal m_top = 0;
};

} // namespace

Result<void> writeCertificate(const QString &path, const CertificatePaper &paper)
{
    const std::optional<qrcodegen::QrCode> code = codeOf(paper.proof);
    if (!code)
        return fail(Errc::TooLong, {u"proof"_s});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(file));
    {
        QPdfWriter device(&file);
        device.setTitle(paper.title);
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins({MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres}, QPageLayout::Millimeter);
        device.addFileAttachment(u"certificate.json"_s, paper.proof, u"application/json"_s);
        QPainter painter(&device);
        CertificatePage(painter, device).paint(paper, *code);
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return fail(writeError(file));
    return {};
}

} // namespace cpv
