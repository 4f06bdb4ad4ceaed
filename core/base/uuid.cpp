#include "core/base/uuid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace cpv {

namespace {

using Bytes = std::array<quint8, 16>;

Bytes layout7(qint64 ms, quint16 counter, quint64 random)
{
    Bytes bytes;
    for (int i = 0; i < 6; ++i)
        bytes[i] = quint8(ms >> (40 - 8 * i));
    bytes[6] = quint8(0x70 | ((counter >> 8) & 0x0f));
    bytes[7] = quint8(counter);
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = quint8(random >> (56 - 8 * i));
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return bytes;
}

quint64 splitMix(quint64 &state)
{
    quint64 z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

std::optional<Uuid> Uuid::fromText(QStringView text)
{
    if (text.size() != 36 || text[8] != u'-' || text[13] != u'-' || text[18] != u'-' || text[23] != u'-')
        return std::nullopt;
    Bytes bytes;
    int nibbles = 0;
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        const int digit = c >= u'0' && c <= u'9' ? c.unicode() - u'0' : c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10 : -1;
        if (digit < 0 || nibbles == 32)
            return std::nullopt;
        quint8 &byte = bytes[nibbles / 2];
        byte = quint8(nibbles % 2 == 0 ? digit << 4 : byte | digit);
        ++nibbles;
    }
    return nibbles == 32 ? std::optional(Uuid(bytes)) : std::nullopt;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView view)
{
    if (view.size() != 16)
        return std::nullopt;
    Bytes bytes;
    std::memcpy(bytes.data(), view.data(), 16);
    return Uuid(bytes);
}

Uuid Uuid::named(QByteArrayView name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toByteArray(), QCryptographicHash::Sha256);
    Bytes bytes;
    std::memcpy(bytes.data(), digest.constData(), 16);
    bytes[6] = quint8(0x80 | (bytes[6] & 0x0f));
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return Uuid(bytes);
}

QString Uuid::toText() const
{
    const QByteArray hex = toBytes().toHex();
    return QString::fromLatin1(
        hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' + hex.mid(20));
}

QByteArray Uuid::toBytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16); }

Uuid Uuid7Source::next()
{
    const qint64 now = m_clock.now().time_since_epoch().count();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = quint16(QRandomGenerator::system()->generate() & 0x7ff);
    } else if (++m_counter > 0xfff) { // Full within one millisecond, or the clock went back: borrow from the future.
        ++m_lastMs;
        m_counter = 0;
    }
    return Uuid(layout7(m_lastMs, m_counter, QRandomGenerator::system()->generate64()));
}

Uuid SeededIds::next()
{
    const quint32 count = m_count++;
    return Uuid(layout7(m_startMs + count / 0x1000, quint16(count % 0x1000), splitMix(m_state)));
}

} // namespace cpv
