#include "core/intake/provider_list.h"

#include "core/base/uscc.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const ProgrammeId OneProgramme {Uuid::named("programme")};
const QString NewCode = usccFrom({u"91320500"_s, u"MA500001"_s});
const QString KnownCode = usccFrom({u"91110000"_s, u"MA500002"_s});
const QString ListedCode = usccFrom({u"91110000"_s, u"MA500003"_s});

/// One that nobody has listed yet, and one on the programme's list.
std::vector<Provider> known()
{
    std::vector<Provider> both(2);
    both[0].id = ProviderId(Uuid::named("known"));
    both[0].uscc = KnownCode;
    both[0].name = u"云岭算力"_s;
    both[0].region = u"贵安"_s;
    both[1].id = ProviderId(Uuid::named("listed"));
    both[1].uscc = ListedCode;
    both[1].name = u"北辰智算"_s;
    both[1].listings = {{OneProgramme, ListingBatchId(Uuid::named("batch")), QDate(2026, 1, 1)}};
    return both;
}

Result<ProviderList> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readProviderList(buffer, known(), {OneProgramme});
}

ProviderList mustRead(const QString &text)
{
    const Result<ProviderList> list = read(text.toUtf8());
    if (!list)
        qFatal("%s", qPrintable(enumText(list.error().code)));
    return *list;
}

const QString Header = u"uscc,name,region\r\n"_s;

} // namespace

class ProviderListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanFileNamesWhoIsKnownAndWhoIsNew();
    void headingsMayBeChineseAndInAnyOrder();
    void whoIsOffTheListMayComeBack();
    void aRowThatIsWrongIsNamed_data();
    void aRowThatIsWrongIsNamed();
    void columnsMustBeThereOnce();
};

void ProviderListTest::aCleanFileNamesWhoIsKnownAndWhoIsNew()
{
    const ProviderList list = mustRead(Header + u"%1,太湖云帆,苏州\r\n%2,云岭算力,别处\r\n"_s.arg(NewCode.toLower(), KnownCode));
    QVERIFY(list.isClean());
    QCOMPARE(list.providers.size(), std::size_t(2));
    QCOMPARE(list.providers[0].provider, Provider::idOf(NewCode));
    QCOMPARE(list.providers[0].uscc, NewCode);
    QCOMPARE(list.providers[1].provider, known()[0].id);
    QCOMPARE(list.providers[1].region, u"贵安"_s); // As its own record says.
    QVERIFY(!mustRead(Header).isClean());
}

void ProviderListTest::headingsMayBeChineseAndInAnyOrder()
{
    const QString text = u"所在地区,备注,服务商名称,统一社会信用代码\r\n苏州,x,太湖云帆,%1\r\n"_s.arg(NewCode);
    const Result<ProviderList> list = read(QStringEncoder("GB18030").encode(text));
    QVERIFY(list);
    QCOMPARE(list->providers.size(), std::size_t(1));
    QCOMPARE(list->providers[0].name, u"太湖云帆"_s);
}

void ProviderListTest::whoIsOffTheListMayComeBack()
{
    std::vector<Provider> providers = known();
    providers[1].listings[0].until = QDate(2026, 6, 1);
    QByteArray bytes = (Header + u"%1,北辰智算,张家口\r\n"_s.arg(ListedCode)).toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<ProviderList> list = readProviderList(buffer, providers, {OneProgramme});
    QVERIFY(list);
    QVERIFY(list->isClean());
}

void ProviderListTest::aRowThatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<ProviderColumn>("column");
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("no code") << u"91320500MA5000011,甲,苏州"_s << ProviderColumn::Uscc << ProviderFault::BadUscc;
    QTest::newRow("twice") << u"%1,太湖云帆,苏州"_s.arg(NewCode) << ProviderColumn::Uscc << ProviderFault::Twice;
    QTest::newRow("on the list") << u"%1,北辰智算,张家口"_s.arg(ListedCode) << ProviderColumn::Uscc << ProviderFault::Listed;
    QTest::newRow("another name") << u"%1,云上算力,贵安"_s.arg(KnownCode) << ProviderColumn::Name << ProviderFault::OtherName;
    QTest::newRow("no name") << u"%1,,贵安"_s.arg(KnownCode) << ProviderColumn::Name << ProviderFault::Missing;
    QTest::newRow("no region") << u"%1,云岭算力,"_s.arg(KnownCode) << ProviderColumn::Region << ProviderFault::Missing;
    QTest::newRow("too few columns") << u"%1,云岭算力"_s.arg(KnownCode) << ProviderColumn::Uscc << ProviderFault::FieldCount;
    QTest::newRow("too long") << u"%1,%2,贵安"_s.arg(KnownCode, QString(201, u'长')) << ProviderColumn::Name << ProviderFault::TooLong;
}

void ProviderListTest::aRowThatIsWrongIsNamed()
{
    QFETCH(QString, row);
    QFETCH(ProviderColumn, column);
    QFETCH(ProviderFault, fault);
    const ProviderList list = mustRead(Header + u"%1,太湖云帆,苏州\r\n"_s.arg(NewCode) + row + u"\r\n"_s);
    QVERIFY(!list.isClean());
    QCOMPARE(list.badRows, 1);
    QCOMPARE(list.firstBad[0].line, 3);
    QCOMPARE(list.firstBad[0].column, column);
    QCOMPARE(list.firstBad[0].fault, fault);
}

void ProviderListTest::columnsMustBeThereOnce()
{
    const Result<ProviderList> absent = read("uscc,region\r\n");
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, Errc::Missing);
    QCOMPARE(absent.error().arguments, QStringList {u"Name"_s});
    const Result<ProviderList> twice = read("uscc,name,region,name\r\n");
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Errc::AlreadyExists);
}

QTEST_APPLESS_MAIN(ProviderListTest)
#include "tst_provider_list.moc"
