#include "tests/journeys/stage/client.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

/// Machines that build elsewhere at the same time are slow; a scene that works takes none of this.
constexpr int patienceMs = 60'000;
constexpr int beyondMs = 30'000;

QString nameOf(const QJsonObject &request)
{
    return QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
}

QJsonArray array(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace

Client::Client(QString person, Surroundings surroundings)
    : m_person(std::move(person))
    , m_surroundings(std::move(surroundings))
    , m_profile(m_surroundings.folder + u'/' + m_person)
{
}

Client::~Client()
{
    kill();
}

void Client::start(const QStringList &arguments, const Where &where)
{
    const QString socket = m_surroundings.folder + u'/' + m_person + u".socket"_s;
    m_server.close();
    QLocalServer::removeServer(socket);
    if (!m_server.listen(socket))
        throw Trouble(m_server.errorString(), where);
    QProcessEnvironment environment = m_surroundings.environment;
    environment.insert(u"CPV_AGENT"_s, socket);
    if (!m_password.isEmpty())
        environment.insert(u"CPV_DEMO_PASSWORD"_s, m_password);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(CPV_BINARY_DIR "/tests/driven_cpv"), QStringList {u"--profile"_s, m_profile} + arguments);
    if (!m_process.waitForStarted(patienceMs))
        throw Trouble(u"driven_cpv does not start: "_s + m_process.errorString(), where);
    awaitWindow(where);
}

void Client::awaitWindow(const Where &where)
{
    QDeadlineTimer patience(patienceMs);
    while (!m_server.waitForNewConnection(1'000)) {
        if (patience.hasExpired() || m_process.waitForFinished(0)) // One that has died will never come.
            throw Trouble(u"%1's window does not come: %2"_s.arg(m_person, lastWords()), where);
    }
    m_agent.reset(m_server.nextPendingConnection());
    m_agent->setParent(nullptr);
}

void Client::quit(const Where &where)
{
    ask({{u"do"_s, u"quit"_s}}, where);
    m_agent.reset();
    if (!m_process.waitForFinished(patienceMs))
        throw Trouble(u"%1's window does not close"_s.arg(m_person), where);
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        throw Trouble(u"%1's program ended with %2: %3"_s.arg(m_person).arg(m_process.exitCode()).arg(lastWords()), where);
}

void Client::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
    m_agent.reset();
}

QString Client::lastWords()
{
    return QString::fromUtf8(m_process.readAll()).right(3000);
}

QJsonValue Client::ask(QJsonObject request, const Where &where)
{
    if (!m_agent)
        throw Trouble(u"%1 has no window open"_s.arg(m_person), where);
    if (!request.contains(u"limitMs"))
        request[u"limitMs"_s] = patienceMs;
    m_agent->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_agent->canReadLine()) {
        if (!m_agent->waitForReadyRead(patienceMs + beyondMs) && !m_agent->canReadLine())
            throw Trouble(u"%1's program does not answer %2: %3"_s.arg(m_person, nameOf(request), lastWords()), where);
    }
    const QJsonObject reply = QJsonDocument::fromJson(m_agent->readLine()).object();
    checkWarnings(reply, where);
    if (!reply[u"ok"].toBool())
        throw Trouble(u"%1, %2: %3"_s.arg(m_person, nameOf(request), reply[u"error"].toString()), where);
    return reply[u"value"];
}

void Client::checkWarnings(const QJsonObject &reply, const Where &where)
{
    QStringList unexpected;
    for (const QJsonValue &value : reply[u"warnings"].toArray()) {
        const QString warning = value.toString();
        if (std::ranges::none_of(m_expectedWarnings, [&](const QString &part) { return warning.contains(part); }))
            unexpected << warning;
    }
    if (!unexpected.isEmpty())
        throw Trouble(u"%1's program warned: %2"_s.arg(m_person, unexpected.join(u'\n')), where);
}

void Client::typeAndDie(const QString &name, const QString &text, std::chrono::milliseconds after, const Where &where)
{
    ask({{u"do"_s, u"typeAndDie"_s}, {u"name"_s, name}, {u"text"_s, text}, {u"afterMs"_s, qint64(after.count())}}, where);
    if (!m_process.waitForFinished(patienceMs) || m_process.exitStatus() != QProcess::CrashExit)
        throw Trouble(u"%1's program lives on"_s.arg(m_person), where);
    m_agent.reset();
}

void Client::click(const QString &name, const Where &where)
{
    ask({{u"do"_s, u"click"_s}, {u"name"_s, name}}, where);
}

void Client::type(const QString &name, const QString &text, const Where &where)
{
    ask({{u"do"_s, u"type"_s}, {u"name"_s, name}, {u"text"_s, text}}, where);
}

void Client::retype(const QString &name, const QString &text, const Where &where)
{
    ask({{u"do"_s, u"retype"_s}, {u"name"_s, name}, {u"text"_s, text}}, where);
}

void Client::retypeSlowly(const QString &name, const QString &text, const Where &where)
{
    ask({{u"do"_s, u"retypeSlowly"_s}, {u"name"_s, name}, {u"text"_s, text}}, where);
}

void Client::typeDate(const QString &name, const QString &isoDate, const Where &where)
{
    ask({{u"do"_s, u"typeDate"_s}, {u"name"_s, name}, {u"text"_s, isoDate}}, where);
}

void Client::choose(const QString &name, const QString &item, const Where &where)
{
    ask({{u"do"_s, u"choose"_s}, {u"name"_s, name}, {u"text"_s, item}}, where);
}

void Client::chooseLine(const QString &name, const QString &text, const Where &where)
{
    ask({{u"do"_s, u"chooseLine"_s}, {u"name"_s, name}, {u"text"_s, text}}, where);
}

void Client::press(const QString &keys, const Where &where)
{
    ask({{u"do"_s, u"press"_s}, {u"text"_s, keys}}, where);
}

void Client::chooseFile(const QString &path, const Where &where)
{
    ask({{u"do"_s, u"chooseFile"_s}, {u"text"_s, path}}, where);
}

void Client::drop(const QString &name, const QString &path, const Where &where)
{
    ask({{u"do"_s, u"drop"_s}, {u"name"_s, name}, {u"text"_s, path}}, where);
}

void Client::paste(const QString &path, const Where &where)
{
    ask({{u"do"_s, u"copyFile"_s}, {u"text"_s, path}}, where);
    press(u"Ctrl+V"_s, where);
}

void Client::selectRow(const QString &table, const QStringList &texts, const Where &where)
{
    ask({{u"do"_s, u"clickRow"_s}, {u"name"_s, table}, {u"texts"_s, array(texts)}}, where);
}

void Client::openRow(const QString &table, const QStringList &texts, const Where &where)
{
    ask({{u"do"_s, u"openRow"_s}, {u"name"_s, table}, {u"texts"_s, array(texts)}}, where);
}

QString Client::text(const QString &name, const Where &where)
{
    return ask({{u"do"_s, u"text"_s}, {u"name"_s, name}}, where).toString();
}

QStringList Client::rows(const QString &table, const Where &where)
{
    QStringList rows;
    for (const QJsonValue &row : ask({{u"do"_s, u"rows"_s}, {u"name"_s, table}}, where).toArray())
        rows << row.toString();
    return rows;
}

bool Client::sees(const QString &name, const Where &where)
{
    return ask({{u"do"_s, u"isThere"_s}, {u"name"_s, name}}, where).toBool();
}

QString Client::waitForTexts(const QString &name, const QStringList &texts, const Where &where)
{
    return ask({{u"do"_s, u"awaitTexts"_s}, {u"name"_s, name}, {u"texts"_s, array(texts)}}, where).toString();
}

QString Client::waitForText(const QString &name, const QString &text, const Where &where)
{
    return waitForTexts(name, {text}, where);
}

QString Client::waitForRow(const QString &table, const QStringList &texts, const Where &where)
{
    return ask({{u"do"_s, u"awaitRow"_s}, {u"name"_s, table}, {u"texts"_s, array(texts)}}, where).toString();
}

void Client::waitUntilGone(const QString &name, const Where &where)
{
    ask({{u"do"_s, u"awaitGone"_s}, {u"name"_s, name}}, where);
}

void Client::waitUntilChecked(const QString &name, const Where &where)
{
    ask({{u"do"_s, u"awaitChecked"_s}, {u"name"_s, name}}, where);
}

void Client::waitUntilDisabled(const QString &name, const Where &where)
{
    ask({{u"do"_s, u"awaitDisabled"_s}, {u"name"_s, name}}, where);
}

void Client::waitUntilReachable(const QString &name, const Where &where)
{
    ask({{u"do"_s, u"awaitReachable"_s}, {u"name"_s, name}}, where);
}

void Client::waitForState(const QString &state, const Where &where)
{
    ask({{u"do"_s, u"awaitState"_s}, {u"text"_s, state}}, where);
}

void Client::waitForWaiting(const QString &state, int commands, const Where &where)
{
    const int waiting = ask({{u"do"_s, u"awaitState"_s}, {u"text"_s, state}, {u"commands"_s, commands}}, where).toInt();
    waitForText(u"syncPill"_s, QString::number(waiting), where);
}

void Client::shot(const QString &name, const Where &where)
{
    ask({{u"do"_s, u"shot"_s}, {u"text"_s, m_surroundings.shots + u"/journey-"_s + name + u".png"_s}}, where);
}

QStringList Client::railPages(const Where &where)
{
    QStringList ids;
    for (const QJsonValue &id : ask({{u"do"_s, u"railPages"_s}}, where).toArray())
        ids << id.toString();
    return ids;
}

void Client::showPage(const QString &id, const Where &where)
{
    ask({{u"do"_s, u"showPage"_s}, {u"text"_s, id}}, where);
}

void Client::setLook(const QString &theme, const QString &language, const Where &where)
{
    ask({{u"do"_s, u"look"_s}, {u"text"_s, theme}, {u"name"_s, language}}, where);
}

} // namespace cpv::journey
