#include "core/storage/list_sql.h"

#include "core/storage/search_index.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Up to so many hits are looked up and sorted; of more, the order's index is walked and each row asked whether it is one.
constexpr int FewHits = 2'000;

/// In FTS5's language: a text between quotes is a phrase of its tokens; a single character begins one.
QString phrase(QString word)
{
    const bool single = word.toUcs4().size() == 1;
    return u'"' + word.replace(u'"', u"\"\""_s) + (single ? u"\"*"_s : u"\""_s);
}

} // namespace

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

QString ListFilter::place(Value value)
{
    m_values.push_back(std::move(value));
    return u'?' + QString::number(m_values.size());
}

void ListFilter::require(const QString &condition, const std::vector<Value> &values)
{
    QString numbered;
    size_t next = 0;
    for (const QChar c : condition)
        numbered += c == u'?' ? place(values.at(next++)) : QString(c);
    Q_ASSERT(next == values.size());
    m_conditions << numbered;
}

void ListFilter::requireIn(const QString &column, const std::vector<Value> &allowed)
{
    if (!allowed.empty())
        require(u"row.\"%1\" IN (%2)"_s.arg(column, QStringList(qsizetype(allowed.size()), u"?"_s).join(u", ")), allowed);
}

Result<void> ListFilter::requireCondition(const ColumnCondition &condition, std::optional<ColumnKind> kind)
{
    if (!kind || kind == ColumnKind::Other)
        return fail(Errc::Malformed, {condition.column, u"no list can be asked by this column"_s});
    const bool asksAmounts = condition.least || condition.most;
    const bool asksDays = condition.since || condition.until;
    const bool isDay = kind == ColumnKind::Day || kind == ColumnKind::Moment;
    if ((asksAmounts && kind != ColumnKind::Amount) || (asksDays && !isDay))
        return fail(Errc::Malformed, {condition.column, u"a condition of another kind of column"_s});
    if (condition.least)
        require(u"row.\"%1\" >= ?"_s.arg(condition.column), {condition.least->fen()});
    if (condition.most)
        require(u"row.\"%1\" <= ?"_s.arg(condition.column), {condition.most->fen()});
    requireDays(condition, *kind);
    return requireAnyOf(condition, *kind);
}

void ListFilter::requireDays(const ColumnCondition &condition, ColumnKind kind)
{
    const bool isDay = kind == ColumnKind::Day;
    const auto value = [&](const QDate &day, Instant moment) {
        return isDay ? Value(day.toString(Qt::ISODate)) : Value(qint64(moment.time_since_epoch().count()));
    };
    if (condition.since)
        require(u"row.\"%1\" >= ?"_s.arg(condition.column), {value(*condition.since, startOf(*condition.since))});
    if (condition.until)
        require((isDay ? u"row.\"%1\" <= ?"_s : u"row.\"%1\" < ?"_s).arg(condition.column), {value(*condition.until, endOf(*condition.until))});
}

Result<void> ListFilter::requireAnyOf(const ColumnCondition &condition, ColumnKind kind)
{
    if (!condition.anyOf.empty() && kind != ColumnKind::Words && kind != ColumnKind::Id && kind != ColumnKind::Flag)
        return fail(Errc::Malformed, {condition.column, u"a condition of another kind of column"_s});
    std::vector<Value> allowed;
    for (const QString &text : condition.anyOf) {
        const std::optional<Uuid> id = kind == ColumnKind::Id ? Uuid::fromText(text) : std::nullopt;
        if (kind == ColumnKind::Id && !id)
            return fail(Errc::Malformed, {condition.column, u"not an id"_s});
        if (kind == ColumnKind::Flag)
            allowed.push_back(qint64(text == u"yes"));
        else
            allowed.push_back(id ? Value(*id) : Value(text));
    }
    requireIn(condition.column, allowed);
    return {};
}

void ListFilter::requireWords(const QString &text, RecordKind kind)
{
    static const QRegularExpression space(u"\\s+"_s);
    QStringList phrases;
    for (const QString &word : text.split(space, Qt::SkipEmptyParts)) {
        const QString pattern = place(likePattern(word));
        QStringList anywhere;
        for (const QString &column : SearchIndex::columnsOf(kind))
            anywhere << u"row.\"%1\" LIKE %2 ESCAPE '\\'"_s.arg(column, pattern);
        m_wordsInRow << u'(' + anywhere.join(u" OR ") + u')';
        phrases << phrase(word);
    }
    if (phrases.isEmpty())
        return;
    m_index = u"found_"_s + enumText(kind);
    m_match = u"%1 MATCH %2"_s.arg(m_index, place(phrases.join(u" AND ")));
}

WordsBy ListFilter::wordsBy(Database &database) const
{
    if (!hasWords())
        return WordsBy::Rows;
    auto count = database.statement(u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT %3)"_s.arg(m_index, m_match).arg(FewHits + 1));
    bind(*count);
    count->executeStep();
    return columnValue<qint64>(*count, 0) <= FewHits ? WordsBy::FewHits : WordsBy::ManyHits;
}

std::optional<QString> ListFilter::quickCountSql(const QString &table) const
{
    if (!m_conditions.isEmpty())
        return std::nullopt;
    return hasWords() ? u"SELECT count(*) FROM %1 WHERE %2"_s.arg(m_index, m_match) : u"SELECT count(*) FROM %1"_s.arg(table);
}

QString ListFilter::where(ListPart part, WordsBy by) const
{
    QStringList all = QStringList(u"TRUE"_s) + m_conditions;
    if (part == ListPart::Pending || by == WordsBy::Rows)
        all += m_wordsInRow;
    else if (hasWords()) // A plus keeps SQLite from driving the whole query by the hits.
        all += u"%1row.rowid IN (SELECT rowid FROM %2 WHERE %3)"_s.arg(by == WordsBy::FewHits ? QString() : u"+"_s, m_index, m_match);
    return all.join(u" AND ");
}

void ListFilter::bind(SQLite::Statement &statement) const
{
    const int asked = std::min(parameters(), statement.getBindParameterCount()); // The last ones may stand in another part only.
    for (int index = 0; index < asked; ++index)
        std::visit([&](const auto &v) { bindValue(statement, index + 1, v); }, m_values[size_t(index)]);
}

bool PageWalk::promisesTooLittle()
{
    constexpr qint64 stepsBeforeJudging = 4, mostSteps = 40; // Of some 200 rows each; the index takes as long as the most.
    ++m_steps;
    return m_steps >= stepsBeforeJudging && m_steps * m_wanted > mostSteps * m_found;
}

QString partSql(ListPart part, const QString &columns, const QString &table, const ListFilter &filter, WordsBy by)
{
    const QString from = part == ListPart::Pending
        ? u"pending_%1 AS row WHERE "_s.arg(table)
        : u"%1 AS row WHERE row.id NOT IN (SELECT id FROM pending_%1) AND "_s.arg(table);
    return u"SELECT %1 FROM %2%3"_s.arg(columns, from, filter.where(part, by));
}

std::vector<qint64> aggregates(Database &database, const QString &table, const QStringList &of, const ListFilter &filter)
{
    const QString columns = of.join(u", ");
    const WordsBy by = filter.wordsBy(database);
    auto select = database.statement(partSql(ListPart::Pending, columns, table, filter, by) + u" UNION ALL "_s
        + partSql(ListPart::Confirmed, columns, table, filter, by));
    filter.bind(*select);
    std::vector<qint64> sums(size_t(of.size()));
    while (select->executeStep()) {
        for (int column = 0; column < of.size(); ++column)
            sums[size_t(column)] += select->isColumnNull(column) ? 0 : columnValue<qint64>(*select, column);
    }
    return sums;
}

Result<void> checkKey(const std::optional<PageKey> &after, const ListOrder &order)
{
    if (after && std::holds_alternative<QString>(after->sortValue) != order.isText)
        return fail(Errc::Malformed, {u"after"_s, u"a key of another order"_s});
    return {};
}

/// What a row is sorted by; never NULL, which no key could go on from.
static QString sortTerm(const ListOrder &order)
{
    const QString column = u"row.\"%1\""_s.arg(order.column);
    return order.mayLackDay ? u"coalesce(%1, '9999-12-31')"_s.arg(column) : column;
}

QString listSql(const ListShape &shape, const ListFilter &filter, const ListOrder &order)
{
    const auto part = [&](ListPart which) {
        const QString columns = u"%1%2, %3 AS sortValue, row.id AS sortId"_s.arg(shape.columns.isEmpty() ? QString() : shape.columns + u", "_s,
            which == ListPart::Pending ? u"1"_s : u"0"_s, sortTerm(order));
        const int next = filter.parameters() + 1;
        const QString from = shape.continues
            ? u" AND (%1, row.id) %2 (?%3, ?%4)"_s.arg(sortTerm(order), order.descending ? u"<"_s : u">"_s).arg(next).arg(next + 1)
            : QString();
        return partSql(which, columns, shape.table, filter, shape.by) + from;
    };
    return part(ListPart::Pending) + u" UNION ALL "_s + part(ListPart::Confirmed)
        + u" ORDER BY sortValue %1, sortId %1"_s.arg(order.descending ? u"DESC"_s : u"ASC"_s);
}

void bindKey(SQLite::Statement &statement, int index, const PageKey &key)
{
    std::visit([&](const auto &value) { bindValue(statement, index, value); }, key.sortValue);
    bindValue(statement, index + 1, key.id);
}

PageKey keyAt(SQLite::Statement &statement, int column, const ListOrder &order)
{
    PageKey key;
    if (order.isText)
        key.sortValue = columnValue<QString>(statement, column);
    else
        key.sortValue = columnValue<qint64>(statement, column);
    key.id = columnValue<Uuid>(statement, column + 1);
    return key;
}

std::optional<qint64> quickCount(Database &database, const QString &table, const ListFilter &filter)
{
    const std::optional<QString> all = filter.quickCountSql(table);
    if (!all)
        return std::nullopt;
    const QString replaced = u"SELECT count(*) FROM %1 AS row WHERE row.id IN (SELECT id FROM pending_%1) AND %2"_s.arg(
        table, filter.where(ListPart::Confirmed, WordsBy::Rows));
    auto select = database.statement(u"SELECT (%1) - (%2) + (%3)"_s.arg(
        *all, replaced, partSql(ListPart::Pending, u"count(*)"_s, table, filter, WordsBy::Rows)));
    filter.bind(*select);
    select->executeStep();
    return columnValue<qint64>(*select, 0);
}

ListOutline readOutline(Database &database, const QString &table, const ListFilter &filter, const ListOrder &order)
{
    auto select = database.statement(listSql({.columns = {}, .table = table, .by = filter.wordsBy(database)}, filter, order));
    filter.bind(*select);
    ListOutline outline;
    while (select->executeStep()) {
        if (++outline.total % ListOutline::BlockRows == 0)
            outline.ends.push_back(keyAt(*select, 1, order));
    }
    return outline;
}

} // namespace cpv
