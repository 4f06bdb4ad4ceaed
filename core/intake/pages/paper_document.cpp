#include "core/intake/pages/paper_document.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace cpv {

namespace {

constexpr double MostPixels = 36e6; ///< Of one painted page: 144 MB.
constexpr qint64 MostPhotoPixels = 150'000'000; ///< Beyond it no camera of an office goes.
/// A progressive JPEG is held whole before its first line is known: six bytes a pixel, and once more read with each scan.
constexpr qint64 MostProgressivePixels = 40'000'000;
constexpr qsizetype MostScans = 64; ///< Encoders make about ten.
constexpr int MostPages = 2000; ///< A few hundred bytes may claim a million, each of which is looked for.
constexpr double DotsPerPoint = 96.0 / 72;
constexpr double LeastPoints = 4, MostPoints = 14'400; ///< What PDF itself allows a page to be.

QSize bearable(const QSize &pixels)
{
    const double area = double(pixels.width()) * pixels.height();
    return area <= MostPixels ? pixels.expandedTo({1, 1}) : pixels * std::sqrt(MostPixels / area);
}

class PdfPaper : public PaperDocument
{
public:
    explicit PdfPaper(const QByteArray &bytes)
    {
        m_bytes.setData(bytes);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
    }

    PaperTrouble trouble() const
    {
        switch (m_document.error()) {
        case QPdfDocument::Error::None:
            if (m_document.pageCount() > MostPages)
                return PaperTrouble::TooLarge;
            return m_document.pageCount() > 0 ? PaperTrouble::None : PaperTrouble::Damaged;
        case QPdfDocument::Error::IncorrectPassword:
        case QPdfDocument::Error::UnsupportedSecurityScheme: return PaperTrouble::Locked;
        case QPdfDocument::Error::Unknown:
        case QPdfDocument::Error::DataNotYetAvailable:
        case QPdfDocument::Error::FileNotFound:
        case QPdfDocument::Error::InvalidFileFormat: return PaperTrouble::Damaged;
        }
        Q_UNREACHABLE();
    }

    std::vector<QSizeF> pages() const override
    {
        std::vector<QSizeF> sizes;
        for (int page = 0; page < m_document.pageCount(); ++page) {
            const QSizeF points = m_document.pagePointSize(page);
            sizes.push_back(QSizeF(side(points.width()), side(points.height())) * DotsPerPoint);
        }
        return sizes;
    }

    QImage paint(int page, const QSize &pixels) override
    {
        const QImage ink = m_document.render(page, bearable(pixels));
        if (ink.isNull())
            return {};
        QImage sheet(ink.size(), QImage::Format_RGB32); // PDF paints ink only; the paper is ours.
        sheet.fill(Qt::white);
        QPainter(&sheet).drawImage(0, 0, ink);
        return sheet;
    }

private:
    static double side(double points) { return points >= LeastPoints ? std::min(points, MostPoints) : LeastPoints; }

    QBuffer m_bytes;
    QPdfDocument m_document;
};

class PhotoPaper : public PaperDocument
{
public:
    explicit PhotoPaper(QImage photo) : m_photo(std::move(photo)) { }

    std::vector<QSizeF> pages() const override { return {m_photo.size()}; }

    QImage paint(int, const QSize &pixels) override
    {
        QImage sheet(bearable(pixels), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        painter.drawImage(0, 0, m_photo.scaled(sheet.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        return sheet;
    }

private:
    const QImage m_photo;
};

/// By the segments before the first scan; what a camera puts into its own ones is passed over.
bool isProgressive(const QByteArray &jpeg)
{
    constexpr uchar mark = 0xFF, progressiveFrame = 0xC2, scan = 0xDA;
    for (qsizetype at = 2; at + 4 <= jpeg.size() && uchar(jpeg[at]) == mark;) {
        const auto kind = uchar(jpeg[at + 1]);
        if (kind == progressiveFrame || kind == scan)
            return kind == progressiveFrame;
        at += kind == mark ? 1 : 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return false;
}

/// Whether a picture would take more memory or time than its size says.
bool isCostly(const QByteArray &bytes, qint64 pixels)
{
    return bytes.startsWith("\xFF\xD8") && isProgressive(bytes)
        && (pixels > MostProgressivePixels || bytes.count("\xFF\xDA") > MostScans);
}

OpenedPaper openPhoto(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // As it was held when it was taken.
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (pixels > MostPhotoPixels || isCostly(bytes, pixels))
        return {nullptr, PaperTrouble::TooLarge};
    if (const QSize fitting = bearable(size); size.isValid() && fitting != size)
        reader.setScaledSize(fitting);
    QImage photo = reader.read();
    if (photo.isNull())
        return {nullptr, PaperTrouble::Damaged};
    return {std::make_unique<PhotoPaper>(std::move(photo)), PaperTrouble::None};
}

} // namespace

OpenedPaper openPaper(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF"))
        return openPhoto(bytes);
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).indexOf("%PDF-") < 0)
        return {nullptr, PaperTrouble::OtherProgram};
    auto paper = std::make_unique<PdfPaper>(bytes);
    const PaperTrouble trouble = paper->trouble();
    return trouble == PaperTrouble::None ? OpenedPaper {std::move(paper)} : OpenedPaper {nullptr, trouble};
}

} // namespace cpv
