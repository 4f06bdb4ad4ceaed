#include "core/usecases/diagnostics.h"

#include "core/report/tables/zip_file.h"
#include "core/storage/profile_health.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QSysInfo>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

QByteArray readable(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

QJsonObject versions()
{
    return {{u"program"_s, QString::fromLatin1(CPV_VERSION)}, {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName()}, {u"kernel"_s, QSysInfo::kernelVersion()},
        {u"processor"_s, QSysInfo::currentCpuArchitecture()}, {u"locale"_s, QLocale::system().name()}};
}

/// Messages name files; where a person's folders begin is nobody's business.
QByteArray withoutHome(const QStringList &messages)
{
    QString text = messages.join(u'\n');
    for (const QString &home : {QDir::homePath(), QDir::toNativeSeparators(QDir::homePath())}) {
        if (home.size() > 1)
            text.replace(home, u"~"_s);
    }
    return text.toUtf8() + '\n';
}

} // namespace

QFuture<Result<void>> Diagnostics::write(const QString &path, const Surroundings &surroundings) const
{
    return m_workplace.scannerThread.run(
        [path, surroundings, database = m_workplace.replica.databasePath(), now = m_workplace.clock.now()]() -> Result<void> {
            CPV_TRY(health, profileHealth(database));
            ZipWriter zip(path, now);
            CPV_CHECK(zip.add(u"versions.json"_s, readable(versions())));
            CPV_CHECK(zip.add(u"settings.json"_s, readable(surroundings.settings)));
            CPV_CHECK(zip.add(u"profile.json"_s, readable(health)));
            CPV_CHECK(zip.add(u"messages.txt"_s, withoutHome(surroundings.messages)));
            return zip.finish();
        });
}

} // namespace cpv
