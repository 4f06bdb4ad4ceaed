#pragma once

#include "core/domain/fair_case.h"
#include "core/storage/reading_connection.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace cpv {

/// Which decisions are looked at; what is absent asks nothing. Days are China's, both included.
struct FairnessQuestion {
    std::optional<PlaceCode> place = {};
    std::optional<ProgrammeId> programme = {};
    std::optional<QDate> from = {}, to = {}; ///< Of the decision.
};

/// Decided cases, as the registry confirmed them. Errors: Storage.
class FairnessQuery
{
public:
    explicit FairnessQuery(std::shared_ptr<ReadingConnection> connection) : m_connection(std::move(connection)) { }

    [[nodiscard]] Result<std::vector<FairCase>> cases(const FairnessQuestion &question) const;
    /// Names of officials; whoever isn't known here is absent.
    [[nodiscard]] Result<std::map<AccountId, QString>> officials() const;
    [[nodiscard]] Result<std::map<CompanyId, QString>> companies(const std::set<CompanyId> &of) const;

private:
    const std::shared_ptr<ReadingConnection> m_connection;
};

} // namespace cpv
