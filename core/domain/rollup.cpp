#include "core/domain/rollup.h"

#include <tuple>

namespace cpv {

RollupFacts &RollupFacts::operator+=(const RollupFacts &other)
{
    forEachMember<RollupFacts>([&](const char *, auto member) { this->*member += other.*member; });
    return *this;
}

RollupFacts &RollupFacts::operator-=(const RollupFacts &other)
{
    forEachMember<RollupFacts>([&](const char *, auto member) { this->*member -= other.*member; });
    return *this;
}

bool RollupKey::operator<(const RollupKey &other) const
{
    return std::tie(place.code, programme, year, month, dimension, value)
        < std::tie(other.place.code, other.programme, other.year, other.month, other.dimension, other.value);
}

RollupId Rollup::idOf(const RollupKey &key)
{
    const QString name = QStringLiteral("rollup/%1/%2/%3/%4/%5/%6")
                             .arg(key.place.code, key.programme.toText(), QString::number(key.year),
                                 key.month.toString(Qt::ISODate), enumText(key.dimension), key.value);
    return RollupId(Uuid::named(name.toUtf8()));
}

Rollup Rollup::of(const RollupKey &key)
{
    Rollup rollup;
    rollup.id = idOf(key);
    rollup.place = key.place;
    rollup.programme = key.programme;
    rollup.year = key.year;
    rollup.month = key.month;
    rollup.dimension = key.dimension;
    rollup.value = key.value;
    return rollup;
}

} // namespace cpv
