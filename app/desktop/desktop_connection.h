#pragma once

#include "app/desktop/app_context.h"
#include "core/usecases/connection.h"

class QSettings;

namespace cpv {

/// The way to the registry of this profile, as the settings' page sees it.
class DesktopConnection : public Connection
{
public:
    /// What was remembered is in use from here on.
    DesktopConnection(AppContext &context, QSettings &settings);

    QString registry() const override;
    ProxyChoice proxy() const override { return m_proxy; }
    void setProxy(const ProxyChoice &choice) override;
    QFuture<ConnectionReport> check(const ProxyChoice &choice) override;

private:
    AppContext &m_context;
    QSettings &m_settings;
    ProxyChoice m_proxy;
};

} // namespace cpv
