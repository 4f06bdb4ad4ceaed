#pragma once

#include <QStringView>

#include <algorithm>

namespace cpv {

/// Whether the text is an invoice's number as the tax administration gives them: 20 digits of a fully digitalised invoice (数电票),
/// 8 of an older one.
inline bool isInvoiceNumber(QStringView text)
{
    return (text.size() == 20 || text.size() == 8) && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace cpv
