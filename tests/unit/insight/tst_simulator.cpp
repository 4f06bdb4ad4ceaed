#include "core/insight/simulator.h"

#include "tests/support/city.h"
#include "tests/support/dice.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

/// All that a city's registry holds of its claim-first programme.
SimulatedYear yearOf(const City &city)
{
    SimulatedYear year {.programme = city.get<Programme>(city.programme.id), .year = 2026, .today = localDate(city.clock.now()), .workingDays = city.workingDays};
    for (const auto &[key, record] : city.world.records()) {
        if (const auto *application = std::get_if<Application>(&record); application && application->programme == city.programme.id)
            year.applications.push_back(*application);
        if (const auto *company = std::get_if<Company>(&record))
            year.companies.push_back(*company);
        if (const auto *provider = std::get_if<Provider>(&record))
            year.providers.push_back(*provider);
        if (const auto *line = std::get_if<BudgetLine>(&record); line && line->programme == city.programme.id)
            year.budget.push_back(*line);
    }
    std::ranges::stable_sort(year.applications, {}, &Application::submittedAt);
    return year;
}

/// A city with its money granted: nine parts in 24 from the city, 15 from the district.
void grantYear(City &city)
{
    city.grant(city.programme.id, u"990000"_s, Money::fromYuan(9'000'000));
    city.grant(city.programme.id, u"990101"_s, Money::fromYuan(15'000'000));
}

/// As far as it comes: a case that its company's cap stops stays under review.
void decideOne(City &city, test::Dice &dice, AccountId owner, CompanyId company)
{
    ApplicationForm form = city.form(Money::fromYuan(dice.between(1'000, 900'000)));
    form.company = company;
    const auto id = city.newId<ApplicationId>();
    QVERIFY(city.ask(owner, SubmitApplication {id, form, {}}));
    city.advanceDays(int(dice.between(0, 2)));
    if (dice.oneIn(8))
        return;
    QVERIFY(city.ask(city.clerk, AcceptApplication {id}));
    if (dice.oneIn(8)) {
        QVERIFY(city.ask(city.reviewer, RefuseApplication {id, u"weakPlan"_s, u"不予支持"_s}));
        return;
    }
    const Money calculated = city.get<Application>(id).requested;
    const Money lowered = dice.oneIn(4) ? shareOf(calculated, {7000}) : Money();
    if (!city.ask(city.reviewer, ProposeAward {id, lowered, {}, {}}))
        return;
    for (const AccountId approver : {city.approverA, city.approverB, city.approverC})
        if (city.get<Application>(id).stage == Stage::Proposed && !city.ask(approver, ConfirmAward {id}))
            return;
}

/// Two companies' year, of which some cases meet the company's cap.
std::unique_ptr<City> drawnCity(quint64 seed)
{
    auto city = std::make_unique<City>();
    test::Dice dice(seed);
    grantYear(*city);
    Company second = city->company;
    second.id = city->newId<CompanyId>();
    city->world.put(second);
    Account owner = city->get<Account>(city->owner);
    owner.id = city->newId<AccountId>();
    owner.company = second.id;
    city->world.put(owner);
    for (int i = 0; i < 14; ++i)
        dice.oneIn(3) ? decideOne(*city, dice, owner.id, second.id) : decideOne(*city, dice, city->owner, city->company.id);
    return city;
}

std::map<CompanyId, Money> byCompany(const SimulatedYear &year, const Replay &replay)
{
    std::map<CompanyId, Money> sums;
    for (std::size_t i = 0; i < year.applications.size(); ++i)
        sums[year.applications[i].company] += replay.cases[i].amount;
    return sums;
}

} // namespace

class SimulatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameRulesGiveTheSameAwards();
    void aHigherCapNeverLowersAnybody();
    void theMoneyEndsOnTheDayThatIsWorkedOutByHand();
    void whatIsLeftLastsAsWorkedOutByHand();
    void rulesKeepOutWhatTheyDoNotTake();
    void whatIsUnacceptableFailsNoRule();
    void whatPeopleRefusedStaysRefused();
    void earlierYearsCountForTheCapOfAllYears();
    void coversOfAllKindsChangeTogether();
    void inventedApplicationsAreTheSameForTheSameSeed();
    void winnersAndLosersAreTold();
};

void SimulatorTest::theSameRulesGiveTheSameAwards()
{
    int awarded = 0, capped = 0;
    for (quint64 seed = 1; seed <= 25; ++seed) {
        const auto city = drawnCity(seed);
        const SimulatedYear year = yearOf(*city);
        const Replay again = replay(year, {});
        Money real;
        for (std::size_t i = 0; i < year.applications.size(); ++i) {
            const Application &application = year.applications[i];
            const ReplayedCase &found = again.cases[i];
            if (application.stage == Stage::Confirmed) {
                QCOMPARE(found.end, ReplayEnd::Awarded);
                QCOMPARE(found.amount, application.awarded);
                QVERIFY(!found.underWay);
                ++awarded;
            } else if (application.stage == Stage::Refused) {
                QCOMPARE(found.end, ReplayEnd::Refused);
            } else {
                QVERIFY(found.underWay);
            }
            capped += found.end == ReplayEnd::CapReached ? 1 : 0;
            real += found.underWay ? found.amount : application.awarded;
        }
        QCOMPARE(again.cost, real);
        QCOMPARE(again.granted, Money::fromYuan(24'000'000));
    }
    QVERIFY(awarded > 50 && capped > 0);
}

void SimulatorTest::aHigherCapNeverLowersAnybody()
{
    for (quint64 seed = 1; seed <= 25; ++seed) {
        const auto city = drawnCity(seed);
        const SimulatedYear year = yearOf(*city);
        for (const bool ofContract : {true, false}) {
            std::map<CompanyId, Money> before;
            for (const qint64 yuan : {100'000, 300'000, 1'000'000, 3'000'000}) {
                RuleChanges changes;
                (ofContract ? changes.contractCap : changes.companyYearCap) = Money::fromYuan(yuan);
                const auto sums = byCompany(year, replay(year, changes));
                for (const auto &[company, sum] : sums)
                    QVERIFY2(before[company] <= sum, qPrintable(u"seed %1, cap %2"_s.arg(seed).arg(yuan)));
                before = sums;
            }
        }
    }
}

/// Four contracts of 100,000 yuan, each subsidised with 30,000 by the city and 50,000 by the district. Of 240,000 in the proportion
/// of the grants, 90,000 and 150,000: three awards use up both. The fourth is decided on the day of its confirmation.
void SimulatorTest::theMoneyEndsOnTheDayThatIsWorkedOutByHand()
{
    City city;
    grantYear(city);
    for (int i = 0; i < 4; ++i) {
        city.confirmed(Money::fromYuan(100'000));
        city.advanceDays(10);
    }
    const Replay found = replay(yearOf(city), {.budget = Money::fromYuan(240'000)});
    QCOMPARE(found.granted, Money::fromYuan(240'000));
    QCOMPARE(found.cost, Money::fromYuan(240'000));
    QCOMPARE(found.awarded, 3);
    QCOMPARE(found.ranOutOn, QDate(2026, 4, 1)); // 2 March and three times ten days.
    QCOMPARE(found.cases[3].end, ReplayEnd::OutOfMoney);
    QCOMPARE(found.cases[3].detail, u"990000"_s); // The payer that ran out.
    QCOMPARE(found.ranOutAt, u"990000"_s);
    QVERIFY(!found.lasts);
    const Replay none = replay(yearOf(city), {.budget = Money()});
    QCOMPARE(none.cases[0].end, ReplayEnd::NoBudget);
}

/// The same at half the cover: four awards of 40,000 leave 80,000. January and February nothing, March 3 x 40,000: 40,000 a month,
/// so it lasts 2.0 months.
void SimulatorTest::whatIsLeftLastsAsWorkedOutByHand()
{
    City city;
    grantYear(city);
    for (int i = 0; i < 4; ++i) {
        city.confirmed(Money::fromYuan(100'000));
        city.advanceDays(10);
    }
    const Replay found = replay(yearOf(city), {.cover = BasisPoints {4000}, .budget = Money::fromYuan(240'000)});
    QCOMPARE(found.cost, Money::fromYuan(160'000));
    QVERIFY(!found.ranOutOn);
    QCOMPARE(found.months, (std::vector<Money> {Money(), Money(), Money::fromYuan(120'000), Money::fromYuan(40'000)}));
    QVERIFY(found.lasts);
    QCOMPARE(found.lasts->likely, 20);
}

void SimulatorTest::rulesKeepOutWhatTheyDoNotTake()
{
    City city;
    grantYear(city);
    city.confirmed(Money::fromYuan(100'000));
    city.advanceDays(10);
    city.confirmed(Money::fromYuan(20'000));
    const SimulatedYear year = yearOf(city);
    const Replay larger = replay(year, {.minContract = Money::fromYuan(50'000)});
    QCOMPARE(larger.cases[0].end, ReplayEnd::Awarded);
    QCOMPARE(larger.cases[1].end, ReplayEnd::RuleFails);
    const Replay later = replay(year, {.window = DateWindow {QDate(2026, 3, 5), QDate(2026, 3, 31)}});
    QCOMPARE(later.cases[0].end, ReplayEnd::Closed);
    QCOMPARE(later.cases[1].end, ReplayEnd::Awarded);
    QCOMPARE(replay(year, {.minContract = Money()}).awarded, 2);
}

/// What the registry does not take for another reason is no rule's doing.
void SimulatorTest::whatIsUnacceptableFailsNoRule()
{
    City city;
    grantYear(city);
    city.confirmed(Money::fromYuan(100'000));
    SimulatedYear year = yearOf(city);
    year.applications[0].project.clear();
    const Replay found = replay(year, {});
    QCOMPARE(found.cases[0].end, ReplayEnd::Unacceptable);
    QVERIFY(found.cases[0].detail.isEmpty());
    QCOMPARE(found.cases[0].error->code, Errc::Missing);
}

void SimulatorTest::whatPeopleRefusedStaysRefused()
{
    City city;
    grantYear(city);
    const ApplicationId refused = city.submitted(Money::fromYuan(100'000));
    QVERIFY(city.ask(city.clerk, AcceptApplication {refused}));
    QVERIFY(city.ask(city.reviewer, RefuseApplication {refused, u"weakPlan"_s, u"不予支持"_s}));
    const ApplicationId withdrawn = city.submitted(Money::fromYuan(100'000));
    QVERIFY(city.ask(city.owner, WithdrawApplication {withdrawn, u"撤回"_s}));
    const Replay found = replay(yearOf(city), {.cover = BasisPoints {10'000}});
    QCOMPARE(found.cases[0].end, ReplayEnd::Refused);
    QCOMPARE(found.cases[1].end, ReplayEnd::Withdrawn);
    QCOMPARE(found.cost, Money());
}

void SimulatorTest::earlierYearsCountForTheCapOfAllYears()
{
    City city;
    grantYear(city);
    city.confirmed(Money::fromYuan(100'000));
    SimulatedYear year = yearOf(city);
    year.programme.caps.push_back({CapScope::CompanyTotal, Money::fromYuan(500'000), u"4"_s});
    year.awardedBefore[city.company.id] = Money::fromYuan(450'000);
    QCOMPARE(replay(year, {}).cases[0].amount, Money::fromYuan(50'000)); // Of 80,000.
}

/// By hand: 50 % becomes 40 %, four fifths; start-ups' 60 % becomes 48 %, data's 30 % becomes 24 %. 30 + 20 becomes 24 + 16.
void SimulatorTest::coversOfAllKindsChangeTogether()
{
    Programme programme;
    programme.payers = {{u"990000"_s, {3000}, u"1"_s}, {u"district"_s, {2000}, u"2"_s}};
    programme.variants = {{ApplicantType::Startup, {6000}, u"3"_s}};
    programme.costRates = {{CostKind::TrainingData, {3000}, Money(), u"4"_s}};
    programme.rules = {{.number = u"5"_s, .type = RuleType::CoverAtMost, .parameters = {u"5000"_s}, .textZh = {}, .textEn = {}}};
    const Programme changed = withChanges(programme, {.cover = BasisPoints {4000}});
    QCOMPARE(changed.payers[0].rate.value, 2400);
    QCOMPARE(changed.payers[1].rate.value, 1600);
    QCOMPARE(changed.variants[0].rate.value, 4800);
    QCOMPARE(changed.costRates[0].rate.value, 2400);
    QVERIFY(changed.rules.empty());
    QCOMPARE(withChanges(programme, {.cover = BasisPoints {10'000}}).variants[0].rate.value, 10'000); // Never above the whole.
}

void SimulatorTest::inventedApplicationsAreTheSameForTheSameSeed()
{
    const auto city = drawnCity(3);
    const SimulatedYear real = yearOf(*city);
    const SimulatedYear first = withInvented(real, {.count = 30, .seed = 7});
    const SimulatedYear again = withInvented(real, {.count = 30, .seed = 7});
    const SimulatedYear other = withInvented(real, {.count = 30, .seed = 8});
    QCOMPARE(first.applications.size(), real.applications.size() + 30);
    bool differs = false;
    for (std::size_t i = real.applications.size(); i < first.applications.size(); ++i) {
        const Application &application = first.applications[i];
        QCOMPARE(application.contractAmount, again.applications[i].contractAmount);
        QCOMPARE(application.submittedAt, again.applications[i].submittedAt);
        differs = differs || application.contractAmount != other.applications[i].contractAmount;
        QVERIFY(localDate(application.submittedAt) <= real.today && localDate(application.submittedAt).year() == 2026);
        QVERIFY(application.costs.front().amount <= application.contractAmount);
    }
    QVERIFY(differs);
    const Replay found = replay(first, {});
    const Replay bare = replay(real, {});
    for (std::size_t i = 0; i < real.applications.size(); ++i)
        QCOMPARE(found.cases[i].amount, bare.cases[i].amount); // They are companies of their own, and there is money enough.
    QVERIFY(found.cost > bare.cost);
}

void SimulatorTest::winnersAndLosersAreTold()
{
    City city;
    grantYear(city);
    city.confirmed(Money::fromYuan(100'000));
    city.confirmed(Money::fromYuan(500'000));
    const SimulatedYear year = yearOf(city);
    // By hand: 80,000 and 400,000 become 50,000 and 250,000 at half, and the smaller falls under the minimum.
    const Replay before = replay(year, {});
    const ReplayDifference lower = difference(before, replay(year, {.cover = BasisPoints {5000}, .minContract = Money::fromYuan(200'000)}));
    QCOMPARE(lower.winners, 0);
    QCOMPARE(lower.losers, 2);
    QCOMPARE(lower.lost, Money::fromYuan(80'000 + 150'000));
    QCOMPARE(lower.changed, (std::vector<std::size_t> {1, 0})); // By 150,000 and by 80,000.
    const ReplayDifference same = difference(before, replay(year, {}));
    QVERIFY(same.changed.empty());
}

QTEST_APPLESS_MAIN(SimulatorTest)
#include "tst_simulator.moc"
