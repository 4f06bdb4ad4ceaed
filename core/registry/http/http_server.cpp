#include "core/registry/http/http_server.h"

#include "core/registry/http/connection.h"
#include "core/registry/http/listener.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ssl/context.hpp>

#include <algorithm>
#include <thread>

namespace cpv {

namespace net = boost::asio;
using boost::system::error_code;

namespace {

/// Only suites with forward secrecy and authenticated encryption; TLS 1.3 has no others.
net::ssl::context tlsContext(const TlsFiles &files)
{
    net::ssl::context context(net::ssl::context::tls_server);
    context.set_options(net::ssl::context::default_workarounds | net::ssl::context::no_sslv3 | net::ssl::context::no_tlsv1
        | net::ssl::context::no_tlsv1_1 | net::ssl::context::no_compression);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_cipher_list(context.native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL");
    context.use_certificate_chain_file(files.certificate);
    context.use_private_key_file(files.key, net::ssl::context::pem);
    return context;
}

} // namespace

/// Members stand in the order in which they depend on each other; stop() takes them down in reverse.
class HttpServer::Engine
{
public:
    Engine(Router router, ServerLimits limits, HttpServerOptions options)
        : m_router(std::move(router))
        , m_limits(limits)
        , m_options(std::move(options))
        , m_pool(std::max(1U, m_options.handlerThreads))
        , m_work(net::make_work_guard(m_io))
    {
    }

    tl::expected<std::uint16_t, std::string> listen(const std::string &host, std::uint16_t port);
    void stop(std::chrono::milliseconds grace);
    [[nodiscard]] const HttpCounters &counters() const { return m_counters; }

private:
    error_code loadTls();
    void runThreads();
    void welcome(net::ip::tcp::socket socket);

    const Router m_router;
    const ServerLimits m_limits;
    const HttpServerOptions m_options;
    std::optional<net::ssl::context> m_tls;
    HttpCounters m_counters;
    ConnectionGate m_gate { m_limits, m_counters };
    net::thread_pool m_pool;
    net::io_context m_io;
    ConnectionContext m_context { m_limits, m_router, m_counters, m_pool, m_options.log };
    net::executor_work_guard<net::io_context::executor_type> m_work;
    std::vector<std::shared_ptr<Listener>> m_listeners;
    std::vector<std::thread> m_threads;
    bool m_stopped = false;
};

tl::expected<std::uint16_t, std::string> HttpServer::Engine::listen(const std::string &host, std::uint16_t port)
{
    if (m_stopped)
        return tl::unexpected(std::string("The server has been stopped."));
    if (const error_code error = loadTls())
        return tl::unexpected("The certificate or its key can't be used: " + error.message());
    error_code error;
    net::ip::tcp::resolver resolver(m_io);
    const auto found = resolver.resolve(host, std::to_string(port), net::ip::tcp::resolver::passive, error);
    if (error)
        return tl::unexpected(host + ": " + error.message());
    auto listener = std::make_shared<Listener>(m_io, [this](net::ip::tcp::socket socket) { welcome(std::move(socket)); });
    error = listener->open(found.begin()->endpoint());
    if (error)
        return tl::unexpected(host + ":" + std::to_string(port) + ": " + error.message());
    const std::uint16_t chosen = listener->port();
    m_listeners.push_back(listener);
    listener->start();
    runThreads();
    return chosen;
}

error_code HttpServer::Engine::loadTls()
{
    if (!m_options.tls || m_tls)
        return {};
    try {
        m_tls.emplace(tlsContext(*m_options.tls));
        return {};
    } catch (const boost::system::system_error &failure) {
        return failure.code();
    }
}

void HttpServer::Engine::runThreads()
{
    while (m_threads.size() < std::max(1U, m_options.ioThreads))
        m_threads.emplace_back([this] { m_io.run(); });
}

void HttpServer::Engine::welcome(net::ip::tcp::socket socket)
{
    error_code error;
    const auto peer = socket.remote_endpoint(error).address();
    if (error)
        return; // Gone again.
    auto ticket = m_gate.enter(peer);
    if (!ticket)
        return;
    if (m_tls) {
        TlsStream stream(std::move(socket), *m_tls);
        std::make_shared<Connection<TlsStream>>(std::move(stream), peer.to_string(), std::move(ticket), m_context)->start();
    } else {
        std::make_shared<Connection<PlainStream>>(std::move(socket), peer.to_string(), std::move(ticket), m_context)
            ->start();
    }
}

void HttpServer::Engine::stop(std::chrono::milliseconds grace)
{
    if (std::exchange(m_stopped, true))
        return;
    for (const auto &listener : m_listeners)
        listener->stop();
    m_gate.beginDrain();
    if (!m_gate.waitUntilEmpty(std::chrono::steady_clock::now() + grace)) {
        m_gate.abortAll();
        m_gate.waitUntilEmpty();
    }
    m_pool.stop(); // What still waits there has nobody to answer to.
    m_pool.join();
    m_work.reset(); // Not stopped: the threads end by themselves once the last door is really shut.
    for (std::thread &thread : m_threads)
        thread.join();
}

HttpServer::HttpServer(Router router, ServerLimits limits, HttpServerOptions options)
    : m_engine(std::make_unique<Engine>(std::move(router), limits, std::move(options)))
{
}

HttpServer::~HttpServer()
{
    m_engine->stop(std::chrono::milliseconds(0));
}

tl::expected<std::uint16_t, std::string> HttpServer::listen(const std::string &host, std::uint16_t port)
{
    return m_engine->listen(host, port);
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    m_engine->stop(grace);
}

const HttpCounters &HttpServer::counters() const
{
    return m_engine->counters();
}

} // namespace cpv
