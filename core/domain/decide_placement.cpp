#include "core/domain/decision_frame.h"

#include <algorithm>
#include <limits>

namespace cpv {

namespace {

constexpr qint32 MostPue = 300; // Hundredths; no data centre in use is worse.
constexpr qint32 MostCards = 10'000'000;
constexpr int LongestNote = 500;
constexpr Money DearestCardHour = Money::fromYuan(1'000'000);

bool isShare(BasisPoints share) { return share.value >= 0 && share.value <= BasisPoints::Whole; }

Result<void> checkCentre(const DataCentre &centre, QDate today)
{
    const auto outOfRange = [](const char *member) { return fail(Errc::OutOfRange, {QString::fromLatin1(member)}); };
    if (centre.nameZh.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("nameZh")});
    if (centre.cards <= 0 || centre.cards > MostCards)
        return outOfRange("cards");
    if (!isShare(centre.load))
        return outOfRange("load");
    if (!centre.loadOn.isValid() || centre.loadOn > today)
        return outOfRange("loadOn");
    if (centre.pue < 100 || centre.pue > MostPue)
        return outOfRange("pue");
    if (centre.powerPrice < Money())
        return outOfRange("powerPrice");
    if (!isShare(centre.domesticShare))
        return outOfRange("domesticShare");
    if (centre.originNote.size() > LongestNote)
        return fail(Errc::TooLong, {QStringLiteral("originNote")});
    // Who declares an origin, or disputes one, says what.
    if (centre.origin != OriginDeclaration::Undeclared && centre.originNote.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("originNote")});
    return {};
}

Result<void> checkPrice(QDate from, Money cardHour, QDate today)
{
    if (cardHour <= Money())
        return fail(Errc::NotPositive, {QStringLiteral("cardHour")});
    if (cardHour > DearestCardHour)
        return fail(Errc::OutOfRange, {QStringLiteral("cardHour")});
    if (!from.isValid() || from < today || from > today.addYears(1))
        return fail(Errc::OutOfRange, {QStringLiteral("from")});
    return {};
}

/// Rounded towards zero; what a number can't hold counts as the largest.
qint32 changeBetween(Money before, Money after)
{
    const qint64 parts = (after.fen() - before.fen()) * BasisPoints::Whole / before.fen(); // DearestCardHour keeps this small.
    return qint32(std::min<qint64>(parts, std::numeric_limits<qint32>::max()));
}

/// Exact, unlike the rounded figure that is shown.
bool isJump(Money before, Money after)
{
    return after > before && scaled(before, {BasisPoints::Whole + PriceJump.value, BasisPoints::Whole}) < after;
}

Result<Account> personOf(const DecisionFrame &frame, ProviderId provider)
{
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::ProviderUser))
        return fail(Errc::WrongRole, {enumText(Role::ProviderUser)});
    if (account.provider != provider)
        return fail(Errc::NotYours);
    return account;
}

Result<void> requireShared(const DecisionFrame &frame)
{
    if (frame.command().place != PlaceCode::shared())
        return fail(Errc::WrongPlace, {PlaceCode::shared().code});
    return {};
}

Result<Effects> on(DecisionFrame &frame, const ListCentre &listing)
{
    DataCentre centre = listing.centre;
    CPV_CHECK(requireShared(frame));
    CPV_TRY(account, frame.actor());
    if (!hasRole(account, Role::ProgrammeEditor) && !hasRole(account, Role::SystemAdministrator))
        return fail(Errc::WrongRole, {enumText(Role::ProgrammeEditor)});
    CPV_CHECK(checkCentre(centre, frame.today()));
    const DataCentre *known = frame.world().find<DataCentre>(centre.id);
    if (known) {
        CPV_TRY(current, frame.loadSubject<DataCentre>(centre.id));
        if (centre.loadOn < current.loadOn)
            return fail(Errc::OutOfRange, {QStringLiteral("loadOn")});
    }
    centre.place = PlaceCode::shared();
    centre.version = known ? known->version : 0;
    centre.declarations = known ? known->declarations : std::vector<OriginStatement>();
    if (!centre.declarations.empty()) { // From then on the providers' to say and the city's to answer.
        centre.origin = known->origin;
        centre.originNote = known->originNote;
        centre.domesticShare = known->domesticShare;
    }
    frame.put(centre);
    frame.note(account, centre.id.value, std::nullopt, centre.nameZh);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const PublishOffer &publication)
{
    CPV_CHECK(requireShared(frame));
    CPV_TRY(account, personOf(frame, publication.provider));
    CPV_CHECK(frame.requireNew<Offer>(publication.offer));
    CPV_CHECK(frame.load<DataCentre>(publication.centre));
    if (publication.accelerator.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("accelerator")});
    CPV_CHECK(checkPrice(publication.from, publication.cardHour, frame.today()));
    Offer offer {.id = publication.offer,
        .provider = publication.provider,
        .centre = publication.centre,
        .accelerator = publication.accelerator,
        .prices = {{.from = publication.from, .cardHour = publication.cardHour, .announced = frame.now()}},
        .demonstration = publication.demonstration};
    frame.put(offer);
    frame.note(account, offer.id.value, std::nullopt, offer.accelerator, publication.cardHour);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const ChangeOfferPrice &change)
{
    CPV_TRY(offer, frame.loadSubject<Offer>(change.offer));
    CPV_TRY(account, personOf(frame, offer.provider));
    if (offer.endedOn)
        return fail(Errc::WrongState, {QStringLiteral("ended")});
    CPV_CHECK(checkPrice(change.from, change.cardHour, frame.today()));
    for (OfferPrice &earlier : offer.prices)
        earlier.replaced = earlier.replaced || earlier.from >= change.from; // Which is today or later: not yet charged.
    OfferPrice price {.from = change.from, .cardHour = change.cardHour, .announced = frame.now()};
    if (const OfferPrice *before = priceOn(offer, change.from)) {
        price.change = changeBetween(before->cardHour, change.cardHour);
        price.jump = isJump(before->cardHour, change.cardHour);
    }
    offer.prices.push_back(price);
    frame.put(offer);
    frame.note(account, offer.id.value, std::nullopt, price.jump ? QStringLiteral("jump") : QString(), change.cardHour);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const EndOffer &end)
{
    CPV_TRY(offer, frame.loadSubject<Offer>(end.offer));
    CPV_TRY(account, personOf(frame, offer.provider));
    if (offer.endedOn)
        return fail(Errc::WrongState, {QStringLiteral("ended")});
    offer.endedOn = frame.today();
    frame.put(offer);
    frame.note(account, offer.id.value, std::nullopt, offer.accelerator);
    return frame.finish();
}

} // namespace

Result<Effects> decidePlacement(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
