#include "core/usecases/registrations.h"

#include "core/protocol/catalogue.h"

#include <algorithm>
#include <map>

namespace cpv {

QFuture<Result<std::vector<RegistrationRow>>> Registrations::list() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader]() -> Result<std::vector<RegistrationRow>> {
        CPV_TRY(found, reader.registrations(MostDecided));
        std::map<QString, int> bySubject;
        for (const ShownRegistration &each : found)
            if (each.registration.state != RegistrationState::Refused)
                ++bySubject[each.registration.uscc];
        std::vector<RegistrationRow> rows;
        for (ShownRegistration &each : found) {
            const int same = bySubject[each.registration.uscc];
            const bool counted = each.registration.state != RegistrationState::Refused;
            rows.push_back({std::move(each.registration), each.pending, counted ? same - 1 : same});
        }
        return rows;
    });
}

QFuture<Result<std::vector<Company>>> Registrations::proposals() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader] { return reader.companiesWithProposal(); });
}

CompanyFacts sized(CompanyFacts facts)
{
    const Result<SizeStandard> standard = builtinSizeStandard();
    const Result<SizeFinding> found = standard
        ? sizeOf(*standard, {facts.industry, facts.employees, facts.revenue, facts.assets})
        : Result<SizeFinding>(fail(standard.error()));
    facts.size = found ? found->size : SizeClass::Unknown;
    return facts;
}

} // namespace cpv
