#include "core/domain/company_facts.h"
#include "core/domain/decision_frame.h"

#include <algorithm>

namespace cpv {

namespace {

/// Digests that came with the company stay; those of facts that no longer hold go, except of a contact's.
void renewDigests(Company &company, const CompanyFacts &before)
{
    CompanyFacts gone = before;
    gone.contact.clear();
    for (const QString &digest : relatedDigestsOf(gone))
        std::erase(company.relatedDigests, digest);
    for (const QString &digest : relatedDigestsOf(factsOf(company)))
        if (std::ranges::find(company.relatedDigests, digest) == company.relatedDigests.end())
            company.relatedDigests.push_back(digest);
}

/// Only some of the facts, as the owner or the office lets them count.
struct Taken {
    CompanyFacts facts;
    QString by;
    QString approvedBy;
};

void take(const DecisionFrame &frame, Company &company, const Taken &taken)
{
    const CompanyFacts before = factsOf(company);
    for (FactChange &change : changesBetween(before, taken.facts)) {
        change.at = frame.now();
        change.by = taken.by;
        change.approvedBy = taken.approvedBy;
        company.factChanges.push_back(change);
    }
    setFacts(company, taken.facts);
    renewDigests(company, before);
}

Result<Effects> on(DecisionFrame &frame, const ProposeFacts &asked)
{
    CPV_TRY(account, frame.actor());
    if (account.company != asked.company)
        return fail(Errc::NotYours);
    if (!hasRole(account, Role::CompanyOwner))
        return fail(Errc::WrongRole, {enumText(Role::CompanyOwner)});
    CPV_TRY(company, frame.loadSubject<Company>(asked.company));
    const CompanyFacts facts = tidied(asked.facts);
    CPV_CHECK(checkFacts(facts, frame.today()));
    const CompanyFacts present = factsOf(company);
    if (facts.district != present.district && !isDistrictOf(facts.district, company.registeredIn))
        return fail(Errc::Malformed, {QStringLiteral("district")});
    const std::vector<FactChange> changes = changesBetween(present, facts);
    if (changes.empty() && !company.proposal)
        return fail(Errc::Missing, {QStringLiteral("changes")});
    CompanyFacts atOnce = present;
    atOnce.contact = facts.contact;
    take(frame, company, {.facts = atOnce, .by = account.personName, .approvedBy = {}});
    company.proposal.reset();
    if (std::ranges::any_of(changes, needsApproval, &FactChange::fact)) {
        company.proposal = FactProposal {.facts = facts, .by = account.personName, .at = frame.now()};
        company.lastAnswer.reset();
    }
    frame.put(company);
    frame.note(account, company.id.value, company.id);
    return frame.finish();
}

struct Asked {
    Company company;
    Account clerk;
};

Result<Asked> loadAsked(DecisionFrame &frame, CompanyId id)
{
    CPV_TRY(company, frame.loadSubject<Company>(id));
    CPV_TRY(clerk, frame.official({Role::Clerk, Role::SystemAdministrator}, company.registeredIn));
    if (!company.proposal)
        return fail(Errc::NotFound, {QStringLiteral("proposal")});
    return Asked {company, clerk};
}

Result<Effects> on(DecisionFrame &frame, const ApproveFacts &approval)
{
    CPV_TRY(asked, loadAsked(frame, approval.company));
    Company company = asked.company;
    CompanyFacts facts = company.proposal->facts;
    facts.contact = company.contact; // Counted at once, and may have changed again since.
    take(frame, company, {.facts = facts, .by = company.proposal->by, .approvedBy = asked.clerk.personName});
    company.proposal.reset();
    company.lastAnswer = FactAnswer {.approved = true, .reason = {}, .by = asked.clerk.personName, .at = frame.now()};
    frame.put(company);
    frame.note(asked.clerk, company.id.value, company.id);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const RefuseFacts &refusal)
{
    CPV_TRY(asked, loadAsked(frame, refusal.company));
    const QString reason = refusal.reason.trimmed();
    if (reason.isEmpty())
        return fail(Errc::Missing, {QStringLiteral("reason")});
    Company company = asked.company;
    company.proposal.reset();
    company.lastAnswer = FactAnswer {.approved = false, .reason = reason, .by = asked.clerk.personName, .at = frame.now()};
    frame.put(company);
    frame.note(asked.clerk, company.id.value, company.id, reason);
    return frame.finish();
}

} // namespace

Result<Effects> decideFacts(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
