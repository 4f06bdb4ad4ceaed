#include "app/desktop/profiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Of a folder's name, which may hold what a key of the list may not.
QString groupOf(const QString &folder) { return QString::fromLatin1(QFileInfo(folder).fileName().toUtf8().toHex()); }

QString folderOf(const QString &own, const QString &group)
{
    return QFileInfo(own).dir().filePath(QString::fromUtf8(QByteArray::fromHex(group.toLatin1())));
}

} // namespace

Profiles::Profiles(const QString &own, Launch launch)
    : m_own(QDir(own).absolutePath())
    , m_launch(std::move(launch))
    , m_list(QFileInfo(m_own).dir().filePath(u"profiles.ini"_s), QSettings::IniFormat)
{
}

std::vector<KnownProfile> Profiles::others()
{
    m_list.sync(); // Other programs write it, too.
    std::vector<KnownProfile> found;
    for (const QString &group : m_list.childGroups()) {
        const QString folder = folderOf(m_own, group);
        if (folder == m_own || !QDir(folder).exists())
            continue;
        found.push_back({folder, m_list.value(group + u"/person"_s).toString(), m_list.value(group + u"/organisation"_s).toString(),
            m_list.value(group + u"/lastUsed"_s).toDateTime()});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &KnownProfile::lastUsed);
    return found;
}

void Profiles::remember(const QString &person, const QString &organisation, const QDateTime &now)
{
    const QString group = groupOf(m_own);
    m_list.setValue(group + u"/person"_s, person);
    m_list.setValue(group + u"/organisation"_s, organisation);
    m_list.setValue(group + u"/lastUsed"_s, now);
    m_list.sync();
}

bool Profiles::open(const QString &folder, const QStringList &arguments) const
{
    return m_launch(QStringList {u"--profile"_s, folder} + arguments);
}

bool Profiles::openNew(const QStringList &arguments)
{
    const QDir beside = QFileInfo(m_own).dir();
    int number = 2;
    while (beside.exists(u"profile-%1"_s.arg(number)))
        ++number;
    return open(beside.filePath(u"profile-%1"_s.arg(number)), arguments);
}

} // namespace cpv
