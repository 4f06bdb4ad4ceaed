#include "core/registry/service/sign_up_gate.h"

namespace cpv {

Result<void> SignUpGate::admit(const std::string &address)
{
    const std::lock_guard guard(m_mutex);
    const Instant now = m_clock.now();
    forgetBefore(now - Within);
    std::deque<Instant> &attempts = m_attempts[address];
    if (qsizetype(attempts.size()) >= Most) {
        const auto left = std::chrono::ceil<std::chrono::minutes>(attempts.front() + Within - now);
        return fail(Errc::LockedOut, { QString::number(left.count()) });
    }
    attempts.push_back(now);
    return {};
}

/// All addresses at once, so that the list never holds more than an hour's.
void SignUpGate::forgetBefore(Instant moment)
{
    for (auto &[address, attempts] : m_attempts)
        while (!attempts.empty() && attempts.front() <= moment)
            attempts.pop_front();
    std::erase_if(m_attempts, [](const auto &entry) { return entry.second.empty(); });
}

} // namespace cpv
