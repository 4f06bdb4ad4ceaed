#pragma once

#include "core/base/json.h"
#include "core/domain/command.h"
#include "core/domain/record_kinds.h"

#include <QJsonObject>

/// Values at random from a seed: the same values for the same seed, on every machine.
namespace cpv::test {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) { }

    quint64 next() // splitmix64
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// Both inclusive.
    qint64 between(qint64 least, qint64 most) { return least + qint64(next() % (quint64(most - least) + 1)); }
    bool oneIn(int n) { return next() % quint64(n) == 0; }

private:
    quint64 m_state;
};

/// Names, quotes, escapes, line ends, characters of one to four bytes: whatever has broken a codec before.
inline QString rollText(Dice &dice)
{
    static const char16_t *const pieces[] = {u"a", u"Z9", u" ", u"\"", u"\\", u"/", u"\n", u"\t", u"\u0001", u"'", u"--", u"{", u"]",
        u"null", u"é", u"算力", u"有限公司", u"\u2028", u"\U0001F600", u"\uFFFD", u"%1"};
    QString text;
    for (qint64 n = dice.between(0, 5); n > 0; --n)
        text += QString::fromUtf16(pieces[dice.between(0, std::ssize(pieces) - 1)]);
    return text;
}

template <std::integral T> T rollInteger(Dice &dice)
{
    constexpr T edges[] = {0, 1, T(-1), std::numeric_limits<T>::min(), std::numeric_limits<T>::max()};
    if (dice.oneIn(5))
        return edges[dice.between(0, std::ssize(edges) - 1)];
    return dice.oneIn(2) ? T(dice.between(-100, 100)) : T(dice.next());
}

template <typename T> T roll(Dice &dice);

/// A payload of the kind.
inline Payload rollPayload(Dice &dice, CommandKind kind)
{
    return boost::mp11::mp_with_index<std::variant_size_v<Payload::Variant>>(
        size_t(kind), [&](auto index) { return Payload(roll<std::variant_alternative_t<index, Payload::Variant>>(dice)); });
}

inline AnyRecord rollRecord(Dice &dice, RecordKind kind)
{
    return withRecordKind(kind, [&](auto type) { return AnyRecord(roll<typename decltype(type)::type>(dice)); });
}

inline Command rollCommand(Dice &dice, CommandKind kind)
{
    Command command;
    command.id = roll<CommandId>(dice);
    command.place = roll<PlaceCode>(dice);
    command.account = roll<AccountId>(dice);
    command.device = roll<DeviceId>(dice);
    command.deviceSequence = roll<qint64>(dice);
    command.baseVersion = roll<std::optional<qint32>>(dice);
    command.dependsOn = roll<std::optional<CommandId>>(dice);
    command.claimedAt = roll<Instant>(dice);
    command.payload = rollPayload(dice, kind);
    return command;
}

template <typename T> T roll(Dice &dice)
{
    if constexpr (std::same_as<T, bool>) {
        return dice.oneIn(2);
    } else if constexpr (std::integral<T>) {
        return rollInteger<T>(dice);
    } else if constexpr (std::same_as<T, QString>) {
        return rollText(dice);
    } else if constexpr (std::same_as<T, QByteArray>) {
        return rollText(dice).toUtf8();
    } else if constexpr (std::same_as<T, Money>) {
        const qint64 most = dice.oneIn(4) ? LargestMoneyRead.fen() : 10'000'000;
        return Money::fromFen(dice.between(-most, most));
    } else if constexpr (std::same_as<T, BasisPoints>) {
        return BasisPoints {qint32(dice.between(0, BasisPoints::Whole))};
    } else if constexpr (std::same_as<T, Uuid>) {
        std::array<quint8, 16> bytes;
        for (quint8 &byte : bytes)
            byte = quint8(dice.next());
        return Uuid(bytes);
    } else if constexpr (json::isId<T>) {
        return T(roll<Uuid>(dice));
    } else if constexpr (std::same_as<T, PlaceCode>) {
        return PlaceCode {QStringLiteral("%1").arg(dice.between(0, 999'999), 6, 10, QLatin1Char('0'))};
    } else if constexpr (std::same_as<T, QDate>) {
        return dice.oneIn(8) ? QDate() : QDate(1, 1, 1).addDays(dice.between(0, 3'652'058)); // Up to 9999-12-31.
    } else if constexpr (std::same_as<T, Instant>) {
        return Instant(std::chrono::milliseconds(dice.between(-62'135'596'800'000, 253'402'300'799'999))); // Years 1 to 9999.
    } else if constexpr (std::same_as<T, QJsonObject>) {
        return dice.oneIn(2) ? QJsonObject() : QJsonObject {{rollText(dice), rollText(dice)}, {QStringLiteral("n"), roll<qint64>(dice)}};
    } else if constexpr (json::isOptional<T>) {
        return dice.oneIn(3) ? T() : T(roll<typename T::value_type>(dice));
    } else if constexpr (json::isVector<T>) {
        T values;
        for (qint64 n = dice.between(0, 3); n > 0; --n)
            values.push_back(roll<typename T::value_type>(dice));
        return values;
    } else if constexpr (DescribedEnum<T>) {
        static const std::vector<T> values = enumValues<T>();
        return values[size_t(dice.between(0, std::ssize(values) - 1))];
    } else if constexpr (std::same_as<T, AnyRecord>) {
        return rollRecord(dice, roll<RecordKind>(dice));
    } else if constexpr (std::same_as<T, Payload>) {
        return rollPayload(dice, roll<CommandKind>(dice));
    } else if constexpr (std::same_as<T, Command>) {
        return rollCommand(dice, roll<CommandKind>(dice));
    } else {
        T value {};
        forEachMember<T>([&](const char *, auto member) {
            using Member = std::remove_cvref_t<decltype(value.*member)>;
            value.*member = roll<Member>(dice);
        });
        return value;
    }
}

} // namespace cpv::test
