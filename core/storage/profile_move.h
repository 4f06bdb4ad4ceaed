#pragma once

#include "core/storage/profile_home.h"

#include <functional>

namespace cpv {

/// Why data can't go to a folder, or did not arrive there.
BOOST_DEFINE_ENUM_CLASS(FolderFlaw,
    NotEmpty, Inside, NotWritable, NoRoom, // Known before anything is copied.
    NotPrivate, ///< Others could read this device's key there.
    Failed,     ///< Reading, writing or checking `path` failed: a disk, a network.
    Stopped)    ///< By the person.

struct FolderRefusal {
    FolderFlaw flaw = FolderFlaw::Failed;
    QString path;      ///< The folder, or the file that failed.
    qint64 needed = 0; ///< NoRoom: bytes.
    qint64 free = 0;
    QString detail = {}; ///< For the log.
};

/// The bytes there are to copy, or why not.
using FolderVerdict = tl::expected<qint64, FolderRefusal>;

struct MoveProgress {
    qint64 done = 0;
    qint64 total = 0; ///< Each byte counts twice: copied and read again.
};

/// What a move leans on; tests put theirs there.
struct MoveGround {
    std::function<qint64(const QString &folder)> freeBytes;
    std::function<void(const QString &folder)> syncFolder; ///< Writes the names in a folder to the disk.
    std::function<bool(const MoveProgress &)> goOn; ///< Before each step; false: stop, and leave nothing behind.
};
/// `syncFolder` is the system's own; the volume is asked for its room, and nobody stops the move.
MoveGround usualGround(std::function<void(const QString &)> syncFolder);

/// Takes a profile that no program has open to another folder. Everything is copied, written to the disk and read again; only
/// then HOME/data_folder.json names the new folder, which is the one moment that decides. The old folder stays whole until the
/// new one was opened (finishMove), and until then there is a way back (giveUpMove). Blocks; belongs on a thread of its own.
class ProfileMove
{
public:
    ProfileMove(const ProfileHome &home, const QString &from, const QString &to, MoveGround ground);

    /// Asks the folder, and copies nothing. An unfinished copy of the same data may be begun anew.
    FolderVerdict look() const;
    FolderVerdict run();

private:
    struct File {
        QString name; ///< Relative.
        qint64 bytes = 0;
        QByteArray digest = {};
    };
    using Step = tl::expected<void, FolderRefusal>;

    tl::expected<std::vector<File>, FolderRefusal> files() const;
    bool takesData() const;
    Step mark() const;
    Step settleDatabase() const;
    Step copy(File &file);
    Step check(const File &file);
    Step copyAll(std::vector<File> &files);
    void syncNames(const std::vector<File> &files) const;
    Step advance(qint64 bytes);
    void takeBack(const std::vector<File> &files) const;

    const ProfileHome m_home;
    const QString m_from;
    const QString m_to;
    const MoveGround m_ground;
    MoveProgress m_progress;
};

/// The new folder was opened: it counts from here on, and what is the program's own in the old one goes. Harmless to repeat,
/// which the next start does after a power cut. Storage, DiskFull.
[[nodiscard]] Result<void> finishMove(const ProfileHome &home);
/// The new folder can't be opened, and never was: the old one is in use again. WrongState: it was opened once.
[[nodiscard]] Result<void> giveUpMove(const ProfileHome &home);
/// A copy that was broken off and that no home names: it may lack anything, so nobody works in it.
bool isUnfinishedCopy(const QString &folder);

} // namespace cpv
