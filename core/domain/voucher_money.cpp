#include "core/domain/voucher_money.h"

#include "core/domain/related_digests.h"

#include <algorithm>

namespace cpv {

Result<void> requireNotFrozen(const Voucher &voucher)
{
    if (voucher.state == VoucherState::Frozen)
        return fail(Errc::VoucherFrozen, {voucher.code, voucher.reason});
    return {};
}

Result<void> requireUsable(const Voucher &voucher, QDate today)
{
    switch (voucher.state) {
    case VoucherState::UsedUp: return fail(Errc::VoucherUsedUp, {voucher.code});
    case VoucherState::Revoked: return fail(Errc::VoucherRevoked, {voucher.code});
    case VoucherState::Frozen: return requireNotFrozen(voucher);
    case VoucherState::Expired: return fail(Errc::VoucherExpired, {voucher.validTo.toString(Qt::ISODate)});
    case VoucherState::Issued:
    case VoucherState::Bound:
    case VoucherState::PartlyUsed:
        break;
    }
    if (today > voucher.validTo) // Expired in fact, whether or not the expiry run has passed yet.
        return fail(Errc::VoucherExpired, {voucher.validTo.toString(Qt::ISODate)});
    return {};
}

namespace {

Result<void> checkListed(const Programme &programme, ProviderId id)
{
    if (std::ranges::find(programme.providers, id) == programme.providers.end())
        return fail(Errc::ProviderNotListed, {programme.nameZh, programme.nameEn});
    return {};
}

Result<void> checkUnrelated(const Company &company, const Provider &provider)
{
    if (sharedDigests(company, provider).value_or(0) > 0) // Nothing to compare is a matter for the risk desk, not a refusal.
        return fail(Errc::ProviderRelated, {provider.name});
    return {};
}

} // namespace

Result<void> checkProvider(const Programme &programme, const Company &company, const Provider &provider)
{
    CPV_CHECK(checkListed(programme, provider.id));
    return checkUnrelated(company, provider);
}

Result<void> requireProvider(const DecisionFrame &frame, const Voucher &voucher, ProviderId id)
{
    CPV_TRY(programme, frame.load<Programme>(voucher.programme));
    CPV_CHECK(checkListed(programme, id)); // Before the provider is looked up, which may be unknown here.
    CPV_TRY(provider, frame.load<Provider>(id));
    CPV_TRY(company, frame.load<Company>(voucher.company));
    return checkProvider(programme, company, provider);
}

Result<void> checkBiller(const Programme &programme, const Company &company, const Provider &provider, QDate lastDay)
{
    const Result<void> listed = checkListed(programme, provider.id);
    const Listing *listing = listingOf(provider, programme.id);
    if (!listed && listing && listing->until && !wasListedOn(provider, programme.id, lastDay))
        return fail(Errc::ProviderNotListed, listed.error().arguments + QStringList {listing->until->toString(Qt::ISODate)});
    if (!listed && !wasListedOn(provider, programme.id, lastDay))
        return listed;
    return checkUnrelated(company, provider);
}

Result<void> requireBiller(const DecisionFrame &frame, const Voucher &voucher, ProviderId id, QDate lastDay)
{
    CPV_TRY(programme, frame.load<Programme>(voucher.programme));
    const Provider *known = frame.world().find<Provider>(id);
    if (!known)
        CPV_CHECK(checkListed(programme, id)); // Before the provider is looked up, which may be unknown here.
    CPV_TRY(provider, frame.load<Provider>(id));
    if (const auto since = offListSince(provider, programme.id, lastDay)) // Listed again, but not for the days between.
        return fail(Errc::ProviderNotListed, {programme.nameZh, programme.nameEn, since->toString(Qt::ISODate)});
    CPV_TRY(company, frame.load<Company>(voucher.company));
    return checkBiller(programme, company, provider, lastDay);
}

Money entitlement(const Voucher &voucher, Money costInAll, Money paidOrHeld)
{
    return std::max(Money(), shareOf(costInAll, voucher.cover) - paidOrHeld);
}

Money drawable(const Voucher &voucher, Money cost)
{
    return std::min(voucher.left, entitlement(voucher, voucher.costUsed + cost, voucher.used + voucher.held));
}

Result<void> release(DecisionFrame &frame, const Application &application, Voucher &voucher, const HeldPart &part)
{
    const Money amount = sumOf(part.shares);
    voucher.held -= amount;
    if (hasEnded(voucher.state))
        return giveBack(frame, application, {Bucket::Held, voucher.id.value, part.shares, TransferReason::Released, part.redemption.id});
    voucher.left += amount;
    return frame.move({.from = Bucket::Held,
        .fromOwner = voucher.id.value,
        .to = Bucket::Balance,
        .toOwner = voucher.id.value,
        .year = voucher.budgetYear,
        .shares = part.shares,
        .reason = TransferReason::Released,
        .programme = voucher.programme,
        .voucher = voucher.id,
        .company = voucher.company,
        .redemption = part.redemption.id});
}

Result<void> closeWhenDone(DecisionFrame &frame, Application &application, Voucher &voucher)
{
    const bool running = voucher.state == VoucherState::Issued || voucher.state == VoucherState::Bound
        || voucher.state == VoucherState::PartlyUsed;
    if (running) {
        if (voucher.left.isZero() && voucher.held.isZero())
            voucher.state = VoucherState::UsedUp;
        else if (voucher.used > Money())
            voucher.state = VoucherState::PartlyUsed;
    }
    if (!hasEnded(voucher.state) || !voucher.held.isZero() || application.stage != Stage::Awarded)
        return {};
    CPV_CHECK(advance(application, CaseEvent::Close, frame.now()));
    frame.put(application);
    return {};
}

} // namespace cpv
