#pragma once

#include "core/domain/programme.h"
#include "core/protocol/json_schema.h"

#include <QByteArrayView>

/// A programme as a city writes it down: one JSON file, checked against resources/programmes/programme.schema.json.
namespace cpv {

struct ProgrammeFile {
    Programme programme;
    bool namesProviders = false; ///< Otherwise whoever publishes it keeps the list that is in force.
};

using ProgrammeReading = tl::expected<ProgrammeFile, std::vector<SchemaFault>>;

/// All faults that the schema finds; then, in a file that keeps to it, what no schema can say (checkProgramme).
[[nodiscard]] ProgrammeReading readProgramme(QByteArrayView text);

/// The schema that is built in. A defect of the build when it can't be read.
[[nodiscard]] Result<JsonSchema> programmeSchema();

struct ProgrammeChange {
    QString pointer; ///< In rules, the rule's number stands for its index.
    QString before;  ///< Compact JSON; empty: was not there.
    QString after;
};

/// What another version says differently; nothing of what the registry itself gives (version, changedSeq, coming).
std::vector<ProgrammeChange> changesBetween(const Programme &before, const Programme &after);

} // namespace cpv
