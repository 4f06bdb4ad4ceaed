#pragma once

#include "core/sync/proxy_choice.h"

#include <QNetworkProxyFactory>

namespace cpv {

bool isThisComputer(const QString &host);

/// The proxies that lead to an address, as the person chose; never one to this computer.
class ChosenProxies : public QNetworkProxyFactory
{
public:
    explicit ChosenProxies(ProxyChoice choice) : m_choice(std::move(choice)) { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    const ProxyChoice m_choice;
};

} // namespace cpv
