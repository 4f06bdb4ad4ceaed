#include "core/sync/qt_transport.h"

#include "core/sync/chosen_proxies.h"
#include "core/sync/tls_word.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Bodies beyond this are no answer of ours: the largest feed page and the largest material stay far below.
constexpr qint64 longestBody = 64 * 1024 * 1024;

class QtPending : public QObject, public Pending
{
public:
    QtPending(QNetworkReply *reply, ReplyHandler done) : m_reply(reply), m_done(std::move(done))
    {
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            // A wrong date explains an untrusted chain, not the reverse: the first one is named.
            if (!errors.isEmpty())
                m_tlsWord = tlsWord(errors.first().error());
        });
        connect(reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) {
            if (received > longestBody)
                m_reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, [this] { finish(); });
    }
    ~QtPending() override
    {
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
        m_reply->deleteLater();
    }

private:
    void finish()
    {
        WireReply answer;
        answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // A body cut short is no answer, even where the status line arrived.
        const auto error = m_reply->error();
        const bool whole = error == QNetworkReply::NoError || (error >= 201 && answer.status >= 300);
        if (answer.status == 0 || !whole) {
            answer.status = 0;
            const bool tls = error == QNetworkReply::SslHandshakeFailedError || !m_tlsWord.isEmpty();
            answer.failure = tls ? Error {Errc::Tls, {m_tlsWord.isEmpty() ? u"other"_s : m_tlsWord}, m_reply->errorString()}
                                 : Error {Errc::Network, {}, m_reply->errorString()};
        } else {
            answer.body = m_reply->readAll();
        }
        const ReplyHandler done = std::move(m_done); // `done` may destroy this.
        done(answer);
    }

    QNetworkReply *m_reply;
    ReplyHandler m_done;
    QString m_tlsWord;
};

/// Answers from here, later: the request never leaves.
class RefusedPending : public Pending
{
public:
    RefusedPending(Error error, ReplyHandler done)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [error = std::move(error), done = std::move(done)] {
            const ReplyHandler kept = done;
            kept({.status = 0, .failure = error});
        });
        m_timer.start(0);
    }

private:
    QTimer m_timer;
};

QNetworkRequest requestFor(const WireRequest &request, const QUrl &url)
{
    QNetworkRequest out(url);
    out.setTransferTimeout(int(request.timeout.count()));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!request.body.isEmpty())
        out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    out.setSslConfiguration(tls);
    return out;
}

}

std::optional<QUrl> registryAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!text.contains("://"_L1) && isThisComputer(url.host()))
        url.setScheme(u"http"_s);
    const bool known = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    url.setPath({});
    return url;
}

QtTransport::QtTransport(const QUrl &registry) : m_registry(registry)
{
    setProxy({});
    m_network.setStrictTransportSecurityEnabled(true);
}

void QtTransport::setProxy(const ProxyChoice &choice)
{
    m_network.setProxyFactory(new ChosenProxies(choice)); // The network owns it.
    m_network.clearConnectionCache();
}

std::unique_ptr<Pending> QtTransport::send(WireRequest request, ReplyHandler done)
{
    if (m_registry.isEmpty())
        return std::make_unique<RefusedPending>(Error {Errc::Network, {}, u"no registry is set"_s}, std::move(done));
    if (m_registry.scheme() != u"https" && !isThisComputer(m_registry.host()))
        return std::make_unique<RefusedPending>(Error {Errc::Tls, {u"plainText"_s}}, std::move(done));
    return std::make_unique<QtPending>(start(request), std::move(done));
}

QNetworkReply *QtTransport::start(const WireRequest &request)
{
    const QUrl url(m_registry.toString(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    const QNetworkRequest out = requestFor(request, url);
    switch (request.verb) {
    case Verb::Get: return m_network.get(out);
    case Verb::Head: return m_network.head(out);
    case Verb::Post: return m_network.post(out, request.body);
    case Verb::Put: return m_network.put(out, request.body);
    case Verb::Delete: return m_network.deleteResource(out);
    }
    Q_UNREACHABLE();
}

} // namespace cpv
