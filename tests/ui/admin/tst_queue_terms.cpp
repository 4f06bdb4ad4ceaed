#include "core/base/record_sample.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/queue_desk.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

/// The queue by the days on which steps are due.
class QueueTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void saysWhenTheNextStepIsDue();
    void aNoticeThatIsOverWaitsForTheAward();
    void viewsThatComeWithTheListAskOfAllSteps();
    void theSampleOfTheMonthIsOfDecidedCasesAndTheSameForAll();

private:
    static void chooseView(const QueueDesk &desk, const QString &view);
    WarningsSeen m_warnings;
};

void QueueTermsTest::saysWhenTheNextStepIsDue()
{
    QueueDesk desk;
    City &city = desk.office.city();
    const QDate today = localDate(city.clock.now());
    for (const int days : {4, -3, 0, 2}) {
        Application made = city.get<Application>(city.submitted(Money::fromYuan(10'000)));
        made.stage = Stage::InNotice;
        made.due = today.addDays(days);
        city.world.put(made);
    }
    city.submitted(Money::fromYuan(10'000));
    Application objectedTo = city.get<Application>(city.submitted(Money::fromYuan(10'000)));
    objectedTo.stage = Stage::InNotice;
    objectedTo.openObjections = 1;
    city.world.put(objectedTo);
    desk.openAs(city.clerk);
    desk.choose(u"All"_s);
    QTRY_COMPARE(desk.rows(), 6);
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"due"_s), Qt::AscendingOrder);
    QTRY_COMPARE(desk.cell(0, u"due"_s), u"3 days overdue"_s);
    QCOMPARE(desk.cell(1, u"due"_s), u"Due today"_s);
    QCOMPARE(desk.cell(2, u"due"_s), u"2 days left"_s);
    QCOMPARE(desk.cell(3, u"due"_s), u"4 days left"_s);
    const QSet<QString> last {desk.cell(4, u"due"_s), desk.cell(5, u"due"_s)}; // No term runs: after all others.
    QCOMPARE(last, (QSet<QString> {u"–"_s, u"Objection open"_s}));
    const auto tone = [&](int row) { return desk.model()->index(row, desk.model()->columnOf(u"due"_s)).data(ToneRole); };
    QCOMPARE(tone(0).toInt(), int(Tone::Bad));
    QCOMPARE(tone(1).toInt(), int(Tone::Warn));
    QVERIFY(!tone(3).isValid());
}

/// A notice that runs is nobody's work; once it is over the award is, and late only after the office's own day.
void QueueTermsTest::aNoticeThatIsOverWaitsForTheAward()
{
    QueueDesk desk;
    City &city = desk.office.city();
    const QDate today = localDate(city.clock.now());
    for (const int ended : {-1, 0, 1, 4}) { // Days since the last one of the notice.
        Application made = city.get<Application>(city.submitted(Money::fromYuan(10'000)));
        made.stage = Stage::InNotice;
        made.noticeTo = today.addDays(-ended);
        made.due = made.noticeTo->addDays(1);
        city.world.put(made);
    }
    city.submitted(Money::fromYuan(10'000));
    desk.openAs(city.clerk);
    QTRY_COMPARE(desk.button(u"Award"_s)->text(), u"To award 2"_s);
    QCOMPARE(desk.button(u"Notice"_s)->text(), u"In notice 2"_s);
    QCOMPARE(desk.page->subtitle(), u"3 cases wait for a step of this office | 2 on public notice"_s);
    const auto tone = [&](int row) { return desk.model()->index(row, desk.model()->columnOf(u"due"_s)).data(ToneRole); };
    desk.choose(u"Award"_s);
    QTRY_COMPARE(desk.rows(), 2);
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"due"_s), Qt::AscendingOrder);
    QTRY_COMPARE(desk.cell(0, u"due"_s), u"3 days overdue"_s);
    QCOMPARE(desk.cell(0, u"stage"_s), u"Notice over"_s);
    QCOMPARE(tone(0).toInt(), int(Tone::Bad));
    QCOMPARE(desk.cell(1, u"due"_s), u"Due today"_s);
    QCOMPARE(tone(1).toInt(), int(Tone::Warn));
    desk.choose(u"Notice"_s);
    QTRY_COMPARE(desk.cell(0, u"stage"_s), u"Public notice"_s);
    QCOMPARE(desk.rows(), 2);
    QVERIFY(!tone(0).isValid() && !tone(1).isValid()); // Nothing to be done yet, however near the day.
}

void QueueTermsTest::chooseView(const QueueDesk &desk, const QString &view)
{
    auto *menu = desk.page->findChild<QMenu *>(u"queueViewMenu"_s);
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    const auto found = std::ranges::find(actions, view, &QAction::text);
    QVERIFY2(found != actions.end(), qPrintable(view));
    (*found)->trigger();
    QVERIFY(desk.button(u"All"_s)->isChecked());
}

void QueueTermsTest::viewsThatComeWithTheListAskOfAllSteps()
{
    QueueDesk desk;
    City &city = desk.office.city();
    const QDate today = localDate(city.clock.now());
    for (const int days : {-3, 0, 1}) {
        Application made = city.get<Application>(city.proposed(Money::fromYuan(10'000)));
        made.stage = Stage::InNotice;
        made.due = today.addDays(days);
        city.world.put(made);
    }
    const ApplicationId again = city.submitted(Money::fromYuan(10'000));
    must(city.ask(city.clerk, ReturnApplication {again, {{u"project"_s, u"不清楚"_s}}, {}}));
    must(city.ask(city.owner, ResubmitApplication {again, city.form(Money::fromYuan(10'000)), {}}));
    desk.openAs(city.reviewer);
    const auto choose = [&](const QString &view) { chooseView(desk, view); };
    desk.table()->setCompact(true);
    choose(u"Due today"_s);
    QVERIFY(desk.table()->isCompact()); // A view asks; how rows look is the person's own.
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.shown(0).due, std::optional(today));
    choose(u"Overdue"_s);
    QTRY_COMPARE(desk.shown(0).due, std::optional(today.addDays(-3)));
    QTRY_COMPARE(desk.rows(), 1);
    choose(u"Handed in again"_s);
    QTRY_COMPARE(desk.shown(0).id, again);
    QTRY_COMPARE(desk.rows(), 1);
    choose(u"Mine"_s);
    QTRY_COMPARE(desk.rows(), 3);
    choose(u"As delivered"_s);
    QTRY_COMPARE(desk.rows(), 4);
    choose(u"Overdue"_s);
    QTRY_COMPARE(desk.rows(), 1);
    const QString company = desk.shown(0).companyName;
    desk.page->openArgument(QString(u"search:"_s + company)); // All of its cases, whatever was asked before.
    QTRY_COMPARE(desk.rows(), 4);
    choose(u"Due today"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(desk.page->findChild<QLineEdit *>(u"queueSearch"_s)->text().isEmpty());
}

void QueueTermsTest::theSampleOfTheMonthIsOfDecidedCasesAndTheSameForAll()
{
    QueueDesk desk;
    City &city = desk.office.city();
    const QString seed = sampleSeed(localDate(city.clock.now()));
    QCOMPARE(seed, u"2026-03"_s);
    Application made = city.get<Application>(city.submitted(Money::fromYuan(10'000)));
    QSet<ApplicationId> expected;
    for (int i = 0; i < 200; ++i) {
        made.id = city.newId<ApplicationId>();
        made.number = u"TS-2026-%1"_s.arg(i + 100, 6, 10, QLatin1Char('0'));
        made.stage = i % 3 == 0 ? Stage::InReview : i % 3 == 1 ? Stage::Confirmed : Stage::Refused;
        city.world.put(made);
        if (made.stage != Stage::InReview && isSampled(made.id.value, seed))
            expected.insert(made.id);
    }
    QVERIFY(!expected.isEmpty());
    const auto shown = [&] {
        QSet<ApplicationId> ids;
        for (int row = 0; row < desk.rows(); ++row) {
            if (desk.model()->row(row))
                ids.insert(desk.shown(row).id);
        }
        return ids;
    };
    for (const AccountId who : {city.reviewer, city.auditor}) {
        desk.page.reset();
        desk.openAs(who);
        chooseView(desk, u"Sample of 5 % for 2026-03"_s);
        QTRY_COMPARE(shown(), expected);
        const auto *sums = desk.page->findChild<QLabel *>(u"queueSums"_s);
        QTRY_VERIFY2(sums->text().contains(u"Sample of 5 %: 2026-03"_s), qPrintable(sums->text()));
        QTRY_VERIFY2(sums->text().startsWith(QString::number(expected.size()) + u" in all"_s), qPrintable(sums->text()));
    }
}

QTEST_MAIN(QueueTermsTest)
#include "tst_queue_terms.moc"
