#pragma once

#include "core/registry/demo/demo_data.h"
#include "core/registry/demo/demo_desk.h"

namespace cpv {

/// The stage as it stands before the first application: people, companies with their papers, providers, programmes with
/// windows around today, budgets.
struct DemoStageSet {
    QDate today;
    std::map<QString, Company> companies; ///< By login.
    std::map<QString, DemoCompany> cast;
    std::vector<Programme> programmes;
    std::map<QString, std::vector<MaterialRef>> papers; ///< By login; one of each kind.
    std::map<ProviderId, QString> providerLogins;
};

/// Logins that the plan of the demonstration gives its roles to.
struct DemoRoles {
    QString clerk, reviewer, finance, editor, administrator;
    std::vector<QString> approvers;
    QString cashier; ///< Finance too: whoever approves a redemption doesn't pay it out.
};
[[nodiscard]] DemoRoles rolesOf(const DemoData &data);

/// Today is the system's day; the clock stands at the first day of the demonstration. Errors of any of its steps.
[[nodiscard]] Result<DemoStageSet> openDemonstration(
    RegistryHost &host, DemoDesk &desk, const DemoData &data, QDate today);

constexpr int DemoFirstDay = -365;

} // namespace cpv
