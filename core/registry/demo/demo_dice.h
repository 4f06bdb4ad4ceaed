#pragma once

#include <QtGlobal>

#include <random>
#include <vector>

namespace cpv {

/// std::mt19937_64 gives the same numbers everywhere; the standard's distributions don't.
class DemoDice {
public:
    explicit DemoDice(quint64 seed)
        : m_engine(seed)
    {
    }
    size_t below(size_t count) { return m_engine() % count; }
    qint32 between(qint32 from, qint32 to)
    {
        return from + static_cast<qint32>(below(static_cast<size_t>(to - from + 1)));
    }
    template <typename T> const T &oneOf(const std::vector<T> &values) { return values[below(values.size())]; }
    template <typename T> void shuffle(std::vector<T> &values)
    {
        for (size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[below(left)]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace cpv
