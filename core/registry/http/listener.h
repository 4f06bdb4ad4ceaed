#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>

namespace cpv {

/// Accepts connections, each with a strand of its own, and hands them on.
class Listener : public std::enable_shared_from_this<Listener>
{
public:
    using Arrival = std::function<void(boost::asio::ip::tcp::socket)>;

    Listener(boost::asio::io_context &io, Arrival arrival);

    /// Binds and listens; the error says why it can't.
    boost::system::error_code open(const boost::asio::ip::tcp::endpoint &endpoint);
    [[nodiscard]] std::uint16_t port() const;
    void start();
    void stop(); ///< From any thread.

private:
    boost::asio::awaitable<void> accept();

    boost::asio::io_context &m_io;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    Arrival m_arrival;
};

} // namespace cpv
