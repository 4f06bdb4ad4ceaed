#include "core/domain/listed_days.h"

namespace cpv {

std::optional<QDate> offListSince(const Provider &provider, ProgrammeId programme, QDate day)
{
    std::optional<QDate> since;
    for (const Listing &each : provider.listings) {
        if (each.programme != programme)
            continue;
        if (since && *since <= day && day < each.from)
            return since;
        since = each.until;
    }
    return std::nullopt;
}

} // namespace cpv
