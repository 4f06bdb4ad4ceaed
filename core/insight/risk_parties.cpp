#include "core/insight/risk_parties.h"

#include "core/insight/risk_checks.h"

#include <numeric>

namespace cpv {

namespace {

/// Its digests, and the credit code however it was typed.
std::vector<QString> tiesOf(const RiskParty &party)
{
    std::vector<QString> ties = party.digests;
    if (!party.uscc.isEmpty())
        ties.push_back(QStringLiteral("uscc ") + contractKey(party.uscc));
    return ties;
}

} // namespace

PartyGraph::PartyGraph(const std::vector<RiskParty> &parties) : m_parties(parties)
{
    for (int i = 0; i < int(parties.size()); ++i) {
        m_byId.insert(parties[size_t(i)].id, i);
        for (const QString &tie : tiesOf(parties[size_t(i)]))
            m_byDigest[tie].push_back(i);
    }
    joinFamilies();
}

void PartyGraph::joinFamilies()
{
    m_family.resize(m_parties.size());
    std::iota(m_family.begin(), m_family.end(), 0);
    const auto rootOf = [this](int at) {
        while (m_family[size_t(at)] != at)
            at = m_family[size_t(at)] = m_family[size_t(m_family[size_t(at)])];
        return at;
    };
    for (const std::vector<int> &sharing : m_byDigest) {
        if (sharing.size() > FamilyDigest)
            continue;
        for (const int each : sharing) { // The lowest is the root, so that the order of the hash doesn't matter.
            const int a = rootOf(sharing.front());
            const int b = rootOf(each);
            m_family[size_t(std::max(a, b))] = std::min(a, b);
        }
    }
    for (int i = 0; i < int(m_family.size()); ++i)
        m_family[size_t(i)] = rootOf(i);
}

const RiskParty *PartyGraph::find(const Uuid &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_parties[size_t(*found)];
}

bool PartyGraph::touch(const RiskParty &one, const RiskParty &other) const
{
    const std::vector<QString> ties = tiesOf(other);
    return std::ranges::any_of(tiesOf(one), [&](const QString &tie) { return std::ranges::find(ties, tie) != ties.end(); });
}

std::vector<const RiskParty *> PartyGraph::around(const RiskParty &party) const
{
    std::vector<const RiskParty *> found;
    for (const QString &tie : tiesOf(party)) {
        const auto sharing = m_byDigest.constFind(tie);
        if (sharing == m_byDigest.constEnd() || sharing->size() > CommonDigest)
            continue;
        for (const int each : *sharing)
            if (const RiskParty *near = &m_parties[size_t(each)]; near->id != party.id && std::ranges::find(found, near) == found.end())
                found.push_back(near);
    }
    return found;
}

std::vector<const RiskParty *> PartyGraph::path(const RiskParty &from, const RiskParty &to, int most) const
{
    if (touch(from, to))
        return {&from, &to};
    QHash<Uuid, const RiskParty *> cameFrom {{from.id, nullptr}};
    std::vector<const RiskParty *> edge {&from};
    for (int step = 0; step < most && !edge.empty(); ++step) {
        std::vector<const RiskParty *> further;
        for (const RiskParty *near : edge)
            for (const RiskParty *next : around(*near))
                if (!cameFrom.contains(next->id)) {
                    cameFrom.insert(next->id, near);
                    further.push_back(next);
                }
        if (cameFrom.contains(to.id))
            break;
        edge = std::move(further);
    }
    std::vector<const RiskParty *> way;
    for (const RiskParty *at = cameFrom.contains(to.id) ? &to : nullptr; at; at = cameFrom.value(at->id))
        way.insert(way.begin(), at);
    return way;
}

int PartyGraph::family(const Uuid &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? -1 : m_family[size_t(*found)];
}

RiskCheckResult relatedParty(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::RelatedParty};
    bool lacksDigests = false;
    for (const RiskCase &each : desk.facts.cases) {
        const RiskParty *company = desk.parties.find(each.company.value);
        const RiskParty *provider = each.provider ? desk.parties.find(each.provider->value) : nullptr;
        if (!company || !provider)
            continue;
        const bool hasDigests = !company->digests.empty() && !provider->digests.empty();
        lacksDigests |= !hasDigests;
        result.looked += hasDigests ? 1 : 0;
        const auto way = desk.parties.path(*company, *provider, int(desk.limits.relatedPath));
        if (way.empty())
            continue;
        const auto steps = qint64(way.size()) - 1;
        RiskHit hit = risk::hitOn(each, steps == 1 ? RiskSeverity::High : steps == 2 ? RiskSeverity::Medium : RiskSeverity::Low,
            steps == 1 ? "related" : "relatedOver");
        for (const RiskParty *on : way)
            hit.evidence.push_back(risk::party(*on));
        hit.evidence.push_back(risk::number(EvidenceKind::Path, steps));
        hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.relatedPath));
        result.hits.push_back(std::move(hit));
    }
    if (lacksDigests)
        result.gaps.push_back(RiskGap::Digests);
    result.checked = result.looked > 0 || !result.hits.empty() || !lacksDigests;
    return result;
}

RiskCheckResult doubleRole(const RiskDeskTop &desk)
{
    RiskCheckResult result {.check = RiskCheck::DoubleRole};
    std::map<CompanyId, const RiskCase *> applicants; // Of the last application.
    for (const RiskCase &each : desk.facts.cases)
        applicants[each.company] = &each;
    for (const auto &[id, last] : applicants) {
        const RiskParty *company = desk.parties.find(id.value);
        if (!company)
            continue;
        ++result.looked;
        for (const RiskParty *near : desk.parties.around(*company)) {
            if (!near->isProvider)
                continue;
            const bool same = !company->uscc.isEmpty() && contractKey(company->uscc) == contractKey(near->uscc);
            const bool sameName = !company->name.isEmpty() && contractKey(company->name) == contractKey(near->name);
            const auto shared = std::ranges::count_if(company->digests,
                [&](const QString &digest) { return std::ranges::find(near->digests, digest) != near->digests.end(); });
            if (!same && !sameName && shared < 2)
                continue; // One shared telephone is the related party's check.
            RiskHit hit {.subjectKind = RiskSubject::Company, .subject = company->id, .subjectName = company->name,
                .severity = same ? RiskSeverity::High : RiskSeverity::Medium,
                .reason = same ? QStringLiteral("isProvider") : QStringLiteral("isAlmostProvider"), .evidence = {}};
            hit.evidence = {risk::party(*company), risk::party(*near), risk::number(EvidenceKind::Count, shared), risk::aCase(*last)};
            result.hits.push_back(std::move(hit));
        }
    }
    return result;
}

RiskCheckResult shellCompany(const RiskDeskTop &desk)
{
    const RiskLimits &limits = desk.limits;
    RiskCheckResult result {.check = RiskCheck::ShellCompany};
    std::map<CompanyId, std::pair<int, RiskHit>> gravest; // By how many signs.
    for (const RiskCase &each : desk.facts.cases) {
        const RiskParty *company = desk.parties.find(each.company.value);
        if (!company || !company->founded.isValid())
            continue;
        ++result.looked;
        const qint32 staff = company->insuredStaff.value_or(company->staff);
        const Money worth = std::max(each.awarded, each.requested);
        const bool few = staff <= limits.shellStaff;
        const bool young = company->founded.addMonths(int(limits.shellMonths)) > each.submitted;
        const bool rich = risk::exceeds(worth, company->revenue, limits.shellRevenue);
        const int signs = int(few) + int(young) + int(rich);
        if (signs < 2)
            continue;
        RiskHit hit {.subjectKind = RiskSubject::Company, .subject = company->id, .subjectName = company->name,
            .severity = signs == 3 ? RiskSeverity::High : RiskSeverity::Medium,
            .reason = signs == 3 ? QStringLiteral("shell") : QStringLiteral("almostShell"), .evidence = {risk::aCase(each)}};
        hit.evidence.push_back(risk::number(EvidenceKind::Staff, staff));
        hit.evidence.push_back(risk::date(EvidenceKind::Date, company->founded));
        hit.evidence.push_back(risk::amount(EvidenceKind::Amount, worth));
        hit.evidence.push_back(risk::amount(EvidenceKind::Against, company->revenue));
        auto &known = gravest[each.company];
        if (signs > known.first)
            known = {signs, std::move(hit)};
    }
    for (auto &[id, found] : gravest)
        result.hits.push_back(std::move(found.second));
    return result;
}

} // namespace cpv
