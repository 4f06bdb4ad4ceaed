#pragma once

#include "core/base/describe.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <optional>

namespace cpv {

BOOST_DEFINE_ENUM_CLASS(TextEncoding, Ascii, Utf8, Gb18030)

/// Turns a file's bytes into text. UTF-8 where they are valid UTF-8, GB18030 (as Chinese office programs save) where they
/// are not; while they are plain ASCII the question stays open. Once answered it isn't asked again: a file has one encoding.
class FieldText
{
public:
    void sniff(QByteArrayView sample); ///< Whole lines, or their beginning.
    /// Nothing where the bytes aren't text of the file's encoding.
    std::optional<QString> text(QByteArrayView bytes);
    TextEncoding encoding() const { return m_encoding; }

private:
    TextEncoding m_encoding = TextEncoding::Ascii;
    QStringDecoder m_gb18030;
};

} // namespace cpv
