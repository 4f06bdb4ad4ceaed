#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <functional>

namespace cpv {

/// Argon2id with 19 MiB, two passes, one lane, and a random salt; encoded with its parameters. Storage when the system
/// gives no random bytes or no memory.
[[nodiscard]] Result<QByteArray> hashPassword(const QString &password);
[[nodiscard]] bool matchesPassword(const QByteArray &encoded, const QString &password);
/// As much work as a real check, for a login that doesn't exist: the time tells nobody which logins do.
void spendPasswordTime(const QString &password);

/// Too short is OutOfRange {least length}.
[[nodiscard]] Result<void> checkPasswordStrength(const QString &password);

/// Bounds the memory and the cores that sign-ins may take: two hashes at once, sixteen waiting, no more.
class PasswordQueue {
public:
    PasswordQueue() = default;
    ~PasswordQueue() { m_pool.join(); } // Runs what waits, too.
    PasswordQueue(const PasswordQueue &) = delete;
    PasswordQueue &operator=(const PasswordQueue &) = delete;

    /// False when too many wait already; `job` is then not run.
    [[nodiscard]] bool enqueue(std::function<void()> job);

private:
    static constexpr int AtOnce = 2;
    static constexpr int MostWaiting = 16;
    std::atomic<int> m_inside = 0;
    boost::asio::thread_pool m_pool{ AtOnce }; // No QThreadPool: ThreadSanitizer can't see what that hands over.
};

} // namespace cpv
