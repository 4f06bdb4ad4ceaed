#pragma once

#include "core/base/describe.h"
#include "core/base/result.h"

#include <QString>

namespace cpv {

/// Where a profile's data are, as its home says.
struct ProfilePlace {
    QString folder;   ///< Absolute.
    QString previous; ///< Where they were before a move that is not finished; empty: nothing is left there.
    bool opened = false; ///< Since that move: `previous` may be behind, and is never gone back to.

    bool operator==(const ProfilePlace &) const = default;
};
BOOST_DESCRIBE_STRUCT(ProfilePlace, (), (folder, previous, opened))

/// The folder that a start names, or the usual one. Its data are in itself, or where HOME/data_folder.json says: that one small
/// file, replaced as a whole, decides, so a program that ends at any moment finds all of the data in one folder or in the other.
class ProfileHome
{
public:
    explicit ProfileHome(const QString &folder);

    const QString &folder() const { return m_folder; }
    /// Malformed, Storage {path of the file}: it can't be read, so nobody knows where the data are.
    [[nodiscard]] Result<ProfilePlace> place() const;
    /// DiskFull {volume}, Storage {path of the file}; what it said before then stays.
    [[nodiscard]] Result<void> setPlace(const ProfilePlace &place) const;

    static const QString FileName; ///< In the home; never part of the data.

private:
    QString path() const;
    QString m_folder;
};

} // namespace cpv
