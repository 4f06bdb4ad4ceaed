#include "core/storage/replica_reader_parts.h"

using namespace Qt::StringLiterals;

/// Roll-ups are the registry's: nothing pending lies over them.
namespace cpv {

namespace {

QString sumsSql()
{
    QStringList sums;
    forEachMember<RollupFacts>([&](const char *name, auto) { sums << u"sum(\"%1\")"_s.arg(QLatin1StringView(name)); });
    return sums.join(u", ");
}

RollupFacts factsFrom(SQLite::Statement &row, int column)
{
    RollupFacts facts;
    forEachMember<RollupFacts>([&](const char *, auto member) { facts.*member = columnValue<std::remove_cvref_t<decltype(facts.*member)>>(row, column++); });
    return facts;
}

/// `notOfYear`: what else counts, whatever its year.
QString askedSql(const QString &notOfYear = {})
{
    return u"(?1 IS NULL OR place = ?1) AND (?2 IS NULL OR programme = ?2) AND (?3 IS NULL OR year = ?3%1)"_s.arg(notOfYear);
}

} // namespace

Result<std::vector<RollupTotal>> ReplicaReader::rollupTotals(const RollupQuery &query) const
{
    return guarded([&] {
        auto select = m_parts->database->statement(u"SELECT dimension, value, %1 FROM Rollup WHERE %2 GROUP BY dimension, value ORDER BY dimension, value"_s.arg(
            sumsSql(), askedSql(u" OR dimension = 'Stage'"_s)));
        bindAll(*select, query.place, query.programme, query.year);
        std::vector<RollupTotal> totals;
        while (select->executeStep())
            totals.push_back({columnValue<RollupDimension>(*select, 0), columnValue<QString>(*select, 1), factsFrom(*select, 2)});
        return totals;
    });
}

Result<std::vector<RollupMonth>> ReplicaReader::rollupMonths(const RollupQuery &query) const
{
    return guarded([&] {
        auto select = m_parts->database->statement(
            u"SELECT place, year, month, %1 FROM Rollup WHERE %2 AND dimension = 'All' GROUP BY place, year, month ORDER BY place, year, month"_s.arg(
                sumsSql(), askedSql()));
        bindAll(*select, query.place, query.programme, query.year);
        std::vector<RollupMonth> months;
        while (select->executeStep())
            months.push_back({columnValue<PlaceCode>(*select, 0), columnValue<qint32>(*select, 1), columnValue<QDate>(*select, 2),
                factsFrom(*select, 3)});
        return months;
    });
}

Result<std::vector<ProjectedCase>> ReplicaReader::reportedCases(const RollupQuery &query) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&] {
        std::vector<ProjectedCase> cases;
        for (Outcome &outcome : RecordTable<Outcome>::select(database, u"ORDER BY id"_s)) {
            std::optional<Application> application = RecordTable<Application>::find(database, outcome.application);
            if (!application || (query.place && application->place != *query.place)
                || (query.programme && application->programme != *query.programme)
                || (query.year && application->budgetYear != *query.year))
                continue;
            std::optional<Voucher> voucher;
            if (application->voucher)
                voucher = RecordTable<Voucher>::find(database, *application->voucher);
            cases.push_back({*std::move(application), std::move(voucher), std::move(outcome), false});
        }
        return cases;
    });
}

} // namespace cpv
