#include "app/desktop/desktop_connection.h"

#include "core/sync/connection_check.h"

#include <QPromise>
#include <QSettings>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Not the registry's time, which this clock follows: the walk compares the two.
const SystemClock ownClock;

}

DesktopConnection::DesktopConnection(AppContext &context, QSettings &settings)
    : m_context(context)
    , m_settings(settings)
    , m_proxy {.mode = enumFromText<ProxyMode>(settings.value(u"proxy/mode"_s).toString()).value_or(ProxyMode::System),
          .host = settings.value(u"proxy/host"_s).toString(),
          .port = quint16(settings.value(u"proxy/port"_s).toUInt())}
{
    m_context.setProxy(m_proxy);
}

QString DesktopConnection::registry() const
{
    return m_context.registry().toString();
}

void DesktopConnection::setProxy(const ProxyChoice &choice)
{
    m_proxy = choice;
    m_settings.setValue(u"proxy/mode"_s, enumText(choice.mode));
    m_settings.setValue(u"proxy/host"_s, choice.host);
    m_settings.setValue(u"proxy/port"_s, choice.port);
    m_context.setProxy(choice);
}

QFuture<ConnectionReport> DesktopConnection::check(const ProxyChoice &choice)
{
    const auto promise = std::make_shared<QPromise<ConnectionReport>>();
    promise->start();
    auto *walk = new ConnectionCheck(ownClock, &m_context.useCases.status); // Ends with the window.
    QObject::connect(walk, &ConnectionCheck::finished, walk, [walk, promise] {
        promise->addResult(walk->report());
        promise->finish();
        walk->deleteLater();
    });
    walk->start({m_context.registry(), choice});
    return promise->future();
}

} // namespace cpv
