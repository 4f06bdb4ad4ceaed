#include "tests/unit/storage/desk.h"

#include <QSignalSpy>
#include <QtTest>

namespace cpv {

/// A device, or a person, that has no records yet gets all of them first.
class FirstFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowMuchOfItIsHere();
    void whatItBringsIsToldOnceItIsComplete();
    void onesOwnWorkIsToldAtOnce();
    void whereItStopsWhatIsHereIsTold();

private:
    /// Signed in and connected; nothing has arrived.
    static void begin(Desk &desk)
    {
        desk.signIn(desk.bench.city.clerk);
        desk.remote.show(Remote::Reach::Online, true);
        QTRY_VERIFY(desk.use.status.facts().firstFetch);
    }
};

void FirstFetchTest::saysHowMuchOfItIsHere()
{
    SyncInputs inputs {.signedIn = true, .tokenValid = true, .exchanging = true, .counts = {.oldestWaiting = {}, .places = {{.place = PlaceCode::shared()}}}};
    QVERIFY(syncFacts(inputs).firstFetch);
    QVERIFY(!syncFacts(inputs).fetchedPercent); // Nobody has told yet how much there is.
    PlaceProgress &place = inputs.counts.places.front();
    place.headSeq = 500;
    place.lastSeq = 190;
    QCOMPARE(syncFacts(inputs).fetchedPercent, std::optional(38));
    place.lastSeq = 500;
    QCOMPARE(syncFacts(inputs).fetchedPercent, std::optional(99)); // Not all, before it is said to be.
    place.reachedHeadAt = Instant();
    QVERIFY(!syncFacts(inputs).firstFetch && !syncFacts(inputs).fetchedPercent);
}

void FirstFetchTest::whatItBringsIsToldOnceItIsComplete()
{
    Desk desk;
    begin(desk);
    const QSignalSpy told(&desk.use.status, &SyncStatus::recordsChanged);
    Q_EMIT desk.remote.recordsChanged({RecordKind::Application});
    Q_EMIT desk.remote.recordsChanged({RecordKind::Voucher});
    QCOMPARE(told.size(), 0);
    desk.sync();
    Q_EMIT desk.remote.deliveryChanged();
    QTRY_VERIFY(!desk.use.status.facts().firstFetch);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.last().at(0).value<QSet<RecordKind>>(), (QSet<RecordKind> {RecordKind::Application, RecordKind::Voucher}));
    Q_EMIT desk.remote.recordsChanged({RecordKind::Application});
    QCOMPARE(told.size(), 2); // From now on news is told as it comes.
}

void FirstFetchTest::onesOwnWorkIsToldAtOnce()
{
    Desk desk;
    const ApplicationId id = desk.bench.city.submitted(Money::fromYuan(10'000));
    begin(desk);
    const QSignalSpy told(&desk.use.status, &SyncStatus::recordsChanged);
    must(waited(desk.use.commands.perform(AcceptApplication {id}, desk.bench.city.place)));
    QTRY_COMPARE(told.size(), 1);
}

void FirstFetchTest::whereItStopsWhatIsHereIsTold()
{
    Desk desk;
    begin(desk);
    const QSignalSpy told(&desk.use.status, &SyncStatus::recordsChanged);
    Q_EMIT desk.remote.recordsChanged({RecordKind::Application});
    QCOMPARE(told.size(), 0);
    desk.remote.show(Remote::Reach::Offline);
    QCOMPARE(told.size(), 1);
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::FirstFetchTest)
#include "tst_first_fetch.moc"
