#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace cpv {

/// The error that an answer of status 400 and above speaks of (RFC 9457). A body that is no problem document, from a proxy
/// for instance, is judged by its status alone.
Error errorOf(int status, QByteArrayView body);

} // namespace cpv
