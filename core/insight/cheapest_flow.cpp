#include "core/insight/cheapest_flow.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

// Without its parts that need the library: the templates are all that is asked of it.
#define LEMON_ONLY_TEMPLATES
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, qint64, qint64>;
using boost::multiprecision::int128_t;

/// One number a unit, so that a single sum is compared as three would be: how much is unserved, then the cost, then how much
/// moved. Serving another unit, or serving one more cheaply, passes each demand at most once: what it can lose there bounds
/// the weights.
struct Weights {
    qint64 ofCost = 1;
    qint64 ofUnserved = 1;
};

Result<Weights> weightsFor(const FlowTask &task)
{
    qint64 dearest = 0;
    for (const FlowArc &arc : task.arcs)
        dearest = std::max(dearest, arc.cost);
    const int128_t ofCost = int128_t(task.demands.size()) + 1;
    const int128_t worstUnit = ofCost * dearest + 1;
    const int128_t ofUnserved = worstUnit * (int128_t(task.demands.size()) + 1);
    const int128_t nodes = int128_t(task.demands.size()) + task.capacities.size() + 3;
    if (ofUnserved * nodes * 4 > std::numeric_limits<qint64>::max()) // Prices of nodes are sums along a path.
        return fail(Errc::OutOfRange, {u"arcs"_s});
    return Weights {qint64(ofCost), qint64(ofUnserved)};
}

Result<qint64> sumOfUnits(const std::vector<qint64> &units, const QString &member)
{
    int128_t sum = 0;
    for (const qint64 each : units) {
        if (each < 0)
            return fail(Errc::OutOfRange, {member});
        sum += each;
    }
    if (sum > std::numeric_limits<qint64>::max() / 4)
        return fail(Errc::OutOfRange, {member});
    return qint64(sum);
}

Result<void> checkArcs(const FlowTask &task)
{
    const bool sound = std::ranges::all_of(task.arcs, [&](const FlowArc &arc) {
        return arc.demand < task.demands.size() && arc.centre < task.capacities.size() && arc.cost >= 0;
    });
    return sound ? Result<void>() : fail(Errc::OutOfRange, {u"arcs"_s});
}

/// Source ─▶ each demand ─▶ centres that may serve it ─▶ sink, and from each demand straight to the sink what nobody serves.
class Network
{
public:
    Network(const FlowTask &task, const Weights &weights) : m_costs(m_graph), m_capacities(m_graph)
    {
        m_source = m_graph.addNode();
        m_sink = m_graph.addNode();
        std::vector<Graph::Node> centres;
        for (const qint64 capacity : task.capacities) {
            centres.push_back(m_graph.addNode());
            addArc(centres.back(), m_sink, capacity, 0);
        }
        std::vector<Graph::Node> demands;
        for (const qint64 demand : task.demands) {
            demands.push_back(m_graph.addNode());
            addArc(m_source, demands.back(), demand, 0);
            m_unserved.push_back(addArc(demands.back(), m_sink, demand, weights.ofUnserved));
        }
        for (const FlowArc &arc : task.arcs)
            m_served.push_back(addArc(demands[arc.demand], centres[arc.centre], task.demands[arc.demand],
                arc.cost * weights.ofCost + (arc.kept ? 0 : 1)));
    }

    Result<Flow> solve(qint64 units) const
    {
        Simplex simplex(m_graph);
        simplex.costMap(m_costs).upperMap(m_capacities).stSupply(m_source, m_sink, units);
        if (simplex.run() != Simplex::OPTIMAL) // Can't be: what nobody serves has a way of its own.
            return fail(Errc::OutOfRange, {u"demands"_s});
        Flow flow;
        std::ranges::transform(m_served, std::back_inserter(flow.served), [&](const Graph::Arc &arc) { return simplex.flow(arc); });
        std::ranges::transform(m_unserved, std::back_inserter(flow.unserved), [&](const Graph::Arc &arc) { return simplex.flow(arc); });
        return flow;
    }

private:
    Graph::Arc addArc(Graph::Node from, Graph::Node to, qint64 capacity, qint64 cost)
    {
        const Graph::Arc arc = m_graph.addArc(from, to);
        m_capacities[arc] = capacity;
        m_costs[arc] = cost;
        return arc;
    }

    Graph m_graph;
    Graph::ArcMap<qint64> m_costs;
    Graph::ArcMap<qint64> m_capacities;
    Graph::Node m_source, m_sink;
    std::vector<Graph::Arc> m_served, m_unserved;
};

} // namespace

Result<Flow> cheapestFlow(const FlowTask &task)
{
    CPV_TRY(units, sumOfUnits(task.demands, u"demands"_s));
    CPV_CHECK(sumOfUnits(task.capacities, u"capacities"_s));
    CPV_CHECK(checkArcs(task));
    CPV_TRY(weights, weightsFor(task));
    return Network(task, weights).solve(units);
}

} // namespace cpv
