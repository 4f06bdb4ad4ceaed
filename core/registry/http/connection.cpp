#include "core/registry/http/connection.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>

namespace cpv {

namespace net = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::uint64_t MaxFarewellBytes = 1024 * 1024;

HttpResponse problem(int status, std::string code, std::string detail)
{
    return problemResponse({ .status = status, .code = std::move(code), .detail = std::move(detail) });
}

template <typename Action> class AtExit
{
public:
    explicit AtExit(Action action)
        : m_action(std::move(action))
    {
    }
    ~AtExit() { m_action(); }
    AtExit(const AtExit &) = delete;
    AtExit &operator=(const AtExit &) = delete;

private:
    Action m_action;
};

/// Runs `job` on the pool; the awaiting coroutine goes on where it was. No I/O thread is held up meanwhile.
template <typename Job> net::awaitable<void> onPool(net::thread_pool &pool, Job job)
{
    auto task = [job = std::move(job)]() mutable -> net::awaitable<void> {
        job();
        co_return;
    };
    co_await net::co_spawn(pool.get_executor(), std::move(task), net::use_awaitable);
}

} // namespace

template <typename Stream>
Connection<Stream>::Connection(Stream stream, std::string remoteAddress,
    std::unique_ptr<ConnectionGate::Ticket> ticket, ConnectionContext &context)
    : m_ticket(std::move(ticket))
    , m_context(context)
    , m_remoteAddress(std::move(remoteAddress))
    , m_stream(std::move(stream))
    , m_deadline(std::make_shared<Deadline>(m_stream.get_executor(), [this] { cancelSocket(); }))
    , m_reader(m_stream, *m_deadline, context.limits)
    , m_answerEvent(m_stream.get_executor())
{
}

template <typename Stream> void Connection<Stream>::start()
{
    m_ticket->hold(this->weak_from_this());
    auto task = [self = this->shared_from_this()]() -> net::awaitable<void> { co_await self->serve(); };
    net::co_spawn(m_stream.get_executor(), std::move(task), net::detached);
}

template <typename Stream> void Connection<Stream>::drain()
{
    net::post(m_stream.get_executor(), [self = this->shared_from_this()] {
        self->m_draining = true;
        if (self->m_reader.isIdle())
            self->cancelSocket();
    });
}

template <typename Stream> void Connection<Stream>::abort()
{
    net::post(m_stream.get_executor(), [self = this->shared_from_this()] {
        self->m_ended = true;
        self->m_draining = true;
        self->m_answerEvent.cancel();
        error_code ignored;
        socketOf(self->m_stream).close(ignored);
    });
}

template <typename Stream> void Connection<Stream>::cancelSocket()
{
    error_code ignored;
    socketOf(m_stream).cancel(ignored);
}

template <typename Stream> Connection<Stream>::Task<void> Connection<Stream>::serve()
{
    const AtExit detach([this] { m_deadline->detach(); });
    try {
        error_code ignored;
        socketOf(m_stream).non_blocking(true, ignored);
        socketOf(m_stream).set_option(net::ip::tcp::no_delay(true), ignored);
        if (!co_await handshake())
            co_return;
        if (m_ticket->verdict() != ConnectionGate::Verdict::Welcome) {
            co_await write(refusal(), false, false);
            co_await farewell();
            co_return;
        }
        while (!m_draining && co_await serveOne()) { }
    } catch (const std::exception &failure) { // Out of memory, at worst: this client's request, not the server.
        if (m_context.log)
            m_context.log(std::string("connection: ") + failure.what());
    }
    error_code ignored;
    socketOf(m_stream).close(ignored);
}

template <typename Stream> Connection<Stream>::Task<bool> Connection<Stream>::handshake()
{
    if constexpr (IsTls<Stream>) {
        m_deadline->start(Deadline::Clock::now() + m_context.limits.headerDeadline);
        error_code error;
        co_await m_stream.async_handshake(net::ssl::stream_base::server, net::redirect_error(net::use_awaitable, error));
        m_deadline->stop();
        co_return !error;
    }
    co_return true;
}

template <typename Stream> HttpResponse Connection<Stream>::refusal() const
{
    if (m_ticket->verdict() == ConnectionGate::Verdict::TooManyFromThere)
        return problem(429, "connections-per-address", "Your address has too many connections open.");
    return problemResponse({ .status = 503,
        .code = "connections",
        .detail = "The service has too many connections open. Try again soon.",
        .headers = { { "Retry-After", "5" } } });
}

template <typename Stream> Connection<Stream>::Task<bool> Connection<Stream>::serveOne()
{
    tl::expected<RequestHead, ReadEnd> head = co_await m_reader.readHead();
    const bool headOnly = head && head->method == HttpMethod::Head;
    const bool keepAlive = head && head->keepAlive;
    auto coding = ContentCoding::Identity;
    Outcome outcome = tl::unexpected(ReadEnd());
    if (head) {
        if (const auto accepted = head->headers.find("accept-encoding"); accepted != head->headers.end())
            coding = chooseCoding(accepted->second);
        outcome = co_await respond(std::move(*head));
    } else {
        outcome = tl::unexpected(std::move(head.error()));
    }
    if (outcome) {
        co_await compress(*outcome, coding);
        const bool goOn = keepAlive && !m_draining;
        const bool written = co_await write(std::move(*outcome), goOn, headOnly);
        if (written && !goOn)
            co_await farewell();
        co_return written &&goOn;
    }
    if (outcome.error().lastWords) {
        if (co_await write(std::move(*outcome.error().lastWords), false, headOnly))
            co_await farewell();
    }
    co_return false;
}

template <typename Stream>
Connection<Stream>::Task<typename Connection<Stream>::Outcome> Connection<Stream>::respond(RequestHead head)
{
    auto found = head.serverWide ? tl::unexpected(optionsResponse("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"))
                                 : m_context.router.find(head.method, head.path);
    if (!found) {
        if (head.framing != BodyFraming::None) // Not worth reading the body for.
            co_return tl::unexpected(ReadEnd { std::move(found.error()) });
        co_await m_reader.readBody(head, 0);
        co_return std::move(found.error());
    }
    std::uint64_t held = 0;
    const AtExit release([this, &held] { m_context.largeBodyBytes -= held; });
    tl::expected<HttpRequest, ReadEnd> request = co_await receive(std::move(head), *found, held);
    if (!request)
        co_return tl::unexpected(std::move(request.error()));
    const std::uint64_t maxBytes = found->route->options.maxBodyBytes.value_or(m_context.limits.maxBodyBytes);
    std::optional<HttpResponse> refused = co_await unpackBody(*request, maxBytes);
    if (refused)
        co_return std::move(*refused);
    co_return co_await handle(*found->route, std::move(*request));
}

template <typename Stream>
Connection<Stream>::Task<tl::expected<HttpRequest, ReadEnd>> Connection<Stream>::receive(
    RequestHead head, Router::Found &found, std::uint64_t &held)
{
    const ServerLimits &limits = m_context.limits;
    const std::uint64_t maxBytes = found.route->options.maxBodyBytes.value_or(limits.maxBodyBytes);
    if (head.contentLength > maxBytes)
        co_return tl::unexpected(ReadEnd { problem(413, "TooLarge", "The body of the request is too large.") });
    HttpRequest request { .method = head.method,
        .path = std::move(head.path),
        .params = std::move(found.params),
        .query = std::move(head.query),
        .headers = std::move(head.headers),
        .body = {},
        .remoteAddress = m_remoteAddress };
    if (found.route->options.admit) {
        std::optional<HttpResponse> refused = co_await admission(*found.route, request);
        if (refused)
            co_return tl::unexpected(ReadEnd { std::move(*refused) });
    }
    const bool counted = head.framing == BodyFraming::Length && !request.header("content-encoding");
    const std::uint64_t most = head.framing == BodyFraming::None ? 0 : counted ? head.contentLength : maxBytes;
    if (most > limits.maxBodyBytes) {
        if (!holdLargeBody(most))
            co_return tl::unexpected(ReadEnd { problemResponse({ .status = 503,
                .code = "large-bodies",
                .detail = "Too many large uploads are under way. Try again soon.",
                .headers = { { "Retry-After", "10" } } }) });
        held = most;
    }
    if (head.expectsContinue && head.framing != BodyFraming::None) {
        error_code ignored; // A client that left is noticed when its body is read.
        m_deadline->start(Deadline::Clock::now() + limits.headerDeadline);
        co_await net::async_write(m_stream, net::buffer(std::string_view("HTTP/1.1 100 Continue\r\n\r\n")),
            net::redirect_error(net::use_awaitable, ignored));
    }
    tl::expected<std::string, ReadEnd> body = co_await m_reader.readBody(head, maxBytes);
    if (!body)
        co_return tl::unexpected(std::move(body.error()));
    request.body = std::move(*body);
    co_return request;
}

template <typename Stream> bool Connection<Stream>::holdLargeBody(std::uint64_t bytes)
{
    const std::uint64_t before = m_context.largeBodyBytes.fetch_add(bytes);
    if (before + bytes <= m_context.limits.maxLargeBodyBytes)
        return true;
    m_context.largeBodyBytes -= bytes;
    return false;
}

template <typename Stream>
Connection<Stream>::Task<std::optional<HttpResponse>> Connection<Stream>::admission(
    const Route &route, const HttpRequest &request)
{
    std::optional<HttpResponse> refused;
    co_await onPool(m_context.pool, [&] {
        try {
            if (const auto refusedWith = route.options.admit(request))
                refused = problemResponse(*refusedWith);
        } catch (const std::exception &failure) {
            if (m_context.log)
                m_context.log("admission of " + request.path + ": " + failure.what());
            refused = problem(500, "internal", "The request could not be checked.");
        }
    });
    co_return refused;
}

template <typename Stream>
Connection<Stream>::Task<std::optional<HttpResponse>> Connection<Stream>::unpackBody(
    HttpRequest &request, std::uint64_t maxBytes)
{
    const auto coding = request.header("content-encoding");
    if (!coding || *coding == "identity")
        co_return std::nullopt;
    if (*coding != "zstd")
        co_return problemResponse({ .status = 415,
            .code = "content-coding",
            .detail = "Request bodies may be sent as they are or with zstd.",
            .headers = { { "Accept-Encoding", "zstd" } } });
    tl::expected<std::string, UnpackError> unpacked;
    co_await onPool(m_context.pool, [&] { unpacked = zstdUnpacked(request.body, maxBytes); });
    if (!unpacked && unpacked.error() == UnpackError::TooLarge)
        co_return problem(413, "TooLarge", "The unpacked body of the request is too large.");
    if (!unpacked)
        co_return problem(400, "content-coding-malformed", "The body is not what zstd makes.");
    request.body = std::move(*unpacked);
    request.headers.erase("content-encoding");
    co_return std::nullopt;
}

template <typename Stream>
Connection<Stream>::Task<typename Connection<Stream>::Outcome> Connection<Stream>::handle(
    const Route &route, HttpRequest request)
{
    auto pending = std::make_shared<PendingAnswer>([weak = this->weak_from_this()] {
        if (auto self = weak.lock()) {
            auto &event = self->m_answerEvent;
            net::post(event.get_executor(), [self = std::move(self)] { self->m_answerEvent.cancel(); });
        }
    });
    const AtExit abandon([pending] { pending->abandon(); });
    net::post(m_context.pool,
        [&route, &log = m_context.log, request = std::move(request), responder = Responder(pending)]() mutable {
            const std::string path = request.path;
            try {
                route.handler(std::move(request), std::move(responder));
            } catch (const std::exception &failure) {
                if (log)
                    log("handler of " + path + ": " + failure.what());
            }
        });
    watchForDisconnect();
    m_answerEvent.expires_after(m_context.limits.answerDeadline);
    bool late = false;
    while (!pending->isReady() && !m_ended && !late) {
        error_code woken;
        co_await m_answerEvent.async_wait(net::redirect_error(net::use_awaitable, woken));
        late = !woken;
    }
    cancelSocket(); // Ends the watch.
    std::optional<HttpResponse> response = pending->take();
    if (m_ended)
        co_return tl::unexpected(ReadEnd());
    if (response)
        co_return std::move(*response);
    co_return problem(503, "answer-late", "The answer took too long. Try again.");
}

/// While a handler works nobody reads; so look whether the client has hung up, to spare its waiting.
template <typename Stream> void Connection<Stream>::watchForDisconnect()
{
    auto look = [weak = this->weak_from_this()](const error_code &error) {
        const auto self = weak.lock();
        if (error || !self)
            return;
        char byte = 0;
        error_code state;
        const std::size_t count
            = socketOf(self->m_stream).receive(net::buffer(&byte, 1), net::socket_base::message_peek, state);
        if (count > 0 || state == net::error::would_block)
            return; // The next request is there already (or a TLS record): no need to look again.
        self->m_ended = true;
        self->m_answerEvent.cancel();
    };
    socketOf(m_stream).async_wait(net::socket_base::wait_read, std::move(look));
}

template <typename Stream>
Connection<Stream>::Task<void> Connection<Stream>::compress(HttpResponse &response, ContentCoding coding)
{
    if (coding == ContentCoding::Identity || !response.mayCompress || response.body.size() <= m_context.limits.compressFrom
        || !isWorthCompressing(response.contentType))
        co_return;
    co_await onPool(m_context.pool, [&response, coding] { compressFor(response, coding); });
}

template <typename Stream>
Connection<Stream>::Task<bool> Connection<Stream>::write(HttpResponse response, bool keepAlive, bool headOnly)
{
    m_context.counters.countAnswer(response.status);
    WireResponse wire = wireResponse(std::move(response), keepAlive);
    http::response_serializer<http::string_body> serializer(wire);
    const ServerLimits &limits = m_context.limits;
    const Pace pace { Deadline::Clock::now(), limits.paceGrace, limits.minBytesPerSecond, limits.bodyDeadline };
    std::uint64_t moved = 0;
    error_code error;
    const auto isDone = [&] { return headOnly ? serializer.is_header_done() : serializer.is_done(); };
    serializer.split(headOnly);
    while (!error && !isDone()) {
        m_deadline->start(pace.until(moved));
        moved += co_await http::async_write_some(m_stream, serializer, net::redirect_error(net::use_awaitable, error));
    }
    m_deadline->stop();
    co_return !error;
}

/// Closing with unread bytes would reset the connection and may swallow our last words: say goodbye, then read on
/// until the client has hung up, for a short while.
template <typename Stream> Connection<Stream>::Task<void> Connection<Stream>::farewell()
{
    m_deadline->start(Deadline::Clock::now() + m_context.limits.lingerDeadline);
    error_code error;
    if constexpr (IsTls<Stream>)
        co_await m_stream.async_shutdown(net::redirect_error(net::use_awaitable, error));
    error.clear();
    auto &socket = socketOf(m_stream);
    socket.shutdown(net::socket_base::shutdown_send, error);
    std::array<char, 4096> unread;
    for (std::uint64_t bytes = 0; !error && !m_deadline->hasPassed() && bytes < MaxFarewellBytes;)
        bytes += co_await socket.async_read_some(net::buffer(unread), net::redirect_error(net::use_awaitable, error));
    m_deadline->stop();
}

template class Connection<PlainStream>;
template class Connection<TlsStream>;

} // namespace cpv
