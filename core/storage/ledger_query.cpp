#include "core/storage/ledger_query.h"

#include "core/storage/list_sql.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int LargestPage = 500;

ListOrder orderOf(const LedgerQuery &query)
{
    switch (query.sort) {
    case LedgerSort::At: return {u"at"_s, false, query.descending};
    case LedgerSort::Amount: return {u"amount"_s, false, query.descending};
    }
    Q_UNREACHABLE();
}

/// Programme, year and payer: of which money is asked, whatever the days.
void requireMoney(ListFilter &filter, const LedgerQuery &query)
{
    if (query.programme)
        filter.require(u"row.programme = ?"_s, {query.programme->value});
    if (query.year)
        filter.require(u"row.year = ?"_s, {qint64(*query.year)});
    if (query.payer)
        filter.require(u"row.payer = ?"_s, {*query.payer});
}

qint64 millisOf(Instant at) { return qint64(at.time_since_epoch().count()); }

Result<ListFilter> filterOf(const LedgerQuery &query)
{
    ListFilter filter;
    requireMoney(filter, query);
    if (query.since)
        filter.require(u"row.at >= ?"_s, {millisOf(startOf(*query.since))});
    if (query.until)
        filter.require(u"row.at < ?"_s, {millisOf(endOf(*query.until))});
    filter.requireOneOf(u"reason"_s, query.reasons);
    CPV_CHECK(filter.requireAll<Transfer>(query.conditions));
    for (const QString &word : query.searchText.split(u' ', Qt::SkipEmptyParts)) {
        const QString pattern = likePattern(word);
        filter.require(u"row.voucher IN (SELECT id FROM Voucher WHERE code LIKE ? ESCAPE '\\' OR companyName LIKE ? ESCAPE '\\')"_s, {pattern, pattern});
    }
    return filter;
}

struct Names {
    QString zh, en;
    PlaceCode place;
};

/// Of what a page names, each read once.
class NamesOfRows
{
public:
    explicit NamesOfRows(Database &database) : m_database(database)
    {
        auto select = database.statement(u"SELECT id, nameZh, nameEn, place FROM Programme"_s);
        while (select->executeStep())
            m_programmes[columnValue<ProgrammeId>(*select, 0)]
                = {columnValue<QString>(*select, 1), columnValue<QString>(*select, 2), columnValue<PlaceCode>(*select, 3)};
    }

    LedgerRow named(Transfer transfer)
    {
        const Names &programme = m_programmes[transfer.programme];
        const auto [code, company] = transfer.voucher ? voucher(*transfer.voucher) : std::pair<QString, QString>();
        return {std::move(transfer), programme.zh, programme.en, programme.place, code, company};
    }

private:
    std::pair<QString, QString> voucher(VoucherId id)
    {
        const auto [place, isNew] = m_vouchers.try_emplace(id);
        if (isNew) {
            auto select = m_database.statement(u"SELECT code, companyName FROM Voucher WHERE id = ?"_s);
            bindAll(*select, id);
            if (select->executeStep())
                place->second = {columnValue<QString>(*select, 0), columnValue<QString>(*select, 1)};
        }
        return place->second;
    }

    Database &m_database;
    std::map<ProgrammeId, Names> m_programmes;
    std::map<VoucherId, std::pair<QString, QString>> m_vouchers;
};

/// One side of each transfer: what came into its account (from the "to" side) or left it.
QString sideSql(const QString &side, const ListFilter &filter)
{
    return u"SELECT row.programme AS programme, row.year AS year, row.payer AS payer, row.%1Bucket AS bucket, '%1' AS side, row.at AS at, "
           u"row.amount AS amount FROM Transfer AS row WHERE %2"_s.arg(side, filter.where(ListPart::Confirmed, WordsBy::Rows));
}

/// Both sides together: opening before the period, in and out within it.
QString accountsSql(const ListFilter &filter)
{
    const int since = filter.parameters() + 1;
    return u"SELECT programme, year, payer, bucket, "
           u"sum((at < ?%1) * amount * iif(side = 'to', 1, -1)), sum((at >= ?%1) * amount * (side = 'to')), "
           u"sum((at >= ?%1) * amount * (side = 'from')), sum(at >= ?%1) "
           u"FROM (%2 UNION ALL %3) GROUP BY programme, year, payer, bucket"_s.arg(since)
               .arg(sideSql(u"to"_s, filter), sideSql(u"from"_s, filter));
}

} // namespace

Result<LedgerPage> LedgerBook::transfers(const LedgerQuery &query) const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&]() -> Result<LedgerPage> {
        CPV_TRY(filter, filterOf(query));
        CPV_TRY(found, readPage<Transfer>(*database, filter, orderOf(query), {query.after, qBound(1, query.limit, LargestPage)}));
        NamesOfRows names(*database);
        LedgerPage page {.rows = {}, .nextKey = found.second};
        for (ListedRow<Transfer> &row : found.first)
            page.rows.push_back(names.named(std::move(row.record)));
        return page;
    });
}

Result<ListOutline> LedgerBook::outline(const LedgerQuery &query, const Overtaken &overtaken) const
{
    CPV_TRY(database, m_connection->open());
    const Interruption interruption(*database, overtaken);
    return inSnapshot(*database, [&]() -> Result<ListOutline> {
        CPV_TRY(filter, filterOf(query));
        return readOutline(*database, u"Transfer"_s, filter, orderOf(query));
    });
}

Result<LedgerTotals> LedgerBook::totals(const LedgerQuery &query, const Overtaken &overtaken) const
{
    CPV_TRY(database, m_connection->open());
    const Interruption interruption(*database, overtaken);
    return inSnapshot(*database, [&]() -> Result<LedgerTotals> {
        CPV_TRY(filter, filterOf(query));
        const auto sums = aggregates(*database, u"Transfer"_s, {u"count(*)"_s, u"sum(amount)"_s}, filter);
        return LedgerTotals {sums[0], Money::fromFen(sums[1])};
    });
}

Result<std::vector<AccountLine>> LedgerBook::accounts(const LedgerQuery &query, const Overtaken &overtaken) const
{
    CPV_TRY(database, m_connection->open());
    const Interruption interruption(*database, overtaken);
    return inSnapshot(*database, [&] {
        ListFilter filter;
        requireMoney(filter, query);
        if (query.until)
            filter.require(u"row.at < ?"_s, {millisOf(endOf(*query.until))});
        auto select = database->statement(accountsSql(filter));
        filter.bind(*select);
        bindValue(*select, filter.parameters() + 1, query.since ? millisOf(startOf(*query.since)) : std::numeric_limits<qint64>::min());
        std::vector<AccountLine> lines;
        while (select->executeStep())
            lines.push_back({.programme = columnValue<ProgrammeId>(*select, 0),
                .year = columnValue<qint32>(*select, 1),
                .payer = columnValue<QString>(*select, 2),
                .bucket = columnValue<Bucket>(*select, 3),
                .opening = columnValue<Money>(*select, 4),
                .in = columnValue<Money>(*select, 5),
                .out = columnValue<Money>(*select, 6),
                .transfers = columnValue<qint64>(*select, 7)});
        std::ranges::sort(lines, {}, [](const AccountLine &line) { return std::tuple(line.programme, -line.year, line.payer, line.bucket); });
        return lines;
    });
}

Result<std::vector<LedgerYear>> LedgerBook::years() const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        std::map<ProgrammeId, Programme> programmes;
        for (Programme &programme : RecordTable<Programme>::select(*database, u"ORDER BY id"_s))
            programmes.emplace(programme.id, std::move(programme));
        std::vector<LedgerYear> years;
        for (BudgetLine &line : RecordTable<BudgetLine>::select(*database, u"ORDER BY year DESC, place, programme, payer"_s))
            if (const auto programme = programmes.find(line.programme); programme != programmes.end())
                years.push_back({programme->second, line.year, line.payer, line});
        return years;
    });
}

} // namespace cpv
