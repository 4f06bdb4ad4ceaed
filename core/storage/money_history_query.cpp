#include "core/storage/money_history_query.h"

#include "core/domain/ledger.h"
#include "core/sqlite/record_table.h"
#include "core/storage/list_sql.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// SQLite knows no zone: the offset is added before the month is read.
QString monthSql()
{
    return u"strftime('%Y-%m-01', (at + %1) / 1000, 'unixepoch')"_s.arg(
        std::chrono::duration_cast<std::chrono::milliseconds>(ChinaOffset).count());
}

QString namesOf(const std::vector<Bucket> &buckets)
{
    QStringList names;
    for (const Bucket bucket : buckets)
        names << u'\'' + enumText(bucket) + u'\'';
    return names.join(u", ");
}

/// What came into the buckets less what left them.
QString changeSql(const std::vector<Bucket> &buckets)
{
    return u"sum(amount * ((toBucket IN (%1)) - (fromBucket IN (%1))))"_s.arg(namesOf(buckets));
}

} // namespace

Result<std::vector<VoucherMonth>> MoneyHistoryQuery::vouchers() const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        auto select = database->statement(u"SELECT %1 AS month, %2, %3 FROM Transfer WHERE voucher IS NOT NULL GROUP BY month ORDER BY month"_s.arg(
            monthSql(), changeSql({Bucket::Balance}), changeSql({Bucket::Paid})));
        std::vector<VoucherMonth> months;
        while (select->executeStep())
            months.push_back({columnValue<QDate>(*select, 0), columnValue<Money>(*select, 1), columnValue<Money>(*select, 2)});
        return months;
    });
}

Result<std::vector<BudgetMonth>> MoneyHistoryQuery::budget(qint32 year) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        // Programme by programme, since the index begins with it. The source's change is negative: it gave.
        auto select = database->statement(
            u"SELECT %1 AS month, -%2, %3, %4, %5 FROM Transfer WHERE programme IN (SELECT id FROM Programme) AND year = ? "
            u"GROUP BY month ORDER BY month"_s.arg(monthSql(), changeSql({Bucket::Appropriated}),
                changeSql({Bucket::Committed, Bucket::Balance, Bucket::Held}), changeSql({Bucket::Paid}), changeSql({Bucket::Available})));
        bindAll(*select, year);
        std::vector<BudgetMonth> months;
        while (select->executeStep())
            months.push_back({columnValue<QDate>(*select, 0), columnValue<Money>(*select, 1), columnValue<Money>(*select, 2),
                columnValue<Money>(*select, 3), columnValue<Money>(*select, 4)});
        return months;
    });
}

Result<std::vector<CommittedMonth>> MoneyHistoryQuery::committed(qint32 year) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        auto select = database->statement(
            u"SELECT programme, %1 AS month, %2 FROM Transfer WHERE programme IN (SELECT id FROM Programme) AND year = ? "
            u"GROUP BY programme, month ORDER BY programme, month"_s.arg(monthSql(),
                changeSql({Bucket::Committed, Bucket::Balance, Bucket::Held, Bucket::Paid})));
        bindAll(*select, year);
        std::vector<CommittedMonth> months;
        while (select->executeStep())
            months.push_back({columnValue<ProgrammeId>(*select, 0), columnValue<QDate>(*select, 1), columnValue<Money>(*select, 2)});
        return months;
    });
}

} // namespace cpv
