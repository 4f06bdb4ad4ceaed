#include "core/intake/inflated_bytes.h"

#include <QIODevice>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype BlockBytes = 256 * 1024;
constexpr int GzipOnly = 16; ///< Added to zlib's window bits.

} // namespace

struct InflatedBytes::Stream {
    Stream() { ready = inflateInit2(&z, GzipOnly + MAX_WBITS) == Z_OK; }
    ~Stream() { inflateEnd(&z); }

    z_stream z {};
    bool ready = false;
    bool ended = false; ///< A member ended; another may follow, as `cat a.gz b.gz` makes them.
};

InflatedBytes::InflatedBytes(QIODevice &device, qint64 most) : m_device(device), m_left(most), m_most(most) { }
InflatedBytes::~InflatedBytes() = default;

Result<bool> InflatedBytes::read(QByteArray &block)
{
    if (!m_begun) {
        m_begun = true;
        CPV_CHECK(fetch());
        if (m_packed.startsWith("\x1F\x8B")) {
            m_stream = std::make_unique<Stream>();
            if (!m_stream->ready)
                return fail(Errc::Internal, {}, u"zlib can't begin"_s);
        }
    }
    block.resize(0);
    CPV_TRY(there, m_stream ? inflateInto(block) : readPlain(block));
    m_left -= block.size();
    if (m_left < 0)
        return fail(Errc::TooLarge, {QString::number(m_most)});
    return there;
}

Result<bool> InflatedBytes::readPlain(QByteArray &block)
{
    if (m_packed.isEmpty())
        CPV_CHECK(fetch());
    block.swap(m_packed);
    m_packed.resize(0);
    return !block.isEmpty();
}

Result<bool> InflatedBytes::inflateInto(QByteArray &block)
{
    block.resize(BlockBytes);
    z_stream &z = m_stream->z;
    z.next_out = reinterpret_cast<Bytef *>(block.data());
    z.avail_out = BlockBytes;
    while (z.avail_out > 0) {
        if (m_packed.isEmpty())
            CPV_CHECK(fetch());
        if (m_packed.isEmpty() && !m_stream->ended)
            return fail(Errc::Malformed, {u"gzip"_s}, u"the file ends within a member"_s);
        if (m_packed.isEmpty())
            break;
        if (std::exchange(m_stream->ended, false))
            inflateReset(&z);
        z.next_in = reinterpret_cast<Bytef *>(m_packed.data());
        z.avail_in = static_cast<uInt>(m_packed.size());
        const int code = inflate(&z, Z_NO_FLUSH);
        m_packed.remove(0, m_packed.size() - z.avail_in);
        if (code == Z_STREAM_END)
            m_stream->ended = true;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            return fail(Errc::Malformed, {u"gzip"_s}, QString::fromLatin1(z.msg));
    }
    block.resize(BlockBytes - z.avail_out);
    return !block.isEmpty();
}

Result<void> InflatedBytes::fetch()
{
    m_packed.resize(BlockBytes);
    const qint64 got = m_device.read(m_packed.data(), BlockBytes);
    m_packed.resize(qMax<qint64>(got, 0));
    return got < 0 ? fail(Errc::Storage, {}, m_device.errorString()) : Result<void>();
}

} // namespace cpv
