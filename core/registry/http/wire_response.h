#pragma once

#include "core/registry/http/content_coding.h"
#include "core/registry/http/http_message.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>

namespace cpv {

using WireResponse = boost::beast::http::response<boost::beast::http::string_body>;

/// Compresses the body of `response` where that pays, and says so in its headers. Slow: not on an I/O thread.
void compressFor(HttpResponse &response, ContentCoding coding);

/// The bytes on the wire. Header values with a line break (an injection, or a mistake) are left out.
[[nodiscard]] WireResponse wireResponse(HttpResponse response, bool keepAlive);

/// "Sun, 06 Nov 1994 08:49:37 GMT"
[[nodiscard]] std::string httpDate(std::chrono::system_clock::time_point when);

} // namespace cpv
