#pragma once

#include "core/registry/http/http_message.h"

namespace cpv {

/// An RFC 9457 problem. `code` is the stable name a client may branch on; `detail` is for the log and the
/// person who reads it, and never repeats a secret the request carried.
struct ProblemDetails {
    int status = 500;
    std::string code = "internal";
    std::string detail = {};
    std::string title = {}; ///< Empty: the status phrase.
    std::string type = {};  ///< Empty: "urn:cpv:problem:" + code.
    std::vector<std::string> arguments = {}; ///< Fill the placeholders of the code's sentence, in order.
    std::vector<std::pair<std::string, std::string>> headers = {}; ///< Such as Allow or Retry-After.
};

/// application/problem+json with type, title, status, detail and code.
[[nodiscard]] HttpResponse problemResponse(const ProblemDetails &problem);

/// `text` as a JSON string with its quotes; bytes that are not UTF-8 become '?'.
[[nodiscard]] std::string jsonQuoted(std::string_view text);

} // namespace cpv
