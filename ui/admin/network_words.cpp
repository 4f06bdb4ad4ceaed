#include "ui/admin/network_words.h"

#include "core/base/money_text.h"
#include "ui/models/placement_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr BasisPoints Idle {3000}; // The upper end of the 20 to 30 % that the west's centres report.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::NetworkWords)

public:
    static QString reason(const NetworkReason &reason);
    static QString why(NetworkObstacle obstacle);
};

QString Words::why(NetworkObstacle obstacle)
{
    switch (obstacle) {
    case NetworkObstacle::NoCapacity: return tr("No card is free: every centre that would do is full up to the load allowed above");
    case NetworkObstacle::TooFar: return tr("No centre that offers this card is near enough");
    case NetworkObstacle::ProviderRule: return tr("This card is offered only by providers that the programme doesn't accept");
    case NetworkObstacle::OtherAccelerator: return tr("The centres offer other cards only");
    case NetworkObstacle::NotOffered: return tr("Nobody offers this card today");
    }
    Q_UNREACHABLE();
}

QString Words::reason(const NetworkReason &reason)
{
    switch (reason.obstacle) {
    case NetworkObstacle::NoCapacity: return tr("%n centres would do, but are full", nullptr, reason.centres);
    case NetworkObstacle::TooFar: return tr("%n are too far away", nullptr, reason.centres);
    case NetworkObstacle::OtherAccelerator: return tr("%n offer other cards only", nullptr, reason.centres);
    case NetworkObstacle::ProviderRule: return tr("at %n the programme's rule for providers isn't met", nullptr, reason.centres);
    case NetworkObstacle::NotOffered: return tr("at %n nothing is offered now", nullptr, reason.centres);
    }
    Q_UNREACHABLE();
}

QString changeText(BasisPoints before, BasisPoints after)
{
    const qint32 change = after.value - before.value;
    if (change == 0)
        return u"–"_s;
    return (change > 0 ? u"+"_s : u"−"_s) + shareText({std::abs(change)});
}

QString centreNames(const NetworkPlan &plan, const std::vector<NetworkShare> &shares)
{
    QStringList names;
    for (const NetworkShare &share : shares)
        names << centreName(plan.centres[share.centre].centre);
    return names.join(u" + "_s);
}

Money costOf(const std::vector<NetworkShare> &shares)
{
    return std::accumulate(shares.begin(), shares.end(), Money(), [](Money sum, const NetworkShare &share) {
        return sum + Money::fromFen(share.price.fen() * share.cardHours);
    });
}

/// What the placed part of a work costs where it is.
Money costBefore(const PlacedWork &work) { return Money::fromFen(work.before.price.fen() * (work.cardHours - work.unplaced)); }

bool moves(const PlacedWork &work)
{
    return std::ranges::any_of(work.after, [&](const NetworkShare &share) { return share.offer != work.before.offer; });
}

const Application &caseOf(const NetworkDesk &desk, std::size_t work) { return desk.works[work].application; }

} // namespace

QString cardHoursText(qint64 cardHours) { return QLocale(QLocale::Chinese, QLocale::China).toString(cardHours); } // 1,234 in both languages.

QString networkReasonsText(const std::vector<NetworkReason> &reasons)
{
    QStringList texts;
    for (const NetworkReason &reason : reasons)
        texts << Words::reason(reason);
    return texts.join(Words::tr("; "));
}

QString notCountedText(NotCountedReason reason)
{
    switch (reason) {
    case NotCountedReason::NoProvider: return Words::tr("no provider is named yet, so there is no price");
    case NotCountedReason::NoPrice: return Words::tr("its provider offers no card-hours today");
    }
    Q_UNREACHABLE();
}

PlainTable centresTable(const NetworkDesk &desk, const NetworkPlan &plan, bool placed)
{
    PlainTable table {{{Words::tr("Data centre")}, {Words::tr("Hub")}, {Words::tr("Number of cards"), true}, {Words::tr("Reported load"), true},
                          {Words::tr("Awarded, card-hours a month"), true}, {Words::tr("Load with it"), true}},
        {}};
    if (placed)
        table.columns.insert(table.columns.end(), {{Words::tr("Placed, card-hours a month"), true}, {Words::tr("Load then"), true}, {Words::tr("Difference"), true}});
    std::vector<const CentreLoad *> sorted;
    for (const CentreLoad &each : plan.centres)
        sorted.push_back(&each);
    std::ranges::stable_sort(sorted, {}, [](const CentreLoad *each) { return each->centre.load.value; });
    for (const CentreLoad *each : sorted) {
        PlainCell with {shareText(each->loadBefore())};
        if (each->loadBefore().value > BasisPoints::Whole) // More than there is.
            with.tone = Tone::Bad;
        std::vector<PlainCell> row {{demonstrationMark(centreName(each->centre), each->centre.demonstration)}, {hubName(desk.market.facts.hubs, each->centre.hub)},
            {cardHoursText(each->centre.cards)}, {shareText(each->centre.load)}, {cardHoursText(each->before)}, with};
        if (placed)
            row.insert(row.end(), {{cardHoursText(each->after)}, {shareText(each->loadAfter())}, {changeText(each->loadBefore(), each->loadAfter())}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

PlainTable movesTable(const NetworkDesk &desk, const NetworkPlan &plan)
{
    PlainTable table {{{Words::tr("Case number")}, {Words::tr("Company")}, {Words::tr("Kind of card")}, {Words::tr("Card-hours a month"), true}, {Words::tr("Runs at")},
                          {Words::tr("Would run at")}, {Words::tr("Cost then, CNY a month"), true}, {Words::tr("Saved"), true}},
        {}};
    std::vector<const PlacedWork *> moved;
    for (const PlacedWork &work : plan.works)
        if (moves(work))
            moved.push_back(&work);
    std::ranges::stable_sort(moved, std::ranges::greater(), [](const PlacedWork *work) { return costBefore(*work) - costOf(work->after); });
    for (const PlacedWork *work : moved) {
        const Application &application = caseOf(desk, work->work);
        table.rows.push_back({{application.number}, {application.companyName}, {acceleratorName(desk.market.facts.accelerators, work->accelerator)},
            {cardHoursText(work->cardHours)}, {centreName(plan.centres[work->before.centre].centre)}, {centreNames(plan, work->after)},
            {yuanText(costOf(work->after))}, {yuanText(costBefore(*work) - costOf(work->after))}});
    }
    return table;
}

PlainTable whysTable(const NetworkDesk &desk, const NetworkPlan &plan)
{
    PlainTable table {{{Words::tr("Why")}, {Words::tr("Kind of card")}, {Words::tr("Cases"), true}, {Words::tr("Card-hours a month"), true}, {Words::tr("Of all awarded"), true}}, {}};
    const auto part = [&](qint64 cardHours) { return shareText(basisPointsOf(cardHours, plan.cardHours)); };
    qint32 works = 0;
    for (const UnplacedPart &each : plan.unplacedBy) {
        works += each.works;
        table.rows.push_back({{Words::why(each.obstacle)}, {acceleratorName(desk.market.facts.accelerators, each.accelerator)}, {QString::number(each.works)},
            {cardHoursText(each.cardHours)}, {part(each.cardHours)}});
    }
    if (works > 0)
        table.rows.push_back({{Words::tr("In all"), {}, true}, {}, {QString::number(works), {}, true}, {cardHoursText(plan.unplaced), {}, true}, {part(plan.unplaced), {}, true}});
    return table;
}

QString loadName(const CentreLoad &centre, BasisPoints load)
{
    const QString name = centreName(centre.centre);
    const qint32 beyond = load.value - qint32(BasisPoints::Whole);
    return beyond <= 0 ? name : Words::tr("%1: %2 more than its cards can do").arg(name, shareText({beyond}));
}

PlainTable leftoversTable(const NetworkDesk &desk, const NetworkPlan &plan)
{
    PlainTable table {{{Words::tr("Case number")}, {Words::tr("Company")}, {Words::tr("Card-hours a month"), true}, {Words::tr("Why")}}, {}};
    std::vector<const PlacedWork *> left;
    for (const PlacedWork &work : plan.works)
        if (work.unplaced > 0)
            left.push_back(&work);
    std::ranges::stable_sort(left, std::ranges::greater(), [](const PlacedWork *work) { return work->unplaced; });
    for (const PlacedWork *work : left)
        table.rows.push_back({{caseOf(desk, work->work).number}, {caseOf(desk, work->work).companyName}, {cardHoursText(work->unplaced)}, {networkReasonsText(work->reasons)}});
    for (const NotCountedWork &each : plan.notCounted)
        table.rows.push_back({{caseOf(desk, each.work).number}, {caseOf(desk, each.work).companyName}, {u"–"_s}, {notCountedText(each.reason)}});
    return table;
}

QString loadSentence(const NetworkDesk &desk, const NetworkPlan &plan)
{
    std::array<qint64, 2> whole {}, reported {}; // East, west.
    int idle = 0;
    for (const CentreLoad &each : plan.centres) {
        idle += each.centre.load <= Idle ? 1 : 0;
        const auto hub = std::ranges::find(desk.market.facts.hubs, each.centre.hub, &Hub::id);
        if (hub == desk.market.facts.hubs.end())
            continue;
        whole[hub->west] += each.whole;
        reported[hub->west] += each.reported;
    }
    const auto load = [&](bool west) {
        return shareText({whole[west] == 0 ? 0 : qint32(scaled(Money::fromFen(reported[west]), {BasisPoints::Whole, whole[west]}).fen())});
    };
    return Words::tr("%1 of %2 centres report a load of 30 % or less; in the western hubs %3 of all cards are at work, in the others %4.")
        .arg(idle)
        .arg(plan.centres.size())
        .arg(load(true), load(false));
}

} // namespace cpv
