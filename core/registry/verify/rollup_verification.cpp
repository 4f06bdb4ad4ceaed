#include "core/registry/verify/rollup_verification.h"

#include "core/registry/commit/rollup_upkeep.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

qint64 plain(qint64 count) { return count; }
qint64 plain(Money amount) { return amount.fen(); }

QString nameOf(const RollupKey &key)
{
    return u"roll-up of %1, %2, %3, %4 %5"_s.arg(key.place.code, key.programme.toText(), key.month.toString(u"yyyy-MM"),
        enumText(key.dimension), key.value);
}

void compare(const RollupKey &key, const RollupFacts &stored, const RollupFacts &computed, VerificationReport &report)
{
    forEachMember<RollupFacts>([&](const char *name, auto member) {
        if (stored.*member != computed.*member)
            report.differences << u"%1: %2 is stored as %3, computed as %4"_s.arg(nameOf(key), QLatin1StringView(name))
                                      .arg(plain(stored.*member))
                                      .arg(plain(computed.*member));
    });
}

} // namespace

void verifyRollups(StoreView &view, VerificationReport &report)
{
    std::map<RollupKey, RollupFacts> left = addedUp(view).parts();
    view.eachRecord(RecordKind::Rollup, [&](const AnyRecord &record) {
        const auto &stored = std::get<Rollup>(record);
        ++report.figures[u"rollups"_s];
        const auto computed = left.find(stored.key());
        compare(stored.key(), stored, computed == left.end() ? RollupFacts() : computed->second, report);
        if (computed != left.end())
            left.erase(computed);
    });
    for (const auto &[key, facts] : left)
        compare(key, {}, facts, report);
}

} // namespace cpv
