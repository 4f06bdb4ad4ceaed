#include "tests/registry/http/http_test_client.h"

#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <stdexcept>
#include <thread>

namespace cpv {

namespace net = boost::asio;
namespace http = boost::beast::http;

bool HttpTestClient::Reply::hasCode(std::string_view code) const
{
    return body.find("\"code\":\"" + std::string(code) + "\"") != std::string::npos
        && headers.at("content-type") == "application/problem+json";
}

HttpTestClient::HttpTestClient(std::uint16_t port)
    : m_socket(m_io)
{
    m_socket.connect({ net::ip::make_address("127.0.0.1"), port });
    m_socket.set_option(net::ip::tcp::no_delay(true));
}

bool HttpTestClient::send(std::string_view bytes)
{
    boost::system::error_code error;
    net::write(m_socket, net::buffer(bytes), error);
    return !error;
}

HttpTestClient::Reply HttpTestClient::receive(bool headOnly)
{
    http::response_parser<http::string_body> parser;
    parser.body_limit(boost::none);
    parser.skip(headOnly);
    boost::system::error_code error;
    http::read(m_socket, m_buffer, parser, error);
    if (error)
        return {};
    Reply reply { .status = static_cast<int>(parser.get().result_int()), .body = std::move(parser.get().body()) };
    for (const auto &field : parser.get()) {
        std::string name(field.name_string());
        for (char &c : name)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        reply.headers.emplace(std::move(name), std::string(field.value()));
    }
    return reply;
}

HttpTestClient::Reply HttpTestClient::exchange(std::string_view bytes)
{
    send(bytes);
    return receive();
}

std::string HttpTestClient::receiveHeadText()
{
    std::string text;
    boost::system::error_code error;
    for (char byte = 0; !error && !text.ends_with("\r\n\r\n"); text += byte)
        net::read(m_socket, net::buffer(&byte, 1), error);
    return text;
}

bool HttpTestClient::isClosedNext()
{
    char byte = 0;
    boost::system::error_code error;
    return m_buffer.size() == 0 && m_socket.read_some(net::buffer(&byte, 1), error) == 0;
}

void HttpTestClient::close()
{
    boost::system::error_code ignored;
    m_socket.close(ignored);
}

void HttpTestClient::reset()
{
    m_socket.set_option(net::socket_base::linger(true, 0));
    close();
}

std::string getText(std::string_view target, std::string_view moreHeaders)
{
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: test\r\n" + std::string(moreHeaders) + "\r\n";
}

std::string postText(std::string_view target, std::string_view body, std::string_view moreHeaders)
{
    return "POST " + std::string(target) + " HTTP/1.1\r\nHost: test\r\nContent-Length: " + std::to_string(body.size())
        + "\r\n" + std::string(moreHeaders) + "\r\n" + std::string(body);
}

void Signal::raise()
{
    const std::lock_guard lock(m_mutex);
    m_raised = true;
    m_changed.notify_all();
}

bool Signal::wait()
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return m_raised; });
}

bool eventually(const std::function<bool()> &condition)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::yield();
    }
    return true;
}

Router testRouter()
{
    Router router;
    const auto echo = [](HttpRequest request, const Responder &responder) {
        responder.answer({ .contentType = "text/plain", .body = std::move(request.body) });
    };
    router.add(HttpMethod::Get, "/hello", [](const HttpRequest &, const Responder &responder) {
        responder.answer({ .contentType = "text/plain", .body = "hello" });
    });
    router.add(HttpMethod::Post, "/echo", echo);
    router.add(HttpMethod::Post, "/echo/small", echo, { .maxBodyBytes = 16 });
    router.add(HttpMethod::Get, "/big", [](const HttpRequest &, const Responder &responder) {
        responder.answer({ .contentType = "text/plain", .body = std::string(100'000, 'b') });
    });
    router.add(HttpMethod::Get, "/throw",
        [](const HttpRequest &, const Responder &) { throw std::runtime_error("a planted failure"); });
    router.add(HttpMethod::Get, "/drop", [](const HttpRequest &, const Responder &) { });
    router.add(HttpMethod::Get, "/items/{id}", [](const HttpRequest &request, const Responder &responder) {
        responder.answer({ .contentType = "text/plain",
            .body = request.param("id") + "|" + std::string(request.queryValue("q").value_or("none")) });
    });
    return router;
}

} // namespace cpv
