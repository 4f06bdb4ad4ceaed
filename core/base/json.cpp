#include "core/base/json.h"

#include "core/base/invariant.h"

#include <QJsonDocument>

namespace cpv {

namespace json {

namespace {

/// Whole numbers only. toInteger gives the default for all else, so two defaults tell it apart.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return value.isDouble() && number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

Result<qint64> numberBetween(const QJsonValue &value, qint64 least, qint64 most)
{
    const std::optional<qint64> number = wholeNumber(value);
    if (!number)
        return malformed(value.isUndefined() ? "missing" : "not a whole number");
    if (*number < least || *number > most)
        return malformed("out of range");
    return *number;
}

Result<QString> textOf(const QJsonValue &value)
{
    if (!value.isString())
        return malformed(value.isUndefined() ? "missing" : "not text");
    return value.toString();
}

/// Digits only, all of them; -1 otherwise.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

std::optional<QDate> dateFromText(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const QDate date(digits(text.first(4)), digits(text.sliced(5, 2)), digits(text.sliced(8, 2)));
    return date.isValid() && date.year() > 0 ? std::optional(date) : std::nullopt;
}

constexpr qint64 EpochJulianDay = 2440588; // 1970-01-01
constexpr qint64 MsPerDay = 86'400'000;

std::optional<Instant> instantFromText(QStringView text)
{
    if (text.size() != 24 || text[10] != u'T' || text[13] != u':' || text[16] != u':' || text[19] != u'.' || text[23] != u'Z')
        return std::nullopt;
    const std::optional<QDate> date = dateFromText(text.first(10));
    const int hour = digits(text.sliced(11, 2));
    const int minute = digits(text.sliced(14, 2));
    const int second = digits(text.sliced(17, 2));
    const int ms = digits(text.sliced(20, 3));
    if (!date || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || ms < 0)
        return std::nullopt;
    const qint64 day = date->toJulianDay() - EpochJulianDay;
    return Instant(std::chrono::milliseconds(day * MsPerDay + ((hour * 60 + minute) * 60 + second) * 1000 + ms));
}

} // namespace

QString instantText(Instant instant)
{
    const qint64 total = instant.time_since_epoch().count();
    const qint64 day = total >= 0 ? total / MsPerDay : -((MsPerDay - 1 - total) / MsPerDay);
    const QDate date = QDate::fromJulianDay(EpochJulianDay + day);
    CPV_INVARIANT(date.isValid() && date.year() >= 1 && date.year() <= 9999, "ISO 8601 writes four digits of the year");
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(total - day * MsPerDay));
    return date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODateWithMs) + u'Z';
}

tl::unexpected<Error> malformed(const char *why)
{
    return fail(Errc::Malformed, {QString(), QString::fromLatin1(why)});
}

tl::unexpected<Error> under(const QString &name, Error error)
{
    if (error.code == Errc::Malformed && error.arguments.size() == 2) {
        QString &path = error.arguments.first();
        const bool joins = path.isEmpty() || path.startsWith(u'[');
        path = joins ? name + path : name + u'.' + path;
    }
    return fail(std::move(error));
}

Result<void> read(const QJsonValue &value, bool &out)
{
    if (!value.isBool())
        return malformed(value.isUndefined() ? "missing" : "not true or false");
    out = value.toBool();
    return {};
}

Result<void> read(const QJsonValue &value, qint32 &out)
{
    using Limits = std::numeric_limits<qint32>;
    return numberBetween(value, Limits::min(), Limits::max()).map([&](qint64 number) { out = qint32(number); });
}

Result<void> read(const QJsonValue &value, qint64 &out)
{
    using Limits = std::numeric_limits<qint64>;
    return numberBetween(value, Limits::min(), Limits::max()).map([&](qint64 number) { out = number; });
}

Result<void> read(const QJsonValue &value, QString &out)
{
    Result<QString> text = textOf(value);
    if (!text)
        return fail(std::move(text.error()));
    if (text->contains(QChar::Null) || !text->isValidUtf16())
        return malformed("text that can't be stored");
    out = *std::move(text);
    return {};
}

Result<void> read(const QJsonValue &value, Money &out)
{
    return numberBetween(value, -LargestMoneyRead.fen(), LargestMoneyRead.fen()).map([&](qint64 fen) {
        out = Money::fromFen(fen);
    });
}

Result<void> read(const QJsonValue &value, BasisPoints &out)
{
    return numberBetween(value, 0, BasisPoints::Whole).map([&](qint64 number) { out.value = qint32(number); });
}

Result<void> read(const QJsonValue &value, Uuid &out)
{
    const Result<QString> text = textOf(value);
    if (!text)
        return fail(text.error());
    const std::optional<Uuid> uuid = Uuid::fromText(*text);
    if (!uuid)
        return malformed("not a UUID");
    out = *uuid;
    return {};
}

Result<void> read(const QJsonValue &value, PlaceCode &out)
{
    const Result<QString> text = textOf(value);
    if (!text)
        return fail(text.error());
    return readText(*text, out);
}

Result<void> readText(const QString &text, PlaceCode &out)
{
    // A place that isn't chosen yet is empty, as an empty form has it.
    const std::optional<PlaceCode> place = text.isEmpty() ? std::optional<PlaceCode>(std::in_place) : PlaceCode::fromText(text);
    if (!place)
        return malformed("not a place code");
    out = *place;
    return {};
}

Result<void> read(const QJsonValue &value, QDate &out)
{
    const Result<QString> text = textOf(value);
    if (!text)
        return fail(text.error());
    return readText(*text, out);
}

Result<void> readText(const QString &text, QDate &out)
{
    const std::optional<QDate> date = text.isEmpty() ? std::optional<QDate>(std::in_place) : dateFromText(text);
    if (!date)
        return malformed("not a date");
    out = *date;
    return {};
}

Result<void> read(const QJsonValue &value, Instant &out)
{
    const Result<QString> text = textOf(value);
    if (!text)
        return fail(text.error());
    const std::optional<Instant> instant = instantFromText(*text);
    if (!instant)
        return malformed("not a moment");
    out = *instant;
    return {};
}

Result<void> read(const QJsonValue &value, QJsonObject &out)
{
    if (!value.isObject())
        return malformed(value.isUndefined() ? "missing" : "not an object");
    out = value.toObject();
    return {};
}

namespace {

/// Brackets outside of strings, before anything is built. Wrong nesting is left to the parser.
bool isDeeperThan(QByteArrayView text, int most)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > most)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

} // namespace json

Result<QJsonValue> parseJson(QByteArrayView text, JsonBounds bounds)
{
    if (text.size() > bounds.bytes)
        return json::malformed("too large");
    if (json::isDeeperThan(text, bounds.depth))
        return json::malformed("too deep");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    if (error.error != QJsonParseError::NoError) {
        const QString detail = QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset);
        return fail(Errc::Malformed, {QString(), QStringLiteral("not JSON")}, detail);
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray compactJson(const QJsonValue &value)
{
    CPV_INVARIANT(value.isArray() || value.isObject(), "a document is an array or an object");
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace cpv
