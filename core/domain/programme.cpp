#include "core/domain/programme.h"

#include <algorithm>

namespace cpv {

qint32 confirmersNeeded(const Programme &programme, Money award)
{
    qint32 mostPeople = 1;
    for (const ApprovalStep &step : programme.approvals) {
        mostPeople = std::max(mostPeople, step.people);
        if (step.upTo.isZero() || award <= step.upTo)
            return std::max(step.people, 1);
    }
    return mostPeople; // A ladder that ends too low asks for as many as it knows.
}

BasisPoints coverFor(const Programme &programme, ApplicantType applicant)
{
    qint64 cover = 0;
    for (const PayerRate &payer : programme.payers)
        cover += payer.rate.value;
    for (const RateVariant &variant : programme.variants)
        if (variant.applicant == applicant)
            cover = variant.rate.value;
    return {qint32(std::clamp<qint64>(cover, 0, BasisPoints::Whole))};
}

} // namespace cpv
