#include "core/insight/award_preview.h"

#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

const QString payer = u"990000"_s;

Application proposed(int number, qint64 yuan, const QByteArray &company)
{
    Application application;
    application.id = ApplicationId(Uuid::named("case/" + QByteArray::number(number)));
    application.number = u"SZ-%1"_s.arg(number);
    application.company = CompanyId(Uuid::named("company/" + company));
    application.submittedAt = startOf(QDate(2026, 3, number));
    application.stage = Stage::Proposed;
    application.decision = Decision {.amount = Money::fromYuan(yuan), .shares = {{payer, Money::fromYuan(yuan)}}};
    return application;
}

struct Desk {
    std::vector<Application> proposed;
    std::vector<PayerAmount> left;
    std::map<ApplicationId, qint32> scores = {};
    std::map<CompanyId, Money> capLeft = {};

    AwardPreview preview(const AwardRound *round = nullptr) const { return previewAwards({proposed, left, scores, capLeft, round}); }
};

QStringList told(const Desk &desk, const AwardPreview &preview)
{
    QStringList lines;
    for (const AwardLine &line : preview.lines)
        lines.append(desk.proposed[line.candidate].number + u' ' + enumText(line.standing));
    return lines;
}

} // namespace

/// A preview says beforehand what the registry will say.
class AwardPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompanysOwnLimitLeavesTheMoneyToOthers()
    {
        Desk desk {{proposed(1, 60, "a"), proposed(2, 60, "a"), proposed(3, 40, "b")}, {{payer, Money::fromYuan(160)}}};
        desk.capLeft[desk.proposed[0].company] = Money::fromYuan(100);
        const AwardPreview preview = desk.preview();
        QCOMPARE(told(desk, preview), (QStringList {u"SZ-1 In"_s, u"SZ-2 Cap"_s, u"SZ-3 In"_s}));
        QCOMPARE(preview.lines[1].left, Money::fromYuan(40)); // 100 less the 60 just taken in.
        QCOMPARE(preview.lines[2].running, Money::fromYuan(100));
        QCOMPARE(preview.leftAfter.front().amount, Money::fromYuan(60));
        QCOMPARE(preview.in, size_t(2));
    }

    void aSealedListCountsAndNewcomersWaitForTheNext()
    {
        const Desk desk {{proposed(1, 50, "a"), proposed(2, 50, "b"), proposed(3, 50, "c")}, {{payer, Money::fromYuan(150)}}};
        AwardRound round;
        round.left = {{payer, Money::fromYuan(50)}};
        for (int i = 1; i >= 0; --i)
            round.entries.push_back({.application = desk.proposed[size_t(i)].id, .number = desk.proposed[size_t(i)].number,
                .score = 8000 + i, .shares = desk.proposed[size_t(i)].decision->shares});
        QCOMPARE(told(desk, desk.preview(&round)), (QStringList {u"SZ-2 In"_s, u"SZ-1 Short"_s, u"SZ-3 NotListed"_s}));
    }

    void aCutAfterTheSealIsSeen()
    {
        const Desk desk {{proposed(1, 50, "a")}, {{payer, Money::fromYuan(49)}}};
        AwardRound round;
        round.left = {{payer, Money::fromYuan(50)}};
        round.entries = {{.application = desk.proposed[0].id, .number = desk.proposed[0].number, .shares = desk.proposed[0].decision->shares}};
        const AwardPreview preview = desk.preview(&round);
        QCOMPARE(told(desk, preview), (QStringList {u"SZ-1 Short"_s}));
        QCOMPARE(preview.promised, Money());
    }

    void aCaseProposedAnewIsNotTheOneListed()
    {
        Desk desk {{proposed(1, 50, "a")}, {{payer, Money::fromYuan(100)}}};
        AwardRound round;
        round.left = desk.left;
        round.entries = {{.application = desk.proposed[0].id, .number = desk.proposed[0].number, .shares = desk.proposed[0].decision->shares}};
        desk.proposed[0].decision->shares.front().amount = Money::fromYuan(60);
        QCOMPARE(told(desk, desk.preview(&round)), (QStringList {u"SZ-1 NotListed"_s}));
    }
};

QTEST_GUILESS_MAIN(AwardPreviewTest)
#include "tst_award_preview.moc"
