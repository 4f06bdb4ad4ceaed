#include "core/sync/connection_check.h"

#include "core/sync/chosen_proxies.h"
#include "core/sync/tls_word.h"

#include <QHostInfo>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAnswer = 64 * 1024;
constexpr auto ClockTolerance = std::chrono::minutes(5);

QString portOf(const QUrl &url)
{
    return QString::number(url.port(url.scheme() == u"https" ? 443 : 80));
}

QString dayText(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::Organization) + certificate.issuerInfo(QSslCertificate::CommonName);
    return names.value(0);
}

/// "Sat, 28 Nov 2026 08:00:00 GMT", as HTTP writes it.
std::optional<Instant> dateOf(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (!line.toLower().startsWith("date:"))
            continue;
        QString text = QString::fromLatin1(line.mid(5).trimmed());
        text.replace(u"GMT"_s, u"+0000"_s); // Qt reads mail's form of the same.
        const QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
        if (time.isValid())
            return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    }
    return std::nullopt;
}

} // namespace

ConnectionCheck::ConnectionCheck(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ConnectionCheck::onSilence);
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionCheck::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ConnectionCheck::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &ConnectionCheck::onTlsErrors);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionCheck::onSocketError);
    connect(&m_socket, &QSslSocket::readyRead, this, &ConnectionCheck::read);
}

void ConnectionCheck::start(const Question &question)
{
    m_question = question;
    const QUrl &url = m_question.registry;
    // The answer comes later in any case, so that whoever asked can listen first.
    QMetaObject::invokeMethod(this, [this, url] {
        enter(ConnectionStage::Address);
        if (url.host().isEmpty())
            return failAt(u"none"_s);
        if (url.scheme() != u"https" && !isThisComputer(url.host()))
            return failAt(u"plainText"_s, {url.host()});
        const QList<QNetworkProxy> proxies = ChosenProxies(m_question.proxy).queryProxy(QNetworkProxyQuery(url));
        m_socket.setProxy(proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
        pass(u"good"_s, {url.host()});
        lookUp();
    }, Qt::QueuedConnection);
}

void ConnectionCheck::lookUp()
{
    enter(ConnectionStage::Lookup);
    const QString host = m_question.registry.host();
    if (m_socket.proxy().type() != QNetworkProxy::NoProxy) {
        pass(u"byProxy"_s, {proxyName()});
        return connectTo();
    }
    if (!QHostAddress(host).isNull()) {
        pass(u"literal"_s, {host});
        return connectTo();
    }
    QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        if (m_over)
            return;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            return failAt(u"notFound"_s, {host});
        pass(u"good"_s, {info.addresses().first().toString()});
        connectTo();
    });
}

void ConnectionCheck::connectTo()
{
    enter(ConnectionStage::Connect);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_socket.setSslConfiguration(tls);
    m_socket.connectToHost(m_question.registry.host(), quint16(portOf(m_question.registry).toUInt()));
}

void ConnectionCheck::onConnected()
{
    if (m_socket.proxy().type() == QNetworkProxy::NoProxy)
        pass(u"good"_s, {peerName()});
    else
        pass(u"viaProxy"_s, {proxyName()});
    enter(ConnectionStage::Secure);
    if (m_question.registry.scheme() == u"https")
        return m_socket.startClientEncryption();
    pass(u"local"_s);
    ask();
}

void ConnectionCheck::onTlsErrors(const QList<QSslError> &errors)
{
    if (m_over)
        return;
    const QSslCertificate certificate = m_socket.peerCertificate();
    const QString host = m_question.registry.host();
    // A wrong date explains an untrusted chain, not the reverse: the first one is named.
    const QString word = tlsWord(errors.first().error());
    if (word == u"expired")
        return failAt(word, {host, dayText(certificate.expiryDate())});
    if (word == u"notYetValid")
        return failAt(word, {host, dayText(certificate.effectiveDate())});
    if (word == u"host")
        return failAt(word, {host, QStringList(certificate.subjectAlternativeNames().values()).join(u", "_s)});
    failAt(word, {host, issuerOf(certificate)});
}

void ConnectionCheck::onEncrypted()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    pass(u"good"_s, {issuerOf(certificate), dayText(certificate.expiryDate())});
    ask();
}

void ConnectionCheck::ask()
{
    enter(ConnectionStage::Registry);
    m_socket.write("GET /healthz HTTP/1.1\r\nHost: " + m_question.registry.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nAccept: application/json\r\nConnection: close\r\n\r\n");
}

/// The registry closes the line after its answer, but a whole answer is judged at once.
void ConnectionCheck::read()
{
    if (m_over || m_stage != ConnectionStage::Registry)
        return;
    m_answer += m_socket.readAll();
    const qsizetype end = m_answer.indexOf("\r\n\r\n");
    const bool noHttp = m_answer.size() >= 5 && !m_answer.startsWith("HTTP/");
    const bool whole = end >= 0 && QJsonDocument::fromJson(m_answer.mid(end + 4)).isObject();
    if (noHttp || whole || m_answer.size() > LongestAnswer)
        judgeAnswer();
}

void ConnectionCheck::judgeAnswer()
{
    const qsizetype end = m_answer.indexOf("\r\n\r\n");
    const QByteArray head = m_answer.left(std::max<qsizetype>(end, 0));
    const QJsonDocument body = QJsonDocument::fromJson(m_answer.mid(end + 4));
    const int status = head.startsWith("HTTP/") ? head.split(' ').value(1).toInt() : 0;
    if (status == 0)
        return failAt(u"notOurs"_s);
    if (status != 200)
        return failAt(u"status"_s, {QString::number(status)});
    if (end < 0 || !body["ok"_L1].toBool())
        return failAt(u"notOurs"_s);
    pass(u"good"_s, {body["version"_L1].toString()});
    judgeClock(head);
}

void ConnectionCheck::judgeClock(const QByteArray &head)
{
    enter(ConnectionStage::Clock);
    const auto theirs = dateOf(head);
    if (!theirs) {
        doubt(u"unknown"_s);
        return finish();
    }
    const auto ahead = m_clock.now() - *theirs;
    const auto minutes = QString::number(std::chrono::abs(std::chrono::duration_cast<std::chrono::minutes>(ahead)).count());
    if (std::chrono::abs(ahead) <= ClockTolerance)
        pass(u"good"_s, {QString::number(std::chrono::duration_cast<std::chrono::seconds>(ahead).count())});
    else
        doubt(ahead.count() > 0 ? u"ahead"_s : u"behind"_s, {minutes});
    finish();
}

void ConnectionCheck::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_over)
        return;
    if (m_stage == ConnectionStage::Registry) { // Its end of the line: what came until now is the answer.
        m_answer += m_socket.readAll();
        return judgeAnswer();
    }
    if (const auto step = proxyTrouble(error))
        return failAt(step->word, step->arguments);
    if (m_stage == ConnectionStage::Secure)
        return failAt(u"noTls"_s, {m_question.registry.host()});
    failAt(troubleOfConnecting(error), {peerName()});
}

QString ConnectionCheck::troubleOfConnecting(QAbstractSocket::SocketError error) const
{
    if (error == QAbstractSocket::ConnectionRefusedError || error == QAbstractSocket::RemoteHostClosedError)
        return u"refused"_s;
    return error == QAbstractSocket::SocketTimeoutError ? u"silent"_s : u"unreachable"_s;
}

std::optional<ConnectionStep> ConnectionCheck::proxyTrouble(QAbstractSocket::SocketError error) const
{
    using Socket = QAbstractSocket;
    static constexpr std::pair<Socket::SocketError, QStringView> words[] = {{Socket::ProxyConnectionRefusedError, u"proxyRefused"},
        {Socket::ProxyConnectionClosedError, u"proxyRefused"}, {Socket::ProxyProtocolError, u"proxyRefused"},
        {Socket::ProxyConnectionTimeoutError, u"proxySilent"}, {Socket::ProxyNotFoundError, u"proxyNotFound"},
        {Socket::ProxyAuthenticationRequiredError, u"proxySignIn"}};
    const auto found = std::ranges::find(words, error, [](const auto &entry) { return entry.first; });
    if (found == std::ranges::end(words))
        return std::nullopt;
    return ConnectionStep {.stage = m_stage, .outcome = StageOutcome::Failed, .word = found->second.toString(), .arguments = {proxyName()}};
}

void ConnectionCheck::onSilence()
{
    if (m_over)
        return;
    const bool proxied = m_socket.proxy().type() != QNetworkProxy::NoProxy;
    switch (m_stage) {
    case ConnectionStage::Lookup: return failAt(u"notFound"_s, {m_question.registry.host()});
    case ConnectionStage::Connect: return proxied ? failAt(u"proxySilent"_s, {proxyName()}) : failAt(u"silent"_s, {peerName()});
    case ConnectionStage::Secure: return failAt(u"noTls"_s, {m_question.registry.host()});
    case ConnectionStage::Address:
    case ConnectionStage::Registry:
    case ConnectionStage::Clock: return failAt(u"silent"_s);
    }
    Q_UNREACHABLE();
}

QString ConnectionCheck::proxyName() const
{
    return m_socket.proxy().hostName() + u':' + QString::number(m_socket.proxy().port());
}

QString ConnectionCheck::peerName() const
{
    return m_question.registry.host() + u':' + portOf(m_question.registry);
}

void ConnectionCheck::enter(ConnectionStage stage)
{
    m_stage = stage;
    m_patience.start(m_question.patience);
}

void ConnectionCheck::add(StageOutcome outcome, const QString &word, const QStringList &arguments)
{
    m_report.steps.push_back({.stage = m_stage, .outcome = outcome, .word = word, .arguments = arguments});
    Q_EMIT stepDone(m_report.steps.back());
}

void ConnectionCheck::pass(const QString &word, const QStringList &arguments)
{
    add(StageOutcome::Good, word, arguments);
}

void ConnectionCheck::doubt(const QString &word, const QStringList &arguments)
{
    add(StageOutcome::Doubtful, word, arguments);
}

void ConnectionCheck::failAt(const QString &word, const QStringList &arguments)
{
    add(StageOutcome::Failed, word, arguments);
    finish();
}

void ConnectionCheck::finish()
{
    m_over = true;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT finished();
}

} // namespace cpv
