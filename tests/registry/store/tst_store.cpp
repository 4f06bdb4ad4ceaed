#include "core/registry/store/sqlite_schema.h"
#include "core/registry/store/sqlite_store.h"
#include "core/sqlite/database.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const PlaceCode Here{ u"990000"_s };

CounterId counterId(int number)
{
    return CounterId(Uuid::named("counter" + QByteArray::number(number)));
}

Counter counter(int number, qint64 value, std::optional<CompanyId> company = {})
{
    Counter made;
    made.id = counterId(number);
    made.place = Here;
    made.name = QString::number(number);
    made.value = value;
    made.company = company;
    return made;
}

} // namespace

/// What any store must do. Another store adds a row to stores_data.
class tst_Store : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_stores = 0;

    std::unique_ptr<Store> open()
    {
        return std::move(*SqliteStore::open(m_folder.filePath(u"%1.sqlite"_s.arg(++m_stores))));
    }
    static void publish(Store &store, std::vector<AnyRecord> records)
    {
        QVERIFY(store.change([&](StoreTransaction &transaction) -> Result<void> {
            transaction.publish(records);
            return {};
        }));
    }

private Q_SLOTS:
    void sequencesAreGaplessAcrossChanges();
    void aFailedChangeLeavesNothing();
    void aBurstChangeLeavesNothingAndTheStoreGoesOn();
    void anOvertakenEntryIsLeftOutOfThePage();
    void pagesEndAtTheLimitAndGoOn();
    void readersSeeOnlyWhatIsTheirs();
    void balancesAndResultsComeBackAsWritten();
    void loadingMarksWhatIsAbsent();
    void changesOfManyThreadsAreAllThere();
    void aReaderSeesOneMoment();
    void aPersonsCasesAreFound();
    void aPersonsCasesHaveAnIndex();
};

void tst_Store::sequencesAreGaplessAcrossChanges()
{
    const auto store = open();
    publish(*store, { counter(1, 1), counter(2, 1) });
    publish(*store, { counter(1, 2) });
    std::vector<qint64> seqs;
    QVERIFY(store->look([&](StoreView &view) {
        view.eachFeedEntry([&](const FeedEntry &entry) { seqs.push_back(entry.seq); });
        QCOMPARE(view.headSeq(Here), 3);
        QCOMPARE(view.find<Counter>(counterId(1))->changedSeq, 3);
        QCOMPARE(view.places().size(), size_t(1));
    }));
    QCOMPARE(seqs, (std::vector<qint64>{ 1, 2, 3 }));
}

void tst_Store::aFailedChangeLeavesNothing()
{
    const auto store = open();
    const auto result = store->change([](StoreTransaction &transaction) -> Result<void> {
        transaction.publish({ counter(1, 1) });
        return fail(Errc::Busy);
    });
    QCOMPARE(result.error().code, Errc::Busy);
    QVERIFY(store->look([](StoreView &view) {
        QCOMPARE(view.headSeq(Here), 0);
        QVERIFY(!view.find<Counter>(counterId(1)));
    }));
}

void tst_Store::aBurstChangeLeavesNothingAndTheStoreGoesOn()
{
    const auto store = open();
    const auto result = store->change([](StoreTransaction &transaction) -> Result<void> {
        transaction.publish({ counter(1, 1) });
        throw std::runtime_error("a defect");
    });
    QCOMPARE(result.error().code, Errc::Internal);
    publish(*store, { counter(2, 1) });
    QVERIFY(store->look([](StoreView &view) { QCOMPARE(view.headSeq(Here), 1); }));
}

void tst_Store::anOvertakenEntryIsLeftOutOfThePage()
{
    const auto store = open();
    const CompanyId company(Uuid::named("c"));
    publish(*store, { counter(1, 1, company), counter(2, 1, company) });
    publish(*store, { counter(1, 2, company) });
    QVERIFY(store->look([&](StoreView &view) {
        const auto page = view.feedPage({ Here, 0, 10, { true, {}, {} } });
        QCOMPARE(page.records.size(), size_t(2));
        QCOMPARE(std::get<Counter>(page.records[1]).value, 2);
        QCOMPARE(page.lastSeq, 3);
        QVERIFY(!page.more);
    }));
}

void tst_Store::pagesEndAtTheLimitAndGoOn()
{
    const auto store = open();
    const CompanyId company(Uuid::named("c"));
    std::vector<AnyRecord> records;
    for (int i = 0; i < 25; ++i)
        records.emplace_back(counter(i, i, company));
    publish(*store, records);
    size_t seen = 0;
    QVERIFY(store->look([&](StoreView &view) {
        qint64 cursor = 0;
        for (bool more = true; more;) {
            const auto page = view.feedPage({ Here, cursor, 10, { false, company, {} } });
            seen += page.records.size();
            cursor = page.lastSeq;
            more = page.more;
        }
        QCOMPARE(cursor, 25);
    }));
    QCOMPARE(seen, size_t(25));
}

void tst_Store::readersSeeOnlyWhatIsTheirs()
{
    const auto store = open();
    const CompanyId ours(Uuid::named("ours")), theirs(Uuid::named("theirs"));
    Programme programme;
    programme.id = ProgrammeId(Uuid::named("p"));
    programme.place = Here;
    Draft draft;
    draft.id = DraftId(Uuid::named("d"));
    draft.place = Here;
    draft.company = ours;
    Account account;
    account.id = AccountId(Uuid::named("a"));
    account.place = Here;
    Redemption redemption;
    redemption.id = RedemptionId(Uuid::named("r"));
    redemption.place = Here;
    redemption.company = theirs;
    redemption.provider = ProviderId(Uuid::named("provider"));
    // Without a company a counter is the registry's own.
    publish(*store, { programme, draft, account, counter(1, 1), counter(2, 1, ours), counter(3, 1, theirs), redemption });
    const auto seen = [&](const FeedReader &reader) {
        QStringList kinds;
        (void)store->look([&](StoreView &view) {
            for (const AnyRecord &record : view.feedPage({ Here, 0, 100, reader }).records)
                kinds << enumText(kindOfRecord(record));
        });
        return kinds.join(u' ');
    };
    QCOMPARE(seen({ true, {}, {} }), u"Programme Account Counter Counter Redemption"_s);
    QCOMPARE(seen({ false, ours, {} }), u"Programme Draft Counter"_s);
    QCOMPARE(seen({ false, theirs, account.id }), u"Programme Account Counter Redemption"_s);
    QCOMPARE(seen({ false, {}, {} }), u"Programme"_s);
    QCOMPARE(seen({ false, {}, {}, redemption.provider }), u"Programme Redemption"_s);
    QCOMPARE(seen({ false, {}, {}, ProviderId(Uuid::named("another")) }), u"Programme"_s);
}

void tst_Store::balancesAndResultsComeBackAsWritten()
{
    const auto store = open();
    const Uuid owner = Uuid::named("o");
    const StoredBalance balance{ Here, { Bucket::Appropriated, owner, 2026, u"nation"_s }, Money::fromFen(-7) };
    const StoredResult result{ CommandId(Uuid::named("r")), QByteArray(32, 'd'), AnswerKind::Refused,
        Error{ Errc::ShortOf, { u"nation"_s, u"5"_s, u"7"_s } }, 9 };
    QVERIFY(store->change([&](StoreTransaction &transaction) -> Result<void> {
        transaction.writeBalances({ &balance, 1 });
        transaction.writeResults({ &result, 1 });
        transaction.writeSequences({ { { DeviceId(owner), Here }, 4 } });
        return {};
    }));
    QVERIFY(store->look([&](StoreView &view) {
        World world;
        view.loadLedger({ &owner, 1 }, world);
        QCOMPARE(world.balances().of(balance.account), Money::fromFen(-7));
        const StoredResult back = view.results({ &result.command, 1 }).at(result.command);
        QCOMPARE(back.digest, result.digest);
        QVERIFY(back.kind == result.kind && back.error == result.error && back.lastSeq == 9);
        const DevicePlace origin{ DeviceId(owner), Here }, unknown{ DeviceId(), Here };
        QCOMPARE(view.lastSequences({ &origin, 1 }).at(origin), 4);
        QCOMPARE(view.lastSequences({ &unknown, 1 }).at(unknown), 0);
    }));
}

void tst_Store::loadingMarksWhatIsAbsent()
{
    const auto store = open();
    publish(*store, { counter(1, 5) });
    QVERIFY(store->look([](StoreView &view) {
        const RecordKey keys[]
            = { { RecordKind::Counter, counterId(1).value }, { RecordKind::Counter, counterId(2).value } };
        World world;
        view.loadRecords(keys, world);
        QVERIFY(world.isLoaded(keys[0]) && world.isLoaded(keys[1]));
        QCOMPARE(world.find<Counter>(counterId(1))->value, 5);
        QVERIFY(!world.find<Counter>(counterId(2)));
    }));
}

void tst_Store::changesOfManyThreadsAreAllThere()
{
    const auto store = open();
    constexpr int Threads = 6, Each = 20;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < Threads; ++thread)
        threads.emplace_back([&, thread] {
            for (int i = 0; i < Each; ++i) {
                const auto changed = store->change([&](StoreTransaction &transaction) -> Result<void> {
                    transaction.publish({ counter(thread * Each + i, 1) });
                    return {};
                });
                const auto looked = store->look([](StoreView &view) { (void)view.headSeq(Here); });
                if (!changed || !looked)
                    ++failures;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QVERIFY(store->look([&](StoreView &view) { QCOMPARE(view.headSeq(Here), Threads * Each); }));
}

void tst_Store::aReaderSeesOneMoment()
{
    const auto store = open();
    publish(*store, { counter(1, 1) });
    QVERIFY(store->look([&](StoreView &view) {
        QCOMPARE(view.headSeq(Here), 1);
        publish(*store, { counter(1, 2) });
        QCOMPARE(view.headSeq(Here), 1);
        QCOMPARE(view.find<Counter>(counterId(1))->value, 1);
    }));
}

void tst_Store::aPersonsCasesAreFound()
{
    const auto store = open();
    const AccountId person(Uuid::named("person")), other(Uuid::named("other"));
    const auto handled = [](const char *name, std::optional<AccountId> by) {
        const ApplicationId application(Uuid::named(name));
        CaseHandler handler;
        handler.id = CaseHandler::idOf(application);
        handler.place = Here;
        handler.application = application;
        handler.account = by;
        return handler;
    };
    publish(*store, { handled("first", person), handled("second", other), handled("third", {}), handled("fourth", person) });
    publish(*store, { handled("fourth", other) });
    QVERIFY(store->look([&](StoreView &view) {
        const std::vector<CaseHandler> found = view.casesOf(person);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().application, ApplicationId(Uuid::named("first")));
    }));
}

void tst_Store::aPersonsCasesHaveAnIndex()
{
    Database database(u":memory:"_s, Database::Mode::ReadWriteOwner);
    QVERIFY(migrate(database, registryMigrations()));
    SQLite::Statement plan(database.handle(), "EXPLAIN QUERY PLAN SELECT * FROM CaseHandler WHERE account = ? ORDER BY id");
    QVERIFY(plan.executeStep());
    const QString step = QString::fromStdString(plan.getColumn(3).getString());
    QVERIFY2(step.contains(u"CaseHandler_account"_s), qPrintable(step));
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
