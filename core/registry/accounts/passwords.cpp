#include "core/registry/accounts/passwords.h"

#include <argon2.h>
#include <boost/asio/post.hpp>
#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>

namespace cpv {

namespace {

constexpr quint32 Passes = 2;
constexpr quint32 MemoryKiB = 19 * 1024;
constexpr quint32 Lanes = 1;
constexpr size_t HashBytes = 32;
constexpr size_t EncodedBytes = 128;
constexpr int LeastLength = 8;
constexpr int MostBytes = 1024; ///< Nobody types more; a megabyte of password is an attack.

} // namespace

Result<QByteArray> hashPassword(const QString &password)
{
    const QByteArray text = password.toUtf8();
    std::array<unsigned char, 16> salt{};
    if (RAND_bytes(salt.data(), static_cast<int>(salt.size())) != 1)
        return fail(Errc::Storage, {}, QStringLiteral("no random bytes"));
    std::array<char, EncodedBytes> encoded{};
    const int code = argon2id_hash_encoded(Passes, MemoryKiB, Lanes, text.constData(), static_cast<size_t>(text.size()),
        salt.data(), salt.size(), HashBytes, encoded.data(), encoded.size());
    if (code != ARGON2_OK)
        return fail(Errc::Storage, {}, QString::fromLatin1(argon2_error_message(code)));
    return QByteArray(encoded.data());
}

bool matchesPassword(const QByteArray &encoded, const QString &password)
{
    const QByteArray text = password.toUtf8();
    return text.size() <= MostBytes
        && argon2id_verify(encoded.constData(), text.constData(), static_cast<size_t>(text.size())) == ARGON2_OK;
}

void spendPasswordTime(const QString &password)
{
    static const QByteArray somebody = hashPassword(QStringLiteral("nobody's password")).value_or(QByteArray());
    (void)matchesPassword(somebody, password);
}

Result<void> checkPasswordStrength(const QString &password)
{
    if (password.size() < LeastLength || password.toUtf8().size() > MostBytes)
        return fail(Errc::OutOfRange, { QStringLiteral("password"), QString::number(LeastLength) });
    return {};
}

bool PasswordQueue::enqueue(std::function<void()> job)
{
    if (++m_inside > AtOnce + MostWaiting) {
        --m_inside;
        return false;
    }
    boost::asio::post(m_pool, [this, job = std::move(job)] {
        job();
        --m_inside;
    });
    return true;
}

} // namespace cpv
