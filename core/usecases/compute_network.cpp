#include "core/usecases/compute_network.h"

#include "core/protocol/catalogue.h"

#include <algorithm>

namespace cpv {

namespace {

/// A voucher pays for rented computing where all that its case costs is that: only then its money is card-hours.
bool isRentedComputing(const Application &application)
{
    const std::vector<CostKind> kinds = kindsOf(application.costs);
    return !kinds.empty() && std::ranges::all_of(kinds, [](CostKind kind) { return kind == CostKind::ComputeRental; });
}

NetworkWork workOf(AwardedWork &&awarded, const std::vector<Programme> &programmes, QDate today)
{
    NetworkWork work {.application = std::move(awarded.application), .company = std::move(awarded.company)};
    work.provider = work.application.provider;
    if (awarded.voucher) {
        work.left = awarded.voucher->left;
        work.cover = awarded.voucher->cover;
        work.until = awarded.voucher->validTo;
        if (awarded.voucher->provider)
            work.provider = awarded.voucher->provider;
        return work;
    }
    work.left = work.application.awarded;
    const auto programme = std::ranges::find(programmes, work.application.programme, &Programme::id);
    if (programme != programmes.end()) {
        work.cover = coverFor(*programme, work.application.applicantType, kindsOf(work.application.costs));
        work.until = today.addMonths(programme->validityMonths).addDays(-1);
    }
    return work;
}

Result<NetworkDesk> readDesk(const ReplicaReader &reader, QDate today)
{
    NetworkDesk desk;
    CPV_TRY(facts, builtinPlacementFacts());
    CPV_TRY(centres, reader.dataCentres());
    CPV_TRY(offers, reader.offers());
    CPV_TRY(providers, reader.providers());
    CPV_TRY(programmes, reader.programmes());
    CPV_TRY(awarded, reader.awardedWork(today));
    desk.market = {facts, centres, offers, providers};
    for (AwardedWork &each : awarded) {
        if (isRentedComputing(each.application))
            desk.works.push_back(workOf(std::move(each), programmes, today));
        else
            ++desk.otherWorks;
    }
    desk.programmes = std::move(programmes);
    return desk;
}

} // namespace

QFuture<Result<NetworkDesk>> ComputeNetwork::load() const
{
    return m_workplace.scannerThread.run([&reader = m_workplace.scanner, today = localDate(m_workplace.clock.now())] { return readDesk(reader, today); });
}

QFuture<Result<NetworkPlan>> ComputeNetwork::plan(std::shared_ptr<const NetworkDesk> desk, NetworkWish wish) const
{
    return m_workplace.scannerThread.run([desk = std::move(desk), wish, today = localDate(m_workplace.clock.now())] {
        return networkPlan(desk->market, desk->programmes, desk->works, wish, today);
    });
}

} // namespace cpv
