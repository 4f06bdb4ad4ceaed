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

QByteArray fromBase64(const QJsonValue &value) { return QByteArray::fromBase64(value.toString().toLatin1()); }

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
    for (const auto &file : asked.value(u"files"_s).toArray())
        request.files.push_back({ file[u"name"_s].toString(), fromBase64(file[u"bytes"_s]) });
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
    QJsonArray files;
    for (const NamedFile &file : request.files)
        files.append(QJsonObject{ { u"name"_s, file.name }, { u"bytes"_s, QString::fromLatin1(file.bytes.toBase64()) } });
    socket.write(line({ { u"arguments"_s, QJsonArray::fromStringList(request.arguments) },
        { u"password"_s, request.password }, { u"files"_s, files } }));
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(PatienceMs))
            return fail(Errc::Network, { socketPath }, socket.errorString());
    const QJsonObject answer = QJsonDocument::fromJson(socket.readLine()).object();
    return TaskResult{ answer.value(u"exitCode"_s).toInt(1), answer.value(u"output"_s).toString(),
        answer.value(u"errors"_s).toString() };
}

} // namespace cpv
