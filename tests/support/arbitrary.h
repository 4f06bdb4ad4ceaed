#pragma once

#include "core/base/json.h"
#include "core/domain/command.h"
#include "core/domain/record_kinds.h"
#include "tests/support/dice.h"

#include <rapidcheck.h>

#include <ostream>

/// RapidCheck draws any described struct, record and command: `rc::check([](const Voucher &voucher) { … })`. What it draws
/// has the right types, not the right meaning. A failure names the seed that makes it again: `roll<Voucher>(Dice(seed))`.
namespace cpv::test {

template <typename T> rc::Gen<T> rolled()
{
    return rc::gen::map(rc::gen::noShrink(rc::gen::resize(100, rc::gen::arbitrary<uint64_t>())), [](uint64_t seed) {
        Dice dice(seed);
        return roll<T>(dice);
    });
}

} // namespace cpv::test

namespace rc {

template <cpv::DescribedStruct T> struct Arbitrary<T> {
    static Gen<T> arbitrary() { return cpv::test::rolled<T>(); }
};

template <> struct Arbitrary<cpv::AnyRecord> {
    static Gen<cpv::AnyRecord> arbitrary() { return cpv::test::rolled<cpv::AnyRecord>(); }
};

template <> struct Arbitrary<cpv::Command> {
    static Gen<cpv::Command> arbitrary() { return cpv::test::rolled<cpv::Command>(); }
};

} // namespace rc

namespace cpv {

/// How RapidCheck prints what it drew.
template <DescribedStruct T> void showValue(const T &value, std::ostream &out)
{
    out << compactJson(toJson(value)).constData();
}

} // namespace cpv
