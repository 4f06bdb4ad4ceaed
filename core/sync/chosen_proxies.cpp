#include "core/sync/chosen_proxies.h"

#include <QHostAddress>

namespace cpv {

using namespace Qt::StringLiterals;

bool isThisComputer(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QList<QNetworkProxy> ChosenProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisComputer(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    switch (m_choice.mode) {
    case ProxyMode::System: return systemProxyForQuery(query);
    case ProxyMode::None: return {QNetworkProxy::NoProxy};
    case ProxyMode::Manual: return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
    }
    Q_UNREACHABLE();
}

} // namespace cpv
