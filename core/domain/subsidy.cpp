#include "core/domain/subsidy.h"

#include "core/base/money_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// The calculation as it goes: each step takes what the step before left, so a reader can follow the whole chain.
class Calculation
{
public:
    Calculation(const Programme &programme, const SubsidyCase &subsidyCase)
        : m_programme(programme)
        , m_case(subsidyCase)
        , m_left(subsidyCase.contractAmount)
    {
    }

    Result<Subsidy> run()
    {
        takeEligibleCosts();
        if (const auto taken = takeTimeShare(); !taken)
            return fail(taken.error());
        const Money eligibleCost = m_left;
        takeRate();
        takeCaps();
        return shareOut(eligibleCost);
    }

private:
    struct Words {
        QString name;
        QString rule = {};
        QString detail = {};
    };
    void step(Words words, Money after)
    {
        m_steps.push_back({std::move(words.name), std::move(words.rule), std::move(words.detail), m_left, after});
        m_left = after;
    }

    Money cut(Money amount) const
    {
        return Money::fromFen(amount.fen() - amount.fen() % m_programme.timeShare.roundDownToFen);
    }

    void takeEligibleCosts();
    Result<void> takeTimeShare();
    void takeOwnRate(const CostRate &own);
    void takeRate();
    void takeCaps();
    void takePublicAid(const Cap *cap);
    void takeUsedCap(const Cap &cap, const std::optional<Money> &used);
    std::vector<const Cap *> caps(CapScope scope) const;
    Subsidy shareOut(Money eligibleCost);

    const Programme &m_programme;
    const SubsidyCase &m_case;
    Money m_left;
    std::vector<SubsidyStep> m_steps;
};

void Calculation::takeEligibleCosts()
{
    if (m_case.costs.empty()) {
        step({u"eligibleCost"_s}, m_left);
        return;
    }
    Money eligible;
    QStringList kinds;
    for (const CostItem &item : m_case.costs) {
        if (std::ranges::find(m_programme.costs, item.kind) == m_programme.costs.end())
            continue;
        eligible += item.amount;
        kinds.push_back(enumText(item.kind) + u' ' + yuanText(item.amount));
    }
    // The items of a contract can't cost more than the contract.
    step({u"eligibleCost"_s, {}, kinds.join(u" + "_s)}, std::min(eligible, m_left));
}

qint64 daysOf(const DateWindow &window, DayCount dayCount)
{
    const qint64 apart = window.from.daysTo(window.to);
    return std::max<qint64>(0, dayCount == DayCount::EndInclusive ? apart + 1 : apart);
}

Result<void> Calculation::takeTimeShare()
{
    const TimeShareRule &rule = m_programme.timeShare;
    if (!rule.applies)
        return {};
    if (!m_case.contractPeriod)
        return fail(Errc::Missing, {u"contractPeriod"_s});
    const DateWindow &contract = *m_case.contractPeriod;
    const qint64 whole = daysOf(contract, rule.dayCount);
    if (whole == 0)
        return fail(Errc::OutOfRange, {u"contractPeriod"_s});
    const DateWindow counted {std::max(contract.from, rule.base.from), std::min(contract.to, rule.base.to)};
    const qint64 days = daysOf(counted, rule.dayCount);
    step({u"timeShare"_s, {}, u"%1/%2"_s.arg(days).arg(whole)}, cut(scaled(m_left, {days, whole})));
    return {};
}

/// Costs with a rate of their own: that, and what it may come to at most.
void Calculation::takeOwnRate(const CostRate &own)
{
    step({u"rate"_s, own.rule, percentText(own.rate)}, cut(shareOf(m_left, own.rate)));
    if (!own.cap.isZero())
        step({u"cap.CostKind"_s, own.rule, enumText(own.kind) + u' ' + yuanText(own.cap)}, std::min(m_left, own.cap));
}

void Calculation::takeRate()
{
    if (const CostRate *own = ownRate(m_programme, kindsOf(m_case.costs)))
        return takeOwnRate(*own);
    const BasisPoints cover = coverFor(m_programme, m_case.applicant);
    QStringList rules;
    QStringList rates;
    for (const PayerRate &payer : m_programme.payers) {
        if (!rules.contains(payer.rule))
            rules.push_back(payer.rule);
        rates.push_back(percentText(payer.rate));
    }
    for (const RateVariant &variant : m_programme.variants) {
        if (variant.applicant == m_case.applicant) {
            rules = {variant.rule};
            rates.clear();
        }
    }
    QString detail = percentText(cover);
    if (rates.size() > 1)
        detail = rates.join(u" + "_s) + u" = "_s + detail;
    step({u"rate"_s, rules.join(u", "_s), detail}, cut(shareOf(m_left, cover)));
}

std::vector<const Cap *> Calculation::caps(CapScope scope) const
{
    std::vector<const Cap *> found;
    for (const Cap &cap : m_programme.caps)
        if (cap.scope == scope)
            found.push_back(&cap);
    return found;
}

void Calculation::takeCaps()
{
    for (const Cap *cap : caps(CapScope::Contract))
        step({u"cap.Contract"_s, cap->rule, yuanText(cap->amount)}, std::min(m_left, cap->amount));

    const auto aidCaps = caps(CapScope::PublicAid);
    for (const Cap *cap : aidCaps)
        takePublicAid(cap);
    if (aidCaps.empty() && !m_case.otherAid.isZero())
        takePublicAid(nullptr); // No aid pays for more than there was to pay.

    for (const Cap *cap : caps(CapScope::CompanyYear))
        takeUsedCap(*cap, m_case.usedCompanyYear);
    for (const Cap *cap : caps(CapScope::CompanyTotal))
        takeUsedCap(*cap, m_case.usedCompanyTotal);
}

void Calculation::takePublicAid(const Cap *cap)
{
    BasisPoints share {BasisPoints::Whole};
    if (cap)
        share = cap->share.value == 0 ? coverFor(m_programme, m_case.applicant, kindsOf(m_case.costs)) : cap->share;
    const Money limit = shareOf(m_case.contractAmount, share);
    const Money room = std::max(Money(), limit - m_case.otherAid);
    step({u"cap.PublicAid"_s, cap ? cap->rule : QString(), yuanText(limit) + u" − "_s + yuanText(m_case.otherAid)},
        std::min(m_left, room));
}

void Calculation::takeUsedCap(const Cap &cap, const std::optional<Money> &used)
{
    const QString name = u"cap."_s + enumText(cap.scope);
    if (!used) { // Still bounded by the cap itself; what was used of it is for the registry to say.
        step({name, cap.rule, u"unknown"_s}, std::min(m_left, cap.amount));
        return;
    }
    const Money room = std::max(Money(), cap.amount - *used);
    step({name, cap.rule, yuanText(cap.amount) + u" − "_s + yuanText(*used)}, std::min(m_left, room));
}

/// Caps lower every payer's share in proportion, so the shares are split from what is left at the end.
Subsidy Calculation::shareOut(Money eligibleCost)
{
    std::vector<Money> weights;
    for (const PayerRate &payer : m_programme.payers)
        weights.push_back(Money::fromFen(payer.rate.value));
    const std::vector<Money> parts = split(m_left, weights);

    Subsidy result {eligibleCost, m_left, {}, std::move(m_steps)};
    for (size_t i = 0; i < parts.size(); ++i) {
        const PayerRate &payer = m_programme.payers[i];
        const QString code = payer.payer == u"district" ? m_case.district : payer.payer;
        result.shares.push_back({code, parts[i]});
        result.steps.push_back({u"share"_s, payer.rule, code, m_left, parts[i]});
    }
    return result;
}

Result<void> checkRates(const Programme &programme)
{
    const auto outside = [](BasisPoints rate) { return rate.value < 0 || rate.value > BasisPoints::Whole; };
    qint64 cover = 0;
    for (const PayerRate &payer : programme.payers) {
        if (outside(payer.rate))
            return fail(Errc::OutOfRange, {u"payers"_s});
        cover += payer.rate.value;
    }
    if (cover == 0)
        return fail(Errc::Missing, {u"payers"_s});
    if (std::ranges::any_of(programme.variants, [&](const RateVariant &v) { return outside(v.rate); }))
        return fail(Errc::OutOfRange, {u"variants"_s});
    if (std::ranges::any_of(
            programme.costRates, [&](const CostRate &own) { return own.cap < Money() || outside(own.rate); }))
        return fail(Errc::OutOfRange, {u"costRates"_s});
    if (std::ranges::any_of(programme.caps, [&](const Cap &c) { return c.amount < Money() || outside(c.share); }))
        return fail(Errc::OutOfRange, {u"caps"_s});
    const TimeShareRule &rule = programme.timeShare;
    if (rule.roundDownToFen < 1 || (rule.applies && (!rule.base.from.isValid() || !rule.base.to.isValid())))
        return fail(Errc::OutOfRange, {u"timeShare"_s});
    return {};
}

Result<void> checkCase(const Programme &programme, const SubsidyCase &subsidyCase)
{
    if (subsidyCase.contractAmount.isZero())
        return fail(Errc::Missing, {u"contractAmount"_s});
    if (subsidyCase.contractAmount < Money())
        return fail(Errc::NotPositive, {u"contractAmount"_s});
    if (subsidyCase.otherAid < Money())
        return fail(Errc::OutOfRange, {u"otherAid"_s});
    if (subsidyCase.usedCompanyYear.value_or(Money()) < Money())
        return fail(Errc::OutOfRange, {u"usedCompanyYear"_s});
    if (subsidyCase.usedCompanyTotal.value_or(Money()) < Money())
        return fail(Errc::OutOfRange, {u"usedCompanyTotal"_s});
    std::vector<Money> costs;
    for (const CostItem &item : subsidyCase.costs)
        costs.push_back(item.amount);
    if (!checkedSum(costs) || std::ranges::any_of(costs, [](Money cost) { return cost < Money(); }))
        return fail(Errc::OutOfRange, {u"costs"_s});
    const auto &period = subsidyCase.contractPeriod;
    if (period && (!period->from.isValid() || !period->to.isValid() || period->to < period->from))
        return fail(Errc::OutOfRange, {u"contractPeriod"_s});
    const auto isDistrict = [](const PayerRate &payer) { return payer.payer == u"district"; };
    if (subsidyCase.district.isEmpty() && std::ranges::any_of(programme.payers, isDistrict))
        return fail(Errc::Missing, {u"district"_s});
    return {};
}

} // namespace

Result<Subsidy> subsidy(const Programme &programme, const SubsidyCase &subsidyCase)
{
    return checkRates(programme)
        .and_then([&] { return checkCase(programme, subsidyCase); })
        .and_then([&] { return Calculation(programme, subsidyCase).run(); });
}

} // namespace cpv
