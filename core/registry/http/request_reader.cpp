#include "core/registry/http/request_reader.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>

namespace cpv {

namespace net = boost::asio;
namespace http = boost::beast::http;

namespace {

constexpr std::size_t HeadChunk = 4096;
constexpr std::size_t BodyChunk = 64 * 1024;

ReadEnd endWith(int status, std::string code, std::string detail)
{
    return { problemResponse({ .status = status, .code = std::move(code), .detail = std::move(detail) }) };
}

} // namespace

template <typename Stream>
RequestReader<Stream>::RequestReader(Stream &stream, Deadline &deadline, const ServerLimits &limits)
    : m_stream(stream)
    , m_deadline(deadline)
    , m_limits(limits)
    , m_buffer(limits.maxHeaderBytes + BodyChunk)
{
}

template <typename Stream> std::string_view RequestReader<Stream>::received() const
{
    const auto data = m_buffer.cdata();
    return { static_cast<const char *>(data.data()), data.size() };
}

template <typename Stream> net::awaitable<tl::expected<RequestHead, ReadEnd>> RequestReader<Stream>::readHead()
{
    const tl::expected<std::size_t, ReadEnd> size = co_await receiveHead();
    m_idle = false;
    m_deadline.stop();
    if (!size)
        co_return tl::unexpected(size.error());
    m_headSize = *size;
    auto head = guardRequest(received().substr(0, m_headSize), m_limits);
    if (!head)
        co_return tl::unexpected(ReadEnd { problemResponse(head.error()) });
    co_return std::move(*head);
}

template <typename Stream> net::awaitable<tl::expected<std::size_t, ReadEnd>> RequestReader<Stream>::receiveHead()
{
    m_idle = m_buffer.size() == 0;
    const bool patient = m_idle && !m_first; // Between requests a client may think; at the first it may not.
    m_first = false;
    m_deadline.start(Deadline::Clock::now() + (patient ? m_limits.idleDeadline : m_limits.headerDeadline));
    std::size_t scanned = 0;
    for (;;) {
        const HeadScan scan = scanHead(received(), scanned);
        if (scan.state == HeadScan::State::BareLineFeed)
            co_return tl::unexpected(endWith(400, "bare-line-feed", "A line of the head does not end with CR LF."));
        const bool complete = scan.state == HeadScan::State::Complete;
        if (scan.size > m_limits.maxHeaderBytes || (!complete && m_buffer.size() >= m_limits.maxHeaderBytes))
            co_return tl::unexpected(endWith(431, "header-size", "The head of the request is too large."));
        if (complete)
            co_return scan.size;
        scanned = scan.size;
        const std::size_t room = std::min(HeadChunk, m_limits.maxHeaderBytes - m_buffer.size());
        boost::system::error_code error;
        const std::size_t count
            = co_await m_stream.async_read_some(m_buffer.prepare(room), net::redirect_error(net::use_awaitable, error));
        if (error)
            co_return tl::unexpected(headCut());
        m_buffer.commit(count);
        if (std::exchange(m_idle, false))
            m_deadline.start(Deadline::Clock::now() + m_limits.headerDeadline);
    }
}

template <typename Stream> ReadEnd RequestReader<Stream>::headCut() const
{
    if (m_deadline.hasPassed() && m_buffer.size() > 0)
        return endWith(408, "header-slow", "The head of the request took too long.");
    return {};
}

template <typename Stream>
net::awaitable<tl::expected<std::string, ReadEnd>> RequestReader<Stream>::readBody(
    const RequestHead &head, std::uint64_t maxBytes)
{
    if (head.framing == BodyFraming::None) {
        m_buffer.consume(m_headSize);
        co_return std::string();
    }
    auto onChunk = [](std::uint64_t, boost::beast::string_view extensions, boost::system::error_code &error) {
        if (!extensions.empty())
            error = http::error::bad_chunk_extension;
    };
    BodyParser parser;
    parser.header_limit(static_cast<std::uint32_t>(m_limits.maxHeaderBytes));
    parser.body_limit(maxBytes);
    parser.on_chunk_header(onChunk);
    boost::system::error_code error;
    m_buffer.consume(parser.put(m_buffer.cdata(), error));
    const Pace pace { Deadline::Clock::now(), m_limits.paceGrace, m_limits.minBytesPerSecond, m_limits.bodyDeadline };
    std::uint64_t moved = 0;
    while (!error && !parser.is_done()) {
        m_deadline.start(pace.until(moved));
        moved += co_await http::async_read_some(
            m_stream, m_buffer, parser, net::redirect_error(net::use_awaitable, error));
    }
    m_deadline.stop();
    if (error)
        co_return tl::unexpected(bodyCut(error));
    co_return std::move(parser.get().body());
}

template <typename Stream> ReadEnd RequestReader<Stream>::bodyCut(const boost::system::error_code &error) const
{
    if (m_deadline.hasPassed())
        return endWith(408, "body-slow", "The body of the request came too slowly.");
    if (error == http::error::body_limit)
        return endWith(413, "TooLarge", "The body of the request is too large.");
    if (error == http::error::partial_message || error == http::error::end_of_stream)
        return {}; // The client left in the middle.
    if (error.category() == http::make_error_code(http::error::bad_chunk).category())
        return endWith(400, "body-framing", "The body is not framed as its head says.");
    return {};
}

template class RequestReader<PlainStream>;
template class RequestReader<TlsStream>;

} // namespace cpv
