#pragma once

#include "tests/journeys/stage/trouble.h"

#include <QProcess>
#include <QUrl>

namespace cpv::journey {

/// The real cpv-registry on a data directory and a loopback port of its own, both kept over restarts.
class RegistryProcess
{
public:
    explicit RegistryProcess(QString folder);
    ~RegistryProcess();
    RegistryProcess(const RegistryProcess &) = delete;
    RegistryProcess &operator=(const RegistryProcess &) = delete;

    /// Returns once it answers that it is ready.
    void start();
    /// Asks it to end, as an operator does, and waits until it has.
    void stop();
    bool isRunning() const { return m_serving.state() == QProcess::Running; }
    QUrl address() const;
    const QString &folder() const { return m_folder; }

    /// Another command of the program on the same data, e.g. {"account", "list"}; what it printed. Trouble unless it ends with 0.
    QByteArray run(const QStringList &arguments, const QByteArray &input = {},
        const std::source_location &where = std::source_location::current()) const;

private:
    bool answers() const;
    QString log() const;

    QString m_folder;
    quint16 m_port = 0;
    QProcess m_serving;
};

} // namespace cpv::journey
