#include "core/sync/store_jobs.h"
#include "core/sync/synchroniser.h"
#include "core/protocol/command_codec.h"
#include "core/protocol/json.h"
#include "tests/support/fake_registry.h"

#include <QTemporaryDir>
#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

/// Answers from the event loop of the test.
class LoopTransport : public Transport
{
public:
    LoopTransport(FakeRegistry &registry, Timers &timers) : m_registry(registry), m_timers(timers) { }
    std::unique_ptr<Pending> send(WireRequest request, ReplyHandler done) override
    {
        constexpr std::chrono::milliseconds aMoment {1};
        return m_timers.after(aMoment, [this, request = std::move(request), done = std::move(done)] {
            done(*m_registry.handle(request, true));
        });
    }

private:
    FakeRegistry &m_registry;
    Timers &m_timers;
};

}

/// The real executor, timers and event loop: what ThreadSanitizer looks at.
class TestSyncThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksBesideAThreadThatWrites()
    {
        QTemporaryDir folder;
        City city;
        FakeRegistry registry(city);
        SystemClock own;
        RegistryClock clock(own);
        const CommandCodec codec {.encode = &encode, .decode = &decodeCommand};
        auto opened = Replica::open(folder.path(), codec, {clock.now(), city.workingDays});
        QVERIFY(opened);
        const std::unique_ptr<Replica> replica = std::move(*opened);
        SerialExecutor writer;
        ExecutorJobs jobs(writer);
        QtTimers timers;
        LoopTransport transport(registry, timers);
        RegistryClient client(transport);
        const KeyPair key = KeyPair::generate();
        const auto session = registry.signIn(city.clerk, key.publicKey());
        client.setToken(session.token);
        const std::vector<PlaceCode> places {PlaceCode::shared(), city.place};
        QVERIFY(writer.run([&] { return replica->feed().setPlaces(places); }).result());
        Synchroniser sync({.client = client, .replica = *replica, .jobs = jobs, .timers = timers, .time = {clock, city.workingDays}});
        sync.begin({session.device, key});
        for (int i = 0; i < 20; ++i) {
            const ApplicationId id = city.submitted(Money::fromYuan(1'000 + i));
            const Command command {.id = city.newId<CommandId>(), .place = city.place, .account = city.clerk, .device = {},
                .deviceSequence = 0, .baseVersion = {}, .dependsOn = {}, .claimedAt = clock.now(), .payload = AcceptApplication {id}};
            writer.run([&replica, &clock, &city, command] {
                return replica->outbox().enqueue(command, {clock.now(), city.workingDays}).has_value();
            });
            sync.requestSync();
            QTRY_COMPARE_WITH_TIMEOUT(registry.effectsOf(command.id), 1, 20'000);
        }
        const auto idle = [&] { return sync.activity().phase == SyncActivity::Phase::Resting; };
        QTRY_VERIFY_WITH_TIMEOUT(idle(), 20'000);
    }

    void mayGoWhileAJobRuns()
    {
        SerialExecutor writer;
        ExecutorJobs jobs(writer);
        std::atomic<int> ran = 0;
        for (int i = 0; i < 200; ++i) {
            const auto dropped = jobs.run([&ran] { ++ran; }, [] { QFAIL("it was taken back"); });
            Q_UNUSED(dropped)
        }
        writer.run([] { return true; }).waitForFinished();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(ran.load(), 200);
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::TestSyncThreads)
#include "tst_sync_threads.moc"
