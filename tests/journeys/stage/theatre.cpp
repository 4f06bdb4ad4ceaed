#include "tests/journeys/stage/theatre.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

/// Nothing of the person's own desktop may reach into a test, nor the test into it.
QProcessEnvironment environmentFor(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, folder + u"/home"_s);
    const QString runtime = folder + u"/runtime"_s;
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"NO_AT_BRIDGE"_s, u"1"_s);
    return environment;
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw Trouble(u"can't write "_s + path);
    return path;
}

} // namespace

Theatre::Theatre() : m_registry(m_folder.filePath(u"registry"_s))
{
    m_registry.start();
}

QProcessEnvironment Theatre::environment() const
{
    QProcessEnvironment environment = environmentFor(m_folder.path());
    m_display.addTo(environment);
    return environment;
}

std::unique_ptr<Client> Theatre::client(const QString &person) const
{
    return std::make_unique<Client>(
        person, Client::Surroundings {m_folder.path(), QStringLiteral(CPV_SOURCE_DIR "/build/shots"), environment()});
}

std::unique_ptr<Client> Theatre::signedIn(const QString &login, const QString &password, const std::source_location &where) const
{
    auto window = client(login);
    window->setPassword(password);
    window->start({u"--registry"_s, m_registry.address().toString(), u"--sign-in"_s, login, u"--lang"_s, u"zh_CN"_s, u"--theme"_s,
                      u"light"_s},
        where);
    window->waitForState(u"Synced"_s, where);
    return window;
}

void Theatre::closeTheBooks(const std::source_location &where)
{
    const QJsonDocument report = QJsonDocument::fromJson(m_registry.run({u"verify"_s, u"--json"_s}, {}, where));
    if (!report[u"differences"].isArray() || !report[u"differences"].toArray().isEmpty())
        throw Trouble(u"the books don't add up: "_s + QString::fromUtf8(report.toJson(QJsonDocument::Compact)), where);
    m_registry.stop();
}

QString Theatre::paper(const QString &name) const
{
    return writeFile(m_folder.filePath(name + u".pdf"_s), "%PDF-1.4\n% " + name.toUtf8() + "\n%%EOF\n");
}

QString Theatre::file(const QString &name, const QByteArray &bytes) const { return writeFile(m_folder.filePath(name), bytes); }

QString Theatre::paperOfSize(const QString &name, qint64 bytes) const
{
    const QString path = paper(name);
    if (!QFile::resize(path, bytes))
        throw Trouble(u"can't write "_s + path);
    return path;
}

} // namespace cpv::journey
