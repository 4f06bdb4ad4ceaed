#include "core/domain/eligibility.h"
#include "core/domain/subsidy.h"
#include "core/protocol/catalogue.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

/// Every rule of every built-in programme, with its own parameters: what passes it and what it catches.

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Programme> &programmes()
{
    static const auto all = builtinProgrammes();
    return all.value();
}

const Programme &programmeOf(const QString &prefix)
{
    return *std::ranges::find(programmes(), prefix, &Programme::numberPrefix);
}

/// A case that all rules of the programme let pass.
struct Scene {
    explicit Scene(const Programme &of)
        : programme(of)
    {
        today = programme.windows.empty() ? programme.effectiveFrom : programme.windows.front().from;
        provider.id = ProviderId(Uuid::named("provider"));
        provider.relatedDigests = {u"address-b"_s};
        provider.region = u"济南"_s;
        programme.providers = {provider.id};
        company.registeredIn = programme.place;
        company.industry = u"C3670"_s;
        company.relatedDigests = {u"address-a"_s};
        company.founded = today.addYears(-5);
        form.provider = provider.id;
        form.contractAmount = Money::fromYuan(500'000);
        form.costs = {{programme.costs.front(), form.contractAmount}};
        form.periodFrom = QDate(2026, 1, 1);
        form.periodTo = QDate(2026, 12, 31);
    }

    void startup(QDate founded)
    {
        company.type = ApplicantType::Startup;
        company.founded = founded;
    }
    void costs(std::vector<CostKind> kinds)
    {
        form.costs.clear();
        for (const CostKind kind : kinds)
            form.costs.push_back({kind, Money::fromYuan(100'000)});
    }

    CheckOutcome outcome(const QString &number) const
    {
        for (const RuleCheck &check : checkRules(programme,
                 {.form = form,
                     .company = &company,
                     .provider = &provider,
                     .applicantIsProvider = applicantIsProvider,
                     .today = today}))
            if (check.rule == number)
                return check.outcome;
        qFatal("no such rule");
    }

    Programme programme;
    ApplicationForm form;
    Company company;
    Provider provider;
    std::optional<bool> applicantIsProvider = false;
    QDate today;
};

using Change = std::function<void(Scene &)>;
struct Tried {
    std::vector<Change> pass;  ///< Besides the scene as it is.
    std::vector<Change> catches;
};

/// Rules that are alike in all programmes but for the programme's own lists and dates.
const std::map<RuleType, Tried> &common()
{
    static const std::map<RuleType, Tried> all {
        {RuleType::ApplicantTypeAllowed,
            {{[](Scene &s) { s.company.type = s.programme.applicants.back(); }},
                {[](Scene &s) { s.company.type = ApplicantType::SoleTrader; }}}},
        {RuleType::RegisteredInPlace, {{}, {[](Scene &s) { s.company.registeredIn = {u"990000"_s}; }}}},
        {RuleType::CostKindAllowed,
            {{[](Scene &s) { s.costs({CostKind::Other, s.programme.costs.back()}); }},
                {[](Scene &s) { s.costs({CostKind::Other}); }, [](Scene &s) { s.costs({CostKind::Storage}); }}}},
        {RuleType::ProviderListed, {{}, {[](Scene &s) { s.form.provider = ProviderId(Uuid::named("other")); }}}},
        {RuleType::ProviderUnrelated, {{}, {[](Scene &s) { s.provider.relatedDigests = s.company.relatedDigests; }}}},
        {RuleType::WithinWindow,
            {{[](Scene &s) { s.today = s.programme.windows.empty() ? QDate(2026, 12, 24) : s.programme.windows.back().to; }},
                {[](Scene &s) { s.today = s.today.addDays(-1); },
                    [](Scene &s) {
                        s.programme.effectiveTo = QDate(2026, 12, 31);
                        s.today = QDate(2027, 1, 1);
                    }}}},
    };
    return all;
}

/// By the programme's prefix and the rule's number.
const std::map<QString, Tried> &particular()
{
    const auto industry = [](const char16_t *code) {
        return [code](Scene &s) { s.company.industry = QString::fromUtf16(code); };
    };
    const auto otherAid = [](qint64 fen) { return [fen](Scene &s) { s.form.otherAid = Money::fromFen(fen); }; };
    const auto rates = [](qint32 city, qint32 district) {
        return [city, district](Scene &s) {
            s.programme.payers[0].rate = {city};
            s.programme.payers[1].rate = {district};
        };
    };
    const auto costs = [](std::vector<CostKind> kinds) { return [kinds](Scene &s) { s.costs(kinds); }; };
    const auto region = [](const char16_t *text) { return [text](Scene &s) { s.provider.region = QString::fromUtf16(text); }; };
    const auto foundedBefore = [](int days) {
        return [days](Scene &s) { s.startup(s.today.addYears(-1).addDays(-days)); };
    };
    using enum CostKind;
    static const std::map<QString, Tried> all {
        {u"SH 1.7"_s, {{}, {[](Scene &s) { s.form.periodTo = QDate(2027, 1, 1); }}}},
        {u"SH 1.9"_s, {{rates(3000, 7000), rates(1, 7000)}, {rates(3000, 7001)}}},
        {u"SH 1.10"_s, {{rates(3000, 7000)}, {rates(3001, 7000), rates(10'000, 1)}}},
        {u"SZ 1.4"_s,
            {{[](Scene &s) { s.form.contractAmount = Money::fromFen(50'000'000); }},
                {[](Scene &s) { s.form.contractAmount = Money::fromFen(49'999'999); }}}},
        {u"SZ 1.8"_s, {{}, {[](Scene &s) { s.applicantIsProvider = true; }}}},
        {u"SZ 1.9"_s, {{foundedBefore(-1)}, {foundedBefore(0), foundedBefore(400)}}},
        {u"SZ 1.10"_s,
            {{otherAid(24'999'999), [](Scene &s) { s.startup(s.today.addDays(-30)); s.form.otherAid = Money::fromFen(29'999'999); }},
                {otherAid(25'000'000),
                    [](Scene &s) { s.startup(s.today.addDays(-30)); s.form.otherAid = Money::fromFen(30'000'000); },
                    [](Scene &s) { s.startup(s.today.addDays(-400)); s.form.otherAid = Money::fromFen(29'999'999); }}}},
        {u"BJ 1.7"_s, {{industry(u"C13"), industry(u"I6513")}, {industry(u"I6450"), industry(u"A0111"), industry(u"M7310")}}},
        {u"BJ 1.9"_s, {{}, {otherAid(1)}}},
        {u"BJ 1.10"_s,
            {{costs({ComputeRental, Other})},
                {costs({ComputeRental, Storage}), costs({ComputeRental, Network}), costs({ComputeRental, Security})}}},
        {u"CD 1.7"_s, {{costs({ModelApi}), costs({ComputeRental, Storage})}, {costs({ComputeRental, ModelApi})}}},
        {u"SD 1.7"_s, {{region(u"370200"), region(u"山东临沂")}, {region(u"贵安"), region(u"320100")}}},
    };
    return all;
}

const Tried *triedFor(const Programme &programme, const Rule &rule)
{
    if (const auto found = particular().find(programme.numberPrefix + u' ' + rule.number); found != particular().end())
        return &found->second;
    const auto found = common().find(rule.type);
    return found == common().end() ? nullptr : &found->second;
}

CheckOutcome hit(const Rule &rule)
{
    switch (rule.effect) {
    case RuleEffect::Fails: return CheckOutcome::Failed;
    case RuleEffect::NeedsReview: return CheckOutcome::NeedsReview;
    case RuleEffect::Recorded: return CheckOutcome::Recorded;
    }
    Q_UNREACHABLE();
}

/// Enough for rates that end above the cap, and in one kind of cost.
SubsidyCase caseOf(Money contract, const std::vector<CostKind> &kinds)
{
    SubsidyCase one;
    one.district = u"990001"_s;
    one.contractAmount = contract;
    one.costs = {{kinds.front(), contract}};
    one.usedCompanyYear = one.usedCompanyTotal = Money();
    return one;
}

} // namespace

class TestProgrammeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleLetsPassAndCatches_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("number");
        for (const Programme &programme : programmes())
            for (const Rule &rule : programme.rules)
                QTest::newRow(qPrintable(programme.numberPrefix + u' ' + rule.number)) << programme.numberPrefix << rule.number;
    }
    void everyRuleLetsPassAndCatches()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, number);
        const Programme &programme = programmeOf(prefix);
        const Rule &rule = *std::ranges::find(programme.rules, number, &Rule::number);
        Scene asItIs(programme);
        if (rule.type == RuleType::ShownToReviewer) {
            QVERIFY2(rule.effect != RuleEffect::Fails, "what a person judges can't refuse by itself");
            QCOMPARE(enumText(asItIs.outcome(number)), enumText(hit(rule)));
            return;
        }
        const Tried *tried = triedFor(programme, rule);
        QVERIFY2(tried && !tried->catches.empty(), "this rule has no case that it catches: write one above");
        QCOMPARE(enumText(asItIs.outcome(number)), u"Passed"_s);
        for (const Change &change : tried->pass) {
            Scene scene(programme);
            change(scene);
            QCOMPARE(enumText(scene.outcome(number)), u"Passed"_s);
        }
        for (const Change &change : tried->catches) {
            Scene scene(programme);
            change(scene);
            QCOMPARE(enumText(scene.outcome(number)), enumText(hit(rule)));
        }
    }

    void noCaseIsLeftOverFromARuleThatIsGone()
    {
        for (const auto &[key, tried] : particular()) {
            const auto &rules = programmeOf(key.section(u' ', 0, 0)).rules;
            QVERIFY2(std::ranges::find(rules, key.section(u' ', 1), &Rule::number) != rules.end(), qPrintable(key));
        }
    }

    void everyCapLeavesWhatIsBelowAndCutsWhatIsAbove()
    {
        int seen = 0;
        for (const Programme &programme : programmes()) {
            const BasisPoints cover = coverFor(programme, ApplicantType::Enterprise);
            for (const Cap &cap : programme.caps) {
                if (cap.scope == CapScope::PublicAid)
                    continue; // Below.
                ++seen;
                Programme alone = programme;
                alone.caps = {cap};
                const Money atCap = scaled(cap.amount, {BasisPoints::Whole, cover.value});
                SubsidyCase one = caseOf(atCap, programme.costs);
                QCOMPARE(subsidy(alone, one)->amount, shareOf(atCap, cover));
                one = caseOf(atCap + Money::fromYuan(100), programme.costs);
                QCOMPARE(subsidy(alone, one)->amount, cap.amount);
                const bool yearly = cap.scope == CapScope::CompanyYear;
                (yearly ? one.usedCompanyYear : one.usedCompanyTotal) = cap.amount - Money::fromFen(1);
                QCOMPARE(subsidy(alone, one)->amount, cap.scope == CapScope::Contract ? cap.amount : Money::fromFen(1));
            }
        }
        QCOMPARE(seen, 10);
    }

    void otherAidLeavesOnlyTheRestOfTheCover()
    {
        const Programme &programme = programmeOf(u"SZ"_s);
        SubsidyCase one = caseOf(Money::fromYuan(1'000'000), programme.costs);
        one.otherAid = Money::fromYuan(200'000);
        QCOMPARE(subsidy(programme, one)->amount, Money::fromYuan(300'000));
        one.applicant = ApplicantType::Startup;
        QCOMPARE(subsidy(programme, one)->amount, Money::fromYuan(400'000));
        one.otherAid = Money();
        QCOMPARE(subsidy(programme, one)->amount, Money::fromYuan(600'000));
    }

    void onlyAYoungStartUpHasItsHigherCover()
    {
        const Programme &programme = programmeOf(u"SZ"_s);
        const QDate day(2026, 5, 20);
        Company company;
        const auto cover = [&](ApplicantType type, QDate founded) {
            company.type = type;
            company.founded = founded;
            return coverFor(programme, typeForCover(programme, company, day)).value;
        };
        QCOMPARE(cover(ApplicantType::Startup, QDate(2025, 5, 21)), 6000);
        QCOMPARE(cover(ApplicantType::Startup, QDate(2025, 5, 20)), 5000);
        QCOMPARE(cover(ApplicantType::Startup, QDate()), 5000); // Of unknown age: no more than is known to be due.
        QCOMPARE(cover(ApplicantType::Enterprise, QDate(2026, 1, 1)), 5000);
        QCOMPARE(typeForCover(programme, company, day), ApplicantType::Enterprise);
        company.type = ApplicantType::University;
        QCOMPARE(typeForCover(programme, company, day), ApplicantType::University);
    }

    void aCostWithItsOwnRateHasItsOwnCap()
    {
        const Programme &programme = programmeOf(u"CD"_s);
        const auto amount = [&](CostKind kind, qint64 yuan) { return subsidy(programme, caseOf(Money::fromYuan(yuan), {kind}))->amount; };
        QCOMPARE(amount(CostKind::ComputeRental, 1'000'000), Money::fromYuan(600'000));
        QCOMPARE(amount(CostKind::ModelApi, 1'000'000), Money::fromYuan(300'000));
        QCOMPARE(amount(CostKind::ModelApi, 3'333'333), Money::fromFen(99'999'990));
        QCOMPARE(amount(CostKind::ModelApi, 9'000'000), Money::fromYuan(1'000'000));
        SubsidyCase mixed = caseOf(Money::fromYuan(1'000'000), {CostKind::ComputeRental});
        mixed.costs = {{CostKind::ComputeRental, Money::fromYuan(500'000)}, {CostKind::ModelApi, Money::fromYuan(500'000)}};
        QCOMPARE(subsidy(programme, mixed)->amount, Money::fromYuan(300'000)); // Refused by its rule; never paid too high.
    }

    void excludedCostsAreNotCounted()
    {
        const Programme &programme = programmeOf(u"BJ"_s);
        SubsidyCase one = caseOf(Money::fromYuan(1'000'000), {CostKind::ComputeRental});
        one.costs = {{CostKind::ComputeRental, Money::fromYuan(400'000)}, {CostKind::Storage, Money::fromYuan(200'000)},
            {CostKind::Network, Money::fromYuan(200'000)}, {CostKind::Security, Money::fromYuan(200'000)}};
        QCOMPARE(subsidy(programme, one)->amount, Money::fromYuan(80'000));
    }

    void provinceAndCityPayOneToOne()
    {
        const Programme &programme = programmeOf(u"HN"_s);
        const auto result = subsidy(programme, caseOf(Money::fromFen(10'000'001), programme.costs));
        QCOMPARE(result->shares.size(), 2u);
        QCOMPARE(result->shares[0].amount, Money::fromYuan(10'000));
        QCOMPARE(result->shares[1].amount, Money::fromYuan(10'000));
    }
};

QTEST_APPLESS_MAIN(TestProgrammeRules)
#include "tst_programme_rules.moc"
