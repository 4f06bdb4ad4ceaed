#include "core/base/money_text.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/queue_desk.h"
#include "ui/admin/case_summary.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

class QueuePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void opensAtTheFirstStepWithWorkAndCountsEach();
    void theFirstWorkToComeIsShown();
    void filtersByStep();
    void doesNotOfferIssuedAwards();
    void searchesInNumberCompanyAndProject();
    void aCompanyFoundElsewhereIsSearchedForHere();
    void aSearchFindsWhatComesLater();
    void walksWithJAndKAndOpensWithEnter();
    void readsOnWhenScrolled();
    void aFilterNarrowsTheListAndItsSums();
    void aSavedViewComesBack();
    void exportsExactlyWhatIsShown();
    void copiesTheChosenRows();
    void marksWhatIsNotDeliveredYet();
    void followsWhatComesDown();
    void sortsInTheDatabase();
    void f4HidesAndShowsTheCase();
    void thePaneComesBackAsWideAsItWas();
    void theFilterLeavesRoomForRows();
    void saysForWhomAProposalWaits();
    void whatOneConfirmedWaitsForOthers();
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

void QueuePageTest::theFirstWorkToComeIsShown()
{
    QueueDesk desk;
    City &city = desk.office.city();
    QVERIFY(city.ask(city.owner, WithdrawApplication {city.submitted(Money::fromYuan(10'000)), u"改期"_s}));
    desk.office.remote.show(Remote::Reach::Online); // Not every place was ever at its head: the first fetch goes on.
    desk.openAs(city.clerk);
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(desk.button(u"All"_s)->isChecked());
    city.submitted(Money::fromYuan(20'000));
    desk.office.sync();
    QTRY_VERIFY(desk.button(u"Accept"_s)->isChecked());
    QTRY_COMPARE(desk.rows(), 1);
    desk.choose(u"All"_s); // What the person chooses stays.
    city.submitted(Money::fromYuan(30'000));
    desk.office.sync();
    QTRY_COMPARE(desk.rows(), 3);
    QVERIFY(desk.button(u"All"_s)->isChecked());
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
    QTRY_COMPARE(desk.shown(0).stage, Stage::Proposed);
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
    QCOMPARE(desk.shown(0).id, waiting);
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
    QCOMPARE(desk.shown(0).id, special.id);
    search->setText(u"nobody"_s);
    QTRY_COMPARE(desk.rows(), 0);
    QVERIFY(desk.table()->isHidden());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(), 2);
}

void QueuePageTest::aCompanyFoundElsewhereIsSearchedForHere()
{
    QueueDesk desk;
    City &city = desk.office.city();
    city.submitted(Money::fromYuan(10'000));
    Application others = city.get<Application>(city.submitted(Money::fromYuan(20'000)));
    others.companyName = u"恒锐汽配有限公司"_s;
    others.stage = Stage::Closed;
    city.world.put(others);
    desk.openAs(city.clerk);
    QTRY_VERIFY(desk.button(u"Accept"_s)->isChecked());
    desk.page->openArgument(u"search:恒锐汽配有限公司"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.shown(0).id, others.id);
    QVERIFY(desk.button(u"All"_s)->isChecked());
    auto *search = desk.page->findChild<QLineEdit *>(u"queueSearch"_s);
    QCOMPARE(search->text(), u"恒锐汽配有限公司"_s); // Seen, and taken away like what one typed.
    search->clear();
    QTRY_COMPARE(desk.rows(), 2);
}

void QueuePageTest::aSearchFindsWhatComesLater()
{
    QueueDesk desk;
    City &city = desk.office.city();
    const Application first = city.get<Application>(city.submitted(Money::fromYuan(10'000)));
    QString number = first.number;
    number.chop(1);
    number += u'2'; // Of the next.
    desk.openAs(city.clerk);
    desk.choose(u"All"_s);
    QTRY_COMPARE(desk.rows(), 1);
    desk.page->findChild<QLineEdit *>(u"queueSearch"_s)->setText(number);
    QTRY_COMPARE(desk.rows(), 0);
    const ApplicationId second = city.submitted(Money::fromYuan(20'000));
    QCOMPARE(city.get<Application>(second).number, number);
    desk.office.sync();
    QTRY_COMPARE(desk.rows(), 1);
    QTRY_VERIFY(desk.table()->isVisible() && desk.model()->row(0)); // Counted before its row has come.
    QCOMPARE(desk.shown(0).id, second);
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
    QCOMPARE(opened.front().at(1).toString(), desk.shown(1).id.toText());
}

void QueuePageTest::readsOnWhenScrolled()
{
    QueueDesk desk;
    const int count = 4 * ListOutline::BlockRows + 7;
    for (int i = 0; i < count; ++i)
        desk.office.city().submitted(Money::fromYuan(1'000 + i));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), count); // All of them stand there; only those near the view are held.
    QVERIFY(!desk.model()->row(count - 1));
    QCOMPARE(desk.cell(count - 1, u"number"_s), u"…"_s);
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"requested"_s), Qt::DescendingOrder);
    QTRY_COMPARE(desk.shown(0).contractAmount, Money::fromYuan(1'000 + count - 1)); // Until then the old order stands.
    QTRY_COMPARE(desk.rows(), count);
    desk.table()->scrollToBottom();
    QTRY_VERIFY(desk.model()->row(count - 1));
    QCOMPARE(desk.shown(count - 1).contractAmount, Money::fromYuan(1'000));
    desk.table()->verticalScrollBar()->setValue(count / 2);
    QTRY_VERIFY(desk.model()->row(count / 2));
    QCOMPARE(desk.shown(count / 2).contractAmount, Money::fromYuan(1'000 + count - 1 - count / 2));
    QVERIFY(desk.page->findChild<QLabel *>(u"queueSums"_s)->text().startsWith(u"519 in this view"_s));
}

void QueuePageTest::aFilterNarrowsTheListAndItsSums()
{
    QueueDesk desk;
    for (const int yuan : {20'000, 10'000, 30'000})
        desk.office.city().submitted(Money::fromYuan(yuan));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 3);
    const Money dearest = desk.office.city().get<Application>(desk.shown(2).id).requested;
    QTest::mouseClick(desk.page->findChild<QToolButton *>(u"queueFilter"_s), Qt::LeftButton);
    auto *least = desk.page->findChild<QLineEdit *>(u"filter_requested_least"_s);
    QTRY_VERIFY(least->isVisible());
    least->setText(yuanText(dearest));
    QTest::keyClick(least, Qt::Key_Return);
    QTRY_COMPARE(desk.rows(), 1);
    const auto *sums = desk.page->findChild<QLabel *>(u"queueSums"_s);
    QTRY_VERIFY(sums->text().contains(u"requested "_s + yuanText(dearest)));
    QVERIFY2(sums->text().contains(u"Requested (CNY) from "_s + yuanText(dearest)), qPrintable(sums->text()));
}

void QueuePageTest::thePaneComesBackAsWideAsItWas()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.openAs(desk.office.city().clerk);
    desk.page->resize(1300, 700);
    const auto pane = [&] { return desk.page->findChild<CaseSummary *>(); };
    QTRY_VERIFY(pane()->isVisible());
    const int delivered = pane()->width();
    QSignalSpy kept(desk.page->findChild<PaneMemory *>(), &PaneMemory::kept);
    auto *handle = desk.page->findChild<QSplitter *>()->handle(1);
    const QPoint grip = handle->rect().center();
    const auto drag = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, at, handle->mapToGlobal(at), button, held, {});
        QCoreApplication::sendEvent(handle, &event);
    };
    drag(QEvent::MouseButtonPress, grip, Qt::LeftButton, Qt::LeftButton);
    drag(QEvent::MouseMove, grip - QPoint(90, 0), Qt::NoButton, Qt::LeftButton);
    drag(QEvent::MouseButtonRelease, grip, Qt::LeftButton, Qt::NoButton);
    const int wide = pane()->width();
    QVERIFY(wide > delivered + 50);
    QTRY_VERIFY(!kept.isEmpty());
    desk.page->resize(1200, 700); // The list gives way, not the pane.
    QTRY_COMPARE(pane()->width(), wide);
    desk.page = std::make_unique<QueuePage>(desk.office.use, nullptr);
    desk.page->resize(1300, 700);
    desk.page->show();
    QTRY_VERIFY(pane()->isVisible());
    QTRY_COMPARE(pane()->width(), wide);
}

void QueuePageTest::theFilterLeavesRoomForRows()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 1);
    desk.page->resize(620, 480); // As a small screen at a large zoom.
    QTest::mouseClick(desk.page->findChild<QToolButton *>(u"queueFilter"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.page->findChild<QLineEdit *>(u"filter_requested_least"_s)->isVisible());
    QTRY_VERIFY2(desk.table()->viewport()->height() >= 2 * desk.table()->rowHeight(0), qPrintable(QString::number(desk.table()->viewport()->height())));
    QCOMPARE(desk.page->height(), 480);
}

void QueuePageTest::saysForWhomAProposalWaits()
{
    QueueDesk desk;
    City &city = desk.office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
    const ApplicationId id = city.proposed(Money::fromYuan(1'000'000));
    QVERIFY(city.get<Application>(id).decision->confirmersNeeded > 1);
    QVERIFY(city.ask(city.approverA, ConfirmAward {id}));
    desk.openAs(city.approverA);
    QTRY_COMPARE(desk.rows(), 1);
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(desk.page->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(desk.shown(0).number)); // The case is open beside the list.
    QTRY_VERIFY(says(u"you confirmed"_s));
}

void QueuePageTest::whatOneConfirmedWaitsForOthers()
{
    QueueDesk desk;
    City &city = desk.office.city();
    for (const QString &payer : {u"990000"_s, u"990101"_s})
        city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
    const ApplicationId confirmed = city.proposed(Money::fromYuan(1'000'000));
    const ApplicationId open = city.proposed(Money::fromYuan(900'000));
    desk.openAs(city.approverA);
    QTRY_COMPARE(desk.button(u"Confirm"_s)->text(), u"To confirm 2"_s);
    QTRY_COMPARE(desk.rows(), 2);
    QVERIFY(city.ask(city.approverA, ConfirmAward {confirmed}));
    desk.office.sync();
    QTRY_COMPARE(desk.button(u"Confirm"_s)->text(), u"To confirm 1"_s);
    QTRY_COMPARE(desk.rows(), 1);
    QTRY_COMPARE(desk.shown(0).id, open);
    desk.choose(u"All"_s);
    QTRY_COMPARE(desk.rows(), 2);
}

void QueuePageTest::aSavedViewComesBack()
{
    QueueDesk desk;
    for (const int yuan : {20'000, 10'000, 30'000})
        desk.office.city().submitted(Money::fromYuan(yuan));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 3);
    const auto menu = [&](const QString &name) {
        auto *found = desk.page->findChild<QMenu *>(name);
        Q_EMIT found->aboutToShow();
        return found;
    };
    const auto trigger = [&](const QString &name, const QString &text) {
        for (QAction *action : menu(name)->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    trigger(u"queueColumnMenu"_s, u"District"_s);
    trigger(u"queueColumnMenu"_s, u"Compact rows"_s);
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"requested"_s), Qt::DescendingOrder);
    QVERIFY(!desk.table()->isColumnHidden(desk.model()->columnOf(u"district"_s)));
    trigger(u"queueViewMenu"_s, u"Save this view…"_s);
    auto *name = desk.page->findChild<QLineEdit *>(u"queueViewName"_s);
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, u"dear first"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!name->isVisible());
    trigger(u"queueViewMenu"_s, u"As delivered"_s);
    QTRY_COMPARE(desk.shown(0).contractAmount, Money::fromYuan(20'000));
    QVERIFY(desk.table()->isColumnHidden(desk.model()->columnOf(u"district"_s)));
    desk.page = std::make_unique<QueuePage>(desk.office.use, nullptr); // As the next start makes it.
    desk.page->resize(1200, 700);
    desk.page->show();
    desk.page->refresh();
    QTRY_COMPARE(desk.rows(), 3);
    QTRY_VERIFY(std::ranges::any_of(menu(u"queueViewMenu"_s)->actions(), [](const QAction *action) { return action->text() == u"dear first"_s; }));
    trigger(u"queueViewMenu"_s, u"dear first"_s);
    QTRY_COMPARE(desk.shown(0).contractAmount, Money::fromYuan(30'000));
    QVERIFY(!desk.table()->isColumnHidden(desk.model()->columnOf(u"district"_s)));
    QVERIFY(desk.table()->isCompact());
}

void QueuePageTest::exportsExactlyWhatIsShown()
{
    QueueDesk desk;
    for (int i = 0; i < 3 * ListOutline::BlockRows; ++i)
        desk.office.city().submitted(Money::fromYuan(1'000 + i));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 3 * ListOutline::BlockRows);
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"requested"_s), Qt::DescendingOrder);
    QTRY_VERIFY(desk.model()->row(0) && desk.shown(0).contractAmount == Money::fromYuan(1'000 + desk.rows() - 1));
    auto *menu = desk.page->findChild<QMenu *>(u"queueExportMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().at(1)->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = desk.page->findChild<QFileDialog *>(u"queueExportDialog"_s)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"queue.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), desk.rows() + 1);
    QStringList titles;
    for (const int column : desk.table()->shownColumns())
        titles << desk.model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(QString::fromUtf8(lines[0]).trimmed().remove(QChar::ByteOrderMark), titles.join(u','));
    for (const int row : {0, 1, 2})
        QVERIFY2(lines[row + 1].contains(desk.shown(row).number.toUtf8()), lines[row + 1].constData());
}

void QueuePageTest::copiesTheChosenRows()
{
    QueueDesk desk;
    for (const int yuan : {20'000, 10'000, 30'000})
        desk.office.city().submitted(Money::fromYuan(yuan));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 3);
    desk.page->activateWindow();
    desk.table()->setFocus();
    desk.table()->selectAll();
    QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 4);
    QVERIFY(QGuiApplication::clipboard()->text().contains(desk.shown(2).number));
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
    QTRY_VERIFY(desk.model()->row(0) && desk.model()->row(0)->pending);
    QCOMPARE(desk.cell(0, u"changedAt"_s), u"To be delivered"_s);
    desk.office.sync();
    QTRY_COMPARE(desk.cell(0, u"changedAt"_s), u"Today"_s);
}

void QueuePageTest::followsWhatComesDown()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(10'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 1);
    const ApplicationId first = desk.shown(0).id;
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.office.sync();
    QTRY_COMPARE(desk.rows(), 2);
    QTRY_COMPARE(desk.button(u"Accept"_s)->text(), u"To accept 2"_s);
    QCOMPARE(desk.shown(desk.table()->currentIndex().row()).id, first); // The choice stays.
}

void QueuePageTest::sortsInTheDatabase()
{
    QueueDesk desk;
    for (const int yuan : {20'000, 10'000, 30'000})
        desk.office.city().submitted(Money::fromYuan(yuan));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 3);
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"requested"_s), Qt::DescendingOrder);
    QTRY_COMPARE(desk.shown(0).contractAmount, Money::fromYuan(30'000));
    QCOMPARE(desk.shown(2).contractAmount, Money::fromYuan(10'000));
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"checks"_s), Qt::AscendingOrder); // Can't sort: the arrow goes back.
    QCOMPARE(desk.table()->horizontalHeader()->sortIndicatorSection(), desk.model()->columnOf(u"requested"_s));
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
