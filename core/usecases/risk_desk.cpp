#include "core/usecases/risk_desk.h"

#include "core/protocol/catalogue.h"
#include "core/storage/risk_query.h"
#include "core/usecases/risk_picture.h"

namespace cpv {

RiskDesk::RiskDesk(const Workplace &workplace)
    : m_workplace(workplace)
    , m_query(std::make_shared<RiskQuery>(std::make_shared<ReadingConnection>(workplace.replica.databasePath())))
{
}

QFuture<Result<RiskPicture>> RiskDesk::look(const PlaceCode &place) const
{
    const QDate today = localDate(m_workplace.clock.now());
    return m_workplace.scannerThread.run([query = m_query, place, today]() -> Result<RiskPicture> {
        CPV_TRY(carried, builtinRiskLimits());
        CPV_TRY(set, query->limits(place));
        CPV_TRY(facts, query->facts(place, today));
        CPV_TRY(decisions, query->decisions(place));
        RiskPicture picture {.facts = std::make_shared<const RiskFacts>(std::move(facts)),
            .carried = carried,
            .limits = withPlaces(carried, set),
            .set = std::move(set),
            .results = {},
            .decisions = {}};
        picture.results = riskChecks(*picture.facts, picture.limits);
        for (RiskDecision &decision : decisions)
            picture.decisions.emplace(decision.id, std::move(decision));
        return picture;
    });
}

QFuture<RiskPreview> RiskDesk::preview(std::shared_ptr<const RiskFacts> facts, const RiskLimits &limits) const
{
    return m_workplace.scannerThread.run([facts = std::move(facts), limits] {
        RiskPreview preview {.limits = limits, .hits = {}};
        for (const RiskCheckResult &result : riskChecks(*facts, limits))
            preview.hits[result.check] = qint64(result.hits.size());
        return preview;
    });
}

} // namespace cpv
