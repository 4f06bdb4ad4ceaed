#pragma once

#include "core/registry/http/responder.h"

#include <tl/expected.hpp>

#include <cstdint>

namespace cpv {

/// Runs on a pool thread and may block there, but not for long: what waits keeps the responder and returns.
/// An exception is a 500.
using HttpHandler = std::function<void(HttpRequest, Responder)>;

struct RouteOptions {
    /// Sent and decompressed size; without it ServerLimits::maxBodyBytes.
    std::optional<std::uint64_t> maxBodyBytes = {};
    /// Asked before the body is read (so `body` is empty): a refusal spares reading it. On a pool thread.
    std::function<std::optional<ProblemDetails>(const HttpRequest &)> admit = {};
};

struct Route {
    HttpMethod method;
    std::vector<std::string> segments; ///< "{name}" stands for any one non-empty segment.
    HttpHandler handler;
    RouteOptions options;
};

/// Finds the handler of a method and path. Filled before the server starts, then only read.
class Router
{
public:
    struct Found {
        const Route *route; ///< Lives as long as the router.
        TextMap params;
    };

    /// `pattern` such as "/v1/materials/{digest}". Of two routes that fit, the one added first is taken.
    void add(HttpMethod method, std::string_view pattern, HttpHandler handler, RouteOptions options = {});

    /// HEAD falls back to GET. The error is the finished answer: 404, 405 with Allow, or OPTIONS' 204 with Allow.
    [[nodiscard]] tl::expected<Found, HttpResponse> find(HttpMethod method, std::string_view path) const;

private:
    std::vector<Route> m_routes;
};

/// The answer to OPTIONS, also to "OPTIONS *".
[[nodiscard]] HttpResponse optionsResponse(const std::string &allow);

} // namespace cpv
