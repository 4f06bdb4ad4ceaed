#include "app/desktop/notification_items.h"
#include "i18n/translations.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/sme/factory.h"
#include "ui/models/deadline_text.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

qint64 countOf(const Notifications &notifications, NotificationKind kind)
{
    return std::ranges::count(notifications.items(), kind, &Notification::kind);
}

/// After the records were read once more.
void refreshed(Notifications &notifications)
{
    QTRY_VERIFY(!notifications.isReading()); // Its answer would be of before.
    QSignalSpy changed(&notifications, &Notifications::changed);
    notifications.refresh();
    QVERIFY(changed.wait());
}

} // namespace

/// What waits is told to whoever can end the waiting.
class WaitingNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translations.setLanguage(QLocale::English); }
    void aClerkAndAnOwnerHearOfChangedFacts();
    void whatIsNotDeliveredIsToldOnItsLastDay();
    void aDraftInItsGraceIsToldAndGoesToTheCalendar();
    void moneyToPayBackGoesToTheCalendarUntilItIsDue();

private:
    Translations m_translations {*qApp};
};

void WaitingNewsTest::aClerkAndAnOwnerHearOfChangedFacts()
{
    Office office;
    Company company = office.city().get<Company>(office.city().company.id);
    company.proposal = FactProposal {.facts = {}, .by = u"王伟"_s, .at = office.clock.now()};
    office.city().world.put(company);
    office.signIn(office.city().clerk);
    office.sync();
    Notifications &toClerk = office.use.notifications;
    refreshed(toClerk);
    QCOMPARE(countOf(toClerk, NotificationKind::FactsAsked), 1);
    QCOMPARE(notificationItems(toClerk.items(), office.use.today()).front().page, u"registrations"_s);

    Factory factory;
    Company own = factory.city().get<Company>(factory.city().company.id);
    own.lastAnswer = FactAnswer {.approved = false, .reason = u"请附证明"_s, .by = u"李敏"_s, .at = factory.clock.now()};
    factory.city().world.put(own);
    factory.sync();
    Notifications &toOwner = factory.use.notifications;
    refreshed(toOwner);
    QCOMPARE(countOf(toOwner, NotificationKind::FactsAnswered), 1);
    const NotificationItem told = notificationItems(toOwner.items(), factory.use.today()).front();
    QVERIFY2(told.text.endsWith(u"请附证明"_s), qPrintable(told.text));
    QCOMPARE(told.page, u"account"_s);
}

void WaitingNewsTest::whatIsNotDeliveredIsToldOnItsLastDay()
{
    Factory factory;
    City &city = factory.city();
    Programme programme = city.get<Programme>(city.programme.id);
    const QDate last = factory.use.today().addDays(2);
    programme.windows = {{factory.use.today(), last}};
    ++programme.version;
    city.world.put(programme);
    factory.sync();
    must(waited(factory.use.commands.perform(
        SubmitApplication {factory.use.newId<ApplicationId>(), city.form(Money::fromYuan(50'000)), {}}, city.place)));
    Notifications &notifications = factory.use.notifications;
    const auto told = [&] { return countOf(notifications, NotificationKind::NotDelivered); };
    refreshed(notifications);
    QCOMPARE(told(), 0); // There is time.
    city.advanceDays(2);
    refreshed(notifications);
    QCOMPARE(told(), 1);
    const auto items = notificationItems(notifications.items(), factory.use.today());
    const auto item = std::ranges::find(items, u"delivery"_s, &NotificationItem::page);
    QVERIFY(item != items.end());
    QVERIFY2(item->text.contains(u"not delivered is not submitted"_s) && item->text.contains(last.toString(Qt::ISODate)), qPrintable(item->text));
    factory.sync();
    refreshed(notifications);
    QCOMPARE(told(), 0);
}

void WaitingNewsTest::aDraftInItsGraceIsToldAndGoesToTheCalendar()
{
    Factory factory;
    City &city = factory.city();
    Programme programme = city.get<Programme>(city.programme.id);
    const QDate closes = factory.use.today().addDays(1);
    programme.windows = {{factory.use.today(), closes}};
    programme.graceDays = 9;
    ++programme.version;
    city.world.put(programme);
    factory.sync();
    const Draft draft = must(waited(factory.use.drafts.create(programme.id)));
    Notifications &notifications = factory.use.notifications;
    const auto told = [&] { return countOf(notifications, NotificationKind::DraftInGrace); };
    refreshed(notifications);
    QCOMPARE(told(), 0);
    QCOMPARE(countOf(notifications, NotificationKind::DraftClosing), 1);
    city.advanceDays(2); // The first day of grace.
    refreshed(notifications);
    QCOMPARE(countOf(notifications, NotificationKind::DraftClosing), 0);
    QCOMPARE(told(), 1);
    notifications.markAllRead();
    const QDate last = closes.addDays(9);
    const auto items = notificationItems(notifications.items(), factory.use.today());
    const auto item = std::ranges::find(items, u"draft"_s, &NotificationItem::page);
    QVERIFY(item != items.end());
    QCOMPARE(item->argument.toString(), draft.id.toText());
    QVERIFY2(item->text.contains(u"still taken until "_s + last.toString(Qt::ISODate)), qPrintable(item->text));

    const auto deadlines = must(waited(factory.use.deadlines.list()));
    QCOMPARE(deadlines.size(), std::size_t(1));
    QCOMPARE(deadlines[0].kind, DeadlineKind::GraceEnds);
    QCOMPARE(deadlines[0].day, last);
    QVERIFY(calendarEvent(deadlines[0]).summary.startsWith(u"Last day of grace to submit: "_s));

    const auto unreadAfter = [&](int days) {
        city.advanceDays(days);
        refreshed(notifications);
        const int unread = notifications.unread();
        notifications.markAllRead();
        return unread;
    };
    QCOMPARE(unreadAfter(1), 1); // 7 days left.
    QCOMPARE(unreadAfter(1), 0);
    QCOMPARE(unreadAfter(5), 1); // 1.
    QCOMPARE(told(), 1);
    QCOMPARE(unreadAfter(2), 0); // Over.
    QCOMPARE(told(), 0);
    QVERIFY(must(waited(factory.use.deadlines.list())).empty());
}

void WaitingNewsTest::moneyToPayBackGoesToTheCalendarUntilItIsDue()
{
    Factory factory;
    City &city = factory.city();
    const RedemptionId bill = factory.bill(factory.voucher(Money::fromYuan(200'000)), Money::fromYuan(50'000), true);
    factory.ask(city.finance, OpenClawback {city.newId<ClawbackId>(), bill, Money::fromYuan(8'000), Money::fromYuan(80), u"合同已解除"_s});
    factory.sync();
    const auto found = [&] {
        auto deadlines = must(waited(factory.use.deadlines.list()));
        std::erase_if(deadlines, [](const Deadline &each) { return each.kind != DeadlineKind::ClawbackDue; });
        return deadlines;
    };
    const auto claims = found();
    QCOMPARE(claims.size(), std::size_t(1));
    QCOMPARE(claims[0].day, factory.use.today().addDays(ClawbackDays));
    QCOMPARE(claims[0].amount, Money::fromYuan(8'080));
    QCOMPARE(claims[0].alarmDays, (std::vector<int> {7, 1, 0}));
    const CalendarEvent event = calendarEvent(claims[0]);
    QVERIFY2(event.summary.contains(city.get<Redemption>(bill).invoiceNumber), qPrintable(event.summary));
    city.advanceDays(ClawbackDays);
    QCOMPARE(found().size(), std::size_t(1)); // Its last day.
    city.advanceDays(1);
    QVERIFY(found().empty());
}

} // namespace cpv

QTEST_MAIN(cpv::WaitingNewsTest)
#include "tst_waiting_news.moc"
