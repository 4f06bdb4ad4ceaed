#pragma once

#include <QDateTime>
#include <QSettings>
#include <QString>

#include <functional>
#include <vector>

namespace cpv {

/// A person's data folder on a shared computer, as the list beside the folders remembers it.
struct KnownProfile {
    QString folder;
    QString person;
    QString organisation;
    QDateTime lastUsed;
};

/// The people who work at this computer, each with a profile and a program of their own: one can go over to another
/// without signing out. The list lies beside the profiles' folders and holds names, no secrets.
class Profiles
{
public:
    using Launch = std::function<bool(const QStringList &arguments)>;

    /// `own` is this program's profile. `launch` starts the program once more.
    Profiles(const QString &own, Launch launch);

    /// The others whose folders are still there, last used first.
    std::vector<KnownProfile> others();
    void remember(const QString &person, const QString &organisation, const QDateTime &now);

    /// Brings that person's window up: a second start of a profile raises the first. False when nothing could be started.
    bool open(const QString &folder, const QStringList &arguments = {}) const;
    /// The same with a folder that is nobody's yet.
    bool openNew(const QStringList &arguments = {});

private:
    QString m_own;
    Launch m_launch;
    QSettings m_list;
};

} // namespace cpv
