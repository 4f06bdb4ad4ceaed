#include "core/report/pages/notice_pages.h"
#include "tests/support/no_warnings.h"

#include <QFile>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

NoticePaper paper(int rows)
{
    NoticePaper made {.language = u"zh-CN"_s,
        .mark = {},
        .title = u"关于上海市算力券拟支持项目的公示"_s,
        .paragraphs = {u"根据《上海市算力券》有关规定，经申领、审查、评审和确认，现对拟支持项目予以公示，金额合计人民币80,000.00元。"_s,
            u"公示期为2026年3月2日至2026年3月9日（5个工作日）。"_s},
        .annex = u"附件：拟支持项目名单"_s,
        .issuer = u"上海市算力券工作办公室"_s,
        .date = u"2026年3月2日"_s,
        .annexLabel = u"附件"_s,
        .listTitle = u"拟支持项目名单"_s,
        .columns = {{u"序号"_s, 4}, {u"申领主体"_s, 20}, {u"金额（元）"_s, 12, true}},
        .rows = {},
        .notes = {u"信用代码已隐去中间各位。"_s},
        .page = u"— %1 —"_s};
    for (int i = 1; i <= rows; ++i)
        made.rows.push_back({QString::number(i), u"上海<恒锐>&第%1汽车零部件有限公司"_s.arg(i), u"40,000.00"_s});
    return made;
}

} // namespace

/// The official document, on paper and for the web.
class NoticePaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesTheMiddle()
    {
        QCOMPARE(maskedCode(u"91310115MA1K4BCD5E"_s), u"9131**********CD5E"_s);
        QCOMPARE(maskedCode(u"12345678"_s), u"********"_s);
        QCOMPARE(maskedName(u"张伟"_s), u"张*"_s);
        QCOMPARE(maskedName(u"欧阳娜娜"_s), u"欧**娜"_s);
        QVERIFY(looksLikePerson(u"李小明"_s));
        QVERIFY(!looksLikePerson(u"李明电子商行"_s));
    }

    void theWebPageIsTheGoldenOne()
    {
        NoticePaper shown = paper(1);
        shown.mark = u"演示数据"_s;
        const QString html = noticeHtml(shown);
        const qsizetype body = html.indexOf(u"<body>"_s);
        QCOMPARE(html.sliced(body),
            u"<body>\n<p class=\"mark\">演示数据</p>\n<h1>关于上海市算力券拟支持项目的公示</h1>\n"
            "<p>根据《上海市算力券》有关规定，经申领、审查、评审和确认，现对拟支持项目予以公示，金额合计人民币80,000.00元。</p>\n"
            "<p>公示期为2026年3月2日至2026年3月9日（5个工作日）。</p>\n<p class=\"annex\">附件：拟支持项目名单</p>\n"
            "<p class=\"sign first\">上海市算力券工作办公室</p>\n<p class=\"sign\">2026年3月2日</p>\n<section>\n<p class=\"label\">附件</p>\n"
            "<h2>拟支持项目名单</h2>\n<table>\n<thead><tr><th>序号</th><th>申领主体</th><th class=\"right\">金额（元）</th></tr></thead>\n<tbody>\n"
            "<tr><td>1</td><td>上海&lt;恒锐&gt;&amp;第1汽车零部件有限公司</td><td class=\"right\">40,000.00</td></tr>\n</tbody>\n</table>\n"
            "<p class=\"note\">信用代码已隐去中间各位。</p>\n</section>\n</body>\n</html>\n"_s);
        QVERIFY(html.contains(u"margin: 37mm 26mm 35mm 28mm"_s));
        QVERIFY(!html.contains(u"http"_s)); // Nothing from elsewhere.
    }

    void thePagesSayAndCountWhatTheyShould()
    {
        WarningsSeen warnings;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notice.pdf"_s);
        QVERIFY(writeNotice(path, paper(60)));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).remove(u' ').split(u'\f');
        QCOMPARE(pages.size(), 5); // The text, three of the list, and what follows the last form feed.
        QVERIFY(pages[0].contains(u"关于上海市算力券拟支持项目的公示"_s) && pages[0].contains(u"—1—"_s));
        QVERIFY(pages[0].contains(u"上海市算力券工作办公室"_s));
        for (int page = 1; page < 4; ++page)
            QVERIFY2(pages[page].contains(u"申领主体"_s) && pages[page].contains(u"—%1—"_s.arg(page + 1)), qPrintable(pages[page]));
        QVERIFY(pages[3].contains(u"第60汽车"_s) && pages[3].contains(u"信用代码已隐去中间各位"_s));

        // Size and margins of GB/T 9704: A4, text from 28 mm on, and 28 characters a line.
        QPdfDocument document;
        document.load(path);
        QCOMPARE(document.pagePointSize(0).toSize(), QSize(595, 842));
        QVERIFY2(pages[0].contains(u"予以公示"_s), qPrintable(pages[0]));
        QCOMPARE(warnings.seen(), QStringList());
    }

    void aFullVolumeLeavesTheOldFile()
    {
        const Result<void> written = writeNotice(u"/dev/full/notice.pdf"_s, paper(1));
        QVERIFY(!written);
    }
};

QTEST_MAIN(NoticePaperTest)
#include "tst_notice_paper.moc"
