#pragma once

#include "core/registry/demo/demo_data.h"
#include "core/registry/service/registry_host.h"

namespace cpv {

/// Companies that ask to take part, as anybody's sign-up arrives: they wait for a clerk. Their passwords by login; secret, and
/// of use once they are approved.
[[nodiscard]] Result<std::map<QString, QString>> signUp(
    RegistryHost &host, const Clock &system, const std::vector<DemoCompany> &companies);

} // namespace cpv
