#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <optional>
#include <vector>

/// Records are described once, with Boost.Describe; this is the little that every walk over a description shares.
namespace cpv {

template <typename T>
concept DescribedEnum = boost::describe::has_describe_enumerators<T>::value;

template <typename T>
concept DescribedStruct = boost::describe::has_describe_members<T>::value && !std::is_union_v<T>;

/// All public members, those of base structs first: the order of columns, JSON members and exports.
template <DescribedStruct T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>;

/// Calls `visit(name, pointerToMember)` for each member in order.
template <DescribedStruct T, typename Visit> constexpr void forEachMember(Visit &&visit)
{
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) { visit(member.name, member.pointer); });
}

template <DescribedEnum E> QString enumText(E value)
{
    const char *name = boost::describe::enum_to_string(value, nullptr);
    return name ? QString::fromLatin1(name) : QString();
}

/// Absent when the name is no enumerator's: an unknown word from a newer program is an error, never a default.
template <DescribedEnum E> std::optional<E> enumFromName(QByteArrayView name)
{
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
        if (!found && name == QByteArrayView(enumerator.name))
            found = enumerator.value;
    });
    return found;
}

template <DescribedEnum E> std::optional<E> enumFromText(QStringView text)
{
    return enumFromName<E>(text.toLatin1()); // What isn't Latin becomes a question mark, which no name has.
}

template <DescribedEnum E> std::vector<E> enumValues()
{
    std::vector<E> values;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto enumerator) { values.push_back(enumerator.value); });
    return values;
}

} // namespace cpv
