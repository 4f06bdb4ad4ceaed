#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <deque>
#include <map>
#include <mutex>
#include <string>

namespace cpv {

/// How often one address may try to sign a company up: nobody has an account there yet whose attempts could be counted.
class SignUpGate {
public:
    static constexpr qsizetype Most = 20;
    static constexpr std::chrono::minutes Within{ 60 };

    explicit SignUpGate(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Counts this attempt. LockedOut {minutes until the next one}.
    [[nodiscard]] Result<void> admit(const std::string &address);

private:
    void forgetBefore(Instant moment);

    const Clock &m_clock;
    std::mutex m_mutex;
    std::map<std::string, std::deque<Instant>> m_attempts;
};

} // namespace cpv
