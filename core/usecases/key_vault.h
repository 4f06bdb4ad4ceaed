#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace cpv {

/// Where secrets of this device lie: the device's private key and the session's token. Synchronous and small; called at
/// start, sign-in and sign-out.
class KeyVault
{
public:
    virtual ~KeyVault() = default;
    /// Empty when there is none of that name.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &name) const = 0;
    [[nodiscard]] virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
};

/// PROFILE/<name>.key, readable and writable by the owner only. For machines without a keychain: whoever can read the
/// owner's files can read these. A keychain implementation is to stand beside it.
class FileKeyVault : public KeyVault
{
public:
    explicit FileKeyVault(QString folder) : m_folder(std::move(folder)) { }
    Result<QByteArray> read(const QString &name) const override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;

private:
    QString pathOf(const QString &name) const;
    QString m_folder;
};

/// The device's private key (Ed25519, 32 bytes): generated once per profile, then read. Storage, Malformed when damaged.
[[nodiscard]] Result<QByteArray> devicePrivateKey(KeyVault &vault);

} // namespace cpv
