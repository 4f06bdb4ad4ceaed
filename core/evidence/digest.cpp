#include "core/evidence/digest.h"

#include <openssl/sha.h>

namespace cpv {

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()),
        reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace cpv
