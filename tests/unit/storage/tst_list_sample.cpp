#include "core/base/record_sample.h"
#include "tests/unit/storage/replica_bench.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

class ListSampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSampleIsTheSameInRowsPagesAndSums();
};

namespace {

bool whenever() { return false; }

Application proposedOrNot(ReplicaBench &bench, int salt)
{
    Application made;
    static_cast<ApplicationForm &>(made) = bench.city.form(Money::fromYuan(1'000));
    made.id = bench.city.newId<ApplicationId>();
    made.place = bench.city.place;
    made.version = 1;
    made.requested = Money::fromYuan(salt % 7);
    made.changedAt = Instant(std::chrono::milliseconds(salt % 3)); // Most rows tie.
    made.stage = salt % 2 == 0 ? Stage::Proposed : Stage::Submitted;
    return made;
}

} // namespace

void ListSampleTest::aSampleIsTheSameInRowsPagesAndSums()
{
    ReplicaBench bench;
    constexpr int cases = 3'000;
    std::vector<AnyRecord> records;
    for (int i = 0; i < cases; ++i) {
        records.emplace_back(proposedOrNot(bench, i));
    }
    bench.tell(records);
    must(bench.perform(WithdrawApplication {std::get<Application>(records[1]).id, u"no"_s})); // Shown from the overlay.
    const auto drawn = [&](const std::vector<QString> &seeds, std::vector<Stage> stages) {
        ApplicationQuery query {.stages = std::move(stages), .conditions = {{.column = u"sample"_s, .anyOf = seeds}}, .limit = 40};
        const ApplicationTotals totals = must(bench.reader->totals(query, bench.me, whenever));
        const ListOutline outline = must(bench.reader->outline(query, bench.me, whenever));
        std::set<ApplicationId> ids;
        Money requested;
        qint64 rows = 0;
        do {
            const ApplicationPage page = bench.list(query);
            for (const ApplicationRow &row : page.rows) {
                ids.insert(row.application.id);
                requested += row.application.requested;
                ++rows;
            }
            query.after = page.nextKey;
        } while (query.after);
        if (qint64(ids.size()) != rows || totals.count != rows || outline.total != rows || totals.requested != requested)
            qFatal("the sample's pages, totals and outline differ");
        return ids;
    };
    const std::set<ApplicationId> november = drawn({u"2026-11"_s}, {});
    const std::set<ApplicationId> december = drawn({u"2026-12"_s}, {});
    std::set<ApplicationId> expected;
    for (const AnyRecord &record : records) {
        if (const ApplicationId id = std::get<Application>(record).id; isSampled(id.value, u"2026-11"))
            expected.insert(id);
    }
    QCOMPARE(november, expected);
    QCOMPARE(drawn({u"2026-11"_s}, {}), november);
    QVERIFY(november != december);
    for (const auto &ids : {november, december})
        QVERIFY2(ids.size() > cases * 3 / 100 && ids.size() < cases * 7 / 100, qPrintable(QString::number(ids.size())));
    std::set<ApplicationId> both = november;
    both.insert(december.begin(), december.end());
    QCOMPARE(drawn({u"2026-11"_s, u"2026-12"_s}, {}), both);
    const std::set<ApplicationId> proposed = drawn({u"2026-11"_s}, {Stage::Proposed});
    QVERIFY(!proposed.empty() && proposed.size() < november.size() && std::ranges::includes(november, proposed));
    QCOMPARE(drawn({}, {}).size(), size_t(cases)); // It asks nothing.
    QCOMPARE(bench.reader->applications({.conditions = {{.column = u"sample"_s, .least = Money()}}}, bench.me).error().code, Errc::Malformed);
}

} // namespace cpv

QTEST_APPLESS_MAIN(cpv::ListSampleTest)
#include "tst_list_sample.moc"
