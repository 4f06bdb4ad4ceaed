#pragma once

#include "core/sqlite/record_table.h"
#include "core/storage/list_values.h"

namespace cpv {

/// The conditions of one list and what people typed for them, bound by number so that one set serves page, count and sums.
class ListFilter
{
public:
    using Value = std::variant<qint64, QString, Uuid>;

    /// `condition` holds "?" for each value; it is our text, the values are anybody's.
    void require(const QString &condition, const std::vector<Value> &values = {});
    /// The column is one of the enumerators; an empty list asks nothing.
    template <DescribedEnum E> void requireOneOf(const QString &column, const std::vector<E> &allowed)
    {
        std::vector<Value> names;
        QStringList places;
        for (const E value : allowed) {
            names.emplace_back(enumText(value));
            places << QStringLiteral("?");
        }
        if (!names.empty())
            require(QStringLiteral("%1 IN (%2)").arg(column, places.join(u", ")), names);
    }
    /// Every word stands somewhere in one of the columns; upper and lower case of Latin letters are alike.
    void requireWords(const QString &text, const QStringList &columns);

    QString where() const; ///< "TRUE AND …"
    int bind(SQLite::Statement &statement) const; ///< How many were bound.

private:
    QStringList m_conditions;
    std::vector<Value> m_values;
};

/// Several reads that see one state of the file. Failures and exceptions as in `guarded`.
template <typename Work> [[nodiscard]] auto inSnapshot(Database &database, Work &&work)
{
    return guarded([&] {
        SQLite::Transaction snapshot(database.handle()); // Deferred: it only reads, and its end has nothing to keep.
        return work();
    });
}

struct ListOrder {
    QString column;
    bool isText = false;
    bool descending = false;
};

template <typename T> struct ListedRow {
    T record;
    bool pending = false;
    PageKey key;
};

/// Confirmed rows that pending ones replace don't count: the aggregate runs over each part by itself, where indexes work.
QString overBoth(const QString &aggregate, const QString &table, const ListFilter &filter);
std::vector<qint64> aggregates(Database &database, const QString &table, const QStringList &of, const ListFilter &filter);

/// Refused with Malformed when `after` comes from a list of another order.
Result<void> checkKey(const std::optional<PageKey> &after, const ListOrder &order);
QString pageSql(const QString &columns, const QString &table, const ListFilter &filter, const ListOrder &order, bool continues);
void bindKey(SQLite::Statement &statement, int index, const PageKey &key);

/// At most `limit` rows after `after`, and the key to go on from; absent at the end.
template <typename T>
Result<std::pair<std::vector<ListedRow<T>>, std::optional<PageKey>>> readPage(Database &database, const ListFilter &filter,
    const ListOrder &order, const std::optional<PageKey> &after, int limit)
{
    CPV_CHECK(checkKey(after, order));
    auto select = database.statement(
        pageSql(RecordTable<T>::columnList(u"row"), RecordTable<T>::name(), filter, order, after.has_value()));
    int bound = filter.bind(*select);
    if (after) {
        bindKey(*select, bound + 1, *after);
        bound += 2;
    }
    bindValue(*select, bound + 1, qint64(limit) + 1); // One more, to know whether there is more.
    std::vector<ListedRow<T>> rows;
    while (select->executeStep()) {
        const int width = int(RecordTable<T>::columns().size());
        ListedRow<T> row {RecordTable<T>::read(*select), columnValue<bool>(*select, width), {}};
        row.key.id = row.record.id.value;
        if (order.isText)
            row.key.sortValue = columnValue<QString>(*select, width + 1);
        else
            row.key.sortValue = columnValue<qint64>(*select, width + 1);
        rows.push_back(std::move(row));
    }
    if (int(rows.size()) <= limit)
        return std::pair(std::move(rows), std::optional<PageKey>());
    rows.pop_back();
    const PageKey next = rows.back().key;
    return std::pair(std::move(rows), std::optional(next));
}

} // namespace cpv
