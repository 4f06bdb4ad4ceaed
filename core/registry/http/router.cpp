#include "core/registry/http/router.h"

#include <algorithm>

namespace cpv {

namespace {

std::vector<std::string> splitPath(std::string_view path)
{
    std::vector<std::string> segments;
    while (!path.empty()) {
        path.remove_prefix(1); // The slash.
        const std::size_t end = std::min(path.find('/'), path.size());
        segments.emplace_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return segments;
}

bool isParam(const std::string &segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

std::optional<TextMap> matched(const Route &route, const std::vector<std::string> &segments)
{
    if (route.segments.size() != segments.size())
        return std::nullopt;
    TextMap params;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::string &pattern = route.segments[i];
        if (isParam(pattern) && !segments[i].empty())
            params.emplace(pattern.substr(1, pattern.size() - 2), segments[i]);
        else if (pattern != segments[i])
            return std::nullopt;
    }
    return params;
}

std::string allowed(const std::vector<HttpMethod> &methods)
{
    std::vector<HttpMethod> all = methods;
    if (std::find(all.begin(), all.end(), HttpMethod::Get) != all.end())
        all.push_back(HttpMethod::Head);
    all.push_back(HttpMethod::Options);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    std::string text;
    for (const HttpMethod method : all)
        text.append(text.empty() ? "" : ", ").append(methodName(method));
    return text;
}

} // namespace

void Router::add(HttpMethod method, std::string_view pattern, HttpHandler handler, RouteOptions options)
{
    m_routes.push_back({ method, splitPath(pattern), std::move(handler), std::move(options) });
}

tl::expected<Router::Found, HttpResponse> Router::find(HttpMethod method, std::string_view path) const
{
    const std::vector<std::string> segments = splitPath(path);
    std::vector<HttpMethod> known;
    std::optional<Found> asGet;
    for (const Route &route : m_routes) {
        auto params = matched(route, segments);
        if (!params)
            continue;
        if (route.method == method)
            return Found { &route, std::move(*params) };
        if (route.method == HttpMethod::Get && !asGet)
            asGet = Found { &route, std::move(*params) };
        known.push_back(route.method);
    }
    if (known.empty())
        return tl::unexpected(problemResponse({ .status = 404, .code = "not-found", .detail = "There is nothing here." }));
    if (method == HttpMethod::Head && asGet)
        return std::move(*asGet);
    if (method == HttpMethod::Options)
        return tl::unexpected(optionsResponse(allowed(known)));
    return tl::unexpected(problemResponse({ .status = 405,
        .code = "method-not-allowed",
        .detail = "This resource has other methods; see Allow.",
        .headers = { { "Allow", allowed(known) } } }));
}

HttpResponse optionsResponse(const std::string &allow)
{
    return { .status = 204, .contentType = "", .headers = { { "Allow", allow } } };
}

} // namespace cpv
