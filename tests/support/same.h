#pragma once

#include "core/base/json.h"
#include "core/base/one_of.h"

#include <variant>

namespace cpv::test {

/// Equality member by member, for the described structs that need no operator== outside of tests.
template <typename T> bool same(const T &one, const T &other)
{
    if constexpr (json::isOptional<T>) {
        return one.has_value() == other.has_value() && (!one || same(*one, *other));
    } else if constexpr (json::isVector<T>) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
            [](const auto &a, const auto &b) { return same(a, b); });
    } else if constexpr (DescribedStruct<T>) {
        bool equal = true;
        forEachMember<T>([&](const char *, auto member) { equal = equal && same(one.*member, other.*member); });
        return equal;
    } else {
        return one == other;
    }
}

template <typename... T> bool same(const std::variant<T...> &one, const std::variant<T...> &other)
{
    if (one.index() != other.index())
        return false;
    return std::visit([&]<typename V>(const V &value) { return same(value, std::get<V>(other)); }, one);
}

template <typename... T> bool same(const OneOf<T...> &one, const OneOf<T...> &other)
{
    return same(static_cast<const std::variant<T...> &>(one), static_cast<const std::variant<T...> &>(other));
}

} // namespace cpv::test
