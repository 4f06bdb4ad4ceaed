#pragma once

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <compare>
#include <optional>

namespace cpv {

/// A GB/T 2260 code of six digits: the unit of consistency, of sharding and of sync. `Shared` holds what spans places
/// (accounts, devices, companies, providers).
struct PlaceCode {
    QString code;

    static std::optional<PlaceCode> fromText(QStringView text)
    {
        const bool sixDigits = text.size() == 6
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return sixDigits ? std::optional(PlaceCode {text.toString()}) : std::nullopt;
    }
    static PlaceCode shared() { return {QStringLiteral("000000")}; }

    QString toText() const { return code; }
    bool operator==(const PlaceCode &) const = default;
    auto operator<=>(const PlaceCode &other) const { return code.compare(other.code) <=> 0; }
};

inline size_t qHash(const PlaceCode &place, size_t seed = 0) { return qHash(place.code, seed); }

} // namespace cpv
