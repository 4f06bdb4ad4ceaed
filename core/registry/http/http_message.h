#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cpv {

enum class HttpMethod { Get, Head, Post, Put, Patch, Delete, Options };

[[nodiscard]] std::string_view methodName(HttpMethod method);
[[nodiscard]] std::optional<HttpMethod> methodFromName(std::string_view name);

/// Texts by name; found by string_view without a copy.
using TextMap = std::map<std::string, std::string, std::less<>>;

/// A request that passed the guard: what a handler reads never needs to be checked for HTTP's own traps again.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    std::string path;          ///< Percent-decoded UTF-8, begins with '/', no "." or ".." segment, no NUL, no '\'.
    TextMap params;            ///< The {names} of the route's pattern.
    TextMap query;             ///< Percent-decoded UTF-8; each name once. '+' stays '+'.
    TextMap headers;           ///< Names in lower case; repeated list headers joined with ", ".
    std::string body;          ///< Already decompressed.
    std::string remoteAddress; ///< Without port. The peer of the socket, never a forwarded header.

    /// `name` in lower case.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
    [[nodiscard]] std::optional<std::string_view> queryValue(std::string_view name) const;
    /// A {name} of the route's own pattern, so it is there by construction.
    [[nodiscard]] const std::string &param(std::string_view name) const;
};

/// Content-Length, Date, Server, Connection and Content-Encoding are the server's business.
struct HttpResponse {
    int status = 200;
    std::string contentType = "application/json";
    std::string body = {};
    std::vector<std::pair<std::string, std::string>> headers = {};
    /// False where a secret shares the body with text the client chose (compressed length would leak it).
    bool mayCompress = true;
};

/// "Not Found" for 404; "Status" for numbers without a phrase.
[[nodiscard]] std::string_view statusPhrase(int status);

} // namespace cpv
