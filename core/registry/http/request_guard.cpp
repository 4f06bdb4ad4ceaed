#include "core/registry/http/request_guard.h"

#include "core/registry/http/request_target.h"

#include <boost/beast/core/string.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace cpv {

namespace {

using Refusal = tl::unexpected<ProblemDetails>;

Refusal refuse(int status, std::string code, std::string detail)
{
    return Refusal(ProblemDetails { .status = status, .code = std::move(code), .detail = std::move(detail) });
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return boost::beast::iequals({ a.data(), a.size() }, { b.data(), b.size() });
}

bool isTokenCharacter(char c)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.find(c) != marks.npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldValue(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// Two of these, even equal ones, could be read differently by a proxy in front of us.
bool mustBeSingle(std::string_view name)
{
    constexpr std::array<std::string_view, 10> names { "host", "content-length", "transfer-encoding", "authorization",
        "content-type", "content-encoding", "expect", "range", "if-match", "cookie" };
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool listHolds(std::string_view list, std::string_view token)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        if (sameIgnoringCase(trimmed(list.substr(0, end)), token))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

/// Cuts the first line off `rest`, without its CRLF.
std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = rest.find("\r\n");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(rest.size(), line.size() + 2));
    return line;
}

tl::expected<void, ProblemDetails> readRequestLine(std::string_view line, RequestHead &head, bool &oldVersion)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == line.npos || first == last || !isToken(line.substr(0, first)))
        return refuse(400, "request-line", "The request line is not 'METHOD target HTTP/1.1'.");
    const std::string_view version = line.substr(last + 1);
    if (version.substr(0, 5) != "HTTP/")
        return refuse(400, "request-line", "The request line does not name a version of HTTP.");
    oldVersion = version == "HTTP/1.0";
    if (!oldVersion && version != "HTTP/1.1")
        return refuse(505, "http-version", "This service speaks HTTP/1.1.");
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const auto method = methodFromName(line.substr(0, first));
    if (!method)
        return refuse(501, "method-unknown", "This service does not know the method.");
    head.method = *method;
    if (head.method == HttpMethod::Options && target == "*") {
        head.serverWide = true;
        return {};
    }
    auto parsed = parseTarget(target);
    if (!parsed)
        return Refusal(std::move(parsed.error()));
    head.path = std::move(parsed->path);
    head.query = std::move(parsed->query);
    return {};
}

tl::expected<void, ProblemDetails> readField(std::string_view line, TextMap &headers)
{
    if (line.front() == ' ' || line.front() == '\t')
        return refuse(400, "header-fold", "A header is folded over two lines.");
    const std::size_t colon = line.find(':');
    if (colon == line.npos || !isToken(line.substr(0, colon)))
        return refuse(400, "header-name", "A header has no proper name before its colon.");
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (!isFieldValue(value))
        return refuse(400, "header-value", "A header holds a control character.");
    std::string name = lowered(line.substr(0, colon));
    const auto [place, isNew] = headers.try_emplace(std::move(name), value);
    if (isNew)
        return {};
    if (mustBeSingle(place->first))
        return refuse(400, "header-repeated", "The header " + place->first + " is given twice.");
    place->second.append(", ").append(value);
    return {};
}

/// Where the body ends: the one question on which a smuggled request lives.
tl::expected<void, ProblemDetails> readFraming(RequestHead &head, bool oldVersion)
{
    const auto coding = head.headers.find("transfer-encoding");
    const auto length = head.headers.find("content-length");
    if (coding != head.headers.end() && length != head.headers.end())
        return refuse(400, "framing-ambiguous", "Content-Length and Transfer-Encoding exclude each other.");
    if (coding != head.headers.end()) {
        if (oldVersion)
            return refuse(400, "framing-version", "HTTP/1.0 has no Transfer-Encoding.");
        if (!sameIgnoringCase(coding->second, "chunked"))
            return refuse(501, "transfer-coding", "The only transfer coding known here is chunked.");
        head.framing = BodyFraming::Chunked;
    }
    if (length != head.headers.end()) {
        const auto bytes = parseContentLength(length->second);
        if (!bytes)
            return refuse(400, "content-length", "Content-Length must be a plain number of bytes.");
        head.framing = *bytes > 0 ? BodyFraming::Length : BodyFraming::None;
        head.contentLength = *bytes;
    }
    return {};
}

tl::expected<void, ProblemDetails> readConnectionOptions(RequestHead &head, bool oldVersion)
{
    const auto host = head.headers.find("host");
    if (!oldVersion && host == head.headers.end())
        return refuse(400, "host-missing", "HTTP/1.1 needs a Host header.");
    if (host != head.headers.end() && host->second.find_first_of(" \t,/@\\") != std::string::npos)
        return refuse(400, "host-malformed", "The Host header is not a host and a port.");
    const auto connection = head.headers.find("connection");
    head.keepAlive = !oldVersion && (connection == head.headers.end() || !listHolds(connection->second, "close"));
    const auto expect = head.headers.find("expect");
    if (expect != head.headers.end() && !oldVersion) {
        if (!sameIgnoringCase(expect->second, "100-continue"))
            return refuse(417, "expectation", "The only expectation known here is 100-continue.");
        head.expectsContinue = true;
    }
    return {};
}

} // namespace

HeadScan scanHead(std::string_view received, std::size_t from)
{
    for (std::size_t i = from; (i = received.find('\n', i)) != received.npos; ++i) {
        if (i == 0 || received[i - 1] != '\r')
            return { HeadScan::State::BareLineFeed, i };
        if (i == 1 || (i >= 3 && received[i - 2] == '\n' && received[i - 3] == '\r'))
            return { HeadScan::State::Complete, i + 1 };
    }
    return { HeadScan::State::NeedMore, received.size() };
}

std::optional<std::uint64_t> parseContentLength(std::string_view text)
{
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (text.empty())
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        const auto digit = static_cast<std::uint64_t>(c - '0');
        if (value > (most - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

tl::expected<RequestHead, ProblemDetails> guardRequest(std::string_view head, const ServerLimits &limits)
{
    RequestHead result;
    bool oldVersion = false;
    std::string_view rest = head;
    if (auto line = readRequestLine(takeLine(rest), result, oldVersion); !line)
        return Refusal(std::move(line.error()));
    std::size_t fields = 0;
    for (std::string_view line = takeLine(rest); !line.empty(); line = takeLine(rest)) {
        if (++fields > limits.maxHeaderFields)
            return refuse(431, "header-count", "The request has too many headers.");
        if (auto field = readField(line, result.headers); !field)
            return Refusal(std::move(field.error()));
    }
    if (auto framing = readFraming(result, oldVersion); !framing)
        return Refusal(std::move(framing.error()));
    if (auto options = readConnectionOptions(result, oldVersion); !options)
        return Refusal(std::move(options.error()));
    return result;
}

} // namespace cpv
