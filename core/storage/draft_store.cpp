#include "core/storage/draft_store.h"

#include "core/domain/form_fields.h"
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
/// The other side's value stands at the registry until a person chose between the two.
const QString undisputed = u"id NOT IN (SELECT draft FROM draft_conflict)"_s;
const QString notThrownAway = u"id NOT IN (SELECT draft FROM draft_discard)"_s;

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

void DraftStore::keepBoth(const Draft &localDraft, const Draft &baseDraft, bool dirty)
{
    RecordTable<Draft>::upsert(m_database, localDraft, localTable);
    RecordTable<Draft>::upsert(m_database, baseDraft, baseTable);
    setDirty(localDraft.id, dirty);
}

void DraftStore::remove(DraftId draft)
{
    for (const QStringView table : {localTable, baseTable, theirsTable})
        RecordTable<Draft>::erase(m_database, draft, table);
    for (const QString &table : {u"draft_delivery"_s, u"draft_conflict"_s, u"draft_discard"_s, u"draft_mark"_s}) {
        auto erase = m_database.statement(u"DELETE FROM %1 WHERE draft = ?"_s.arg(table));
        bindAll(*erase, draft);
        erase->exec();
    }
    m_revisions.remove(draft);
}

void DraftStore::gone(DraftId draft)
{
    if (!isDirty(draft))
        remove(draft);
}

Result<Draft> DraftStore::save(const Draft &draft, const std::optional<Draft> &base)
{
    return inTransaction(m_database, [&]() -> Result<Draft> {
        Draft stored = draft;
        const std::optional<Draft> known = local(draft.id);
        if (known && base) {
            const DraftMerge merge = mergeDrafts(base, draft, *known);
            stored = merge.merged;
            stored.materials = known->materials;
            noteConflicts(merge, *known, draft.editedAt);
        }
        stored.version = known ? known->version : 0;
        stored.changedSeq = known ? known->changedSeq : 0;
        RecordTable<Draft>::upsert(m_database, stored, localTable);
        if (!known || !sameForm(*known, stored)) // Turning a page alone is no news for the registry.
            setDirty(stored.id, true);
        m_revisions.add(stored, stored.editedAt, false);
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
            m_database, u"WHERE discarded = 0 AND %1 AND %2 ORDER BY editedAt DESC, id DESC"_s.arg(notSubmitted, notThrownAway), localTable);
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
        auto erase = m_database.statement(u"DELETE FROM draft_discard WHERE draft = ?"_s);
        bindAll(*erase, draft);
        erase->exec();
        return {};
    });
}

Result<void> DraftStore::holdDiscard(DraftId draft, Instant now)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        if (!local(draft))
            return fail(Errc::NotFound, {enumText(RecordKind::Draft)});
        auto insert = m_database.statement(u"INSERT OR REPLACE INTO draft_discard (draft, at) VALUES (?, ?)"_s);
        bindAll(*insert, draft, now);
        insert->exec();
        return {};
    });
}

Result<void> DraftStore::keep(DraftId draft)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto erase = m_database.statement(u"DELETE FROM draft_discard WHERE draft = ?"_s);
        bindAll(*erase, draft);
        return erase->exec() > 0 ? Result<void>() : fail(Errc::WrongState);
    });
}

Result<std::vector<Draft>> DraftStore::heldDiscards() const
{
    return guarded([&] {
        return RecordTable<Draft>::select(m_database, u"WHERE id IN (SELECT draft FROM draft_discard) ORDER BY editedAt, id"_s, localTable);
    });
}

Result<std::vector<Draft>> DraftStore::dirty() const
{
    return guarded([&] {
        return RecordTable<Draft>::select(m_database,
            u"WHERE id IN (SELECT draft FROM draft_delivery WHERE dirty = 1 AND refusedCode IS NULL) AND %1 AND %2 ORDER BY editedAt, id"_s
                .arg(notSubmitted, undisputed),
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
        keepBoth(*mine, stored, editedMeanwhile);
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
        if (mine && isDirty(theirs.id) && !mine->discarded && !isOnItsWay(theirs.id))
            keepApart(*mine, theirs);
        remove(theirs.id);
        return {.merged = theirs, .fields = {}};
    }
    if (!mine || !isDirty(theirs.id)) {
        Draft taken = theirs;
        taken.step = mine ? mine->step : theirs.step;
        keepBoth(taken, theirs, false);
        if (mine) {
            mark(changedFields(*mine, theirs), theirs);
            m_revisions.add(taken, now, true);
        }
        return {.merged = taken, .fields = {}};
    }
    DraftMerge merged = mergeDrafts(common, *mine, theirs);
    keepBoth(merged.merged, theirs, !sameForm(merged.merged, theirs));
    noteConflicts(merged, theirs, now);
    QStringList taken;
    for (const FieldMerge &field : merged.fields) {
        if (field.outcome == FieldOutcome::Theirs || field.outcome == FieldOutcome::Merged)
            taken += field.field;
    }
    mark(taken, theirs);
    m_revisions.add(merged.merged, now, true);
    return merged;
}

/// Somebody else submitted or discarded the form that is being edited here: this work goes on in a form of its own.
void DraftStore::keepApart(const Draft &mine, const Draft &theirs)
{
    Draft copy = mine;
    copy.id = DraftId(Uuid::named(u"%1 apart from %2"_s.arg(mine.id.toText()).arg(theirs.version).toUtf8()));
    copy.version = 0;
    copy.changedSeq = 0;
    copy.corrects.reset(); // Its application was answered by the form that went.
    RecordTable<Draft>::upsert(m_database, copy, localTable);
    setDirty(copy.id, true);
}

bool DraftStore::isOnItsWay(DraftId draft) const
{
    auto select = m_database.statement(u"SELECT 1 FROM pending_Draft WHERE id = ? AND discarded = 1"_s);
    bindAll(*select, draft);
    return select->executeStep();
}

void DraftStore::noteConflicts(const DraftMerge &merge, const Draft &theirs, Instant now)
{
    if (!merge.conflicted())
        return;
    RecordTable<Draft>::upsert(m_database, theirs, theirsTable);
    for (const FieldMerge &field : merge.fields) {
        if (field.outcome != FieldOutcome::Conflict)
            continue;
        auto note = m_database.statement(
            u"INSERT INTO draft_conflict (draft, field, at) VALUES (?1, ?2, ?3) ON CONFLICT (draft, field) DO UPDATE SET at = ?3"_s);
        bindAll(*note, theirs.id, field.field, now);
        note->exec();
    }
}

void DraftStore::mark(const QStringList &fields, const Draft &theirs)
{
    for (const QString &field : fields) {
        auto note = m_database.statement(u"INSERT OR REPLACE INTO draft_mark (draft, field, at, byName) VALUES (?, ?, ?, ?)"_s);
        bindAll(*note, theirs.id, field, theirs.editedAt, theirs.editedBy);
        note->exec();
    }
}

Result<std::vector<DraftMark>> DraftStore::marks(DraftId draft) const
{
    return guarded([&] {
        std::vector<DraftMark> marks;
        auto select = m_database.statement(u"SELECT field, byName, at FROM draft_mark WHERE draft = ? ORDER BY at, field"_s);
        bindAll(*select, draft);
        while (select->executeStep())
            marks.push_back({columnValue<QString>(*select, 0), columnValue<QString>(*select, 1), columnValue<Instant>(*select, 2)});
        return marks;
    });
}

Result<void> DraftStore::marksSeen(DraftId draft)
{
    return guarded([&] {
        auto erase = m_database.statement(u"DELETE FROM draft_mark WHERE draft = ?"_s);
        bindAll(*erase, draft);
        erase->exec();
    });
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
