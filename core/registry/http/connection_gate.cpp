#include "core/registry/http/connection_gate.h"

namespace cpv {

namespace {

/// One household or office has a whole IPv6 /64, so its addresses count together.
std::string peerKey(const boost::asio::ip::address &peer)
{
    if (peer.is_v4())
        return peer.to_string();
    const auto v6 = peer.to_v6();
    if (v6.is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, v6).to_string();
    const auto bytes = v6.to_bytes();
    return std::string(bytes.begin(), bytes.begin() + 8);
}

} // namespace

ConnectionGate::Ticket::Ticket(ConnectionGate &gate, std::string peer, Verdict verdict)
    : m_gate(gate)
    , m_peer(std::move(peer))
    , m_verdict(verdict)
{
}

ConnectionGate::Ticket::~Ticket()
{
    m_gate.leave(*this);
}

void ConnectionGate::Ticket::hold(const std::weak_ptr<Drainable> &connection)
{
    bool late = false;
    {
        const std::lock_guard lock(m_gate.m_mutex);
        m_gate.m_inside[this] = connection;
        late = m_gate.m_draining;
    }
    if (const auto self = connection.lock(); late && self)
        self->drain();
}

ConnectionGate::ConnectionGate(const ServerLimits &limits, HttpCounters &counters)
    : m_limits(limits)
    , m_counters(counters)
{
}

std::unique_ptr<ConnectionGate::Ticket> ConnectionGate::enter(const boost::asio::ip::address &peer)
{
    std::string key = peerKey(peer);
    const std::lock_guard lock(m_mutex);
    if (m_draining)
        return nullptr;
    const auto known = m_perPeer.find(key);
    const std::size_t fromThere = known == m_perPeer.end() ? 0 : known->second;
    auto verdict = Verdict::Welcome;
    if (m_welcome >= m_limits.maxConnections)
        verdict = Verdict::TooMany;
    else if (m_limits.maxConnectionsPerAddress > 0 && fromThere >= m_limits.maxConnectionsPerAddress)
        verdict = Verdict::TooManyFromThere;
    if (verdict != Verdict::Welcome && m_refused >= m_limits.maxRefusals) {
        m_counters.connectionDropped();
        return nullptr;
    }
    if (verdict == Verdict::Welcome) {
        ++m_welcome;
        ++m_perPeer[key];
    } else {
        ++m_refused;
    }
    m_counters.connectionOpened();
    auto ticket = std::make_unique<Ticket>(*this, std::move(key), verdict);
    m_inside.emplace(ticket.get(), std::weak_ptr<Drainable>());
    return ticket;
}

void ConnectionGate::leave(const Ticket &ticket)
{
    const std::lock_guard lock(m_mutex);
    if (ticket.m_verdict == Verdict::Welcome) {
        --m_welcome;
        const auto peer = m_perPeer.find(ticket.m_peer);
        if (--peer->second == 0)
            m_perPeer.erase(peer);
    } else {
        --m_refused;
    }
    m_counters.connectionClosed();
    m_inside.erase(&ticket);
    m_left.notify_all(); // Under the lock: the waiter may destroy the gate once it sees it empty.
}

std::vector<std::shared_ptr<Drainable>> ConnectionGate::inside()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::shared_ptr<Drainable>> connections;
    for (const auto &[ticket, weak] : m_inside) {
        if (auto connection = weak.lock())
            connections.push_back(std::move(connection));
    }
    return connections;
}

void ConnectionGate::beginDrain()
{
    {
        const std::lock_guard lock(m_mutex);
        m_draining = true;
    }
    for (const auto &connection : inside())
        connection->drain();
}

void ConnectionGate::abortAll()
{
    for (const auto &connection : inside())
        connection->abort();
}

bool ConnectionGate::waitUntilEmpty(std::chrono::steady_clock::time_point until)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_until(lock, until, [this] { return m_inside.empty(); });
}

void ConnectionGate::waitUntilEmpty()
{
    std::unique_lock lock(m_mutex);
    m_left.wait(lock, [this] { return m_inside.empty(); });
}

} // namespace cpv
