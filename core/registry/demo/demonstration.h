#pragma once

#include "core/registry/demo/demo_data.h"
#include "core/registry/service/registry_host.h"

namespace cpv {

struct DemoSummary {
    qint64 commands = 0;
    QStringList refusals; ///< Commands of the plan that were refused; none in a good demonstration.
    std::map<QString, QString> passwords; ///< By login; secret.
};

/// Whether the store holds a whole demonstration.
[[nodiscard]] Result<bool> hasDemonstration(Store &store);

/// Called before each month of the year that is played, and with the commands performed so far.
using DemoProgress = std::function<void(QDate month, qint64 commands)>;

/// Plays a year that ends yesterday, by moving the registry's clock: everything through decide, with signatures. For an
/// empty store. Errors of any of its steps; the store is then to be thrown away.
[[nodiscard]] Result<DemoSummary> playDemonstration(
    RegistryHost &host, const Clock &system, const DemoSize &size = {}, const DemoProgress &progress = {});

/// {login: password}, readable by its owner alone.
[[nodiscard]] Result<void> writePasswords(const QString &path, const DemoSummary &summary);

} // namespace cpv
