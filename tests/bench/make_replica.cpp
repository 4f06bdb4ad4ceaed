#include "core/protocol/catalogue.h"
#include "core/protocol/command_codec.h"
#include "core/storage/replica.h"
#include "tests/bench/made_city.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace cpv;
using namespace cpv::bench;
using namespace Qt::StringLiterals;

namespace {

/// Stored in the profile once it is whole; another maker makes it anew.
constexpr int MakerVersion = 3;
constexpr qint64 RowsPerPage = 20'000;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(enumText(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QString whole(qint64 rows) { return u"%1 rows of maker %2"_s.arg(rows).arg(MakerVersion); }

/// What the last days' work of an account that needs no network looks like.
void openSession(Replica &replica, const MadeCity &city)
{
    const std::vector<PlaceCode> places {PlaceCode::shared(), city.place()};
    const Instant now = SystemClock().now();
    must(replica.state().saveSession({.account = city.official(),
        .device = DeviceId(Uuid::named("bench device")),
        .places = places,
        .expiresAt = now,
        .lastContact = now,
        .demonstration = true}));
    must(replica.feed().setPlaces(places));
}

/// As the registry's feed would bring it, in large pages.
void fill(Replica &replica, const MadeCity &city, qint64 rows, const Moment &moment)
{
    qint64 sequence = 0;
    ChangePage page {.place = city.place()};
    const auto deliver = [&](bool more) {
        page.lastSeq = page.headSeq = sequence;
        page.more = more;
        must(replica.feed().apply(page, moment));
        page.changes.clear();
    };
    const auto add = [&](auto record) {
        record.changedSeq = ++sequence;
        page.changes.push_back({kindOf<decltype(record)>, record.id.value, std::move(record)});
    };
    for (const Programme &programme : city.programmes())
        add(programme);
    for (qint64 n = 0; n < rows; ++n) {
        add(city.application(n));
        if ((n + 1) % RowsPerPage == 0) {
            deliver(n + 1 < rows);
            QTextStream(stderr) << "\rmaking the replica: " << n + 1 << " of " << rows << Qt::flush;
        }
    }
    deliver(false);
    QTextStream(stderr) << '\n';
}

} // namespace

/// make_replica PROFILE ROWS: a profile of an official's with so many applications. A whole one of this build's tables is kept;
/// only its session is renewed, since an account may work offline for some days only.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString profile = app.arguments().at(1);
    const qint64 rows = app.arguments().at(2).toLongLong();
    const Moment moment {SystemClock().now(), must(builtinWorkingDays())};
    const MadeCity city;
    const auto open = [&] { return Replica::open(profile, {&encode, &decodeCommand}, moment); };
    auto kept = open();
    std::unique_ptr<Replica> replica = kept ? *std::move(kept) : nullptr;
    if (!replica || must(replica->state().value(u"bench"_s)) != whole(rows)) {
        replica.reset();
        QDir(profile).removeRecursively();
        replica = must(open());
        openSession(*replica, city);
        fill(*replica, city, rows, moment);
        must(replica->state().setValue(u"bench"_s, whole(rows)));
    }
    openSession(*replica, city);
    return 0;
}
