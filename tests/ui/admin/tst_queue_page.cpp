#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/queue_model.h"
#include "ui/admin/queue_page.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace cpv;
using namespace Qt::StringLiterals;

/// An office of some cases, the queue open before a person of some role.
class QueueDesk
{
public:
    Office office;
    std::unique_ptr<QueuePage> page;

    void openAs(AccountId account)
    {
        office.signIn(account);
        page = std::make_unique<QueuePage>(office.use, nullptr);
        page->resize(1200, 700);
        page->show();
        page->refresh();
        QTRY_VERIFY(button(u"All"_s) != nullptr);
    }
    TableView *table() const { return page->findChild<TableView *>(u"queueTable"_s); }
    QueueModel *model() const { return qobject_cast<QueueModel *>(table()->model()); }
    QPushButton *button(const QString &filter) const { return page->findChild<QPushButton *>(u"segment_"_s + filter); }
    void choose(const QString &filter) { QTest::mouseClick(button(filter), Qt::LeftButton); }
    int rows() const { return model()->rowCount(); }
};

class QueuePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void opensAtTheFirstStepWithWorkAndCountsEach();
    void filtersByStep();
    void doesNotOfferIssuedAwards();
    void searchesInNumberCompanyAndProject();
    void walksWithJAndKAndOpensWithEnter();
    void readsOnWhenScrolled();
    void marksWhatIsNotDeliveredYet();
    void followsWhatComesDown();
    void sortsInTheDatabase();
    void f4HidesAndShowsTheCase();
    void anEmptyQueueSaysSo();

private:
    WarningsSeen m_warnings;
};

void QueuePageTest::opensAtTheFirstStepWithWorkAndCountsEach()
{
    QueueDesk desk;
    City &city = desk.office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
    city.proposed(Money::fromYuan(10'000));
    city.proposed(Money::fromYuan(20'000));
    city.confirmed(Money::fromYuan(30'000));
    desk.openAs(city.approverA);
    QTRY_COMPARE(desk.rows(), 2);
    QVERIFY(desk.button(u"Confirm"_s)->isChecked());
    QCOMPARE(desk.button(u"Confirm"_s)->text(), u"To confirm 2"_s);
    QCOMPARE(desk.button(u"Publish"_s)->text(), u"To publish 1"_s);
    QCOMPARE(desk.button(u"Accept"_s)->text(), u"To accept 0"_s);
    QCOMPARE(desk.button(u"All"_s)->text(), u"All 3"_s);
    QCOMPARE(desk.page->subtitle(), u"3 cases wait for a step of this office"_s);
}

void QueuePageTest::filtersByStep()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(10'000));
    desk.office.city().proposed(Money::fromYuan(20'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 1);
    QAbstractItemModelTester tester(desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.choose(u"Confirm"_s);
    QTRY_COMPARE(desk.model()->row(0).application.stage, Stage::Proposed);
    desk.choose(u"All"_s);
    QTRY_COMPARE(desk.rows(), 2);
    desk.choose(u"Returned"_s);
    QTRY_COMPARE(desk.rows(), 0);
}

void QueuePageTest::doesNotOfferIssuedAwards()
{
    QueueDesk desk;
    City &city = desk.office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
    city.issued(Money::fromYuan(10'000));
    const ApplicationId waiting = city.awarded(Money::fromYuan(20'000));
    desk.openAs(city.clerk);
    QTRY_COMPARE(desk.button(u"Issue"_s)->text(), u"To issue 1"_s);
    desk.choose(u"Issue"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.model()->row(0).application.id, waiting);
}

void QueuePageTest::searchesInNumberCompanyAndProject()
{
    QueueDesk desk;
    City &city = desk.office.city();
    city.submitted(Money::fromYuan(10'000));
    Application special = city.get<Application>(city.submitted(Money::fromYuan(20'000)));
    special.project = u"注塑工艺参数推理"_s;
    city.world.put(special);
    desk.openAs(city.clerk);
    QTRY_COMPARE(desk.rows(), 2);
    auto *search = desk.page->findChild<QLineEdit *>(u"queueSearch"_s);
    search->setText(u"注塑"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.model()->row(0).application.id, special.id);
    search->setText(u"nobody"_s);
    QTRY_COMPARE(desk.rows(), 0);
    QVERIFY(desk.table()->isHidden());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(), 2);
}

void QueuePageTest::walksWithJAndKAndOpensWithEnter()
{
    QueueDesk desk;
    for (int i = 0; i < 3; ++i)
        desk.office.city().submitted(Money::fromYuan(10'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 3);
    desk.page->activateWindow();
    desk.table()->setFocus();
    QTRY_COMPARE(desk.table()->currentIndex().row(), 0);
    QTest::keyClick(desk.table(), Qt::Key_J);
    QTest::keyClick(desk.table(), Qt::Key_J);
    QTest::keyClick(desk.table(), Qt::Key_J); // Stays at the last.
    QCOMPARE(desk.table()->currentIndex().row(), 2);
    QTest::keyClick(desk.table(), Qt::Key_K);
    QCOMPARE(desk.table()->currentIndex().row(), 1);
    QSignalSpy opened(desk.page.get(), &Page::pageRequested);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().at(0).toString(), u"review"_s);
    QCOMPARE(opened.front().at(1).toString(), desk.model()->row(1).application.id.toText());
}

void QueuePageTest::readsOnWhenScrolled()
{
    QueueDesk desk;
    for (int i = 0; i < 130; ++i)
        desk.office.city().submitted(Money::fromYuan(1'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 100);
    QCOMPARE(desk.model()->total(), 130);
    desk.table()->scrollToBottom();
    desk.model()->fetchMore({});
    QTRY_COMPARE(desk.rows(), 130);
    QVERIFY(!desk.model()->canFetchMore({}));
}

void QueuePageTest::marksWhatIsNotDeliveredYet()
{
    QueueDesk desk;
    const ApplicationId id = desk.office.city().submitted(Money::fromYuan(10'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 1);
    desk.office.perform(AcceptApplication {id});
    QTRY_COMPARE(desk.button(u"Review"_s)->text(), u"To review 1"_s);
    desk.choose(u"Review"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(desk.model()->row(0).pending);
    QCOMPARE(desk.model()->index(0, QueueModel::Since).data().toString(), u"To be delivered"_s);
    desk.office.sync();
    QTRY_COMPARE(desk.model()->index(0, QueueModel::Since).data().toString(), u"Today"_s);
}

void QueuePageTest::followsWhatComesDown()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(10'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 1);
    const ApplicationId first = desk.model()->row(0).application.id;
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.office.sync();
    QTRY_COMPARE(desk.rows(), 2);
    QTRY_COMPARE(desk.button(u"Accept"_s)->text(), u"To accept 2"_s);
    QCOMPARE(desk.model()->row(desk.table()->currentIndex().row()).application.id, first); // The choice stays.
}

void QueuePageTest::sortsInTheDatabase()
{
    QueueDesk desk;
    for (const int yuan : {20'000, 10'000, 30'000})
        desk.office.city().submitted(Money::fromYuan(yuan));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 3);
    desk.table()->horizontalHeader()->setSortIndicator(QueueModel::Requested, Qt::DescendingOrder);
    QTRY_COMPARE(desk.model()->row(0).application.contractAmount, Money::fromYuan(30'000));
    QCOMPARE(desk.model()->row(2).application.contractAmount, Money::fromYuan(10'000));
    desk.table()->horizontalHeader()->setSortIndicator(QueueModel::Checks, Qt::AscendingOrder); // Can't sort: the arrow goes back.
    QCOMPARE(desk.table()->horizontalHeader()->sortIndicatorSection(), int(QueueModel::Requested));
}

void QueuePageTest::f4HidesAndShowsTheCase()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(10'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 1);
    auto *pane = desk.page->findChild<QWidget *>(u"caseSummary"_s);
    QVERIFY(pane->isVisible());
    desk.page->activateWindow();
    QTest::keyClick(desk.page.get(), Qt::Key_F4);
    QTRY_VERIFY(!pane->isVisible());
    QTest::keyClick(desk.page.get(), Qt::Key_F4);
    QTRY_VERIFY(pane->isVisible());
}

void QueuePageTest::anEmptyQueueSaysSo()
{
    QueueDesk desk;
    desk.openAs(desk.office.city().clerk);
    auto *empty = desk.page->findChild<QWidget *>(u"queueEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(desk.table()->isHidden());
}

QTEST_MAIN(QueuePageTest)
#include "tst_queue_page.moc"
