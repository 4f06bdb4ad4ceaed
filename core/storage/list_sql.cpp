#include "core/storage/list_sql.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

} // namespace

void ListFilter::require(const QString &condition, const std::vector<Value> &values)
{
    QString numbered;
    size_t next = m_values.size();
    for (const QChar c : condition) {
        numbered += c;
        if (c == u'?')
            numbered += QString::number(++next);
    }
    Q_ASSERT(next == m_values.size() + values.size());
    m_conditions << numbered;
    m_values.insert(m_values.end(), values.begin(), values.end());
}

void ListFilter::requireWords(const QString &text, const QStringList &columns)
{
    static const QRegularExpression space(u"\\s+"_s);
    for (const QString &word : text.split(space, Qt::SkipEmptyParts)) {
        QStringList anywhere;
        for (const QString &column : columns)
            anywhere << u"%1 LIKE ? ESCAPE '\\'"_s.arg(column);
        require(u'(' + anywhere.join(u" OR ") + u')', std::vector<Value>(size_t(columns.size()), Value(likePattern(word))));
    }
}

QString ListFilter::where() const
{
    return m_conditions.isEmpty() ? u"TRUE"_s : m_conditions.join(u" AND ");
}

int ListFilter::bind(SQLite::Statement &statement) const
{
    int index = 0;
    for (const Value &value : m_values)
        std::visit([&](const auto &v) { bindValue(statement, ++index, v); }, value);
    return index;
}

QString overBoth(const QString &aggregate, const QString &table, const ListFilter &filter)
{
    return u"coalesce((SELECT %1 FROM pending_%2 WHERE %3), 0) + "
           u"coalesce((SELECT %1 FROM %2 WHERE (%3) AND id NOT IN (SELECT id FROM pending_%2)), 0)"_s.arg(
               aggregate, table, filter.where());
}

std::vector<qint64> aggregates(Database &database, const QString &table, const QStringList &of, const ListFilter &filter)
{
    QStringList columns;
    for (const QString &aggregate : of)
        columns << overBoth(aggregate, table, filter);
    auto select = database.statement(u"SELECT "_s + columns.join(u", "));
    filter.bind(*select);
    select->executeStep();
    std::vector<qint64> values;
    for (int column = 0; column < of.size(); ++column)
        values.push_back(columnValue<qint64>(*select, column));
    return values;
}

Result<void> checkKey(const std::optional<PageKey> &after, const ListOrder &order)
{
    if (after && std::holds_alternative<QString>(after->sortValue) != order.isText)
        return fail(Errc::Malformed, {u"after"_s, u"a key of another order"_s});
    return {};
}

QString pageSql(const QString &columns, const QString &table, const ListFilter &filter, const ListOrder &order, bool continues)
{
    const QString sort = u"row.\"%1\""_s.arg(order.column);
    // The parameters go on counting after the filter's.
    const QString from = continues
        ? u" AND (%1, row.id) %2 (?, ?)"_s.arg(sort, order.descending ? u"<"_s : u">"_s)
        : QString();
    return u"SELECT %1, row.id IN (SELECT id FROM pending_%2), %3 FROM shown_%2 AS row WHERE %4%5 "
           u"ORDER BY %3 %6, row.id %6 LIMIT ?"_s.arg(
               columns, table, sort, filter.where(), from, order.descending ? u"DESC"_s : u"ASC"_s);
}

void bindKey(SQLite::Statement &statement, int index, const PageKey &key)
{
    std::visit([&](const auto &value) { bindValue(statement, index, value); }, key.sortValue);
    bindValue(statement, index + 1, key.id);
}

} // namespace cpv
