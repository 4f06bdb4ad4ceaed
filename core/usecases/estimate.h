#pragma once

#include "core/domain/eligibility.h"
#include "core/domain/subsidy.h"

namespace cpv {

/// What an estimate needs besides the form; load once per programme and provider (Drafts::facts), then estimate at each key.
struct EstimateFacts {
    Programme programme;
    std::optional<Company> company;
    std::optional<Provider> provider;
    std::optional<bool> applicantIsProvider; ///< The company is itself on the programme's list.
    CapUse used; ///< By what this device knows of the company's awards.
    std::optional<std::vector<QString>> coursesCompleted = {}; ///< By people of the company.
};

struct Estimate {
    Result<Subsidy> subsidy; ///< Or what is missing or out of range: the field's name is the argument.
    std::vector<RuleCheck> checks;
    std::vector<QString> missing; ///< Members of ApplicationForm, or "materials/<kind>".
    WindowStatus window;
    bool ready() const; ///< Nothing missing, no rule fails, open or in grace.
};

/// Pure and quick (well under a millisecond): for the GUI thread, at each key press. Awards that this device has not heard of
/// are unknown here, so caps per company are the registry's last word.
Estimate estimate(const ApplicationForm &form, const EstimateFacts &facts, QDate today);

} // namespace cpv
