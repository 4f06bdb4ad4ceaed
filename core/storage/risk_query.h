#pragma once

#include "core/domain/risk.h"
#include "core/domain/risk_facts.h"
#include "core/storage/reading_connection.h"

#include <vector>

namespace cpv {

/// What the risk desk reads of one place, as the registry confirmed it; decisions and limits with this device's pending work over
/// them. Errors: Storage.
class RiskQuery
{
public:
    explicit RiskQuery(std::shared_ptr<ReadingConnection> connection) : m_connection(std::move(connection)) { }

    /// Claims of other places are those that this device holds; absent where it holds one place alone.
    [[nodiscard]] Result<RiskFacts> facts(const PlaceCode &place, QDate today) const;
    [[nodiscard]] Result<std::vector<RiskDecision>> decisions(const PlaceCode &place) const;
    [[nodiscard]] Result<std::vector<RiskLimit>> limits(const PlaceCode &place) const;

private:
    const std::shared_ptr<ReadingConnection> m_connection;
};

} // namespace cpv
