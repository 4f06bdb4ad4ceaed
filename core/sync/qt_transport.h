#pragma once

#include "core/sync/proxy_choice.h"
#include "core/sync/transport.h"

#include <QNetworkAccessManager>
#include <QUrl>

namespace cpv {

/// "host:port", "https://host" and so on as a registry's address; nothing when it is none. Without a scheme: https, but
/// http for this computer itself.
std::optional<QUrl> registryAddress(const QString &typed);

/// HTTP over Qt Network, in the thread it was made in. TLS 1.2 or newer; redirects are not followed, since they could carry
/// the session elsewhere; the system's proxy or the chosen one, but none to this computer. Plain http is refused for other computers.
class QtTransport : public Transport
{
public:
    explicit QtTransport(const QUrl &registry = {});

    /// Requests under way keep the old address.
    void setRegistry(const QUrl &registry) { m_registry = registry; }
    const QUrl &registry() const { return m_registry; }
    /// From the next connection on.
    void setProxy(const ProxyChoice &choice);

    std::unique_ptr<Pending> send(WireRequest request, ReplyHandler done) override;

private:
    QNetworkReply *start(const WireRequest &request);

    QUrl m_registry;
    QNetworkAccessManager m_network;
};

} // namespace cpv
