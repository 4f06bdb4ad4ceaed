#pragma once

#include "core/sqlite/interruption.h"
#include "core/sqlite/record_table.h"
#include "core/storage/list_values.h"

namespace cpv {

/// A list is two tables in one order: the confirmed records and this device's pending ones, which replace them. Each part has
/// its own WHERE, so that the confirmed rows come out of indexes, already sorted.
enum class ListPart { Pending, Confirmed };

/// How confirmed rows with the words searched for are found: reading each row, or by the full-text index, whose few hits are
/// looked up and sorted while of many the order is walked and each row asked whether it is one. The rows are the same.
enum class WordsBy { Rows, FewHits, ManyHits };

/// A LIKE pattern, escaped with a backslash, of what has the word somewhere.
QString likePattern(QString word);

/// The conditions of one list and what people typed for them, bound by number so that one set serves rows, count and sums.
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
        for (const E value : allowed)
            names.emplace_back(enumText(value));
        requireIn(column, names);
    }
    /// Malformed {column} where the record has no such member, or one that can't be asked so.
    template <typename T> Result<void> requireAll(const std::vector<ColumnCondition> &conditions)
    {
        for (const ColumnCondition &condition : conditions) {
            std::optional<ColumnKind> kind;
            forEachMember<T>([&](const char *member, auto pointer) {
                if (condition.column == QLatin1StringView(member))
                    kind = kindOf<std::remove_cvref_t<decltype(std::declval<T>().*pointer)>>();
            });
            CPV_CHECK(requireCondition(condition, kind));
        }
        return {};
    }
    /// Every word stands somewhere in one of the columns; upper and lower case of Latin letters are alike. The confirmed
    /// table has its full-text index in "found_TABLE".
    void requireWords(const QString &text, RecordKind kind);

    /// SELECT of how many confirmed rows there are, where no row need be read for it: asked by nothing, or by words alone.
    std::optional<QString> quickCountSql(const QString &table) const;
    bool hasWords() const { return !m_match.isEmpty(); }
    WordsBy wordsBy(Database &database) const; ///< Rows where nothing is searched for, else what the number of hits asks.
    QString where(ListPart part, WordsBy by) const; ///< "TRUE AND …", of a table called "row".
    int parameters() const { return int(m_values.size()); } ///< Numbered from 1; a statement's own follow.
    void bind(SQLite::Statement &statement) const;

private:
    enum class ColumnKind { Words, Id, Flag, Amount, Day, Moment, Other };

    template <typename Member> static constexpr ColumnKind kindOf()
    {
        if constexpr (json::isOptional<Member>)
            return kindOf<typename Member::value_type>();
        else if constexpr (std::same_as<Member, QString> || std::same_as<Member, PlaceCode> || DescribedEnum<Member>)
            return ColumnKind::Words;
        else if constexpr (json::isId<Member>)
            return ColumnKind::Id;
        else if constexpr (std::same_as<Member, bool>)
            return ColumnKind::Flag;
        else if constexpr (std::same_as<Member, Money>)
            return ColumnKind::Amount;
        else if constexpr (std::same_as<Member, QDate>)
            return ColumnKind::Day;
        else if constexpr (std::same_as<Member, Instant>)
            return ColumnKind::Moment;
        else
            return ColumnKind::Other;
    }

    void requireIn(const QString &column, const std::vector<Value> &allowed);
    Result<void> requireCondition(const ColumnCondition &condition, std::optional<ColumnKind> kind);
    Result<void> requireAnyOf(const ColumnCondition &condition, ColumnKind kind);
    void requireDays(const ColumnCondition &condition, ColumnKind kind);
    QString place(Value value); ///< Its parameter.

    QStringList m_conditions;
    QStringList m_wordsInRow; ///< The words' conditions on a row by itself.
    QString m_index;          ///< The full-text index, and the words' condition on it: "found_TABLE MATCH ?n".
    QString m_match;
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
    bool mayLackDay = false; ///< Rows without that day stand as if on the last of all days.
};

template <typename T> struct ListedRow {
    T record;
    bool pending = false;
};

/// SELECT of one part; what is appended goes on with its WHERE.
QString partSql(ListPart part, const QString &columns, const QString &table, const ListFilter &filter, WordsBy by);
/// The sum of each aggregate over both parts.
std::vector<qint64> aggregates(Database &database, const QString &table, const QStringList &of, const ListFilter &filter);

/// Refused with Malformed when `after` comes from a list of another order.
Result<void> checkKey(const std::optional<PageKey> &after, const ListOrder &order);
struct ListShape {
    QString columns; ///< Of "row"; none: keys alone.
    QString table;
    bool continues = false; ///< After a key, whose two parameters follow the filter's.
    WordsBy by = WordsBy::Rows;
};
/// Rows of: the columns, whether pending, the value sorted by, the id.
QString listSql(const ListShape &shape, const ListFilter &filter, const ListOrder &order);
void bindKey(SQLite::Statement &statement, int index, const PageKey &key);
/// Of a row of listSql whose sort value stands in `column`, the id after it.
PageKey keyAt(SQLite::Statement &statement, int column, const ListOrder &order);

/// How many rows the whole list has, where that is cheap: well before its outline is there.
std::optional<qint64> quickCount(Database &database, const QString &table, const ListFilter &filter);
/// Walks the whole list, by index where there is one.
ListOutline readOutline(Database &database, const QString &table, const ListFilter &filter, const ListOrder &order);

/// Watches a page being read row by row in the list's order. Frequent words fill a page after few rows and rare ones never:
/// who walks asks again and again whether it is worth while to go on.
class PageWalk
{
public:
    explicit PageWalk(int wanted) : m_wanted(wanted) { }
    void found() { ++m_found; }
    bool promisesTooLittle(); ///< Counts its calls, which an Interruption makes in even steps.

private:
    const qint64 m_wanted;
    qint64 m_found = 0;
    qint64 m_steps = 0;
};

/// At most `limit` rows after `after`, without nested values, and the key to go on from; absent at the end.
template <typename T> using ReadPage = std::pair<std::vector<ListedRow<T>>, std::optional<PageKey>>;

struct PageBounds {
    std::optional<PageKey> after;
    int limit = 0;
};

template <typename T>
ReadPage<T> readPageBy(WordsBy by, Database &database, const ListFilter &filter, const ListOrder &order, const PageBounds &bounds, PageWalk &walk)
{
    const int bound = filter.parameters();
    const ListShape shape {sql::quoted(RecordTable<T>::plainColumns(), u"row"), RecordTable<T>::name(), bounds.after.has_value(), by};
    auto select = database.statement(listSql(shape, filter, order) + QStringLiteral(" LIMIT ?%1").arg(bound + 3));
    filter.bind(*select);
    if (bounds.after)
        bindKey(*select, bound + 1, *bounds.after);
    bindValue(*select, bound + 3, qint64(bounds.limit) + 1); // One more, to know whether there is more.
    ReadPage<T> page;
    page.first.reserve(size_t(bounds.limit));
    const int width = int(RecordTable<T>::plainColumns().size());
    std::optional<PageKey> last;
    for (; select->executeStep(); walk.found()) {
        if (int(page.first.size()) == bounds.limit) {
            page.second = std::move(last);
            break;
        }
        page.first.push_back({RecordTable<T>::readPlain(*select), columnValue<bool>(*select, width)});
        if (int(page.first.size()) == bounds.limit)
            last = keyAt(*select, width + 1, order);
    }
    return page;
}

template <typename T>
Result<ReadPage<T>> readPage(Database &database, const ListFilter &filter, const ListOrder &order, const PageBounds &bounds)
{
    CPV_CHECK(checkKey(bounds.after, order));
    PageWalk walk(bounds.limit + 1);
    if (filter.hasWords()) {
        const Interruption interruption(database, [&] { return walk.promisesTooLittle(); });
        auto walked = guarded([&] { return readPageBy<T>(WordsBy::Rows, database, filter, order, bounds, walk); });
        if (walked || walked.error().code != Errc::Later)
            return walked;
    }
    return readPageBy<T>(filter.wordsBy(database), database, filter, order, bounds, walk);
}

} // namespace cpv
