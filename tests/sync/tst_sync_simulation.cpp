#include "tests/support/sync_world.h"

#include <QtTest>

#include <list>

namespace cpv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Seeded worlds in which the line loses, cuts, duplicates and delays, computers die and clocks are wrong. Whatever happens: once
/// the line is good again, every desk shows what the registry holds, every command took effect exactly once or was refused,
/// and nothing waits. `CPV_SEEDS=100000 tst_sync_simulation` for the long form, `CPV_SEED=n` plays one world again.
class TestSyncSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convergesAndTakesEffectExactlyOnce()
    {
        const quint64 one = qEnvironmentVariableIntValue("CPV_SEED");
        const quint64 count = one ? 1 : std::max(1, qEnvironmentVariable("CPV_SEEDS", u"40"_s).toInt());
        for (quint64 seed = one ? one : 1; seed < (one ? one : 1) + count; ++seed) {
            simulate(seed);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    struct Play {
        explicit Play(quint64 seed) : world(seed) { }
        SyncWorld world;
        std::list<Desk> desks;
        std::vector<std::pair<Desk *, CommandId>> commands;
        std::vector<ApplicationId> applications;
    };

    static void makeBad(Play &play, Line &line)
    {
        test::Dice &dice = play.world.dice;
        line.lose = int(dice.between(0, 4));
        line.cut = int(dice.between(0, 4));
        line.duplicate = int(dice.between(0, 4));
        line.slowestMs = dice.between(5, 4'000);
        line.connected = !dice.oneIn(5);
    }

    static void note(Play &play, Desk &desk, bool recorded)
    {
        if (recorded)
            play.commands.emplace_back(&desk, desk.last);
    }

    static void companyActs(Play &play, Desk &desk)
    {
        test::Dice &dice = play.world.dice;
        if (play.applications.empty() || dice.oneIn(2)) {
            const ApplicationId id = desk.submit(Money::fromYuan(dice.between(1'000, 90'000)));
            note(play, desk, !id.isNull());
            if (!id.isNull())
                play.applications.push_back(id);
            return;
        }
        const ApplicationId id = play.applications[size_t(dice.between(0, std::ssize(play.applications) - 1))];
        if (const auto application = desk.application(id))
            note(play, desk, desk.perform(WithdrawApplication {id, u"-"_s}, application->version).has_value());
    }

    static void officialActs(Play &play, Desk &desk)
    {
        test::Dice &dice = play.world.dice;
        if (play.applications.empty())
            return;
        const ApplicationId id = play.applications[size_t(dice.between(0, std::ssize(play.applications) - 1))];
        const auto application = desk.application(id);
        if (!application)
            return;
        const Payload payloads[] = {AcceptApplication {id}, ReturnApplication {id, {{u"contract"_s, u"?"_s}}, u"-"_s},
            ProposeAward {id, {}, u"merit"_s, u"-"_s}, ConfirmAward {id}, PublishNotice {id}};
        const Payload &payload = payloads[dice.between(0, std::ssize(payloads) - 1)];
        note(play, desk, desk.perform(payload, application->version).has_value());
    }

    static void step(Play &play)
    {
        test::Dice &dice = play.world.dice;
        Desk &desk = *std::next(play.desks.begin(), dice.between(0, std::ssize(play.desks) - 1));
        if (dice.oneIn(4))
            makeBad(play, desk.line);
        if (dice.oneIn(12))
            desk.crash();
        if (desk.account == play.world.city.owner)
            companyActs(play, desk);
        else
            officialActs(play, desk);
        play.world.run(std::chrono::milliseconds(dice.between(1, dice.oneIn(6) ? 90'000 : 3'000)));
    }

    static void simulate(quint64 seed)
    {
        const auto where = [seed](const char *words) { return QByteArray("seed ") + QByteArray::number(seed) + ": " + words; };
        Play play(seed);
        City &city = play.world.city;
        city.grant(city.programme.id, u"990000"_s, Money::fromYuan(60'000));
        city.grant(city.programme.id, u"990101"_s, Money::fromYuan(60'000));
        play.world.registry.rowsPerPage = int(play.world.dice.between(1, 20));
        const auto wrong = [&play] { return std::chrono::hours(play.world.dice.between(-72, 72)); };
        for (const AccountId who : {city.owner, city.owner, city.clerk, city.reviewer, city.approverA, city.approverB})
            play.desks.emplace_back(play.world, who, wrong());
        for (int i = 0; i < 60; ++i)
            step(play);

        const auto allDelivered = [&] { return std::ranges::all_of(play.desks, &Desk::delivered); };
        for (Desk &desk : play.desks) {
            desk.line = {};
            desk.sync().requestSync();
        }
        QVERIFY2(play.world.time.runUntil(allDelivered, 30min), where("does not converge"));
        for (const auto &[desk, command] : play.commands) {
            const auto answer = play.world.registry.answerTo(command);
            QVERIFY2(answer, where("a command was lost"));
            const int expected = *answer == AnswerKind::Applied ? 1 : 0;
            QVERIFY2(play.world.registry.effectsOf(command) == expected, where("a command took effect twice"));
            const auto refusals = desk->refusals();
            const bool shown = std::ranges::find(refusals, command, &Refusal::command) != refusals.end();
            QVERIFY2(shown == (expected == 0), where("a refusal is not shown, or an accepted command is"));
        }
        compareDesks(play, where("a desk differs from the registry"));
    }

    static void compareDesks(Play &play, const QByteArray &words)
    {
        for (const Desk &desk : play.desks) {
            for (const ApplicationId id : play.applications) {
                const auto *held = play.world.city.world.find<Application>(id);
                const auto shown = desk.application(id);
                QVERIFY2(bool(held) == bool(shown), words);
                QVERIFY2(!held || (held->version == shown->version && held->stage == shown->stage), words);
            }
        }
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::TestSyncSimulation)
#include "tst_sync_simulation.moc"
