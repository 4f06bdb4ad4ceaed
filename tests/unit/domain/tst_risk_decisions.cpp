#include "tests/support/city.h"

#include <QTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

DecideRisk about(ApplicationId application, RiskVerdict verdict = RiskVerdict::Cleared)
{
    return {.check = RiskCheck::SplitContracts, .subjectKind = RiskSubject::Application, .subject = application.value, .evidence = u"split; Case=1"_s,
        .verdict = verdict, .reason = u" 两份合同分属不同项目。 "_s};
}

} // namespace

class TestRiskDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsKeptWithItsReasonAndEvidence()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.approverA, about(id)));
        const RiskDecision &kept = city.get<RiskDecision>(RiskDecision::idOf(city.place, RiskCheck::SplitContracts, id.value));
        QCOMPARE(kept.subjectName, city.get<Application>(id).number);
        QCOMPARE(kept.reason, u"两份合同分属不同项目。"_s);
        QCOMPARE(kept.evidence, u"split; Case=1"_s);
        QCOMPARE(kept.decidedBy, city.approverA);
        QCOMPARE(kept.version, 1);
        // The case itself goes on as it did: nothing is refused by a finding.
        QCOMPARE(city.get<Application>(id).stage, Stage::Submitted);
        QVERIFY(!audienceOf(kept).company && audienceOf(kept).officials && !audienceOf(kept).everybody);
    }

    void aNewWordReplacesOnlyOneThatWasSeen()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.approverA, about(id)));
        QCOMPARE(city.ask(city.approverB, about(id, RiskVerdict::Confirmed)).error().code, Errc::Conflict);
        QVERIFY(city.ask(city.approverB, about(id, RiskVerdict::Confirmed), 1));
        QCOMPARE(city.get<RiskDecision>(RiskDecision::idOf(city.place, RiskCheck::SplitContracts, id.value)).verdict, RiskVerdict::Confirmed);
    }

    void whoDecidedTheCaseDoesNotClearIt()
    {
        City city;
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(1'000'000));
        const ApplicationId id = city.confirmed(Money::fromYuan(100'000));
        const Decision &decision = *city.get<Application>(id).decision;
        QCOMPARE(city.ask(decision.proposedBy, about(id)).error().code, Errc::MakerIsChecker);
        QCOMPARE(city.ask(decision.confirmedBy.front(), about(id)).error().code, Errc::MakerIsChecker);
        DecideRisk onOneself = about(id);
        onOneself.subjectKind = RiskSubject::Official;
        onOneself.subject = city.approverA.value;
        QCOMPARE(city.ask(city.approverA, onOneself).error().code, Errc::MakerIsChecker);
        QVERIFY(city.ask(city.approverB, onOneself));
    }

    void othersAndEmptyWordsAreRefused()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        for (const AccountId who : {city.clerk, city.finance, city.auditor, city.owner, city.editor})
            QCOMPARE(city.ask(who, about(id)).error().code, Errc::WrongRole);
        DecideRisk without = about(id);
        without.reason = u" "_s;
        QCOMPARE(city.ask(city.approverA, without).error().code, Errc::Missing);
        without = about(id);
        without.evidence.clear();
        QCOMPARE(city.ask(city.approverA, without).error().code, Errc::Missing);
        without = about(city.newId<ApplicationId>());
        QCOMPARE(city.ask(city.approverA, without).error().code, Errc::NotFound);
    }

    void aLimitIsSetWithinItsBoundsByWhoMakesTheRules()
    {
        City city;
        const auto set = [&](AccountId who, const QString &name, qint64 value, std::optional<qint32> seen = {}) {
            return city.ask(who, SetRiskLimit {name, value, u"专项检查"_s}, seen);
        };
        QVERIFY(set(city.editor, u"paymentDays"_s, 45));
        QCOMPARE(set(city.editor, u"paymentDays"_s, 30).error().code, Errc::Conflict);
        QVERIFY(set(city.editor, u"paymentDays"_s, 30, 1));
        QCOMPARE(city.get<RiskLimit>(RiskLimit::idOf(city.place, u"paymentDays"_s)).value, 30);
        QCOMPARE(set(city.approverA, u"splitDays"_s, 45).error().code, Errc::WrongRole);
        QCOMPARE(set(city.editor, u"splitDays"_s, 0).error().code, Errc::OutOfRange);
        QCOMPARE(set(city.editor, u"noSuchLimit"_s, 1).error().code, Errc::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRiskDecisions)
#include "tst_risk_decisions.moc"
