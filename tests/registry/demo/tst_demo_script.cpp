#include "core/domain/eligibility.h"
#include "core/domain/run_out.h"
#include "core/protocol/catalogue.h"
#include "core/registry/demo/demo_money.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace cpv;
using namespace Qt::StringLiterals;

/// The script alone, at its full size, for first starts on every kind of day: nobody acts here, so a year takes a moment.
class tst_DemoScript : public QObject {
    Q_OBJECT
    DemoData m_data;
    WorkingDays m_workingDays;

    const DemoProgramme &told(const Programme &programme) const
    {
        return *std::ranges::find(m_data.programmes, programme.numberPrefix, &DemoProgramme::number);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_data = builtinDemoData().value();
        m_workingDays = builtinWorkingDays().value();
    }
    void aYearFitsBeforeAnyFirstStart_data();
    void aYearFitsBeforeAnyFirstStart();
    void everySumIsMetToTheFen();
    void shanghaisMoneyLastsAboutFourMonths();
    void theSameSeedTellsTheSameStory();
    void everyProjectSuitsItsCompany();
};

void tst_DemoScript::everyProjectSuitsItsCompany()
{
    std::map<QString, DemoWork> works;
    for (const DemoProjects &projects : m_data.projects) {
        for (const DemoWork &work : projects.works)
            QVERIFY2(!work.purpose.isEmpty() && works.try_emplace(work.name, work).second, qPrintable(work.name));
    }
    std::set<QString> told; // In words of their own.
    for (const DemoCase &each : m_data.cases)
        told.insert(each.project);
    const DemoScript script = writeScript(m_data, {}, DemoCalendar(QDate(2026, 11, 24), m_workingDays)).value();
    std::map<QString, std::set<QString>> purposes; // By industry.
    std::set<QString> all;
    for (const DemoStory &story : script.stories) {
        const QString industry = script.companies[story.company].industry;
        const QString purpose = purposeOf(m_data, story.told);
        QVERIFY2(!purpose.isEmpty(), qPrintable(story.told.project));
        purposes[industry].insert(purpose);
        all.insert(purpose);
        const auto suits = [&](const QString &begin) { return industry.startsWith(begin); };
        QVERIFY2(told.contains(story.told.project) || std::ranges::any_of(works[story.told.project].industries, suits),
            qPrintable(story.told.project + u' ' + industry));
    }
    QVERIFY2(all.size() >= 24, qPrintable(QString::number(all.size())));
    for (const DemoTrade &trade : m_data.secondWords)
        QVERIFY2(purposes[trade.industry].size() >= 3, qPrintable(trade.zh));
}

void tst_DemoScript::aYearFitsBeforeAnyFirstStart_data()
{
    QTest::addColumn<QDate>("today");
    for (const QDate day : { QDate(2026, 1, 3), QDate(2026, 2, 19), QDate(2026, 5, 2), QDate(2026, 6, 28),
             QDate(2026, 7, 6), QDate(2026, 10, 5), QDate(2026, 10, 9), QDate(2026, 11, 24), QDate(2027, 1, 4),
             QDate(2027, 3, 1), QDate(2028, 2, 29), QDate(2028, 12, 31) })
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void tst_DemoScript::aYearFitsBeforeAnyFirstStart()
{
    QFETCH(QDate, today);
    const DemoCalendar calendar(today, m_workingDays);
    const DemoScript script = writeScript(m_data, {}, calendar).value();
    QCOMPARE(script.companies.size(), 600U);
    QCOMPARE(script.stories.size(), 2400U);
    for (const DemoStory &story : script.stories) {
        const QByteArray name = (story.told.programme + u' ' + story.told.project).toUtf8();
        QVERIFY2(story.course.submit > DemoCalendar::FirstDay && story.course.last < 0, name.constData());
        const Programme &programme = script.programmes[story.programme];
        QVERIFY2(windowStatus(programme, calendar.date(story.course.submit)).state == WindowState::Open,
            name.constData());
        if (story.told.due)
            QCOMPARE(story.course.noticeTo, calendar.workingDay(*story.told.due));
        Money cost;
        for (const DemoBill &bill : story.told.bills) {
            QVERIFY2(bill.day > story.course.issue && bill.day < 0 && bill.cost > Money(), name.constData());
            cost += bill.cost;
        }
        QVERIFY2(cost <= story.told.contract, name.constData());
    }
    for (const DemoGrant &grant : script.grants) {
        Money committed;
        for (const DemoStory &story : script.stories)
            if (story.programme == grant.programme && isAwarded(story.told.fate)
                && calendar.date(story.course.commit).year() == grant.year)
                for (const PayerAmount &share : story.shares)
                    if (share.payer == grant.payer)
                        committed += share.amount;
        QVERIFY2(committed <= grant.amount, qPrintable(grant.payer));
    }
}

void tst_DemoScript::everySumIsMetToTheFen()
{
    for (const QDate today : { QDate(2026, 8, 1), QDate(2026, 10, 5), QDate(2026, 11, 24), QDate(2027, 1, 15),
             QDate(2027, 4, 1), QDate(2027, 6, 1) }) {
        const DemoCalendar calendar(today, m_workingDays);
        const DemoScript script = writeScript(m_data, {}, calendar).value();
        for (size_t i = 0; i < script.programmes.size(); ++i) {
            const DemoProgramme &wanted = told(script.programmes[i]);
            const DemoSpent spent = spentOf(script, i, calendar);
            QCOMPARE(spent.used.fen(), wanted.used.fen());
            QCOMPARE(spent.paid.fen(), wanted.paid.fen());
        }
    }
}

void tst_DemoScript::shanghaisMoneyLastsAboutFourMonths()
{
    const DemoCalendar calendar(QDate(2026, 11, 24), m_workingDays);
    const DemoScript script = writeScript(m_data, {}, calendar).value();
    const auto shanghai = std::ranges::find(script.programmes, u"SH"_s, &Programme::numberPrefix);
    const auto programme = size_t(shanghai - script.programmes.begin());
    std::vector<Money> months(10); // January to October: the whole months of the year.
    for (const DemoStory &story : script.stories) {
        const QDate day = calendar.date(story.course.commit);
        if (story.programme == programme && isAwarded(story.told.fate) && day.year() == 2026 && day.month() <= 10)
            for (const PayerAmount &share : story.shares)
                if (share.payer == shanghai->payers.front().payer)
                    months[size_t(day.month() - 1)] += share.amount;
    }
    const auto end = runOut(shanghai->budgetPerYear - spentOf(script, programme, calendar).used, months);
    QVERIFY(end && end->soonest && end->latest);
    QVERIFY2(end->likely >= 35 && end->likely <= 45, qPrintable(QString::number(end->likely)));
}

void tst_DemoScript::theSameSeedTellsTheSameStory()
{
    const DemoCalendar calendar(QDate(2026, 11, 24), m_workingDays);
    const auto words = [&](quint64 seed) {
        const DemoScript script = writeScript(m_data, { .seed = seed }, calendar).value();
        QStringList lines;
        for (const DemoStory &story : script.stories)
            lines << u"%1 %2 %3 %4 %5"_s.arg(story.told.programme, script.companies[story.company].name,
                story.told.project)
                         .arg(story.told.contract.fen())
                         .arg(story.course.last);
        return lines;
    };
    QCOMPARE(words(1), words(1));
    QVERIFY(words(1) != words(2));
}

QTEST_GUILESS_MAIN(tst_DemoScript)
#include "tst_demo_script.moc"
