#include "core/domain/programme_fit.h"
#include "core/protocol/catalogue.h"
#include "tests/support/city.h"
#include "tests/support/dice.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

using namespace cpv;
using namespace Qt::StringLiterals;
using test::Dice;

namespace {

template <typename T> T oneOf(Dice &dice, const std::vector<T> &choices)
{
    return choices[size_t(dice.between(0, std::ssize(choices) - 1))];
}

std::vector<QString> parametersFor(RuleType type, Dice &dice)
{
    const auto upTo = [&dice](qint64 least, qint64 most) { return QString::number(dice.between(least, most)); };
    const std::map<RuleType, QString> parameters {
        {RuleType::CompanySizeAtMost, oneOf<QString>(dice, {u"Small"_s, u"Medium"_s, u"Newer"_s})},
        {RuleType::MinimumContract, upTo(0, 80'000'000)}, {RuleType::ContractLengthAtMost, upTo(1, 24)},
        {RuleType::StartupYoungerThan, upTo(1, 24)}, {RuleType::IndustryAllowed, oneOf<QString>(dice, {u"C"_s, u"I65"_s})},
        {RuleType::CoverAtMost, upTo(6000, 10'000)}, {RuleType::CostKindExcluded, u"ModelApi"_s},
        {RuleType::ProviderInRegion, oneOf<QString>(dice, {u"99"_s, u"51"_s})}, {RuleType::CourseCompleted, u"roi"_s}};
    const auto found = parameters.find(type);
    return found == parameters.end() ? std::vector<QString>() : std::vector {found->second};
}

/// A published programme of another place, moved into the test's city, with rules of every type.
Programme rolledProgramme(const std::vector<Programme> &published, const City &city, Dice &dice)
{
    Programme programme = oneOf(dice, published);
    programme.place = city.place;
    programme.providers = dice.oneIn(5) ? std::vector<ProviderId>() : std::vector {city.provider.id};
    if (dice.oneIn(3))
        programme.budgetPerYear = Money::fromYuan(1'000'000);
    if (dice.oneIn(3))
        programme.graceDays = 15;
    for (qint64 n = dice.between(0, 2); n > 0; --n) {
        const auto type = oneOf(dice, enumValues<RuleType>());
        programme.rules.push_back({u"9.%1"_s.arg(n), type, oneOf(dice, enumValues<RuleEffect>()), parametersFor(type, dice), {}, {}});
    }
    return programme;
}

Company rolledCompany(const City &city, Dice &dice)
{
    Company company = city.company;
    company.type = dice.oneIn(3) ? oneOf(dice, enumValues<ApplicantType>()) : ApplicantType::Enterprise;
    company.industry = oneOf<QString>(dice, {u"C3670"_s, u"I6510"_s, u"A0111"_s, {}});
    company.size = oneOf(dice, enumValues<SizeClass>());
    company.founded = dice.oneIn(4) ? QDate() : QDate(2025, 1, 1).addDays(dice.between(0, 700));
    company.registeredIn = PlaceCode {dice.oneIn(5) ? oneOf<QString>(dice, {u"310000"_s, {}}) : city.place.code};
    company.relatedDigests = oneOf<std::vector<QString>>(dice, {{}, {u"a"_s}, {u"b"_s}});
    if (dice.oneIn(10))
        company.uscc = city.provider.uscc;
    return company;
}

Purpose rolledPurpose(const City &city, const Programme &programme, Dice &dice)
{
    Purpose purpose;
    do { // Mostly what the programme pays for: otherwise nearly all would fail by the kind of cost.
        purpose.workload = oneOf(dice, enumValues<Workload>());
        purpose.supply = oneOf(dice, enumValues<Supply>());
    } while (!dice.oneIn(6)
        && std::ranges::find(programme.costs, costKindOf(purpose.workload, purpose.supply)) == programme.costs.end());
    purpose.cost = Money::fromFen(dice.between(1, 200'000'000));
    purpose.otherAid = dice.oneIn(4) ? Money::fromFen(dice.between(0, purpose.cost.fen())) : Money();
    purpose.start = localDate(city.clock.now()).addDays(dice.between(-30, 60));
    purpose.months = qint32(dice.between(1, 18));
    purpose.provider = city.provider.id;
    return purpose;
}

/// A form in which all is filled but what the programme and the plan say.
ApplicationForm formOf(const City &city, const Programme &programme, const Purpose &purpose)
{
    ApplicationForm form = city.form(Money::fromYuan(1), programme.id);
    fillIn(form, purpose);
    form.materials.clear();
    for (const MaterialRequirement &paper : programme.materials)
        form.materials.push_back({paper.kind, u"p.pdf"_s, QString(64, u'a'), 10});
    return form;
}

/// Another programme, company and provider in the city, and what the company would hand in.
ApplicationForm rolledForm(City &city, const std::vector<Programme> &published, Dice &dice)
{
    const Programme programme = rolledProgramme(published, city, dice);
    city.world.put(programme);
    city.world.put(rolledCompany(city, dice));
    Provider provider = city.provider;
    provider.region = oneOf<QString>(dice, {u"9901"_s, u"5101"_s, {}});
    provider.relatedDigests = oneOf<std::vector<QString>>(dice, {{}, {u"b"_s}});
    city.world.put(provider);
    return formOf(city, programme, rolledPurpose(city, programme, dice));
}

ProgrammeFit fitOf(const City &city, const ApplicationForm &form)
{
    const Programme &programme = city.get<Programme>(form.programme);
    const Company &company = city.get<Company>(form.company);
    const bool itself = !programme.providers.empty() && company.uscc == city.provider.uscc;
    return cpv::fitOf(programme,
        {.form = form,
            .company = &company,
            .provider = form.provider ? &city.get<Provider>(*form.provider) : nullptr,
            .applicantIsProvider = itself,
            .today = localDate(city.clock.now()),
            .coursesCompleted = std::vector<QString>()});
}

QString rulesOf(const std::vector<Obstacle> &obstacles)
{
    QStringList numbers;
    for (const Obstacle &obstacle : obstacles)
        numbers << obstacle.check.rule;
    return numbers.join(u", "_s);
}

/// What the registry said of a form, against what was told before it was sent.
void requireAgreement(const ProgrammeFit &fit, const Result<Effects> &answer, const City &city, ApplicationId application)
{
    switch (fit.fit) {
    case Fit::NotYetOpen: RC_ASSERT(!answer && answer.error().code == Errc::NotOpenYet); return;
    case Fit::Closed: RC_ASSERT(!answer && answer.error().code == Errc::Closed); return;
    case Fit::DoesNotFit:
        RC_ASSERT(!answer && answer.error().code == Errc::RuleFails);
        RC_ASSERT(answer.error().arguments.value(0) == rulesOf(fit.obstacles));
        return;
    case Fit::Fits:
    case Fit::FitsIf:
    case Fit::Undetermined:
        RC_ASSERT(answer.has_value());
        RC_ASSERT(fit.expected && city.get<Application>(application).requested == fit.expected->amount);
        return;
    }
}

/// What the company's own computer says of the form without a network: it holds the place's programmes, its own people and, mostly,
/// the provider; sums over all companies it never has.
Result<Effects> decidedOffline(const City &city, const Payload &payload, bool knowsProvider)
{
    World replica(false);
    for (const auto &[key, record] : city.world.records())
        if (key.kind == RecordKind::Programme || key.kind == RecordKind::Company || key.kind == RecordKind::Account
            || (key.kind == RecordKind::Provider && knowsProvider))
            replica.put(record);
    const Command command {.id = {}, .place = city.place, .account = city.owner, .payload = payload};
    return decide(replica, command, {city.clock.now(), city.workingDays});
}

std::vector<RuleCheck> checksIn(const Effects &effects)
{
    for (const AnyRecord &record : effects.records)
        if (const auto *application = std::get_if<Application>(&record))
            return application->checks;
    return {};
}

/// What was judged offline stays as it was, and the registry only adds what was not known: how many rules both judged. Nothing when
/// one came out otherwise.
std::optional<int> checksAlike(const std::vector<RuleCheck> &offline, const std::vector<RuleCheck> &registry)
{
    if (offline.size() != registry.size())
        return std::nullopt;
    int judged = 0;
    for (size_t i = 0; i < offline.size(); ++i) {
        const RuleCheck &here = offline[i], &there = registry[i];
        const bool isKnown = here.outcome != CheckOutcome::NotChecked;
        if (here.rule != there.rule || (isKnown && std::tie(here.outcome, here.input, here.limit) != std::tie(there.outcome, there.input, there.limit)))
            return std::nullopt;
        judged += isKnown;
    }
    return judged;
}

/// The registry names every rule that offline refused, and those that it alone could judge.
bool namesAllOf(const Error &registry, const Error &offline)
{
    const QStringList known = registry.arguments.value(0).split(u", "_s);
    const QStringList named = offline.arguments.value(0).split(u", "_s);
    return registry.code == offline.code && std::ranges::all_of(named, [&](const QString &rule) { return known.contains(rule); });
}

bool leftOpen(const Effects &offline)
{
    return !offline.unknown.isEmpty() || std::ranges::any_of(checksIn(offline), [](const RuleCheck &check) { return check.outcome == CheckOutcome::NotChecked; });
}

/// The numbers of rules that refuse `form` once the remedy of one of them is taken.
bool stillFails(const City &city, const ApplicationForm &form, const QString &rule)
{
    const ProgrammeFit fit = fitOf(city, form);
    return std::ranges::any_of(fit.obstacles, [&](const Obstacle &obstacle) { return obstacle.check.rule == rule; });
}

Programme withRule(Programme programme, RuleType type, std::vector<QString> parameters = {})
{
    programme.budgetPerYear = Money::fromYuan(1);
    programme.rules = {{u"1"_s, RuleType::WithinWindow, RuleEffect::Fails, {}, {}, {}},
        {u"2"_s, type, RuleEffect::Fails, std::move(parameters), {}, {}}};
    return programme;
}

} // namespace

class TestProgrammeFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldBeforeIsWhatTheRegistryAnswers();
    void whatIsJudgedOfflineTheRegistryJudgesAlike();
    void aRemedyTakenLiftsItsRule_data();
    void aRemedyTakenLiftsItsRule();
    void anUnknownFactIsNamed();
    void theCourseToCompleteIsNamed();
    void papersAreToBringAndNoObstacle();
    void aPlaceThatPublishesNoBudgetLeavesItOpen();
    void aClosedProgrammeIsClosedWhateverFails();
    void theCapThatBindsIsNamed();
};

void TestProgrammeFit::whatIsToldBeforeIsWhatTheRegistryAnswers()
{
    const auto published = builtinProgrammes();
    QVERIFY(published);
    std::map<Fit, int> seen;
    QVERIFY(rc::check("as the registry decides", [&] {
        Dice dice(*rc::gen::noShrink(rc::gen::arbitrary<uint64_t>()));
        City city;
        city.advanceDays(int(dice.between(0, 300)));
        for (int i = 0; i < 40; ++i) {
            const ApplicationForm form = rolledForm(city, *published, dice);
            const ProgrammeFit fit = fitOf(city, form);
            ++seen[fit.fit];
            const auto id = city.newId<ApplicationId>();
            requireAgreement(fit, city.ask(city.owner, SubmitApplication {id, form, {}}), city, id);
        }
    }));
    for (const Fit fit : enumValues<Fit>())
        QVERIFY2(seen[fit] > 50, qPrintable(u"%1: %2"_s.arg(enumText(fit)).arg(seen[fit])));
}

/// Ten thousand applications: refused offline is refused by the registry for the same rules, and no check comes out otherwise.
void TestProgrammeFit::whatIsJudgedOfflineTheRegistryJudgesAlike()
{
    constexpr int Cities = 100, Each = 100;
    const auto published = builtinProgrammes();
    QVERIFY(published);
    int refusedByBoth = 0, takenByBoth = 0, knownToTheRegistry = 0, judged = 0;
    for (int n = 0; n < Cities; ++n) {
        Dice dice(quint64(n) + 1);
        City city;
        city.advanceDays(int(dice.between(0, 300)));
        for (int i = 0; i < Each; ++i) {
            const SubmitApplication handedIn {city.newId<ApplicationId>(), rolledForm(city, *published, dice), {}};
            const Result<Effects> offline = decidedOffline(city, handedIn, !dice.oneIn(4));
            const Result<Effects> registry = city.ask(city.owner, handedIn);
            const QByteArray where = u"city %1, form %2"_s.arg(n).arg(i).toUtf8();
            if (!offline) {
                QVERIFY2(!registry && namesAllOf(registry.error(), offline.error()), where);
                ++refusedByBoth;
            } else if (!registry) {
                QVERIFY2(leftOpen(*offline), where);
                ++knownToTheRegistry;
            } else {
                const std::optional<int> alike = checksAlike(checksIn(*offline), checksIn(*registry));
                QVERIFY2(alike, where);
                judged += *alike;
                ++takenByBoth;
            }
        }
    }
    qInfo("%d refused by both, %d taken by both with %d checks alike, %d refused for what only the registry knew", refusedByBoth, takenByBoth, judged, knownToTheRegistry);
    QCOMPARE(refusedByBoth + takenByBoth + knownToTheRegistry, Cities * Each);
    QVERIFY(refusedByBoth > 1'000 && takenByBoth > 1'000 && knownToTheRegistry > 10);
}

void TestProgrammeFit::aRemedyTakenLiftsItsRule_data()
{
    QTest::addColumn<RuleType>("type");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<RemedyKind>("kind");
    QTest::newRow("type of applicant") << RuleType::ApplicantTypeAllowed << u"University"_s << RemedyKind::BeOfType;
    QTest::newRow("size") << RuleType::CompanySizeAtMost << u"Micro"_s << RemedyKind::BeAtMostOfSize;
    QTest::newRow("place") << RuleType::RegisteredInPlace << u"310000"_s << RemedyKind::RegisterIn;
    QTest::newRow("industry") << RuleType::IndustryAllowed << u"I65"_s << RemedyKind::BeInIndustry;
    QTest::newRow("age") << RuleType::StartupYoungerThan << u"12"_s << RemedyKind::BeFoundedAfter;
    QTest::newRow("kind of cost") << RuleType::CostKindAllowed << u"ModelApi"_s << RemedyKind::SpendOn;
    QTest::newRow("least contract") << RuleType::MinimumContract << u"10000001"_s << RemedyKind::SpendAtLeast;
    QTest::newRow("length") << RuleType::ContractLengthAtMost << u"3"_s << RemedyKind::EndBy;
    QTest::newRow("public aid") << RuleType::PublicAidAtMost << u"5000"_s << RemedyKind::AidBelow;
    QTest::newRow("other aid") << RuleType::NoOtherAid << QString() << RemedyKind::NoOtherAid;
}

void TestProgrammeFit::aRemedyTakenLiftsItsRule()
{
    QFETCH(RuleType, type);
    QFETCH(QString, parameter);
    QFETCH(RemedyKind, kind);
    City city;
    city.world.put(withRule(city.programme, type, parameter.isEmpty() ? std::vector<QString>() : std::vector {parameter}));
    Company company = city.company;
    company.type = ApplicantType::Startup;
    company.founded = QDate(2024, 2, 29);
    company.industry = u"C3670"_s;
    city.world.put(company);
    ApplicationForm form = city.form(Money::fromYuan(100'000));
    form.otherAid = Money::fromYuan(50'000);
    const ProgrammeFit before = fitOf(city, form);
    QCOMPARE(before.fit, Fit::DoesNotFit);
    QCOMPARE(rulesOf(before.obstacles), u"2"_s);
    const Remedy &remedy = before.obstacles.front().remedy;
    QCOMPARE(remedy.kind, kind);
    QVERIFY(stillFails(city, form, u"2"_s));

    const QString value = remedy.values.empty() ? QString() : remedy.values.front();
    const std::map<RemedyKind, std::function<void()>> steps {
        {RemedyKind::BeOfType, [&] { company.type = *enumFromText<ApplicantType>(value); }},
        {RemedyKind::BeAtMostOfSize, [&] { company.size = *enumFromText<SizeClass>(value); }},
        {RemedyKind::RegisterIn, [&] { company.registeredIn = PlaceCode {value}; }},
        {RemedyKind::BeInIndustry, [&] { company.industry = value + u"10"_s; }},
        {RemedyKind::BeFoundedAfter, [&] { company.founded = remedy.day->addDays(1); }},
        {RemedyKind::SpendOn, [&] { form.costs.front().kind = *enumFromText<CostKind>(value); }},
        {RemedyKind::SpendAtLeast, [&] { form.contractAmount = remedy.amount; }},
        {RemedyKind::EndBy, [&] { form.periodTo = remedy.day; }},
        {RemedyKind::AidBelow, [&] { form.otherAid = remedy.amount - Money::fromFen(1); }},
        {RemedyKind::NoOtherAid, [&] { form.otherAid = Money(); }}};
    steps.at(remedy.kind)();
    city.world.put(company);
    QVERIFY(!stillFails(city, form, u"2"_s));
}

void TestProgrammeFit::anUnknownFactIsNamed()
{
    City city;
    city.world.put(withRule(city.programme, RuleType::ProviderListed));
    ApplicationForm form = city.form(Money::fromYuan(100'000));
    QCOMPARE(fitOf(city, form).fit, Fit::Fits);
    form.provider.reset();
    const ProgrammeFit open = fitOf(city, form);
    QCOMPARE(open.fit, Fit::FitsIf);
    QCOMPARE(open.unknown, std::vector {MissingFact::Provider});
    fillIn(form, Purpose {});
    const ProgrammeFit without = fitOf(city, form);
    QVERIFY(std::ranges::find(without.unknown, MissingFact::Cost) != without.unknown.end());
    QVERIFY(std::ranges::find(without.unknown, MissingFact::CostKinds) == without.unknown.end()); // No second question.
    QVERIFY(!without.expected);
    QCOMPARE(without.rate.value, 8000);
}

void TestProgrammeFit::theCourseToCompleteIsNamed()
{
    City city;
    city.world.put(withRule(city.programme, RuleType::CourseCompleted, {u"roi"_s, u"data-basics"_s}));
    const ApplicationForm form = city.form(Money::fromYuan(100'000));
    const auto fitWith = [&](const std::optional<std::vector<QString>> &completed) {
        return cpv::fitOf(city.get<Programme>(form.programme),
            {.form = form, .company = &city.company, .provider = &city.provider, .applicantIsProvider = false, .today = localDate(city.clock.now()),
                .coursesCompleted = completed});
    };
    const ProgrammeFit half = fitWith(std::vector {u"roi"_s});
    QCOMPARE(half.fit, Fit::DoesNotFit);
    QCOMPARE(half.obstacles.front().remedy.kind, RemedyKind::CompleteCourse);
    QCOMPARE(half.obstacles.front().remedy.values, std::vector {u"data-basics"_s});
    QCOMPARE(fitWith(std::vector<QString>()).obstacles.front().remedy.values, (std::vector {u"roi"_s, u"data-basics"_s}));
    QCOMPARE(fitWith(std::vector {u"data-basics"_s, u"roi"_s}).fit, Fit::Fits);
    const ProgrammeFit unknown = fitWith(std::nullopt);
    QCOMPARE(unknown.fit, Fit::FitsIf);
    QCOMPARE(unknown.unknown, std::vector {MissingFact::Courses});
}

void TestProgrammeFit::papersAreToBringAndNoObstacle()
{
    City city;
    city.world.put(withRule(city.programme, RuleType::ProviderListed));
    ApplicationForm form = city.form(Money::fromYuan(100'000));
    form.materials.clear();
    const ProgrammeFit fit = fitOf(city, form);
    QCOMPARE(fit.fit, Fit::Fits);
    QCOMPARE(fit.papers, std::vector {u"contract"_s});
    QVERIFY(fit.obstacles.empty() && fit.unknown.empty());
}

void TestProgrammeFit::aPlaceThatPublishesNoBudgetLeavesItOpen()
{
    City city;
    Programme programme = withRule(city.programme, RuleType::ProviderListed);
    programme.budgetPerYear = Money();
    city.world.put(programme);
    const ProgrammeFit fit = fitOf(city, city.form(Money::fromYuan(100'000)));
    QCOMPARE(fit.fit, Fit::Undetermined);
    QCOMPARE(fit.doubts, std::vector {Doubt::Budget});
}

void TestProgrammeFit::aClosedProgrammeIsClosedWhateverFails()
{
    City city;
    Programme programme = withRule(city.programme, RuleType::RegisteredInPlace, {u"310000"_s});
    programme.windows = {{QDate(2026, 1, 1), QDate(2026, 2, 1)}};
    city.world.put(programme);
    const ProgrammeFit past = fitOf(city, city.form(Money::fromYuan(100'000)));
    QCOMPARE(past.fit, Fit::Closed);
    QCOMPARE(rulesOf(past.obstacles), u"2"_s); // It would not have fitted either, and that is worth knowing.
    programme.windows = {{QDate(2026, 4, 1), QDate(2026, 5, 1)}};
    city.world.put(programme);
    const ProgrammeFit coming = fitOf(city, city.form(Money::fromYuan(100'000)));
    QCOMPARE(coming.fit, Fit::NotYetOpen);
    QCOMPARE(coming.window.opens, std::optional(QDate(2026, 4, 1)));
}

void TestProgrammeFit::theCapThatBindsIsNamed()
{
    City city;
    QVERIFY(!fitOf(city, city.form(Money::fromYuan(100'000))).bindingCap);
    const ProgrammeFit fit = fitOf(city, city.form(Money::fromYuan(5'000'000)));
    QVERIFY(fit.bindingCap);
    QCOMPARE(fit.bindingCap->name, u"cap.CompanyYear"_s);
    QCOMPARE(fit.bindingCap->after, Money::fromYuan(2'000'000));
    QCOMPARE(fit.expected->amount, Money::fromYuan(2'000'000));
}

QTEST_GUILESS_MAIN(TestProgrammeFit)
#include "tst_programme_fit.moc"
