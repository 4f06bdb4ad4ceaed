#include "core/insight/risk.h"

#include "core/insight/risk_checks.h"

#include <QSet>

#include <array>
#include <tuple>

namespace cpv {

namespace {

RiskCheckResult run(RiskCheck check, const RiskDeskTop &desk)
{
    switch (check) { // No default: a new check must not compile until it is placed here.
    case RiskCheck::CashOut: return cashOut(desk);
    case RiskCheck::RelatedParty: return relatedParty(desk);
    case RiskCheck::AcrossCities: return acrossCities(desk);
    case RiskCheck::SplitContracts: return splitContracts(desk);
    case RiskCheck::OverInvoicing: return overInvoicing(desk);
    case RiskCheck::PriceRise: return priceRise(desk);
    case RiskCheck::PhantomUsage: return phantomUsage(desk);
    case RiskCheck::NoPower: return noPower(desk);
    case RiskCheck::IdleBurn: return idleBurn(desk);
    case RiskCheck::ShellCompany: return shellCompany(desk);
    case RiskCheck::ForgedPapers: return forgedPapers(desk);
    case RiskCheck::DoubleRole: return doubleRole(desk);
    case RiskCheck::Favouritism: return favouritism(desk);
    case RiskCheck::SlowPayment: return slowPayment(desk);
    case RiskCheck::UnusedVoucher: return unusedVoucher(desk);
    case RiskCheck::WrongAccelerator: return wrongAccelerator(desk);
    }
    return {};
}

RiskCheckResult finished(RiskCheck check, const RiskDeskTop &desk)
{
    RiskCheckResult result = run(check, desk);
    // Of one subject the gravest finding is decided upon; the others would only repeat it.
    std::ranges::stable_sort(result.hits, [](const RiskHit &a, const RiskHit &b) {
        return std::tuple(b.severity, a.subject) < std::tuple(a.severity, b.subject);
    });
    std::vector<RiskHit> kept;
    QSet<Uuid> told;
    for (RiskHit &hit : result.hits) {
        hit.check = check;
        if (told.contains(hit.subject))
            continue;
        told.insert(hit.subject);
        kept.push_back(std::move(hit));
    }
    result.hits = std::move(kept);
    return result;
}

/// What goes on by itself, day by day or with each further case, and the limits: not what a finding is about.
bool isMeasured(EvidenceKind kind)
{
    constexpr std::array Measured {EvidenceKind::Days, EvidenceKind::Share, EvidenceKind::CityShare, EvidenceKind::Count, EvidenceKind::Value,
        EvidenceKind::Expected, EvidenceKind::Deviation, EvidenceKind::Metered, EvidenceKind::Limit};
    return std::ranges::find(Measured, kind) != Measured.end();
}

} // namespace

QString evidenceText(const RiskHit &hit)
{
    QStringList parts {hit.reason};
    for (const RiskEvidence &each : hit.evidence)
        if (!isMeasured(each.kind))
            parts << enumText(each.kind) + u'=' + each.value;
    return parts.join(QStringLiteral("; ")).left(LongestRiskEvidence);
}

RiskCheckResult riskCheck(RiskCheck check, const RiskFacts &facts, const RiskLimits &limits)
{
    const PartyGraph parties(facts.parties);
    return finished(check, {facts, limits, parties});
}

std::vector<RiskCheckResult> riskChecks(const RiskFacts &facts, const RiskLimits &limits)
{
    const PartyGraph parties(facts.parties);
    std::vector<RiskCheckResult> results;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RiskCheck>>(
        [&](auto check) { results.push_back(finished(check.value, {facts, limits, parties})); });
    return results;
}

} // namespace cpv
