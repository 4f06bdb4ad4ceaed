#pragma once

#include "core/base/result.h"
#include "core/evidence/digest.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace cpv {

/// An Ed25519 key (RFC 8032). Copies share the same key.
class KeyPair
{
public:
    static KeyPair generate();
    /// The 32-byte seed. Malformed for any other length.
    [[nodiscard]] static Result<KeyPair> fromPrivate(const QByteArray &seed);

    const QByteArray &publicKey() const { return m_publicKey; } ///< 32 raw bytes.
    QByteArray privateKey() const;                              ///< 32 raw bytes; a secret.
    QByteArray sign(QByteArrayView message) const;              ///< 64 raw bytes.

private:
    using Key = std::shared_ptr<evp_pkey_st>;
    explicit KeyPair(Key key);

    Key m_key;
    QByteArray m_publicKey;
};

/// False for anything else than a right signature, malformed keys and signatures included.
bool verifySignature(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature);

} // namespace cpv
