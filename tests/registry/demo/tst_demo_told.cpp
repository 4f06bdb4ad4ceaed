#include "core/insight/projection.h"
#include "tests/registry/demo/played.h"

#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

/// What is written down of the cast beyond its cases, in the smallest demonstration: a crowd adds nothing to it.
class tst_DemoTold : public QObject {
    Q_OBJECT

    const QDate m_today{ 2026, 11, 24 };
    std::unique_ptr<Played> m_played;

private Q_SLOTS:
    void initTestCase() { m_played = std::make_unique<Played>(m_today, DemoSize{ .companies = 60, .applications = 240 }); }
    void theFactoryBillsEveryMonth();
    void theFactoryTellsWhatItExpectedAndWhatCameOfIt();
    void companiesWaitToTakePart();
    void oneNoticeMeetsAnObjection();
};

/// A whole calendar month each, one after the other: a chart of them has neither gap nor half a month.
void tst_DemoTold::theFactoryBillsEveryMonth()
{
    std::vector<DateWindow> periods;
    for (const Redemption &redemption : m_played->seenBy<Redemption>(u"zhangwei"_s))
        periods.push_back(redemption.period);
    std::ranges::sort(periods, {}, &DateWindow::from);
    QVERIFY(!periods.empty());
    QDate next = periods.front().from;
    for (const DateWindow &period : periods) {
        QCOMPARE(period.from, next);
        QCOMPARE(period.from.day(), 1);
        next = period.from.addMonths(1);
        QCOMPARE(period.to, next.addDays(-1));
    }
}

void tst_DemoTold::theFactoryTellsWhatItExpectedAndWhatCameOfIt()
{
    const auto outcomes = m_played->seenBy<Outcome>(u"zhangwei"_s);
    QCOMPARE(outcomes.size(), 1U);
    const Outcome &told = outcomes.front();
    const auto applications = m_played->seenBy<Application>(u"zhangwei"_s);
    const auto application = std::ranges::find(applications, told.application, &Application::id);
    QVERIFY(application != applications.end() && application->projection);
    const Projection &expected = *application->projection;
    QCOMPARE(expected.paybackWith, std::optional<qint32>(142));
    QCOMPARE(expected.paybackWithout, std::optional<qint32>(238));
    QVERIFY(follows(expected)); // The office calculates the same again.
    // Compute and its cover are those of the bills.
    std::map<QDate, Redemption> bills;
    for (const Redemption &redemption : m_played->seenBy<Redemption>(u"zhangwei"_s))
        if (redemption.voucher == application->voucher)
            bills[redemption.period.from] = redemption;
    QCOMPARE(told.months.size(), bills.size());
    QCOMPARE(told.firstMonth, bills.begin()->first);
    for (size_t i = 0; i < told.months.size(); ++i) {
        const Redemption &bill = bills.at(told.firstMonth.addMonths(int(i)));
        QCOMPARE(told.months[i].compute.fen(), bill.cost.fen());
        QCOMPARE(told.months[i].covered.fen(), bill.amount.fen());
    }
}

void tst_DemoTold::companiesWaitToTakePart()
{
    const auto companies = m_played->all<Company>();
    const auto asked = m_played->seenBy<Registration>(u"limin"_s);
    QCOMPARE(asked.size(), 2U);
    for (const Registration &registration : asked) {
        QCOMPARE(registration.state, RegistrationState::Waiting);
        QCOMPARE(localDate(registration.submittedAt), m_today.addDays(-1));
        QVERIFY(m_played->host().materialFiles().has(registration.licence.sha256));
        QVERIFY(std::ranges::find(companies, registration.uscc, &Company::uscc) == companies.end());
    }
}

void tst_DemoTold::oneNoticeMeetsAnObjection()
{
    const auto objections = m_played->seenBy<Objection>(u"limin"_s);
    QCOMPARE(objections.size(), 1U);
    QCOMPARE(objections.front().state, ObjectionState::Open);
    const auto applications = m_played->all<Application>();
    const auto met = std::ranges::find(applications, objections.front().application, &Application::id);
    QVERIFY(met != applications.end());
    QCOMPARE(met->stage, Stage::InNotice);
    QCOMPARE(met->openObjections, 1);
    QVERIFY(*met->noticeTo >= m_today); // None of those that are overdue or due waits for its answer.
}

QTEST_GUILESS_MAIN(tst_DemoTold)
#include "tst_demo_told.moc"
