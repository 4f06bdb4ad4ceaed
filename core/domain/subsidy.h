#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"
#include "core/domain/programme.h"

namespace cpv {

/// What a calculation needs besides the programme. `used…` are what the company was already awarded under the programme's
/// caps; absent means unknown here (a replica), and the step says so.
struct SubsidyCase {
    ApplicantType applicant = ApplicantType::Enterprise;
    QString district; ///< Payer "district" becomes this code.
    Money contractAmount;
    std::optional<DateWindow> contractPeriod;
    std::vector<CostItem> costs; ///< Empty: the whole contract is one eligible cost.
    Money otherAid;
    std::optional<Money> usedCompanyYear;
    std::optional<Money> usedCompanyTotal;
};
BOOST_DESCRIBE_STRUCT(SubsidyCase, (),
    (applicant, district, contractAmount, contractPeriod, costs, otherAid, usedCompanyYear, usedCompanyTotal))

struct Subsidy {
    Money eligibleCost;
    Money amount;
    std::vector<PayerAmount> shares; ///< Re-add to `amount`.
    std::vector<SubsidyStep> steps;  ///< In order, as shown.
};
BOOST_DESCRIBE_STRUCT(Subsidy, (), (eligibleCost, amount, shares, steps))

/// eligible cost → time share → rate (per payer) → caps in order: contract, stacking with other aid, company-year,
/// cumulative. Rounds down. Refused with Missing, NotPositive, OutOfRange naming the field.
[[nodiscard]] Result<Subsidy> subsidy(const Programme &programme, const SubsidyCase &subsidyCase);

} // namespace cpv
