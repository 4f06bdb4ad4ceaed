#pragma once

#include <QStringView>

#include <algorithm>

namespace cpv {

/// Whether the text is how a SHA-256 is written everywhere here: 64 digits, lower-case hex. Anything else is never a file's name.
inline bool isSha256Text(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace cpv
