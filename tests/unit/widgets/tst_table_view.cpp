#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

/// Counts how often its cells are read.
class CountedCells : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++reads;
        return QStandardItemModel::data(index, role);
    }
    mutable int reads = 0;
};

class TestTableView : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

private Q_SLOTS:
    void aNarrowTableHidesItsLeastColumnsFirst()
    {
        QStandardItemModel model(2, 4);
        QAbstractItemModelTester tester(&model);
        TableView table;
        table.setModel(&model);
        table.setColumns({{100}, {100, 1}, {100, 0, 1}, {100, 0, 2}});
        for (int column = 0; column < 4; ++column)
            model.setItem(0, column, new QStandardItem(u"nnnnnnnn"_s)); // Some 86 px with the padding.
        table.show();
        table.resize(500, 200);
        QVERIFY(!table.isColumnHidden(3));
        QCOMPARE(table.columnWidth(1), table.viewport()->width() - 300);
        table.resize(320, 200);
        QVERIFY(table.isColumnHidden(3));
        QVERIFY(!table.isColumnHidden(2));
        table.resize(220, 200);
        QVERIFY(table.isColumnHidden(2));
        QVERIFY(!table.isColumnHidden(0));
        table.resize(500, 200);
        QVERIFY(!table.isColumnHidden(3));
    }

    void aTextIsCutWhereTheTableWantsIt()
    {
        QStandardItemModel model;
        model.appendRow(new QStandardItem(u"Computing power voucher, spring"_s));
        model.appendRow(new QStandardItem(u"Computing power voucher, winter"_s));
        const RowDelegate delegate;
        const auto seen = [&](int row, Qt::TextElideMode cut) {
            QImage cell(120, 32, QImage::Format_RGB32);
            cell.fill(Qt::white);
            QPainter painter(&cell);
            QStyleOptionViewItem option;
            option.rect = cell.rect();
            option.textElideMode = cut;
            delegate.paint(&painter, option, model.index(row, 0));
            return cell;
        };
        QVERIFY(seen(0, Qt::ElideRight) == seen(1, Qt::ElideRight));
        QVERIFY(seen(0, Qt::ElideMiddle) != seen(1, Qt::ElideMiddle));
    }

    void theColumnSortedByIsNeverHidden()
    {
        QStandardItemModel model(1, 4);
        for (int column = 0; column < 4; ++column)
            model.setItem(0, column, new QStandardItem(u"nnnnnnnnnn"_s));
        TableView table;
        table.setModel(&model);
        table.setColumns({{100}, {100, 1}, {100, 0, 1}, {100, 0, 2}});
        table.horizontalHeader()->setSortIndicatorShown(true);
        table.resize(400, 200);
        table.show();
        QSignalSpy changed(&table, &TableView::shownColumnsChanged);
        table.showOrder(3, Qt::DescendingOrder);
        table.resize(340, 200);
        QVERIFY(!table.isColumnHidden(3));
        QVERIFY(table.isColumnHidden(2));
        QCOMPARE(changed.size(), 1);
        table.showOrder(0, Qt::AscendingOrder);
        QVERIFY(table.isColumnHidden(3));
        QVERIFY(!table.isColumnHidden(2));
    }

    void roomThatAColumnDoesNotNeedGoesToNames()
    {
        QStandardItemModel model(60, 2);
        for (int row = 0; row < 60; ++row) {
            model.setItem(row, 0, new QStandardItem(u"A company with a name that is rather long"_s));
            model.setItem(row, 1, new QStandardItem(row < 50 ? u"–"_s : u"2026-09-30 and more"_s));
        }
        TableView table;
        table.setModel(&model);
        table.setColumns({{80, 1}, {200}});
        table.resize(380, 200);
        table.show();
        const int narrow = table.columnWidth(1);
        QVERIFY2(narrow < 100, qPrintable(QString::number(narrow)));
        QVERIFY(table.columnWidth(0) >= 260);
        table.scrollToBottom(); // What stands further down is not cut either.
        QVERIFY2(table.columnWidth(1) > narrow, qPrintable(QString::number(table.columnWidth(1))));
    }

    void rowsFarDownMeasureNoColumnAnew()
    {
        CountedCells model(60, 2);
        TableView table;
        table.setModel(&model);
        table.setColumns({{80, 1}, {200}});
        table.resize(380, 200);
        table.show();
        model.reads = 0;
        model.insertRows(60, 1'000);
        QCOMPARE(model.reads, 0);
        model.insertRows(2, 1);
        QVERIFY(model.reads > 0);
    }

    void enterOpensTheRow()
    {
        QStandardItemModel model(3, 1);
        TableView table;
        table.setModel(&model);
        table.show();
        QSignalSpy activated(&table, &TableView::rowActivated);
        table.selectRow(2);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 2);
    }

    void rowsGrowWithTheZoom()
    {
        TableView table;
        table.show();
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), 36);
        m_theme.setZoom(1.5);
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), 54);
        m_theme.setZoom(1);
        table.setCompact(true);
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), 28);
    }

    void oneDensityHoldsForEveryOpenTable()
    {
        TableView first;
        TableView second;
        first.show();
        second.show();
        m_theme.setDensity(Tokens::Density::Compact);
        QCOMPARE(first.verticalHeader()->defaultSectionSize(), 28);
        QCOMPARE(second.verticalHeader()->defaultSectionSize(), 28);
        m_theme.setDensity(Tokens::Density::Normal);
        QCOMPARE(first.verticalHeader()->defaultSectionSize(), 36);
        QCOMPARE(second.verticalHeader()->defaultSectionSize(), 36);
    }
};

QTEST_MAIN(TestTableView)
#include "tst_table_view.moc"
