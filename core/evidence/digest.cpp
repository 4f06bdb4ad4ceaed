#include "core/evidence/digest.h"

#include "core/base/invariant.h"

#include <openssl/evp.h>
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

Sha256Stream::Sha256Stream() : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
{
    CPV_INVARIANT(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1, "OpenSSL has SHA-256");
}

Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(QByteArrayView bytes)
{
    CPV_INVARIANT(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) == 1, "a digest takes any bytes");
}

QString Sha256Stream::hex() const
{
    const std::unique_ptr<evp_md_ctx_st, void (*)(evp_md_ctx_st *)> soFar(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    CPV_INVARIANT(soFar && EVP_MD_CTX_copy_ex(soFar.get(), m_context.get()) == 1
            && EVP_DigestFinal_ex(soFar.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1,
        "a digest can be read at any time");
    return QString::fromLatin1(digest.toHex());
}

} // namespace cpv
