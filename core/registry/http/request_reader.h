#pragma once

#include "core/registry/http/deadline.h"
#include "core/registry/http/request_guard.h"
#include "core/registry/http/streams.h"

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <tl/expected.hpp>

namespace cpv {

/// Why no further request comes over a connection: with an answer to send before closing, or without.
struct ReadEnd {
    std::optional<HttpResponse> lastWords = {};
};

/// Reads heads and bodies from one stream, each within its deadline and limit. Keeps what a pipelining client
/// sent ahead. The guard judges the head; Beast's parser only takes chunked and counted bodies apart.
template <typename Stream> class RequestReader
{
public:
    RequestReader(Stream &stream, Deadline &deadline, const ServerLimits &limits);

    boost::asio::awaitable<tl::expected<RequestHead, ReadEnd>> readHead();
    /// For a head just read; `maxBytes` caps the bytes sent. Must be called even for BodyFraming::None.
    boost::asio::awaitable<tl::expected<std::string, ReadEnd>> readBody(const RequestHead &head, std::uint64_t maxBytes);

    /// Waiting for the first byte of a request.
    [[nodiscard]] bool isIdle() const { return m_idle; }

private:
    using BodyParser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    boost::asio::awaitable<tl::expected<std::size_t, ReadEnd>> receiveHead();
    [[nodiscard]] ReadEnd headCut() const;
    [[nodiscard]] ReadEnd bodyCut(const boost::system::error_code &error) const;
    [[nodiscard]] std::string_view received() const;

    Stream &m_stream;
    Deadline &m_deadline;
    const ServerLimits &m_limits;
    boost::beast::flat_buffer m_buffer;
    std::size_t m_headSize = 0;
    bool m_first = true;
    bool m_idle = false;
};

extern template class RequestReader<PlainStream>;
extern template class RequestReader<TlsStream>;

} // namespace cpv
