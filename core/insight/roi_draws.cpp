#include "core/insight/roi_draws.h"

#include "core/insight/pert.h"
#include "core/insight/roi.h"

#include <algorithm>
#include <cmath>

namespace cpv {

namespace {

/// Ranges as distributions; what is certain needs no draw.
class Dice
{
public:
    explicit Dice(const RoiInputs &inputs) : m_likely(likelyValues(inputs))
    {
        for (const Spread &spread : inputs.spreads)
            if (spread.low < spread.high)
                m_ranges.push_back({std::size_t(spread.driver), Pert({double(spread.low), double(spread.likely), double(spread.high)})});
    }

    DriverValues thrown(quint64 seed, quint64 draw) const
    {
        DriverValues values = m_likely;
        for (const auto &[driver, pert] : m_ranges)
            values[driver] = pert.quantile(randomUnit(seed, RoiDriverCount * draw + driver));
        return values;
    }

private:
    struct Ranged {
        std::size_t driver;
        Pert pert;
    };
    DriverValues m_likely;
    std::vector<Ranged> m_ranges;
};

/// One side of one draw: its value, and when it came back to zero.
class Running
{
public:
    explicit Running(double capital) : m_cumulated(-capital), m_npv(-capital), m_owed(capital > 0), m_back(m_owed ? Never : 0) { }

    void add(int month, double flow, double discount)
    {
        m_npv += flow * discount;
        m_cumulated += flow;
        if (m_cumulated < 0 && !m_owed) {
            m_owed = true;
            m_back = Never;
        } else if (m_owed && m_back == Never && m_cumulated >= 0) {
            m_back = month;
        }
    }
    double cumulated() const { return m_cumulated; }
    double npv() const { return m_npv; }
    /// A whole month counts: what is back within the twelfth month is back after twelve.
    bool isBackWithin(int months) const { return m_back <= months; }

private:
    static constexpr int Never = 1'000'000;
    double m_cumulated, m_npv;
    bool m_owed;
    int m_back;
};

/// One side of all draws.
struct Side {
    explicit Side(int draws) { npvs.reserve(std::size_t(draws)); }

    void take(const Running &run)
    {
        npvs.push_back(run.npv());
        back12 += run.isBackWithin(12);
        back24 += run.isBackWithin(24);
        back36 += run.isBackWithin(36);
    }
    PaybackOdds odds() const
    {
        const double all = double(npvs.size());
        return {back12 / all, back24 / all, back36 / all};
    }

    std::vector<double> npvs;
    int back12 = 0, back24 = 0, back36 = 0;
};

RoiPercentiles percentilesOf(std::span<double> values)
{
    const auto rank = [&](int tenths) { return values.begin() + (qint64(values.size()) * tenths + 9) / 10 - 1; };
    const auto low = rank(1), middle = rank(5), high = rank(9);
    std::ranges::nth_element(values, middle);
    if (low < middle)
        std::nth_element(values.begin(), low, middle);
    if (middle < high)
        std::nth_element(middle + 1, high, values.end());
    const auto fen = [](double amount) { return Money::fromFen(qRound64(amount)); };
    return {fen(*low), fen(*middle), fen(*high)};
}

std::vector<double> discountFactors(const RoiInputs &inputs)
{
    const double growth = twelfthRoot(1 + double(inputs.discountRate.value) / BasisPoints::Whole);
    std::vector<double> factors {1};
    for (int month = 1; month <= inputs.horizonMonths; ++month)
        factors.push_back(factors.back() / growth);
    return factors;
}

} // namespace

RoiChances drawReturns(const RoiInputs &inputs, quint64 seed, int draws)
{
    const Dice dice(inputs);
    const std::vector<double> discounts = discountFactors(inputs);
    const std::size_t count = std::size_t(draws);
    std::vector<double> paths(discounts.size() * count); // By month, so that percentiles read in order.
    Side with(draws), without(draws);
    for (std::size_t draw = 0; draw < count; ++draw) {
        ProjectMonths months(dice.thrown(seed, draw), inputs.voucher);
        Running covered(months.capital()), bare(months.capital());
        paths[draw] = covered.cumulated();
        for (int month = 1; month <= inputs.horizonMonths; ++month) {
            const MonthFlow flow = months.next();
            const double discount = discounts[std::size_t(month)];
            covered.add(month, flow.own() + flow.voucher, discount);
            bare.add(month, flow.own(), discount);
            paths[std::size_t(month) * count + draw] = covered.cumulated();
        }
        with.take(covered);
        without.take(bare);
    }
    const double positive = double(std::ranges::count_if(with.npvs, [](double value) { return value >= 0; }));
    RoiChances chances {percentilesOf(with.npvs), percentilesOf(without.npvs), with.odds(), without.odds(), positive / draws, {}};
    for (std::size_t month = 0; month < discounts.size(); ++month)
        chances.band.push_back(percentilesOf(std::span(paths).subspan(month * count, count)));
    return chances;
}

} // namespace cpv
