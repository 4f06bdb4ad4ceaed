#include "core/report/pages/table_pages.h"
#include "tests/support/no_warnings.h"
#include "tests/unit/report/sample_table.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

const PageWords words {.filter = u"筛选"_s, .sort = u"排序"_s, .page = u"第 %1 页，共 %2 页"_s, .total = u"合计"_s};

std::vector<TableColumn> columns()
{
    std::vector<TableColumn> all = sampleColumns();
    all[0].title = u"企业名称（人民币）"_s;
    return all;
}

PrintedTable tableOf(qint64 rows)
{
    MadeRows made(rows, [](qint64 number) -> std::vector<Cell> {
        std::vector<Cell> row = sampleRow(number);
        row[0] = u"第%1号 恒锐汽配有限公司"_s.arg(number);
        return row;
    });
    return readTable({columns(), sampleCover().facts, words}, made)->value();
}

} // namespace

class TablePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyRowIsPrintedOnce()
    {
        const QStringList pages = printed(tableOf(300), QPageLayout::Landscape);
        const QString text = pages.join(QString());
        for (int number = 0; number < 300; ++number)
            QCOMPARE(text.count(u"第%1号"_s.arg(number)), 1);
    }

    void headingAndPageNumberStandOnEveryPage()
    {
        const QStringList pages = printed(tableOf(300), QPageLayout::Portrait);
        QVERIFY(pages.size() > 3);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages[i].count(u"企业名称（人民币）"_s), 1);
            QVERIFY(pages[i].contains(u"第 %1 页，共 %2 页"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(u"李审核, 算力办, 2026-11-23 16:00"_s));
            QVERIFY(pages[i].contains(u"演示数据"_s));
            QVERIFY(pages[i].contains(u"申领清单"_s));
        }
        QVERIFY(pages.first().contains(u"筛选 状态：形式审查"_s));
        QVERIFY(!pages.last().contains(u"状态：形式审查"_s));
    }

    void totalsStandAtTheEnd()
    {
        const PrintedTable table = tableOf(100);
        const QStringList pages = printed(table, QPageLayout::Portrait);
        QVERIFY(pages.last().contains(u"合计"_s));
        QVERIFY(pages.last().contains(table.totals[1]));
        QCOMPARE(pages.join(QString()).count(u"合计"_s), 1);
    }

    void noRowsAreOnePage()
    {
        const QStringList pages = printed(tableOf(0), QPageLayout::Portrait);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().contains(u"人民币"_s));
        QVERIFY(pages.first().contains(u"第 1 页，共 1 页"_s));
    }

    void amountsAreWholeOnNarrowPaper()
    {
        std::vector<TableColumn> wide {{.id = u"name"_s, .title = u"企业"_s}};
        std::vector<Cell> row {u"恒锐"_s};
        for (int i = 0; i < 12; ++i) {
            wide.push_back({.id = QString::number(i), .title = u"金额"_s, .kind = CellKind::Amount, .total = true});
            row.emplace_back(Money::fromFen(12'345'678'900 + i));
        }
        MadeRows rows({row, row});
        const PrintedTable table = readTable({wide, sampleCover().facts, words}, rows)->value();
        const QString text = printed(table, QPageLayout::Portrait).join(QString());
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(text.count(shownText(row[size_t(i) + 1])), 2);
            QVERIFY(text.contains(table.totals[i + 1]));
        }
    }

    void longTextsWrapAndEndInDots()
    {
        MadeRows rows({{u"短名"_s, {}, {}, {}, {}}, {QString(u"很长的企业名称，"_s).repeated(60), {}, {}, {}, {}}});
        const PrintedTable table = readTable({columns(), sampleCover().facts, words}, rows)->value();
        const QString text = printed(table, QPageLayout::Portrait).join(QString());
        QCOMPARE(text.count(u"…"_s), 1);
        QVERIFY(text.count(u"很长的企业名称"_s) > 3);
        QVERIFY(!text.contains(u"\n，"_s)); // No line begins with a comma.
    }

    void onePageCanBePaintedAlone()
    {
        const PrintedTable table = tableOf(200);
        const auto [pages, count] = paintedWith(table, QPageLayout::Portrait, [](const TablePages &laid, QPainter &painter, QPagedPaintDevice &) {
            laid.paint(painter, 2);
        });
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().contains(u"第 3 页，共 %1 页"_s.arg(count)));
    }

    void pageRangesAreKept()
    {
        const PrintedTable table = tableOf(200);
        const auto [pages, count] = paintedWith(table, QPageLayout::Portrait, [](const TablePages &laid, QPainter &painter, QPagedPaintDevice &device) {
            device.setPageRanges(QPageRanges::fromString(u"2-3"_s));
            laid.print(painter, device);
        });
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages[0].contains(u"第 2 页，共 %1 页"_s.arg(count)));
        QVERIFY(pages[1].contains(u"第 3 页，共 %1 页"_s.arg(count)));
    }

    void moreThanAnybodyPrintsIsRefused()
    {
        MadeRows rows = sampleRows(11);
        const auto read = readTable({columns(), sampleCover().facts, words}, rows, {}, 10);
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error {Errc::TooLarge, {u"10"_s}}));
    }

    void textsAreShownAsPeopleReadThem()
    {
        QCOMPARE(shownText(Money::fromFen(128'000'000)), u"1,280,000.00"_s);
        QCOMPARE(shownText(startOf(QDate(2026, 11, 23)) + std::chrono::seconds(61)), u"2026-11-23 00:01"_s);
        QCOMPARE(shownText(u"two\nlines"_s), u"two lines"_s);
        QCOMPARE(shownText(Cell()), QString());
    }

private:
    using Paint = std::function<void(const TablePages &, QPainter &, QPagedPaintDevice &)>;

    /// The text of each page, as a PDF reader finds it, and how many pages the layout has.
    std::pair<QStringList, int> paintedWith(const PrintedTable &table, QPageLayout::Orientation orientation, const Paint &paint)
    {
        const QString path = m_folder->filePath(u"list.pdf"_s);
        int count = 0;
        {
            WarningsSeen warnings;
            QPdfWriter device(path);
            device.setPageSize(QPageSize(QPageSize::A4));
            device.setPageOrientation(orientation);
            device.setPageMargins({15, 15, 15, 15}, QPageLayout::Millimeter);
            QPainter painter(&device);
            const TablePages pages(table, device);
            paint(pages, painter, device);
            count = pages.pageCount();
            [&] { QCOMPARE(warnings.seen(), QStringList()); }();
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        static const QRegularExpression blanks(u"[ \\x{3000}]+"_s);
        QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QStringList pages = text.replace(blanks, u" "_s).split(u'\f');
        pages.removeLast(); // After the last form feed.
        return {pages, count};
    }
    QStringList printed(const PrintedTable &table, QPageLayout::Orientation orientation)
    {
        const auto [pages, count] = paintedWith(table, orientation,
            [](const TablePages &laid, QPainter &painter, QPagedPaintDevice &device) { laid.print(painter, device); });
        [&] { QCOMPARE(pages.size(), count); }();
        return pages;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TablePagesTest)
#include "tst_table_pages.moc"
