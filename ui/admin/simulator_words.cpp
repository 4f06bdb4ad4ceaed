#include "ui/admin/simulator_words.h"

#include "core/base/money_text.h"
#include "ui/admin/run_out_words.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/placement_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostChanged = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::SimulatorWords)

public:
    static QString invented() { return tr("invented"); }
};

QString signedCount(qint64 change) { return change == 0 ? u"–"_s : (change > 0 ? u"+%1"_s.arg(change) : u"−%1"_s.arg(-change)); }

QString signedYuan(Money change)
{
    if (change.isZero())
        return u"–"_s;
    return (change > Money() ? u"+"_s : u"−"_s) + yuanText(change > Money() ? change : -change);
}

qint64 countOf(const Replay &replay, std::initializer_list<ReplayEnd> ends)
{
    return std::ranges::count_if(replay.cases, [&](const ReplayedCase &each) { return std::ranges::find(ends, each.end) != ends.end(); });
}

qint64 underWay(const Replay &replay)
{
    return std::ranges::count_if(replay.cases, [](const ReplayedCase &each) { return each.underWay && each.end == ReplayEnd::Awarded; });
}

/// What one group gets of it.
struct Part {
    qint32 applications = 0;
    qint32 awardedToday = 0, awardedChanged = 0;
    Money today, changed;
};

void addTo(Part &part, const ReplayedCase &today, const ReplayedCase &changed)
{
    ++part.applications;
    part.awardedToday += today.end == ReplayEnd::Awarded ? 1 : 0;
    part.awardedChanged += changed.end == ReplayEnd::Awarded ? 1 : 0;
    part.today += today.amount;
    part.changed += changed.amount;
}

/// "Rule § 4: Minimum contract"; several where a case fails by several.
QString failedRulesText(const QString &numbers, const std::vector<Rule> &rules)
{
    QStringList names;
    for (const QString &number : numbers.split(u", "_s)) {
        const auto rule = std::ranges::find(rules, number, &Rule::number);
        // A limit that the programme does not have, but that is tried here.
        const RuleType type = rule == rules.end() ? RuleType::MinimumContract : rule->type;
        names << (rule == rules.end() ? ruleTypeText(type) : Words::tr("§ %1 %2").arg(number, ruleTypeText(type)));
    }
    return Words::tr("Fails: %1").arg(listText(names));
}

QString whyText(const ReplayedCase &replayed, const std::vector<Rule> &rules)
{
    return replayed.end == ReplayEnd::RuleFails ? failedRulesText(replayed.detail, rules) : replayEndText(replayed);
}

QString rate(qint32 awarded, qint32 applications)
{
    return applications == 0 ? u"–"_s : u"%1 %"_s.arg(qRound(double(awarded) / applications * 100));
}

} // namespace

QString replayEndText(const ReplayedCase &replayed)
{
    switch (replayed.end) {
    case ReplayEnd::Awarded: return replayed.underWay ? Words::tr("Awarded, if it is approved") : Words::tr("Is supported");
    case ReplayEnd::RuleFails: return Words::tr("Fails rule § %1").arg(replayed.detail);
    case ReplayEnd::Closed: return Words::tr("Outside the window");
    case ReplayEnd::CapReached: return Words::tr("Its company's cap is used up");
    case ReplayEnd::OutOfMoney: return Words::tr("No money left: %1").arg(payerText(replayed.detail));
    case ReplayEnd::NoBudget: return Words::tr("No budget granted: %1").arg(payerText(replayed.detail));
    case ReplayEnd::Unacceptable: return Words::tr("Not taken as it stands: %1").arg(replayed.error ? errorWords(*replayed.error).title : QString());
    case ReplayEnd::Refused: return Words::tr("Refused by a person");
    case ReplayEnd::Withdrawn: return Words::tr("Withdrawn or lapsed");
    }
    Q_UNREACHABLE();
}

QString moneyEndText(const Replay &replay, const SimulatedYear &year)
{
    if (replay.granted.isZero())
        return Words::tr("is not granted");
    if (replay.ranOutOn && replay.cost < replay.granted) // Others have some left, or too little for one more award.
        return Words::tr("was too little from %1 on at %2").arg(replay.ranOutOn->toString(Qt::ISODate), payerText(replay.ranOutAt));
    if (replay.ranOutOn)
        return Words::tr("ran out on %1").arg(replay.ranOutOn->toString(Qt::ISODate));
    const auto without = std::ranges::find(replay.cases, ReplayEnd::NoBudget, &ReplayedCase::end);
    if (without != replay.cases.end())
        return Words::tr("is not granted at %1").arg(payerText(without->detail));
    const QDate end = replay.lasts && replay.lasts->likely <= FarTenths ? usedUpOn(replay.lasts->likely, year.today) : QDate();
    if (end.isValid() && end.year() == year.today.year())
        return Words::tr("lasts until %1").arg(end.toString(Qt::ISODate));
    return replay.lasts ? Words::tr("outlasts the year") : Words::tr("sufficed"); // What is left at its end goes back.
}

PlainTable comparisonTable(const Simulation &simulation)
{
    const Replay &today = simulation.today;
    const Replay &changed = simulation.changed;
    PlainTable table {{{Words::tr("Figure")}, {Words::tr("As published"), true}, {Words::tr("Other rules"), true}, {Words::tr("Difference"), true}}, {}};
    const auto count = [&](const QString &name, qint64 before, qint64 after) {
        table.rows.push_back({{name}, {QString::number(before)}, {QString::number(after)}, {signedCount(after - before)}});
    };
    const auto money = [&](const QString &name, Money before, Money after) {
        table.rows.push_back({{name}, {yuanText(before)}, {yuanText(after)}, {signedYuan(after - before)}});
    };
    count(Words::tr("Applications in all"), qint64(today.cases.size()), qint64(changed.cases.size()));
    count(Words::tr("Awards"), today.awarded, changed.awarded);
    count(Words::tr("of these not decided yet"), underWay(today), underWay(changed));
    count(Words::tr("Kept out by a rule or the window"), countOf(today, {ReplayEnd::RuleFails, ReplayEnd::Closed}), countOf(changed, {ReplayEnd::RuleFails, ReplayEnd::Closed}));
    count(Words::tr("Stopped by a cap"), countOf(today, {ReplayEnd::CapReached}), countOf(changed, {ReplayEnd::CapReached}));
    count(Words::tr("No money left for them"), countOf(today, {ReplayEnd::OutOfMoney, ReplayEnd::NoBudget}), countOf(changed, {ReplayEnd::OutOfMoney, ReplayEnd::NoBudget}));
    for (const ReplayEnd end : {ReplayEnd::Unacceptable, ReplayEnd::Refused, ReplayEnd::Withdrawn}) // So that all ends add up.
        count(end == ReplayEnd::Unacceptable ? Words::tr("Not taken as they stand") : replayEndText({.end = end}), countOf(today, {end}), countOf(changed, {end}));
    money(Words::tr("Budget, CNY"), today.granted, changed.granted);
    money(Words::tr("Cost, CNY"), today.cost, changed.cost);
    const auto average = [](const Replay &replay) { return replay.awarded == 0 ? Money() : Money::fromFen(replay.cost.fen() / replay.awarded); };
    money(Words::tr("Average award, CNY"), average(today), average(changed));
    money(Words::tr("Left, CNY"), today.granted - today.cost, changed.granted - changed.cost);
    table.rows.push_back({{Words::tr("The money")}, {moneyEndText(today, *simulation.year)}, {moneyEndText(changed, *simulation.year)}, {u"–"_s}});
    return table;
}

PlainTable refusalsTable(const Simulation &simulation)
{
    PlainTable table {{{Words::tr("Why not awarded")}, {Words::tr("As published"), true}, {Words::tr("Other rules"), true}, {Words::tr("Difference"), true}}, {}};
    std::map<QString, std::pair<qint64, qint64>> counts;
    const std::vector<Rule> &rules = simulation.year->programme.rules;
    for (const ReplayedCase &each : simulation.today.cases)
        if (each.end != ReplayEnd::Awarded)
            ++counts[whyText(each, rules)].first;
    for (const ReplayedCase &each : simulation.changed.cases)
        if (each.end != ReplayEnd::Awarded)
            ++counts[whyText(each, rules)].second;
    std::vector<std::pair<QString, std::pair<qint64, qint64>>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto &each) { return std::max(each.second.first, each.second.second); });
    std::pair<qint64, qint64> sum;
    for (const auto &[why, both] : sorted) {
        table.rows.push_back({{why}, {QString::number(both.first)}, {QString::number(both.second)}, {signedCount(both.second - both.first)}});
        sum.first += both.first;
        sum.second += both.second;
    }
    if (!sorted.empty())
        table.rows.push_back({{Words::tr("In all"), {}, true}, {QString::number(sum.first), {}, true}, {QString::number(sum.second), {}, true},
            {signedCount(sum.second - sum.first), {}, true}});
    return table;
}

PlainTable changedCasesTable(const Simulation &simulation, const SimulatedYear &real)
{
    PlainTable table {{{Words::tr("Case number")}, {Words::tr("Company")}, {Words::tr("As published"), true}, {Words::tr("Other rules"), true}, {Words::tr("Difference"), true},
                          {Words::tr("What becomes of it")}},
        {}};
    for (const std::size_t i : simulation.difference.changed) {
        if (table.rows.size() == MostChanged)
            break;
        const Application &application = simulation.year->applications[i];
        const Money before = simulation.today.cases[i].amount;
        const Money after = simulation.changed.cases[i].amount;
        table.rows.push_back({{i < real.applications.size() ? application.number : Words::invented()}, {application.companyName}, {yuanText(before)}, {yuanText(after)},
            {signedYuan(after - before)}, {replayEndText(simulation.changed.cases[i])}});
    }
    return table;
}

PlainTable groupsTable(const Simulation &simulation)
{
    PlainTable table {{{Words::tr("Who")}, {Words::tr("Applications in all"), true}, {Words::tr("Awarded as published"), true}, {Words::tr("with other rules"), true},
                          {Words::tr("Part of the money as published"), true}, {Words::tr("with other rules"), true}},
        {}};
    std::map<SizeClass, Part> sizes;
    std::map<ApplicantType, Part> types;
    for (std::size_t i = 0; i < simulation.today.cases.size(); ++i) {
        const Application &application = simulation.year->applications[i];
        addTo(sizes[application.companySize], simulation.today.cases[i], simulation.changed.cases[i]);
        addTo(types[application.applicantType], simulation.today.cases[i], simulation.changed.cases[i]);
    }
    const auto part = [](Money amount, Money whole) {
        return whole.isZero() ? u"–"_s : shareText({qint32(scaled(amount, {BasisPoints::Whole, whole.fen()}).fen())});
    };
    const auto add = [&](const QString &name, const Part &group) {
        table.rows.push_back({{name}, {QString::number(group.applications)}, {rate(group.awardedToday, group.applications)}, {rate(group.awardedChanged, group.applications)},
            {part(group.today, simulation.today.cost)}, {part(group.changed, simulation.changed.cost)}});
    };
    for (const auto &[size, group] : sizes)
        add(sizeClassText(size), group);
    for (const auto &[type, group] : types)
        add(applicantTypeText(type), group);
    return table;
}

} // namespace cpv
