#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace cpv {

/// 16 bytes, big endian; sorts as its text does, so UUIDv7 sort by time. Text: 8-4-4-4-12 lower-case hex.
class Uuid
{
public:
    constexpr Uuid() = default;
    constexpr explicit Uuid(const std::array<quint8, 16> &bytes) : m_bytes(bytes) { }

    static std::optional<Uuid> fromText(QStringView text);
    static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// The same for the same name: for records that are found by what they are about (RFC 9562, version 8 over SHA-256).
    static Uuid named(QByteArrayView name);

    QString toText() const;
    QByteArray toBytes() const;
    constexpr bool isNull() const { return m_bytes == std::array<quint8, 16> {}; }
    constexpr const std::array<quint8, 16> &bytes() const { return m_bytes; }

    constexpr auto operator<=>(const Uuid &) const = default;

private:
    std::array<quint8, 16> m_bytes {};
};

inline size_t qHash(const Uuid &uuid, size_t seed = 0) { return qHashBits(uuid.bytes().data(), 16, seed); }

/// An id that can't be mistaken for another record's: `Id<struct VoucherTag>`.
template <typename Tag> struct Id {
    Uuid value;

    Id() = default;
    explicit Id(Uuid uuid) : value(uuid) { }
    static std::optional<Id> fromText(QStringView text)
    {
        const auto uuid = Uuid::fromText(text);
        return uuid ? std::optional(Id(*uuid)) : std::nullopt;
    }
    QString toText() const { return value.toText(); }
    bool isNull() const { return value.isNull(); }
    auto operator<=>(const Id &) const = default;
};

template <typename Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0) { return qHash(id.value, seed); }

/// Where new ids come from; tests use SeededIds, so that a failure can be played again.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual Uuid next() = 0;
};

/// UUIDv7 (RFC 9562): milliseconds, then a counter that keeps ids of one process in order, then random bits. Not thread-safe.
class Uuid7Source : public IdSource
{
public:
    explicit Uuid7Source(const Clock &clock) : m_clock(clock) { }
    Uuid next() override;

private:
    const Clock &m_clock;
    qint64 m_lastMs = 0;
    quint16 m_counter = 0;
};

/// The same ids for the same seed, in UUIDv7's layout. Not thread-safe.
class SeededIds : public IdSource
{
public:
    SeededIds(quint64 seed, Instant start) : m_state(seed), m_startMs(start.time_since_epoch().count()) { }
    Uuid next() override;

private:
    quint64 m_state;
    qint64 m_startMs;
    quint32 m_count = 0;
};

} // namespace cpv

template <> struct std::hash<cpv::Uuid> {
    size_t operator()(const cpv::Uuid &uuid) const noexcept { return qHash(uuid); }
};
