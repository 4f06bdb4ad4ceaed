#include "core/domain/review.h"

namespace cpv {

ReviewPoolId ReviewPool::idOf(const PlaceCode &place)
{
    return ReviewPoolId(Uuid::named("reviewPool/" + place.code.toUtf8()));
}

ReviewPanelId ReviewPanel::idOf(ApplicationId application)
{
    return ReviewPanelId(Uuid::named("reviewPanel/" + application.toText().toUtf8()));
}

ReviewId Review::idOf(ReviewPanelId panel, qint32 round, AccountId reviewer)
{
    return ReviewId(Uuid::named("review/" + panel.toText().toUtf8() + '/' + QByteArray::number(round) + '/' + reviewer.toText().toUtf8()));
}

} // namespace cpv
