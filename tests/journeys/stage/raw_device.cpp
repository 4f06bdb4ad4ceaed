#include "tests/journeys/stage/raw_device.h"

#include "core/evidence/push_statement.h"
#include "core/protocol/command_codec.h"
#include "core/protocol/json.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience {60};
/// Pages of a thousand records are larger than what a client takes by default.
constexpr JsonBounds feedBounds {.bytes = 64 << 20};

} // namespace

QJsonObject RawDevice::Reply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

RawDevice::Reply RawDevice::send(const QByteArray &verb, const QString &path, const QByteArray &body, const QByteArray &contentType)
{
    QNetworkRequest request(m_registry.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    request.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
    if (!m_session.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_session.token.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

RawDevice::Reply RawDevice::announce(const QByteArray &verb, const QString &path, qint64 bytes)
{
    const int patienceMs = int(std::chrono::milliseconds(patience).count());
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket.connectToHost(m_registry.host(), quint16(m_registry.port()));
    socket.waitForConnected(patienceMs);
    socket.write(verb + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: " + m_registry.authority().toLatin1()
        + "\r\nAuthorization: Bearer " + m_session.token.toLatin1() + "\r\nContent-Type: application/pdf\r\nContent-Length: "
        + QByteArray::number(bytes) + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs))
        answer += socket.readAll();
    return {answer.split(' ').value(1).toInt(), answer.mid(answer.indexOf("\r\n\r\n") + 4)};
}

void RawDevice::signIn(const QString &login, const QString &password, const std::source_location &where)
{
    m_session.token.clear();
    const SignInRequest request {.login = login,
        .password = password,
        .deviceId = m_session.device.isNull() ? std::nullopt : std::optional(m_session.device),
        .devicePublicKey = QString::fromLatin1(m_key.publicKey().toBase64()),
        .deviceName = u"journey"_s};
    const Reply reply = send("POST", u"/v1/session"_s, encodeDocument(request));
    const auto answer = decodeDocument<SessionAnswer>(reply.body);
    if (reply.status != 200 || !answer)
        throw Trouble(u"%1 can't sign in: %2 %3"_s.arg(login).arg(reply.status).arg(QString::fromUtf8(reply.body)), where);
    m_session = *answer;
}

RawDevice::Reply RawDevice::push(const Push &push)
{
    return send("POST", u"/v1/commands"_s, encodeDocument(push));
}

Command RawDevice::command(const PlaceCode &place, Payload payload)
{
    return {.id = CommandId(m_ids.next()),
        .place = place,
        .account = m_session.account.id,
        .device = m_session.device,
        .deviceSequence = ++m_sequence[place],
        .claimedAt = m_clock.now(),
        .payload = std::move(payload)};
}

Push RawDevice::signedPush(const std::vector<Command> &commands, const KeyPair &signer) const
{
    Push push {.place = commands.front().place, .device = m_session.device, .firstSequence = commands.front().deviceSequence};
    std::vector<QByteArray> bytes;
    for (const Command &command : commands) {
        bytes.push_back(encode(command));
        push.commands.push_back(QString::fromUtf8(bytes.back()));
    }
    const PushStatement statement = PushStatement::over(push.place, push.device, push.firstSequence, bytes);
    push.root = QString::fromLatin1(statement.root.toBase64());
    push.signature = QString::fromLatin1(signer.sign(canonicalBytes(statement)).toBase64());
    return push;
}

Answer RawDevice::perform(const PlaceCode &place, Payload payload, const std::source_location &where)
{
    const Reply reply = push(signedPush({command(place, std::move(payload))}));
    const auto answer = decodeDocument<PushAnswer>(reply.body);
    if (reply.status != 200 || !answer || answer->answers.size() != 1)
        throw Trouble(u"the push is not answered: %1 %2"_s.arg(reply.status).arg(QString::fromUtf8(reply.body)), where);
    return answer->answers.front();
}

RawDevice::Fed RawDevice::feed(const PlaceCode &place)
{
    Fed fed;
    qint64 after = 0;
    for (bool more = true; more;) {
        const FeedRequest request {.cursors = {{place, after}}, .limit = 1000, .waitSeconds = 0};
        const Reply reply = send("POST", u"/v1/feed"_s, encodeDocument(request));
        const auto answer = decodeDocument<FeedAnswer>(reply.body, feedBounds);
        if (!answer || answer->pages.size() != 1)
            throw Trouble(u"no feed of %1: %2 %3"_s.arg(place.code).arg(reply.status).arg(QString::fromUtf8(reply.body.left(500))));
        const FeedPage &page = answer->pages.front();
        for (const FeedRow &row : page.rows) {
            if (row.gone)
                continue;
            if (auto record = decodeRecord(row.kind, row.record))
                fed.records.push_back(*std::move(record));
        }
        after = page.lastSeq;
        fed.headSeq = page.headSeq;
        more = page.more;
    }
    return fed;
}

} // namespace cpv::journey
