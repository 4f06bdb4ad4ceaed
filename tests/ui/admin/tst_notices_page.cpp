#include "tests/support/no_warnings.h"
#include "tests/ui/admin/office.h"
#include "ui/admin/notices_page.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace cpv;
using namespace Qt::StringLiterals;

/// What was made public, as the public sees it, and what became of objections.
class NoticesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_warnings.clear(); }
    void cleanup() { QCOMPARE(m_warnings.seen(), QStringList()); }

    void theClockCountsWorkingDays();
    void theListHidesWhatIsNobodysBusiness();
    void theNoticeIsWrittenAsAnOfficialDocument();
    void anObjectionIsDecidedByWhoTookNoPart();
    void whoTookPartReadsWhy();

private:
    WarningsSeen m_warnings;
};

namespace {

class NoticesBench
{
public:
    Office office;
    std::unique_ptr<NoticesPage> page;
    std::vector<ApplicationId> cases;
    ObjectionId objection;
    std::function<void()> undo;

    NoticesBench()
    {
        City &city = office.city();
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(900'000));
        for (int i = 0; i < 3; ++i) {
            cases.push_back(city.confirmed(Money::fromYuan(50'000))); // By approver A.
            must(city.ask(city.clerk, PublishNotice {cases.back()}));
        }
        objection = city.newId<ObjectionId>();
        must(city.ask(city.clerk, RaiseObjection {cases[0], objection, u"某公司"_s, u"关联交易"_s}));
        must(city.ask(city.owner, WithdrawApplication {cases[2], u"不再需要"_s}));
    }
    void open(AccountId who, const QString &argument = {})
    {
        office.signIn(who);
        office.sync();
        page = std::make_unique<NoticesPage>(office.use, nullptr);
        page->resize(1300, 900);
        page->setVisible(true);
        page->openArgument(argument);
        page->refresh();
        QObject::connect(page.get(), &Page::undoToastRequested, page.get(),
            [this](const QString &, const QString &, const std::function<void()> &back) { undo = back; });
        QTRY_COMPARE(table(u"noticeListTable"_s).model()->rowCount(), 2);
        page->openArgument(argument);
    }
    TableView &table(const QString &name) const { return part<TableView>(name); }
    QString cell(const QString &name, int row, int column) const { return table(name).model()->index(row, column).data().toString(); }
    template <typename Widget> Widget &part(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    void press(const QString &name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    /// What stands in the file that the button's dialog was given.
    QByteArray saved(const QString &button, const QString &path)
    {
        press(button);
        const QPointer dialog = page->findChild<QFileDialog *>(u"noticeSaveDialog"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        if (!QTest::qWaitFor([&] { return !dialog && QFile::exists(path); })) // The next one has the same name.
            qFatal("nothing written");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("not to be read");
        return file.readAll();
    }
};

} // namespace

void NoticesPageTest::theClockCountsWorkingDays()
{
    NoticesBench bench; // Published on Monday the second of March for five working days.
    bench.open(bench.office.city().clerk);
    QCOMPARE(bench.cell(u"noticesTable"_s, 0, 2), u"2026-03-09"_s);
    QCOMPARE(bench.cell(u"noticesTable"_s, 0, 3), u"5 working day(s) left"_s);
    QCOMPARE(bench.cell(u"noticesTable"_s, 0, 6), u"1 open"_s);
    bench.office.city().advanceDays(4); // Friday: the weekend is no time.
    bench.page->refresh();
    QTRY_COMPARE(bench.cell(u"noticesTable"_s, 0, 3), u"1 working day(s) left"_s);
    bench.office.city().advanceDays(3);
    bench.page->refresh();
    QTRY_COMPARE(bench.cell(u"noticesTable"_s, 0, 3), u"Ends today"_s);
    bench.office.city().advanceDays(1);
    bench.page->refresh();
    QTRY_COMPARE(bench.cell(u"noticesTable"_s, 0, 3), u"Over"_s);
}

void NoticesPageTest::theListHidesWhatIsNobodysBusiness()
{
    NoticesBench bench;
    bench.open(bench.office.city().clerk);
    const QString uscc = bench.office.city().company.uscc;
    QCOMPARE(bench.cell(u"noticeListTable"_s, 0, 2), uscc.first(4) + u"**********"_s + uscc.last(4));
    QCOMPARE(bench.cell(u"noticeListTable"_s, 0, 5), u"40,000.00"_s);
}

void NoticesPageTest::theNoticeIsWrittenAsAnOfficialDocument()
{
    NoticesBench bench;
    bench.open(bench.office.city().clerk);
    const City &city = bench.office.city();
    const QTemporaryDir folder;
    const QString html = QString::fromUtf8(bench.saved(u"noticeHtml"_s, folder.filePath(u"notice.html"_s)));
    QVERIFY(html.contains(u"80,000.00"_s)); // Both together.
    QVERIFY(html.contains(city.get<Application>(bench.cases[0]).number));
    QVERIFY(html.contains(u"not supported any more: "_s + city.get<Application>(bench.cases[2]).number));
    const Application &application = city.get<Application>(bench.cases[0]);
    for (const QString &hidden : {city.company.uscc, application.contactName, application.contactPhone, application.contractNumber, u"某公司"_s})
        QVERIFY2(hidden.isEmpty() || !html.contains(hidden), qPrintable(hidden));
    QVERIFY(bench.saved(u"noticePdf"_s, folder.filePath(u"notice.pdf"_s)).startsWith("%PDF"));
}

void NoticesPageTest::anObjectionIsDecidedByWhoTookNoPart()
{
    NoticesBench bench;
    bench.open(bench.office.city().approverB, u"objections"_s);
    QTRY_VERIFY(bench.part<QWidget>(u"objectionDismiss"_s).isVisible());
    bench.press(u"objectionUphold"_s);
    QVERIFY(!bench.part<QWidget>(u"objectionAnswer"_s).accessibleDescription().isEmpty());
    bench.part<QPlainTextEdit>(u"objectionAnswer"_s).setPlainText(u"经核查属实。"_s);
    bench.press(u"objectionUphold"_s);
    QTRY_VERIFY(bench.undo);
    bench.office.sendHeld();
    const Objection &objection = bench.office.city().get<Objection>(bench.objection);
    QCOMPARE(objection.state, ObjectionState::Upheld);
    QCOMPARE(objection.answer, u"经核查属实。"_s);
    QCOMPARE(bench.office.city().get<Application>(bench.cases[0]).stage, Stage::InReview);
    bench.page->refresh();
    QTRY_VERIFY(bench.part<QLabel>(u"objectionWords"_s).text().contains(u"经核查属实。"_s));
}

void NoticesPageTest::whoTookPartReadsWhy()
{
    NoticesBench bench;
    bench.open(bench.office.city().approverA, bench.objection.toText());
    QTRY_VERIFY(bench.part<QLabel>(u"objectionWords"_s).text().startsWith(u"You took part in the award"_s));
    QVERIFY(!bench.part<QWidget>(u"objectionDismiss"_s).isVisible());
    bench.open(bench.office.city().clerk, u"objections"_s);
    QTRY_VERIFY(bench.part<QLabel>(u"objectionWords"_s).text().startsWith(u"It waits for"_s));
}

QTEST_MAIN(NoticesPageTest)
#include "tst_notices_page.moc"
