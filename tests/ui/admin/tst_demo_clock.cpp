#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/demo_clock_page.h"

#include <QPushButton>
#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

/// The demonstration's movable day.
class DemoClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void oneStepLeadsToTheEndOfTheNextNotice();
    void withoutANoticeThereIsNoSuchStep();

private:
    static QPushButton *toNotice(const DemoClockPage &page) { return page.findChild<QPushButton *>(u"advanceToNoticeButton"_s); }

    WarningsSeen m_warnings;
};

void DemoClockTest::oneStepLeadsToTheEndOfTheNextNotice()
{
    Office office;
    const QDate today = localDate(office.city().clock.now());
    for (const int days : {8, 3, -2}) { // One is over already.
        Application made = office.city().get<Application>(office.city().submitted(Money::fromYuan(10'000)));
        made.stage = Stage::InNotice;
        made.noticeTo = today.addDays(days);
        made.due = made.noticeTo->addDays(1);
        office.city().world.put(made);
    }
    office.signIn(office.city().clerk);
    DemoClockPage page(office.use, nullptr);
    page.show();
    page.refresh();
    QTRY_COMPARE(toNotice(page)->text(), u"Advance 4 day(s) to the end of the next notice"_s);
    QVERIFY(toNotice(page)->isEnabled());
    office.remote.time = office.city().clock.now() + std::chrono::days(4);
    QTest::mouseClick(toNotice(page), Qt::LeftButton);
    QTRY_COMPARE(office.use.today(), today.addDays(4));
    QTRY_COMPARE(toNotice(page)->text(), u"Advance 5 day(s) to the end of the next notice"_s);
    QVERIFY(toNotice(page)->isEnabled());
}

void DemoClockTest::withoutANoticeThereIsNoSuchStep()
{
    Office office;
    office.city().submitted(Money::fromYuan(10'000));
    office.signIn(office.city().clerk);
    DemoClockPage page(office.use, nullptr);
    page.show();
    page.refresh();
    QVERIFY(!toNotice(page)->isEnabled());
    QTest::qWait(100);
    QVERIFY(!toNotice(page)->isEnabled());
    QCOMPARE(toNotice(page)->toolTip(), u"No public notice runs."_s);
}

QTEST_MAIN(DemoClockTest)
#include "tst_demo_clock.moc"
