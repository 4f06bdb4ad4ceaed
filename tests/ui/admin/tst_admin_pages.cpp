#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/pages.h"
#include "ui/admin/queue_page.h"
#include "ui/widgets/segmented_control.h"

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

private:
    WarningsSeen m_warnings;
};

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

QTEST_MAIN(AdminPagesTest)
#include "tst_admin_pages.moc"
