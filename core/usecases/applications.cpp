#include "core/usecases/applications.h"

#include "core/domain/late_findings.h"
#include "core/usecases/futures.h"
#include "core/usecases/learning.h"

#include <algorithm>

namespace cpv {

namespace {

/// On the reader's thread.
Result<ApplicationDetail> detailOf(const ReplicaReader &reader, ApplicationId id, const std::optional<Account> &account)
{
    CPV_TRY(row, reader.application(id));
    ApplicationDetail detail {.application = row.application, .pending = row.pending};
    CPV_TRY(programme, reader.programme(row.application.programme));
    detail.programme = programme;
    CPV_TRY(timeline, reader.timeline(id.value));
    CPV_TRY(pending, reader.pendingTimeline(id.value));
    for (TimelineEntry &entry : timeline) {
        const bool unconfirmed = std::ranges::find(pending, entry.id) != pending.end();
        detail.timeline.push_back({std::move(entry), unconfirmed});
    }
    CPV_TRY(objections, reader.objections(id));
    detail.objections = objections;
    CPV_TRY(company, reader.company(row.application.company));
    detail.company = company;
    if (row.application.provider) {
        CPV_TRY(provider, reader.provider(*row.application.provider));
        detail.provider = provider;
    }
    if (!row.application.contractNumber.isEmpty()) {
        CPV_TRY(named, reader.applicationsOfContract(row.application.contractNumber));
        std::erase_if(named, [&](const Application &other) { return !shareContract(row.application, other); });
        detail.sameContract = std::move(named);
    }
    CPV_TRY(awaited, coursesAwaited(reader, row.application, programme, account));
    detail.coursesAwaited = std::move(awaited);
    CPV_TRY(handler, reader.caseHandler(id));
    detail.handler = handler;
    CPV_TRY(outcome, reader.outcome(id));
    detail.outcome = outcome;
    CPV_TRY(refusals, reader.refusals());
    std::erase_if(refusals, [&](const Refusal &refusal) { return refusal.subject != id.value; });
    detail.refusals = std::move(refusals);
    return detail;
}

/// On the scanner's thread, page by page up to the last of the places.
Result<std::vector<ApplicationId>> idsAt(const ReplicaReader &reader, ApplicationQuery query, const std::vector<qint64> &places, AccountId me)
{
    constexpr int rowsOfPage = 500;
    std::vector<ApplicationId> ids;
    query.limit = rowsOfPage;
    qint64 first = 0; // Of the page.
    for (auto place = places.begin(); place != places.end();) {
        CPV_TRY(page, reader.applications(query, me));
        const auto end = first + qint64(page.rows.size());
        for (; place != places.end() && *place < end; ++place)
            ids.push_back(page.rows[size_t(*place - first)].application.id);
        if (!page.nextKey)
            break;
        first = end;
        query.after = page.nextKey;
    }
    return ids;
}

} // namespace

Applications::Applications(const Workplace &workplace, Session &session, QObject *parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_session(session)
{
}

QFuture<Result<ApplicationPage>> Applications::page(const ApplicationQuery &query) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, query, me = me()] { return reader.applications(query, me); });
}

QFuture<Result<std::optional<qint64>>> Applications::quickCount(const ApplicationQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query, me = me()](const ReplicaReader::Overtaken &overtaken) { return reader.quickCount(query, me, overtaken); });
}

QFuture<Result<ListOutline>> Applications::outline(const ApplicationQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query, me = me()](const ReplicaReader::Overtaken &overtaken) { return reader.outline(query, me, overtaken); });
}

QFuture<Result<ApplicationTotals>> Applications::totals(const ApplicationQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query, me = me()](const ReplicaReader::Overtaken &overtaken) { return reader.totals(query, me, overtaken); });
}

AccountId Applications::me() const
{
    return m_session.current() ? m_session.current()->account.id : AccountId();
}

QFuture<Result<std::vector<StageCount>>> Applications::stageCounts(std::optional<ProgrammeId> programme) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, programme] { return reader.stageCounts(programme); });
}

RowsMaker Applications::rows(const ApplicationQuery &query, const PagedRows<ApplicationQuery, ApplicationPage>::Cells &cells) const
{
    return [&reader = m_workplace.scanner, query, cells, me = me()] {
        return std::make_unique<PagedRows<ApplicationQuery, ApplicationPage>>(
            query, [&reader, me](const ApplicationQuery &next) { return reader.applications(next, me); }, cells);
    };
}

QFuture<Result<std::vector<ApplicationId>>> Applications::at(const ApplicationQuery &query, const std::vector<qint64> &places) const
{
    return m_workplace.scannerThread.run([&reader = m_workplace.scanner, query, places, me = me()] { return idsAt(reader, query, places, me); });
}

QFuture<Result<std::vector<Company>>> Applications::companies(const QString &text, int most) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, text, most] { return reader.companies(text, most); });
}

QFuture<Result<std::vector<Account>>> Applications::handlers(const PlaceCode &place) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, place] { return reader.caseHandlers(place); });
}

QFuture<Result<ApplicationDetail>> Applications::detail(ApplicationId id) const
{
    const auto account = m_session.current() ? std::optional(m_session.current()->account) : std::nullopt;
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id, account] { return detailOf(reader, id, account); });
}

QFuture<Result<QString>> Applications::materialFile(const PlaceCode &place, const MaterialRef &material)
{
    Promised<QString> answer;
    whenDone(this, materialHere(material), [this, place, sha256 = material.sha256, answer](const std::optional<QString> &path) {
        if (path)
            return answer.give(*path);
        whenDone(this, m_workplace.remote.fetchMaterial(place, sha256), [this, sha256, answer](const Result<QByteArray> &bytes) {
            if (!bytes)
                return answer.give(fail(bytes.error()));
            auto stored = m_workplace.writerThread.run([&replica = m_workplace.replica, sha256, bytes = *bytes]() -> Result<QString> {
                CPV_CHECK(replica.materials().put(sha256, bytes));
                return replica.materials().pathOf(sha256).value_or(QString());
            });
            whenDone(this, stored, [answer](const Result<QString> &fetched) { answer.give(fetched); });
        });
    });
    return answer.future();
}

QFuture<std::optional<QString>> Applications::materialHere(const MaterialRef &material) const
{
    return m_workplace.writerThread.run(
        [&replica = m_workplace.replica, sha256 = material.sha256] { return replica.materials().pathOf(sha256); });
}

} // namespace cpv
