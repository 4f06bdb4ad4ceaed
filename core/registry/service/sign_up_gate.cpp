#include "core/registry/service/sign_up_gate.h"

#include <boost/asio/ip/address.hpp>

namespace cpv {

namespace {

/// One household or office has a whole IPv6 /64, so its addresses count together.
std::string placeOf(const std::string &address)
{
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address(address, error);
    if (error || !parsed.is_v6() || parsed.to_v6().is_v4_mapped())
        return address;
    const auto bytes = parsed.to_v6().to_bytes();
    return std::string(bytes.begin(), bytes.begin() + 8);
}

} // namespace

Result<void> SignUpGate::admit(const std::string &address)
{
    const std::string place = placeOf(address);
    const std::lock_guard guard(m_mutex);
    CPV_CHECK(check(m_received, place, Received, m_clock.now()));
    return count(m_fromAddress, place, FromAddress);
}

Result<void> SignUpGate::admitCompany(const std::string &address, const QString &uscc)
{
    const std::lock_guard guard(m_mutex);
    return count(m_ofCompany, placeOf(address) + '\n' + uscc.toStdString(), OfCompany);
}

void SignUpGate::received(const std::string &address)
{
    const std::lock_guard guard(m_mutex);
    m_received[placeOf(address)].push_back(m_clock.now());
}

Result<void> SignUpGate::count(Attempts &attempts, const std::string &key, const Limit &limit)
{
    const Instant now = m_clock.now();
    CPV_CHECK(check(attempts, key, limit, now));
    attempts[key].push_back(now);
    return {};
}

/// Forgets of all keys at once, so that a list never holds more than its time's.
Result<void> SignUpGate::check(Attempts &attempts, const std::string &key, const Limit &limit, Instant now)
{
    for (auto &[each, moments] : attempts)
        while (!moments.empty() && moments.front() <= now - limit.within)
            moments.pop_front();
    std::erase_if(attempts, [](const auto &entry) { return entry.second.empty(); });
    const auto known = attempts.find(key);
    if (known == attempts.end() || qsizetype(known->second.size()) < limit.most)
        return {};
    const auto left = std::chrono::ceil<std::chrono::minutes>(known->second.front() + limit.within - now);
    return fail(Errc::LockedOut, { QString::number(left.count()) });
}

} // namespace cpv
