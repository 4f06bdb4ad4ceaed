#include "core/report/tables/csv_file.h"
#include "tests/unit/report/sample_table.h"
#include "tests/unit/report/written_csv.h"

#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

class CsvFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"清单 1.csv"_s);
    }

    void theFileHoldsTheRowsInOrder()
    {
        QVERIFY(write(sampleRows(50)).has_value());
        const QByteArray bytes = contentsOf(m_path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto lines = readCsv(QString::fromUtf8(bytes.sliced(3)));
        QCOMPARE(lines.size(), 51);
        QCOMPARE(lines[0].first(), u"企业名称"_s);
        for (size_t i = 1; i < lines.size(); ++i) {
            QCOMPARE(lines[i].size(), 5);
            QVERIFY(i % 7 == 0 ? lines[i].join(QString()).isEmpty() : lines[i].first().endsWith(QString::number(i - 1)));
        }
    }

    void theReceiptCountsAndAddsUp()
    {
        Money amount;
        qint64 number = 0;
        for (qint64 i = 0; i < 50; ++i) {
            const auto row = sampleRow(i);
            amount += row[1].index() == 0 ? Money() : std::get<Money>(row[1]);
            number += row[2].index() == 0 ? 0 : std::get<qint64>(row[2]);
        }
        const ExportReceipt receipt = write(sampleRows(50))->value();
        QCOMPARE(receipt.rows, 50);
        QVERIFY((receipt.totals == std::vector<Cell> {{}, amount, number, {}, {}}));
    }

    void theDigestIsThatOfTheFileWithoutItsFirstLine()
    {
        const ExportReceipt receipt = write(sampleRows(200))->value();
        QCOMPARE(receipt.sha256OfRows.toLatin1(), sha256OfLines(u"tail -c +4 '%1' | tail -n +2"_s.arg(m_path)));
    }

    void theDigestIsTheSameInBothEncodings()
    {
        const ExportReceipt receipt = write(sampleRows(200), CsvEncoding::Gb18030)->value();
        QCOMPARE(receipt.sha256OfRows, write(sampleRows(200))->value().sha256OfRows);
    }

    void gb18030IsWhatTheSystemTakesForIt()
    {
        const ExportReceipt receipt = write(sampleRows(200), CsvEncoding::Gb18030)->value();
        const QString lines = u"iconv -f GB18030 -t UTF-8 '%1' | tail -n +2"_s.arg(m_path);
        QCOMPARE(receipt.sha256OfRows.toLatin1(), sha256OfLines(lines));
        QVERIFY(contentsOf(m_path).startsWith("\xC6\xF3\xD2\xB5")); // 企业
    }

    void noRowsAreAHeadingAlone()
    {
        const ExportReceipt receipt = write(sampleRows(0))->value();
        QCOMPARE(receipt.rows, 0);
        QCOMPARE(receipt.sha256OfRows, u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
        QCOMPARE(contentsOf(m_path).count("\r\n"), 1);
    }

    void halfACharacterIsRefusedByName_data()
    {
        QTest::addColumn<CsvEncoding>("encoding");
        QTest::newRow("UTF-8") << CsvEncoding::Utf8Bom;
        QTest::newRow("GB18030") << CsvEncoding::Gb18030;
    }
    void halfACharacterIsRefusedByName()
    {
        QFETCH(CsvEncoding, encoding);
        const auto row = [](const QString &text) { return std::vector<Cell> {text, {}, {}, {}, {}}; };
        const auto written = write(MadeRows({row(u"好"_s), row(u"a"_s + QChar(0xD83D))}), encoding);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Malformed);
        QCOMPARE(written.error().arguments, (QStringList {u"U+D83D"_s, u"企业名称"_s, u"2"_s}));
        QVERIFY(isEmptyFolder());
    }

    void aTotalBeyondAllAmountsIsRefused()
    {
        const auto row = [](qint64 fen) { return std::vector<Cell> {{}, Money::fromFen(fen), {}, {}, {}}; };
        const auto written = write(MadeRows({row(std::numeric_limits<qint64>::max()), row(1)}));
        QVERIFY(!written);
        QCOMPARE(written.error(), (Error {Errc::OutOfRange, {u"申请金额（元）"_s}}));
    }

    void aRowThatCanNotBeReadLeavesTheOldFile()
    {
        QVERIFY(write(sampleRows(3)).has_value());
        const QByteArray before = contentsOf(m_path);
        MadeRows failing = sampleRows(30'000);
        failing.failsAt = 29'999; // After whole blocks were written.
        const auto written = write(std::move(failing));
        QVERIFY(!written);
        QCOMPARE(written.error().detail, u"the row can't be read"_s);
        QCOMPARE(contentsOf(m_path), before);
        QCOMPARE(entries().size(), 1);
    }

    void beingStoppedLeavesNothing()
    {
        std::stop_source source;
        MadeRows rows = sampleRows(30'000);
        rows.asked = [&](qint64 number) {
            if (number == 29'000)
                source.request_stop();
        };
        qint64 seen = 0;
        const auto written = writeCsv(m_path, sampleColumns(), rows, CsvEncoding::Utf8Bom,
            {source.get_token(), [&](qint64 count) { seen = count; }});
        QVERIFY(written.has_value());
        QVERIFY(!written->has_value());
        QCOMPARE(seen, 29'000);
        QVERIFY(isEmptyFolder());
    }

    void aFolderThatIsNotThereIsNamed()
    {
        m_path = m_folder->filePath(u"none/list.csv"_s);
        const auto written = write(sampleRows(3));
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Storage);
        QCOMPARE(written.error().arguments, QStringList {m_path});
    }

private:
    ExportResult write(MadeRows rows, CsvEncoding encoding = CsvEncoding::Utf8Bom)
    {
        return writeCsv(m_path, sampleColumns(), rows, encoding);
    }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    bool isEmptyFolder() const { return entries().isEmpty(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(CsvFileTest)
#include "tst_csv_file.moc"
