#include "core/domain/placement.h"

namespace cpv {

qint32 spareCards(const DataCentre &centre)
{
    return qint32(qint64(centre.cards) * (BasisPoints::Whole - centre.load.value) / BasisPoints::Whole);
}

const OfferPrice *priceOn(const Offer &offer, QDate day)
{
    if (offer.endedOn && *offer.endedOn <= day)
        return nullptr;
    const OfferPrice *found = nullptr;
    for (const OfferPrice &price : offer.prices)
        if (!price.replaced && price.from <= day && (!found || found->from <= price.from))
            found = &price;
    return found;
}

const OfferPrice *nextPrice(const Offer &offer, QDate day)
{
    const OfferPrice *found = nullptr;
    for (const OfferPrice &price : offer.prices)
        if (!price.replaced && price.from > day && (!found || price.from < found->from))
            found = &price;
    return offer.endedOn ? nullptr : found;
}

} // namespace cpv
