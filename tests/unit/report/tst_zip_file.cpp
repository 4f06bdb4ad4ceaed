#include "core/report/tables/zip_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr Instant Now {std::chrono::milliseconds(1'772'000'000'000)};
constexpr qint64 Most = 1'000'000;

}

/// Archives that people take away: read back here, and by unzip.
class ZipFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackAsTheyWere()
    {
        const QString path = m_folder.filePath(u"资料.zip"_s);
        QFile paper(m_folder.filePath(u"paper"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write(QByteArray(300'000, 'p'));
        paper.close();
        ZipWriter zip(path, Now);
        QVERIFY(zip.add(u"records/申领.json"_s, "[1]"));
        QVERIFY(zip.add(u"empty"_s, {}));
        QVERIFY(zip.addFile(u"papers/paper"_s, paper.fileName()));
        QVERIFY(!QFile::exists(path)); // Not before it is whole.
        QVERIFY(zip.finish());
        QCOMPARE(readZipEntry(path, u"records/申领.json"_s, Most).value(), QByteArray("[1]"));
        QCOMPARE(readZipEntry(path, u"empty"_s, Most).value(), QByteArray());
        QCOMPARE(readZipEntry(path, u"papers/paper"_s, Most).value(), QByteArray(300'000, 'p'));
        const QByteArray sums = readZipEntry(path, u"SHA256SUMS"_s, Most).value();
        QVERIFY(sums.startsWith(QCryptographicHash::hash("[1]", QCryptographicHash::Sha256).toHex() + "  records/申领.json\n"));
        QCOMPARE(sums.count('\n'), 3);
    }

    void otherProgramsReadIt()
    {
        const QString path = m_folder.filePath(u"other.zip"_s);
        ZipWriter zip(path, Now);
        QVERIFY(zip.add(u"a.txt"_s, "a"));
        QVERIFY(zip.finish());
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-tq"_s, path});
        QVERIFY(unzip.waitForFinished());
        QCOMPARE(unzip.exitCode(), 0);
    }

    void whatIsNotFinishedLeavesNothing()
    {
        const QString path = m_folder.filePath(u"unfinished.zip"_s);
        {
            ZipWriter zip(path, Now);
            QVERIFY(zip.add(u"a"_s, "a"));
        }
        QVERIFY(!QFile::exists(path));
    }

    void whereNothingCanBeWrittenItSays()
    {
        const QString path = m_folder.filePath(u"nowhere/a.zip"_s);
        ZipWriter zip(path, Now);
        const auto added = zip.add(u"a"_s, "a");
        QVERIFY(!added);
        QCOMPARE(added.error().code, Errc::Storage);
        QVERIFY(!zip.finish());
    }

    void badArchivesAreTold()
    {
        const QString path = m_folder.filePath(u"bad.zip"_s);
        QCOMPARE(readZipEntry(path, u"a"_s, Most).error().code, Errc::NotFound);
        ZipWriter zip(path, Now);
        QVERIFY(zip.add(u"a"_s, QByteArray(5000, 'a') + QByteArray(5000, 'b')));
        QVERIFY(zip.finish());
        QCOMPARE(readZipEntry(path, u"b"_s, Most).error().code, Errc::NotFound);
        QCOMPARE(readZipEntry(path, u"a"_s, 9'999).error().code, Errc::TooLarge);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(36); // Within the packed bytes.
        file.write("XXXX");
        file.close();
        QCOMPARE(readZipEntry(path, u"a"_s, Most).error().code, Errc::Malformed);
        QVERIFY(file.resize(40));
        QCOMPARE(readZipEntry(path, u"a"_s, Most).error().code, Errc::Malformed);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::ZipFileTest)
#include "tst_zip_file.moc"
