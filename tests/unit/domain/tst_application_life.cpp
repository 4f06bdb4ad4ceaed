#include "core/domain/late_findings.h"
#include "tests/support/city.h"

using namespace cpv;
using namespace Qt::StringLiterals;

/// An application from submission to issue, with every way back and out.
class TestApplicationLife : public QObject
{
    Q_OBJECT

    const QString m_cityPayer = u"990000"_s;
    const QString m_district = u"990101"_s;

private Q_SLOTS:
    void aSubmissionIsNumberedCheckedAndCalculated()
    {
        City city;
        const Application &application = city.get<Application>(city.submitted(Money::fromYuan(100'000)));
        QCOMPARE(application.number, u"TS-2026-000001"_s);
        QCOMPARE(application.requested, Money::fromYuan(80'000));
        QCOMPARE(application.stage, Stage::Submitted);
        QVERIFY(!application.steps.empty());
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(1'000))).number, u"TS-2026-000002"_s);
    }

    void anIncompleteFormNamesWhatIsMissing()
    {
        City city;
        ApplicationForm form = city.form(Money::fromYuan(1'000));
        form.project.clear();
        form.materials.clear();
        const auto refused = city.ask(city.owner, SubmitApplication {city.newId<ApplicationId>(), form, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Missing);
        QVERIFY(refused.error().arguments.contains(u"project"_s));
        QVERIFY(refused.error().arguments.contains(u"materials/contract"_s));
    }

    void costsBeyondTheContractAreRefused()
    {
        City city;
        ApplicationForm form = city.form(Money::fromYuan(1'000));
        form.costs = {{CostKind::ComputeRental, Money::fromYuan(1'001)}};
        const auto refused = city.ask(city.owner, SubmitApplication {city.newId<ApplicationId>(), form, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::OutOfRange);
    }

    void aContractIsSignedBeforeItIsHandedIn()
    {
        City city;
        const QDate today = localDate(city.clock.now());
        ApplicationForm form = city.form(Money::fromYuan(100'000));
        form.contractSigned = today.addDays(1);
        const Error tooLate {Errc::OutOfRange, {u"contractSigned"_s}};
        QCOMPARE(city.ask(city.owner, SubmitApplication {city.newId<ApplicationId>(), form, {}}).error(), tooLate);
        form.contractSigned = today;
        const auto id = city.newId<ApplicationId>();
        QVERIFY(city.ask(city.owner, SubmitApplication {id, form, {}}));
        QVERIFY(city.ask(city.clerk, ReturnApplication {id, {{u"contractSigned"_s, u"请核对"_s}}, {}}));
        city.advanceDays(3);
        form.contractSigned = today.addDays(4);
        QCOMPARE(city.ask(city.owner, ResubmitApplication {id, form, {}}).error(), tooLate);
        form.contractSigned = today.addDays(2); // Signed anew while it was being corrected.
        QVERIFY(city.ask(city.owner, ResubmitApplication {id, form, {}}));
    }

    void theGracePeriodMarksAndTheEndNamesItsDate()
    {
        City city;
        Programme programme = city.programme;
        programme.windows = {{QDate(2026, 1, 1), QDate(2026, 3, 1)}};
        programme.graceDays = 2;
        programme.ruleVersion = 2;
        QVERIFY(city.ask(city.editor, PublishProgramme {programme}));
        QVERIFY(city.get<Application>(city.submitted(Money::fromYuan(1'000))).late);
        city.advanceDays(2);
        const auto refused
            = city.ask(city.owner, SubmitApplication {city.newId<ApplicationId>(), city.form(Money::fromYuan(1'000)), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error {Errc::Closed, {u"2026-03-01"_s}}));
    }

    void aProgrammeNeitherMovesNorGoesBack()
    {
        City city;
        Programme next = city.programme;
        next.ruleVersion = 2;
        QVERIFY(city.ask(city.editor, PublishProgramme {next}));
        QCOMPARE(city.ask(city.editor, PublishProgramme {city.programme}).error(),
            (Error {Errc::Conflict, {u"Programme"_s, u"2"_s}}));
        Programme elsewhere = city.get<Programme>(city.programme.id);
        elsewhere.place = {u"980000"_s};
        city.world.put(elsewhere);
        QCOMPARE(city.ask(city.editor, PublishProgramme {next}).error(), (Error {Errc::WrongPlace, {u"980000"_s}}));
    }

    void aStartUpThatHasOutgrownItsCoverIsPaidAsAnEnterprise()
    {
        City city;
        Programme programme = city.programme;
        programme.variants = {{ApplicantType::Startup, {9000}, u"2.2"_s, 12}};
        QVERIFY(city.ask(city.editor, PublishProgramme {programme}));
        Company company = city.company;
        company.type = ApplicantType::Startup;
        company.founded = QDate(2025, 3, 3); // A year ago tomorrow.
        city.world.put(company);
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(1'000))).requested, Money::fromYuan(900));
        city.advanceDays(1);
        const Application older = city.get<Application>(city.submitted(Money::fromYuan(1'000)));
        QCOMPARE(older.requested, Money::fromYuan(800));
        QCOMPARE(older.applicantType, ApplicantType::Enterprise);
    }

    void aReturnedApplicationComesBackCorrectedOrLapses()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(!city.ask(city.clerk, ReturnApplication {id, {}, u"请补正"_s}));
        QVERIFY(city.ask(city.clerk, ReturnApplication {id, {{u"contractAmount"_s, u"与合同不符"_s}}, u"请补正"_s}));
        const Application returned = city.get<Application>(id);
        QCOMPARE(returned.corrections.size(), 1);
        QCOMPARE(*returned.correctionDue, QDate(2026, 3, 16)); // Ten working days after Monday 2 March.
        QVERIFY(city.ask(city.owner, ResubmitApplication {id, city.form(Money::fromYuan(90'000)), {}}));
        QCOMPARE(city.get<Application>(id).requested, Money::fromYuan(72'000));
        QVERIFY(city.get<Application>(id).corrections.empty());

        const ApplicationId late = city.submitted(Money::fromYuan(1'000));
        QVERIFY(city.ask(city.clerk, ReturnApplication {late, {{u"project"_s, u"不清楚"_s}}, {}}));
        QCOMPARE(city.ask(city.clerk, LapseApplication {late}).error().code, Errc::TooEarly);
        city.advanceDays(15);
        QCOMPARE(city.ask(city.owner, ResubmitApplication {late, city.form(Money::fromYuan(900)), {}}).error().code, Errc::Closed);
        QVERIFY(city.ask(city.clerk, LapseApplication {late}));
        QCOMPARE(city.get<Application>(late).stage, Stage::Lapsed);
    }

    void aCaseKeepsTheDayOfItsNextStep()
    {
        City city;
        city.grant(city.programme.id, m_cityPayer, Money::fromYuan(1'000'000));
        city.grant(city.programme.id, m_district, Money::fromYuan(1'000'000));
        const auto due = [&](ApplicationId id) { return city.get<Application>(id).due; };
        const ApplicationId returned = city.submitted(Money::fromYuan(1'000));
        QVERIFY(!due(returned)); // No term runs.
        QVERIFY(city.ask(city.clerk, ReturnApplication {returned, {{u"project"_s, u"不清楚"_s}}, {}}));
        QCOMPARE(due(returned), std::optional(QDate(2026, 3, 16)));
        QVERIFY(city.ask(city.owner, ResubmitApplication {returned, city.form(Money::fromYuan(1'000)), {}}));
        QVERIFY(!due(returned));

        const ApplicationId id = city.confirmed(Money::fromYuan(1'000));
        QVERIFY(city.ask(city.clerk, PublishNotice {id}));
        QCOMPARE(due(id), std::optional(QDate(2026, 3, 10))); // The notice ends on Monday the ninth.
        const auto objection = city.newId<ObjectionId>();
        QVERIFY(city.ask(city.clerk, RaiseObjection {id, objection, u"某公司"_s, u"关联交易"_s}));
        QVERIFY(!due(id)); // Until it is answered nothing may be awarded.
        QVERIFY(city.ask(city.approverB, DismissObjection {objection, u"不成立"_s}));
        QCOMPARE(due(id), std::optional(QDate(2026, 3, 10)));
        QCOMPARE(city.ask(city.clerk, RaiseObjection {id, objection, u"某公司"_s, u"关联交易"_s}).error().code, Errc::AlreadyExists);
        const auto second = city.newId<ObjectionId>();
        QVERIFY(city.ask(city.clerk, RaiseObjection {id, second, u"某公司"_s, u"关联交易"_s}));
        city.advanceDays(8); // The notice is over, and nobody could have awarded: the next step has its own day.
        QVERIFY(city.ask(city.approverB, DismissObjection {second, u"不成立"_s}));
        QCOMPARE(due(id), std::optional(QDate(2026, 3, 11)));
        QVERIFY(city.ask(city.clerk, AwardApplication {id}));
        QCOMPARE(due(id), std::optional(QDate(2026, 3, 10).addDays(IssueWithinDays)));
        QVERIFY(city.ask(city.clerk, IssueVoucher {id, city.newId<VoucherId>()}));
        QVERIFY(!due(id));
    }

    void whatIsKnownSinceTheSubmissionIsFound()
    {
        City city;
        const Application one = city.get<Application>(city.submitted(Money::fromYuan(1'000)));
        Application other = city.get<Application>(city.submitted(Money::fromYuan(2'000)));
        QVERIFY(shareContract(one, other)); // One company.
        QVERIFY(!shareContract(one, one));
        other.company = city.newId<CompanyId>();
        other.provider.reset();
        QVERIFY(!shareContract(one, other)); // Strangers with a number alike.
        other.contractAmount = one.contractAmount;
        QVERIFY(shareContract(one, other));
        other.stage = Stage::Withdrawn;
        QVERIFY(!shareContract(one, other));

        Company company = city.company;
        Provider provider = city.provider;
        company.relatedDigests = {u"phone"_s, u"address"_s};
        provider.relatedDigests = {u"shareholder"_s};
        QVERIFY(!relatedSinceChecks(one, company, provider));
        provider.relatedDigests.push_back(u"phone"_s);
        QCOMPARE(relatedSinceChecks(one, company, provider), std::optional(1));
        Application told = one;
        told.checks = {{.rule = u"7"_s, .type = RuleType::ProviderUnrelated, .outcome = CheckOutcome::NeedsReview}};
        QVERIFY(!relatedSinceChecks(told, company, provider));
    }

    void aRefusalKeepsItsReasonAndCanBeAppealedOnceBeforeOtherPeople()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.clerk, AcceptApplication {id}));
        QCOMPARE(city.ask(city.reviewer, RefuseApplication {id, u"weak"_s, u" "_s}).error().code, Errc::Missing);
        QVERIFY(city.ask(city.reviewer, RefuseApplication {id, u"weak"_s, u"方案不完整"_s}));
        QCOMPARE(city.get<Application>(id).decision->text, u"方案不完整"_s);
        QVERIFY(city.ask(city.owner, AppealDecision {id, u"已补充方案"_s}));
        QCOMPARE(city.get<Application>(id).earlierDecisions.front().text, u"方案不完整"_s);
        QCOMPARE(city.ask(city.reviewer, ProposeAward {id, {}, {}, {}}).error().code, Errc::MakerIsChecker);
        QCOMPARE(city.ask(city.reviewer, ReturnApplication {id, {{u"project"_s, u"不清楚"_s}}, {}}).error().code, Errc::MakerIsChecker);
        QVERIFY(city.ask(city.approverC, RefuseApplication {id, u"weak"_s, u"维持"_s}));
        QCOMPARE(city.ask(city.owner, AppealDecision {id, u"再次"_s}).error().code, Errc::AppealUsed);
    }

    void anAwardCommitsAtTheLastConfirmationAndWaitsForTheNotice()
    {
        City city;
        city.grant(city.programme.id, m_cityPayer, Money::fromYuan(1'000'000));
        city.grant(city.programme.id, m_district, Money::fromYuan(1'000'000));
        const ApplicationId id = city.proposed(Money::fromYuan(400'000)); // 320,000: two confirmers.
        QCOMPARE(city.get<Application>(id).decision->confirmersNeeded, 2);
        QVERIFY(city.ask(city.approverA, ConfirmAward {id}));
        QCOMPARE(city.line(city.programme.id, m_cityPayer).committed, Money());
        QVERIFY(city.ask(city.approverB, ConfirmAward {id}));
        QCOMPARE(city.line(city.programme.id, m_cityPayer).committed, Money::fromYuan(120'000));
        QCOMPARE(city.line(city.programme.id, m_district).committed, Money::fromYuan(200'000));

        QVERIFY(city.ask(city.clerk, PublishNotice {id}));
        QCOMPARE(*city.get<Application>(id).noticeTo, QDate(2026, 3, 9));
        city.advanceDays(7);
        QCOMPARE(city.ask(city.clerk, AwardApplication {id}).error(), (Error {Errc::TooEarly, {u"2026-03-09"_s}}));
        city.advanceDays(1);
        QVERIFY(city.ask(city.clerk, AwardApplication {id}));
        const auto voucher = city.newId<VoucherId>();
        QVERIFY(city.ask(city.clerk, IssueVoucher {id, voucher}));
        QCOMPARE(city.get<Voucher>(voucher).left, Money::fromYuan(320'000));
        QCOMPARE(city.get<Voucher>(voucher).validTo, QDate(2027, 3, 9));
        QCOMPARE(city.ask(city.clerk, IssueVoucher {id, city.newId<VoucherId>()}).error().code, Errc::WrongState);
    }

    void aShortDistrictNeverDrainsTheCity()
    {
        City city;
        city.grant(city.programme.id, m_cityPayer, Money::fromYuan(1'000'000));
        const ApplicationId id = city.proposed(Money::fromYuan(100'000));
        QCOMPARE(city.ask(city.approverA, ConfirmAward {id}).error(),
            (Error {Errc::BudgetUnpublished, {m_district, u"2026"_s}}));
        city.grant(city.programme.id, m_district, Money::fromYuan(49'999));
        const auto refused = city.ask(city.approverA, ConfirmAward {id});
        QCOMPARE(refused.error(), (Error {Errc::ShortOf, {m_district, u"4999900"_s, u"5000000"_s}}));
        QCOMPARE(city.get<Application>(id).stage, Stage::Proposed);
        QCOMPARE(city.line(city.programme.id, m_cityPayer).committed, Money());
        city.grant(city.programme.id, m_district, Money::fromYuan(1));
        QVERIFY(city.ask(city.approverA, ConfirmAward {id}));
    }

    void twoAwardsTogetherStayUnderTheCompanysCap()
    {
        City city;
        city.grant(city.programme.id, m_cityPayer, Money::fromYuan(9'000'000));
        city.grant(city.programme.id, m_district, Money::fromYuan(9'000'000));
        const ApplicationId first = city.proposed(Money::fromYuan(2'000'000)); // 1,600,000 of 2,000,000.
        const ApplicationId second = city.proposed(Money::fromYuan(2'000'000));
        for (const AccountId approver : {city.approverA, city.approverB, city.approverC})
            QVERIFY(city.ask(approver, ConfirmAward {first}));
        QVERIFY(city.ask(city.approverA, ConfirmAward {second}));
        QVERIFY(city.ask(city.approverB, ConfirmAward {second}));
        QCOMPARE(city.ask(city.approverC, ConfirmAward {second}).error(),
            (Error {Errc::CapReached, {u"40000000"_s, u"3"_s}}));
        QVERIFY(city.ask(city.approverA, SendBack {second, u"超过上限"_s}));
        QVERIFY(city.ask(city.reviewer, ProposeAward {second, {}, {}, u"按余额"_s}));
        QCOMPARE(city.get<Application>(second).decision->amount, Money::fromYuan(400'000));
    }

    void whatEndsAfterConfirmationGivesTheMoneyBack_data()
    {
        QTest::addColumn<QString>("exit");
        QTest::newRow("withdrawn") << u"withdraw"_s;
        QTest::newRow("objection upheld") << u"uphold"_s;
        QTest::newRow("not issued in time") << u"lapse"_s;
    }
    void whatEndsAfterConfirmationGivesTheMoneyBack()
    {
        QFETCH(QString, exit);
        City city;
        city.grant(city.programme.id, m_cityPayer, Money::fromYuan(100'000));
        city.grant(city.programme.id, m_district, Money::fromYuan(100'000));
        ApplicationId id;
        if (exit == u"lapse"_s) {
            id = city.awarded(Money::fromYuan(50'000));
            QCOMPARE(city.ask(city.clerk, LapseApplication {id}).error().code, Errc::TooEarly);
            city.advanceDays(91);
            QVERIFY(city.ask(city.clerk, LapseApplication {id}));
        } else {
            id = city.confirmed(Money::fromYuan(50'000));
            QVERIFY(city.ask(city.clerk, PublishNotice {id}));
        }
        if (exit == u"withdraw"_s)
            QVERIFY(city.ask(city.owner, WithdrawApplication {id, u"不再需要"_s}));
        if (exit == u"uphold"_s) {
            const auto objection = city.newId<ObjectionId>();
            QVERIFY(city.ask(city.clerk, RaiseObjection {id, objection, u"某公司"_s, u"关联交易"_s}));
            city.advanceDays(20);
            QCOMPARE(city.ask(city.clerk, AwardApplication {id}).error().code, Errc::WrongState);
            QCOMPARE(city.ask(city.reviewer, UpholdObjection {objection, u"属实"_s}).error().code, Errc::MakerIsChecker);
            QCOMPARE(city.ask(city.approverA, UpholdObjection {objection, u"属实"_s}).error().code, Errc::MakerIsChecker); // Who confirmed it.
            QVERIFY(city.ask(city.approverB, UpholdObjection {objection, u"属实"_s}));
            QCOMPARE(city.get<Objection>(objection).decidedBy, std::optional(city.approverB));
            QCOMPARE(city.get<Application>(id).stage, Stage::InReview);
        }
        QCOMPARE(city.line(city.programme.id, m_cityPayer).available, Money::fromYuan(100'000));
        QCOMPARE(city.line(city.programme.id, m_district).available, Money::fromYuan(100'000));
        QCOMPARE(city.get<Counter>(Counter::idOf(city.place,
                                       u"cap/%1/%2/2026"_s.arg(city.programme.id.toText(), city.company.id.toText())))
                     .value,
            0);
    }

    void aVersionThatTheOfficialHasNotSeenIsAConflict()
    {
        City city;
        const ApplicationId id = city.submitted(Money::fromYuan(100'000));
        QVERIFY(city.ask(city.clerk, AcceptApplication {id}, 1));
        QCOMPARE(city.ask(city.owner, WithdrawApplication {id, {}}, 1).error(),
            (Error {Errc::Conflict, {u"Application"_s, u"2"_s}}));
    }

    void aReplicaSaysWhatItCannotKnow()
    {
        City city;
        const ApplicationId id = city.proposed(Money::fromYuan(100'000));
        World replica(false);
        replica.put(city.get<Application>(id));
        replica.put(city.get<Programme>(city.programme.id));
        replica.put(city.get<Account>(city.approverA));
        Command command;
        command.id = city.newId<CommandId>();
        command.place = city.place;
        command.account = city.approverA;
        command.payload = ConfirmAward {id};
        const auto effects = decide(replica, command, {city.clock.now(), city.workingDays});
        QVERIFY(effects);
        QVERIFY(effects->unknown.contains(u"budget"_s));
        QVERIFY(effects->transfers.empty());
    }
};

QTEST_GUILESS_MAIN(TestApplicationLife)
#include "tst_application_life.moc"
