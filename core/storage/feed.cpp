#include "core/storage/feed.h"

#include "core/sqlite/record_table.h"
#include "core/storage/draft_store.h"
#include "core/storage/outbox.h"
#include "core/storage/overlay.h"
#include "core/storage/search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

qint64 cursorOf(Database &database, const PlaceCode &place)
{
    auto select = database.statement(u"SELECT lastSeq FROM place_progress WHERE place = ?"_s);
    bindAll(*select, place);
    return select->executeStep() ? columnValue<qint64>(*select, 0) : 0;
}

void saveCursor(Database &database, const ChangePage &page, Instant now)
{
    auto save = database.statement(
        u"INSERT INTO place_progress (place, lastSeq, headSeq, answeredSequence, reachedHeadAt) VALUES (?1, ?2, ?3, ?4, ?5) "
        u"ON CONFLICT (place) DO UPDATE SET lastSeq = ?2, headSeq = ?3, "
        u"answeredSequence = max(answeredSequence, ?4), reachedHeadAt = coalesce(?5, reachedHeadAt)"_s);
    bindAll(*save, page.place, page.lastSeq, page.headSeq, page.more ? qint64(0) : page.answeredSequence);
    if (!page.more) // Otherwise unbound: NULL.
        bindValue(*save, 5, now);
    save->exec();
}

} // namespace

Result<void> Feed::setPlaces(const std::vector<PlaceCode> &places)
{
    return inTransaction(m_parts.database, [&]() -> Result<void> {
        CPV_TRY(followed, progress());
        for (const PlaceProgress &old : followed) {
            if (std::ranges::find(places, old.place) != places.end())
                continue;
            SearchIndex(m_parts.database).eraseShard(old.place);
            auto erase = m_parts.database.statement(u"DELETE FROM place_progress WHERE place = ?"_s);
            bindAll(*erase, old.place);
            erase->exec();
        }
        for (const PlaceCode &place : places) {
            auto insert = m_parts.database.statement(
                u"INSERT INTO place_progress (place) VALUES (?) ON CONFLICT DO NOTHING"_s);
            bindAll(*insert, place);
            insert->exec();
        }
        return {};
    });
}

Result<std::vector<PlaceProgress>> Feed::progress() const
{
    return readProgress(m_parts.database);
}

Result<ChangedKinds> Feed::apply(const ChangePage &page, const Moment &moment)
{
    return inTransaction(m_parts.database, [&]() -> Result<ChangedKinds> {
        if (page.lastSeq < cursorOf(m_parts.database, page.place))
            return ChangedKinds(); // An answer that was overtaken: its rows are older than ours.
        ChangedKinds changed;
        const bool wasOverlaid = !m_parts.overlay.idle(); // Announced rules that came into force lie there until they are taken away.
        for (const Change &change : page.changes)
            applyOne(change, moment.now, changed);
        saveCursor(m_parts.database, page, moment.now);
        const bool overlaid = wasOverlaid || !m_parts.overlay.idle();
        if (!page.more)
            m_parts.outbox.settle(page.place, page.answeredSequence);
        if (overlaid)
            changed.merge(m_parts.overlay.rebuild(moment));
        return changed;
    });
}

void Feed::applyOne(const Change &change, Instant now, ChangedKinds &changed)
{
    SearchIndex index(m_parts.database);
    changed.insert(change.kind);
    if (!change.record) {
        index.erase({change.kind, change.id});
        if (change.kind == RecordKind::Draft)
            m_parts.drafts.gone(DraftId(change.id));
        return;
    }
    index.put(*change.record);
    if (const auto *draft = std::get_if<Draft>(&*change.record))
        m_parts.drafts.merge(*draft, now);
}

Result<void> Feed::forget(const PlaceCode &place)
{
    return inTransaction(m_parts.database, [&]() -> Result<void> {
        SearchIndex(m_parts.database).eraseShard(place);
        auto reset = m_parts.database.statement(
            u"UPDATE place_progress SET lastSeq = 0, headSeq = 0, reachedHeadAt = NULL WHERE place = ?"_s);
        bindAll(*reset, place);
        reset->exec();
        return {};
    });
}

Result<std::vector<PlaceProgress>> readProgress(Database &database)
{
    return guarded([&] {
        auto select = database.statement(u"SELECT place, lastSeq, headSeq, reachedHeadAt FROM place_progress ORDER BY place"_s);
        std::vector<PlaceProgress> places;
        while (select->executeStep())
            places.push_back({columnValue<PlaceCode>(*select, 0), columnValue<qint64>(*select, 1),
                columnValue<qint64>(*select, 2), columnValue<std::optional<Instant>>(*select, 3)});
        return places;
    });
}

} // namespace cpv
