#include "core/domain/award_round.h"
#include "tests/support/city.h"

#include <rapidcheck.h>

#include <map>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QString CityPayer = u"440300"_s, DistrictPayer = u"440305"_s;

RoundEntry entry(int number, qint32 score, qint64 cityFen, qint64 districtFen)
{
    return {.application = ApplicationId(Uuid::named("case/" + QByteArray::number(number))),
        .number = u"SZ-2026-%1"_s.arg(number, 6, 10, QChar(u'0')),
        .score = score,
        .shares = {{CityPayer, Money::fromFen(cityFen)}, {DistrictPayer, Money::fromFen(districtFen)}}};
}

/// Three of the same score at the line.
AwardRound sampleRound()
{
    return {.programme = *ProgrammeId::fromText(u"00000000-0000-7000-8000-000000000001"),
        .year = 2026,
        .number = 1,
        .left = {{CityPayer, Money::fromFen(30'000'000)}, {DistrictPayer, Money::fromFen(9'000'000)}},
        .entries = {entry(1, 9000, 10'000'000, 1'000'000), entry(2, 8500, 10'000'000, 1'000'000), entry(3, 8500, 10'000'000, 1'000'000),
            entry(4, 8500, 10'000'000, 1'000'000), entry(5, 8000, 1'000'000, 100'000)},
        .words = {{u"公证处 李明"_s, u"b3d5b0edb5c3f259c96284a92d1359dd20d4fec83a109eeef6c75c629412f163"_s, {}},
            {u"高校 陈静"_s, u"0e5d7daeb9bbdc6179b3c12df3d90f345ae3297ca58a9176da0211d1f8f105bb"_s, {}}},
        .drawFrom = startOf(QDate(2026, 3, 10))};
}

/// "SZ-2026-000004 In", best first.
QStringList told(const AwardRound &round)
{
    QStringList lines;
    for (const RoundRow &row : rankedRows(round.entries, round.left))
        lines.append(round.entries[row.entry].number + u' ' + enumText(row.outcome));
    return lines;
}

/// Cases that ask the city for 15,000 each, and money for two.
struct Contest {
    City city;
    std::vector<ApplicationId> cases;
    AwardRoundId round;

    explicit Contest(std::vector<qint32> scores)
    {
        city.grant(city.programme.id, u"990000"_s, Money::fromYuan(30'000)); // Two of 15,000 each.
        city.grant(city.programme.id, u"990101"_s, Money::fromYuan(900'000));
        for (const qint32 score : scores)
            add(score);
        round = AwardRound::idOf(city.programme.id, 2026);
    }
    void add(qint32 score)
    {
        const ApplicationId id = city.proposed(Money::fromYuan(50'000));
        city.world.put(ReviewPanel {.id = ReviewPanel::idOf(id), .place = city.place, .application = id, .score = score});
        cases.push_back(id);
    }
    SealAwardList list(const std::vector<SealedWord> &words) const
    {
        return {.programme = city.programme.id, .cases = cases, .words = words, .drawFrom = startOf(localDate(city.clock.now()).addDays(1))};
    }
    std::vector<SealedWord> words() const
    {
        return {{u"公证处 李明"_s, sha256OfText(u"桂花"_s), {}}, {u"高校 陈静"_s, sha256OfText(u"river 7"_s), {}}};
    }
    Result<Effects> draw(AccountId who) { return city.ask(who, DrawAwardList {round, {u"桂花"_s, u"river 7"_s}}); }
    QString number(size_t i) const { return city.get<Application>(cases[i]).number; }
};

} // namespace

/// Who the money reaches, and that a draw between equals can be redone and not be steered.
class TestAwardRound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTieAtTheLineIsUndecidedUntilItIsDrawn()
    {
        const AwardRound round = sampleRound();
        QCOMPARE(told(round), (QStringList {u"SZ-2026-000001 In"_s, u"SZ-2026-000002 ToDraw"_s, u"SZ-2026-000003 ToDraw"_s,
                                  u"SZ-2026-000004 ToDraw"_s, u"SZ-2026-000005 Short"_s}));
        QVERIFY(needsDraw(rankedRows(round.entries, round.left)));
    }

    /// Digest, seed and tickets were computed by Python's hashlib from the text that award_round.h describes.
    void theDrawIsTheOneThatAnyoneComputes()
    {
        AwardRound round = sampleRound();
        round.digest = sha256OfText(roundText(round));
        QCOMPARE(round.digest, u"c9810254c7b90ae187fb87b0ea8bfc2a910319f6fed299b7fdc94ade39b76fb9"_s);
        round.words[0].word = u"桂花"_s;
        round.words[1].word = u"river 7"_s;
        round.drawnAt = Instant(std::chrono::milliseconds(1773131400123));
        round.seed = seedOf(round);
        QCOMPARE(round.seed, u"f4d3f267408af1f2cda5922204bb1f53346c25d195ef4b7221a9deccf636de7e"_s);
        drawTickets(round);
        QCOMPARE(round.entries[2].ticket, u"81416c130dbaa08c03179cfad0bf33c84e2c4e745775b65353cc81b2b1118da6"_s);
        QCOMPARE(told(round), (QStringList {u"SZ-2026-000001 In"_s, u"SZ-2026-000003 In"_s, u"SZ-2026-000004 In"_s, u"SZ-2026-000002 Short"_s,
                                  u"SZ-2026-000005 Short"_s}));
        QCOMPARE(rankedRows(round.entries, round.left)[3].waiting, 1);
        QCOMPARE(sha256OfText(roundText(round)), round.digest); // What was sealed still reads as it did.
        QVERIFY(roundRecord(round).contains(u"\nplace SZ-2026-000002 Short ef9acaedffbe5e52361bbc13465aca4210c2caf02c12c849349149abc72a0f90\n"));
        QVERIFY(roundRecord(round).contains(u"\ndrawn 1773131400123\n"));
    }

    void nobodyPassesByWhoWaitsAtTheSamePayer()
    {
        AwardRound round = sampleRound();
        round.left[0].amount = Money::fromFen(15'000'000);
        round.entries[1].score = 8600;
        round.entries[2].score = 8550;
        const auto rows = rankedRows(round.entries, round.left);
        QCOMPARE(told(round), (QStringList {u"SZ-2026-000001 In"_s, u"SZ-2026-000002 Short"_s, u"SZ-2026-000003 Short"_s,
                                  u"SZ-2026-000004 Short"_s, u"SZ-2026-000005 Behind"_s})); // Its 10,000.00 would have been there.
        QCOMPARE(rows[1].left, Money::fromFen(5'000'000));
        QCOMPARE(rows[1].wanted, Money::fromFen(10'000'000));
        QCOMPARE(rows[4].waiting, 4);
    }

    void aDistrictThatIsShortHoldsUpNobodyElse()
    {
        AwardRound round = sampleRound();
        round.entries[0].shares[1] = {u"440306"_s, Money::fromFen(1)};
        round.left[0].amount = Money::fromFen(90'000'000);
        QCOMPARE(told(round).first(2), (QStringList {u"SZ-2026-000001 Short"_s, u"SZ-2026-000002 In"_s}));
    }

    void withoutScoresTheFirstSubmittedComesFirst()
    {
        AwardRound round = sampleRound();
        for (size_t i = 0; i < round.entries.size(); ++i) {
            round.entries[i].score.reset();
            round.entries[i].submittedAt = startOf(QDate(2026, 3, 20).addDays(-int(i)));
        }
        QCOMPARE(told(round).front(), u"SZ-2026-000005 In"_s);
        QVERIFY(!needsDraw(rankedRows(round.entries, round.left)));
    }

    void noListPromisesMoreThanThereIs()
    {
        QVERIFY(rc::check("what is in is paid by every payer, and nobody passes by", [] {
            AwardRound round = sampleRound();
            round.entries.clear();
            const int count = *rc::gen::inRange(0, 40);
            for (int i = 0; i < count; ++i) {
                RoundEntry made = entry(i, *rc::gen::inRange(1, 5) * 1000, *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 9));
                made.ticket = sha256OfText(QString::number(*rc::gen::arbitrary<int>()));
                round.entries.push_back(made);
            }
            round.left = {{CityPayer, Money::fromFen(*rc::gen::inRange(0, 100))}, {DistrictPayer, Money::fromFen(*rc::gen::inRange(0, 100))}};
            std::map<QString, Money> left;
            std::map<QString, bool> closed;
            for (const PayerAmount &payer : round.left)
                left[payer.payer] = payer.amount;
            for (const RoundRow &row : rankedRows(round.entries, round.left)) {
                for (const PayerAmount &share : round.entries[row.entry].shares) {
                    if (row.outcome != RoundOutcome::In || share.amount.isZero())
                        continue;
                    left[share.payer] -= share.amount;
                    RC_ASSERT(left[share.payer] >= Money());
                    RC_ASSERT(!closed[share.payer]);
                }
                if (row.outcome != RoundOutcome::In)
                    closed[row.payer] = true;
            }
        }));
    }

    void aSealedListBindsWhoConfirms()
    {
        Contest contest({9000, 8000, 7000});
        City &city = contest.city;
        QVERIFY(city.ask(city.clerk, contest.list({})));
        QVERIFY(city.get<AwardRound>(contest.round).words.empty()); // Nobody ties.
        QCOMPARE(city.ask(city.approverA, ConfirmAward {contest.cases[2]}).error(), (Error {Errc::WrongState, {u"AwardRound"_s, u"Short"_s, u"1"_s}}));
        QVERIFY(city.ask(city.approverA, ConfirmAward {contest.cases[1]}));
        QVERIFY(city.ask(city.approverA, ConfirmAward {contest.cases[0]}));
        const ApplicationId late = city.proposed(Money::fromYuan(1'000));
        QCOMPARE(city.ask(city.approverA, ConfirmAward {late}).error(), (Error {Errc::WrongState, {u"AwardRound"_s, u"NotListed"_s}}));
    }

    void theListTakesItsFactsFromTheRecords()
    {
        Contest contest({9000, 8000, 7000});
        City &city = contest.city;
        QCOMPARE(city.ask(city.reviewer, contest.list({})).error().code, Errc::WrongRole);
        SealAwardList twice = contest.list({});
        twice.cases.push_back(twice.cases.front());
        QCOMPARE(city.ask(city.clerk, twice).error().code, Errc::AlreadyExists);
        SealAwardList none = contest.list({});
        none.cases.clear();
        QCOMPARE(city.ask(city.clerk, none).error().code, Errc::Missing);
        SealAwardList friends = contest.list({}); // Those alone whom somebody would like to see in.
        friends.cases.erase(friends.cases.begin());
        QCOMPARE(city.ask(city.clerk, friends).error(), (Error {Errc::Missing, {u"cases"_s, u"3"_s}}));
        QVERIFY(city.ask(city.clerk, contest.list({})));
        const AwardRound &round = city.get<AwardRound>(contest.round);
        QCOMPARE(round.entries[0].score, std::optional(9000));
        QCOMPARE(round.entries[0].shares.front().amount, Money::fromYuan(15'000));
        QCOMPARE(round.left.front().amount, Money::fromYuan(30'000));
        QCOMPARE(round.digest, sha256OfText(roundText(round)));
    }

    void whoSealsDoesNotDraw()
    {
        Contest contest({8000, 8000, 8000});
        City &city = contest.city;
        QCOMPARE(city.ask(city.clerk, contest.list({})).error(), (Error {Errc::Missing, {u"words"_s}}));
        std::vector<SealedWord> same = contest.words();
        same[1] = same[0];
        QCOMPARE(city.ask(city.clerk, contest.list(same)).error().code, Errc::AlreadyExists);
        SealAwardList atOnce = contest.list(contest.words());
        atOnce.drawFrom = city.clock.now() + std::chrono::hours(1); // Whoever knows the day's words must not know the draw.
        QCOMPARE(city.ask(city.approverB, atOnce).error().code, Errc::OutOfRange);
        QVERIFY(city.ask(city.approverB, contest.list(contest.words())));
        QCOMPARE(city.ask(city.approverA, ConfirmAward {contest.cases[0]}).error(), (Error {Errc::WrongState, {u"AwardRound"_s, u"ToDraw"_s, u"0"_s}}));
        QCOMPARE(contest.draw(city.clerk).error().code, Errc::TooEarly);
        QCOMPARE(city.ask(city.approverB, contest.list(contest.words())).error().code, Errc::WrongState); // No second seal before the draw.
        city.advanceDays(1);
        QCOMPARE(contest.draw(city.approverB).error().code, Errc::MakerIsChecker);
        QCOMPARE(city.ask(city.clerk, DrawAwardList {contest.round, {u"桂花"_s, u"River 7"_s}}).error(), (Error {Errc::BadSignature, {u"高校 陈静"_s}}));
        QVERIFY(contest.draw(city.clerk));
        QCOMPARE(contest.draw(city.clerk).error().code, Errc::WrongState);
        int confirmed = 0;
        for (const ApplicationId id : contest.cases)
            confirmed += city.ask(city.approverA, ConfirmAward {id}).has_value() ? 1 : 0;
        QCOMPARE(confirmed, 2);
        QCOMPARE(city.line(city.programme.id, u"990000"_s).available, Money());
    }

    void aWordThatIsKeptBackBlocksNobodyForEver()
    {
        Contest contest({8000, 8000, 8000});
        City &city = contest.city;
        QVERIFY(city.ask(city.approverB, contest.list(contest.words())));
        const AwardRound sealed = city.get<AwardRound>(contest.round);
        const QDate last = lastDayOfWords(sealed, city.workingDays);
        city.advanceDays(int(localDate(city.clock.now()).daysTo(last)));
        QCOMPARE(city.ask(city.approverB, contest.list(contest.words())).error().code, Errc::WrongState);
        city.advanceDays(1);
        QVERIFY(city.ask(city.approverB, contest.list(contest.words())));
        QCOMPARE(city.get<AwardRound>(contest.round).number, 2);
    }

    void anotherScoreIsAnotherTie()
    {
        Contest contest({8000, 8000, 8000});
        City &city = contest.city;
        QVERIFY(city.ask(city.approverB, contest.list(contest.words())));
        city.advanceDays(1);
        QVERIFY(contest.draw(city.clerk));
        ReviewPanel again = city.get<ReviewPanel>(ReviewPanel::idOf(contest.cases[0]));
        again.score = 9000;
        again.version += 1;
        city.world.put(again);
        QVERIFY(city.ask(city.approverB, contest.list(contest.words())));
        const AwardRound &second = city.get<AwardRound>(contest.round);
        QVERIFY(second.entries[0].ticket.isEmpty());
        QVERIFY(!second.entries[1].ticket.isEmpty());
    }

    void aNewListKeepsWhatWasDrawnAndLeavesNobodyOut()
    {
        Contest contest({8000, 8000, 8000});
        City &city = contest.city;
        QVERIFY(city.ask(city.approverB, contest.list(contest.words())));
        city.advanceDays(1);
        QVERIFY(contest.draw(city.clerk));
        const AwardRound first = city.get<AwardRound>(contest.round);
        const auto waiting = rankedRows(first.entries, first.left).back().entry;
        const ApplicationId loser = first.entries[waiting].application;
        SealAwardList without = contest.list(contest.words());
        std::erase(without.cases, loser);
        QCOMPARE(city.ask(city.approverB, without).error(), (Error {Errc::Missing, {u"cases"_s, first.entries[waiting].number}}));

        for (const ApplicationId id : contest.cases)
            if (id != loser)
                QVERIFY(city.ask(city.approverA, ConfirmAward {id}));
        city.grant(city.programme.id, u"990000"_s, Money::fromYuan(15'000));
        contest.cases = {loser};
        contest.add(8000); // Of the same score, and later: it waits behind who was drawn.
        QVERIFY(city.ask(city.clerk, contest.list({})));
        const AwardRound &second = city.get<AwardRound>(contest.round);
        QCOMPARE(second.number, 2);
        QCOMPARE(second.entries[0].ticket, first.entries[waiting].ticket);
        QVERIFY(city.ask(city.approverA, ConfirmAward {loser}));
        QCOMPARE(city.ask(city.approverA, ConfirmAward {contest.cases[1]}).error().code, Errc::WrongState);
    }
};

QTEST_GUILESS_MAIN(TestAwardRound)
#include "tst_award_round.moc"
