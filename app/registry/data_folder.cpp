#include "app/registry/data_folder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cpv {

Result<DataFolder> DataFolder::lock(const QString &path)
{
    const QString whole = QDir(path).absolutePath();
    const bool isNew = !QDir(whole).exists();
    if (!QDir().mkpath(whole))
        return fail(Errc::Storage, { whole }, u"the folder can't be made"_s);
    if (isNew)
        QFile::setPermissions(whole, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(whole + u"/registry.lock"_s);
    lock->setStaleLockTime(0); // Never by age: a registry runs for months. A dead holder is still noticed.
    if (lock->tryLock(0))
        return DataFolder(whole, std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return fail(Errc::Busy, { whole });
    return fail(Errc::Storage, { whole }, u"the folder can't be written to"_s);
}

QString DataFolder::controlSocket(const QString &path)
{
    return QDir(path).absolutePath() + u"/control.sock"_s;
}

} // namespace cpv
