#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace cpv {

/// How often somebody may try to sign a company up: nobody has an account there yet whose attempts could be counted. Many
/// companies share an address, behind the proxy of a business park or of the registry itself, so an address may try often,
/// and one company from there only now and then. A company's code is public, so tries from elsewhere never count against it.
/// However many try, one address never fills the clerks' list alone.
class SignUpGate {
public:
    struct Limit {
        qsizetype most;
        std::chrono::minutes within;
    };
    static constexpr Limit FromAddress{ 300, std::chrono::hours(1) };
    static constexpr Limit OfCompany{ 6, std::chrono::hours(1) };
    static constexpr Limit Received{ 250, std::chrono::hours(24) }; ///< Half of what may wait for clerks.

    explicit SignUpGate(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Counts an attempt, before anything of it is read. LockedOut {minutes until the next one}.
    [[nodiscard]] Result<void> admit(const std::string &address);
    /// Counts an attempt for one company. LockedOut {minutes until the next one}.
    [[nodiscard]] Result<void> admitCompany(const std::string &address, const QString &uscc);
    /// A sign-up was received from there.
    void received(const std::string &address);

private:
    using Attempts = std::map<std::string, std::deque<Instant>>;

    Result<void> count(Attempts &attempts, const std::string &key, const Limit &limit);
    static Result<void> check(Attempts &attempts, const std::string &key, const Limit &limit, Instant now);

    const Clock &m_clock;
    std::mutex m_mutex;
    Attempts m_fromAddress;
    Attempts m_ofCompany;
    Attempts m_received;
};

} // namespace cpv
