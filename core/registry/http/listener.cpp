#include "core/registry/http/listener.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>

namespace cpv {

namespace net = boost::asio;
using boost::system::error_code;

namespace {

constexpr auto PauseAfterError = std::chrono::milliseconds(50);

} // namespace

Listener::Listener(net::io_context &io, Arrival arrival)
    : m_io(io)
    , m_acceptor(net::make_strand(io))
    , m_pause(m_acceptor.get_executor())
    , m_arrival(std::move(arrival))
{
}

error_code Listener::open(const net::ip::tcp::endpoint &endpoint)
{
    error_code error;
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(net::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(net::socket_base::max_listen_connections, error);
    return error;
}

std::uint16_t Listener::port() const
{
    error_code ignored;
    return m_acceptor.local_endpoint(ignored).port();
}

void Listener::start()
{
    auto task = [self = shared_from_this()]() -> net::awaitable<void> { co_await self->accept(); };
    net::co_spawn(m_acceptor.get_executor(), std::move(task), net::detached);
}

void Listener::stop()
{
    net::post(m_acceptor.get_executor(), [self = shared_from_this()] {
        error_code ignored;
        self->m_acceptor.close(ignored);
        self->m_pause.cancel();
    });
}

net::awaitable<void> Listener::accept()
{
    while (m_acceptor.is_open()) {
        error_code error;
        net::ip::tcp::socket socket(net::make_strand(m_io));
        co_await m_acceptor.async_accept(socket, net::redirect_error(net::use_awaitable, error));
        if (!error) {
            m_arrival(std::move(socket));
            continue;
        }
        // Out of file descriptors, most likely: they come back when clients leave, so don't spin.
        m_pause.expires_after(PauseAfterError);
        if (m_acceptor.is_open())
            co_await m_pause.async_wait(net::redirect_error(net::use_awaitable, error));
    }
}

} // namespace cpv
