#pragma once

#include <QByteArray>
#include <QString>

namespace cpv {

/// SHA-256, 32 raw bytes.
QByteArray sha256(QByteArrayView bytes);
/// SHA-256 in lower-case hex, as materials are named.
QString sha256Hex(QByteArrayView bytes);

} // namespace cpv
