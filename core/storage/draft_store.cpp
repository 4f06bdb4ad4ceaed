#include "core/storage/draft_store.h"

#include "core/sqlite/record_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QStringView localTable = u"local_";
const QStringView baseTable = u"base_";
const QStringView theirsTable = u"theirs_";

/// A submission on its way has used the form up; it comes back should the registry refuse.
const QString notSubmitted = u"id NOT IN (SELECT id FROM pending_Draft WHERE discarded = 1)"_s;

bool sameForm(const Draft &a, const Draft &b)
{
    return toJson<ApplicationForm>(a) == toJson<ApplicationForm>(b) && a.discarded == b.discarded && a.corrects == b.corrects;
}

} // namespace

std::optional<Draft> DraftStore::local(DraftId draft) const { return RecordTable<Draft>::find(m_database, draft, localTable); }
std::optional<Draft> DraftStore::base(DraftId draft) const { return RecordTable<Draft>::find(m_database, draft, baseTable); }

bool DraftStore::isDirty(DraftId draft) const
{
    auto select = m_database.statement(u"SELECT dirty FROM draft_delivery WHERE draft = ?"_s);
    bindAll(*select, draft);
    return select->executeStep() && columnValue<bool>(*select, 0);
}

void DraftStore::setDirty(DraftId draft, bool dirty)
{
    auto save = m_database.statement(u"INSERT INTO draft_delivery (draft, dirty, refusedCode) VALUES (?1, ?2, NULL) "
                                     u"ON CONFLICT (draft) DO UPDATE SET dirty = ?2, refusedCode = NULL"_s);
    bindAll(*save, draft, dirty);
    save->exec();
}

void DraftStore::keep(const Draft &localDraft, const Draft &baseDraft, bool dirty)
{
    RecordTable<Draft>::upsert(m_database, localDraft, localTable);
    RecordTable<Draft>::upsert(m_database, baseDraft, baseTable);
    setDirty(localDraft.id, dirty);
}

void DraftStore::remove(DraftId draft)
{
    for (const QStringView table : {localTable, baseTable, theirsTable})
        RecordTable<Draft>::erase(m_database, draft, table);
    for (const QString &table : {u"draft_delivery"_s, u"draft_conflict"_s}) {
        auto erase = m_database.statement(u"DELETE FROM %1 WHERE draft = ?"_s.arg(table));
        bindAll(*erase, draft);
        erase->exec();
    }
}

void DraftStore::gone(DraftId draft)
{
    if (!isDirty(draft))
        remove(draft);
}

Result<Draft> DraftStore::save(const Draft &draft)
{
    return inTransaction(m_database, [&]() -> Result<Draft> {
        Draft stored = draft;
        const std::optional<Draft> known = local(draft.id);
        stored.version = known ? known->version : 0;
        stored.changedSeq = known ? known->changedSeq : 0;
        RecordTable<Draft>::upsert(m_database, stored, localTable);
        if (!known || !sameForm(*known, stored)) // Turning a page alone is no news for the registry.
            setDirty(stored.id, true);
        return stored;
    });
}

Result<Draft> DraftStore::find(DraftId draft) const
{
    return guarded([&]() -> Result<Draft> {
        auto found = local(draft);
        return found ? Result<Draft>(*std::move(found)) : fail(Errc::NotFound, {enumText(RecordKind::Draft)});
    });
}

Result<std::vector<Draft>> DraftStore::open() const
{
    return guarded([&] {
        return RecordTable<Draft>::select(
            m_database, u"WHERE discarded = 0 AND %1 ORDER BY editedAt DESC, id DESC"_s.arg(notSubmitted), localTable);
    });
}

Result<void> DraftStore::discard(DraftId draft, Instant now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto known = local(draft);
        if (!known)
            return fail(Errc::NotFound, {enumText(RecordKind::Draft)});
        if (known->version == 0) {
            remove(draft);
            return {};
        }
        known->discarded = true;
        known->editedAt = now;
        RecordTable<Draft>::upsert(m_database, *known, localTable);
        setDirty(draft, true);
        return {};
    });
}

Result<std::vector<Draft>> DraftStore::dirty() const
{
    return guarded([&] {
        return RecordTable<Draft>::select(m_database,
            u"WHERE id IN (SELECT draft FROM draft_delivery WHERE dirty = 1 AND refusedCode IS NULL) AND %1 ORDER BY editedAt, id"_s
                .arg(notSubmitted),
            localTable);
    });
}

Result<void> DraftStore::stored(const Draft &sent, const Draft &stored)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto mine = local(sent.id);
        if (!mine)
            return {}; // Submitted or thrown away meanwhile.
        if (stored.discarded) {
            remove(sent.id);
            return {};
        }
        const bool editedMeanwhile = !sameForm(*mine, sent);
        mine->version = stored.version;
        mine->changedSeq = stored.changedSeq;
        keep(*mine, stored, editedMeanwhile);
        return {};
    });
}

Result<DraftMerge> DraftStore::received(const Draft &theirs, Instant now)
{
    return inTransaction(m_database, [&]() -> Result<DraftMerge> { return merge(theirs, now); });
}

DraftMerge DraftStore::merge(const Draft &theirs, Instant now)
{
    const std::optional<Draft> mine = local(theirs.id);
    const std::optional<Draft> common = base(theirs.id);
    if (common && theirs.version <= common->version)
        return {.merged = mine.value_or(theirs), .fields = {}}; // An echo of what is known.
    if (theirs.discarded) {
        remove(theirs.id);
        return {.merged = theirs, .fields = {}};
    }
    if (!mine || !isDirty(theirs.id)) {
        Draft taken = theirs;
        taken.step = mine ? mine->step : theirs.step;
        keep(taken, theirs, false);
        return {.merged = taken, .fields = {}};
    }
    DraftMerge merged = mergeDrafts(common, *mine, theirs);
    keep(merged.merged, theirs, !sameForm(merged.merged, theirs));
    for (const FieldMerge &field : merged.fields) {
        if (field.outcome != FieldOutcome::Conflict)
            continue;
        RecordTable<Draft>::upsert(m_database, theirs, theirsTable);
        auto note = m_database.statement(
            u"INSERT INTO draft_conflict (draft, field, at) VALUES (?1, ?2, ?3) ON CONFLICT (draft, field) DO UPDATE SET at = ?3"_s);
        bindAll(*note, theirs.id, field.field, now);
        note->exec();
    }
    return merged;
}

Result<void> DraftStore::refused(DraftId draft, const Error &error)
{
    return guarded([&] {
        auto update = m_database.statement(u"UPDATE draft_delivery SET refusedCode = ? WHERE draft = ?"_s);
        bindAll(*update, error.code, draft);
        update->exec();
    });
}

Result<std::vector<DraftConflict>> DraftStore::conflicts(DraftId draft) const
{
    return guarded([&]() -> std::vector<DraftConflict> {
        std::vector<DraftConflict> conflicts;
        const auto theirs = RecordTable<Draft>::find(m_database, draft, theirsTable);
        if (!theirs)
            return conflicts;
        auto select = m_database.statement(u"SELECT field, at FROM draft_conflict WHERE draft = ? ORDER BY field"_s);
        bindAll(*select, draft);
        while (select->executeStep())
            conflicts.push_back({draft, columnValue<QString>(*select, 0), *theirs, columnValue<Instant>(*select, 1)});
        return conflicts;
    });
}

Result<void> DraftStore::conflictResolved(DraftId draft, const QString &field)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto erase = m_database.statement(u"DELETE FROM draft_conflict WHERE draft = ? AND field = ?"_s);
        bindAll(*erase, draft, field);
        erase->exec();
        auto left = m_database.statement(u"SELECT 1 FROM draft_conflict WHERE draft = ?"_s);
        bindAll(*left, draft);
        if (!left->executeStep())
            RecordTable<Draft>::erase(m_database, draft, theirsTable);
        return {};
    });
}

} // namespace cpv
