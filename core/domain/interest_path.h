#pragma once

#include "core/domain/parties.h"
#include "core/domain/review.h"

/// Who is near to whom: two parties touch where they share a digest (representative, shareholder, address, telephone, bank account)
/// or a credit code.
namespace cpv {

struct Party {
    QString name;
    QString uscc; ///< Empty for people.
    std::vector<QString> digests;
};
Party partyOf(const Company &company);
Party partyOf(const Provider &provider);
Party partyOf(const PoolMember &member);

constexpr int LongestInterest = 3; ///< Steps; what is further apart is nobody's interest.

/// The shortest way from `from` to `to` over `others`, with both ends; empty where it takes more steps than that.
std::vector<QString> interestPath(const Party &from, const Party &to, const std::vector<Party> &others);

/// One step: real. Two: apparent. Three: potential.
InterestType interestOfPath(const std::vector<QString> &path);

} // namespace cpv
