#include "core/evidence/key_file.h"

#include "core/base/whole_file.h"

#include <QFile>

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
    CPV_CHECK(writeWholeFile(path, made.privateKey(), OwnerOnly));
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
