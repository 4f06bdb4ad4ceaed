#pragma once

#include "core/domain/risk_facts.h"

#include <QHash>

namespace cpv {

/// Who is near to whom: two parties touch where they share a digest or a credit code. A digest that very many share (the address of
/// a business park) ties nobody but the two that are asked about.
class PartyGraph
{
public:
    static constexpr size_t CommonDigest = 20;

    explicit PartyGraph(const std::vector<RiskParty> &parties);

    /// Null where it isn't known here.
    const RiskParty *find(const Uuid &id) const;
    bool touch(const RiskParty &one, const RiskParty &other) const;
    /// From the first to the last, both included; empty where it takes more than `most` steps.
    std::vector<const RiskParty *> path(const RiskParty &from, const RiskParty &to, int most) const;
    /// Those that touch it over something few share, itself left out.
    std::vector<const RiskParty *> around(const RiskParty &party) const;
    /// One number for all that hang together over what at most FamilyDigest parties share; each its own where nothing does.
    int family(const Uuid &id) const;
    const std::vector<RiskParty> &all() const { return m_parties; }

private:
    static constexpr size_t FamilyDigest = 5;
    void joinFamilies();

    const std::vector<RiskParty> &m_parties;
    QHash<Uuid, int> m_byId;
    QHash<QString, std::vector<int>> m_byDigest;
    std::vector<int> m_family;
};

} // namespace cpv
