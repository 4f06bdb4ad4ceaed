#pragma once

#include "core/base/result.h"
#include "core/domain/application.h"
#include "core/domain/programme.h"

namespace cpv {

/// What a calculation needs besides the programme. `used…` are what the company was already awarded under the programme's
/// caps; absent means unknown here (a replica), and the step says so.
/// What one company was awarded of one programme and has not lost again: in the year of the calculation, and ever.
struct CapUse {
    Money companyYear;
    Money companyTotal;
};

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

/// eligible cost → time share → rate → caps in order: kind of cost, contract, public aid, company-year, cumulative → shares of the payers.
/// Rounds down. Each step takes what the one before left, from the contract's amount to the subsidy; the "share" steps at
/// the end, one per payer with its code as detail, each take the subsidy and re-add to it. A cap whose use isn't known
/// here has the detail "unknown" and bounds by its own amount. Without a PublicAid cap, subsidy and other aid together
/// still never exceed the contract.
/// Refused with Missing, NotPositive or OutOfRange {field of SubsidyCase, or of a Programme that can't be right}.
[[nodiscard]] Result<Subsidy> subsidy(const Programme &programme, const SubsidyCase &subsidyCase);

} // namespace cpv
