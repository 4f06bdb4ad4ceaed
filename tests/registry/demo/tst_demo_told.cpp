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
    void theListsCameByBatches();
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

/// Every place has its batches: two of the first day, a later one of which one provider was taken off, and one that waits.
void tst_DemoTold::theListsCameByBatches()
{
    const std::vector<Programme> programmes = m_played->all<Programme>();
    std::map<PlaceCode, std::map<BatchState, int>> states;
    int delisted = 0;
    for (const ListingBatch &batch : m_played->all<ListingBatch>()) {
        ++states[batch.place][batch.state];
        QVERIFY(batch.state == BatchState::Proposed || batch.decidedByName != batch.proposedByName);
        for (const ListedProvider &listed : batch.providers) {
            delisted += listed.state == ListingState::Delisted;
            for (const Programme &programme : programmes) {
                if (std::ranges::find(batch.programmes, programme.id) == batch.programmes.end())
                    continue;
                const bool isListed = std::ranges::find(programme.providers, listed.provider) != programme.providers.end();
                QCOMPARE(isListed, batch.state == BatchState::Confirmed && listed.state == ListingState::Listed);
            }
        }
    }
    QCOMPARE(states.size(), 7U);
    for (auto &[place, each] : states)
        QVERIFY2(each[BatchState::Confirmed] == 3 && each[BatchState::Proposed] == 1, qPrintable(place.code));
    QCOMPARE(delisted, 7);
    QCOMPARE(m_played->seenBy<ListingBatch>(u"zhangwei"_s).size(), 21U); // All but those that wait.
    std::map<OriginAnswer, int> answers;
    for (const DataCentre &centre : m_played->all<DataCentre>())
        for (const OriginStatement &each : centre.declarations)
            ++answers[each.answer];
    QVERIFY(answers[OriginAnswer::Accepted] >= 5 && answers[OriginAnswer::Disputed] == 1 && answers[OriginAnswer::Waiting] == 1);
}

QTEST_GUILESS_MAIN(tst_DemoTold)
#include "tst_demo_told.moc"
