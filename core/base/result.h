#pragma once

#include "core/base/errc.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <utility>

namespace cpv {

/// An expected failure: what a person can act on. `arguments` fill the placeholders of the code's sentence, in order
/// (for ShortOf: payer, fen left, fen wanted); `detail` is for the log and may be empty.
struct Error {
    Errc code = Errc::Internal;
    QStringList arguments = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Errc code, QStringList arguments = {}, QString detail = {})
{
    return tl::unexpected(Error {code, std::move(arguments), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected(std::move(error)); }

} // namespace cpv

/// Leaves the function with the failure of a Result<void>, where a chain of and_then would hide the order of checks.
#define CPV_CHECK(expression)                                                                                          \
    do {                                                                                                               \
        if (auto checked = (expression); !checked)                                                                     \
            return cpv::fail(std::move(checked).error());                                                              \
    } while (false)

/// Names the value of a Result, or leaves the function with its failure.
#define CPV_TRY(name, expression)                                                                                      \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        return cpv::fail(std::move(name##Result).error());                                                             \
    auto &name = *name##Result
