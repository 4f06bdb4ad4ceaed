#include "core/domain/world.h"

#include "core/base/invariant.h"
#include "core/domain/decide.h"

namespace cpv {

void World::put(AnyRecord record)
{
    const RecordKey key {kindOfRecord(record), idOf(record)};
    m_absent.erase(key);
    m_records.insert_or_assign(key, std::move(record));
}

void apply(World &world, const Effects &effects)
{
    for (const AnyRecord &record : effects.records)
        world.put(record);
    for (const Transfer &transfer : effects.transfers) {
        const Result<void> moved = apply(world.balances(), transfer);
        CPV_INVARIANT(moved.has_value(), "decide lets only possible transfers through");
    }
}

} // namespace cpv
