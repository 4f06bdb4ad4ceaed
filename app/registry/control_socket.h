#pragma once

#include "app/registry/tasks.h"

#include <QLocalServer>

namespace cpv {

/// Takes subcommands for a folder that `serve` holds, from its owner on the same machine. One JSON line each way.
class ControlSocket : public QObject {
public:
    ControlSocket(RegistryHost &host, const QString &socketPath);
    /// Empty when it listens; otherwise why not.
    QString problem() const { return m_problem; }

private:
    void serve(QLocalSocket &socket);

    RegistryHost &m_host;
    QLocalServer m_server;
    QString m_problem;
};

/// Asks the process that holds the folder. Network when nobody listens there.
[[nodiscard]] Result<TaskResult> askRunningRegistry(const QString &socketPath, const TaskRequest &request);

} // namespace cpv
