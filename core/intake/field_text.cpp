#include "core/intake/field_text.h"

#include <algorithm>

namespace cpv {

namespace {

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

void FieldText::sniff(QByteArrayView sample)
{
    // The sample may end within a character.
    const QByteArrayView whole = sample.first(qMax(sample.lastIndexOf('\n'), qsizetype(0)));
    if (m_encoding == TextEncoding::Ascii && !isAscii(whole))
        m_encoding = whole.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Gb18030;
}

std::optional<QString> FieldText::text(QByteArrayView bytes)
{
    if (bytes.contains('\0'))
        return std::nullopt;
    if (isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (m_encoding == TextEncoding::Ascii)
        m_encoding = bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Gb18030;
    if (m_encoding == TextEncoding::Utf8)
        return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
    if (!m_gb18030.isValid())
        m_gb18030 = QStringDecoder("GB18030", QStringDecoder::Flag::Stateless);
    if (!m_gb18030.isValid()) // Qt needs ICU for it.
        return std::nullopt;
    QString text = m_gb18030(bytes);
    return m_gb18030.hasError() || text.contains(QChar::ReplacementCharacter) ? std::nullopt : std::optional(text);
}

} // namespace cpv
