#pragma once

#include <boost/mp11.hpp>

#include <concepts>
#include <variant>

namespace cpv {

/// One of very many types: a variant whose making, copying and destroying is compiled in one place, instead of in each of the
/// hundreds of sources that hold one. Where an alias of it is defined stands `extern template class OneOf<…>;`, and one source
/// has core/base/one_of_parts.h and `template class OneOf<…>;`. Read like any variant: std::visit, std::get_if, index().
template <typename... Types> class OneOf : public std::variant<Types...>
{
public:
    using Variant = std::variant<Types...>;

    OneOf();
    template <typename T>
        requires(std::same_as<T, Types> || ...)
    OneOf(T value)
        : OneOf(of(std::move(value)))
    {
    }
    OneOf(const OneOf &other);
    OneOf(OneOf &&other) noexcept;
    OneOf &operator=(const OneOf &other);
    OneOf &operator=(OneOf &&other) noexcept;
    ~OneOf();

private:
    template <typename T> static OneOf of(T &&value);
    template <typename T> OneOf(std::in_place_type_t<T> type, T &&value);
    static void needed(Types &&...values);
};

} // namespace cpv
