#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// Who may do what: rights and four eyes are laws of the decider.
class TestFourEyes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMakerNeverConfirms()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.clerk, AcceptApplication {id}));
        QVERIFY(city.ask(city.approverC, ProposeAward {id, {}, {}, {}})); // Reviewer and approver in one person.
        QCOMPARE(city.ask(city.approverC, ConfirmAward {id}).error().code, Errc::MakerIsChecker);
    }

    void onePersonConfirmsOnce()
    {
        City city;
        const ApplicationId id = city.proposed(Money::fromYuan(400'000));
        QVERIFY(city.ask(city.approverA, ConfirmAward {id}));
        QCOMPARE(city.ask(city.approverA, ConfirmAward {id}).error().code, Errc::AlreadyConfirmed);
    }

    void aConfirmationDoesNotRestartTheWaiting()
    {
        City city;
        for (const QString &payer : {u"990000"_s, u"990101"_s})
            city.grant(city.programme.id, payer, Money::fromYuan(10'000'000));
        const ApplicationId id = city.proposed(Money::fromYuan(1'000'000));
        QVERIFY(city.get<Application>(id).decision->confirmersNeeded > 1);
        const Instant proposed = city.get<Application>(id).changedAt;
        city.advanceDays(5);
        QVERIFY(city.ask(city.approverA, ConfirmAward {id}));
        QCOMPARE(city.get<Application>(id).stage, Stage::Proposed);
        QCOMPARE(city.get<Application>(id).changedAt, proposed); // It waits for the other approver since then.
        for (const AccountId &approver : {city.approverB, city.approverC})
            if (city.get<Application>(id).stage == Stage::Proposed)
                QVERIFY(city.ask(approver, ConfirmAward {id}));
        QCOMPARE(city.get<Application>(id).stage, Stage::Confirmed);
        QVERIFY(city.get<Application>(id).changedAt > proposed);
    }

    void whoApprovesABillDoesNotPayIt()
    {
        City city;
        city.grant(city.programme.id, u"990000"_s, Money::fromYuan(100'000));
        city.grant(city.programme.id, u"990101"_s, Money::fromYuan(100'000));
        const RedemptionId id = city.approved(city.issued(Money::fromYuan(100'000)), Money::fromYuan(10'000));
        QCOMPARE(city.ask(city.finance, SettleRedemption {id, u"B1"_s, u"R1"_s}).error().code, Errc::MakerIsChecker);
        QVERIFY(city.ask(city.financeB, SettleRedemption {id, u"B1"_s, u"R1"_s}));
    }

    void eachStepNeedsItsRole_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("company accepts") << u"owner"_s << u"accept"_s << u"WrongRole"_s;
        QTest::newRow("clerk proposes") << u"clerk"_s << u"propose"_s << u"WrongRole"_s;
        QTest::newRow("auditor accepts") << u"auditor"_s << u"accept"_s << u"WrongRole"_s;
        QTest::newRow("reviewer grants budget") << u"reviewer"_s << u"grant"_s << u"WrongRole"_s;
        QTest::newRow("another company withdraws") << u"stranger"_s << u"withdraw"_s << u"NotYours"_s;
        QTest::newRow("another company submits") << u"stranger"_s << u"submit"_s << u"NotYours"_s;
        QTest::newRow("clerk out of scope") << u"faraway"_s << u"accept"_s << u"OutOfScope"_s;
        QTest::newRow("disabled clerk") << u"disabled"_s << u"accept"_s << u"AccountDisabled"_s;
        QTest::newRow("nobody") << u"nobody"_s << u"accept"_s << u"NotFound"_s;
    }
    void eachStepNeedsItsRole()
    {
        QFETCH(QString, who);
        QFETCH(QString, what);
        QFETCH(QString, code);
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        Account faraway = city.get<Account>(city.clerk);
        faraway.id = city.newId<AccountId>();
        faraway.scope = {PlaceCode {u"980000"_s}};
        city.world.put(faraway);
        Account disabled = city.get<Account>(city.clerk);
        disabled.id = city.newId<AccountId>();
        disabled.disabled = true;
        city.world.put(disabled);
        const std::map<QString, AccountId> people {{u"owner"_s, city.owner}, {u"clerk"_s, city.clerk},
            {u"auditor"_s, city.auditor}, {u"reviewer"_s, city.reviewer}, {u"stranger"_s, city.stranger},
            {u"faraway"_s, faraway.id}, {u"disabled"_s, disabled.id}, {u"nobody"_s, city.newId<AccountId>()}};
        const std::map<QString, Payload> acts {{u"accept"_s, AcceptApplication {id}},
            {u"propose"_s, ProposeAward {id, {}, {}, {}}}, {u"withdraw"_s, WithdrawApplication {id, {}}},
            {u"grant"_s, GrantBudget {city.programme.id, 2026, u"990000"_s, Money::fromYuan(1), u"x"_s}},
            {u"submit"_s, SubmitApplication {city.newId<ApplicationId>(), city.form(Money::fromYuan(5)), {}}}};
        const Stage before = city.get<Application>(id).stage;
        const auto refused = city.ask(people.at(who), acts.at(what));
        QVERIFY(!refused);
        QCOMPARE(enumText(refused.error().code), code);
        QCOMPARE(city.get<Application>(id).stage, before);
    }
};

QTEST_GUILESS_MAIN(TestFourEyes)
#include "tst_four_eyes.moc"
