#pragma once

#include "core/domain/decide.h"
#include "core/storage/command_codec.h"
#include "core/storage/feed.h"

namespace cpv {

class Database;

/// The pending commands replayed over the confirmed rows by the registry's own rules, on the little this replica knows.
/// Works inside the caller's transaction; may throw SQLite::Exception.
class Overlay
{
public:
    Overlay(Database &database, const CommandCodec &codec) : m_database(database), m_codec(codec) { }

    /// Lays one more command over what is shown. Refused as `decide` refuses; then nothing is laid.
    [[nodiscard]] Result<Effects> lay(const Command &command, const Moment &moment, ChangedKinds &changed);
    /// Everything that has no answer yet, or whose answer the feed hasn't passed, in order. A command that no longer fits shows
    /// nothing: the registry's answer is on its way.
    ChangedKinds rebuild(const Moment &moment);
    /// Nothing is laid, and nothing waits to be: no command, and no announced rules.
    bool idle() const;

private:
    World load(const Command &command, Instant now) const;
    void loadRecord(World &world, const RecordKey &key) const;
    void loadLedger(World &world, const Uuid &owner) const;
    void hideDraft(const Payload &payload, ChangedKinds &changed);
    void layDueVersions(QDate today, ChangedKinds &changed);

    Database &m_database;
    const CommandCodec &m_codec;
};

/// The draft that a submission uses up.
std::optional<DraftId> draftOf(const Payload &payload);

} // namespace cpv
