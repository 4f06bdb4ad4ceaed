#include "core/domain/decision_frame.h"
#include "tests/support/city.h"

#include <rapidcheck.h>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QString document = u"财规〔2026〕3号"_s;

/// A city whose approver may also write rules, so that only four eyes keep one person from both.
struct Office : City {
    Office()
    {
        Account both = get<Account>(approverB);
        both.roles.push_back(Role::ProgrammeEditor);
        world.put(both);
    }
    QDate today() const { return localDate(clock.now()); }
    Programme inForceNow() const { return inForce(world, get<Programme>(programme.id), today()); }

    /// The city pays so much, the district 50 %.
    Programme withRate(qint32 rate) const
    {
        Programme rules = inForceNow();
        rules.payers.front().rate = {rate};
        return rules;
    }
    Result<Effects> propose(AccountId who, ProgrammeProposalId id, const Programme &rules, QDate from)
    {
        return ask(who, ProposeProgramme {id, rules, from, document, u"提高支持力度"_s});
    }
    ProgrammeProposalId proposed(qint32 rate, int inDays = 0)
    {
        const auto id = newId<ProgrammeProposalId>();
        if (const auto done = propose(editor, id, withRate(rate), today().addDays(inDays)); !done)
            qFatal("%s", qPrintable(enumText(done.error().code)));
        return id;
    }
    ProgrammeProposalId published(qint32 rate, int inDays = 0)
    {
        const ProgrammeProposalId id = proposed(rate, inDays);
        if (const auto done = ask(approverA, PublishProposal {id, {}}); !done)
            qFatal("%s", qPrintable(enumText(done.error().code)));
        return id;
    }
    ProposalState stateOf(ProgrammeProposalId id) const { return get<ProgrammeProposal>(id).state; }
};

Error errorOf(const Result<Effects> &outcome) { return outcome ? Error {} : outcome.error(); }

} // namespace

class TestProgrammeProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPersonPublishesWhatOneProposed()
    {
        Office city;
        const qint32 before = city.get<Programme>(city.programme.id).version;
        const ProgrammeProposalId id = city.proposed(4000);
        QCOMPARE(city.inForceNow().ruleVersion, 1); // Proposing changes nothing.
        QVERIFY(city.ask(city.approverA, PublishProposal {id, u"同意"_s}));
        const Programme &now = city.get<Programme>(city.programme.id);
        QCOMPARE(now.ruleVersion, 2);
        QCOMPARE(now.version, before + 1);
        QCOMPARE(now.payers.front().rate.value, 4000);
        QVERIFY(!now.coming);
        const ProgrammeProposal &proposal = city.get<ProgrammeProposal>(id);
        QCOMPARE(proposal.state, ProposalState::Published);
        QCOMPARE(proposal.answer->byName, u"陈建国"_s);
        QCOMPARE(proposal.answer->text, u"同意"_s);
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(1'000))).requested, Money::fromYuan(900));
    }

    void whoeverProposesDoesNotAnswer()
    {
        Office city;
        const auto id = city.newId<ProgrammeProposalId>();
        QVERIFY(city.propose(city.approverB, id, city.withRate(4000), city.today()));
        QCOMPARE(errorOf(city.ask(city.approverB, PublishProposal {id, {}})).code, Errc::MakerIsChecker);
        QCOMPARE(errorOf(city.ask(city.approverB, RefuseProposal {id, u"不同意"_s})).code, Errc::MakerIsChecker);
        QVERIFY(city.ask(city.editor, PublishProposal {id, {}}));
    }

    void eachStepNeedsItsRole()
    {
        Office city;
        const auto id = city.newId<ProgrammeProposalId>();
        for (const AccountId who : {city.clerk, city.approverA, city.finance, city.auditor, city.owner})
            QCOMPARE(errorOf(city.propose(who, id, city.withRate(4000), city.today())).code, Errc::WrongRole);
        const ProgrammeProposalId waiting = city.proposed(4000);
        for (const AccountId who : {city.clerk, city.reviewer, city.finance, city.auditor, city.owner}) {
            QCOMPARE(errorOf(city.ask(who, PublishProposal {waiting, {}})).code, Errc::WrongRole);
            QCOMPARE(errorOf(city.ask(who, RefuseProposal {waiting, u"不同意"_s})).code, Errc::WrongRole);
        }
        Account elsewhere = city.get<Account>(city.approverA);
        elsewhere.scope = {PlaceCode {u"310000"_s}};
        city.world.put(elsewhere);
        QCOMPARE(errorOf(city.ask(city.approverA, PublishProposal {waiting, {}})).code, Errc::OutOfScope);
    }

    void aRefusalSaysWhyAndEndsIt()
    {
        Office city;
        const ProgrammeProposalId id = city.proposed(4000);
        QCOMPARE(errorOf(city.ask(city.approverA, RefuseProposal {id, u" "_s})), (Error {Errc::Missing, {u"reason"_s}}));
        QVERIFY(city.ask(city.approverA, RefuseProposal {id, u"预算不足"_s}));
        QCOMPARE(city.get<ProgrammeProposal>(id).answer->text, u"预算不足"_s);
        QCOMPARE(errorOf(city.ask(city.approverA, PublishProposal {id, {}})), (Error {Errc::WrongState, {u"ProgrammeProposal"_s, u"Refused"_s}}));
        QCOMPARE(city.inForceNow().ruleVersion, 1);
        city.published(4500); // Another try.
        QCOMPARE(city.inForceNow().ruleVersion, 2);
    }

    void aLaterFirstDayComesByItself()
    {
        Office city;
        const ApplicationId early = city.submitted(Money::fromYuan(1'000));
        const ProgrammeProposalId id = city.published(4000, 10);
        QCOMPARE(city.get<Programme>(city.programme.id).coming, std::optional(id));
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(1'000))).requested, Money::fromYuan(800));
        city.advanceDays(9);
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(1'000))).ruleVersion, 1);
        city.advanceDays(1);
        QCOMPARE(city.get<Programme>(city.programme.id).ruleVersion, 1); // Nobody has asked yet.
        const Application late = city.get<Application>(city.submitted(Money::fromYuan(1'000)));
        QCOMPARE(late.requested, Money::fromYuan(900));
        QCOMPARE(late.ruleVersion, 2);
        QCOMPARE(city.get<Programme>(city.programme.id).ruleVersion, 2); // Written with the first decision.
        QVERIFY(!city.get<Programme>(city.programme.id).coming);
        QCOMPARE(city.get<Application>(early).ruleVersion, 1);
        QCOMPARE(city.get<Application>(early).requested, Money::fromYuan(800));
    }

    void nothingIsRuledForDaysThatAreOver()
    {
        Office city;
        const auto id = city.newId<ProgrammeProposalId>();
        QCOMPARE(errorOf(city.propose(city.editor, id, city.withRate(4000), city.today().addDays(-1))), (Error {Errc::OutOfRange, {u"from"_s}}));
        const ProgrammeProposalId waiting = city.proposed(4000, 2);
        city.advanceDays(5);
        QVERIFY(city.ask(city.approverA, PublishProposal {waiting, {}}));
        QCOMPARE(city.get<ProgrammeProposal>(waiting).from, city.today());
        QCOMPARE(city.get<Programme>(city.programme.id).ruleVersion, 2);
    }

    void ofTwoThatWereWrittenOnOneVersionOneIsPublished()
    {
        Office city;
        const ProgrammeProposalId first = city.proposed(4000), second = city.proposed(4500);
        QVERIFY(city.ask(city.approverA, PublishProposal {first, {}}));
        QCOMPARE(errorOf(city.ask(city.approverA, PublishProposal {second, {}})), (Error {Errc::Conflict, {u"Programme"_s, u"2"_s}}));
        QVERIFY(city.ask(city.approverA, RefuseProposal {second, u"已过时"_s}));
        Programme stale = city.inForceNow();
        stale.ruleVersion = 1;
        stale.validityMonths = 6;
        QCOMPARE(errorOf(city.propose(city.editor, city.newId<ProgrammeProposalId>(), stale, city.today())).code, Errc::Conflict);
    }

    void oneVersionIsAnnouncedAtATime()
    {
        Office city;
        const ProgrammeProposalId other = city.proposed(4500);
        city.published(4000, 10);
        const Error busy {Errc::WrongState, {u"ProgrammeProposal"_s, u"Published"_s}};
        QCOMPARE(errorOf(city.ask(city.approverA, PublishProposal {other, {}})), busy);
        QCOMPARE(errorOf(city.propose(city.editor, city.newId<ProgrammeProposalId>(), city.withRate(3500), city.today())), busy);
    }

    void whatIsAnnouncedCanBeTakenBackUntilItApplies()
    {
        Office city;
        const ProgrammeProposalId id = city.published(4000, 10);
        QCOMPARE(errorOf(city.ask(city.clerk, WithdrawProposal {id, u"有误"_s})).code, Errc::WrongRole);
        QVERIFY(city.ask(city.approverC, WithdrawProposal {id, u"有误"_s}));
        QCOMPARE(city.stateOf(id), ProposalState::Withdrawn);
        QCOMPARE(city.get<ProgrammeProposal>(id).withdrawal->text, u"有误"_s);
        city.advanceDays(11);
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(1'000))).ruleVersion, 1);
        const ProgrammeProposalId again = city.published(4000, 1);
        city.advanceDays(1);
        QCOMPARE(errorOf(city.ask(city.approverA, WithdrawProposal {again, u"有误"_s})), (Error {Errc::WrongState, {u"ProgrammeProposal"_s, u"Published"_s}}));
        QCOMPARE(city.inForceNow().ruleVersion, 2);
    }

    void onlyItsMakerTakesAWaitingOneBack()
    {
        Office city;
        const ProgrammeProposalId id = city.proposed(4000);
        QCOMPARE(errorOf(city.ask(city.approverA, WithdrawProposal {id, u"有误"_s})).code, Errc::NotYours);
        QVERIFY(city.ask(city.editor, WithdrawProposal {id, u"有误"_s}));
        QCOMPARE(errorOf(city.ask(city.approverA, PublishProposal {id, {}})).code, Errc::WrongState);
    }

    void whatCannotBeAVersionIsRefused_data()
    {
        QTest::addColumn<std::function<void(Programme &)>>("spoil");
        QTest::addColumn<Error>("error");
        const auto row = [](const char *name, std::function<void(Programme &)> spoil, const Error &error) { QTest::newRow(name) << spoil << error; };
        row("nothing changes", [](Programme &) {}, {Errc::Missing, {u"changes"_s}});
        row("only providers", [](Programme &p) { p.providers.clear(); }, {Errc::Missing, {u"changes"_s}});
        row("rates beyond the whole", [](Programme &p) { p.payers.front().rate = {6000}; }, {Errc::OutOfRange, {u"payers"_s}});
        row("nobody confirms", [](Programme &p) { p.approvals.clear(); }, {Errc::Missing, {u"approvals"_s}});
        row("another place", [](Programme &p) { p.place = {u"980000"_s}; }, {Errc::OutOfRange, {u"place"_s}});
        row("another order", [](Programme &p) { p.mode = ProgrammeMode::PayFirst; }, {Errc::OutOfRange, {u"mode"_s}});
        row("another kind", [](Programme &p) { p.kind = SubsidyKind::Data; }, {Errc::OutOfRange, {u"kind"_s}});
        row("no name", [](Programme &p) { p.nameEn.clear(); }, {Errc::Missing, {u"nameZh"_s}});
        row("a rule without a number", [](Programme &p) { p.rules.push_back({{}, RuleType::NoOtherAid, RuleEffect::Fails, {}, u"甲"_s, u"A"_s}); },
            {Errc::Missing, {u"rules"_s, u"1"_s}});
        row("a rule without words", [](Programme &p) { p.rules.push_back({u"9"_s, RuleType::NoOtherAid, RuleEffect::Fails, {}, u"甲"_s, {}}); },
            {Errc::Missing, {u"rules"_s, u"9"_s}});
        row("an amount that is none", [](Programme &p) { p.rules.push_back({u"9"_s, RuleType::MinimumContract, RuleEffect::Fails, {u"much"_s}, u"甲"_s, u"A"_s}); },
            {Errc::OutOfRange, {u"rules"_s, u"9"_s}});
        row("other numbers", [](Programme &p) { p.numberPrefix = u"XX"_s; }, {Errc::OutOfRange, {u"numberPrefix"_s}});
    }
    void whatCannotBeAVersionIsRefused()
    {
        QFETCH(std::function<void(Programme &)>, spoil);
        QFETCH(Error, error);
        Office city;
        Programme rules = city.inForceNow();
        spoil(rules);
        QCOMPARE(errorOf(city.propose(city.editor, city.newId<ProgrammeProposalId>(), rules, city.today())), error);
    }

    void theListOfProvidersStaysAsItIsWhenTheVersionApplies()
    {
        Office city;
        city.published(4000, 5);
        Programme listed = city.get<Programme>(city.programme.id);
        listed.providers.push_back(city.newId<ProviderId>());
        city.world.put(listed);
        city.advanceDays(5);
        city.submitted(Money::fromYuan(1'000));
        QCOMPARE(city.get<Programme>(city.programme.id).providers.size(), size_t(2));
        QCOMPARE(city.get<Programme>(city.programme.id).ruleVersion, 2);
    }

    void aChangedRubricIsNumberedAnew()
    {
        Office city;
        Programme rules = city.inForceNow();
        rules.rubric = Rubric {.criteria = {{u"merit"_s, u"成效"_s, u"Merit"_s, 100, 10, {}, {}}}};
        const auto publish = [&] {
            const auto id = city.newId<ProgrammeProposalId>();
            QVERIFY(city.propose(city.editor, id, rules, city.today()));
            QVERIFY(city.ask(city.approverA, PublishProposal {id, {}}));
            rules = city.inForceNow();
        };
        publish();
        QCOMPARE(rules.rubric->version, 1);
        rules.validityMonths = 6;
        publish();
        QCOMPARE(rules.rubric->version, 1);
        rules.rubric->criteria.front().scale = 5;
        publish();
        QCOMPARE(rules.rubric->version, 2);
        QCOMPARE(rules.ruleVersion, 4);
    }

    void anImportEndsWhatIsAnnounced()
    {
        Office city;
        const ProgrammeProposalId id = city.published(4000, 10);
        Programme imported = city.withRate(2000);
        imported.ruleVersion = 2;
        QVERIFY(city.ask(city.editor, PublishProgramme {imported}));
        QCOMPARE(city.stateOf(id), ProposalState::Withdrawn);
        QVERIFY(!city.get<Programme>(city.programme.id).coming);
        city.advanceDays(10);
        QCOMPARE(city.get<Application>(city.submitted(Money::fromYuan(1'000))).requested, Money::fromYuan(700));
    }

    void theOfficeDeliberatesAndEverybodyReadsWhatIsAnnounced()
    {
        Office city;
        const auto isPublic = [&](ProgrammeProposalId id) { return audienceOf(AnyRecord(city.get<ProgrammeProposal>(id))).everybody; };
        const ProgrammeProposalId id = city.proposed(4000, 5);
        QVERIFY(!isPublic(id));
        QVERIFY(audienceOf(AnyRecord(city.get<ProgrammeProposal>(id))).officials);
        QVERIFY(city.ask(city.approverA, PublishProposal {id, {}}));
        QVERIFY(isPublic(id));
        QVERIFY(city.ask(city.approverA, WithdrawProposal {id, u"有误"_s}));
        QVERIFY(isPublic(id)); // Whoever read it reads that it won't be.
        const ProgrammeProposalId refused = city.proposed(4000);
        QVERIFY(city.ask(city.approverA, RefuseProposal {refused, u"预算不足"_s}));
        QVERIFY(!isPublic(refused));
    }

    void whatAppliesIsAlwaysTheLastVersionWhoseDayHasCome()
    {
        QVERIFY(rc::check("whatever is proposed, published, refused and taken back on whatever days", [] {
            Office city;
            struct Announced {
                ProgrammeProposalId id;
                QDate from;
                qint32 rate;
            };
            std::optional<Announced> announced;
            qint32 rate = 3000, version = 1;
            for (int step = *rc::gen::inRange(1, 25); step > 0; --step) {
                const qint32 wanted = *rc::gen::inRange(1, 50) * 100 + 1; // Never the rate in force.
                const int days = *rc::gen::inRange(0, 4);
                switch (*rc::gen::inRange(0, 4)) {
                case 0: city.advanceDays(days); break;
                case 1:
                    if (!announced && wanted != rate)
                        announced = Announced {city.published(wanted, days), city.today().addDays(days), wanted};
                    break;
                case 2:
                    if (!announced && wanted != rate)
                        RC_ASSERT(city.ask(city.approverA, RefuseProposal {city.proposed(wanted), u"不同意"_s}).has_value());
                    break;
                case 3:
                    if (announced)
                        RC_ASSERT(city.ask(city.approverA, WithdrawProposal {announced->id, u"有误"_s}).has_value() == (announced->from > city.today()));
                    if (announced && announced->from > city.today())
                        announced.reset();
                    break;
                }
                if (announced && announced->from <= city.today()) {
                    rate = announced->rate;
                    ++version;
                    announced.reset();
                }
                RC_ASSERT(city.inForceNow().payers.front().rate.value == rate);
                RC_ASSERT(city.inForceNow().ruleVersion == version);
                RC_ASSERT(city.get<Application>(city.submitted(Money::fromYuan(1'000))).ruleVersion == version);
                RC_ASSERT(city.get<Programme>(city.programme.id).ruleVersion == version);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestProgrammeProposal)
#include "tst_programme_proposal.moc"
