#include "core/report/tables/csv_file.h"
#include "core/report/tables/row_text.h"
#include "core/report/tables/xlsx_check.h"
#include "core/report/tables/xlsx_file.h"
#include "tests/unit/report/sample_table.h"
#include "tests/unit/report/written_workbook.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

/// The row as the workbook tells it, as cells again.
std::vector<Cell> cellsOf(const WrittenSheet &sheet, size_t row)
{
    const auto columns = sampleColumns();
    const QDateTime start(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC);
    std::vector<Cell> cells;
    for (size_t i = 0; i < columns.size(); ++i) {
        const WrittenCell cell = sheet.at(row, i);
        const double number = cell.value.toDouble();
        if (cell.value.isEmpty())
            cells.emplace_back();
        else if (columns[i].kind == CellKind::Text)
            cells.emplace_back(cell.value);
        else if (columns[i].kind == CellKind::Amount)
            cells.emplace_back(Money::fromFen(qRound64(number * 100)));
        else if (columns[i].kind == CellKind::Number)
            cells.emplace_back(qint64(number));
        else if (columns[i].kind == CellKind::Date)
            cells.emplace_back(start.date().addDays(qint64(number)));
        else
            cells.emplace_back(Instant(std::chrono::seconds(start.addSecs(qRound64(number * 86'400)).toSecsSinceEpoch())) - ChinaOffset);
    }
    return cells;
}

std::vector<Cell> oneText(const QString &text) { return {text, {}, {}, {}, {}}; }

} // namespace

class XlsxFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"清单 1.xlsx"_s);
    }

    void theCoverSaysWhoWhenAndWhat()
    {
        const ExportReceipt receipt = write(sampleRows(50))->value();
        const WrittenWorkbook book(m_path);
        QVERIFY(book.isSound());
        const WrittenSheet &cover = book.sheets().at(0);
        QCOMPARE(cover.name, u"封面"_s);
        QHash<QString, WrittenCell> facts;
        for (size_t row = 0; row < cover.rows.size(); ++row)
            facts.insert(cover.at(row, 0).value, cover.at(row, 1));
        QVERIFY(facts.contains(u"申领清单"_s));
        QVERIFY(facts.contains(u"演示数据"_s));
        QCOMPARE(facts[u"导出人"_s].value, u"李审核"_s);
        QCOMPARE(facts[u"单位"_s].value, u"算力办"_s);
        QCOMPARE(facts[u"导出时间"_s].numberFormat, u"yyyy-mm-dd hh:mm:ss"_s);
        QCOMPARE(facts[u"筛选"_s].value, u"状态：形式审查"_s);
        QCOMPARE(facts[u"排序"_s].value, u"按变更时间，从新到旧"_s);
        QCOMPARE(facts[u"行数"_s].value, u"50"_s);
        QCOMPARE(facts[u"合计 申请金额（元）"_s].value.toDouble() * 100, double(std::get<Money>(receipt.totals[1]).fen()));
        QCOMPARE(facts[u"合计 账单数"_s].value, QString::number(std::get<qint64>(receipt.totals[2])));
        QCOMPARE(facts[u"数据行 SHA-256"_s].value, receipt.sha256OfRows);
    }

    void realDataHaveNoMark()
    {
        Cover cover = sampleCover();
        cover.facts.demonstration.clear();
        MadeRows rows = sampleRows(1);
        QVERIFY(writeXlsx(m_path, sampleColumns(), rows, cover).has_value());
        const WrittenWorkbook book(m_path);
        QVERIFY(!book.sheets().at(0).xml.contains(u"演示数据"_s));
        QVERIFY(!book.sheets().at(1).xml.contains(u"演示数据"_s));
    }

    void cellsAreTyped()
    {
        QVERIFY(write(MadeRows({{u"恒锐汽配"_s, Money::fromFen(128'000'005), qint64(3), QDate(2026, 11, 23),
                    startOf(QDate(2026, 11, 23)) + std::chrono::hours(12)}})).has_value());
        const WrittenSheet sheet = WrittenWorkbook(m_path).sheets().at(1);
        QCOMPARE(sheet.values(1), (QStringList {u"恒锐汽配"_s, u"1280000.05"_s, u"3"_s, u"46349"_s, u"46349.5"_s}));
        const QStringList formats {u"@"_s, u"#,##0.00"_s, u"0"_s, u"yyyy-mm-dd"_s, u"yyyy-mm-dd hh:mm:ss"_s};
        for (size_t i = 0; i < 5; ++i) {
            QCOMPARE(sheet.at(1, i).numberFormat, formats[qsizetype(i)]);
            QCOMPARE(sheet.at(1, i).isText, i == 0);
        }
    }

    void textsStayTextsUnchanged_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"=1+1"_s, u"+86 10"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"http://x.example"_s,
                 u"mailto:a@b"_s, u"91330201000000001K"_s, u"25317000001234567890"_s, u"_x0041_ and _x005F_"_s, u" blank "_s,
                 u"<&>\"'"_s, u"\u0001"_s, u"two\nlines"_s, u"\U0001F600𠀀"_s, QString(32'767, u'长')})
            QTest::newRow(qPrintable(text.left(20))) << text;
    }
    void textsStayTextsUnchanged()
    {
        QFETCH(QString, text);
        QVERIFY(write(MadeRows({oneText(text)})).has_value());
        const WrittenSheet sheet = WrittenWorkbook(m_path).sheets().at(1);
        QCOMPARE(sheet.at(1, 0).value, text);
        QVERIFY(sheet.at(1, 0).isText);
        QVERIFY(!sheet.at(1, 0).isFormula);
        QVERIFY(!sheet.xml.contains(u"<hyperlink"_s));
    }

    void whatSpreadsheetsCanNotKeepIsText()
    {
        const std::vector<Cell> kept {{}, Money::fromFen(999'999'999'999'999), qint64(-999'999'999'999'999), QDate(1900, 3, 1), {}};
        const std::vector<Cell> texts {{}, Money::fromFen(1'000'000'000'000'000), qint64(1'000'000'000'000'000),
            QDate(1900, 2, 28), startOf(QDate(1899, 1, 1))};
        QVERIFY(write(MadeRows({kept, texts})).has_value());
        const WrittenSheet sheet = WrittenWorkbook(m_path).sheets().at(1);
        QCOMPARE(qRound64(sheet.at(1, 1).value.toDouble() * 100), 999'999'999'999'999);
        QVERIFY(!sheet.at(1, 1).isText && !sheet.at(1, 2).isText && !sheet.at(1, 3).isText);
        QCOMPARE(sheet.values(2), (QStringList {{}, u"10000000000000.00"_s, u"1000000000000000"_s, u"1900-02-28"_s,
                                      u"1899-01-01 00:00:00"_s}));
        QVERIFY(sheet.at(2, 1).isText && sheet.at(2, 2).isText && sheet.at(2, 3).isText && sheet.at(2, 4).isText);
    }

    void theHeadingIsFrozenFilteredAndWideEnough()
    {
        QVERIFY(write(sampleRows(9)).has_value());
        const WrittenSheet sheet = WrittenWorkbook(m_path).sheets().at(1);
        QCOMPARE(sheet.name, u"数据"_s);
        QCOMPARE(sheet.values(0), (QStringList {u"企业名称"_s, u"申请金额（元）"_s, u"账单数"_s, u"到期日"_s, u"变更时间"_s}));
        QCOMPARE(sheet.frozenRows, 1);
        QCOMPARE(sheet.filterRange, u"A1:E10"_s);
        QCOMPARE(sheet.widths.size(), 5);
        QVERIFY(sheet.widths.front() >= 30 && sheet.widths.front() < 32);
    }

    void totalsStandBelowTheRows()
    {
        const ExportReceipt receipt = write(sampleRows(9))->value();
        const WrittenSheet sheet = WrittenWorkbook(m_path).sheets().at(1);
        QCOMPARE(sheet.rows.size(), 11);
        QCOMPARE(sheet.at(10, 0).value, u"合计"_s);
        QCOMPARE(sheet.at(10, 1).value.toDouble() * 100, double(std::get<Money>(receipt.totals[1]).fen()));
        QCOMPARE(sheet.at(10, 1).numberFormat, u"#,##0.00"_s);
        QCOMPARE(sheet.at(10, 2).value, QString::number(std::get<qint64>(receipt.totals[2])));
    }

    void noRowsAreAHeadingAndTotalsOfNothing()
    {
        QCOMPARE(write(sampleRows(0))->value().rows, 0);
        const WrittenWorkbook book(m_path);
        QVERIFY(book.isSound());
        QCOMPARE(book.sheets().at(1).rows.size(), 2);
        QCOMPARE(book.sheets().at(1).at(1, 1).value, u"0"_s);
        QCOMPARE(book.sheets().at(1).filterRange, u"A1:E1"_s);
    }

    void theDigestIsThatOfTheSameRowsAsCsv()
    {
        const ExportReceipt xlsx = write(sampleRows(300))->value();
        MadeRows rows = sampleRows(300);
        const QString csv = m_folder->filePath(u"list.csv"_s);
        QVERIFY(writeCsv(csv, sampleColumns(), rows, CsvEncoding::Utf8Bom).has_value());
        QCOMPARE(xlsx.sha256OfRows.toLatin1(), sha256OfLines(u"tail -c +4 '%1' | tail -n +2"_s.arg(csv)));
    }

    void theDigestFollowsFromTheWorkbookAlone()
    {
        const ExportReceipt receipt = write(sampleRows(300))->value();
        const WrittenWorkbook book(m_path);
        QCryptographicHash digest(QCryptographicHash::Sha256);
        for (size_t row = 1; row <= 300; ++row) {
            QByteArray line;
            appendRow(line, cellsOf(book.sheets().at(1), row));
            digest.addData(line);
        }
        QCOMPARE(receipt.sha256OfRows, QString::fromLatin1(digest.result().toHex()));
    }

    void aFullSheetIsContinuedOnTheNext_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<int>("sheets");
        QTest::addColumn<QString>("lastFilter");
        QTest::newRow("one less") << qint64(29) << 3 << u"A1:E10"_s;
        QTest::newRow("exactly full") << qint64(30) << 4 << QString(); // The totals need one more, and nothing to filter.
        QTest::newRow("one more") << qint64(31) << 4 << u"A1:E2"_s;
    }
    void aFullSheetIsContinuedOnTheNext()
    {
        QFETCH(qint64, rows);
        QFETCH(int, sheets);
        QFETCH(QString, lastFilter);
        MadeRows made = sampleRows(rows);
        const auto receipt = writeXlsx(m_path, sampleColumns(), made, sampleCover(), {}, {.rowsPerSheet = 10});
        QVERIFY(receipt.has_value());
        const WrittenWorkbook book(m_path);
        QVERIFY(book.isSound());
        QCOMPARE(int(book.sheets().size()), sheets + 1);
        QCOMPARE(book.sheets().at(2).name, u"数据 2"_s);
        QCOMPARE(book.sheets().at(1).filterRange, u"A1:E11"_s);
        QCOMPARE(book.sheets().at(2).frozenRows, 1);
        QVERIFY(book.sheets().at(2).at(1, 0).value.endsWith(u"10"_s));
        const WrittenSheet &last = book.sheets().back();
        QCOMPARE(last.filterRange, lastFilter);
        QCOMPARE(last.at(last.rows.size() - 1, 0).value, u"合计"_s);
    }

    void aTextTooLongForACellIsNamed()
    {
        const auto written = write(MadeRows({oneText(u"a"_s), oneText(QString(32'768, u'长'))}));
        QVERIFY(!written);
        QCOMPARE(written.error(), (Error {Errc::TooLong, {u"企业名称"_s, u"2"_s}}));
        QVERIFY(entries().isEmpty());
    }

    void aRowThatCanNotBeReadLeavesTheOldFile()
    {
        QVERIFY(write(sampleRows(3)).has_value());
        const QByteArray before = contentsOf(m_path);
        MadeRows failing = sampleRows(20);
        failing.failsAt = 15;
        MadeRows rows = std::move(failing);
        const auto written = writeXlsx(m_path, sampleColumns(), rows, sampleCover(), {}, {.rowsPerSheet = 4});
        QVERIFY(!written);
        QCOMPARE(written.error().detail, u"the row can't be read"_s);
        QCOMPARE(contentsOf(m_path), before);
        QCOMPARE(entries(), QStringList {u"清单 1.xlsx"_s});
    }

    void beingStoppedLeavesNothing()
    {
        std::stop_source source;
        MadeRows rows = sampleRows(30);
        rows.asked = [&](qint64 number) {
            if (number == 20)
                source.request_stop();
        };
        const auto written = writeXlsx(m_path, sampleColumns(), rows, sampleCover(), {source.get_token()});
        QVERIFY(written.has_value());
        QVERIFY(!written->has_value());
        QVERIFY(entries().isEmpty());
    }

    void aWorkbookGivenUpHoldsNoFiles()
    {
        const auto open = [] { return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size(); };
        const auto before = open();
        MadeRows failing = sampleRows(20);
        failing.failsAt = 15;
        QVERIFY(!write(std::move(failing)));
        QCOMPARE(open(), before);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        m_path = m_folder->filePath(u"none/list.xlsx"_s);
        const auto written = write(sampleRows(3));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Storage);
        QCOMPARE(written.error().arguments, QStringList {m_path});
    }

    void damageIsSeenWhenReadAgain()
    {
        QVERIFY(write(sampleRows(2'000)).has_value());
        const auto whole = rowBytesOfSheets(m_path);
        QCOMPARE(whole.value_or(std::vector<qint64>()).size(), 2);
        QVERIFY(whole->at(0) > 0 && whole->at(1) > 2'000 * 40);

        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(20'000));
        file.close();
        QVERIFY(rowBytesOfSheets(m_path) != whole);
    }

private:
    ExportResult write(MadeRows rows) { return writeXlsx(m_path, sampleColumns(), rows, sampleCover()); }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(XlsxFileTest)
#include "tst_xlsx_file.moc"
