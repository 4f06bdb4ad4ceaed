#include "core/storage/search_index.h"

#include "core/sqlite/record_table.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

template <typename Do> void forEachIndexedTable(Do act)
{
    forEachRecordKind([&]<typename T>(std::type_identity<T>) {
        const QStringList columns = SearchIndex::columnsOf(kindOf<T>);
        if (!columns.isEmpty())
            act(RecordTable<T>::name(), columns.join(u", "));
    });
}

} // namespace

QStringList SearchIndex::columnsOf(RecordKind kind)
{
    if (kind == RecordKind::Application)
        return {u"number"_s, u"project"_s, u"companyName"_s, u"companyPinyin"_s};
    if (kind == RecordKind::Voucher)
        return {u"code"_s, u"project"_s, u"companyName"_s};
    if (kind == RecordKind::Redemption)
        return {u"invoiceNumber"_s, u"contractNumber"_s, u"voucherCode"_s, u"companyName"_s};
    return {};
}

void SearchIndex::put(const AnyRecord &record)
{
    const RecordKey key {kindOfRecord(record), idOf(record)};
    if (columnsOf(key.kind).isEmpty())
        return upsertRecord(m_database, record);
    const QStringList before = textsOf(key);
    upsertRecord(m_database, record);
    const QStringList after = textsOf(key);
    if (before == after) // What most changes leave alone: a decision, an amount.
        return;
    if (!before.isEmpty())
        forget(key, before);
    learn(key);
}

void SearchIndex::erase(const RecordKey &key)
{
    const QStringList texts = textsOf(key);
    if (!texts.isEmpty())
        forget(key, texts);
    eraseRecord(m_database, key);
}

void SearchIndex::eraseShard(const PlaceCode &place)
{
    forEachIndexedTable([&](const QString &table, const QString &columns) {
        auto forget = m_database.statement(
            u"INSERT INTO found_%1 (found_%1, rowid, %2) SELECT 'delete', rowid, %2 FROM %1 WHERE place = ?"_s.arg(table, columns));
        bindAll(*forget, place);
        forget->exec();
    });
    forEachRecordKind([&]<typename T>(std::type_identity<T>) {
        auto erase = m_database.statement(u"DELETE FROM %1 WHERE place = ?"_s.arg(RecordTable<T>::name()));
        bindAll(*erase, place);
        erase->exec();
    });
}

void SearchIndex::clear()
{
    forEachRecordKind([&]<typename T>(std::type_identity<T>) { m_database.exec(u"DELETE FROM %1"_s.arg(RecordTable<T>::name())); });
    forEachIndexedTable(
        [&](const QString &table, const QString &) { m_database.exec(u"INSERT INTO found_%1 (found_%1) VALUES ('delete-all')"_s.arg(table)); });
}

QStringList SearchIndex::textsOf(const RecordKey &key) const
{
    const QStringList columns = columnsOf(key.kind);
    if (columns.isEmpty())
        return {};
    auto select = m_database.statement(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns.join(u", "), enumText(key.kind)));
    bindAll(*select, key.id);
    QStringList texts;
    if (select->executeStep()) {
        for (int column = 0; column < columns.size(); ++column)
            texts << columnValue<QString>(*select, column);
    }
    return texts;
}

/// The index must be told what it knows of a row; `texts` are what stood there when it learnt.
void SearchIndex::forget(const RecordKey &key, const QStringList &texts)
{
    const QStringList places(texts.size(), u"?"_s);
    auto forget = m_database.statement(u"INSERT INTO found_%1 (found_%1, rowid, %2) SELECT 'delete', rowid, %3 FROM %1 WHERE id = ?"_s.arg(
        enumText(key.kind), columnsOf(key.kind).join(u", "), places.join(u", ")));
    int index = 0;
    for (const QString &text : texts)
        bindValue(*forget, ++index, text);
    bindValue(*forget, ++index, key.id);
    forget->exec();
}

void SearchIndex::learn(const RecordKey &key)
{
    auto learn = m_database.statement(u"INSERT INTO found_%1 (rowid, %2) SELECT rowid, %2 FROM %1 WHERE id = ?"_s.arg(
        enumText(key.kind), columnsOf(key.kind).join(u", ")));
    bindAll(*learn, key.id);
    learn->exec();
}

} // namespace cpv
