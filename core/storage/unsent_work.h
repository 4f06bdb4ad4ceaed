#pragma once

#include "core/base/describe.h"
#include "core/base/result.h"
#include "core/domain/roi_inputs.h"
#include "core/storage/draft_store.h"

#include <QByteArray>

namespace cpv {

class Replica;

/// What only this device has, so that a broken disk would take it: forms, commands without a final answer, calculations.
struct UnsentWork {
    std::vector<Draft> drafts;
    std::vector<QString> commands; ///< Their canonical JSON, in the order people gave them.
    std::vector<RoiCase> calculations;
};
BOOST_DESCRIBE_STRUCT(UnsentWork, (), (drafts, commands, calculations))

/// On a connection of its own. `company`: whose calculations. Errors: Storage.
[[nodiscard]] Result<UnsentWork> unsentWork(const QString &databasePath, const std::optional<CompanyId> &company);

/// Those of `drafts` that belong back: a form that is here and newer stays, and one that was submitted from here is an
/// application now. On a connection of its own. Errors: Storage.
[[nodiscard]] Result<std::vector<Draft>> missingDrafts(const QString &databasePath, const std::vector<Draft> &drafts);

/// The digests of the papers that this work names, each once.
std::vector<QString> papersOf(const UnsentWork &work, const std::vector<std::vector<MaterialRef>> &ofCommands);

} // namespace cpv
