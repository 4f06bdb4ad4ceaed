#include "core/report/tables/csv_file.h"
#include "tests/unit/report/sample_table.h"
#include "tests/unit/report/written_workbook.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int exitCode = -1;
    QStringList words; ///< Decimal sign, then digest or code.
};

/// Runs write_table under what `shell` sets up.
Run run(const QString &shell, const QStringList &environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(u"bash"_s, {u"-c"_s, shell});
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).split(u' ', Qt::SkipEmptyParts)};
}

QString program() { return QStringLiteral(CPV_WRITE_TABLE); }

} // namespace

class ExportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// A file that may not grow past a limit fails as a full disk does.
    void aFileThatCanNotGrowLeavesTheOldOne_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("CSV") << u"csv"_s;
        QTest::newRow("XLSX") << u"xlsx"_s;
    }
    void aFileThatCanNotGrowLeavesTheOldOne()
    {
        QFETCH(QString, format);
        const QString path = m_folder->filePath(u"list."_s + format);
        int failures = 0;
        int successes = 0;
        for (int kilobytes = 0; kilobytes <= 1'024; kilobytes = kilobytes < 4 ? kilobytes + 1 : kilobytes * 5 / 4) {
            putOld(path);
            const Run outcome = run(u"trap '' XFSZ; ulimit -f %1; exec '%2' %3 '%4' 2000 2>&-"_s.arg(kilobytes)
                                            .arg(program(), format, path));
            if (outcome.exitCode == 0) {
                ++successes;
                QVERIFY(format == u"csv" ? contentsOf(path).endsWith("\r\n") : WrittenWorkbook(path).isSound());
                QCOMPARE(outcome.words.at(1).trimmed(), digest());
            } else {
                ++failures;
                QCOMPARE(outcome.exitCode, 1);
                QVERIFY(outcome.words.value(1).startsWith(u"Storage"_s) || outcome.words.value(1).startsWith(u"DiskFull"_s));
                QCOMPARE(contentsOf(path), "old"_ba);
            }
            QCOMPARE(entries(), QStringList {u"list."_s + format});
        }
        QVERIFY(failures >= 10);
        QVERIFY(successes >= 1);
    }

    void aFullVolumeIsNamed_data() { aFileThatCanNotGrowLeavesTheOldOne_data(); }
    void aFullVolumeIsNamed()
    {
        QFETCH(QString, format);
        const QString volume = m_folder->filePath(u"volume"_s);
        const QString kept = m_folder->filePath(u"kept"_s);
        QVERIFY(QDir().mkpath(volume));
        if (run(u"unshare -rm mount -t tmpfs none '%1'"_s.arg(volume)).exitCode != 0)
            QSKIP("this system lets nobody but root mount a volume");
        const QString inside = u"mount -t tmpfs -o size=%1k none '%2' && echo old >'%2'/list && { '%3' %4 '%2'/list 2000 2>&-; "
                               "cp '%2'/list '%5'; ls -A '%2'; }"_s;
        int failures = 0;
        int successes = 0;
        // Scratch files and the workbook share the volume, so that each of them is cut short at some size.
        for (int kilobytes = 8; kilobytes <= 1'600; kilobytes = kilobytes * 5 / 4) {
            const QString script = inside.arg(kilobytes).arg(volume, program(), format, kept);
            const Run outcome = run(u"unshare -rm bash -c \"%1\""_s.arg(script));
            if (outcome.words.value(1) == digest() + u"\nlist\n"_s) {
                ++successes;
                QVERIFY(format == u"csv" ? contentsOf(kept).endsWith("\r\n") : WrittenWorkbook(kept).isSound());
            } else {
                ++failures;
                QCOMPARE(outcome.words.join(u' '), u". DiskFull\nlist\n"_s);
                QCOMPARE(contentsOf(kept), "old\n"_ba);
            }
        }
        QVERIFY(failures >= 10);
        QVERIFY(successes >= 1);
    }

    void numbersAreNumbersUnderAnyLocale()
    {
        const QString locales = m_folder->filePath(u"locales"_s);
        QVERIFY(QDir().mkpath(locales));
        run(u"localedef -i de_DE -f UTF-8 '%1/de_DE.UTF-8'"_s.arg(locales));
        const QString path = m_folder->filePath(u"list.xlsx"_s);
        const Run outcome = run(u"'%1' xlsx '%2' 20"_s.arg(program(), path), {u"LOCPATH="_s + locales, u"LC_ALL=de_DE.UTF-8"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.words.first(), u","_s); // The C library does write commas there.
        const WrittenSheet sheet = WrittenWorkbook(path).sheets().at(1);
        for (size_t row = 1; row <= 20; ++row) {
            for (size_t column = 1; column < 5; ++column) {
                bool isNumber = false;
                sheet.at(row, column).value.toDouble(&isNumber);
                QVERIFY(isNumber || sheet.at(row, column).value.isEmpty());
            }
        }
    }

    void aFileWhereAFolderShouldBeIsNamed()
    {
        putOld(m_folder->filePath(u"file"_s));
        const Run outcome = run(u"'%1' xlsx '%2/file/list.xlsx' 3"_s.arg(program(), m_folder->path()));
        QVERIFY(outcome.words.value(1).startsWith(u"Storage"_s));
        QCOMPARE(entries(), QStringList {u"file"_s});
    }

private:
    static void putOld(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    }
    /// Of the 2,000 rows, written without any fault.
    QString digest()
    {
        QTemporaryDir elsewhere;
        MadeRows rows = sampleRows(2'000);
        return writeCsv(elsewhere.filePath(u"list"_s), sampleColumns(), rows, CsvEncoding::Utf8Bom)->value().sha256OfRows;
    }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ExportFaultsTest)
#include "tst_export_faults.moc"
