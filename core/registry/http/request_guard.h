#pragma once

#include "core/registry/http/problem.h"
#include "core/registry/http/server_limits.h"

#include <tl/expected.hpp>

namespace cpv {

/// The rules a head must keep before anything else looks at it, as pure functions over its bytes. Stricter
/// than RFC 9112 wherever two readers of the same bytes (a proxy and we) could see two different requests.

struct HeadScan {
    enum class State { NeedMore, Complete, BareLineFeed };
    State state = State::NeedMore;
    std::size_t size = 0; ///< Complete: bytes of the head with its empty line. NeedMore: where to go on.
};

/// Looks for the end of the head in `received`, from `from` (0, or the size the last scan gave).
[[nodiscard]] HeadScan scanHead(std::string_view received, std::size_t from = 0);

enum class BodyFraming { None, Length, Chunked };

struct RequestHead {
    HttpMethod method = HttpMethod::Get;
    std::string path;
    TextMap query;
    TextMap headers;
    bool keepAlive = true; ///< Always false for HTTP/1.0, whatever its Connection header says.
    bool serverWide = false; ///< OPTIONS *
    bool expectsContinue = false;
    BodyFraming framing = BodyFraming::None;
    std::uint64_t contentLength = 0; ///< Only for BodyFraming::Length.
};

/// `head` ends with its empty line. Errors: 400 (malformed or ambiguous), 417, 431 (too many fields), 501
/// (method or transfer coding unknown), 505 (not HTTP/1.x).
[[nodiscard]] tl::expected<RequestHead, ProblemDetails> guardRequest(std::string_view head, const ServerLimits &limits);

/// Digits only, and no more than 2^63-1: no sign, no space, no list, no overflow.
[[nodiscard]] std::optional<std::uint64_t> parseContentLength(std::string_view text);

} // namespace cpv
