#include "core/domain/eligibility.h"
#include "core/domain/window_days.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <map>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 5, 20);

/// A case in which every rule passes; each test spoils one fact.
struct Scene {
    Programme programme;
    ApplicationForm form;
    Company company;
    Provider provider;
    bool companyKnown = true;
    bool providerKnown = true;
    std::optional<bool> applicantIsProvider = false;
    QDate today = Today;
    std::optional<std::vector<QString>> coursesCompleted = std::vector {u"roi"_s};

    Scene()
    {
        programme.place = {u"310000"_s};
        programme.applicants = {ApplicantType::Enterprise, ApplicantType::University};
        programme.costs = {CostKind::ComputeRental};
        programme.payers = {{u"310000"_s, {3000}, u"2.1"_s}, {u"district"_s, {5000}, u"2.2"_s}};
        programme.minContract = Money::fromYuan(1000);
        programme.windows = {{QDate(2026, 5, 6), QDate(2026, 6, 5)}};
        programme.graceDays = 3;
        provider.id = ProviderId(Uuid::named("provider"));
        provider.uscc = u"P"_s;
        provider.relatedDigests = {u"address-b"_s};
        provider.region = u"Northport"_s;
        programme.providers = {provider.id};
        company.uscc = u"C"_s;
        company.size = SizeClass::Medium;
        company.industry = u"C3670"_s;
        company.registeredIn = programme.place;
        company.relatedDigests = {u"address-a"_s, u"phone-a"_s};
        form.provider = provider.id;
        form.contractAmount = Money::fromYuan(1000);
        form.costs = {{CostKind::ComputeRental, Money::fromYuan(900)}, {CostKind::Storage, Money::fromYuan(100)}};
        form.periodFrom = QDate(2026, 1, 1);
        form.periodTo = QDate(2026, 12, 31);
    }

    void startup(QDate founded)
    {
        company.type = ApplicantType::Startup;
        company.founded = founded;
    }

    void storageHasItsOwnRate()
    {
        programme.costs.push_back(CostKind::Storage);
        programme.costRates = {{CostKind::Storage, {1000}, {}, u"2.3"_s}};
    }

    RuleCheck judged(const Rule &rule)
    {
        programme.rules = {rule};
        const auto checks = checkRules(programme,
            {.form = form,
                .company = companyKnown ? &company : nullptr,
                .provider = providerKnown ? &provider : nullptr,
                .applicantIsProvider = applicantIsProvider,
                .today = today,
                .coursesCompleted = coursesCompleted});
        return checks.size() == 1 ? checks.front() : RuleCheck {u"not one check"_s};
    }
};

struct Row {
    RuleType type;
    std::vector<QString> parameters;
    std::function<void(Scene &)> change;
    CheckOutcome outcome;
};

void asItIs(Scene &) {}
void noCompany(Scene &s) { s.companyKnown = false; }

std::map<QString, Row> rowsOfCoverAndAid()
{
    using enum RuleType;
    using enum CheckOutcome;
    return {
        {u"payers' rates at the most"_s, {CoverAtMost, {u"8000"_s}, asItIs, Passed}},
        {u"payers' rates above the most"_s, {CoverAtMost, {u"7999"_s}, asItIs, Failed}},
        {u"one payer at the most"_s, {CoverAtMost, {u"5000"_s, u"district"_s}, asItIs, Passed}},
        {u"one payer above the most"_s, {CoverAtMost, {u"4999"_s, u"district"_s}, asItIs, Failed}},
        {u"cover without limit"_s, {CoverAtMost, {}, asItIs, NotChecked}},
        {u"no excluded cost"_s, {CostKindExcluded, {u"Network"_s}, asItIs, Passed}},
        {u"an excluded cost"_s, {CostKindExcluded, {u"Network"_s, u"Storage"_s}, asItIs, Failed}},
        {u"an excluded cost of nothing"_s, {CostKindExcluded, {u"Storage"_s}, [](Scene &s) { s.form.costs[1].amount = {}; }, Passed}},
        {u"nothing excluded"_s, {CostKindExcluded, {}, asItIs, NotChecked}},
        {u"excluded, unknown word"_s, {CostKindExcluded, {u"Alien"_s}, asItIs, NotChecked}},
        {u"costs of one rate"_s, {CostsOfOneRate, {}, asItIs, Passed}},
        {u"costs of two rates"_s, {CostsOfOneRate, {}, [](Scene &s) { s.storageHasItsOwnRate(); }, Failed}},
        {u"only the cost with its own rate"_s,
            {CostsOfOneRate, {}, [](Scene &s) { s.storageHasItsOwnRate(); s.form.costs.erase(s.form.costs.begin()); }, Passed}},
        {u"one rate, no costs"_s, {CostsOfOneRate, {}, [](Scene &s) { s.form.costs.clear(); }, NotChecked}},
        {u"young start-up"_s, {StartupYoungerThan, {u"12"_s}, [](Scene &s) { s.startup(QDate(2025, 5, 21)); }, Passed}},
        {u"start-up of a year"_s, {StartupYoungerThan, {u"12"_s}, [](Scene &s) { s.startup(QDate(2025, 5, 20)); }, Failed}},
        {u"start-up of unknown age"_s, {StartupYoungerThan, {u"12"_s}, [](Scene &s) { s.startup({}); }, NotChecked}},
        {u"no start-up"_s, {StartupYoungerThan, {u"12"_s}, asItIs, Passed}},
        {u"start-up without limit"_s, {StartupYoungerThan, {}, asItIs, NotChecked}},
        {u"other aid leaves a fen"_s, {PublicAidAtMost, {}, [](Scene &s) { s.form.otherAid = Money::fromFen(79'999); }, Passed}},
        {u"other aid leaves nothing"_s, {PublicAidAtMost, {}, [](Scene &s) { s.form.otherAid = Money::fromFen(80'000); }, Failed}},
        {u"other aid and the rule's share"_s,
            {PublicAidAtMost, {u"5000"_s}, [](Scene &s) { s.form.otherAid = Money::fromFen(50'000); }, Failed}},
        {u"other aid, no company"_s, {PublicAidAtMost, {}, noCompany, NotChecked}},
        {u"no other aid"_s, {NoOtherAid, {}, asItIs, Passed}},
        {u"a fen of other aid"_s, {NoOtherAid, {}, [](Scene &s) { s.form.otherAid = Money::fromFen(1); }, Failed}},
        {u"provider in the region"_s, {ProviderInRegion, {u"North"_s, u"37"_s}, asItIs, Passed}},
        {u"provider elsewhere"_s, {ProviderInRegion, {u"South"_s, u"37"_s}, asItIs, Failed}},
        {u"region unknown"_s, {ProviderInRegion, {u"37"_s}, [](Scene &s) { s.provider.region.clear(); }, NotChecked}},
        {u"no region named"_s, {ProviderInRegion, {}, asItIs, NotChecked}},
        {u"course completed"_s, {CourseCompleted, {u"roi"_s}, asItIs, Passed}},
        {u"one course of two completed"_s, {CourseCompleted, {u"roi"_s, u"data-basics"_s}, asItIs, Failed}},
        {u"no course completed"_s, {CourseCompleted, {u"roi"_s}, [](Scene &s) { s.coursesCompleted->clear(); }, Failed}},
        {u"course to finish before issue"_s, {CourseCompleted, {u"data-basics"_s, BeforeIssue}, asItIs, Recorded}},
        {u"course finished before issue"_s, {CourseCompleted, {BeforeIssue, u"roi"_s}, asItIs, Passed}},
        {u"courses unknown"_s, {CourseCompleted, {u"roi"_s}, [](Scene &s) { s.coursesCompleted.reset(); }, NotChecked}},
        {u"no course named"_s, {CourseCompleted, {}, asItIs, NotChecked}},
    };
}

std::map<QString, Row> rowsOfWhoAndWhat()
{
    using enum RuleType;
    using enum CheckOutcome;
    return {
        {u"applicant type on the programme's list"_s, {ApplicantTypeAllowed, {}, asItIs, Passed}},
        {u"applicant type on the rule's list"_s, {ApplicantTypeAllowed, {u"Enterprise"_s}, asItIs, Passed}},
        {u"sole trader"_s, {ApplicantTypeAllowed, {}, [](Scene &s) { s.company.type = ApplicantType::SoleTrader; }, Failed}},
        {u"applicant type, no company"_s, {ApplicantTypeAllowed, {}, noCompany, NotChecked}},
        {u"applicant type, unknown word"_s, {ApplicantTypeAllowed, {u"Alien"_s}, asItIs, NotChecked}},
        {u"size at the limit"_s, {CompanySizeAtMost, {u"Medium"_s}, asItIs, Passed}},
        {u"size above"_s, {CompanySizeAtMost, {u"Small"_s}, asItIs, Failed}},
        {u"size unknown"_s, {CompanySizeAtMost, {u"Small"_s}, [](Scene &s) { s.company.size = SizeClass::Unknown; }, NotChecked}},
        {u"size without limit"_s, {CompanySizeAtMost, {}, asItIs, NotChecked}},
        {u"registered here"_s, {RegisteredInPlace, {}, asItIs, Passed}},
        {u"registered elsewhere"_s, {RegisteredInPlace, {}, [](Scene &s) { s.company.registeredIn = {u"440300"_s}; }, Failed}},
        {u"registered in a named place"_s, {RegisteredInPlace, {u"310000"_s, u"320000"_s}, asItIs, Passed}},
        {u"registration unknown"_s, {RegisteredInPlace, {}, [](Scene &s) { s.company.registeredIn = {}; }, NotChecked}},
        {u"one eligible cost among others"_s, {CostKindAllowed, {}, asItIs, Passed}},
        {u"no eligible cost"_s, {CostKindAllowed, {}, [](Scene &s) { s.form.costs.erase(s.form.costs.begin()); }, Failed}},
        {u"eligible cost of nothing"_s, {CostKindAllowed, {}, [](Scene &s) { s.form.costs[0].amount = {}; }, Failed}},
        {u"no costs given"_s, {CostKindAllowed, {}, [](Scene &s) { s.form.costs.clear(); }, NotChecked}},
        {u"contract at the minimum"_s, {MinimumContract, {}, asItIs, Passed}},
        {u"contract a fen below"_s, {MinimumContract, {}, [](Scene &s) { s.form.contractAmount -= Money::fromFen(1); }, Failed}},
        {u"minimum of the rule"_s, {MinimumContract, {u"100001"_s}, asItIs, Failed}},
        {u"no contract amount"_s, {MinimumContract, {}, [](Scene &s) { s.form.contractAmount = {}; }, NotChecked}},
        {u"minimum unreadable"_s, {MinimumContract, {u"a lot"_s}, asItIs, NotChecked}},
        {u"provider on the list"_s, {ProviderListed, {}, asItIs, Passed}},
        {u"provider not on the list"_s,
            {ProviderListed, {}, [](Scene &s) { s.form.provider = ProviderId(Uuid::named("other")); }, Failed}},
        {u"no provider chosen"_s, {ProviderListed, {}, [](Scene &s) { s.form.provider.reset(); }, NotChecked}},
        {u"no list published"_s, {ProviderListed, {}, [](Scene &s) { s.programme.providers.clear(); }, NotChecked}},
        {u"provider unrelated"_s, {ProviderUnrelated, {}, asItIs, Passed}},
        {u"one shared digest"_s, {ProviderUnrelated, {}, [](Scene &s) { s.provider.relatedDigests.push_back(u"phone-a"_s); }, Failed}},
        {u"provider is the company itself"_s,
            {ProviderUnrelated, {}, [](Scene &s) { s.provider.uscc = u"C"_s; s.provider.relatedDigests.clear(); }, Failed}},
        {u"provider without digests"_s, {ProviderUnrelated, {}, [](Scene &s) { s.provider.relatedDigests.clear(); }, NotChecked}},
        {u"company without digests"_s, {ProviderUnrelated, {}, [](Scene &s) { s.company.relatedDigests.clear(); }, NotChecked}},
        {u"provider unknown"_s, {ProviderUnrelated, {}, [](Scene &s) { s.providerKnown = false; }, NotChecked}},
        {u"applicant is no provider"_s, {ApplicantNotProvider, {}, asItIs, Passed}},
        {u"applicant is a provider"_s, {ApplicantNotProvider, {}, [](Scene &s) { s.applicantIsProvider = true; }, Failed}},
        {u"not known whether provider"_s, {ApplicantNotProvider, {}, [](Scene &s) { s.applicantIsProvider.reset(); }, NotChecked}},
        {u"within the window"_s, {WithinWindow, {}, asItIs, Passed}},
        {u"last day of the window"_s, {WithinWindow, {}, [](Scene &s) { s.today = QDate(2026, 6, 5); }, Passed}},
        {u"within the grace period"_s, {WithinWindow, {}, [](Scene &s) { s.today = QDate(2026, 6, 8); }, Recorded}},
        {u"after the grace period"_s, {WithinWindow, {}, [](Scene &s) { s.today = QDate(2026, 6, 9); }, Failed}},
        {u"before the window"_s, {WithinWindow, {}, [](Scene &s) { s.today = QDate(2026, 5, 5); }, Failed}},
        {u"day unknown"_s, {WithinWindow, {}, [](Scene &s) { s.today = {}; }, NotChecked}},
        {u"twelve months exactly"_s, {ContractLengthAtMost, {u"12"_s}, asItIs, Passed}},
        {u"twelve months and a day"_s, {ContractLengthAtMost, {u"12"_s}, [](Scene &s) { s.form.periodTo = QDate(2027, 1, 1); }, Failed}},
        {u"period not given"_s, {ContractLengthAtMost, {u"12"_s}, [](Scene &s) { s.form.periodTo.reset(); }, NotChecked}},
        {u"industry by prefix"_s, {IndustryAllowed, {u"I65"_s, u"C"_s}, asItIs, Passed}},
        {u"another industry"_s, {IndustryAllowed, {u"I65"_s}, asItIs, Failed}},
        {u"industry unknown"_s, {IndustryAllowed, {u"I65"_s}, [](Scene &s) { s.company.industry.clear(); }, NotChecked}},
        {u"a person must judge"_s, {ShownToReviewer, {}, asItIs, NeedsReview}},
    };
}

const std::map<QString, Row> &rows()
{
    static const std::map<QString, Row> all = [] {
        std::map<QString, Row> both = rowsOfWhoAndWhat();
        both.merge(rowsOfCoverAndAid());
        return both;
    }();
    return all;
}

} // namespace

class TestEligibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsJudged_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, row] : rows())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyRuleIsJudged()
    {
        QFETCH(QString, name);
        const Row &row = rows().at(name);
        Scene scene;
        row.change(scene);
        const RuleCheck check = scene.judged({u"7"_s, row.type, RuleEffect::Fails, row.parameters, {}, {}});
        QCOMPARE(enumText(check.outcome), enumText(row.outcome));
        QCOMPARE(check.rule, u"7"_s);
        QCOMPARE(check.type, row.type);
        if (row.outcome == CheckOutcome::Passed || row.outcome == CheckOutcome::Failed)
            QVERIFY(!check.input.isEmpty() && !check.limit.isEmpty());
    }

    void everyRuleTypeHasATest()
    {
        for (const RuleType type : enumValues<RuleType>())
            QVERIFY2(std::any_of(rows().begin(), rows().end(), [&](const auto &row) { return row.second.type == type; }),
                qPrintable(enumText(type)));
    }

    void theEffectDecidesWhatAHitDoes()
    {
        Scene scene;
        scene.company.type = ApplicantType::SoleTrader;
        const auto outcome = [&](RuleEffect effect) {
            return enumText(scene.judged({u"1"_s, RuleType::ApplicantTypeAllowed, effect, {}, {}, {}}).outcome);
        };
        QCOMPARE(outcome(RuleEffect::Fails), u"Failed"_s);
        QCOMPARE(outcome(RuleEffect::NeedsReview), u"NeedsReview"_s);
        QCOMPARE(outcome(RuleEffect::Recorded), u"Recorded"_s);
    }

    void aCheckShowsWhatItCompared()
    {
        Scene scene;
        const RuleCheck check = scene.judged({u"4"_s, RuleType::MinimumContract, RuleEffect::Fails, {}, {}, {}});
        QCOMPARE(check.input, u"100000"_s);
        QCOMPARE(check.limit, u"100000"_s);
    }

    void onlyWhatTheCompanysPeopleCompletedCounts()
    {
        const CompanyId ours(Uuid::named("ours")), others(Uuid::named("others"));
        const auto enrolment = [](CompanyId company, const QString &course, EnrolmentState state) {
            Enrolment made;
            made.company = company;
            made.course = course;
            made.state = state;
            return made;
        };
        const std::vector enrolments {enrolment(ours, u"roi"_s, EnrolmentState::Completed), enrolment(ours, u"roi"_s, EnrolmentState::Completed),
            enrolment(ours, u"data-basics"_s, EnrolmentState::Enrolled), enrolment(ours, u"use-models"_s, EnrolmentState::Cancelled),
            enrolment(others, u"voucher-duty"_s, EnrolmentState::Completed)};
        QCOMPARE(coursesCompleted(enrolments, ours), std::vector {u"roi"_s});
    }

    void coursesBeforeIssueAreTold()
    {
        Programme programme;
        programme.rules = {{u"1"_s, RuleType::CourseCompleted, RuleEffect::Fails, {u"roi"_s}, {}, {}},
            {u"2"_s, RuleType::CourseCompleted, RuleEffect::Fails, {u"data-basics"_s, BeforeIssue, u"use-models"_s}, {}, {}}};
        QCOMPARE(coursesBeforeIssue(programme), (std::vector<CourseBeforeIssue> {{u"2"_s, u"data-basics"_s}, {u"2"_s, u"use-models"_s}}));
        QCOMPARE(coursesAskedFor(programme), (std::vector {u"roi"_s, u"data-basics"_s, u"use-models"_s}));
    }

    void theGravestChecksAreCounted()
    {
        using enum CheckOutcome;
        const auto gravest = [](const std::vector<CheckOutcome> &outcomes) {
            std::vector<RuleCheck> checks;
            for (const CheckOutcome outcome : outcomes)
                checks.push_back({.outcome = outcome});
            return gravestOf(checks);
        };
        QCOMPARE(gravest({}), std::pair(NotChecked, 0));
        QCOMPARE(gravest({Passed, Recorded}), std::pair(Passed, 2));
        QCOMPARE(gravest({Passed, NotChecked, Recorded}), std::pair(NotChecked, 1));
        QCOMPARE(gravest({NotChecked, NeedsReview, NeedsReview, NotChecked, NotChecked}), std::pair(NeedsReview, 2));
        QCOMPARE(gravest({NeedsReview, NeedsReview, Failed, Passed}), std::pair(Failed, 1));
    }

    void emptyFieldsAreNamed()
    {
        Scene scene;
        scene.programme.materials = {{u"contract"_s, true}, {u"photo"_s, false}, {u"invoice"_s, true}};
        const std::vector<QString> all = missingFields(scene.programme, {});
        QCOMPARE(QStringList(all.begin(), all.end()),
            (QStringList {u"programme"_s, u"company"_s, u"project"_s, u"purpose"_s, u"provider"_s, u"contractNumber"_s,
                u"contractAmount"_s, u"contractSigned"_s, u"periodFrom"_s, u"periodTo"_s, u"contactName"_s, u"contactPhone"_s,
                u"materials/contract"_s, u"materials/invoice"_s, u"declared"_s}));
    }

    void aCompleteFormMissesNothing()
    {
        Scene scene;
        scene.programme.materials = {{u"contract"_s, true}};
        ApplicationForm form = scene.form;
        form.programme = ProgrammeId(Uuid::named("programme"));
        form.company = CompanyId(Uuid::named("company"));
        form.project = form.purpose = form.contractNumber = form.contactName = form.contactPhone = u"x"_s;
        form.contractSigned = Today;
        form.materials = {{u"contract"_s, u"a.pdf"_s, {}, 1}};
        form.declared = true;
        QVERIFY(missingFields(scene.programme, form).empty());
        form.project = u"  "_s;
        QCOMPARE(missingFields(scene.programme, form), std::vector {u"project"_s});
    }

    void windowsOpenAndClose_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("opens");
        QTest::newRow("before the programme") << QDate(2025, 12, 31) << u"Coming"_s << QDate(2026, 1, 10);
        QTest::newRow("first window, cut by the start") << QDate(2026, 1, 10) << u"Open"_s << QDate(2026, 1, 10);
        QTest::newRow("in the grace of the first") << QDate(2026, 2, 2) << u"Grace"_s << QDate(2026, 1, 10);
        QTest::newRow("between") << QDate(2026, 3, 1) << u"Coming"_s << QDate(2026, 5, 6);
        QTest::newRow("open before another's grace") << QDate(2026, 5, 6) << u"Open"_s << QDate(2026, 5, 6);
        QTest::newRow("after all") << QDate(2026, 9, 1) << u"Past"_s << QDate(2026, 5, 6);
    }
    void windowsOpenAndClose()
    {
        Programme programme;
        programme.effectiveFrom = QDate(2026, 1, 10);
        programme.graceDays = 3;
        programme.windows = {{QDate(2026, 5, 6), QDate(2026, 6, 5)}, {QDate(2026, 1, 1), QDate(2026, 1, 31)},
            {QDate(2026, 5, 1), QDate(2026, 5, 4)}};
        QFETCH(QDate, today);
        if (today == QDate(2026, 3, 1))
            programme.windows.pop_back();
        const WindowStatus status = windowStatus(programme, today);
        QTEST(enumText(status.state), "state");
        QFETCH(QDate, opens);
        QCOMPARE(status.opens, std::optional(opens));
    }

    void aFormIsTakenToTheEndOfItsGraceAndAgainFromTheNextWindow_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("takenUntil"); // None: not now.
        QTest::addColumn<QDate>("opensNext");
        const QDate none;
        QTest::newRow("before all") << QDate(2026, 1, 1) << u"Coming"_s << none << QDate(2026, 2, 1);
        QTest::newRow("open") << QDate(2026, 2, 28) << u"Open"_s << QDate(2026, 2, 28) << QDate(2026, 5, 1);
        QTest::newRow("first day of grace") << QDate(2026, 3, 1) << u"Grace"_s << QDate(2026, 3, 5) << QDate(2026, 5, 1);
        QTest::newRow("last day of grace") << QDate(2026, 3, 5) << u"Grace"_s << QDate(2026, 3, 5) << QDate(2026, 5, 1);
        QTest::newRow("between") << QDate(2026, 3, 6) << u"Coming"_s << none << QDate(2026, 5, 1);
        QTest::newRow("open, the last") << QDate(2026, 5, 1) << u"Open"_s << QDate(2026, 5, 31) << none;
        QTest::newRow("grace of the last") << QDate(2026, 6, 1) << u"Grace"_s << QDate(2026, 6, 5) << none;
        QTest::newRow("after all") << QDate(2026, 6, 6) << u"Past"_s << none << none;
    }
    void aFormIsTakenToTheEndOfItsGraceAndAgainFromTheNextWindow()
    {
        QFETCH(const QDate, today);
        Programme programme;
        programme.graceDays = 5;
        programme.windows = {{QDate(2026, 2, 1), QDate(2026, 2, 28)}, {QDate(2026, 5, 1), QDate(2026, 5, 31)}};
        const WindowDays days = windowDays(programme, today);
        QTEST(enumText(days.state), "state");
        QTEST(days.takenUntil.value_or(QDate()), "takenUntil");
        QTEST(days.opensNext.value_or(QDate()), "opensNext");
        programme.windows.clear();
        QVERIFY(!windowDays(programme, today).takenUntil); // Taken all year.
    }

    void aContinuousProgrammeIsOpenWhileInForce()
    {
        Programme programme;
        programme.effectiveFrom = QDate(2026, 1, 1);
        QCOMPARE(windowStatus(programme, QDate(2030, 1, 1)).state, WindowState::Open);
        QVERIFY(!windowStatus(programme, QDate(2030, 1, 1)).closes);
        QCOMPARE(windowStatus(programme, QDate(2025, 1, 1)).state, WindowState::Coming);
        programme.effectiveTo = QDate(2026, 12, 31);
        QCOMPARE(windowStatus(programme, QDate(2026, 12, 31)).state, WindowState::Open);
        QCOMPARE(windowStatus(programme, QDate(2027, 1, 1)).state, WindowState::Past);
        QCOMPARE(windowStatus(programme, QDate(2027, 1, 1)).closes, programme.effectiveTo);
    }

    void aWindowIsOpenExactlyOnItsDays()
    {
        QVERIFY(rc::check("open on a day that a window holds, and only then", [] {
            Programme programme;
            programme.graceDays = *rc::gen::inRange(0, 5);
            const int count = *rc::gen::inRange(1, 4);
            for (int i = 0; i < count; ++i) {
                const QDate from = Today.addDays(*rc::gen::inRange(-30, 30));
                programme.windows.push_back({from, from.addDays(*rc::gen::inRange(0, 15))});
            }
            const bool inside = std::any_of(programme.windows.begin(), programme.windows.end(),
                [](const DateWindow &w) { return w.from <= Today && Today <= w.to; });
            const WindowStatus status = windowStatus(programme, Today);
            RC_ASSERT((status.state == WindowState::Open) == inside);
            RC_ASSERT(status.opens && status.closes);
            RC_ASSERT(status.state != WindowState::Grace || status.closes->addDays(programme.graceDays) >= Today);
        }));
    }
};

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
