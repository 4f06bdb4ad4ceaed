#include "core/intake/load_report.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 28);

/// Two centres, loads of 25 and 60 percent, reported for the 20th.
std::vector<DataCentre> centres()
{
    std::vector<DataCentre> both(2);
    for (int i = 0; i < 2; ++i) {
        both[std::size_t(i)].id = DataCentreId(Uuid::named("load/" + QByteArray::number(i)));
        both[std::size_t(i)].loadOn = QDate(2026, 11, 20);
    }
    both[0].nameZh = u"贵安一号"_s;
    both[0].nameEn = u"Gui'an 1"_s;
    both[0].load = {2500};
    both[1].nameZh = u"韶关一号"_s;
    both[1].nameEn = u"Shaoguan 1"_s;
    both[1].load = {6000};
    return both;
}

Result<LoadReport> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readLoadReport(buffer, centres(), today);
}

LoadReport mustRead(const QString &text)
{
    const Result<LoadReport> report = read(text.toUtf8());
    if (!report)
        qFatal("%s", qPrintable(enumText(report.error().code)));
    return *report;
}

const QString Header = u"centre,load,day\r\n"_s;

} // namespace

class LoadReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanFileGivesWhatChanges();
    void headingsMayBeChineseAndInAnyOrder();
    void aRowThatIsWrongIsNamed_data();
    void aRowThatIsWrongIsNamed();
    void columnsMustBeThereOnce();
};

void LoadReportTest::aCleanFileGivesWhatChanges()
{
    const LoadReport report = mustRead(Header + u"Gui'an 1,27.35 %,2026-11-27\r\n韶关一号,60,2026-11-20\r\n"_s);
    QVERIFY(report.isClean());
    QCOMPARE(report.rows, 2);
    QCOMPARE(report.centres.size(), std::size_t(1)); // The other says what is recorded.
    QCOMPARE(report.centres[0].nameZh, u"贵安一号"_s);
    QCOMPARE(report.centres[0].load.value, 2735);
    QCOMPARE(report.centres[0].loadOn, QDate(2026, 11, 27));
    QVERIFY(!mustRead(Header).isClean());
}

void LoadReportTest::headingsMayBeChineseAndInAnyOrder()
{
    const QString text = u"日期,备注,负载率（%）,数据中心\r\n2026-11-28,x,30,贵安一号\r\n"_s;
    const Result<LoadReport> report = read(QStringEncoder("GB18030").encode(text));
    QVERIFY(report);
    QCOMPARE(report->centres.size(), std::size_t(1));
    QCOMPARE(report->centres[0].load.value, 3000);
}

void LoadReportTest::aRowThatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<LoadColumn>("column");
    QTest::addColumn<LoadFault>("fault");
    QTest::newRow("another centre") << u"庆阳,30,2026-11-28"_s << LoadColumn::Centre << LoadFault::UnknownCentre;
    QTest::newRow("twice") << u"贵安一号,31,2026-11-28"_s << LoadColumn::Centre << LoadFault::Twice;
    QTest::newRow("no number") << u"韶关一号,many,2026-11-28"_s << LoadColumn::Load << LoadFault::NotNumber;
    QTest::newRow("above the whole") << u"韶关一号,100.01,2026-11-28"_s << LoadColumn::Load << LoadFault::OutOfRange;
    QTest::newRow("below zero") << u"韶关一号,-1,2026-11-28"_s << LoadColumn::Load << LoadFault::OutOfRange;
    QTest::newRow("no day") << u"韶关一号,30,2026-11-31"_s << LoadColumn::Day << LoadFault::NotDay;
    QTest::newRow("tomorrow") << u"韶关一号,30,2026-11-29"_s << LoadColumn::Day << LoadFault::InFuture;
    QTest::newRow("older") << u"韶关一号,30,2026-11-19"_s << LoadColumn::Day << LoadFault::Older;
    QTest::newRow("nothing") << u"韶关一号,,2026-11-28"_s << LoadColumn::Load << LoadFault::Missing;
    QTest::newRow("too few columns") << u"韶关一号,30"_s << LoadColumn::Centre << LoadFault::FieldCount;
}

void LoadReportTest::aRowThatIsWrongIsNamed()
{
    QFETCH(QString, row);
    QFETCH(LoadColumn, column);
    QFETCH(LoadFault, fault);
    const LoadReport report = mustRead(Header + u"贵安一号,30,2026-11-28\r\n"_s + row + u"\r\n"_s);
    QVERIFY(!report.isClean());
    QCOMPARE(report.badRows, 1);
    QCOMPARE(report.firstBad[0].line, 3);
    QCOMPARE(report.firstBad[0].column, column);
    QCOMPARE(report.firstBad[0].fault, fault);
}

void LoadReportTest::columnsMustBeThereOnce()
{
    const Result<LoadReport> absent = read("centre,day\r\n");
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, Errc::Missing);
    QCOMPARE(absent.error().arguments, QStringList {u"Load"_s});
    const Result<LoadReport> twice = read("centre,load,day,load\r\n");
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Errc::AlreadyExists);
}

QTEST_APPLESS_MAIN(LoadReportTest)
#include "tst_load_report.moc"
