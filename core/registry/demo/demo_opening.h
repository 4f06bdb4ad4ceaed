#pragma once

#include "core/registry/demo/demo_desk.h"
#include "core/registry/demo/demo_script.h"

namespace cpv {

/// The stage as it stands before the first application: people, companies with their papers, providers, programmes with
/// windows around today, budgets.
struct DemoStageSet {
    std::vector<Company> companies; ///< As in the script.
    std::vector<Programme> programmes; ///< As in the script, with their providers.
    std::vector<Provider> providers;
    std::map<ProviderId, QString> providerLogins;
    std::vector<MaterialRef> papers; ///< One of each kind, brought by every company.
};

/// Logins that the plan of the demonstration gives its roles to.
struct DemoRoles {
    QString clerk, reviewer, finance, editor, administrator;
    QString secondEditor; ///< Confirms what the editor proposes.
    std::vector<QString> approvers;
    QString cashier; ///< Finance too: whoever approves a redemption doesn't pay it out.
};
[[nodiscard]] DemoRoles rolesOf(const DemoData &data);

/// A page that says what it stands for: a paper that people can open.
[[nodiscard]] QByteArray demoPaper(const QByteArray &about);
/// A valid code whose first eight characters are `registration`; another for every number.
[[nodiscard]] QString demoUscc(const QString &registration, size_t number);

/// The clock stands at the first day of the demonstration. Errors of any of its steps.
[[nodiscard]] Result<DemoStageSet> openDemonstration(
    RegistryHost &host, DemoDesk &desk, const DemoData &data, const DemoScript &script, const DemoCalendar &calendar);

} // namespace cpv
