#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace cpv {

/// What a client may ask of the server. Sizes in bytes.
struct ServerLimits {
    using Span = std::chrono::milliseconds;

    Span headerDeadline = std::chrono::seconds(10);  ///< First byte of a head to its last; TLS handshake. 408.
    Span bodyDeadline = std::chrono::minutes(5);     ///< A whole body, or a whole response. 408.
    Span idleDeadline = std::chrono::seconds(75);    ///< Between two requests; then a silent close.
    Span answerDeadline = std::chrono::seconds(120); ///< How long a handler may hold a responder. 503.
    Span lingerDeadline = std::chrono::seconds(2);   ///< To let a refused client read why before the reset.

    /// After `paceGrace`, a body must have come (a response must have gone) at this average rate. 408.
    std::uint64_t minBytesPerSecond = 1024;
    Span paceGrace = std::chrono::seconds(5);

    std::size_t maxHeaderBytes = 16 * 1024;       ///< Request line and headers. 431.
    std::size_t maxHeaderFields = 100;            ///< 431.
    std::uint64_t maxBodyBytes = 4 * 1024 * 1024; ///< As sent and as decompressed; a route may set its own. 413.
    /// Bodies larger than maxBodyBytes that may be in memory together, over all connections. 503.
    std::uint64_t maxLargeBodyBytes = 512 * 1024 * 1024;

    std::size_t maxConnections = 12'000;        ///< 503 with Retry-After.
    std::size_t maxConnectionsPerAddress = 256; ///< An IPv6 /64 is one address. 0: no limit. 429.
    /// Refusals being explained at the same time; beyond it a connection is closed without a word.
    std::size_t maxRefusals = 64;

    std::size_t compressFrom = 1024; ///< Smaller bodies are not worth compressing.
};

} // namespace cpv
