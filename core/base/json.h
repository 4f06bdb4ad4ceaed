#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/base/result.h"
#include "core/base/uuid.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <concepts>
#include <limits>

/// Values <-> JSON, from their descriptions; used on the wire and for the nested columns of tables.
///   Money                 whole fen          BasisPoints   whole ten-thousandths, 0 to 10000
///   qint32, qint64, bool  as they are        enums         the enumerator's name
///   Uuid, Id, PlaceCode   their text         QDate         "2026-11-23"; "" where not valid
///   Instant               "2026-11-23T08:00:00.000Z", always UTC with milliseconds
///   optional              null or left out   vector        array        described struct    object
/// Reading is strict: a member that is missing, of another type or out of range is Malformed {path, why}; members that are
/// not known are ignored, so that a newer program may say more.
namespace cpv {

/// Amounts read from outside end at 10¹² yuan, so that no sum over one document can leave int64 and stop the program.
constexpr Money LargestMoneyRead = Money::fromYuan(1'000'000'000'000);

namespace json {

template <typename T> constexpr bool isOptional = false;
template <typename T> constexpr bool isOptional<std::optional<T>> = true;
template <typename T> constexpr bool isVector = false;
template <typename T> constexpr bool isVector<std::vector<T>> = true;
template <typename T> constexpr bool isId = false;
template <typename Tag> constexpr bool isId<Id<Tag>> = true;

QString instantText(Instant instant);

/// Malformed at this value; the levels above put their names before it.
[[nodiscard]] tl::unexpected<Error> malformed(const char *why);
/// `error` seen from one level up: "[3].amount" under "costs" is "costs[3].amount".
[[nodiscard]] tl::unexpected<Error> under(const QString &name, Error error);

Result<void> read(const QJsonValue &value, bool &out);
Result<void> read(const QJsonValue &value, qint32 &out);
Result<void> read(const QJsonValue &value, qint64 &out);
/// Text without U+0000 and lone surrogates, which no table could give back.
Result<void> read(const QJsonValue &value, QString &out);
Result<void> read(const QJsonValue &value, Money &out);
Result<void> read(const QJsonValue &value, BasisPoints &out);
Result<void> read(const QJsonValue &value, Uuid &out);
Result<void> read(const QJsonValue &value, PlaceCode &out);
Result<void> read(const QJsonValue &value, QDate &out);
Result<void> read(const QJsonValue &value, Instant &out);
Result<void> read(const QJsonValue &value, QJsonObject &out);
/// From the text itself, where it isn't in JSON.
Result<void> readText(const QString &text, PlaceCode &out);
Result<void> readText(const QString &text, QDate &out);

} // namespace json

template <typename T> QJsonValue toJson(const T &value)
{
    if constexpr (std::same_as<T, bool> || std::same_as<T, QString> || std::same_as<T, QJsonObject>) {
        return QJsonValue(value);
    } else if constexpr (std::integral<T>) {
        return QJsonValue(qint64(value));
    } else if constexpr (std::same_as<T, Money>) {
        return QJsonValue(value.fen());
    } else if constexpr (std::same_as<T, BasisPoints>) {
        return QJsonValue(qint64(value.value));
    } else if constexpr (std::same_as<T, Uuid> || std::same_as<T, PlaceCode> || json::isId<T>) {
        return QJsonValue(value.toText());
    } else if constexpr (std::same_as<T, QDate>) {
        return QJsonValue(value.isValid() ? value.toString(Qt::ISODate) : QStringLiteral(""));
    } else if constexpr (std::same_as<T, Instant>) {
        return QJsonValue(json::instantText(value));
    } else if constexpr (DescribedEnum<T>) {
        return QJsonValue(enumText(value));
    } else if constexpr (json::isOptional<T>) {
        return value ? toJson(*value) : QJsonValue();
    } else if constexpr (json::isVector<T>) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(toJson(element));
        return array;
    } else {
        static_assert(DescribedStruct<T>, "describe the struct with BOOST_DESCRIBE_STRUCT");
        QJsonObject object;
        forEachMember<T>([&](const char *name, auto member) {
            using Member = std::remove_cvref_t<decltype(value.*member)>;
            if constexpr (json::isOptional<Member>) {
                if (!(value.*member))
                    return;
            }
            object.insert(QLatin1StringView(name), toJson(value.*member));
        });
        return object;
    }
}

namespace json {

template <DescribedStruct T> Result<void> readStruct(const QJsonValue &value, T &out);

template <typename T> Result<void> readVector(const QJsonValue &value, std::vector<T> &out);

template <typename T> Result<void> readAny(const QJsonValue &value, T &out)
{
    if constexpr (isOptional<T>) {
        if (value.isNull() || value.isUndefined()) {
            out.reset();
            return {};
        }
        return readAny(value, out.emplace());
    } else if constexpr (isVector<T>) {
        return readVector(value, out);
    } else if constexpr (isId<T>) {
        return read(value, out.value);
    } else if constexpr (DescribedEnum<T>) {
        const std::optional<T> found = enumFromText<T>(value.toString());
        if (!found)
            return malformed(value.isUndefined() ? "missing" : "unknown word");
        out = *found;
        return {};
    } else if constexpr (DescribedStruct<T>) {
        return readStruct(value, out);
    } else {
        return read(value, out);
    }
}

template <typename T> Result<void> readVector(const QJsonValue &value, std::vector<T> &out)
{
    if (!value.isArray())
        return malformed(value.isUndefined() ? "missing" : "not an array");
    const QJsonArray array = value.toArray();
    out.clear();
    out.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i) {
        T element {};
        if (Result<void> done = readAny(array.at(i), element); !done)
            return under(QStringLiteral("[%1]").arg(i), std::move(done.error()));
        out.push_back(std::move(element));
    }
    return {};
}

template <DescribedStruct T> Result<void> readStruct(const QJsonValue &value, T &out)
{
    if (!value.isObject())
        return malformed(value.isUndefined() ? "missing" : "not an object");
    const QJsonObject object = value.toObject();
    Result<void> result;
    forEachMember<T>([&](const char *name, auto member) {
        if (!result)
            return;
        if (Result<void> done = readAny(object.value(QLatin1StringView(name)), out.*member); !done)
            result = under(QString::fromLatin1(name), std::move(done.error()));
    });
    return result;
}

} // namespace json

/// `path` is where the value stands, for the error; may be empty.
template <typename T> [[nodiscard]] Result<T> fromJson(const QJsonValue &value, const QString &path = {})
{
    T out {};
    if (Result<void> done = json::readAny(value, out); !done)
        return path.isEmpty() ? fail(std::move(done.error())) : json::under(path, std::move(done.error()));
    return out;
}

/// How much a document may ask of its reader.
struct JsonBounds {
    qsizetype bytes = 1 << 20;
    int depth = 32;
};

/// An array or object, in UTF-8. Malformed beyond the bounds, which are checked before anything is built.
[[nodiscard]] Result<QJsonValue> parseJson(QByteArrayView text, JsonBounds bounds = {});

/// The canonical bytes of an array or object: QJsonDocument's compact form. Members sorted by name, no white space, whole
/// numbers without exponent, UTF-8 with the shortest escapes. What is signed is this.
QByteArray compactJson(const QJsonValue &value);

} // namespace cpv
