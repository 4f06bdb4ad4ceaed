#include "core/domain/related_digests.h"

#include <algorithm>

namespace cpv {

std::optional<int> sharedDigests(const Company &company, const Provider &provider)
{
    const int same = !company.uscc.isEmpty() && company.uscc == provider.uscc ? 1 : 0;
    if (same == 0 && (company.relatedDigests.empty() || provider.relatedDigests.empty()))
        return std::nullopt;
    const auto isShared = [&](const QString &digest) {
        return std::ranges::find(provider.relatedDigests, digest) != provider.relatedDigests.end();
    };
    return same + int(std::ranges::count_if(company.relatedDigests, isShared));
}

} // namespace cpv
