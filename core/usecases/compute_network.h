#pragma once

#include "core/insight/network_placement.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// What the network offers, and the awarded work that this device knows of.
struct NetworkDesk {
    PlacementMarket market;
    std::vector<Programme> programmes;
    std::vector<NetworkWork> works; ///< Of rented computing, by number.
    qint32 otherWorks = 0;          ///< Awards for models, data or own machines: no card-hours.
};

/// Load once, then plan at each change of a wish.
class ComputeNetwork
{
public:
    explicit ComputeNetwork(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<NetworkDesk>> load() const;
    /// On the thread of whole lists: nothing else waits behind it. The desk is shared, since it may be large.
    QFuture<Result<NetworkPlan>> plan(std::shared_ptr<const NetworkDesk> desk, NetworkWish wish) const;

private:
    const Workplace m_workplace;
};

} // namespace cpv
