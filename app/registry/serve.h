#pragma once

#include "app/registry/data_folder.h"
#include "core/registry/accounts/first_administrator.h"
#include "core/registry/demo/demo_data.h"
#include "core/registry/http/http_server.h"

namespace cpv {

struct ServeOptions {
    QString address;
    quint16 port = 0;
    bool demonstration = false;
    std::optional<TlsFiles> tls;
    DemoSize size = {}; ///< Of the demonstration, where it is made now.
    FirstAdministrator::Person first = { QStringLiteral("firstadmin"), QStringLiteral("First administrator") };
};

/// Serves the folder until a stop signal; returns the program's exit code.
int serve(const DataFolder &folder, const ServeOptions &options);
/// Fills an empty folder with demonstration data.
int seed(const DataFolder &folder, const DemoSize &size);

} // namespace cpv
