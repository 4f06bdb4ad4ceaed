#include "core/domain/record.h"

#include "core/base/one_of_parts.h"
#include "core/domain/yardstick.h"

namespace cpv {

template class OneOf<CPV_RECORDS>;

Uuid idOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return r.id.value; }, record);
}

CounterId Counter::idOf(const PlaceCode &place, const QString &name)
{
    return CounterId(Uuid::named("counter/" + place.code.toUtf8() + '/' + name.toUtf8()));
}

namespace {

Audience audience(const Programme &) { return {.everybody = true}; }
/// An announced one is everybody's, also after it was taken back: who plans an application has to know. Others are the office's.
Audience audience(const ProgrammeProposal &proposal)
{
    return {.everybody = proposal.answer && proposal.state != ProposalState::Refused};
}
Audience audience(const Provider &) { return {.everybody = true}; }
Audience audience(const DataCentre &) { return {.everybody = true}; }
Audience audience(const Offer &) { return {.everybody = true}; }
Audience audience(const Company &company) { return {.company = company.id}; }
Audience audience(const Account &account) { return {.account = account.id}; }
Audience audience(const Device &device) { return {.account = device.account}; }
Audience audience(const Draft &draft) { return {.company = draft.company, .officials = false}; }
Audience audience(const Registration &registration) { return {.officialsOf = registration.city}; }
Audience audience(const Objection &) { return {}; }
Audience audience(const BudgetLine &) { return {}; }
Audience audience(const Rollup &) { return {}; }
Audience audience(const AwardRound &) { return {}; }
/// What the public notices come to is public as they are, and so is how many seats of a course are taken; other sums are a company's own, or the registry's.
Audience audience(const Counter &counter)
{
    const bool isPublic = counter.name.startsWith(noticeCounters()) || counter.name.startsWith(seatCounters());
    return {.everybody = isPublic, .company = counter.company, .internal = !isPublic && !counter.company};
}
Audience audience(const Transfer &transfer) { return {.company = transfer.company}; }
Audience audience(const TimelineEntry &entry) { return {.company = entry.company}; }
Audience audience(const Application &application) { return {.company = application.company}; }
Audience audience(const Voucher &voucher) { return {.company = voucher.company}; }
Audience audience(const Redemption &redemption) 
{
    return {.company = redemption.company, .provider = redemption.provider};
}
Audience audience(const Enrolment &enrolment) { return {.company = enrolment.company}; }
Audience audience(const HelpRequest &request) { return {.company = request.company}; }
Audience audience(const PlaceCourse &) { return {.everybody = true}; }
Audience audience(const PlaceExpert &) { return {.everybody = true}; }
Audience audience(const Clawback &clawback) { return {.company = clawback.company}; }

Audience audience(const Settlement &) { return {}; }
Audience audience(const Outcome &outcome) { return {.company = outcome.company}; }

/// For the office alone: whoever is looked at is not told by a sync.
Audience audience(const RiskDecision &) { return {}; }
Audience audience(const RiskLimit &) { return {}; }

Audience audience(const CaseHandler &) { return {}; }
/// A list is public once two people stand behind it.
Audience audience(const ListingBatch &batch) { return {.everybody = batch.state == BatchState::Confirmed}; }
Audience audience(const ReviewPool &) { return {}; }
Audience audience(const ReviewPanel &) { return {}; }
Audience audience(const ReviewCopy &copy) { return {.accounts = copy.reviewers}; }
Audience audience(const Review &review) { return {.officials = !review.sealed, .accounts = review.shownTo}; }
/// A detected one names the parties, whom an expert must not know.
Audience audience(const Interest &interest)
{
    return {.account = interest.source == InterestSource::Declared ? std::optional(interest.account) : std::nullopt};
}

} // namespace

Audience audienceOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return audience(r); }, record);
}

} // namespace cpv
