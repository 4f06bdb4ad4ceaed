#include "core/insight/risk_checks.h"

#include <cmath>

/// Checks over what centres meter. This program holds no meters yet: where the facts are absent the checks say so.
namespace cpv {

namespace {

constexpr qint64 MinutesOfDay = 24 * 60;
/// Hours of two days that differ less than this, in basis points, are the same hour.
constexpr qint32 SameHour = 50;

using ByRedemption = std::map<RedemptionId, std::vector<const MeteredDay *>>;

ByRedemption byRedemption(const std::vector<MeteredDay> &metered)
{
    ByRedemption found;
    for (const MeteredDay &day : metered)
        found[day.redemption].push_back(&day);
    return found;
}

RiskHit hitOn(const MeteredDay &day, const RiskDeskTop &desk, RiskSeverity severity, const char *reason)
{
    const RiskParty *company = desk.parties.find(day.company.value);
    RiskHit hit {.subjectKind = RiskSubject::Redemption, .subject = day.redemption.value,
        .subjectName = company ? company->name : QString(), .severity = severity, .reason = QString::fromLatin1(reason), .evidence = {}};
    if (company)
        hit.evidence.push_back(risk::party(*company));
    hit.evidence.push_back(risk::date(EvidenceKind::Date, day.day));
    return hit;
}

/// More than the cards have hours, on one day or in all.
std::optional<RiskHit> beyondCards(const std::vector<const MeteredDay *> &days, const RiskDeskTop &desk)
{
    std::map<QDate, std::pair<qint64, qint32>> perDay; // Minutes, and the most cards that were said.
    for (const MeteredDay *day : days) {
        auto &[minutes, cards] = perDay[day->day];
        minutes += day->cardMinutes;
        cards = std::max(cards, day->cards);
    }
    for (const auto &[day, used] : perDay) {
        const qint64 most = qint64(used.second) * MinutesOfDay;
        if (double(used.first) * 10'000 <= double(most) * double(desk.limits.usageOfCapacity))
            continue;
        RiskHit hit = hitOn(*days.front(), desk, RiskSeverity::High, "moreThanCards");
        hit.evidence.back() = risk::date(EvidenceKind::Date, day);
        hit.evidence.push_back(risk::number(EvidenceKind::Value, used.first / 60));
        hit.evidence.push_back(risk::number(EvidenceKind::Count, used.second));
        hit.evidence.push_back(risk::number(EvidenceKind::Share, risk::shareOf(double(used.first), double(most))));
        hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.usageOfCapacity));
        return hit;
    }
    return std::nullopt;
}

/// All customers of a centre together against what it has: the largest of them is named.
void beyondCentres(RiskCheckResult &result, const RiskDeskTop &desk)
{
    std::map<DataCentreId, qint32> cards;
    for (const DataCentre &centre : desk.facts.centres)
        cards[centre.id] = centre.cards;
    std::map<std::pair<DataCentreId, QDate>, std::pair<qint64, const MeteredDay *>> sums;
    for (const MeteredDay &day : *desk.facts.metered) {
        auto &[minutes, largest] = sums[{day.centre, day.day}];
        minutes += day.cardMinutes;
        if (!largest || day.cardMinutes > largest->cardMinutes)
            largest = &day;
    }
    std::map<DataCentreId, bool> told;
    for (const auto &[where, sum] : sums) {
        const auto has = cards.find(where.first);
        if (has == cards.end() || told[where.first]
            || double(sum.first) * 10'000 <= double(has->second) * MinutesOfDay * double(desk.limits.usageOfCapacity))
            continue;
        told[where.first] = true;
        RiskHit hit = hitOn(*sum.second, desk, RiskSeverity::High, "moreThanCentre");
        hit.evidence.push_back(risk::number(EvidenceKind::Value, sum.first / 60));
        hit.evidence.push_back(risk::number(EvidenceKind::Count, has->second));
        result.hits.push_back(std::move(hit));
    }
}

/// More hours billed in a month than the meters saw.
void billedBeyondMeters(RiskCheckResult &result, const ByRedemption &metered, const RiskDeskTop &desk)
{
    if (!desk.facts.billed) {
        result.gaps.push_back(RiskGap::BilledHours);
        return;
    }
    std::map<RedemptionId, qint64> billed;
    for (const BilledHours &bill : *desk.facts.billed)
        billed[bill.redemption] += bill.cardHours;
    for (const auto &[id, hours] : billed) {
        const auto found = metered.find(id);
        if (found == metered.end())
            continue;
        qint64 minutes = 0;
        for (const MeteredDay *day : found->second)
            minutes += day->cardMinutes;
        if (double(hours) * 60 * 10'000 <= double(minutes) * double(desk.limits.usageOfCapacity) * 1.01) // Hours are rounded.
            continue;
        RiskHit hit = hitOn(*found->second.front(), desk, RiskSeverity::High, "moreThanMetered");
        hit.evidence.push_back(risk::number(EvidenceKind::Value, hours));
        hit.evidence.push_back(risk::number(EvidenceKind::Metered, minutes / 60));
        result.hits.push_back(std::move(hit));
    }
}

bool isSameCurve(const std::array<qint32, 24> &a, const std::array<qint32, 24> &b)
{
    for (size_t hour = 0; hour < a.size(); ++hour)
        if (std::abs(a[hour] - b[hour]) > SameHour)
            return false;
    return true;
}

/// A day's shape alone: a whole day at one level is how training runs, and no sign of anything.
bool hasShape(const std::array<qint32, 24> &curve)
{
    const auto [least, most] = std::ranges::minmax(curve);
    return most - least > 2 * SameHour;
}

std::optional<RiskHit> idle(const std::vector<const MeteredDay *> &days, const RiskDeskTop &desk)
{
    double weighted = 0;
    double weight = 0;
    qint64 longest = 0;
    std::vector<std::pair<const std::array<qint32, 24> *, qint64>> curves; // Each shape, and how often.
    for (const MeteredDay *day : days) {
        if (!day->utilisation)
            continue;
        for (const qint32 hour : *day->utilisation)
            weighted += double(hour) * day->cards / 24;
        weight += day->cards;
        if (!hasShape(*day->utilisation))
            continue;
        auto known = std::ranges::find_if(curves, [&](const auto &curve) { return isSameCurve(*curve.first, *day->utilisation); });
        if (known == curves.end())
            known = curves.insert(curves.end(), {&*day->utilisation, 0});
        longest = std::max(longest, ++known->second);
    }
    if (weight <= 0)
        return std::nullopt;
    const double mean = weighted / weight;
    const bool isIdle = mean < double(desk.limits.idleUtilisation);
    if (!isIdle && longest < desk.limits.idleSameDays)
        return std::nullopt;
    RiskHit hit = hitOn(*days.front(), desk, isIdle ? RiskSeverity::High : RiskSeverity::Medium, isIdle ? "idle" : "sameCurve");
    hit.evidence.push_back(risk::number(EvidenceKind::Share, qint64(mean)));
    hit.evidence.push_back(risk::number(EvidenceKind::Days, isIdle ? qint64(days.size()) : longest));
    hit.evidence.push_back(risk::number(EvidenceKind::Limit, isIdle ? desk.limits.idleUtilisation : desk.limits.idleSameDays));
    return hit;
}

} // namespace

RiskCheckResult phantomUsage(const RiskDeskTop &desk)
{
    if (!desk.facts.metered)
        return risk::notChecked(RiskCheck::PhantomUsage, RiskGap::Metering);
    RiskCheckResult result {.check = RiskCheck::PhantomUsage};
    const ByRedemption metered = byRedemption(*desk.facts.metered);
    result.looked = qint64(metered.size());
    for (const auto &[id, days] : metered)
        if (auto hit = beyondCards(days, desk))
            result.hits.push_back(*std::move(hit));
    beyondCentres(result, desk);
    billedBeyondMeters(result, metered, desk);
    return result;
}

RiskCheckResult noPower(const RiskDeskTop &desk)
{
    if (!desk.facts.metered)
        return risk::notChecked(RiskCheck::NoPower, RiskGap::Metering);
    RiskCheckResult result {.check = RiskCheck::NoPower};
    bool lacksPower = false;
    for (const auto &[id, days] : byRedemption(*desk.facts.metered)) {
        double drawn = 0;
        double atFullLoad = 0;
        for (const MeteredDay *day : days) {
            const auto watts = desk.facts.watts.find(acceleratorKey(day->declared));
            if (!day->wattHours || watts == desk.facts.watts.end()) {
                lacksPower = true;
                continue;
            }
            drawn += double(*day->wattHours);
            atFullLoad += double(day->cardMinutes) / 60 * watts->second;
        }
        if (atFullLoad <= 0)
            continue;
        ++result.looked;
        if (drawn * 10'000 >= atFullLoad * double(desk.limits.powerShare))
            continue;
        RiskHit hit = hitOn(*days.front(), desk, RiskSeverity::High, "noPower");
        hit.evidence.push_back(risk::number(EvidenceKind::Value, qint64(drawn / 1000)));
        hit.evidence.push_back(risk::number(EvidenceKind::Metered, qint64(atFullLoad / 1000)));
        hit.evidence.push_back(risk::number(EvidenceKind::Share, risk::shareOf(drawn, atFullLoad)));
        hit.evidence.push_back(risk::number(EvidenceKind::Limit, desk.limits.powerShare));
        result.hits.push_back(std::move(hit));
    }
    if (lacksPower)
        result.gaps.push_back(RiskGap::Power);
    result.checked = result.looked > 0 || !lacksPower;
    return result;
}

RiskCheckResult idleBurn(const RiskDeskTop &desk)
{
    if (!desk.facts.metered)
        return risk::notChecked(RiskCheck::IdleBurn, RiskGap::Metering);
    RiskCheckResult result {.check = RiskCheck::IdleBurn};
    bool lacksCurves = false;
    for (const auto &[id, days] : byRedemption(*desk.facts.metered)) {
        const auto isKnown = [](const MeteredDay *day) { return day->utilisation.has_value(); };
        lacksCurves |= !std::ranges::all_of(days, isKnown);
        result.looked += std::ranges::any_of(days, isKnown) ? 1 : 0;
        if (auto hit = idle(days, desk))
            result.hits.push_back(*std::move(hit));
    }
    if (lacksCurves)
        result.gaps.push_back(RiskGap::Utilisation);
    result.checked = result.looked > 0 || !lacksCurves;
    return result;
}

RiskCheckResult wrongAccelerator(const RiskDeskTop &desk)
{
    if (!desk.facts.metered)
        return risk::notChecked(RiskCheck::WrongAccelerator, RiskGap::Metering);
    RiskCheckResult result {.check = RiskCheck::WrongAccelerator};
    for (const auto &[id, days] : byRedemption(*desk.facts.metered)) {
        ++result.looked;
        const auto wrong = std::ranges::find_if(days, [](const MeteredDay *day) {
            return !day->accelerator.isEmpty() && !day->declared.isEmpty() && acceleratorKey(day->accelerator) != acceleratorKey(day->declared);
        });
        if (wrong == days.end())
            continue;
        RiskHit hit = hitOn(**wrong, desk, RiskSeverity::High, "otherCards");
        hit.evidence.push_back({EvidenceKind::Accelerator, (*wrong)->declared});
        hit.evidence.push_back({EvidenceKind::Metered, (*wrong)->accelerator});
        result.hits.push_back(std::move(hit));
    }
    return result;
}

} // namespace cpv
