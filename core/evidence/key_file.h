#pragma once

#include "core/evidence/signing.h"

/// A private key at rest: a file of its 32-byte seed and nothing else, which only its owner may read.
namespace cpv {

/// AlreadyExists {path}: a key is never written over, what it signed would lose its signer. Storage {path}.
[[nodiscard]] Result<KeyPair> newKeyFile(const QString &path);
/// Storage {path} where it can't be read, Malformed {path} where it is no key.
[[nodiscard]] Result<KeyPair> readKeyFile(const QString &path);

} // namespace cpv
