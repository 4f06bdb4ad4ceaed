#pragma once

#include "core/storage/replica_reader.h"
#include "core/sync/synchroniser.h"
#include "tests/support/dice.h"
#include "tests/support/fake_registry.h"
#include "tests/support/virtual_time.h"

#include <QTemporaryDir>

namespace cpv {

/// How the line treats requests; one in so many, 0 for never.
struct Line {
    bool connected = true;
    int lose = 0;      ///< The request never arrives.
    int cut = 0;       ///< It arrives, the answer doesn't.
    int duplicate = 0; ///< It arrives twice, the second time later.
    qint64 slowestMs = 40;
};

/// Carries requests to the registry in virtual time, as badly as the line says.
class FakeTransport : public Transport
{
public:
    FakeTransport(VirtualTime &time, FakeRegistry &registry, Line &line, quint64 seed);
    std::unique_ptr<Pending> send(WireRequest request, ReplyHandler done) override;

private:
    struct Exchange;
    class Sent;
    class Wire;
    std::shared_ptr<Wire> m_wire; // What is under way arrives even if the sender has died.
};

/// Runs each job at once, its answer in the next moment of virtual time.
class VirtualJobs : public StoreJobs
{
public:
    explicit VirtualJobs(VirtualTime &time) : m_time(time) { }
    std::unique_ptr<Pending> run(std::function<void()> job, std::function<void()> then) override
    {
        job();
        return m_time.after(std::chrono::milliseconds(0), std::move(then));
    }

private:
    VirtualTime &m_time;
};

/// The city's time, wrong by a constant.
class WrongClock : public Clock
{
public:
    WrongClock(const Clock &right, std::chrono::milliseconds error) : m_right(right), m_error(error) { }
    Instant now() const override { return m_right.now() + m_error; }

private:
    const Clock &m_right;
    std::chrono::milliseconds m_error;
};

class SyncWorld;

/// One computer: a real replica in a folder of its own, the real synchroniser, a bad line.
class Desk
{
public:
    Desk(SyncWorld &world, AccountId account, std::chrono::milliseconds clockError = {});
    ~Desk();

    /// Recorded here and now, as the window does; `sync` hears of it.
    Result<Enqueued> perform(const Payload &payload, std::optional<qint32> baseVersion = {});
    /// An application with one paper; null when refused here.
    ApplicationId submit(Money contract);
    Draft edit(Draft draft);
    void signIn();
    /// The process dies and starts again: only what is on the disk is left.
    void crash();

    std::optional<Application> application(ApplicationId id) const;
    std::vector<Refusal> refusals() const;
    DeliveryCounts counts() const;
    bool delivered() const;

    AccountId account;
    Line line;
    CommandId last; ///< The command recorded last.
    int expirations = 0;
    qint64 paperBytes = 0; ///< How large the next papers are, at least.

    Replica &replica();
    Synchroniser &sync();
    const RegistryClock &clock() const { return m_clock; }

private:
    struct Running;
    void start();
    MaterialRef paper();

    SyncWorld &m_world;
    QTemporaryDir m_folder;
    WrongClock m_own;
    RegistryClock m_clock {m_own};
    KeyPair m_key = KeyPair::generate();
    DeviceId m_device;
    QString m_token;
    int m_papers = 0;

    std::unique_ptr<Running> m_running;
};

/// What a killed process loses.
struct Desk::Running {
    Running(SyncWorld &world, Line &line, std::unique_ptr<Replica> opened, std::unique_ptr<ReplicaReader> openedReader);

    std::unique_ptr<Replica> replica;
    std::unique_ptr<ReplicaReader> reader;
    FakeTransport transport;
    RegistryClient client {transport};
    VirtualJobs jobs;
    std::unique_ptr<Synchroniser> synchroniser;
};

/// A city, its registry and some desks, in virtual time: `SyncWorld world; Desk owner(world, world.city.owner);`
class SyncWorld
{
public:
    explicit SyncWorld(quint64 seed = 1) : dice(seed) { }

    void run(std::chrono::milliseconds duration) { time.run(duration); }
    /// Until every desk has delivered its work and seen the registry's head.
    template <typename... Desks> bool settle(const Desks &...desks)
    {
        return time.runUntil([&] { return (desks.delivered() && ...); }, std::chrono::hours(1));
    }

    City city;
    FakeRegistry registry {city};
    VirtualTime time {city.clock};
    test::Dice dice;
};

} // namespace cpv
