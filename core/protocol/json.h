#pragma once

#include "core/base/json.h"

/// Whole documents: the bodies of requests and answers. Values are written and read by core/base/json.h.
namespace cpv {

/// Canonical bytes of a described struct.
template <DescribedStruct T> QByteArray encodeDocument(const T &value) { return compactJson(toJson(value)); }

template <DescribedStruct T> [[nodiscard]] Result<T> decodeDocument(QByteArrayView text, JsonBounds bounds = {})
{
    return parseJson(text, bounds).and_then([](const QJsonValue &value) { return fromJson<T>(value); });
}

} // namespace cpv
