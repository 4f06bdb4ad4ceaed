#include "app/registry/control_socket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int PatienceMs = 10 * 60 * 1000; // A verification of millions of rows takes its time.

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

ControlSocket::ControlSocket(RegistryHost &host, const QString &socketPath)
    : m_host(host)
{
    QLocalServer::removeServer(socketPath); // Ours to remove: we hold the folder's lock.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->canReadLine())
                    serve(*socket);
            });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(socketPath))
        m_problem = m_server.errorString();
}

void ControlSocket::serve(QLocalSocket &socket)
{
    const QJsonObject asked = QJsonDocument::fromJson(socket.readLine()).object();
    TaskRequest request;
    for (const auto &argument : asked.value(u"arguments"_s).toArray())
        request.arguments << argument.toString();
    request.password = asked.value(u"password"_s).toString();
    const TaskResult result = runTask(m_host, request);
    socket.write(
        line({ { u"exitCode"_s, result.exitCode }, { u"output"_s, result.output }, { u"errors"_s, result.errors } }));
    socket.disconnectFromServer();
}

Result<TaskResult> askRunningRegistry(const QString &socketPath, const TaskRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected())
        return fail(Errc::Network, { socketPath }, socket.errorString());
    socket.write(line(
        { { u"arguments"_s, QJsonArray::fromStringList(request.arguments) }, { u"password"_s, request.password } }));
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(PatienceMs))
            return fail(Errc::Network, { socketPath }, socket.errorString());
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    return TaskResult{ answer.value(u"exitCode"_s).toInt(1), answer.value(u"output"_s).toString(),
        answer.value(u"errors"_s).toString() };
}

} // namespace cpv
