#pragma once

#include "core/registry/http/http_server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include <condition_variable>
#include <mutex>

namespace cpv {

/// A raw client on 127.0.0.1: sends exactly the bytes it is given, blocks for what comes back.
class HttpTestClient
{
public:
    struct Reply {
        int status = 0; ///< 0: the connection ended without a reply.
        TextMap headers = {};
        std::string body = {};

        [[nodiscard]] bool hasCode(std::string_view code) const;
    };

    explicit HttpTestClient(std::uint16_t port);

    /// False once the server has closed.
    bool send(std::string_view bytes);
    [[nodiscard]] Reply receive(bool headOnly = false);
    [[nodiscard]] Reply exchange(std::string_view bytes);
    /// The raw bytes up to the first empty line.
    [[nodiscard]] std::string receiveHeadText();
    /// Blocks until the server closes; true if nothing but the end came.
    [[nodiscard]] bool isClosedNext();
    void close();
    void reset(); ///< Closes with a reset.

private:
    boost::asio::io_context m_io;
    boost::asio::ip::tcp::socket m_socket;
    boost::beast::flat_buffer m_buffer;
};

[[nodiscard]] std::string getText(std::string_view target, std::string_view moreHeaders = {});
[[nodiscard]] std::string postText(std::string_view target, std::string_view body, std::string_view moreHeaders = {});

/// A flag one thread raises and another waits for.
class Signal
{
public:
    void raise();
    /// False after 20 seconds, so that a failing test ends.
    [[nodiscard]] bool wait();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_raised = false;
};

/// Asks again and again until `condition` holds; false after 20 seconds.
[[nodiscard]] bool eventually(const std::function<bool()> &condition);

/// GET /hello, POST /echo (16 bytes at most: /echo/small), GET /big, GET /throw, GET /drop and GET /items/{id}.
[[nodiscard]] Router testRouter();

} // namespace cpv
