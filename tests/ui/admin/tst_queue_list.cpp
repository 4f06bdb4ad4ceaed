#include "core/domain/eligibility.h"
#include "tests/support/no_warnings.h"
#include "tests/ui/admin/queue_desk.h"
#include "ui/admin/case_summary.h"
#include "ui/lists/filter_panel.h"
#include "ui/lists/filter_room.h"
#include "ui/theme/theme.h"
#include "ui/widgets/list_search.h"

#include <QHeaderView>
#include <QLabel>
#include <QMouseEvent>
#include <QScopeGuard>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace cpv;
using namespace Qt::StringLiterals;

class QueueListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theFilterOpensWholeWhereThereIsRoom();
    void noFieldOfTheFilterIsCutInHalf();
    void aLowWindowStillShowsFourRowsOfTheFilterAndWhatItDoes();
    void sumsAreOfTheColumnsShown();
    void whatIsSaidOfASearchComesWithItsRows();
    void listAndPaneSayTheSameOfTheChecks();
    void theFirstRowToComeIsChosen();
    void theArrowTellsHowTheShownValuesRun();
    void newsAboveLeavesTheRowUnderThePointer();
    void newsAboveLeavesWhatWasScrolledToAndChosen();

private:
    /// Everything, the newest first: what comes down stands above.
    static void openLong(QueueDesk &desk)
    {
        for (int i = 0; i < 39; ++i)
            desk.office.city().submitted(Money::fromYuan(10'000));
        desk.office.city().advanceDays(1);
        const ApplicationId last = desk.office.city().submitted(Money::fromYuan(10'000));
        desk.openAs(desk.office.city().clerk);
        QTRY_COMPARE(desk.rows(), 40);
        desk.choose(u"All"_s);
        QTRY_COMPARE(desk.shown(0).id, last);
        QTRY_VERIFY(desk.table()->selectionModel()->isRowSelected(0)); // It has settled.
        desk.office.city().advanceDays(1);
    }
    static QSet<ApplicationId> chosen(const QueueDesk &desk)
    {
        QSet<ApplicationId> ids;
        for (const QModelIndex &index : desk.table()->selectionModel()->selectedRows())
            ids.insert(desk.shown(index.row()).id);
        return ids;
    }
    static void openFilter(const QueueDesk &desk)
    {
        QTest::mouseClick(desk.page->findChild<QToolButton *>(u"queueFilter"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.page->findChild<QWidget *>(u"filter_requested_least"_s)->isVisible());
        QTest::qWait(20); // It is laid out.
    }
    static void closeFilter(const QueueDesk &desk) { QTest::mouseClick(desk.page->findChild<QToolButton *>(u"queueFilter"_s), Qt::LeftButton); }

    Theme m_theme {*qApp}; // Fields are as high as people see them.
    WarningsSeen m_warnings;
};

void QueueListTest::theFilterOpensWholeWhereThereIsRoom()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.openAs(desk.office.city().clerk);
    desk.page->resize(1400, 1000);
    QTRY_COMPARE(desk.rows(), 1);
    openFilter(desk);
    auto *room = desk.page->findChild<FilterRoom *>();
    QCOMPARE(room->verticalScrollBar()->maximum(), 0);
    for (const auto *editor : room->findChildren<FilterEditor *>()) {
        QVERIFY(room->viewport()->rect().contains(QRect(editor->mapTo(room->viewport(), QPoint()), editor->size())));
        QVERIFY(editor->height() >= editor->sizeHint().height());
    }
}

void QueueListTest::noFieldOfTheFilterIsCutInHalf()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.openAs(desk.office.city().clerk);
    desk.page->resize(700, 440);
    QTRY_COMPARE(desk.rows(), 1);
    openFilter(desk);
    auto *room = desk.page->findChild<FilterRoom *>();
    QVERIFY2(room->verticalScrollBar()->maximum() > 0, qPrintable(u"%1 of %2"_s.arg(room->height()).arg(desk.page->height())));
    for (const int value : {0, 30, 90, 1000}) {
        room->verticalScrollBar()->setValue(value);
        const QRect seen = room->viewport()->rect();
        for (const auto *editor : room->findChildren<FilterEditor *>()) {
            const QRect place(editor->mapTo(room->viewport(), QPoint()), editor->size());
            QVERIFY2(seen.contains(place) || !seen.intersects(place), qPrintable(u"%1: %2 of %3"_s.arg(value).arg(place.y()).arg(seen.height())));
        }
    }
}

void QueueListTest::aLowWindowStillShowsFourRowsOfTheFilterAndWhatItDoes()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(20'000));
    m_theme.setZoom(1.5);
    const auto usual = qScopeGuard([this] { m_theme.setZoom(1); });
    desk.openAs(desk.office.city().clerk);
    desk.page->resize(1270, 630); // What a page gets in 1366 x 768.
    QTRY_COMPARE(desk.rows(), 1);
    openFilter(desk);
    auto *room = desk.page->findChild<FilterRoom *>();
    const auto editors = room->findChildren<FilterEditor *>();
    const auto rowsSeen = [&] {
        std::set<int> tops;
        for (const auto *editor : editors) {
            const QRect place(editor->mapTo(room->viewport(), QPoint()), editor->size());
            if (room->viewport()->rect().contains(place))
                tops.insert(place.top());
        }
        return tops.size();
    };
    QTRY_VERIFY2(rowsSeen() >= 4, qPrintable(u"%1 rows in %2"_s.arg(rowsSeen()).arg(room->height())));
    QTRY_VERIFY(std::ranges::all_of(editors, [](const FilterEditor *editor) { return editor->width() >= editor->minimumSizeHint().width(); }));
    QTRY_VERIFY(room->mapTo(desk.page.get(), QPoint(0, room->height())).y() <= desk.table()->mapTo(desk.page.get(), QPoint()).y());
    const auto *sums = desk.page->findChild<QLabel *>(u"queueSums"_s);
    QTRY_VERIFY(sums->isVisible() && desk.page->rect().contains(QRect(sums->mapTo(desk.page.get(), QPoint()), sums->size())));
    closeFilter(desk);
    QTRY_VERIFY(desk.table()->height() > 4 * desk.table()->rowHeight(0)); // Its height came back.
}

void QueueListTest::sumsAreOfTheColumnsShown()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 1);
    const auto *sums = desk.page->findChild<QLabel *>(u"queueSums"_s);
    const int awarded = desk.model()->columnOf(u"awarded"_s);
    desk.page->resize(800, 600);
    QTRY_VERIFY(desk.table()->isColumnHidden(awarded));
    QTRY_VERIFY2(sums->text().contains(u"requested"_s) && !sums->text().contains(u"awarded"_s), qPrintable(sums->text()));
    desk.page->resize(2400, 600);
    QTRY_VERIFY(!desk.table()->isColumnHidden(awarded));
    QTRY_VERIFY2(sums->text().contains(u"awarded"_s), qPrintable(sums->text()));
    desk.page->resize(800, 600);
    QVERIFY(!desk.table()->isColumnHidden(desk.table()->horizontalHeader()->sortIndicatorSection()));
}

/// Between a key and the answer the rows are still those of before, and so are the words below them.
void QueueListTest::whatIsSaidOfASearchComesWithItsRows()
{
    QueueDesk desk;
    desk.office.city().submitted(Money::fromYuan(20'000));
    const ApplicationId other = desk.office.city().submitted(Money::fromYuan(10'000));
    desk.openAs(desk.office.city().clerk);
    desk.page->resize(2400, 600);
    QTRY_COMPARE(desk.rows(), 2);
    const QString number = desk.office.city().get<Application>(other).number;
    const auto *sums = desk.page->findChild<QLabel *>(u"queueSums"_s);
    desk.page->findChild<ListSearch *>(u"queueSearch"_s)->setText(number);
    QElapsedTimer given;
    for (given.start(); given.elapsed() < 10'000 && !sums->text().contains(number); QTest::qWait(1)) {
        Q_EMIT desk.table()->shownColumnsChanged(); // The line below the rows is written anew, as a sync does.
        if (sums->text().contains(number))
            QCOMPARE(desk.rows(), 1);
    }
    QVERIFY2(sums->text().contains(number), qPrintable(sums->text()));
    QCOMPARE(desk.rows(), 1);
}

void QueueListTest::listAndPaneSayTheSameOfTheChecks()
{
    QueueDesk desk;
    City &city = desk.office.city();
    Application made = city.get<Application>(city.submitted(Money::fromYuan(20'000)));
    made.checks.clear();
    std::tie(made.gravestCheck, made.gravestChecks) = gravestOf(made.checks);
    city.world.put(made);
    desk.openAs(city.clerk);
    desk.page->resize(1400, 800);
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.cell(0, u"checks"_s), u"No checks"_s);
    const auto isSaid = [&] {
        const auto labels = desk.page->findChild<CaseSummary *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"No checks"_s; });
    };
    QTRY_VERIFY(isSaid());
}

void QueueListTest::theFirstRowToComeIsChosen()
{
    QueueDesk desk;
    desk.openAs(desk.office.city().clerk);
    desk.page->resize(1400, 800);
    desk.office.city().submitted(Money::fromYuan(20'000));
    desk.office.sync();
    desk.page->refresh();
    QTRY_COMPARE(desk.rows(), 1);
    QTRY_VERIFY(desk.table()->selectionModel()->isRowSelected(0));
    const QString number = desk.shown(0).number;
    const auto *summary = desk.page->findChild<CaseSummary *>();
    QTRY_VERIFY(std::ranges::any_of(summary->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text().contains(number); }));
}

void QueueListTest::theArrowTellsHowTheShownValuesRun()
{
    QueueDesk desk;
    const ApplicationId older = desk.office.city().submitted(Money::fromYuan(10'000));
    desk.office.city().advanceDays(1);
    const ApplicationId newer = desk.office.city().submitted(Money::fromYuan(20'000));
    desk.openAs(desk.office.city().clerk);
    QTRY_COMPARE(desk.rows(), 2);
    const auto *header = desk.table()->horizontalHeader();
    QCOMPARE(desk.shown(0).id, older);
    QCOMPARE(header->sortIndicatorSection(), desk.model()->columnOf(u"changedAt"_s));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder); // The longest wait first.
    desk.table()->horizontalHeader()->setSortIndicator(desk.model()->columnOf(u"changedAt"_s), Qt::AscendingOrder);
    QTRY_COMPARE(desk.shown(0).id, newer);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
}

void QueueListTest::newsAboveLeavesTheRowUnderThePointer()
{
    QueueDesk desk;
    openLong(desk);
    const QPoint pointer = desk.table()->visualRect(desk.model()->index(5, 0)).center();
    const ApplicationId aimedAt = desk.shown(5).id;
    QMouseEvent move(QEvent::MouseMove, pointer, desk.table()->viewport()->mapToGlobal(pointer), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(desk.table()->viewport(), &move);
    const ApplicationId news = desk.office.city().submitted(Money::fromYuan(20'000));
    desk.office.sync();
    QTRY_COMPARE(desk.rows(), 41);
    QTRY_COMPARE(desk.shown(0).id, news);
    QCOMPARE(desk.shown(desk.table()->rowAt(pointer.y())).id, aimedAt);
}

void QueueListTest::newsAboveLeavesWhatWasScrolledToAndChosen()
{
    QueueDesk desk;
    openLong(desk);
    desk.table()->selectRow(12);
    desk.table()->selectionModel()->select(desk.model()->index(14, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QSet<ApplicationId> before = chosen(desk);
    QCOMPARE(before.size(), 2);
    desk.table()->verticalScrollBar()->setValue(10);
    const ApplicationId top = desk.shown(desk.table()->rowAt(0)).id;
    const ApplicationId news = desk.office.city().submitted(Money::fromYuan(20'000));
    desk.office.sync();
    QTRY_COMPARE(desk.rows(), 41);
    QTRY_COMPARE(desk.shown(0).id, news);
    QCOMPARE(desk.shown(desk.table()->rowAt(0)).id, top);
    QCOMPARE(chosen(desk), before);
    desk.table()->verticalScrollBar()->setValue(0);
    const ApplicationId newest = desk.office.city().submitted(Money::fromYuan(20'000));
    desk.office.sync();
    QTRY_COMPARE(desk.shown(0).id, newest);
    QCOMPARE(desk.table()->verticalScrollBar()->value(), 0); // Who looks at the top sees what is new.
}

QTEST_MAIN(QueueListTest)
#include "tst_queue_list.moc"
