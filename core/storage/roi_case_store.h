#pragma once

#include "core/base/result.h"
#include "core/domain/roi_inputs.h"

#include <vector>

namespace cpv {

class Database;

/// Calculations kept on this device. Used on the writer's executor only. Errors: Storage, DiskFull.
class RoiCaseStore
{
public:
    explicit RoiCaseStore(Database &database) : m_database(database) { }

    /// Those of the company, in the order they were made.
    [[nodiscard]] Result<std::vector<RoiCase>> of(CompanyId company) const;
    /// New, or in place of the one with this id. TooLarge {most} where the company has as many already.
    [[nodiscard]] Result<void> save(const RoiCase &kept);
    [[nodiscard]] Result<void> remove(RoiCaseId id);

private:
    Database &m_database;
};

} // namespace cpv
