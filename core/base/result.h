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
