#include "core/usecases/key_vault.h"

#include "core/base/whole_file.h"
#include "core/evidence/signing.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QString deviceKeyName = u"device"_s;
constexpr qsizetype KeyBytes = 32;

} // namespace

QString FileKeyVault::pathOf(const QString &name) const { return QDir(m_folder).filePath(name + u".key"_s); }

Result<QByteArray> FileKeyVault::read(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {name}, file.errorString());
    return file.readAll();
}

Result<void> FileKeyVault::write(const QString &name, const QByteArray &secret)
{
    if (!QDir().mkpath(m_folder))
        return fail(Errc::Storage, {name}, m_folder);
    CPV_CHECK(writeWholeFile(pathOf(name), secret, OwnerOnly)); // Closed to others before it holds anything.
    QFile::setPermissions(pathOf(name), OwnerOnly);
    return {};
}

Result<void> FileKeyVault::remove(const QString &name)
{
    QFile file(pathOf(name));
    return !file.exists() || file.remove() ? Result<void>() : fail(Errc::Storage, {name}, file.errorString());
}

Result<QByteArray> devicePrivateKey(KeyVault &vault)
{
    CPV_TRY(stored, vault.read(deviceKeyName));
    if (stored.size() == KeyBytes)
        return stored;
    if (!stored.isEmpty()) // Never replaced silently: the registry knows this device by its key.
        return fail(Errc::Malformed, {deviceKeyName});
    const QByteArray fresh = KeyPair::generate().privateKey();
    CPV_CHECK(vault.write(deviceKeyName, fresh));
    return fresh;
}

} // namespace cpv
