#include "core/registry/verify/verification.h"
#include "tests/registry/year/year_check.h"
#include "tests/registry/year/year_course.h"
#include "tests/support/from_environment.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// A year of two cities, played by chance from a seed through the real committer over the embedded store: applications of every
/// fate, budgets that run short, bills below what was asked, payments that come back, money clawed back, expiry, revocation, the year's
/// end, and people who do what they may not. Each answer is foretold, and beside the registry a pencil keeps its own books;
/// at the end of each quarter they must agree to the fen with the ledger, the balances, the roll-ups, and with what a client
/// shows that took everything by sync. `CPV_YEAR_APPLICATIONS=20000 tst_simulated_year` for the long form, `CPV_SEED=n` for another year.
class tst_SimulatedYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ledgerRollupsAndDashboardsAgreeToTheFen_data();
    void ledgerRollupsAndDashboardsAgreeToTheFen();
    void theStoreProvesItself();
    void everythingHasHappened();
    void oneFenMoreWouldBeSeen();
    void cleanupTestCase();

private:
    static constexpr qint32 Year = 2026;
    static constexpr int FewestForAll = 600; ///< Applications below which chance may leave something out.

    const int m_applications = fromEnvironment("CPV_YEAR_APPLICATIONS", 600);
    const int m_seed = fromEnvironment("CPV_SEED", 1);
    bool m_agrees = true; ///< Up to now: what comes after a difference says nothing.
    QElapsedTimer m_clock;
    YearBooks m_books;
    std::unique_ptr<YearTown> m_town;
    std::unique_ptr<YearDesk> m_desk;
    std::unique_ptr<YearCourse> m_course;
};

void tst_SimulatedYear::initTestCase()
{
    m_clock.start();
    m_town = std::make_unique<YearTown>(QDate(Year, 1, 1), std::max(12, m_applications / 5), m_books);
    m_desk = std::make_unique<YearDesk>(m_town->store(), m_town->person(u"auditor"_s).session, m_town->workingDays(), m_town->clock());
    m_course = std::make_unique<YearCourse>(*m_town, m_books, YearScale {Year, m_applications, quint64(m_seed)});
}

void tst_SimulatedYear::ledgerRollupsAndDashboardsAgreeToTheFen_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("first quarter") << QDate(Year, 1, 1) << QDate(Year, 3, 31);
    QTest::newRow("second quarter") << QDate(Year, 4, 1) << QDate(Year, 6, 30);
    QTest::newRow("third quarter") << QDate(Year, 7, 1) << QDate(Year, 9, 30);
    QTest::newRow("fourth quarter") << QDate(Year, 10, 1) << QDate(Year, 12, 31);
    QTest::newRow("the year's end") << QDate(Year + 1, 1, 1) << QDate(Year + 1, 3, 19);
}

void tst_SimulatedYear::ledgerRollupsAndDashboardsAgreeToTheFen()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QVERIFY2(std::exchange(m_agrees, false), "an earlier quarter differs");
    const auto says = [this](const QStringList &words) { return (u"seed %1: "_s.arg(m_seed) + words.join(u'\n')).toUtf8(); };
    const QStringList wrong = m_course->play(from, to);
    QVERIFY2(wrong.isEmpty(), says(wrong).constData());
    const QStringList inStore = differencesInStore(m_books, m_town->store());
    QVERIFY2(inStore.isEmpty(), says(inStore).constData());
    m_desk->sync();
    const QStringList onDesk = differencesOnDesk(m_books, *m_desk);
    QVERIFY2(onDesk.isEmpty(), says(onDesk).constData());
    m_agrees = true;
    qInfo("up to %s: %zu applications, %lld commands, %lld transfers of %lld fen, %.1f s", qPrintable(to.toString(Qt::ISODate)), m_books.cases.size(),
        m_town->performed(), m_books.transfers(), m_books.moved(), double(m_clock.elapsed()) / 1000);
}

void tst_SimulatedYear::theStoreProvesItself()
{
    const auto report = verify(m_town->store());
    QVERIFY(report);
    QCOMPARE(report->differences, QStringList());
    QCOMPARE(report->figures.at(u"transfers"_s), m_books.transfers());
    QCOMPARE(m_books.cases.size(), size_t(m_applications));
    for (const auto &[name, figure] : report->figures)
        qInfo("verify: %s %lld", qPrintable(name), figure);
}

/// A year without its rarer things would prove less than it says.
void tst_SimulatedYear::everythingHasHappened()
{
    for (const auto &[what, times] : m_books.tally)
        qInfo("%s: %d", qPrintable(what), times);
    if (m_applications < FewestForAll)
        return;
    for (const char16_t *what : {u"Disregarded", u"Returned", u"resubmitted", u"Refused", u"Withdrawn", u"Lapsed", u"appealed", u"sent back", u"objected",
             u"objection dismissed", u"objection upheld", u"confirmed by 1", u"confirmed by 2", u"confirmed by 3", u"not committed: ShortOf", u"issued",
             u"billed below", u"redemption Cancelled", u"redemption Refused", u"batch made", u"batch withdrawn", u"bank file", u"bounced",
             u"bounced after payment", u"refund offered", u"clawback", u"recovered", u"recovered late", u"expired", u"revoked", u"cut", u"year closed", u"Closed"})
        QVERIFY2(m_books.tally[QString::fromUtf16(what)] > 0, qPrintable(QString::fromUtf16(what)));
}

void tst_SimulatedYear::oneFenMoreWouldBeSeen()
{
    YearBooks wrong = m_books;
    wrong.grant(0, Year, YearTown::city(), 1);
    QVERIFY(differencesInStore(wrong, m_town->store()).size() >= 3); // Transfers, balances, budget lines.
    QVERIFY(differencesOnDesk(wrong, *m_desk).size() >= 3);
    wrong = m_books;
    wrong.cases.front().requested += 1;
    QVERIFY(!differencesInStore(wrong, m_town->store()).isEmpty());
    QVERIFY(!differencesOnDesk(wrong, *m_desk).isEmpty());
}

void tst_SimulatedYear::cleanupTestCase()
{
    m_course.reset(); // Before what they work with.
    m_desk.reset();
    m_town.reset();
}

QTEST_GUILESS_MAIN(tst_SimulatedYear)
#include "tst_simulated_year.moc"
