#pragma once

#include "core/domain/record.h"

#include <boost/mp11.hpp>

#include <type_traits>

/// Loops over every kind of record, for stores and codecs that treat all alike.
namespace cpv {

/// Calls `visit(std::type_identity<T>())` for each record type, in the order of RecordKind.
template <typename Visit> constexpr void forEachRecordKind(Visit &&visit)
{
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, AnyRecord>>(std::forward<Visit>(visit));
}

/// Calls `visit(std::type_identity<T>())` for the type of `kind` and returns its result.
template <typename Visit> constexpr decltype(auto) withRecordKind(RecordKind kind, Visit &&visit)
{
    return boost::mp11::mp_with_index<boost::mp11::mp_size<AnyRecord>::value>(size_t(kind), [&](auto index) -> decltype(auto) {
        return visit(std::type_identity<boost::mp11::mp_at_c<AnyRecord, index>>());
    });
}

} // namespace cpv
