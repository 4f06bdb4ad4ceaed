#include "core/evidence/signing.h"

#include "core/base/invariant.h"

#include <openssl/evp.h>

namespace cpv {

namespace {

constexpr size_t KeySize = 32;
constexpr size_t SignatureSize = 64;

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

Context newContext()
{
    Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    CPV_INVARIANT(context, "out of memory");
    return context;
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

KeyPair::KeyPair(Key key)
    : m_key(std::move(key))
    , m_publicKey(qsizetype(KeySize), Qt::Uninitialized)
{
    size_t size = KeySize;
    const bool read = EVP_PKEY_get_raw_public_key(m_key.get(), bytesOf(m_publicKey), &size) == 1;
    CPV_INVARIANT(read && size == KeySize, "an Ed25519 key has a public half");
}

KeyPair KeyPair::generate()
{
    Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free);
    CPV_INVARIANT(key, "without randomness there are no keys");
    return KeyPair(std::move(key));
}

Result<KeyPair> KeyPair::fromPrivate(const QByteArray &seed)
{
    if (size_t(seed.size()) != KeySize)
        return fail(Errc::Malformed, {QStringLiteral("privateKey"), QStringLiteral("not 32 bytes")});
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed), KeySize), &EVP_PKEY_free);
    if (!key)
        return fail(Errc::Internal, {}, QStringLiteral("OpenSSL refuses an Ed25519 key"));
    return KeyPair(std::move(key));
}

QByteArray KeyPair::privateKey() const
{
    QByteArray seed(qsizetype(KeySize), Qt::Uninitialized);
    size_t size = KeySize;
    const bool read = EVP_PKEY_get_raw_private_key(m_key.get(), bytesOf(seed), &size) == 1;
    CPV_INVARIANT(read && size == KeySize, "a key pair has a private half");
    return seed;
}

QByteArray KeyPair::sign(QByteArrayView message) const
{
    const Context context = newContext();
    QByteArray signature(qsizetype(SignatureSize), Qt::Uninitialized);
    size_t size = SignatureSize;
    const bool done = EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message), size_t(message.size())) == 1;
    CPV_INVARIANT(done && size == SignatureSize, "Ed25519 signs every message");
    return signature;
}

bool verifySignature(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature)
{
    if (size_t(publicKey.size()) != KeySize || size_t(signature.size()) != SignatureSize)
        return false;
    using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), KeySize), &EVP_PKEY_free);
    if (!key)
        return false;
    const Context context = newContext();
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), SignatureSize, bytesOf(message), size_t(message.size())) == 1;
}

} // namespace cpv
