#include "core/storage/usage_query.h"

#include "core/sqlite/interruption.h"
#include "core/sqlite/record_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

UsageLine readLine(SQLite::Statement &row)
{
    const auto number = [&row](int column) { return columnValue<qint64>(row, column); };
    const auto quantity = [&row](int column) {
        const auto count = columnValue<std::optional<qint64>>(row, column);
        return count ? std::optional(Quantity {*count}) : std::nullopt;
    };
    UsageLine line;
    line.line = number(0);
    line.billingFrom = columnValue<Instant>(row, 1);
    line.billingTo = columnValue<Instant>(row, 2);
    line.chargeFrom = columnValue<Instant>(row, 3);
    line.chargeTo = columnValue<Instant>(row, 4);
    line.category = columnValue<ChargeCategory>(row, 5);
    int column = 6;
    for (QString *text : {&line.provider, &line.service, &line.sku, &line.region, &line.resource, &line.description, &line.invoice})
        *text = columnValue<QString>(row, column++);
    line.consumed = quantity(13);
    line.consumedUnit = columnValue<QString>(row, 14);
    line.priced = quantity(15);
    line.pricedUnit = columnValue<QString>(row, 16);
    if (const auto price = columnValue<std::optional<qint64>>(row, 17))
        line.unitPrice = FineMoney {*price};
    line.list = {number(18)};
    line.contracted = {number(19)};
    line.effective = {number(20)};
    line.billed = {number(21)};
    line.serviceCategory = columnValue<QString>(row, 22);
    return line;
}

void addOnce(std::vector<UsageContract> &contracts, UsageContract contract)
{
    if (std::ranges::find(contracts, contract.number, &UsageContract::number) == contracts.end())
        contracts.push_back(std::move(contract));
}

} // namespace

Result<std::vector<UsageContract>> UsageQuery::contracts(CompanyId company)
{
    CPV_TRY(database, m_connection.open());
    return guarded([&] {
        std::vector<UsageContract> contracts;
        // A bound voucher's contract is the one that pays; its period is what the application said of it.
        auto bound = database->statement(u"SELECT v.contractNumber, p.name, coalesce(a.periodFrom, v.validFrom), coalesce(a.periodTo, v.validTo), v.costs "
                                         u"FROM shown_Voucher AS v JOIN Provider AS p ON p.id = v.provider "
                                         u"LEFT JOIN shown_Application AS a ON a.id = v.application AND a.contractNumber IN (v.contractNumber, '') "
                                         u"WHERE v.company = ?1 AND v.contractNumber <> '' ORDER BY v.issuedAt DESC"_s);
        auto named = database->statement(u"SELECT a.contractNumber, p.name, a.periodFrom, a.periodTo, g.costs FROM shown_Application AS a "
                                         u"JOIN Provider AS p ON p.id = a.provider JOIN Programme AS g ON g.id = a.programme WHERE a.company = ?1 AND a.contractNumber <> '' "
                                         u"AND a.periodFrom IS NOT NULL AND a.periodTo IS NOT NULL ORDER BY a.id DESC"_s);
        for (LentStatement *select : {&bound, &named}) {
            bindAll(**select, company);
            while ((*select)->executeStep())
                addOnce(contracts, {columnValue<QString>(**select, 0), columnValue<QString>(**select, 1), columnValue<QDate>(**select, 2),
                                       columnValue<QDate>(**select, 3), columnValue<std::vector<CostKind>>(**select, 4)});
        }
        return contracts;
    });
}

Result<std::vector<Redemption>> UsageQuery::redemptions(CompanyId company)
{
    CPV_TRY(database, m_connection.open());
    return guarded([&] { return RecordTable<Redemption>::select(*database, u"WHERE company = ? ORDER BY at, id"_s, u"shown_", company); });
}

Result<void> UsageQuery::lines(UsageBillId bill, const std::function<void(const UsageLine &)> &take, const std::function<bool()> &overtaken)
{
    CPV_TRY(database, m_connection.open());
    return guarded([&] {
        const Interruption interruption(*database, overtaken);
        auto select = database->statement(u"SELECT line, billingFrom, billingTo, chargeFrom, chargeTo, category, provider, service, "
                                          u"sku, region, resource, description, invoice, consumed, consumedUnit, priced, pricedUnit, "
                                          u"unitPrice, list, contracted, effective, billed, serviceCategory FROM usage_line WHERE bill = ? ORDER BY line"_s);
        bindAll(*select, bill);
        while (select->executeStep())
            take(readLine(*select));
    });
}

} // namespace cpv
