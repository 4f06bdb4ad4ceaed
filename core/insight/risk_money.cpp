#include "core/insight/risk_checks.h"

#include <set>

namespace cpv {

namespace {

/// Until when money that comes back is looked at, from the first day of what was billed.
bool isWithin(const RiskRedemption &bill, QDate day, const RiskLimits &limits)
{
    const QDate paid = std::max(bill.period.to, bill.due.value_or(bill.period.to));
    return day >= bill.period.from && day <= paid.addDays(limits.cashBackDays);
}

/// To the company itself, to who is near to it, or to an account or person that is of it by digest.
bool isTo(const MoneyBack &back, const RiskParty &company, const PartyGraph &parties)
{
    if (back.to && back.to->value == company.id)
        return true;
    if (!back.toDigest.isEmpty() && std::ranges::find(company.digests, back.toDigest) != company.digests.end())
        return true;
    const RiskParty *receiver = back.to ? parties.find(back.to->value) : nullptr;
    return receiver && parties.touch(*receiver, company) && parties.family(receiver->id) == parties.family(company.id);
}

bool isFrom(const MoneyBack &back, ProviderId provider, const PartyGraph &parties)
{
    return back.from == provider || (parties.family(back.from.value) >= 0 && parties.family(back.from.value) == parties.family(provider.value));
}

} // namespace

/// The bills of one company at one provider are looked at together: what comes back in parts, or for another bill, comes back.
RiskCheckResult cashOut(const RiskDeskTop &desk)
{
    if (!desk.facts.moneyBack)
        return risk::notChecked(RiskCheck::CashOut, RiskGap::MoneyFlows);
    RiskCheckResult result {.check = RiskCheck::CashOut};
    std::map<std::pair<CompanyId, ProviderId>, std::vector<const RiskRedemption *>> bills;
    for (const RiskRedemption &each : desk.facts.redemptions)
        if (each.provider && !each.ended) {
            ++result.looked;
            bills[{each.company, *each.provider}].push_back(&each);
        }
    std::map<int, std::vector<const MoneyBack *>> byPayer; // By the provider's family.
    for (const MoneyBack &back : *desk.facts.moneyBack)
        byPayer[desk.parties.family(back.from.value)].push_back(&back);
    for (const auto &[parties, own] : bills) {
        const RiskParty *company = desk.parties.find(parties.first.value);
        const auto paying = byPayer.find(desk.parties.family(parties.second.value));
        if (!company || paying == byPayer.end())
            continue;
        Money came;
        std::vector<RiskEvidence> flows;
        std::set<const RiskRedemption *> concerned;
        for (const MoneyBack *back : paying->second) {
            if (!isFrom(*back, parties.second, desk.parties) || !isTo(*back, *company, desk.parties))
                continue;
            bool counts = false;
            for (const RiskRedemption *bill : own)
                if (isWithin(*bill, back->on, desk.limits)) {
                    concerned.insert(bill);
                    counts = true;
                }
            if (!counts)
                continue;
            came += back->amount;
            flows.push_back(risk::date(EvidenceKind::Date, back->on));
            flows.push_back(risk::amount(EvidenceKind::Amount, back->amount));
        }
        Money cost;
        for (const RiskRedemption *bill : concerned)
            cost += bill->cost;
        if (concerned.empty() || !risk::reaches(came, cost, desk.limits.cashBackShare))
            continue;
        const RiskRedemption *last = *std::ranges::max_element(concerned, {}, [](const RiskRedemption *bill) { return bill->period.to; });
        RiskHit hit = risk::hitOn(*last, RiskSeverity::High, "moneyBack");
        hit.evidence.push_back(risk::party(*company));
        if (const RiskParty *provider = desk.parties.find(parties.second.value))
            hit.evidence.push_back(risk::party(*provider));
        hit.evidence.insert(hit.evidence.end(), flows.begin(), flows.end());
        hit.evidence.push_back(risk::amount(EvidenceKind::Against, cost));
        hit.evidence.push_back(risk::number(EvidenceKind::Share, risk::shareOf(double(came.fen()), double(cost.fen()))));
        hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.cashBackShare));
        result.hits.push_back(std::move(hit));
    }
    return result;
}

} // namespace cpv
