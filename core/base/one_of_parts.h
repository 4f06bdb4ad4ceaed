#pragma once

#include "core/base/one_of.h"

/// What `template class OneOf<…>;` makes.
namespace cpv {

template <typename... Types> OneOf<Types...>::OneOf() = default;
template <typename... Types> OneOf<Types...>::OneOf(const OneOf &other) = default;
template <typename... Types> OneOf<Types...>::OneOf(OneOf &&other) noexcept = default;
template <typename... Types> OneOf<Types...> &OneOf<Types...>::operator=(const OneOf &other) = default;
template <typename... Types> OneOf<Types...> &OneOf<Types...>::operator=(OneOf &&other) noexcept = default;
template <typename... Types> OneOf<Types...>::~OneOf() = default;

template <typename... Types>
template <typename T>
OneOf<Types...>::OneOf(std::in_place_type_t<T> type, T &&value)
    : Variant(type, std::move(value))
{
}

/// Kept where it is compiled, or an optimising compiler puts it into `needed` and leaves nothing for the other sources to call.
template <typename... Types> template <typename T> [[gnu::noinline, gnu::used]] OneOf<Types...> OneOf<Types...>::of(T &&value)
{
    return OneOf(std::in_place_type<T>, std::move(value));
}

/// Never called: an explicit instantiation reaches templates of the class only through what uses them.
template <typename... Types> void OneOf<Types...>::needed(Types &&...values)
{
    (static_cast<void>(of(std::move(values))), ...);
}

} // namespace cpv
