#include "core/base/json.h"
#include "core/domain/eligibility.h"
#include "core/domain/subsidy.h"
#include "core/protocol/catalogue.h"
#include "core/protocol/paper_guides.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// The published figures, apart from the resources, so that a slip in either shows.
struct Published {
    const char *name;
    const char16_t *place;
    SubsidyKind kind;
    qint64 budgetYuan;
    qint32 cover;
    qint64 contractYuan;
    qint64 subsidyYuan;
    ProgrammeMode mode;
};
const Published published[] = {
    {"Shanghai compute", u"310000", SubsidyKind::Compute, 600'000'000, 8000, 720'000, 576'000, ProgrammeMode::ClaimFirst},
    {"Shanghai model", u"310000", SubsidyKind::Model, 300'000'000, 5000, 20'000'000, 5'000'000, ProgrammeMode::ClaimFirst},
    {"Shanghai data", u"310000", SubsidyKind::Data, 100'000'000, 3000, 1'000'000, 300'000, ProgrammeMode::ClaimFirst},
    {"Shenzhen compute", u"440300", SubsidyKind::Compute, 500'000'000, 5000, 720'000, 360'000, ProgrammeMode::ClaimFirst},
    {"Shenzhen model", u"440300", SubsidyKind::Model, 100'000'000, 3000, 9'000'000, 1'000'000, ProgrammeMode::ClaimFirst},
    {"Shenzhen data", u"440300", SubsidyKind::Data, 50'000'000, 3000, 9'000'000, 2'000'000, ProgrammeMode::ClaimFirst},
    {"Beijing", u"110000", SubsidyKind::Compute, 0, 2000, 30'000'000, 2'000'000, ProgrammeMode::PayFirst},
    {"Chengdu", u"510100", SubsidyKind::Compute, 100'000'000, 6000, 1'000'000, 600'000, ProgrammeMode::ClaimFirst},
    {"Ningbo", u"330200", SubsidyKind::Compute, 0, 5000, 1'000'000, 500'000, ProgrammeMode::ClaimFirst},
    {"Shandong", u"370000", SubsidyKind::Compute, 30'000'000, 500, 1'000'000, 50'000, ProgrammeMode::PayFirst},
    {"Henan", u"410000", SubsidyKind::Compute, 50'000'000, 2000, 10'000'000, 1'000'000, ProgrammeMode::PayFirst},
};

const std::vector<Programme> &programmes()
{
    static const auto all = builtinProgrammes();
    return all.value();
}

const Programme &find(const Published &row)
{
    return *std::ranges::find_if(programmes(),
        [&](const Programme &p) { return p.place.code == QString::fromUtf16(row.place) && p.kind == row.kind; });
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRiskChecksHaveTheirLimits()
    {
        const auto limits = builtinRiskLimits(); // Within their bounds, or it fails.
        QVERIFY(limits);
        QCOMPARE(limits->cashBackDays, 90);
        QCOMPARE(limits->splitDays, 60);
        QCOMPARE(limits->unusedBelow, 7'000);
    }

    void theLearningContentIsWhole()
    {
        const auto content = builtinLearning();
        QVERIFY2(content, content ? "" : qPrintable(content.error().arguments.join(u", "_s)));
        QCOMPARE(content->questions.size(), 12U);
        QSet<QString> areas;
        for (const CheckArea &area : content->areas) {
            areas.insert(area.id);
            QVERIFY(!area.firstZh.isEmpty() && !area.firstEn.isEmpty());
            QVERIFY(std::ranges::find(content->courses, area.id, &Course::area) != content->courses.end()); // Something helps.
            QCOMPARE(std::ranges::count(content->questions, area.id, &CheckQuestion::area), 3);
        }
        for (const CheckQuestion &question : content->questions) {
            QCOMPARE(question.answersZh.size(), 4U);
            QCOMPARE(question.answersEn.size(), 4U);
            QVERIFY(!question.textZh.isEmpty() && !question.textEn.isEmpty());
        }
        for (const Course &course : content->courses) {
            QVERIFY2(areas.contains(course.area), qPrintable(course.id));
            QVERIFY(course.hours > 0 && !course.lessonsZh.empty());
            QCOMPARE(course.lessonsZh.size(), course.lessonsEn.size());
        }
        for (const Expert &expert : content->experts)
            QVERIFY(expert.demonstration && expert.answerDays > 0 && !expert.canHelpEn.isEmpty());
    }

    void tenHubsAreCarriedWithTheirSources()
    {
        const auto facts = builtinPlacementFacts();
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().arguments.join(u", "_s)));
        QCOMPARE(facts->hubs.size(), 10U);
        const auto places = builtinPlaces();
        for (const Hub &hub : facts->hubs) {
            QCOMPARE(hub.latencies.size(), places->size());
            QCOMPARE(hub.mostPue, hub.west ? 120 : 125);
            QVERIFY(hub.powerFrom < hub.powerTo);
            for (const Place &place : *places)
                QVERIFY(std::ranges::find(hub.latencies, place.code, &HubLatency::place) != hub.latencies.end());
        }
        const auto guian = std::ranges::find(facts->hubs, u"ga"_s, &Hub::id);
        QCOMPARE(std::ranges::find(guian->latencies, PlaceCode {u"440300"_s}, &HubLatency::place)->tenthsOfMs, 66);
        for (const FigureSource &source : facts->sources)
            QVERIFY(!source.sourceZh.isEmpty() && !source.sourceEn.isEmpty() && enumFromText<Confidence>(source.confidence));
        QVERIFY(std::ranges::count(facts->accelerators, true, &Accelerator::domestic) >= 3);
    }

    void elevenProgrammesOfSevenPlacesAreCarried()
    {
        const auto all = builtinProgrammes();
        QVERIFY2(all, all ? "" : qPrintable(all.error().arguments.join(u", "_s)));
        QCOMPARE(all->size(), 11u);
        QSet<QString> places;
        QSet<QString> prefixes;
        QSet<Uuid> ids;
        for (const Programme &programme : *all) {
            places.insert(programme.place.code);
            prefixes.insert(programme.numberPrefix);
            ids.insert(programme.id.value);
        }
        QCOMPARE(places.size(), 7);
        QCOMPARE(prefixes.size(), 11);
        QCOMPARE(ids.size(), 11);
    }

    void figuresAreThePublishedOnes_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(published)); ++i)
            QTest::newRow(published[i].name) << i;
    }
    void figuresAreThePublishedOnes()
    {
        QFETCH(int, index);
        const Published &row = published[index];
        const Programme &programme = find(row);
        QCOMPARE(programme.budgetPerYear, Money::fromYuan(row.budgetYuan));
        QCOMPARE(coverFor(programme, ApplicantType::Enterprise).value, row.cover);
        QCOMPARE(programme.mode, row.mode);
        SubsidyCase one;
        one.contractAmount = Money::fromYuan(row.contractYuan);
        one.district = u"310115"_s;
        const auto result = subsidy(programme, one);
        QVERIFY(result);
        QCOMPARE(result->amount, Money::fromYuan(row.subsidyYuan));
    }

    void everyProgrammeCanBeJudgedAndApprovedAndExplained()
    {
        const auto materials = builtinMaterialKinds();
        QVERIFY(materials);
        for (const Programme &programme : programmes()) {
            QVERIFY(!programme.sourceZh.isEmpty() && !programme.sourceEn.isEmpty());
            QVERIFY(!programme.nameZh.isEmpty() && !programme.nameEn.isEmpty());
            QCOMPARE(programme.materials.size(), 7u);
            for (const MaterialRequirement &requirement : programme.materials)
                QVERIFY(std::ranges::count(*materials, requirement.kind, &MaterialKind::kind) == 1);
            QCOMPARE(confirmersNeeded(programme, Money::fromYuan(500'000)), 1);
            QCOMPARE(confirmersNeeded(programme, Money::fromYuan(5'000'000)), 2);
            QCOMPARE(confirmersNeeded(programme, Money::fromYuan(5'000'001)), 3);
            QSet<QString> numbers;
            for (const Rule &rule : programme.rules) {
                QVERIFY(!rule.textZh.isEmpty() && !rule.textEn.isEmpty());
                numbers.insert(rule.number);
            }
            QCOMPARE(size_t(numbers.size()), programme.rules.size());
            for (const Cap &cap : programme.caps)
                QVERIFY(!cap.rule.isEmpty());
        }
    }

    void eachKindOfPaperSaysWhatCountsAndHasASample()
    {
        const auto guides = builtinPaperGuides();
        QVERIFY2(guides, guides ? "" : qPrintable(guides.error().arguments.join(u", "_s)));
        for (const auto kinds = builtinMaterialKinds().value(); const MaterialKind &kind : kinds) {
            QCOMPARE(std::ranges::count(*guides, kind.kind, &PaperGuide::kind), 1);
            const PaperGuide &guide = *std::ranges::find(*guides, kind.kind, &PaperGuide::kind);
            for (const QString &text : {guide.ruleZh, guide.ruleEn, guide.titleZh, guide.titleEn, guide.textZh, guide.textEn, guide.signedZh, guide.signedEn})
                QVERIFY2(!text.isEmpty(), qPrintable(kind.kind));
            QVERIFY2(guide.lines.size() >= 3, qPrintable(kind.kind));
            if (kind.validDays > 0) // The rule and the reminder say the same.
                QVERIFY2(guide.ruleEn.contains(QString::number(kind.validDays)) && guide.ruleZh.contains(QString::number(kind.validDays)), qPrintable(kind.kind));
        }
    }

    /// A voucher that is issued first is asked for before there is anything to bill.
    void noVoucherIsAskedForWithPapersOfItsUse()
    {
        const auto guides = builtinPaperGuides().value();
        for (const Programme &programme : programmes()) {
            int ofUse = 0;
            for (const MaterialRequirement &paper : programme.materials)
                ofUse += paper.required && std::ranges::find(guides, paper.kind, &PaperGuide::kind)->afterUse;
            const bool isBefore = programme.mode == ProgrammeMode::ClaimFirst;
            QVERIFY2(isBefore ? ofUse == 0 : ofUse > 0, qPrintable(programme.numberPrefix));
        }
    }

    void startUpsGetMoreWhereThePlaceSaysSo()
    {
        const Programme &programme = find(published[3]);
        QCOMPARE(coverFor(programme, ApplicantType::Startup).value, 6000);
        QCOMPARE(programme.minContract, Money::fromYuan(500'000));
    }

    void everyProgrammeReadsBackFromItsJson()
    {
        for (const Programme &programme : programmes()) {
            const auto again = fromJson<Programme>(toJson(programme));
            QVERIFY(again);
            QCOMPARE(toJson(*again), toJson(programme));
        }
    }

    void theCalendarHoldsThreeAnnouncedYears_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("works");
        QTest::newRow("Spring Festival 2025") << QDate(2025, 1, 28) << false;
        QTest::newRow("Sunday worked before it") << QDate(2025, 1, 26) << true;
        QTest::newRow("National Day 2025, last day") << QDate(2025, 10, 8) << false;
        QTest::newRow("Saturday worked after it") << QDate(2025, 10, 11) << true;
        QTest::newRow("Spring Festival 2026, last day") << QDate(2026, 2, 23) << false;
        QTest::newRow("Saturday worked after, 2026") << QDate(2026, 2, 28) << true;
        QTest::newRow("Mid-Autumn 2024") << QDate(2024, 9, 17) << false;
        QTest::newRow("an ordinary Monday") << QDate(2026, 11, 23) << true;
        QTest::newRow("an ordinary Sunday") << QDate(2026, 11, 22) << false;
    }
    void theCalendarHoldsThreeAnnouncedYears()
    {
        const auto calendar = builtinWorkingDays();
        QVERIFY(calendar);
        QFETCH(QDate, date);
        QTEST(calendar->isWorkingDay(date), "works");
    }

    void theWholeSizeStandardIsCarried()
    {
        const auto standard = builtinSizeStandard();
        QVERIFY(standard);
        QCOMPARE(standard->rows.size(), 16u);
        const auto size = [&](const QString &industry, qint64 people, qint64 revenueWan, qint64 assetsWan) {
            return enumText(sizeOf(*standard, {industry, people, Money::fromYuan(revenueWan * 10'000), Money::fromYuan(assetsWan * 10'000)})->size);
        };
        QCOMPARE(size(u"C3670"_s, 286, 9'000, 0), u"Small"_s);
        QCOMPARE(size(u"I65"_s, 100, 1'000, 0), u"Medium"_s);
        QCOMPARE(size(u"A"_s, 0, 50, 0), u"Small"_s);
        QCOMPARE(size(u"K701"_s, 0, 1'000, 5'000), u"Medium"_s);
        QCOMPARE(size(u"K703"_s, 9, 0, 0), u"Micro"_s);
        QCOMPARE(size(u"L72"_s, 300, 0, 119'999), u"Medium"_s);
    }

    void everyPlaceOfAProgrammeIsNamedWithItsDistricts()
    {
        const auto places = builtinPlaces();
        QVERIFY(places);
        for (const Programme &programme : programmes()) {
            const auto place = std::ranges::find(*places, programme.place, &Place::code);
            QVERIFY(place != places->end());
            QCOMPARE(place->nameZh, programme.placeZh);
            QCOMPARE(place->nameEn, programme.placeEn);
            QVERIFY(place->districts.size() >= 9);
            for (const District &district : place->districts) {
                QVERIFY(PlaceCode::fromText(district.code));
                QCOMPARE(district.code.left(2), place->code.code.left(2));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
