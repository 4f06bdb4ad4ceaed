#include "core/registry/http/http_message.h"

#include <ostream> // Boost 1.81's string_view streams without including it.

#include <boost/beast/http/status.hpp>

#include <array>
#include <cassert>

namespace cpv {

namespace {

struct NamedMethod {
    HttpMethod method;
    std::string_view name;
};

constexpr std::array<NamedMethod, 7> Methods { {
    { HttpMethod::Get, "GET" },
    { HttpMethod::Head, "HEAD" },
    { HttpMethod::Post, "POST" },
    { HttpMethod::Put, "PUT" },
    { HttpMethod::Patch, "PATCH" },
    { HttpMethod::Delete, "DELETE" },
    { HttpMethod::Options, "OPTIONS" },
} };

std::optional<std::string_view> find(const TextMap &map, std::string_view name)
{
    const auto found = map.find(name);
    if (found == map.end())
        return std::nullopt;
    return found->second;
}

} // namespace

std::string_view methodName(HttpMethod method)
{
    return Methods.at(static_cast<std::size_t>(method)).name;
}

std::optional<HttpMethod> methodFromName(std::string_view name)
{
    for (const NamedMethod &known : Methods) {
        if (known.name == name)
            return known.method;
    }
    return std::nullopt;
}

std::optional<std::string_view> HttpRequest::header(std::string_view name) const
{
    return find(headers, name);
}

std::optional<std::string_view> HttpRequest::queryValue(std::string_view name) const
{
    return find(query, name);
}

const std::string &HttpRequest::param(std::string_view name) const
{
    const auto found = params.find(name);
    assert(found != params.end());
    return found->second;
}

std::string_view statusPhrase(int status)
{
    const auto known = boost::beast::http::int_to_status(static_cast<unsigned>(status));
    if (known == boost::beast::http::status::unknown)
        return "Status";
    const auto phrase = boost::beast::http::obsolete_reason(known);
    return { phrase.data(), phrase.size() };
}

} // namespace cpv
