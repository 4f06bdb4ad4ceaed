#include "core/registry/http/request_target.h"

namespace cpv {

namespace {

tl::unexpected<ProblemDetails> badTarget(std::string code, std::string detail)
{
    return tl::unexpected(ProblemDetails { .status = 400, .code = std::move(code), .detail = std::move(detail) });
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

tl::expected<std::string, ProblemDetails> percentDecoded(std::string_view text)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return badTarget("target-encoding", "A '%' in the target is not followed by two hexadecimal digits.");
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    for (const char c : decoded) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return badTarget("target-control", "The target holds a control character.");
    }
    if (!isUtf8(decoded))
        return badTarget("target-utf8", "The decoded target is not UTF-8.");
    return decoded;
}

/// Decoded by segment, so that an encoded slash can't move the border between two segments.
tl::expected<std::string, ProblemDetails> decodedPath(std::string_view path)
{
    std::string decoded;
    while (!path.empty()) {
        path.remove_prefix(1); // The slash.
        const std::size_t end = std::min(path.find('/'), path.size());
        const auto segment = percentDecoded(path.substr(0, end));
        if (!segment)
            return tl::unexpected(segment.error());
        if (*segment == "." || *segment == "..")
            return badTarget("target-dots", "The path holds a '.' or '..' segment.");
        if (segment->find_first_of("/\\") != std::string::npos)
            return badTarget("target-slash", "The path holds an encoded slash or a backslash.");
        decoded += '/' + *segment;
        path.remove_prefix(end);
    }
    return decoded;
}

tl::expected<TextMap, ProblemDetails> decodedQuery(std::string_view query)
{
    TextMap values;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        auto name = percentDecoded(pair.substr(0, equals));
        auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value)
            return tl::unexpected(name ? value.error() : name.error());
        if (!values.emplace(std::move(*name), std::move(*value)).second)
            return badTarget("target-repeated", "A query name is given twice.");
    }
    return values;
}

} // namespace

bool isUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || text.size() - i < length)
            return false;
        char32_t point = length == 1 ? lead : lead & (0x7fU >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto byte = static_cast<unsigned char>(text[i + k]);
            if ((byte & 0xc0) != 0x80)
                return false;
            point = point << 6 | (byte & 0x3fU);
        }
        const bool tooLong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
        if (tooLong || (point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff)
            return false;
        i += length;
    }
    return true;
}

tl::expected<RequestTarget, ProblemDetails> parseTarget(std::string_view target)
{
    if (target.empty() || target.front() != '/')
        return badTarget("target-form", "The target must begin with '/'.");
    for (const char c : target) {
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return badTarget("target-character", "The target holds a character that must be percent-encoded.");
    }
    const std::size_t question = std::min(target.find('?'), target.size());
    auto path = decodedPath(target.substr(0, question));
    if (!path)
        return tl::unexpected(path.error());
    auto query = decodedQuery(target.substr(std::min(question + 1, target.size())));
    if (!query)
        return tl::unexpected(query.error());
    return RequestTarget { std::move(*path), std::move(*query) };
}

} // namespace cpv
