#include "core/sync/backoff.h"

#include <QtTest>
#include <rapidcheck.h>

#include <set>

namespace cpv {

class TestBackoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysBetweenOneSecondAndAMinute()
    {
        QVERIFY(rc::check("every delay lies between half of its step and the whole", [](quint64 seed) {
            Backoff backoff(seed);
            for (int failure = 0; failure < 12; ++failure) {
                const auto whole = std::min(Backoff::Longest, Backoff::Shortest * (1 << failure));
                const auto delay = backoff.next();
                RC_ASSERT(delay >= Backoff::Shortest && delay * 2 >= whole);
                RC_ASSERT(delay <= whole);
            }
        }));
    }
    void beginsAgainAfterASuccess()
    {
        Backoff backoff(3);
        for (int i = 0; i < 8; ++i)
            backoff.next();
        backoff.reset();
        QCOMPARE(backoff.next(), Backoff::Shortest);
    }
    void spreadsClients()
    {
        std::set<qint64> seen;
        for (quint64 seed = 1; seed <= 100; ++seed) {
            Backoff backoff(seed * 2);
            std::chrono::milliseconds delay {};
            for (int failure = 0; failure < 7; ++failure)
                delay = backoff.next();
            seen.insert(delay.count());
        }
        QVERIFY(seen.size() > 90);
    }
};

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::TestBackoff)
#include "tst_backoff.moc"
