#pragma once

#include "core/sync/connection_report.h"
#include "core/sync/proxy_choice.h"

#include <QFuture>

namespace cpv {

/// How this device gets to its registry; app/desktop walks there, tests say what was found.
class Connection
{
public:
    virtual ~Connection() = default;

    virtual QString registry() const = 0; ///< Its address; empty: none is set.
    virtual ProxyChoice proxy() const = 0;
    virtual void setProxy(const ProxyChoice &choice) = 0; ///< Remembered, and used from now on.
    /// Walks to the registry this way, whatever is set.
    virtual QFuture<ConnectionReport> check(const ProxyChoice &choice) = 0;
};

} // namespace cpv
