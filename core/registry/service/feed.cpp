#include "core/registry/service/feed.h"

#include "core/protocol/record_codec.h"

#include <algorithm>

namespace cpv {

namespace {

constexpr size_t MostCursors = 64;
constexpr qint32 UsualRows = 500;
constexpr qint32 MostRows = 1000;

FeedRow rowOf(const AnyRecord &record)
{
    const qint64 seq = std::visit([](const auto &r) { return r.changedSeq; }, record);
    return { kindOfRecord(record), idOf(record), seq, false, encodeRecord(record) };
}

FeedPage pageOf(StoreView &view, const FeedQuery &query, DeviceId device)
{
    const StoredFeedPage stored = view.feedPage(query);
    FeedPage page;
    page.place = query.place;
    for (const AnyRecord &record : stored.records)
        page.rows.push_back(rowOf(record));
    for (const FeedEntry &entry : stored.gone)
        page.rows.push_back({ entry.key.kind, entry.key.id, entry.seq, true, {} });
    page.lastSeq = stored.lastSeq;
    page.headSeq = stored.headSeq;
    page.more = stored.more;
    const DevicePlace origin{ device, query.place };
    page.answeredSequence = view.lastSequences({ &origin, 1 }).at(origin);
    return page;
}

} // namespace

Result<FeedAnswer> readFeed(Store &store, const FeedRequest &request, const Session &session)
{
    if (request.cursors.empty() || request.cursors.size() > MostCursors)
        return fail(Errc::OutOfRange, { QStringLiteral("cursors"), QString::number(MostCursors) });
    const bool official = isOfficial(session.account);
    for (const FeedCursor &cursor : request.cursors) {
        if (official && cursor.place != PlaceCode::shared() && !inScope(session.account, cursor.place))
            return fail(Errc::OutOfScope, { cursor.place.code });
        if (cursor.afterSeq < 0)
            return fail(Errc::OutOfRange, { QStringLiteral("afterSeq") });
    }
    const FeedReader reader{ official, session.account.company, session.account.id,
        session.account.provider, session.account.scope };
    const qint32 limit = request.limit <= 0 ? UsualRows : std::min(request.limit, MostRows);
    FeedAnswer answer;
    CPV_CHECK(store.look([&](StoreView &view) {
        for (const FeedCursor &cursor : request.cursors)
            answer.pages.push_back(pageOf(view, { cursor.place, cursor.afterSeq, limit, reader }, session.device.id));
    }));
    return answer;
}

bool hasNews(const FeedAnswer &answer)
{
    return std::ranges::any_of(answer.pages, [](const FeedPage &page) { return !page.rows.empty() || page.more; });
}

} // namespace cpv
