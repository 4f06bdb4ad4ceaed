#include "core/sqlite/record_table.h"

namespace cpv {

namespace sql {

QString quoted(const QStringList &columns, QStringView alias)
{
    const QString before = alias.isEmpty() ? QStringLiteral("\"") : alias.toString() + QStringLiteral(".\"");
    QStringList names;
    names.reserve(columns.size());
    for (const QString &column : columns)
        names.append(before + column + u'"');
    return names.join(QStringLiteral(", "));
}

QString upsertTail(const QStringList &columns)
{
    QStringList questionMarks;
    QStringList assignments;
    for (const QString &column : columns) {
        questionMarks.append(QStringLiteral("?"));
        if (column != QLatin1StringView("id"))
            assignments.append(QStringLiteral("\"%1\" = excluded.\"%1\"").arg(column));
    }
    return QStringLiteral(" (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3")
        .arg(quoted(columns), questionMarks.join(u','), assignments.join(QStringLiteral(", ")));
}

QString createSql(const QString &table, const QStringList &columnDefinitions)
{
    return QStringLiteral("CREATE TABLE %1 (%2, PRIMARY KEY (id)) STRICT")
        .arg(table, columnDefinitions.join(QStringLiteral(", ")));
}

} // namespace sql

template struct RecordTable<Programme>;
template struct RecordTable<ProgrammeProposal>;
template struct RecordTable<Company>;
template struct RecordTable<Provider>;
template struct RecordTable<Account>;
template struct RecordTable<Device>;
template struct RecordTable<Draft>;
template struct RecordTable<Application>;
template struct RecordTable<Objection>;
template struct RecordTable<Voucher>;
template struct RecordTable<Redemption>;
template struct RecordTable<Clawback>;
template struct RecordTable<Transfer>;
template struct RecordTable<BudgetLine>;
template struct RecordTable<Rollup>;
template struct RecordTable<Counter>;
template struct RecordTable<TimelineEntry>;
template struct RecordTable<DataCentre>;
template struct RecordTable<Offer>;
template struct RecordTable<Enrolment>;
template struct RecordTable<HelpRequest>;
template struct RecordTable<PlaceCourse>;
template struct RecordTable<PlaceExpert>;
template struct RecordTable<Registration>;
template struct RecordTable<Outcome>;
template struct RecordTable<AwardRound>;
template struct RecordTable<Settlement>;
template struct RecordTable<RiskDecision>;
template struct RecordTable<RiskLimit>;
template struct RecordTable<CaseHandler>;
template struct RecordTable<ListingBatch>;
template struct RecordTable<ReviewPool>;
template struct RecordTable<ReviewPanel>;
template struct RecordTable<ReviewCopy>;
template struct RecordTable<Review>;
template struct RecordTable<Interest>;

void upsertRecord(Database &database, const AnyRecord &record, QStringView tablePrefix)
{
    std::visit([&]<typename T>(const T &r) { RecordTable<T>::upsert(database, r, tablePrefix); }, record);
}

std::optional<AnyRecord> findRecord(Database &database, const RecordKey &key, QStringView tablePrefix)
{
    return withRecordKind(key.kind, [&](auto type) -> std::optional<AnyRecord> {
        using T = typename decltype(type)::type;
        std::optional<T> found = RecordTable<T>::find(database, decltype(T::id)(key.id), tablePrefix);
        return found ? std::optional<AnyRecord>(*std::move(found)) : std::nullopt;
    });
}

bool eraseRecord(Database &database, const RecordKey &key, QStringView tablePrefix)
{
    return withRecordKind(key.kind, [&](auto type) {
        using T = typename decltype(type)::type;
        return RecordTable<T>::erase(database, decltype(T::id)(key.id), tablePrefix);
    });
}

AnyRecord readRecord(RecordKind kind, SQLite::Statement &statement, int firstColumn)
{
    return withRecordKind(kind, [&](auto type) -> AnyRecord {
        using T = typename decltype(type)::type;
        return RecordTable<T>::read(statement, firstColumn);
    });
}

QString columnListOf(RecordKind kind, QStringView alias)
{
    return withRecordKind(kind, [&](auto type) { return RecordTable<typename decltype(type)::type>::columnList(alias); });
}

QStringList recordTablesSql(QStringView tablePrefix)
{
    QStringList statements;
    forEachRecordKind([&](auto type) { statements << RecordTable<typename decltype(type)::type>::createSql(tablePrefix); });
    return statements;
}

} // namespace cpv
