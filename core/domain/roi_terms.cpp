#include "core/domain/roi_terms.h"

#include <algorithm>

namespace cpv {

VoucherTerms voucherTerms(const Programme &programme, ApplicantType applicant)
{
    const std::vector<CostKind> kinds {CostKind::ComputeRental};
    VoucherTerms terms {.rate = coverFor(programme, applicant, kinds), .months = programme.validityMonths};
    const auto lower = [&terms](Money cap) {
        if (cap > Money())
            terms.cap = terms.cap > Money() ? std::min(terms.cap, cap) : cap;
    };
    for (const Cap &cap : programme.caps)
        if (cap.scope != CapScope::PublicAid) // Of that the company knows its other aid, the programme doesn't.
            lower(cap.amount);
    if (const CostRate *own = ownRate(programme, kinds))
        lower(own->cap);
    return terms;
}

RoiInputs withVoucherOf(const Programme &programme, ApplicantType applicant, RoiInputs inputs)
{
    if (inputs.voucher.rate.value == 0)
        inputs.voucher = voucherTerms(programme, applicant);
    return inputs;
}

} // namespace cpv
