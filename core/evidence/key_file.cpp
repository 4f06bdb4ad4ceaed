#include "core/evidence/key_file.h"

#include <QFile>
#include <QSaveFile>

namespace cpv {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 MostRead = 1024;

} // namespace

Result<KeyPair> newKeyFile(const QString &path)
{
    if (QFile::exists(path))
        return fail(Errc::AlreadyExists, {path});
    const KeyPair made = KeyPair::generate();
    QSaveFile file(path);
    const QByteArray seed = made.privateKey();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) && file.write(seed) == seed.size();
    if (!written || !file.commit())
        return fail(Errc::Storage, {path}, file.errorString());
    return made;
}

Result<KeyPair> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {path}, file.errorString());
    const Result<KeyPair> key = KeyPair::fromPrivate(file.read(MostRead));
    if (!key)
        return fail(Errc::Malformed, {path});
    return *key;
}

} // namespace cpv
