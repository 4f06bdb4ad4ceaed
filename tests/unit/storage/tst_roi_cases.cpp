#include "core/protocol/catalogue.h"
#include "tests/unit/storage/replica_bench.h"

#include <QTest>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

RoiCase caseOf(City &city, const QString &title)
{
    return {.id = city.newId<RoiCaseId>(), .company = city.company.id, .title = title, .basis = u"inspection"_s, .seed = 7,
        .inputs = inputsOf(must(builtinRoiTemplates()).front()), .savedAt = city.clock.now()};
}

} // namespace

class TestRoiCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKeptSurvivesARestart()
    {
        ReplicaBench bench;
        RoiCase kept = caseOf(bench.city, u"质检"_s);
        must(bench.replica->roiCases().save(kept));
        kept.inputs.voucher = {{6'000}, Money::fromYuan(150'000), 12};
        must(bench.replica->roiCases().save(kept));
        bench.killAndReopen();
        QVERIFY(must(bench.replica->roiCases().of(kept.company)) == std::vector {kept});
        must(bench.replica->roiCases().remove(kept.id));
        QVERIFY(must(bench.replica->roiCases().of(kept.company)).empty());
    }

    void aCompanyKeepsThreeAndSeesItsOwn()
    {
        ReplicaBench bench;
        std::vector<RoiCase> kept;
        for (int i = 0; i < MostRoiCases; ++i)
            must(bench.replica->roiCases().save(kept.emplace_back(caseOf(bench.city, QString::number(i)))));
        const Result<void> fourth = bench.replica->roiCases().save(caseOf(bench.city, u"4"_s));
        QVERIFY(!fourth && fourth.error().code == Errc::TooLarge);
        RoiCase foreign = caseOf(bench.city, u"other"_s);
        foreign.company = bench.city.newId<CompanyId>();
        must(bench.replica->roiCases().save(foreign));
        QVERIFY(must(bench.replica->roiCases().of(kept.front().company)) == kept);
        RoiCase stolen = kept.front();
        stolen.company = foreign.company;
        must(bench.replica->roiCases().save(stolen));
        QVERIFY(must(bench.replica->roiCases().of(kept.front().company)) == kept);
    }

    void everyTemplateNamesItsSources()
    {
        const std::vector<RoiTemplate> templates = must(builtinRoiTemplates());
        QCOMPARE(templates.size(), std::size_t(3));
        for (const RoiTemplate &origin : templates) {
            QVERIFY(!origin.nameZh.isEmpty() && !origin.nameEn.isEmpty() && !origin.aboutZh.isEmpty() && !origin.aboutEn.isEmpty());
            for (const SourcedSpread &driver : origin.drivers)
                QVERIFY2(!driver.sourceZh.isEmpty() && !driver.sourceEn.isEmpty(), qPrintable(enumText(driver.spread.driver)));
        }
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::TestRoiCases)
#include "tst_roi_cases.moc"
