#include "tests/registry/year/year_desk.h"

#include "core/protocol/command_codec.h"
#include "core/protocol/json.h"
#include "core/registry/service/feed.h"
#include "core/sync/replica_steps.h"
#include "core/usecases/dashboards.h"
#include "core/usecases/ledger.h"
#include "tests/support/fake_remote.h"

#include <QTemporaryDir>

namespace cpv::test {

namespace {

constexpr qint32 RowsPerPage = 1000;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("the year's desk: %ls %ls", qUtf16Printable(enumText(result.error().code)), qUtf16Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

YearBoard boardOf(Dashboard dashboard) { return {dashboard.budget, std::move(dashboard.totals), std::move(dashboard.months)}; }

} // namespace

struct YearDesk::Parts {
    Parts(Store &registry, const Session &signedIn, const WorkingDays &days, const Clock &own)
        : store(registry), session(signedIn), workingDays(days), clock(own)
    {
        must(replica->state().saveSession({session.account, session.device.id, places(), clock.now(), clock.now(), true}));
        must(replica->feed().setPlaces(places()));
    }

    std::vector<PlaceCode> places() const
    {
        std::vector<PlaceCode> all {PlaceCode::shared()};
        all.insert(all.end(), session.account.scope.begin(), session.account.scope.end());
        return all;
    }

    Store &store;
    const Session session;
    const WorkingDays &workingDays;
    RegistryClock clock;
    const CommandCodec codec {.encode = &encode, .decode = &decodeCommand};
    QTemporaryDir folder;
    std::unique_ptr<Replica> replica = must(Replica::open(folder.path(), codec, {clock.now(), workingDays}));
    std::unique_ptr<ReplicaReader> reader = must(ReplicaReader::open(folder.path(), codec));
    std::unique_ptr<ReplicaReader> scanner = must(ReplicaReader::open(folder.path(), codec));
    FileKeyVault vault {folder.path()};
    FakeRemote remote;
    SerialExecutor readerThread, scannerThread, writerThread;
    const Workplace workplace {*replica, *reader, *scanner, writerThread, readerThread, scannerThread, vault, remote, clock, workingDays};
    const Dashboards dashboards {workplace};
    const Ledger ledger {workplace};
};

YearDesk::YearDesk(Store &store, const Session &session, const WorkingDays &workingDays, const Clock &clock)
    : m_parts(std::make_unique<Parts>(store, session, workingDays, clock))
{
}

YearDesk::~YearDesk() = default;

int YearDesk::sync()
{
    const SyncTime time {m_parts->clock, m_parts->workingDays};
    for (int pages = 1;; ++pages) {
        FeedRequest request {.cursors = {}, .limit = RowsPerPage};
        for (const PlaceProgress &place : must(m_parts->replica->feed().progress()))
            request.cursors.push_back({place.place, place.lastSeq});
        FeedAnswer answer = must(readFeed(m_parts->store, request, m_parts->session));
        answer.serverTime = m_parts->clock.now();
        if (!must(takePages(*m_parts->replica, encodeDocument(answer), time)).more)
            return pages;
    }
}

YearBoard YearDesk::board(const RollupQuery &query) const { return boardOf(must(m_parts->dashboards.read(query).result())); }

std::vector<std::pair<PlaceCode, YearBoard>> YearDesk::places(qint32 year) const
{
    std::vector<std::pair<PlaceCode, YearBoard>> boards;
    for (auto &[place, dashboard] : must(m_parts->dashboards.readPlaces(year).result()))
        boards.emplace_back(place, boardOf(std::move(dashboard)));
    return boards;
}

std::vector<AccountLine> YearDesk::accounts() const
{
    std::vector<AccountLine> lines;
    const LedgerStatement statement = must(m_parts->ledger.statement({}).result());
    for (const PayerYear &year : statement.years)
        lines.insert(lines.end(), year.accounts.begin(), year.accounts.end());
    return lines;
}

bool YearDesk::ledgerReadds() const { return must(m_parts->ledger.statement({}).result()).readds(); }
LedgerTotals YearDesk::ledgerTotals() const { return must(m_parts->ledger.totals({}).result()); }
std::vector<BudgetLine> YearDesk::budgetLines() const { return must(m_parts->reader->budgetLines()); }

} // namespace cpv::test
