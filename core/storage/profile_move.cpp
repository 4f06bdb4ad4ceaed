#include "core/storage/profile_move.h"

#include "core/base/json.h"
#include "core/base/sha256_text.h"
#include "core/base/whole_file.h"
#include "core/sqlite/database.h"
#include "core/storage/replica.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qint64 BlockBytes = 1024 * 1024;
constexpr qint64 SpareBytes = 16 * BlockBytes; ///< To go on working there.
const QString markName = u"unfinished_copy.json"_s;
const QString lockName = u"program.lock"_s;
const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// Whose data are on the way here.
struct CopyMark {
    QString from;
};
BOOST_DESCRIBE_STRUCT(CopyMark, (), (from))

std::optional<CopyMark> markOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(markName));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = parseJson(file.readAll());
    const auto mark = json ? fromJson<CopyMark>(*json) : fail(json.error());
    return mark ? std::optional(*mark) : std::nullopt;
}

tl::unexpected<FolderRefusal> refuse(FolderFlaw flaw, const QString &path, const QString &detail = {})
{
    return tl::unexpected(FolderRefusal {.flaw = flaw, .path = path, .detail = detail});
}

/// Where a folder really is, also while it or its parents aren't there yet.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString parent = info.absolutePath();
    return parent == info.absoluteFilePath() ? parent : QDir(realPath(parent)).filePath(info.fileName());
}

bool isWithin(const QString &path, const QString &folder)
{
    const QString inner = realPath(path);
    const QString outer = realPath(folder);
    return inner == outer || inner.startsWith(outer.endsWith(u'/') ? outer : outer + u'/');
}

/// Of the folder, not of the data: the lock of a running program, the sign to another folder, SQLite's passing files.
bool staysBehind(const QString &name)
{
    return name.startsWith(lockName) || name == ProfileHome::FileName || name == markName || name.startsWith(u"replica.sqlite-"_s);
}

/// What this program keeps under that name. Anything else in a profile's folder is copied, too, but never removed.
bool isOwn(const QString &name)
{
    if (name.startsWith(u"materials/"_s))
        return isSha256Text(QStringView(name).mid(10, 64));
    return !name.contains(u'/')
        && (name.startsWith(u"replica.sqlite"_s) || name.startsWith(u"settings.ini"_s) || name.endsWith(u".key"_s) || name.contains(u".key."_s));
}

void removeOwn(const QString &folder)
{
    QStringList names;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext())
        names += QDir(folder).relativeFilePath(each.next());
    for (const QString &name : names) {
        if (isOwn(name))
            QFile::remove(QDir(folder).filePath(name));
    }
    QDir(folder).rmdir(u"materials"_s); // Where it is empty.
}

bool isPrivate(QFileDevice::Permissions permissions)
{
    return !(permissions & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther));
}

} // namespace

MoveGround usualGround(std::function<void(const QString &)> syncFolder)
{
    const auto room = [](const QString &folder) {
        const QStorageInfo disk(folder);
        // In a jail no mount is to be seen; then the copy itself tells whether there is room.
        return disk.isValid() ? disk.bytesAvailable() : std::numeric_limits<qint64>::max();
    };
    return {room, std::move(syncFolder),
        [](const MoveProgress &) { return true; }};
}

ProfileMove::ProfileMove(const ProfileHome &home, const QString &from, const QString &to, MoveGround ground)
    : m_home(home)
    , m_from(QDir::cleanPath(QDir(from).absolutePath()))
    , m_to(QDir::cleanPath(QDir(to).absolutePath()))
    , m_ground(std::move(ground))
{
}

/// Empty, but for what a home keeps of its own and for a copy of the same data that was broken off.
bool ProfileMove::takesData() const
{
    const auto mark = markOf(m_to);
    if (mark && mark->from == m_from)
        return true;
    const QStringList there = QDir(m_to).entryList(everything);
    return std::ranges::all_of(there, [this](const QString &name) {
        return name.startsWith(lockName) || (name == ProfileHome::FileName && m_to == m_home.folder());
    });
}

FolderVerdict ProfileMove::look() const
{
    if (isWithin(m_to, m_from) || isWithin(m_from, m_to))
        return refuse(FolderFlaw::Inside, m_to);
    if (QFileInfo::exists(m_to) && !QFileInfo(m_to).isDir())
        return refuse(FolderFlaw::NotWritable, m_to);
    if (!takesData())
        return refuse(FolderFlaw::NotEmpty, m_to);
    if (!QDir().mkpath(m_to) || !QTemporaryFile(QDir(m_to).filePath(u"probe"_s)).open())
        return refuse(FolderFlaw::NotWritable, m_to);
    const auto found = files();
    if (!found)
        return tl::unexpected(found.error());
    qint64 bytes = 0;
    for (const File &file : *found)
        bytes += file.bytes;
    const qint64 free = m_ground.freeBytes(m_to);
    if (free < bytes + SpareBytes)
        return tl::unexpected(FolderRefusal {FolderFlaw::NoRoom, m_to, bytes + SpareBytes, free});
    return bytes;
}

/// Sorted, so that every run takes the same steps.
auto ProfileMove::files() const -> tl::expected<std::vector<File>, FolderRefusal>
{
    std::vector<File> found;
    QDirIterator each(m_from, everything, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        const QFileInfo info = each.fileInfo();
        const QString name = QDir(m_from).relativeFilePath(info.absoluteFilePath());
        if (info.isDir() && info.isSymLink()) // What is behind it would not come along.
            return refuse(FolderFlaw::Failed, info.absoluteFilePath(), u"a link to a folder"_s);
        if (info.isFile() && !staysBehind(name))
            found.push_back({name, info.size()});
    }
    std::ranges::sort(found, {}, &File::name);
    return found;
}

FolderVerdict ProfileMove::run()
{
    if (const auto verdict = look(); !verdict)
        return verdict;
    std::vector<File> taken;
    const Step done = mark().and_then([&] { return settleDatabase(); }).and_then([&]() -> Step {
        auto found = files();
        if (!found)
            return tl::unexpected(found.error());
        taken = *std::move(found);
        return copyAll(taken);
    });
    if (!done) {
        takeBack(taken);
        return tl::unexpected(done.error());
    }
    if (const auto named = m_home.setPlace({.folder = m_to, .previous = m_from, .opened = false}); !named) {
        takeBack(taken);
        return refuse(FolderFlaw::Failed, m_home.folder(), named.error().detail);
    }
    m_ground.syncFolder(m_home.folder());
    return m_progress.total / 2;
}

/// From here on an unfinished copy is known for one.
auto ProfileMove::mark() const -> Step
{
    removeOwn(m_to); // Of a copy that was broken off.
    const QString path = QDir(m_to).filePath(markName);
    const auto written = writeWholeFile(path, compactJson(toJson(CopyMark {m_from})));
    return written ? Step() : Step(refuse(FolderFlaw::Failed, path, written.error().detail));
}

/// One file that holds everything: nothing is left in SQLite's journal.
auto ProfileMove::settleDatabase() const -> Step
{
    const QString path = Replica::databasePath(m_from);
    if (!QFile::exists(path))
        return {};
    const auto database = Database::open(path, Database::Mode::ReadWriteOwner);
    const auto settled = database ? guarded([&]() -> Result<void> {
        return (*database)->checkpoint() ? Result<void>() : fail(Errc::Storage, {}, u"another program reads it"_s);
    }) : fail(database.error());
    return settled ? Step() : Step(refuse(FolderFlaw::Failed, path, settled.error().detail));
}

auto ProfileMove::advance(qint64 bytes) -> Step
{
    m_progress.done += bytes;
    return m_ground.goOn(m_progress) ? Step() : Step(refuse(FolderFlaw::Stopped, m_to));
}

auto ProfileMove::copyAll(std::vector<File> &files) -> Step
{
    for (const File &file : files)
        m_progress.total += 2 * file.bytes;
    for (File &file : files) {
        if (const Step copied = copy(file); !copied)
            return copied;
    }
    for (const File &file : files) {
        if (const Step checked = check(file); !checked)
            return checked;
    }
    syncNames(files);
    return advance(0);
}

auto ProfileMove::copy(File &file) -> Step
{
    const QString path = QDir(m_to).filePath(file.name);
    QFile source(QDir(m_from).filePath(file.name));
    if (!source.open(QIODevice::ReadOnly))
        return refuse(FolderFlaw::Failed, source.fileName(), source.errorString());
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile target(path); // Writes aside, syncs, renames.
    const auto permissions = source.permissions();
    // Closed to others before it holds anything.
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(permissions))
        return refuse(FolderFlaw::Failed, path, target.errorString());
    if (file.name.endsWith(u".key"_s) && isPrivate(permissions) && !isPrivate(target.permissions()))
        return refuse(FolderFlaw::NotPrivate, m_to);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    while (!source.atEnd()) {
        const QByteArray block = source.read(BlockBytes);
        if (block.isEmpty() || target.write(block) != block.size())
            return refuse(FolderFlaw::Failed, block.isEmpty() ? source.fileName() : path, target.errorString());
        digest.addData(block);
        bytes += block.size();
        if (const Step goes = advance(block.size()); !goes)
            return goes;
    }
    if (bytes != file.bytes || !target.commit())
        return refuse(FolderFlaw::Failed, path, target.errorString());
    file.digest = digest.result();
    return advance(0);
}

auto ProfileMove::check(const File &file) -> Step
{
    QFile copied(QDir(m_to).filePath(file.name));
    if (!copied.open(QIODevice::ReadOnly))
        return refuse(FolderFlaw::Failed, copied.fileName(), copied.errorString());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (QByteArray block = copied.read(BlockBytes); !block.isEmpty(); block = copied.read(BlockBytes)) {
        digest.addData(block);
        if (const Step goes = advance(block.size()); !goes)
            return goes;
    }
    return digest.result() == file.digest ? Step() : Step(refuse(FolderFlaw::Failed, copied.fileName(), u"the copy differs"_s));
}

/// The files' bytes are on the disk; so that their names are, too.
void ProfileMove::syncNames(const std::vector<File> &files) const
{
    QStringList folders {QFileInfo(m_to).absolutePath(), m_to};
    for (const File &file : files)
        folders += QFileInfo(QDir(m_to).filePath(file.name)).absolutePath();
    folders.removeDuplicates();
    for (const QString &folder : folders)
        m_ground.syncFolder(folder);
}

void ProfileMove::takeBack(const std::vector<File> &files) const
{
    for (const File &file : files) {
        QFile::remove(QDir(m_to).filePath(file.name));
        if (const qsizetype slash = file.name.lastIndexOf(u'/'); slash > 0)
            QDir(m_to).rmpath(file.name.left(slash)); // As far as it is empty, and never `m_to` itself: the mark is there.
    }
    QFile::remove(QDir(m_to).filePath(markName));
}

Result<void> finishMove(const ProfileHome &home)
{
    CPV_TRY(place, home.place());
    if (place.previous.isEmpty())
        return {};
    place.opened = true;
    CPV_CHECK(home.setPlace(place));
    QFile::remove(QDir(place.folder).filePath(markName));
    removeOwn(place.previous);
    return home.setPlace({.folder = place.folder, .previous = {}, .opened = true});
}

Result<void> giveUpMove(const ProfileHome &home)
{
    CPV_TRY(place, home.place());
    if (place.previous.isEmpty() || place.opened)
        return fail(Errc::WrongState);
    return home.setPlace({.folder = place.previous, .previous = {}, .opened = true});
}

bool isUnfinishedCopy(const QString &folder) { return markOf(folder).has_value(); }

} // namespace cpv
