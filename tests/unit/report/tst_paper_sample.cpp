#include "core/report/pages/paper_sample.h"
#include "tests/support/no_warnings.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

/// A page that nobody takes for a paper of somebody's.
class PaperSampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsOneAndWhatCounts()
    {
        const WarningsSeen warnings;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.pdf"_s);
        QVERIFY(writeSample(path, {.mark = u"样例 SAMPLE"_s, .title = u"算力服务合同"_s, .lines = {{u"甲方"_s, u"样例制造有限公司"_s}},
            .text = u"金额、编号和期限应与申领表一致。"_s, .signedBy = u"甲方（章）"_s, .ruleTitle = u"材料要求"_s, .rule = u"双方签字并盖章"_s}));
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString &word : {u"SAMPLE"_s, u"算力服务合同"_s, u"样例制造有限公司"_s, u"金额"_s, u"甲方（章）"_s, u"双方签字并盖章"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QCOMPARE(text.count(u'\f'), 1); // One page.
        QCOMPARE(warnings.seen(), QStringList());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const QTemporaryDir folder;
        const Result<void> written = writeSample(folder.filePath(u"none/sample.pdf"_s), {.title = u"合同"_s});
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Storage);
    }
};

QTEST_MAIN(PaperSampleTest)
#include "tst_paper_sample.moc"
