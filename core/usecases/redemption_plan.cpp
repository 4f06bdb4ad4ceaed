#include "core/usecases/redemption_plan.h"

#include "core/base/money_text.h"
#include "core/domain/voucher_money.h"
#include "core/usecases/voucher_rescue.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

bool isBound(const Voucher &voucher) { return voucher.mode == ProgrammeMode::PayFirst || voucher.state != VoucherState::Issued; }

QString percent(BasisPoints rate)
{
    return u"%1.%2 %"_s.arg(rate.value / 100).arg(rate.value % 100, 2, 10, QChar(u'0'));
}

bool fits(const RedeemFacts &facts, const UsableVoucher &usable, const Bill &bill)
{
    const Voucher &voucher = usable.voucher;
    if (voucher.mode != bill.mode)
        return false;
    if (voucher.mode == ProgrammeMode::PayFirst) // An award pays the bills of the contract it was given for.
        return voucher.contractNumber.isEmpty() || voucher.contractNumber == bill.contractNumber;
    if (isBound(voucher) && voucher.contractNumber != bill.contractNumber)
        return false;
    return std::ranges::any_of(providersFor(facts, usable),
        [&](const ProviderChoice &choice) { return choice.provider.id == bill.provider && !choice.excluded; });
}

} // namespace

std::vector<ProviderChoice> providersFor(const RedeemFacts &facts, const UsableVoucher &usable)
{
    const Voucher &voucher = usable.voucher;
    std::vector<ProviderChoice> choices;
    for (const Provider &provider : facts.providers) {
        if (isBound(voucher) && voucher.provider && provider.id != *voucher.provider)
            continue;
        const bool isClaim = voucher.mode == ProgrammeMode::PayFirst;
        // Off the list since, it is still paid for earlier usage; which bill that is, the hand-in judges.
        const Result<void> verdict = isClaim ? Result<void>()
            : isBound(voucher)               ? checkBiller(usable.programme, facts.company, provider, voucher.validFrom)
                                             : checkProvider(usable.programme, facts.company, provider);
        choices.push_back({provider, verdict ? std::nullopt : std::optional(verdict.error())});
    }
    return choices;
}

Money overContract(const UsableVoucher &usable, Money cost)
{
    if (usable.contractAmount.isZero())
        return {};
    return std::max(Money(), usable.voucher.costUsed + cost - usable.contractAmount);
}

PlannedPart partOf(const Voucher &voucher, Money cost)
{
    PlannedPart part {.voucher = voucher, .cost = cost, .amount = {}, .steps = {}};
    const auto step = [&part](const QString &name, Money after, const QString &detail = {}) {
        const Money before = part.steps.empty() ? Money() : part.steps.back().after;
        part.steps.push_back({.name = name, .rule = {}, .detail = detail, .before = before, .after = after});
    };
    const Money costInAll = voucher.costUsed + cost;
    const Money drawnBefore = voucher.used + voucher.held;
    step(u"bill"_s, cost);
    if (!voucher.costUsed.isZero())
        step(u"billsInAll"_s, costInAll);
    step(u"rate"_s, shareOf(costInAll, voucher.cover), percent(voucher.cover));
    if (!drawnBefore.isZero())
        step(u"drawnBefore"_s, entitlement(voucher, costInAll, drawnBefore), u"−"_s + yuanText(drawnBefore));
    part.amount = drawable(voucher, cost);
    if (part.amount < part.steps.back().after)
        step(u"leftOnVoucher"_s, part.amount);
    return part;
}

ProgrammeMode bestMode(const RedeemFacts &facts, std::optional<ProviderId> provider, const QString &contractNumber)
{
    const auto isAward = [](const UsableVoucher &usable) { return usable.voucher.mode == ProgrammeMode::PayFirst; };
    const auto paysContract = [&](const UsableVoucher &usable) {
        return isAward(usable) && !contractNumber.isEmpty() && usable.voucher.contractNumber == contractNumber;
    };
    const bool isClaim = std::ranges::all_of(facts.vouchers, isAward) || (!provider && std::ranges::any_of(facts.vouchers, paysContract));
    return isClaim ? ProgrammeMode::PayFirst : ProgrammeMode::ClaimFirst;
}

std::vector<PlannedPart> planFor(const RedeemFacts &facts, const Bill &bill)
{
    std::vector<const Voucher *> fitting;
    for (const UsableVoucher &usable : facts.vouchers) {
        if (fits(facts, usable, bill))
            fitting.push_back(&usable.voucher);
    }
    std::vector<PlannedPart> parts;
    Money rest = bill.cost;
    for (std::size_t i = 0; i < fitting.size() && rest > Money(); ++i) {
        const bool isLast = i + 1 == fitting.size();
        const Money cost = isLast ? rest : std::min(rest, costToUseUp(*fitting[i]));
        if (PlannedPart part = partOf(*fitting[i], cost); part.amount > Money()) {
            parts.push_back(std::move(part));
            rest -= cost;
        }
    }
    return parts;
}

} // namespace cpv
