#include "core/report/tables/xlsx_check.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace cpv {

namespace {

constexpr qsizetype BlockBytes = 256 * 1024;

/// A file's head in the archive. libxlsxwriter writes sizes into it, so files can be walked without the directory.
struct EntryHead {
    QByteArray name;
    qint64 packedBytes = 0;
};

std::optional<EntryHead> readHead(QFile &archive)
{
    constexpr qsizetype fixedBytes = 30;
    const QByteArray fixed = archive.read(fixedBytes);
    if (fixed.size() != fixedBytes || !fixed.startsWith("PK\x03\x04"))
        return std::nullopt;
    const auto shortAt = [&](qsizetype at) { return qFromLittleEndian<quint16>(fixed.constData() + at); };
    EntryHead head;
    head.packedBytes = qFromLittleEndian<quint32>(fixed.constData() + 18);
    head.name = archive.read(shortAt(26));
    archive.skip(shortAt(28));
    return head;
}

/// What is to be known of a sheet's text while it passes.
class RowMeter
{
public:
    void take(QByteArrayView text)
    {
        if (m_size == 0)
            m_rowsBegin = indexAfter(text, "<sheetData>");
        m_size += text.size();
        m_tail.append(text.last(std::min(text.size(), longestEnd))).remove(0, std::max<qsizetype>(0, m_tail.size() - longestEnd));
    }
    qint64 rowBytes() const
    {
        const qsizetype end = m_tail.lastIndexOf("</sheetData>");
        if (m_rowsBegin < 0 || end < 0 || !m_tail.endsWith("</worksheet>"))
            return -1;
        return m_size - m_tail.size() + end - m_rowsBegin;
    }

private:
    static constexpr qsizetype longestEnd = 16 * 1024;
    static qint64 indexAfter(QByteArrayView text, QByteArrayView mark)
    {
        const qsizetype at = text.indexOf(mark);
        return at < 0 ? -1 : at + mark.size();
    }

    qint64 m_size = 0;
    qint64 m_rowsBegin = -1;
    QByteArray m_tail;
};

class Inflater
{
public:
    Inflater() { m_ready = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// False when the bytes are no packed text.
    bool feed(const QByteArray &packed, RowMeter &meter)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
        m_stream.avail_in = uInt(packed.size());
        int state = m_ready ? Z_OK : Z_STREAM_ERROR;
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_text.data());
            m_stream.avail_out = uInt(m_text.size());
            if (state == Z_OK)
                state = inflate(&m_stream, Z_NO_FLUSH);
            meter.take(QByteArrayView(m_text).first(m_text.size() - m_stream.avail_out));
        } while (state == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0));
        return state == Z_OK || state == Z_STREAM_END || state == Z_BUF_ERROR;
    }

private:
    z_stream m_stream {};
    bool m_ready = false;
    QByteArray m_text {BlockBytes, Qt::Uninitialized};
};

std::optional<qint64> measure(QFile &archive, qint64 packedBytes)
{
    Inflater inflater;
    RowMeter meter;
    while (packedBytes > 0) {
        const QByteArray packed = archive.read(std::min<qint64>(packedBytes, BlockBytes));
        if (packed.isEmpty() || !inflater.feed(packed, meter))
            return std::nullopt;
        packedBytes -= packed.size();
    }
    return meter.rowBytes();
}

} // namespace

std::optional<std::vector<qint64>> rowBytesOfSheets(const QString &path)
{
    QFile archive(path);
    if (!archive.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<qint64> bytes;
    while (const auto head = readHead(archive)) {
        if (!head->name.startsWith("xl/worksheets/sheet")) {
            archive.skip(head->packedBytes);
            continue;
        }
        const auto measured = measure(archive, head->packedBytes);
        if (!measured)
            return std::nullopt;
        bytes.push_back(*measured);
    }
    return bytes;
}

} // namespace cpv
