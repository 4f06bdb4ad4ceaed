#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace cpv {

enum class Verb { Get, Head, Post, Put, Delete };

/// One request to the registry. `path` begins with "/v1/" and is already percent-encoded, query included.
struct WireRequest {
    Verb verb = Verb::Get;
    QString path;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds timeout {20'000}; ///< Without any byte in either direction.
};

/// What came back. Either the registry answered (`status` is HTTP's), or `failure` says why not: Network or Tls, whose
/// first argument is a stable word ("expired", "host", "unknownIssuer" …) that screens turn into advice.
struct WireReply {
    int status = 0;
    QByteArray body = {};
    std::optional<Error> failure = {};
};

/// Something under way. Destroying it stops it: its callback then never runs.
class Pending
{
public:
    virtual ~Pending() = default;
};

using ReplyHandler = std::function<void(const WireReply &)>;

/// The way to one registry. Asynchronous: `done` runs later in the caller's event loop, exactly once unless the Pending is
/// destroyed before; destroying it inside `done` is allowed. A stopped request may still have reached the registry.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual std::unique_ptr<Pending> send(WireRequest request, ReplyHandler done) = 0;
};

} // namespace cpv
