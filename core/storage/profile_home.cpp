#include "core/storage/profile_home.h"

#include "core/base/json.h"
#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qint64 MostBytes = 64 * 1024;

} // namespace

const QString ProfileHome::FileName = u"data_folder.json"_s;

ProfileHome::ProfileHome(const QString &folder) : m_folder(QDir::cleanPath(QDir(folder).absolutePath())) { }

QString ProfileHome::path() const { return QDir(m_folder).filePath(FileName); }

Result<ProfilePlace> ProfileHome::place() const
{
    QFile file(path());
    if (!file.exists())
        return ProfilePlace {.folder = m_folder, .previous = {}, .opened = true};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Storage, {path()}, file.errorString());
    const auto json = parseJson(file.read(MostBytes));
    const auto place = json ? fromJson<ProfilePlace>(*json) : fail(json.error());
    if (!place || !QDir::isAbsolutePath(place->folder))
        return fail(Errc::Malformed, {path()}, place ? place->folder : place.error().detail);
    return *place;
}

Result<void> ProfileHome::setPlace(const ProfilePlace &place) const
{
    if (place.folder == m_folder && place.previous.isEmpty())
        return !QFile::exists(path()) || QFile::remove(path()) ? Result<void>() : fail(Errc::Storage, {path()});
    return writeWholeFile(path(), compactJson(toJson(place)));
}

} // namespace cpv
