#include "core/domain/programme.h"

#include <algorithm>

namespace cpv {

qint32 confirmersNeeded(const Programme &programme, Money award)
{
    qint32 mostPeople = 1;
    for (const ApprovalStep &step : programme.approvals) {
        mostPeople = std::max(mostPeople, step.people);
        if (step.upTo.isZero() || award <= step.upTo)
            return std::max(step.people, 1);
    }
    return mostPeople; // A ladder that ends too low asks for as many as it knows.
}

const CostRate *ownRate(const Programme &programme, const std::vector<CostKind> &kinds)
{
    const CostRate *lowest = nullptr;
    for (const CostRate &rate : programme.costRates)
        if (std::ranges::find(kinds, rate.kind) != kinds.end() && (!lowest || rate.rate.value < lowest->rate.value))
            lowest = &rate;
    return lowest;
}

BasisPoints coverFor(const Programme &programme, ApplicantType applicant, const std::vector<CostKind> &kinds)
{
    if (const CostRate *own = ownRate(programme, kinds))
        return own->rate;
    qint64 cover = 0;
    for (const PayerRate &payer : programme.payers)
        cover += payer.rate.value;
    for (const RateVariant &variant : programme.variants)
        if (variant.applicant == applicant)
            cover = variant.rate.value;
    return {qint32(std::clamp<qint64>(cover, 0, BasisPoints::Whole))};
}

std::vector<CostKind> costsCoveredLike(const Programme &programme, const std::vector<CostKind> &kinds)
{
    if (const CostRate *own = ownRate(programme, kinds))
        return {own->kind};
    std::vector<CostKind> common;
    std::ranges::copy_if(programme.costs, std::back_inserter(common),
        [&](CostKind kind) { return !ownRate(programme, {kind}); });
    return common;
}

namespace {

tl::unexpected<Error> outOfRange(const char *member) { return fail(Errc::OutOfRange, {QString::fromLatin1(member)}); }

Result<void> checkPayers(const Programme &programme)
{
    if (programme.payers.empty())
        return fail(Errc::Missing, {QStringLiteral("payers")});
    qint64 cover = 0;
    for (const PayerRate &payer : programme.payers) {
        if (payer.payer.isEmpty() || payer.rate.value <= 0)
            return outOfRange("payers");
        cover += payer.rate.value;
    }
    return cover > BasisPoints::Whole ? Result<void>(outOfRange("payers")) : Result<void>();
}

Result<void> checkApprovals(const Programme &programme)
{
    if (programme.approvals.empty())
        return fail(Errc::Missing, {QStringLiteral("approvals")});
    for (size_t i = 0; i < programme.approvals.size(); ++i) {
        const ApprovalStep &step = programme.approvals[i];
        const bool ascends = i == 0 || step.upTo > programme.approvals[i - 1].upTo;
        const bool isLast = i + 1 == programme.approvals.size();
        if (step.people < 1 || step.people > 3 || (step.upTo.isZero() ? !isLast : !ascends))
            return outOfRange("approvals");
    }
    return {};
}

/// Whichever of two came first would decide what is paid.
template <typename Rate, typename Key> bool namesTwice(const std::vector<Rate> &rates, Key Rate::*key)
{
    return std::ranges::any_of(rates, [&](const Rate &rate) { return std::ranges::count(rates, rate.*key, key) > 1; });
}

Result<void> checkOtherCovers(const Programme &programme)
{
    if (namesTwice(programme.variants, &RateVariant::applicant))
        return outOfRange("variants");
    const auto isCost = [&](const CostRate &own) {
        return std::ranges::find(programme.costs, own.kind) != programme.costs.end();
    };
    if (namesTwice(programme.costRates, &CostRate::kind) || !std::ranges::all_of(programme.costRates, isCost))
        return outOfRange("costRates");
    return {};
}

Result<void> checkDates(const Programme &programme)
{
    if (programme.effectiveTo && *programme.effectiveTo < programme.effectiveFrom)
        return outOfRange("effectiveTo");
    const auto isTurned = [](const DateWindow &window) { return window.to < window.from; };
    if (std::ranges::any_of(programme.windows, isTurned))
        return outOfRange("windows");
    if (programme.timeShare.applies && isTurned(programme.timeShare.base))
        return outOfRange("timeShare");
    return {};
}

/// A check names its rule by the number alone.
Result<void> checkNumbers(const Programme &programme)
{
    std::vector<QString> numbers;
    for (const Rule &rule : programme.rules)
        numbers.push_back(rule.number);
    std::ranges::sort(numbers);
    return std::ranges::adjacent_find(numbers) == numbers.end() ? Result<void>() : Result<void>(outOfRange("rules"));
}

/// Courses that are waited for keep a voucher back: a rule that only records or asks a person could not.
Result<void> checkCourses(const Programme &programme)
{
    for (const Rule &rule : programme.rules) {
        const auto words = std::ranges::count(rule.parameters, BeforeIssue);
        if (rule.type != RuleType::CourseCompleted || words == 0)
            continue;
        if (words > 1 || rule.parameters.size() < 2 || rule.effect != RuleEffect::Fails)
            return outOfRange("rules");
    }
    return {};
}

} // namespace

Result<void> checkProgramme(const Programme &programme)
{
    CPV_CHECK(checkPayers(programme));
    CPV_CHECK(checkApprovals(programme));
    CPV_CHECK(checkDates(programme));
    CPV_CHECK(checkNumbers(programme));
    CPV_CHECK(checkCourses(programme));
    CPV_CHECK(checkOtherCovers(programme));
    if (programme.rubric)
        CPV_CHECK(checkRubric(*programme.rubric));
    if (programme.validityMonths < 1 || programme.noticeDays < 0 || programme.correctionDays < 1)
        return outOfRange("validityMonths");
    return {};
}

} // namespace cpv
