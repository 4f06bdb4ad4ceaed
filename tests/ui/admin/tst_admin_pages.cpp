#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/pages.h"
#include "ui/admin/queue_page.h"
#include "ui/models/programme_names.h"
#include "ui/shell/page.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QScrollBar>
#include <QtTest>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Which pages an official gets, and what is seen first.
class AdminPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void whoHasNoStepFindsAListInsteadOfWork_data();
    void whoHasNoStepFindsAListInsteadOfWork();
    void whoPaysFindsWhatIsToBePaid();
    void whoPaysWaitsForTheFirstRecords();
    void whatOneMayPayIsFoundBehindManyOthers_data();
    void whatOneMayPayIsFoundBehindManyOthers();
    void whoReadsWhileTheFirstRecordsComeKeepsThePlace();
    void programmesOfOneNameAreToldApart();
    void theRailIsShortWhateverOneIs_data();
    void theRailIsShortWhateverOneIs();

private:
    static std::unique_ptr<Page> redemptionsOf(Office &office);

    WarningsSeen m_warnings;
};

std::unique_ptr<Page> AdminPagesTest::redemptionsOf(Office &office)
{
    const std::vector<PageEntry> pages = adminPages(office.use);
    const auto entry = std::ranges::find(pages, u"redemptions"_s, &PageEntry::id);
    std::unique_ptr<Page> page(qobject_cast<Page *>(entry->make(nullptr)));
    page->resize(1000, 600);
    page->show();
    page->refresh();
    return page;
}

void AdminPagesTest::whoHasNoStepFindsAListInsteadOfWork_data()
{
    QTest::addColumn<bool>("audits");
    QTest::newRow("auditor") << true;
    QTest::newRow("clerk") << false;
}

void AdminPagesTest::whoHasNoStepFindsAListInsteadOfWork()
{
    QFETCH(bool, audits);
    Office office;
    office.city().submitted(Money::fromYuan(10'000));
    office.signIn(audits ? office.city().auditor : office.city().clerk);
    office.sync();
    const std::vector<PageEntry> pages = adminPages(office.use);
    QCOMPARE(pages.front().title(), audits ? u"All applications"_s : u"To do"_s);
    QVERIFY(!audits || std::ranges::find(pages, u"demoClock"_s, &PageEntry::id) == pages.end());
    QueuePage page(office.use, nullptr);
    page.show();
    page.refresh();
    QCOMPARE(page.title(), pages.front().title());
    const auto *filters = page.findChild<SegmentedControl *>(u"queueFilters"_s);
    QTRY_COMPARE(filters->currentId(), audits ? u"All"_s : u"Accept"_s);
}

void AdminPagesTest::whoPaysFindsWhatIsToBePaid()
{
    Office office;
    City &city = office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
    const VoucherId voucher = city.issued(Money::fromYuan(100'000));
    city.approved(voucher, Money::fromYuan(300)); // By city.finance.
    must(city.ask(city.providerUser, ConfirmBill {city.requested(voucher, Money::fromYuan(200)), Money::fromYuan(200), {}}));
    const auto opened = [&](AccountId account) {
        office.signIn(account);
        office.sync();
        return redemptionsOf(office);
    };
    const auto state = [](const Page &page) {
        const QAbstractItemModel *model = page.findChild<TableView *>(u"redemptionsTable"_s)->model();
        return model->rowCount() == 1 ? model->index(0, model->columnCount() - 1).data().toString() : QString();
    };
    const auto payer = opened(city.financeB);
    QTRY_COMPARE(state(*payer), u"To settle"_s);
    QCOMPARE(payer->findChild<SegmentedControl *>()->currentId(), u"toSettle"_s);
    const auto approver = opened(city.finance);
    QTRY_COMPARE(state(*approver), u"To approve"_s);
    QCOMPARE(approver->findChild<SegmentedControl *>()->currentId(), u"toApprove"_s);
}

void AdminPagesTest::whoPaysWaitsForTheFirstRecords()
{
    Office office;
    City &city = office.city();
    office.signIn(city.financeB);
    office.remote.show(Remote::Reach::Online, true);
    QTRY_VERIFY(office.use.status.facts().firstFetch);
    const auto page = redemptionsOf(office);
    const auto *views = page->findChild<SegmentedControl *>();
    QTest::qWait(50); // Nothing is there, and nothing is decided.
    QCOMPARE(views->currentId(), u"toApprove"_s);
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
    city.approved(city.issued(Money::fromYuan(100'000)), Money::fromYuan(300));
    office.sync();
    QTRY_COMPARE(views->currentId(), u"toSettle"_s);
}

void AdminPagesTest::whatOneMayPayIsFoundBehindManyOthers_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("newest");
    QTest::newRow("the oldest") << 120 << false;
    QTest::newRow("the newest") << 120 << true;
}

void AdminPagesTest::whatOneMayPayIsFoundBehindManyOthers()
{
    QFETCH(int, others);
    QFETCH(bool, newest);
    Office office;
    City &city = office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
    Redemption bill = city.get<Redemption>(city.approved(city.issued(Money::fromYuan(100'000)), Money::fromYuan(300)));
    bill.approvedBy = city.financeB; // Who approved it leaves it to a colleague.
    for (int i = 0; i < others; ++i) {
        bill.id = city.newId<RedemptionId>();
        bill.at += std::chrono::minutes(newest ? -1 : 1);
        city.world.put(bill);
    }
    office.signIn(city.financeB);
    office.sync();
    const auto page = redemptionsOf(office);
    QTRY_COMPARE(page->findChild<SegmentedControl *>()->currentId(), u"toSettle"_s);
}

void AdminPagesTest::whoReadsWhileTheFirstRecordsComeKeepsThePlace()
{
    Office office;
    City &city = office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
    Redemption bill = city.get<Redemption>(city.requested(city.issued(Money::fromYuan(100'000)), Money::fromYuan(300)));
    bill.state = RedemptionState::Confirmed; // To approve: nothing that decides where the page opens.
    for (int i = 0; i < 300; ++i) {
        bill.id = city.newId<RedemptionId>();
        city.world.put(bill);
    }
    office.signIn(city.financeB); // Some of it is here, and the rest is on its way.
    office.remote.show(Remote::Reach::Online, true);
    QTRY_VERIFY(office.use.status.facts().firstFetch);
    const auto page = redemptionsOf(office);
    auto *table = page->findChild<TableView *>(u"redemptionsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 300);
    table->selectRow(250);
    table->scrollTo(table->model()->index(250, 0));
    const int place = table->verticalScrollBar()->value();
    QVERIFY(place > 0);
    page->refresh();
    QTest::qWait(400); // However it comes back, it must not have moved.
    QCOMPARE(table->verticalScrollBar()->value(), place);
    QCOMPARE(table->currentIndex().row(), 250);
}

void AdminPagesTest::programmesOfOneNameAreToldApart()
{
    Programme first {.nameZh = u"算力券"_s, .nameEn = u"Voucher"_s, .numberPrefix = u"AA"_s, .effectiveFrom = QDate(2025, 1, 1)};
    first.place = PlaceCode {u"310000"_s};
    Programme other = first;
    other.nameEn = u"Other"_s;
    Programme next = first;
    next.effectiveFrom = QDate(2026, 1, 1);
    next.ruleVersion = 2;
    next.numberPrefix = u"AB"_s;
    QCOMPARE(programmeNamesApart({first, other, next}), (QStringList {u"Voucher (in force from 2025, rules of version 1)"_s, u"Other"_s, u"Voucher (in force from 2026, rules of version 2)"_s}));
    Programme twin = first;
    twin.numberPrefix = u"AC"_s;
    QCOMPARE(programmeNamesApart({first, twin}), (QStringList {u"Voucher (AA)"_s, u"Voucher (AC)"_s}));
    twin.place = PlaceCode {u"990000"_s};
    QVERIFY(programmeNamesApart({first, twin}).back().contains(u"Place 990000"_s)); // Not a bare number.
    twin.placeEn = u"Testville"_s;
    QCOMPARE(payerOfProgramme(u"990000"_s, twin), u"Testville"_s);
    QCOMPARE(payerOfProgramme(u"990101"_s, twin), u"Place 990101"_s);
}

void AdminPagesTest::theRailIsShortWhateverOneIs_data()
{
    QTest::addColumn<int>("role");
    for (const Role role : {Role::Clerk, Role::Reviewer, Role::Approver, Role::Finance, Role::ProgrammeEditor, Role::Auditor, Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator})
        QTest::newRow(qPrintable(enumText(role))) << int(role);
    QTest::newRow("all at once") << -1;
}

void AdminPagesTest::theRailIsShortWhateverOneIs()
{
    QFETCH(int, role);
    Office office;
    Account account = office.city().get<Account>(office.city().clerk);
    if (role < 0)
        account.roles = {Role::Clerk, Role::Reviewer, Role::Approver, Role::Finance, Role::ProgrammeEditor, Role::Auditor, Role::SystemAdministrator};
    else
        account.roles = {Role(role)};
    office.city().world.put(account);
    office.signIn(account.id);
    const std::vector<PageEntry> pages = adminPages(office.use);
    QVERIFY(std::ranges::count(pages, PageEntry::Place::Rail, &PageEntry::place) <= ShellWindow::MaxRailEntries);
    for (const PageEntry &entry : pages) {
        if (entry.parent.isEmpty())
            continue;
        const auto parent = std::ranges::find(pages, entry.parent, &PageEntry::id);
        QVERIFY2(parent != pages.end(), qPrintable(entry.id));
        QVERIFY2(entry.place != PageEntry::Place::Beside || parent->place == PageEntry::Place::Rail, qPrintable(entry.id));
    }
}

QTEST_MAIN(AdminPagesTest)
#include "tst_admin_pages.moc"
