#pragma once

#include "core/domain/record_kinds.h"
#include "core/sqlite/database.h"
#include "core/sqlite/sql_values.h"

#include <QStringList>

#include <optional>
#include <vector>

/// Records <-> rows, from their descriptions. `tablePrefix` comes before the table's name: "" for the records' own tables,
/// or e.g. "pending_", or "temp." for a schema. All of it may throw SQLite::Exception.
namespace cpv {

namespace sql {

/// The parts of statements that every table shares; names of columns are quoted, since some are words of SQL.
QString quoted(const QStringList &columns, QStringView alias = {});
/// What follows "INSERT INTO table".
QString upsertTail(const QStringList &columns);
QString createSql(const QString &table, const QStringList &columnDefinitions);

} // namespace sql

template <typename T> struct RecordTable {
    static QString name() { return enumText(kindOf<T>); }
    static QString name(QStringView tablePrefix) { return tablePrefix.toString() + name(); }

    /// In the description's order, not quoted.
    static const QStringList &columns()
    {
        static const QStringList names = [] {
            QStringList list;
            forEachMember<T>([&](const char *member, auto) { list.append(QString::fromLatin1(member)); });
            return list;
        }();
        return names;
    }

    /// For SELECT: "id", "place", … or alias."id", …
    static QString columnList(QStringView alias = {}) { return sql::quoted(columns(), alias); }

    /// Without nested values (lists and structs), which cost more to read than all others of a row together: for lists of many rows.
    static const QStringList &plainColumns()
    {
        static const QStringList names = [] {
            QStringList list;
            forEachPlainMember([&](const char *member, auto) { list.append(QString::fromLatin1(member)); });
            return list;
        }();
        return names;
    }

    /// A table of this kind as it is described today, without indexes: for copies that need no migration.
    static QString createSql(QStringView tablePrefix = {})
    {
        QStringList definitions;
        forEachMember<T>([&](const char *member, auto pointer) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*pointer)>;
            definitions.append(QStringLiteral("\"%1\" %2%3").arg(QLatin1StringView(member), QLatin1StringView(sqlTypeOf<Member>()),
                json::isOptional<Member> ? QLatin1StringView() : QLatin1StringView(" NOT NULL")));
        });
        return sql::createSql(name(tablePrefix), definitions);
    }

    /// Inserts, or replaces the row of the same id.
    static void upsert(Database &database, const T &record, QStringView tablePrefix = {})
    {
        static const QString tail = sql::upsertTail(columns());
        LentStatement statement = database.statement(QStringLiteral("INSERT INTO ") + name(tablePrefix) + tail);
        int index = 0;
        forEachMember<T>([&](const char *, auto member) { bindValue(*statement, ++index, record.*member); });
        statement->exec();
    }

    static std::optional<T> find(Database &database, decltype(T::id) id, QStringView tablePrefix = {})
    {
        std::vector<T> found = select(database, QStringLiteral("WHERE id = ?"), tablePrefix, id);
        return found.empty() ? std::nullopt : std::optional<T>(std::move(found.front()));
    }

    /// False where there was none.
    static bool erase(Database &database, decltype(T::id) id, QStringView tablePrefix = {})
    {
        LentStatement statement = database.statement(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(name(tablePrefix)));
        bindValue(*statement, 1, id);
        return statement->exec() > 0;
    }

    /// The records of "SELECT … FROM table `tail`", e.g. tail "WHERE company = ? ORDER BY validTo". The tail's text is
    /// fixed: what people typed is bound, never joined in.
    template <typename... Values>
    static std::vector<T> select(Database &database, const QString &tail, QStringView tablePrefix = {}, const Values &...values)
    {
        static const QString head = QStringLiteral("SELECT ") + columnList() + QStringLiteral(" FROM ");
        LentStatement statement = database.statement(head + name(tablePrefix) + u' ' + tail);
        bindAll(*statement, values...);
        std::vector<T> records;
        while (statement->executeStep())
            records.push_back(read(*statement));
        return records;
    }

    /// The record in a row whose columns from `firstColumn` on are columnList().
    static T read(SQLite::Statement &statement, int firstColumn = 0)
    {
        T record;
        int column = firstColumn;
        forEachMember<T>([&](const char *, auto member) { readInto(record.*member, statement, column++); });
        return record;
    }

    /// The same of plainColumns(); nested values stay empty.
    static T readPlain(SQLite::Statement &statement, int firstColumn = 0)
    {
        T record;
        int column = firstColumn;
        forEachPlainMember([&](const char *, auto member) { readInto(record.*member, statement, column++); });
        return record;
    }

private:
    template <typename Member> static void readInto(Member &member, SQLite::Statement &statement, int column)
    {
        member = columnValue<Member>(statement, column);
    }

    template <typename Visit> static void forEachPlainMember(Visit &&visit)
    {
        forEachMember<T>([&](const char *name, auto member) {
            using Member = std::remove_cvref_t<decltype(std::declval<T>().*member)>;
            if constexpr (!sql::NestedColumn<Member>)
                visit(name, member);
        });
    }
};

extern template struct RecordTable<Programme>;
extern template struct RecordTable<ProgrammeProposal>;
extern template struct RecordTable<Company>;
extern template struct RecordTable<Provider>;
extern template struct RecordTable<Account>;
extern template struct RecordTable<Device>;
extern template struct RecordTable<Draft>;
extern template struct RecordTable<Application>;
extern template struct RecordTable<Objection>;
extern template struct RecordTable<Voucher>;
extern template struct RecordTable<Redemption>;
extern template struct RecordTable<Clawback>;
extern template struct RecordTable<Transfer>;
extern template struct RecordTable<BudgetLine>;
extern template struct RecordTable<Rollup>;
extern template struct RecordTable<Counter>;
extern template struct RecordTable<TimelineEntry>;
extern template struct RecordTable<DataCentre>;
extern template struct RecordTable<Offer>;
extern template struct RecordTable<Enrolment>;
extern template struct RecordTable<HelpRequest>;
extern template struct RecordTable<PlaceCourse>;
extern template struct RecordTable<PlaceExpert>;
extern template struct RecordTable<Registration>;
extern template struct RecordTable<Outcome>;
extern template struct RecordTable<AwardRound>;
extern template struct RecordTable<Settlement>;
extern template struct RecordTable<RiskDecision>;
extern template struct RecordTable<RiskLimit>;
extern template struct RecordTable<CaseHandler>;
extern template struct RecordTable<ListingBatch>;
extern template struct RecordTable<ReviewPool>;
extern template struct RecordTable<ReviewPanel>;
extern template struct RecordTable<ReviewCopy>;
extern template struct RecordTable<Review>;
extern template struct RecordTable<Interest>;

/// The same for a record whose kind is known only when it is met.
void upsertRecord(Database &database, const AnyRecord &record, QStringView tablePrefix = {});
std::optional<AnyRecord> findRecord(Database &database, const RecordKey &key, QStringView tablePrefix = {});
bool eraseRecord(Database &database, const RecordKey &key, QStringView tablePrefix = {});
/// Reads a row selected with the columnList of that kind.
AnyRecord readRecord(RecordKind kind, SQLite::Statement &statement, int firstColumn = 0);
/// RecordTable<T>::columnList of that kind.
QString columnListOf(RecordKind kind, QStringView alias = {});
/// What makes tables of every kind as they are described today, a statement each, e.g. for an overlay.
QStringList recordTablesSql(QStringView tablePrefix);

} // namespace cpv
