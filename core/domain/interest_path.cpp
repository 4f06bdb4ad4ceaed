#include "core/domain/interest_path.h"

#include "core/domain/company_facts.h"

#include <algorithm>

namespace cpv {

namespace {

bool touch(const Party &one, const Party &other)
{
    if (!one.uscc.isEmpty() && one.uscc == other.uscc)
        return true;
    return std::ranges::any_of(
        one.digests, [&](const QString &digest) { return std::ranges::find(other.digests, digest) != other.digests.end(); });
}

/// With the digest of its credit code, by which people are tied to it who work there.
std::vector<QString> withCode(std::vector<QString> digests, const QString &uscc)
{
    if (!uscc.isEmpty())
        digests.push_back(creditCodeDigestOf(uscc));
    return digests;
}

} // namespace

Party partyOf(const Company &company) { return {company.name, company.uscc, withCode(company.relatedDigests, company.uscc)}; }
Party partyOf(const Provider &provider) { return {provider.name, provider.uscc, withCode(provider.relatedDigests, provider.uscc)}; }
Party partyOf(const PoolMember &member) { return {member.personName, {}, member.relatedDigests}; }

std::vector<QString> interestPath(const Party &from, const Party &to, const std::vector<Party> &others)
{
    std::vector<const Party *> parties {&from, &to};
    for (const Party &other : others)
        parties.push_back(&other);
    std::vector<std::vector<QString>> reached(parties.size()); // How each is reached, once it is.
    reached[0] = {from.name};
    std::vector<size_t> edge {0};
    for (int step = 0; step < LongestInterest && reached[1].empty(); ++step) {
        std::vector<size_t> further;
        for (const size_t near : edge)
            for (size_t i = 0; i < parties.size(); ++i)
                if (reached[i].empty() && touch(*parties[near], *parties[i])) {
                    reached[i] = reached[near];
                    reached[i].push_back(parties[i]->name);
                    further.push_back(i);
                }
        edge = std::move(further);
    }
    return reached[1];
}

InterestType interestOfPath(const std::vector<QString> &path)
{
    switch (path.size()) {
    case 0: case 1: case 2: return InterestType::Real;
    case 3: return InterestType::Apparent;
    default: return InterestType::Potential;
    }
}

} // namespace cpv
