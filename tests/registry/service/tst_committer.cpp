#include "core/registry/commit/rollup_upkeep.h"
#include "core/registry/verify/verification.h"
#include "tests/registry/service/town.h"

#include <QtTest>

using namespace cpv;
using namespace cpv::test;
using namespace Qt::StringLiterals;

class tst_Committer : public QObject {
    Q_OBJECT
    QString codeOf(const Answer &answer) { return answer.error ? answer.error->code : QString(); }

private Q_SLOTS:
    void aRepeatIsAnsweredAsBefore();
    void aRepeatedRefusalIsTheSameRefusal();
    void anIdWithOtherContentIsRefused();
    void aGapWaitsAndIsNotKept();
    void anOldNumberUnderANewIdIsRefused();
    void laterCommandsOfAPushSeeEarlierOnes();
    void whatDependsOnARefusedCommandIsRefused();
    void whatDependsOnAnUnknownCommandWaits();
    void aSubmitWaitsForItsPapers();
    void anOlderBaseVersionIsAConflict();
    void anAwardBeyondTheBudgetNamesThePayer();
    void theCulpritOfAGroupIsAlone();
    void aTamperedBalanceIsFound();
    void aTamperedRollupIsFound();
    void aStoreOfBeforeRollupsGetsThem();
};

void tst_Committer::aRepeatIsAnsweredAsBefore()
{
    Town town;
    const ApplicationId application(town.host().ids().next());
    const Push push = town.push(
        u"company1"_s, { town.command(u"company1"_s, SubmitApplication{ application, town.form(u"company1"_s), {} }) });
    const auto first = town.send(u"company1"_s, push);
    QCOMPARE(first->front().kind, AnswerKind::Applied);
    const QByteArray before = town.state();
    const auto again = town.send(u"company1"_s, push);
    QCOMPARE(again->front().kind, AnswerKind::AlreadyApplied);
    QCOMPARE(again->front().lastSeq, first->front().lastSeq);
    QCOMPARE(town.state(), before);
    QCOMPARE(town.differences(), QStringList());
}

void tst_Committer::aRepeatedRefusalIsTheSameRefusal()
{
    Town town;
    const Push push = town.push(
        u"company1"_s, { town.command(u"company1"_s, AcceptApplication{ ApplicationId(town.host().ids().next()) }) });
    const auto first = town.send(u"company1"_s, push);
    const auto again = town.send(u"company1"_s, push);
    QCOMPARE(first->front().kind, AnswerKind::Refused);
    QCOMPARE(again->front().kind, AnswerKind::Refused);
    QCOMPARE(codeOf(again->front()), codeOf(first->front()));
}

void tst_Committer::anIdWithOtherContentIsRefused()
{
    Town town;
    const ApplicationId application(town.host().ids().next());
    const Command first = town.command(u"company1"_s, SubmitApplication{ application, town.form(u"company1"_s), {} });
    QCOMPARE(town.send(u"company1"_s, town.push(u"company1"_s, { first }))->front().kind, AnswerKind::Applied);
    Command other = town.command(u"company1"_s, WithdrawApplication{ application, u"no"_s });
    other.id = first.id;
    const QByteArray before = town.state();
    const auto answers = town.send(u"company1"_s, town.push(u"company1"_s, { other }));
    QCOMPARE(answers->front().kind, AnswerKind::Refused);
    QCOMPARE(codeOf(answers->front()), u"IdReused"_s);
    QCOMPARE(town.state(), before);
    // The device can go on.
    QCOMPARE(town.perform(u"company1"_s, WithdrawApplication{ application, u"no"_s }).kind, AnswerKind::Applied);
}

void tst_Committer::aGapWaitsAndIsNotKept()
{
    Town town;
    const ApplicationId application(town.host().ids().next());
    const Command first = town.command(u"company1"_s, SubmitApplication{ application, town.form(u"company1"_s), {} });
    const Command second = town.command(u"company1"_s, WithdrawApplication{ application, u"no"_s });
    const auto early = town.send(u"company1"_s, town.push(u"company1"_s, { second }));
    QCOMPARE(early->front().kind, AnswerKind::Later);
    QCOMPARE(codeOf(early->front()), u"SequenceGap"_s);
    QCOMPARE(town.send(u"company1"_s, town.push(u"company1"_s, { first }))->front().kind, AnswerKind::Applied);
    QCOMPARE(town.send(u"company1"_s, town.push(u"company1"_s, { second }))->front().kind, AnswerKind::Applied);
}

void tst_Committer::anOldNumberUnderANewIdIsRefused()
{
    Town town;
    const ApplicationId application(town.host().ids().next());
    const Command first = town.command(u"company1"_s, SubmitApplication{ application, town.form(u"company1"_s), {} });
    (void)town.send(u"company1"_s, town.push(u"company1"_s, { first }));
    Command second = town.command(u"company1"_s, WithdrawApplication{ application, u"no"_s });
    second.deviceSequence = first.deviceSequence;
    const QByteArray before = town.state();
    const auto answers = town.send(u"company1"_s, town.push(u"company1"_s, { second }));
    QCOMPARE(answers->front().kind, AnswerKind::Refused);
    QCOMPARE(codeOf(answers->front()), u"SequenceGap"_s);
    QCOMPARE(town.state(), before);
}

void tst_Committer::laterCommandsOfAPushSeeEarlierOnes()
{
    Town town;
    const ApplicationId application(town.host().ids().next());
    const Command submit = town.command(u"company1"_s, SubmitApplication{ application, town.form(u"company1"_s), {} });
    const Command withdraw = town.command(u"company1"_s, WithdrawApplication{ application, u"no"_s });
    const auto answers = town.send(u"company1"_s, town.push(u"company1"_s, { submit, withdraw }));
    QCOMPARE(answers->at(0).kind, AnswerKind::Applied);
    QCOMPARE(answers->at(1).kind, AnswerKind::Applied);
    QCOMPARE(town.differences(), QStringList());
}

void tst_Committer::whatDependsOnARefusedCommandIsRefused()
{
    Town town;
    const ApplicationId application(town.host().ids().next());
    const Command refused = town.command(u"company1"_s, AcceptApplication{ application });
    Command submit = town.command(u"company1"_s, SubmitApplication{ application, town.form(u"company1"_s), {} });
    submit.dependsOn = refused.id;
    const auto answers = town.send(u"company1"_s, town.push(u"company1"_s, { refused, submit }));
    QCOMPARE(answers->at(1).kind, AnswerKind::Refused);
    QCOMPARE(codeOf(answers->at(1)), u"DependencyRefused"_s);
}

void tst_Committer::whatDependsOnAnUnknownCommandWaits()
{
    Town town;
    Command submit = town.command(
        u"company1"_s, SubmitApplication{ ApplicationId(town.host().ids().next()), town.form(u"company1"_s), {} });
    submit.dependsOn = CommandId(town.host().ids().next());
    QCOMPARE(town.send(u"company1"_s, town.push(u"company1"_s, { submit }))->front().kind, AnswerKind::Later);
}

void tst_Committer::aSubmitWaitsForItsPapers()
{
    Town town;
    const QByteArray paper = "paper";
    ApplicationForm form = town.form(u"company1"_s);
    form.materials = { { u"contract"_s, u"contract.pdf"_s, sha256Hex(paper), paper.size() } };
    const Push push = town.push(u"company1"_s,
        { town.command(u"company1"_s, SubmitApplication{ ApplicationId(town.host().ids().next()), form, {} }) });
    const auto early = town.send(u"company1"_s, push);
    QCOMPARE(early->front().kind, AnswerKind::Later);
    QCOMPARE(codeOf(early->front()), u"MaterialsMissing"_s);
    Materials materials(town.host().store(), town.host().materialFiles());
    // Another company's paper of the same content isn't this company's.
    QVERIFY(materials.put(town.person(u"company2"_s).session, Town::place(), sha256Hex(paper), paper));
    QCOMPARE(town.send(u"company1"_s, push)->front().kind, AnswerKind::Later);
    QVERIFY(materials.put(town.person(u"company1"_s).session, Town::place(), sha256Hex(paper), paper));
    QCOMPARE(town.send(u"company1"_s, push)->front().kind, AnswerKind::Applied);
}

void tst_Committer::anOlderBaseVersionIsAConflict()
{
    Town town;
    const ApplicationId application = town.proposedApplication(u"company1"_s);
    Command withdraw = town.command(u"company1"_s, WithdrawApplication{ application, u"no"_s });
    withdraw.baseVersion = 1;
    const QByteArray before = town.state();
    const auto answers = town.send(u"company1"_s, town.push(u"company1"_s, { withdraw }));
    QCOMPARE(answers->front().kind, AnswerKind::Conflict);
    QCOMPARE(town.state(), before);
}

void tst_Committer::anAwardBeyondTheBudgetNamesThePayer()
{
    Town town({ .districtGrant = Money::fromYuan(19'999) }); // One award takes 20,000 of the district.
    const ApplicationId application = town.proposedApplication(u"company1"_s);
    const QByteArray before = town.state();
    const Answer answer = town.perform(u"approver1"_s, ConfirmAward{ application });
    QCOMPARE(answer.kind, AnswerKind::Refused);
    QCOMPARE(codeOf(answer), u"ShortOf"_s);
    QCOMPARE(answer.error->arguments.at(0), Town::district());
    QCOMPARE(answer.error->arguments.at(1), u"1999900"_s);
    QCOMPARE(town.state(), before);
    QCOMPARE(town.balance(Bucket::Available, Town::place().code), Money::fromYuan(1'000'000));
}

void tst_Committer::theCulpritOfAGroupIsAlone()
{
    TownOptions options;
    options.committer.decider
        = [](const World &world, const Command &command, const Moment &moment) -> Result<Effects> {
        if (const auto *withdraw = std::get_if<WithdrawApplication>(&command.payload);
            withdraw && withdraw->text == u"burst")
            throw std::runtime_error("a defect");
        return decide(world, command, moment);
    };
    Town town(options);
    std::vector<Command> commands;
    for (int i = 0; i < 7; ++i) {
        const ApplicationId application(town.host().ids().next());
        commands.push_back(town.command(u"company1"_s, SubmitApplication{ application, town.form(u"company1"_s), {} }));
        if (i == 3)
            commands.push_back(town.command(u"company1"_s, WithdrawApplication{ application, u"burst"_s }));
    }
    const auto answers = town.send(u"company1"_s, town.push(u"company1"_s, commands));
    for (size_t i = 0; i < answers->size(); ++i)
        QCOMPARE(answers->at(i).kind, i == 4 ? AnswerKind::Refused : AnswerKind::Applied);
    QCOMPARE(codeOf(answers->at(4)), u"Internal"_s);
    QCOMPARE(town.differences(), QStringList());
}

void tst_Committer::aTamperedBalanceIsFound()
{
    Town town;
    QVERIFY(town.host().store().change([&](StoreTransaction &transaction) -> Result<void> {
        const StoredBalance forged{ Town::place(),
            { Bucket::Available, town.programme().id.value, localDate(town.clock().now()).year(), Town::place().code },
            Money::fromYuan(2'000'000) };
        transaction.writeBalances({ &forged, 1 });
        return {};
    }));
    const QStringList differences = town.differences();
    QCOMPARE(differences.size(), 1);
    QVERIFY2(differences.front().contains(u"Available"), qPrintable(differences.front()));
}

void tst_Committer::aTamperedRollupIsFound()
{
    Town town;
    (void)town.proposedApplication(u"company1"_s);
    QCOMPARE(town.differences(), QStringList());
    QVERIFY(town.host().store().change([&](StoreTransaction &transaction) -> Result<void> {
        std::vector<AnyRecord> forged;
        transaction.eachRecord(RecordKind::Rollup, [&](const AnyRecord &record) {
            auto rollup = std::get<Rollup>(record);
            if (rollup.dimension != RollupDimension::District)
                return;
            ++rollup.version;
            rollup.requested += Money::fromFen(1);
            forged.emplace_back(rollup);
        });
        transaction.publish(forged);
        return {};
    }));
    const QStringList differences = town.differences();
    QCOMPARE(differences.size(), 1);
    QVERIFY2(differences.front().contains(u"requested"), qPrintable(differences.front()));
}

void tst_Committer::aStoreOfBeforeRollupsGetsThem()
{
    Town town;
    (void)town.proposedApplication(u"company1"_s);
    Store &store = town.host().store();
    QVERIFY(store.change([&](StoreTransaction &transaction) -> Result<void> { // As if nobody had kept any.
        std::vector<AnyRecord> emptied;
        transaction.eachRecord(RecordKind::Rollup, [&](const AnyRecord &record) {
            Rollup rollup = Rollup::of(std::get<Rollup>(record).key());
            rollup.version = std::get<Rollup>(record).version + 1;
            emptied.emplace_back(rollup);
        });
        transaction.publish(emptied);
        transaction.writeSetting(u"rollups"_s, {});
        return {};
    }));
    QVERIFY(!town.differences().isEmpty());
    QVERIFY(ensureRollups(store));
    QCOMPARE(town.differences(), QStringList());
    const QByteArray before = town.state();
    QVERIFY(ensureRollups(store)); // Once is enough.
    QCOMPARE(town.state(), before);
}

QTEST_GUILESS_MAIN(tst_Committer)
#include "tst_committer.moc"
