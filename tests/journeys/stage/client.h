#pragma once

#include "tests/journeys/stage/trouble.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <memory>

namespace cpv::journey {

/// A person at a window of the real cpv, with a profile of their own. Every verb waits until it can be done, and throws
/// Trouble when it can't within `patience` or when the program warned of anything. Names are object names.
class Client
{
public:
    using Where = std::source_location;

    struct Surroundings {
        QString folder; ///< Profile and socket lie there.
        QString shots;  ///< Where pictures go.
        QProcessEnvironment environment;
    };
    Client(QString person, Surroundings surroundings);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    void start(const QStringList &arguments = {}, const Where &where = Where::current());
    /// For `--sign-in` at the next start.
    void setPassword(const QString &password) { m_password = password; }
    /// The next window of the same program, which closed one by itself.
    void awaitWindow(const Where &where = Where::current());
    void quit(const Where &where = Where::current());
    /// SIGKILL: no code of the program runs any more, as when the power fails.
    void kill();

    /// The same, so long after the last of these keys; returns when the program is gone.
    void typeAndDie(const QString &name, const QString &text, std::chrono::milliseconds after, const Where &where = Where::current());

    void click(const QString &name, const Where &where = Where::current());
    void type(const QString &name, const QString &text, const Where &where = Where::current());
    void retype(const QString &name, const QString &text, const Where &where = Where::current());
    /// A key every 20 ms, as a person types.
    void retypeSlowly(const QString &name, const QString &text, const Where &where = Where::current());
    void typeDate(const QString &name, const QString &isoDate, const Where &where = Where::current());
    void choose(const QString &name, const QString &item, const Where &where = Where::current());
    /// Of an open menu or a list: the first line in which this text occurs.
    void chooseLine(const QString &name, const QString &text, const Where &where = Where::current());
    void press(const QString &keys, const Where &where = Where::current());
    void chooseFile(const QString &path, const Where &where = Where::current());
    void drop(const QString &name, const QString &path, const Where &where = Where::current());
    void paste(const QString &path, const Where &where = Where::current()); ///< A copied file, where the keyboard is.
    void selectRow(const QString &table, const QStringList &texts, const Where &where = Where::current());
    void openRow(const QString &table, const QStringList &texts, const Where &where = Where::current());

    QString text(const QString &name, const Where &where = Where::current());
    QStringList rows(const QString &table, const Where &where = Where::current());
    /// Once nothing is under way any more.
    bool sees(const QString &name, const Where &where = Where::current());
    QString waitForTexts(const QString &name, const QStringList &texts, const Where &where = Where::current());
    QString waitForText(const QString &name, const QString &text, const Where &where = Where::current());
    QString waitForRow(const QString &table, const QStringList &texts, const Where &where = Where::current());
    void waitUntilGone(const QString &name, const Where &where = Where::current());
    void waitUntilChecked(const QString &name, const Where &where = Where::current());
    void waitUntilDisabled(const QString &name, const Where &where = Where::current());
    void waitUntilReachable(const QString &name, const Where &where = Where::current());

    /// What the program says of its delivery: an enumerator of SyncStatus::State, "Synced" once everything was fetched too.
    void waitForState(const QString &state, const Where &where = Where::current());
    /// "Offline" and so on with this many commands not delivered; the pill at the top must say the number.
    void waitForWaiting(const QString &state, int commands, const Where &where = Where::current());

    /// A picture of the window, once nothing is under way: journey-NAME.png.
    void shot(const QString &name, const Where &where = Where::current());
    QStringList railPages(const Where &where = Where::current());
    void showPage(const QString &id, const Where &where = Where::current());
    /// "light" or "dark", "zh_CN" or "en".
    void setLook(const QString &theme, const QString &language, const Where &where = Where::current());

    qint64 processId() const { return m_process.processId(); }
    const QString &profile() const { return m_profile; }
    /// What the program may warn of in the scenes to come, because the scene is about it.
    void expectWarning(const QString &part) { m_expectedWarnings << part; }

private:
    QJsonValue ask(QJsonObject request, const Where &where);
    void checkWarnings(const QJsonObject &reply, const Where &where);
    QString lastWords();

    QString m_person;
    Surroundings m_surroundings;
    QString m_profile;
    QString m_password;
    QStringList m_expectedWarnings;
    QLocalServer m_server;
    QProcess m_process;
    std::unique_ptr<QLocalSocket> m_agent;
};

} // namespace cpv::journey
