#include "core/domain/decision_frame.h"
#include "tests/unit/storage/desk.h"

namespace cpv {

/// What a company is told before it sends is what the registry then decides.
class EstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void estimatesWhatTheRegistryWillSay();
    void whatWasAwardedLeavesLessOfACap();
};

void EstimateTest::estimatesWhatTheRegistryWillSay()
{
    Desk desk;
    City &city = desk.bench.city;
    desk.signIn(city.owner);
    ApplicationForm form = city.form(Money::fromYuan(200'000));
    const EstimateFacts facts = must(waited(desk.use.drafts.facts(form)));
    QCOMPARE(facts.applicantIsProvider, std::optional(false));
    const Estimate full = estimate(form, facts, desk.use.today());
    QVERIFY(full.ready());
    const ApplicationId id = city.submitted(Money::fromYuan(200'000));
    QCOMPARE(full.subsidy->amount, city.get<Application>(id).requested);
    form.project.clear();
    form.materials.clear();
    const Estimate partial = estimate(form, facts, desk.use.today());
    QCOMPARE(partial.missing, (std::vector<QString>{ u"project"_s, u"materials/contract"_s }));
    QVERIFY(!partial.ready());
    QVERIFY(partial.subsidy);
}

void EstimateTest::whatWasAwardedLeavesLessOfACap()
{
    Desk desk;
    City &city = desk.bench.city;
    for (const QString &payer : { u"990000"_s, u"990101"_s })
        city.grant(city.programme.id, payer, Money::fromYuan(5'000'000));
    Programme capped = city.get<Programme>(city.programme.id);
    capped.caps = { { CapScope::CompanyYear, Money::fromYuan(300'000), u"3.1"_s } };
    city.world.put(capped);
    city.confirmed(Money::fromYuan(70'000)); // No voucher yet.
    const VoucherId used = city.issued(Money::fromYuan(100'000));
    city.requested(used, Money::fromYuan(20'000));
    const VoucherId lost = city.issued(Money::fromYuan(50'000));
    QVERIFY(city.ask(city.approverA, RevokeVoucher{ lost, u"违规"_s }));
    desk.signIn(city.owner);
    desk.sync();
    const ApplicationForm form = city.form(Money::fromYuan(900'000));
    const EstimateFacts facts = must(waited(desk.use.drafts.facts(form)));
    const auto counted = [&](std::optional<qint32> year) {
        return Money::fromFen(city.get<Counter>(Counter::idOf(city.place, capCounter(city.programme.id, city.company.id, year))).value);
    };
    QVERIFY(facts.used.companyYear > Money());
    QCOMPARE(facts.used.companyYear, counted(2026));
    QCOMPARE(facts.used.companyTotal, counted(std::nullopt));
    const Money expected = must(estimate(form, facts, desk.use.today()).subsidy).amount;
    QCOMPARE(expected, Money::fromYuan(300'000) - counted(2026));
    const ApplicationId id = city.submitted(Money::fromYuan(900'000));
    QCOMPARE(city.get<Application>(id).requested, expected);
    const auto found = findProgrammes(must(waited(desk.use.finder.load())), { .workload = Workload::Training, .cost = Money::fromYuan(900'000) }, desk.use.today());
    const auto mine = std::ranges::find(found, city.programme.id, [](const FoundProgramme &each) { return each.programme.id; });
    QVERIFY(mine != found.end() && mine->fit.expected);
    QCOMPARE(mine->fit.expected->amount, expected);
}

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::EstimateTest)
#include "tst_estimate.moc"
