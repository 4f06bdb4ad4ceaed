#pragma once

#include "core/registry/http/http_counters.h"
#include "core/registry/http/server_limits.h"

#include <boost/asio/ip/address.hpp>

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace cpv {

/// What the gate may ask of a connection, from any thread.
class Drainable
{
public:
    virtual ~Drainable() = default;
    virtual void drain() = 0; ///< End after the request in hand; at once if there is none.
    virtual void abort() = 0; ///< End now.
};

/// Counts who is in, and lets in no more than the limits say.
class ConnectionGate
{
public:
    enum class Verdict { Welcome, TooMany, TooManyFromThere };

    /// A place inside; given back when it goes out of scope.
    class Ticket
    {
    public:
        Ticket(ConnectionGate &gate, std::string peer, Verdict verdict);
        ~Ticket();
        Ticket(const Ticket &) = delete;
        Ticket &operator=(const Ticket &) = delete;

        [[nodiscard]] Verdict verdict() const { return m_verdict; }
        void hold(const std::weak_ptr<Drainable> &connection);

    private:
        friend class ConnectionGate;
        ConnectionGate &m_gate;
        const std::string m_peer;
        const Verdict m_verdict;
    };

    ConnectionGate(const ServerLimits &limits, HttpCounters &counters);

    /// Null after beginDrain(), and when even explaining a refusal would be too much.
    [[nodiscard]] std::unique_ptr<Ticket> enter(const boost::asio::ip::address &peer);

    void beginDrain();
    void abortAll();
    /// True when nobody is inside any more.
    bool waitUntilEmpty(std::chrono::steady_clock::time_point until);
    void waitUntilEmpty();

private:
    void leave(const Ticket &ticket);
    std::vector<std::shared_ptr<Drainable>> inside();

    const ServerLimits &m_limits;
    HttpCounters &m_counters;
    std::mutex m_mutex;
    std::condition_variable m_left;
    std::map<const Ticket *, std::weak_ptr<Drainable>> m_inside;
    std::map<std::string, std::size_t> m_perPeer;
    std::size_t m_welcome = 0;
    std::size_t m_refused = 0;
    bool m_draining = false;
};

} // namespace cpv
