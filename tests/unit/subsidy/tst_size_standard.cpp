#include "core/domain/size_standard.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

Money wan(qint64 amount) { return Money::fromYuan(amount * 10'000); }

SizeStandard standard()
{
    SizeStandard table;
    table.rows = {
        {u"2"_s, u"工业"_s, {u"B"_s, u"C"_s, u"D"_s}, {1000, wan(40'000), {}}, {300, wan(2'000), {}}, {20, wan(300), {}}},
        {u"3"_s, u"建筑业"_s, {u"E"_s}, {{}, wan(80'000), wan(80'000)}, {{}, wan(6'000), wan(5'000)}, {{}, wan(300), wan(300)}},
        {u"14"_s, u"物业管理"_s, {u"K702"_s}, {1000, wan(5'000), {}}, {300, wan(1'000), {}}, {100, wan(500), {}}},
        {u"16"_s, u"其他"_s, {u"K"_s, u"M"_s}, {300, {}, {}}, {100, {}, {}}, {10, {}, {}}},
    };
    return table;
}

} // namespace

class TestSizeStandard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void companiesAreClassedByAllValues_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<qint64>("employees");
        QTest::addColumn<qint64>("revenueWan");
        QTest::addColumn<qint64>("assetsWan");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("shortOf");
        QTest::newRow("large at the bounds") << u"C"_s << 1000LL << 40'000LL << 0LL << u"Large"_s << QString();
        QTest::newRow("revenue short of large") << u"C36"_s << 5000LL << 39'999LL << 0LL << u"Medium"_s << u"Revenue"_s;
        QTest::newRow("medium at the bounds") << u"C"_s << 300LL << 2'000LL << 0LL << u"Medium"_s << u"Employees|Revenue"_s;
        QTest::newRow("one person short") << u"C3670"_s << 299LL << 2'000LL << 0LL << u"Small"_s << u"Employees"_s;
        QTest::newRow("small at the bounds") << u"B"_s << 20LL << 300LL << 0LL << u"Small"_s << u"Employees|Revenue"_s;
        QTest::newRow("many people, no revenue") << u"D"_s << 900LL << 299LL << 0LL << u"Micro"_s << u"Revenue"_s;
        QTest::newRow("nothing") << u"C"_s << 0LL << 0LL << 0LL << u"Micro"_s << u"Employees|Revenue"_s;
        QTest::newRow("assets count in building") << u"E"_s << 9000LL << 80'000LL << 79'999LL << u"Medium"_s << u"Assets"_s;
        QTest::newRow("employees do not count in building") << u"E"_s << 0LL << 80'000LL << 80'000LL << u"Large"_s << QString();
        QTest::newRow("the longest prefix decides") << u"K7020"_s << 300LL << 999LL << 0LL << u"Small"_s << u"Revenue"_s;
        QTest::newRow("the rest of the section") << u"K703"_s << 300LL << 0LL << 0LL << u"Large"_s << QString();
    }
    void companiesAreClassedByAllValues()
    {
        QFETCH(QString, industry);
        QFETCH(qint64, employees);
        QFETCH(qint64, revenueWan);
        QFETCH(qint64, assetsWan);
        const auto finding = sizeOf(standard(), {industry, employees, wan(revenueWan), wan(assetsWan)});
        QVERIFY(finding);
        QTEST(enumText(finding->size), "size");
        QStringList measures;
        for (const SizeMeasure measure : finding->shortOf)
            measures << enumText(measure);
        QTEST(measures.join(u'|'), "shortOf");
    }

    void theNextClassIsNamedWithItsValues()
    {
        const auto finding = sizeOf(standard(), {u"C"_s, 299, wan(2'000), Money()});
        QCOMPARE(finding->row, u"2"_s);
        QCOMPARE(finding->nextLarger.employees, std::optional<qint32>(300));
    }

    void anIndustryWithoutLineIsRefused()
    {
        const auto finding = sizeOf(standard(), {u"J66"_s, 1, Money(), Money()});
        QVERIFY(!finding);
        QCOMPARE(finding.error().code, Errc::NotFound);
        QCOMPARE(finding.error().arguments, (QStringList {u"industry"_s, u"J66"_s}));
    }

    void negativeValuesAreRefused()
    {
        QCOMPARE(sizeOf(standard(), {u"C"_s, -1, Money(), Money()}).error().arguments, QStringList {u"employees"_s});
        QCOMPARE(sizeOf(standard(), {u"C"_s, 1, wan(-1), Money()}).error().arguments, QStringList {u"revenue"_s});
        QCOMPARE(sizeOf(standard(), {u"C"_s, 1, Money(), wan(-1)}).error().arguments, QStringList {u"assets"_s});
    }

    void growingNeverMakesACompanySmaller()
    {
        QVERIFY(rc::check("more of anything keeps the class or raises it", [] {
            const QString industry = *rc::gen::element(u"C"_s, u"E"_s, u"K702"_s, u"M"_s);
            const auto some = [] { return *rc::gen::inRange<qint64>(0, 100'000); };
            const SizeFacts before {industry, some() / 50, wan(some()), wan(some())};
            const SizeFacts after {industry, before.employees + some() / 50, before.revenue + wan(some()), before.assets + wan(some())};
            RC_ASSERT(sizeOf(standard(), after)->size >= sizeOf(standard(), before)->size);
        }));
    }
};

QTEST_APPLESS_MAIN(TestSizeStandard)
#include "tst_size_standard.moc"
