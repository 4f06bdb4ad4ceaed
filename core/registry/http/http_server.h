#pragma once

#include "core/registry/http/http_counters.h"
#include "core/registry/http/router.h"
#include "core/registry/http/server_limits.h"

namespace cpv {

/// PEM files: the certificate with its chain, and its key.
struct TlsFiles {
    std::string certificate;
    std::string key;
};

struct HttpServerOptions {
    std::optional<TlsFiles> tls = {}; ///< Without it, plain HTTP: for loopback and behind a reverse proxy.
    unsigned ioThreads = 1;
    unsigned handlerThreads = 8;
    /// Gets what a handler threw; called from any thread.
    std::function<void(const std::string &)> log = {};
};

/// HTTP/1.1 with or without TLS 1.2+. I/O threads move bytes and never wait; handlers run on a pool of their own.
class HttpServer
{
public:
    explicit HttpServer(Router router, ServerLimits limits = {}, HttpServerOptions options = {});
    ~HttpServer(); ///< Stops without grace.
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Accepts connections on an address ("127.0.0.1", "::", a host name) from now on; may be called for several.
    /// Returns the port, which the system chooses for 0; else what went wrong, in English, for the log.
    [[nodiscard]] tl::expected<std::uint16_t, std::string> listen(const std::string &host, std::uint16_t port);

    /// Drains: no new connections, idle ones are closed, requests in hand are answered within `grace`, the rest is
    /// cut. Returns when every thread has ended, so a handler that blocks is waited for. For good. Not from a handler.
    void stop(std::chrono::milliseconds grace = std::chrono::seconds(10));

    [[nodiscard]] const HttpCounters &counters() const;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace cpv
