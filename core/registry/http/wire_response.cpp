#include "core/registry/http/wire_response.h"

#include <boost/beast/http/field.hpp>

#include <array>
#include <cstdio>

namespace cpv {

namespace http = boost::beast::http;

namespace {

bool hasNoBody(int status)
{
    return status == 204 || status == 304 || status < 200;
}

} // namespace

void compressFor(HttpResponse &response, ContentCoding coding)
{
    auto packed = compressed(response.body, coding);
    if (!packed || packed->size() >= response.body.size())
        return;
    response.body = std::move(*packed);
    response.headers.emplace_back("Content-Encoding", std::string(codingName(coding)));
}

WireResponse wireResponse(HttpResponse response, bool keepAlive)
{
    WireResponse wire { http::int_to_status(static_cast<unsigned>(response.status)), 11 };
    wire.result(static_cast<unsigned>(response.status));
    wire.set(http::field::server, "cpv-registry");
    wire.set(http::field::date, httpDate(std::chrono::system_clock::now()));
    wire.set(http::field::cache_control, "no-store");
    wire.set("X-Content-Type-Options", "nosniff");
    if (!response.contentType.empty())
        wire.set(http::field::content_type, response.contentType);
    for (const auto &[name, value] : response.headers) {
        if (name.find_first_of(" :\r\n") == name.npos && value.find_first_of(std::string_view("\r\n\0", 3)) == value.npos)
            wire.set(name, value);
    }
    if (!keepAlive)
        wire.set(http::field::connection, "close");
    if (hasNoBody(response.status)) {
        response.body.clear();
    } else {
        if (isWorthCompressing(response.contentType))
            wire.set(http::field::vary, "Accept-Encoding");
        wire.content_length(response.body.size());
    }
    wire.body() = std::move(response.body);
    return wire;
}

std::string httpDate(std::chrono::system_clock::time_point when)
{
    using namespace std::chrono;
    constexpr std::array days { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
    constexpr std::array months { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    const auto day = floor<std::chrono::days>(when);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(when) - day);
    std::array<char, 64> text {};
    std::snprintf(text.data(), text.size(), "%s, %02u %s %d %02d:%02d:%02d GMT", days.at(weekday(day).c_encoding()),
        static_cast<unsigned>(date.day()), months.at(static_cast<unsigned>(date.month()) - 1), static_cast<int>(date.year()),
        static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
        static_cast<int>(time.seconds().count()));
    return text.data();
}

} // namespace cpv
