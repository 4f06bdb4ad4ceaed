#pragma once

#include "core/usecases/futures.h"
#include "core/usecases/remote.h"
#include "tests/support/fake_accounts.h"
#include "tests/support/fake_officials.h"

#include <QtTest>

#include <deque>
#include <map>

namespace cpv {

/// A network side that answers what the test laid ready; without anything ready it can't be reached.
class FakeRemote : public Remote {
    Q_OBJECT

public:
    using Remote::Remote;

    std::deque<Result<OpenedSession>> sessions;
    std::map<QString, QByteArray> papers; ///< By digest.
    std::optional<Instant> time; ///< After the next advanceClock.
    std::vector<DeviceId> devicesSeen;
    std::optional<OpenedSession> running;
    int syncsAsked = 0;
    std::vector<PaperTransfer> underWay;
    FakeAccounts people;
    FakeOfficials office;

    void show(Reach reach, bool exchanging = false)
    {
        m_reach = reach;
        m_exchanging = exchanging;
        Q_EMIT stateChanged();
    }

    QFuture<Result<OpenedSession>> signIn(const Credentials &, DeviceId device) override
    {
        devicesSeen.push_back(device);
        if (sessions.empty())
            return ready<OpenedSession>(fail(Errc::Network));
        const Result<OpenedSession> next = sessions.front();
        sessions.pop_front();
        return ready<OpenedSession>(next);
    }
    void begin(const OpenedSession &session) override { running = session; }
    void end() override { running.reset(); }
    void requestSync() override { ++syncsAsked; }
    QFuture<Result<Instant>> advanceClock(int) override
    {
        return ready<Instant>(time ? Result<Instant>(*time) : fail(Errc::Network));
    }
    QFuture<Result<QByteArray>> fetchMaterial(const PlaceCode &, const QString &sha256) override
    {
        return ready<QByteArray>(papers.contains(sha256) ? Result<QByteArray>(papers[sha256]) : fail(Errc::NotFound));
    }
    AccountRemote &accounts() override { return people; }
    OfficialsRemote &officials() override { return office; }
    Reach reach() const override { return m_reach; }
    bool exchanging() const override { return m_exchanging; }
    std::vector<PaperTransfer> transfers() const override { return underWay; }

private:
    Reach m_reach = Reach::Unknown;
    bool m_exchanging = false;
};

/// The result, as soon as it is there; the event loop runs meanwhile.
template <typename T> T waited(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

} // namespace cpv
