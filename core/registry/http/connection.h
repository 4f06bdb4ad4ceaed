#pragma once

#include "core/registry/http/connection_gate.h"
#include "core/registry/http/request_reader.h"
#include "core/registry/http/router.h"
#include "core/registry/http/wire_response.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>

namespace cpv {

/// What all connections of a server share; outlives them.
struct ConnectionContext {
    const ServerLimits &limits;
    const Router &router;
    HttpCounters &counters;
    boost::asio::thread_pool &pool;
    const std::function<void(const std::string &)> &log;
    std::atomic<std::uint64_t> largeBodyBytes = 0;
};

/// One client's connection: reads a request, has it answered on the pool, writes the answer, again. One coroutine
/// on one strand; keeps itself alive until it ends.
///
///     handshake ─▶ idle ─▶ head ─▶ admission ─▶ body ─▶ handler ─▶ answer ─▶ idle …
///                   └── drain, deadline, refusal at any point ──▶ last words ─▶ linger ─▶ closed
template <typename Stream>
class Connection final : public Drainable, public std::enable_shared_from_this<Connection<Stream>>
{
public:
    Connection(Stream stream, std::string remoteAddress, std::unique_ptr<ConnectionGate::Ticket> ticket,
        ConnectionContext &context);

    void start();
    void drain() override;
    void abort() override;

private:
    template <typename T> using Task = boost::asio::awaitable<T>;
    using Outcome = tl::expected<HttpResponse, ReadEnd>; ///< An answer, or the end of the connection.

    Task<void> serve();
    Task<bool> handshake();
    Task<bool> serveOne();
    Task<Outcome> respond(RequestHead head);
    Task<tl::expected<HttpRequest, ReadEnd>> receive(RequestHead head, Router::Found &found, std::uint64_t &held);
    Task<std::optional<HttpResponse>> admission(const Route &route, const HttpRequest &request);
    Task<std::optional<HttpResponse>> unpackBody(HttpRequest &request, std::uint64_t maxBytes);
    Task<Outcome> handle(const Route &route, HttpRequest request);
    Task<void> compress(HttpResponse &response, ContentCoding coding);
    Task<bool> write(HttpResponse response, bool keepAlive, bool headOnly);
    Task<void> farewell();

    void watchForDisconnect();
    [[nodiscard]] bool holdLargeBody(std::uint64_t bytes);
    [[nodiscard]] HttpResponse refusal() const;
    void cancelSocket();

    // The ticket goes last: with it the server may go.
    std::unique_ptr<ConnectionGate::Ticket> m_ticket;
    ConnectionContext &m_context;
    const std::string m_remoteAddress;
    Stream m_stream;
    std::shared_ptr<Deadline> m_deadline;
    RequestReader<Stream> m_reader;
    boost::asio::steady_timer m_answerEvent; ///< Cancelled to look again; runs out at the answer's deadline.
    bool m_draining = false;
    bool m_ended = false; ///< Aborted, or left by the client while a handler works.
};

extern template class Connection<PlainStream>;
extern template class Connection<TlsStream>;

} // namespace cpv
