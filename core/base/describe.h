#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <array>
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

template <DescribedEnum E> struct EnumName {
    E value;
    const char *name;
};

/// One expansion for all enumerators: a walk of mp_for_each would be a function for each, in every source that reads a name.
template <typename E, template <typename...> typename List, typename... Enumerator>
constexpr std::array<EnumName<E>, sizeof...(Enumerator)> enumNamesOf(List<Enumerator...>)
{
    return {{{Enumerator::value, Enumerator::name}...}};
}

/// All enumerators in their order.
template <DescribedEnum E> inline constexpr auto EnumNames = enumNamesOf<E>(boost::describe::describe_enumerators<E>());

/// Empty for a value that is no enumerator's.
template <DescribedEnum E> QString enumText(E value)
{
    for (const EnumName<E> &each : EnumNames<E>) {
        if (each.value == value)
            return QString::fromLatin1(each.name);
    }
    return {};
}

/// Absent when the name is no enumerator's: an unknown word from a newer program is an error, never a default.
template <DescribedEnum E> std::optional<E> enumFromName(QByteArrayView name)
{
    for (const EnumName<E> &each : EnumNames<E>) {
        if (name == QByteArrayView(each.name))
            return each.value;
    }
    return {};
}

template <DescribedEnum E> std::optional<E> enumFromText(QStringView text)
{
    return enumFromName<E>(text.toLatin1()); // What isn't Latin becomes a question mark, which no name has.
}

template <DescribedEnum E> std::vector<E> enumValues()
{
    std::vector<E> values;
    values.reserve(EnumNames<E>.size());
    for (const EnumName<E> &each : EnumNames<E>)
        values.push_back(each.value);
    return values;
}

} // namespace cpv
