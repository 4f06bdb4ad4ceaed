#include "core/registry/http/problem.h"

#include "core/registry/http/request_target.h"

#include <array>
#include <cstdio>

namespace cpv {

std::string jsonQuoted(std::string_view text)
{
    const bool utf8 = isUtf8(text);
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (byte < 0x20) {
            std::array<char, 8> escape {};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(byte));
            quoted += escape.data();
        } else {
            quoted += (byte < 0x80 || utf8) ? c : '?';
        }
    }
    return quoted + '"';
}

HttpResponse problemResponse(const ProblemDetails &problem)
{
    const std::string type = problem.type.empty() ? "urn:cpv:problem:" + problem.code : problem.type;
    const std::string_view title = problem.title.empty() ? statusPhrase(problem.status) : std::string_view(problem.title);
    HttpResponse response;
    response.status = problem.status;
    response.contentType = "application/problem+json";
    response.headers = problem.headers;
    response.body = "{\"type\":" + jsonQuoted(type) + ",\"title\":" + jsonQuoted(title)
        + ",\"status\":" + std::to_string(problem.status) + ",\"detail\":" + jsonQuoted(problem.detail)
        + ",\"code\":" + jsonQuoted(problem.code);
    if (!problem.arguments.empty()) {
        std::string list;
        for (const std::string &argument : problem.arguments)
            list += (list.empty() ? "" : ",") + jsonQuoted(argument);
        response.body += ",\"arguments\":[" + list + "]";
    }
    response.body += "}";
    return response;
}

} // namespace cpv
