#include "tests/support/from_environment.h"
#include "tests/unit/insight/risk_plants.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int NearMisses = 50;

/// Clean records in each city; CPV_RISK_RECORDS=100000 is the long form.
int records() { return fromEnvironment("CPV_RISK_RECORDS", 3'000); }

std::vector<RiskPlants> allPlants()
{
    std::vector<RiskPlants> all;
    for (auto &some : {partyPlants(), contractPlants(), usagePlants(), conductPlants()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

QSet<Uuid> subjectsOf(const RiskCheckResult &result)
{
    QSet<Uuid> found;
    for (const RiskHit &hit : result.hits)
        found.insert(hit.subject);
    return found;
}

} // namespace

class TestRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasItsPlants()
    {
        QSet<int> planted;
        for (const RiskPlants &plants : allPlants()) {
            planted.insert(int(plants.check));
            QVERIFY(plants.disguised.size() >= 5);
        }
        QCOMPARE(planted.size(), qsizetype(enumValues<RiskCheck>().size()));
        QCOMPARE(planted.size(), 16);
    }

    void aPlantIsFoundAndWhatStaysUnderTheLimitIsNot_data()
    {
        QTest::addColumn<int>("index");
        const auto all = allPlants();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(enumText(all[i].check))) << int(i);
    }
    void aPlantIsFoundAndWhatStaysUnderTheLimitIsNot()
    {
        QFETCH(int, index);
        const RiskPlants plants = allPlants()[size_t(index)];
        RiskCity city(quint64(1'000 + index), records());
        const Uuid plain = plants.plain(city);
        std::vector<Uuid> disguised, near;
        for (const Plant &plant : plants.disguised)
            disguised.push_back(plant(city));
        for (int i = 0; i < NearMisses; ++i)
            near.push_back(plants.nearMiss(city, i));
        QElapsedTimer clock;
        clock.start();
        const RiskCheckResult result = riskCheck(plants.check, city.facts, city.limits);
        const qint64 tookMs = clock.elapsed();
        const QSet<Uuid> found = subjectsOf(result);
        QVERIFY(result.checked);
        QVERIFY2(found.contains(plain), "the plain case");
        QStringList missed;
        for (size_t i = 0; i < disguised.size(); ++i)
            if (!found.contains(disguised[i]))
                missed << QString::number(i);
        const auto silent = std::ranges::count_if(near, [&](const Uuid &subject) { return !found.contains(subject); });
        qInfo("%s: %d of %d plants found, %d of %d near misses passed over, %lld ms over %d cases", qPrintable(enumText(plants.check)),
            int(found.contains(plain)) + int(disguised.size() - size_t(missed.size())), 1 + int(disguised.size()), int(silent), NearMisses, tookMs,
            int(city.facts.cases.size()));
        QVERIFY2(missed.size() <= int(disguised.size()) - 4, qPrintable(u"missed "_s + missed.join(u", "_s)));
        for (int i = 0; i < NearMisses; ++i)
            QVERIFY2(!found.contains(near[size_t(i)]), qPrintable(u"near miss %1"_s.arg(i)));
        for (const RiskHit &hit : result.hits) {
            QCOMPARE(hit.check, plants.check);
            QVERIFY(!hit.reason.isEmpty() && !hit.evidence.empty() && !hit.subject.isNull());
            QVERIFY(evidenceText(hit).size() <= LongestRiskEvidence);
        }
    }

    /// Of several cities together: one has few officials, and one of them in a hundred is none.
    void cleanRecordsGiveFewFalseHits()
    {
        std::map<RiskCheck, std::pair<qint64, qint64>> told;
        for (const quint64 seed : {77, 78, 79, 80, 81, 82}) {
            const RiskCity city(seed, records());
            for (const RiskCheckResult &result : riskChecks(city.facts, city.limits)) {
                QVERIFY2(result.checked, qPrintable(enumText(result.check)));
                QVERIFY2(result.looked > 0, qPrintable(enumText(result.check)));
                auto &[hits, looked] = told[result.check];
                hits += qint64(result.hits.size());
                looked += result.looked;
                for (const RiskHit &hit : result.hits)
                    qInfo("%s: %s, %s", qPrintable(enumText(result.check)), qPrintable(hit.reason), qPrintable(evidenceText(hit)));
            }
        }
        for (const auto &[check, counts] : told) {
            qInfo("%s: %lld false hits of %lld", qPrintable(enumText(check)), counts.first, counts.second);
            QVERIFY2(counts.first * 100 <= counts.second, qPrintable(enumText(check)));
        }
    }

    void whatIsNotKnownIsNotChecked()
    {
        RiskCity city(5, 20);
        city.facts.elsewhere.reset();
        city.facts.moneyBack.reset();
        city.facts.billed.reset();
        city.facts.metered.reset();
        const QSet<RiskCheck> without {RiskCheck::CashOut, RiskCheck::AcrossCities, RiskCheck::OverInvoicing, RiskCheck::PhantomUsage, RiskCheck::NoPower,
            RiskCheck::IdleBurn, RiskCheck::WrongAccelerator};
        for (const RiskCheckResult &result : riskChecks(city.facts, city.limits)) {
            QCOMPARE(result.checked, !without.contains(result.check));
            QCOMPARE(result.gaps.empty(), result.checked && !without.contains(result.check));
            QVERIFY(result.checked || result.hits.empty());
        }
    }

    void theLimitsAreThoseOfTheProgrammeAndWithinTheirBounds()
    {
        const RiskCity city(1, 0);
        QVERIFY(checkRiskLimits(city.limits));
        QCOMPARE(city.limits.cashBackShare, 3'000);
        QCOMPARE(city.limits.paymentDays, 60);
        QSet<QString> names;
        for (const RiskLimitKind &kind : riskLimitKinds())
            names.insert(QString::fromLatin1(kind.name));
        qsizetype members = 0;
        forEachMember<RiskLimits>([&](const char *name, auto) {
            ++members;
            QVERIFY2(names.contains(QString::fromLatin1(name)), name);
        });
        QCOMPARE(members, names.size());
        RiskLimits wrong = city.limits;
        wrong.cashBackShare = 20'000;
        QCOMPARE(checkRiskLimits(wrong).error().code, Errc::OutOfRange);
        const RiskLimits set = withPlaces(city.limits, {RiskLimit {.id = {}, .place = {}, .name = u"paymentDays"_s, .value = 30, .reason = {}, .byName = {}},
            RiskLimit {.id = {}, .place = {}, .name = u"ofANewerProgram"_s, .value = 30, .reason = {}, .byName = {}}});
        QCOMPARE(set.paymentDays, 30);
    }

    void aStricterLimitFindsMore()
    {
        RiskCity city(9, 200);
        const auto late = [&](qint64 days) {
            RiskLimits limits = city.limits;
            limits.paymentDays = days;
            return riskCheck(RiskCheck::SlowPayment, city.facts, limits).hits.size();
        };
        QCOMPARE(late(60), size_t(0));
        QVERIFY(late(30) > 0);
        QVERIFY(late(10) > late(30));
    }

    /// 2 of 3 are 66.67 %, as a calculator rounds them.
    void aShareIsRoundedToTheNearest()
    {
        RiskCity city(11, 0);
        Offer &offer = city.offer(city.provider().id, u"A800"_s);
        offer.prices = {{.from = city.facts.today.addDays(-90), .cardHour = Money::fromFen(300)},
            {.from = city.facts.today.addDays(-30), .cardHour = Money::fromFen(500)}};
        const RiskCheckResult result = riskCheck(RiskCheck::PriceRise, city.facts, city.limits);
        QCOMPARE(result.hits.size(), size_t(1));
        const auto share = std::ranges::find(result.hits.front().evidence, EvidenceKind::Share, &RiskEvidence::kind);
        QCOMPARE(share->value, u"6667"_s);
    }

    void evidenceStaysTheSameWhileDaysGoBy()
    {
        RiskCity city(3, 0);
        const Uuid company = city.company().id;
        RiskRedemption &bill = city.bill(city.aCase(company, city.provider().id));
        bill.due = city.facts.today.addDays(-70);
        bill.paid.reset();
        const auto hit = [&] { return riskCheck(RiskCheck::SlowPayment, city.facts, city.limits).hits.front(); };
        const RiskHit before = hit();
        city.facts.today = city.facts.today.addDays(3);
        QVERIFY(before.evidence != hit().evidence);
        QCOMPARE(evidenceText(before), evidenceText(hit()));
        bill.amount = bill.amount + Money::fromYuan(1);
        QVERIFY(evidenceText(before) != evidenceText(hit()));
    }
};

QTEST_GUILESS_MAIN(TestRisk)
#include "tst_risk.moc"
