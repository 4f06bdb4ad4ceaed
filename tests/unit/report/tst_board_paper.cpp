#include "core/report/pages/board_paper.h"
#include "tests/support/no_warnings.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

BoardPaper paperOf(int months)
{
    BoardPaper paper {.title = u"视觉质检项目投资回报"_s, .mark = u"演示数据"_s, .facts = {u"深圳恒锐汽配有限公司"_s, u"人民币金额以元计"_s},
        .figures = {{u"用券后回本期"_s, u"14.3 个月"_s, u"不用券：21.5 个月"_s}, {u"净现值"_s, u"36.00 万元"_s, u"不用券：12.00 万元"_s}},
        .curves = {{.title = u"逐月累计"_s, .stepName = u"月"_s, .lines = {{u"用券"_s, {}}, {u"不用券"_s, {}, true}}, .bandName = u"区间"_s, .low = {}, .high = {}}},
        .bars = {.title = u"净现值取决于什么"_s, .lowName = u"最低"_s, .highName = u"最高"_s, .base = 36, .bars = {{u"卡时单价"_s, 20, 50}}},
        .tables = {{.title = u"逐月现金流"_s, .columns = {{u"月"_s, 1, true}, {u"金额"_s, 3, true}, {u"来源"_s, 5}}, .rows = {}}},
        .foot = u"算力券通"_s, .pages = u"第 %1 页，共 %2 页"_s};
    for (int month = 0; month <= months; ++month) {
        const double value = -30 + month * 2.5;
        for (PaperCurve::Line &line : paper.curves[0].lines)
            line.values.push_back(line.dashed ? value / 2 : value);
        paper.curves[0].low.push_back(value - 4);
        paper.curves[0].high.push_back(value + 4);
        paper.tables[0].rows.push_back({QString::number(month), u"1,280,000.00"_s, u"企业填写，依据合同第三条"_s});
    }
    return paper;
}

} // namespace

/// A few pages for people who decide.
class BoardPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void chineseWordsAreFoundBySearching()
    {
        const QStringList pages = written(paperOf(36));
        for (const QString &word : {u"视觉质检项目投资回报"_s, u"人民币金额"_s, u"演示数据"_s, u"用券后回本期"_s, u"36.00 万元"_s, u"卡时单价"_s, u"逐月现金流"_s})
            QVERIFY2(pages.join(u'\n').contains(word), qPrintable(word + pages.join(u'\n').left(1200)));
        QVERIFY(pages[0].contains(u"第 1 页，共 2 页"_s));
    }

    void everyRowIsOnSomePageOnce()
    {
        const QStringList pages = written(paperOf(200));
        QVERIFY(pages.size() > 4);
        QCOMPARE(pages.join(u'\n').count(u"1,280,000.00"_s), 201);
        for (const QString &page : pages)
            QVERIFY2(!page.trimmed().isEmpty(), "an empty page");
    }

    void aHeadingNeverEndsAPage()
    {
        for (int months = 4; months < 40; ++months) {
            const QStringList pages = written(paperOf(months));
            for (const QString &page : pages) {
                if (page.contains(u"逐月现金流"_s))
                    QVERIFY2(page.contains(u"1,280,000.00"_s), qPrintable(page));
            }
        }
    }

    void aFailureLeavesTheOldFile()
    {
        const Result<void> nowhere = writeBoardPaper(u"/nowhere/at/all.pdf"_s, paperOf(3));
        QVERIFY(!nowhere && nowhere.error().code == Errc::Storage);
    }

private:
    /// The text of each page, as a PDF reader finds it.
    QStringList written(const BoardPaper &paper)
    {
        const QString path = m_folder.filePath(u"board.pdf"_s);
        const Result<void> done = writeBoardPaper(path, paper);
        if (!done)
            return {};
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        reader.waitForFinished();
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast(); // After the last form feed.
        return pages;
    }

    WarningsSeen m_warnings;
    QTemporaryDir m_folder;
};

QTEST_MAIN(BoardPaperTest)
#include "tst_board_paper.moc"
