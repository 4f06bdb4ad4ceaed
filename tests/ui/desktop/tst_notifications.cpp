#include "app/desktop/notification_items.h"
#include "app/desktop/page_sets.h"
#include "i18n/translations.h"
#include "tests/ui/admin/office.h"
#include "tests/ui/sme/factory.h"
#include "ui/models/deadline_text.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

std::vector<NotificationKind> kindsOf(const Notifications &notifications)
{
    std::vector<NotificationKind> kinds;
    for (const Notification &each : notifications.items())
        kinds.push_back(each.kind);
    return kinds;
}

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

QStringList pagesOf(const PageSet &set)
{
    QStringList ids;
    for (const PageEntry &page : set.pages)
        ids << page.id;
    return ids;
}

/// As the registry tells it: so much of it used, and a last day of its own.
void endVoucher(Factory &factory, VoucherId id, int daysFromNow, int percentUsed)
{
    Voucher voucher = factory.city().get<Voucher>(id);
    voucher.used = Money::fromFen(voucher.face.fen() / 100 * percentUsed);
    voucher.left = voucher.face - voucher.used;
    voucher.validFrom = localDate(factory.clock.now());
    voucher.validTo = voucher.validFrom.addDays(daysFromNow);
    factory.city().world.put(voucher);
}

/// One for each part used; none is told before all are issued, since the city's books are checked with each command.
std::vector<VoucherId> vouchersEnding(Factory &factory, int daysFromNow, const std::vector<int> &percentsUsed)
{
    std::vector<VoucherId> ids;
    for (std::size_t i = 0; i < percentsUsed.size(); ++i)
        ids.push_back(factory.voucher(Money::fromYuan(200'000)));
    for (std::size_t i = 0; i < ids.size(); ++i)
        endVoucher(factory, ids[i], daysFromNow, percentsUsed[i]);
    factory.sync();
    return ids;
}

VoucherId voucherEnding(Factory &factory, int daysFromNow) { return vouchersEnding(factory, daysFromNow, {80}).front(); }

} // namespace

class NotificationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_translations.setLanguage(QLocale::English); }
    void aCompanyHearsOfReturnsDecisionsAndVouchersNewestFirst();
    void anEndingVoucherIsToldAgainAtEachStep();
    void anUnusedVoucherIsToldLateInItsLife();
    void aLowBalanceIsToldOnce();
    void everyDeadlineGoesToTheCalendar();
    void anExpertsAnswerIsTold();
    void aClerkHearsOfCompaniesThatSignUp();
    void whatWasReadStaysReadForThisAccount();
    void aRefusedCommandIsToldUntilItIsDismissed();
    void aClerkHearsOfWhatIsDue();
    void manyCasesAreOneLineThatOpensTheirQueue();
    void anOverspentBudgetIsToldOnce();
    void aProviderHearsOfBillsThatWaitAndOfWhatBecameOfThem();
    void moneyToPayBackIsToldUntilItIsPaid();
    void nobodyHearsAnythingAfterSigningOut();
    void everyLineOpensAPageOfItsMode();

private:
    Translations m_translations {*qApp};
};

void NotificationsTest::aCompanyHearsOfReturnsDecisionsAndVouchersNewestFirst()
{
    Factory factory;
    const VoucherId voucher = factory.voucher(Money::fromYuan(200'000));
    factory.city().advanceDays(1);
    factory.refused(u"不符合条件"_s);
    factory.city().advanceDays(1);
    const ApplicationId returned = factory.returned({{u"contractAmount"_s, u"请核对"_s}, {u"periodTo"_s, u"请核对"_s}});
    factory.sync();
    Notifications &notifications = factory.use.notifications;
    refreshed(notifications);
    const std::vector expected {NotificationKind::Returned, NotificationKind::Decided, NotificationKind::VoucherIssued};
    QVERIFY(notifications.items().size() >= expected.size());
    const auto kinds = kindsOf(notifications);
    QVERIFY(std::equal(expected.begin(), expected.end(), kinds.begin()));
    QVERIFY(std::ranges::is_sorted(notifications.items(), std::ranges::greater(), &Notification::at));
    QCOMPARE(notifications.unread(), int(notifications.items().size()));

    const auto items = notificationItems(notifications.items(), factory.use.today());
    const QDate due = *factory.city().get<Application>(returned).correctionDue;
    QCOMPARE(items[0].text, u"\"质检\" was returned: correct 2 items by %1."_s.arg(due.toString(Qt::ISODate)));
    QCOMPARE(items[0].page, u"application"_s);
    QCOMPARE(items[0].argument.toString(), returned.toText());
    QCOMPARE(items[1].text, u"\"质检\" was refused: 不符合条件"_s);
    QCOMPARE(items[2].argument.toString(), voucher.toText());
}

void NotificationsTest::anEndingVoucherIsToldAgainAtEachStep()
{
    Factory factory;
    voucherEnding(factory, 40);
    Notifications &notifications = factory.use.notifications;
    refreshed(notifications);
    QCOMPARE(countOf(notifications, NotificationKind::VoucherExpiring), 0);
    const auto afterDays = [&](int days) {
        factory.city().advanceDays(days);
        refreshed(notifications);
        const int unread = notifications.unread();
        notifications.markAllRead();
        return unread;
    };
    notifications.markAllRead();
    QCOMPARE(afterDays(10), 1); // 30 days left.
    QCOMPARE(afterDays(1), 0);
    QCOMPARE(afterDays(22), 1); // 7.
    QCOMPARE(afterDays(3), 0);
    QCOMPARE(afterDays(3), 1); // 1.
    QCOMPARE(countOf(notifications, NotificationKind::VoucherExpiring), 1);
    QCOMPARE(afterDays(2), 0); // It has ended.
    QCOMPARE(countOf(notifications, NotificationKind::VoucherExpiring), 0);
}

void NotificationsTest::anUnusedVoucherIsToldLateInItsLife()
{
    Factory factory;
    vouchersEnding(factory, 99, {69, 70});
    Notifications &notifications = factory.use.notifications;
    factory.city().advanceDays(79);
    refreshed(notifications);
    QCOMPARE(countOf(notifications, NotificationKind::VoucherUnused), 0);
    factory.city().advanceDays(1);
    refreshed(notifications);
    QCOMPARE(countOf(notifications, NotificationKind::VoucherUnused), 1);
}

void NotificationsTest::aLowBalanceIsToldOnce()
{
    Factory factory;
    const VoucherId low = vouchersEnding(factory, 300, {0, 90, 91}).back();
    Notifications &notifications = factory.use.notifications;
    refreshed(notifications);
    QCOMPARE(countOf(notifications, NotificationKind::VoucherLow), 1);
    const auto told = std::ranges::find(notifications.items(), NotificationKind::VoucherLow, &Notification::kind);
    QCOMPARE(told->subject, low.value);
    notifications.markAllRead();
    factory.city().advanceDays(1);
    refreshed(notifications);
    QCOMPARE(notifications.unread(), 0);
}

void NotificationsTest::everyDeadlineGoesToTheCalendar()
{
    Factory factory;
    const VoucherId voucher = factory.voucher(Money::fromYuan(200'000));
    const ApplicationId returned = factory.returned({{u"contractAmount"_s, u"请核对"_s}});
    endVoucher(factory, voucher, 200, 80);
    factory.sync();
    const auto deadlines = must(waited(factory.use.deadlines.list()));
    QCOMPARE(deadlines.size(), std::size_t(2));
    QCOMPARE(deadlines[0].kind, DeadlineKind::CorrectionDue);
    QCOMPARE(deadlines[0].day, *factory.city().get<Application>(returned).correctionDue);
    QCOMPARE(deadlines[1].kind, DeadlineKind::VoucherEnds);
    QCOMPARE(deadlines[1].uid(), u"VoucherEnds-%1@compute-voucher-desk"_s.arg(voucher.toText()));
    QCOMPARE(deadlines[1].alarmDays, (std::vector<int> {30, 7, 1}));
    const CalendarEvent event = calendarEvent(deadlines[1]);
    QCOMPARE(event.uid, deadlines[1].uid());
    QVERIFY(event.summary.contains(factory.city().get<Voucher>(voucher).code));

    QTemporaryDir folder;
    const QString path = folder.filePath(u"deadlines.ics"_s);
    must(waited(factory.use.deadlines.write(path, {event})));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("UID:VoucherEnds-"));
    must(waited(factory.use.session.signOut()));
    QVERIFY(must(waited(factory.use.deadlines.list())).empty());
}

void NotificationsTest::anExpertsAnswerIsTold()
{
    Factory factory;
    City &city = factory.city();
    const auto request = city.newId<HelpRequestId>();
    factory.ask(city.owner, AskExpert {request, u"gu-wen"_s, u"样本数量"_s, u"每类要多少张？"_s});
    factory.sync();
    Notifications &notifications = factory.use.notifications;
    refreshed(notifications);
    QCOMPARE(countOf(notifications, NotificationKind::ExpertAnswered), 0);
    factory.ask(city.clerk, AnswerRequest {request, u"三百张起。"_s});
    factory.sync();
    refreshed(notifications);
    QCOMPARE(kindsOf(notifications), std::vector {NotificationKind::ExpertAnswered});
    const NotificationItem item = notificationItems(notifications.items(), factory.use.today()).front();
    QCOMPARE(item.text, u"Your question \"样本数量\" was answered."_s);
    QCOMPARE(item.page, u"learn"_s);
    QCOMPARE(item.argument.toString(), u"experts"_s);
}

void NotificationsTest::aClerkHearsOfCompaniesThatSignUp()
{
    Office office;
    office.signIn(office.city().clerk);
    const auto signUp = [&](const QString &name, RegistrationState state) {
        Registration registration;
        registration.id = RegistrationId(Uuid::named(name.toUtf8()));
        registration.version = 1;
        registration.city = office.city().place;
        registration.name = name;
        registration.submittedAt = office.city().clock.now();
        registration.state = state;
        office.city().world.put(registration);
        return registration.id;
    };
    signUp(u"Decided"_s, RegistrationState::Approved);
    const RegistrationId waiting = signUp(u"Bearings"_s, RegistrationState::Waiting);
    office.sync();
    Notifications &notifications = office.use.notifications;
    refreshed(notifications);
    QCOMPARE(notifications.items().size(), std::size_t(1));
    NotificationItem item = notificationItems(notifications.items(), office.use.today()).front();
    QCOMPARE(item.text, u"Bearings has signed up and waits for your decision."_s);
    QCOMPARE(item.page, u"registrations"_s);
    QCOMPARE(item.argument.toString(), waiting.toText());

    for (const QString &name : {u"Castings"_s, u"Drills"_s, u"Engines"_s})
        signUp(name, RegistrationState::Waiting);
    office.sync();
    refreshed(notifications);
    QCOMPARE(notifications.items().size(), std::size_t(1)); // Many are one line.
    item = notificationItems(notifications.items(), office.use.today()).front();
    QCOMPARE(item.text, u"4 companies have signed up and wait for a decision."_s);
    QVERIFY(!item.argument.isValid());
}

void NotificationsTest::whatWasReadStaysReadForThisAccount()
{
    Factory factory;
    factory.voucher(Money::fromYuan(200'000));
    factory.refused(u"不符合条件"_s);
    factory.sync();
    Notifications &first = factory.use.notifications;
    refreshed(first);
    const int all = first.unread();
    QVERIFY(all >= 2);
    first.markRead(first.items().front().key);
    first.markRead(u"nothing of this name"_s);
    QCOMPARE(first.unread(), all - 1);
    waited(factory.writer.run([] { return true; }));

    // The program starts again.
    UseCases second(Workplace {*factory.bench.replica, *factory.bench.reader, *factory.bench.scanner, factory.writer,
        factory.reader, factory.scanner, factory.vault, factory.remote, factory.clock, factory.city().workingDays});
    must(waited(second.session.resume()));
    refreshed(second.notifications);
    QCOMPARE(second.notifications.unread(), all - 1);
    QVERIFY(second.notifications.items().front().read);
    second.notifications.markAllRead();
    QCOMPARE(second.notifications.unread(), 0);
}

void NotificationsTest::aRefusedCommandIsToldUntilItIsDismissed()
{
    Office office;
    const ApplicationId id = office.city().submitted(Money::fromYuan(50'000));
    office.signIn(office.city().clerk);
    office.sync();
    must(office.city().ask(office.city().reviewer, AcceptApplication {id})); // Somebody was quicker.
    const CommandId command = office.perform(AcceptApplication {id});
    office.sync();
    const Notifications &notifications = office.use.notifications;
    QTRY_COMPARE(countOf(notifications, NotificationKind::CommandRefused), 1);
    const auto items = notificationItems(notifications.items(), office.use.today());
    const auto refused = std::ranges::find(items, u"delivery"_s, &NotificationItem::page);
    QVERIFY(refused != items.end());
    QVERIFY2(refused->text.startsWith(u"The registry refused \"Accept for review\" for %1: "_s.arg(
                 office.city().get<Application>(id).number)),
        qPrintable(refused->text));
    must(waited(office.use.commands.dismissRefusal(command)));
    QTRY_COMPARE(countOf(notifications, NotificationKind::CommandRefused), 0);
}

void NotificationsTest::aClerkHearsOfWhatIsDue()
{
    Office office;
    City &city = office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(40'000'000));
    const ApplicationId published = city.confirmed(Money::fromYuan(50'000));
    must(city.ask(city.clerk, PublishNotice {published}));
    const ApplicationId objected = city.confirmed(Money::fromYuan(60'000));
    must(city.ask(city.clerk, PublishNotice {objected}));
    must(city.ask(city.clerk, RaiseObjection {objected, city.newId<ObjectionId>(), u"某公司"_s, u"重复申领"_s}));
    const ApplicationId returned = city.submitted(Money::fromYuan(70'000));
    must(city.ask(city.clerk, ReturnApplication {returned, {{u"contractAmount"_s, u"请核对"_s}}, u"请更正"_s}));
    office.signIn(city.clerk);
    office.sync();
    Notifications &notifications = office.use.notifications;
    QTRY_COMPARE(kindsOf(notifications), std::vector {NotificationKind::ObjectionOpen}); // Nothing else is due today.

    city.advanceDays(40);
    refreshed(notifications);
    const auto items = notificationItems(notifications.items(), office.use.today());
    QCOMPARE(items.size(), std::size_t(3));
    QCOMPARE(countOf(notifications, NotificationKind::NoticesOver), 1); // The one with an objection can't be awarded.
    QCOMPARE(countOf(notifications, NotificationKind::CorrectionsOverdue), 1);
    for (const NotificationItem &item : items)
        QCOMPARE(item.page, u"review"_s);

    // An auditor reads; what is due is others' work.
    Office audit;
    audit.signIn(audit.city().auditor);
    audit.city().advanceDays(40);
    refreshed(audit.use.notifications);
    QVERIFY(audit.use.notifications.items().empty());
}

void NotificationsTest::manyCasesAreOneLineThatOpensTheirQueue()
{
    Office office;
    City &city = office.city();
    for (int i = 0; i <= NotificationQuery::CasesNamed; ++i)
        must(city.ask(city.clerk, ReturnApplication {city.submitted(Money::fromYuan(50'000)), {{u"periodTo"_s, u"请核对"_s}}, u"请更正"_s}));
    office.signIn(city.clerk);
    city.advanceDays(40);
    office.sync();
    const Notifications &notifications = office.use.notifications;
    QTRY_COMPARE(notifications.items().size(), std::size_t(1));
    const NotificationItem item = notificationItems(notifications.items(), office.use.today()).front();
    QCOMPARE(item.text, u"4 corrections were due and have not come; the cases may lapse."_s);
    QCOMPARE(item.page, u"queue"_s);
    QCOMPARE(item.argument.toString(), u"Returned"_s);
}

void NotificationsTest::anOverspentBudgetIsToldOnce()
{
    Office office;
    City &city = office.city();
    city.grant(city.programme.id, u"990000"_s, Money::fromYuan(1'000'000));
    office.signIn(city.finance);
    office.sync();
    Notifications &notifications = office.use.notifications;
    refreshed(notifications);
    QCOMPARE(notifications.unread(), 0);
    const auto leave = [&](Money left) {
        BudgetLine line = city.line(city.programme.id, u"990000"_s);
        line.paid = line.appropriated - left;
        line.available = left;
        ++line.version;
        city.world.put(line);
        office.sync();
        refreshed(notifications);
        const int unread = notifications.unread();
        notifications.markAllRead();
        return unread;
    };
    QCOMPARE(leave(Money::fromYuan(100'000)), 0); // A tenth is enough.
    QCOMPARE(leave(Money::fromYuan(99'999)), 1);
    QCOMPARE(leave(Money::fromYuan(50'000)), 0);
    QCOMPARE(leave(Money()), 1);
    QCOMPARE(notificationItems(notifications.items(), office.use.today()).front().page, u"budget"_s);
}

void NotificationsTest::aProviderHearsOfBillsThatWaitAndOfWhatBecameOfThem()
{
    Office office;
    City &city = office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(40'000'000));
    const VoucherId voucher = city.issued(Money::fromYuan(100'000));
    const RedemptionId paid = city.approved(voucher, Money::fromYuan(10'000));
    const RedemptionId refused = city.requested(voucher, Money::fromYuan(2'000));
    const RedemptionId waiting = city.requested(voucher, Money::fromYuan(5'000));
    office.signIn(city.providerUser);
    office.sync();
    Notifications &notifications = office.use.notifications;
    QTRY_COMPARE(countOf(notifications, NotificationKind::BillToConfirm), 2); // What is approved is the city's.
    QCOMPARE(countOf(notifications, NotificationKind::BillEnded), 0);

    city.advanceDays(1);
    must(city.ask(city.financeB, SettleRedemption {paid, u"B"_s, u"R"_s}));
    must(city.ask(city.finance, RefuseRedemption {refused, u"发票不符"_s}));
    office.sync();
    refreshed(notifications);
    QCOMPARE(countOf(notifications, NotificationKind::BillToConfirm), 1);
    QCOMPARE(countOf(notifications, NotificationKind::BillEnded), 2);
    const auto pages = pagesOf(pageSetFor(office.use.session.current()->account, office.use));
    for (const NotificationItem &item : notificationItems(notifications.items(), office.use.today())) {
        QVERIFY2(pages.contains(item.page), qPrintable(item.page));
        if (item.argument.toString() == waiting.toText())
            QCOMPARE(item.text, u"A redemption waits for your confirmation: invoice %1 over CNY 5,000.00."_s.arg(city.get<Redemption>(waiting).invoiceNumber));
        if (item.argument.toString() == paid.toText())
            QCOMPARE(item.text, u"Invoice %1 was settled: CNY 8,000.00 paid."_s.arg(city.get<Redemption>(paid).invoiceNumber));
        if (item.argument.toString() == refused.toText())
            QVERIFY2(item.text.endsWith(u"was refused, CNY 1,600.00: 发票不符"_s), qPrintable(item.text));
    }
    city.advanceDays(Notifications::NewsDays + 1);
    refreshed(notifications);
    QCOMPARE(kindsOf(notifications), std::vector {NotificationKind::BillToConfirm}); // News grow old, duties don't.
}

void NotificationsTest::moneyToPayBackIsToldUntilItIsPaid()
{
    Factory factory;
    City &city = factory.city();
    const RedemptionId paid = factory.bill(factory.voucher(Money::fromYuan(200'000)), Money::fromYuan(10'000), true);
    const auto clawback = city.newId<ClawbackId>();
    factory.ask(city.finance, OpenClawback {clawback, paid, Money::fromYuan(8'000), Money::fromYuan(80), u"虚假合同"_s});
    factory.sync();
    Notifications &notifications = factory.use.notifications;
    refreshed(notifications);
    const auto claims = [&] { return countOf(notifications, NotificationKind::ClawbackOpen); };
    QCOMPARE(claims(), 1);
    const auto text = [&] {
        const auto items = notificationItems(notifications.items(), factory.use.today());
        const auto found = std::ranges::find(items, paid.toText(), [](const NotificationItem &item) { return item.argument.toString(); });
        return found == items.end() ? QString() : found->text;
    };
    const QString due = city.get<Clawback>(clawback).due.toString(Qt::ISODate);
    QVERIFY2(text().contains(due) && text().contains(u"CNY 8,080.00"_s) && text().contains(u"虚假合同"_s), qPrintable(text()));
    notifications.markAllRead();
    const auto afterDays = [&](int days) {
        city.advanceDays(days);
        refreshed(notifications);
        const int unread = notifications.unread();
        notifications.markAllRead();
        return unread;
    };
    QCOMPARE(afterDays(22), 0);
    QCOMPARE(afterDays(1), 1); // Seven days are left.
    QCOMPARE(afterDays(8), 1); // It was due yesterday.
    QVERIFY2(text().startsWith(u"Overdue since "_s + due), qPrintable(text()));
    factory.ask(city.finance, RecordRecovery {clawback, Money::fromYuan(8'000), Money::fromYuan(80), u"R9"_s});
    factory.sync();
    refreshed(notifications);
    QCOMPARE(claims(), 0);
}

void NotificationsTest::nobodyHearsAnythingAfterSigningOut()
{
    Factory factory;
    factory.voucher(Money::fromYuan(200'000));
    factory.sync();
    QTRY_VERIFY(!factory.use.notifications.items().empty());
    must(waited(factory.use.session.signOut()));
    QVERIFY(factory.use.notifications.items().empty());
}

void NotificationsTest::everyLineOpensAPageOfItsMode()
{
    Factory factory;
    Office office;
    office.signIn(office.city().clerk);
    const QStringList company = pagesOf(pageSetFor(factory.use.session.current()->account, factory.use));
    const QStringList officials = pagesOf(pageSetFor(office.use.session.current()->account, office.use));
    for (const NotificationKind kind : enumValues<NotificationKind>()) {
        const Notification each {.kind = kind, .subject = factory.city().newId<ApplicationId>().value, .name = u"A"_s,
            .due = QDate(2026, 3, 2)};
        const NotificationItem item = notificationItems({each}, QDate(2026, 3, 1)).front();
        QVERIFY2(company.contains(item.page) || officials.contains(item.page), qPrintable(item.page));
        QVERIFY(!item.text.isEmpty() && !item.text.contains(u'%'));
        QVERIFY(!item.icon.isEmpty());
    }
}

} // namespace cpv

QTEST_MAIN(cpv::NotificationsTest)
#include "tst_notifications.moc"
