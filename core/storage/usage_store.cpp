#include "core/storage/usage_store.h"

#include "core/sqlite/database.h"
#include "core/sqlite/guarded.h"
#include "core/sqlite/sql_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

template <typename Counted> std::optional<qint64> countOf(const std::optional<Counted> &value, qint64 Counted::*member)
{
    return value ? std::optional<qint64>((*value).*member) : std::nullopt;
}

} // namespace

Result<std::vector<UsageBill>> UsageStore::bills(CompanyId company) const
{
    return guarded([&] {
        auto select = m_database.statement(u"SELECT content FROM usage_bill WHERE company = ? AND state = 'Kept' ORDER BY id"_s);
        bindAll(*select, company);
        std::vector<UsageBill> bills;
        while (select->executeStep())
            bills.push_back(columnValue<UsageBill>(*select, 0));
        return bills;
    });
}

Result<void> UsageStore::begin(const UsageBill &coming)
{
    return guarded([&] {
        auto insert = m_database.statement(u"INSERT INTO usage_bill (id, company, sha256, state, content) VALUES (?, ?, ?, 'Coming', ?)"_s);
        bindAll(*insert, coming.id, coming.company, coming.sha256, coming);
        insert->exec();
    });
}

Result<void> UsageStore::addLines(UsageBillId bill, std::span<const UsageLine> lines)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto insert = m_database.statement(u"INSERT INTO usage_line (bill, line, billingFrom, billingTo, chargeFrom, chargeTo, "
                                           u"category, provider, service, sku, region, resource, description, invoice, consumed, "
                                           u"consumedUnit, priced, pricedUnit, unitPrice, list, contracted, effective, billed, serviceCategory) "
                                           u"VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s);
        for (const UsageLine &l : lines) {
            bindAll(*insert, bill, l.line, l.billingFrom, l.billingTo, l.chargeFrom, l.chargeTo, l.category, l.provider, l.service,
                l.sku, l.region, l.resource, l.description, l.invoice, countOf(l.consumed, &Quantity::millionths), l.consumedUnit,
                countOf(l.priced, &Quantity::millionths), l.pricedUnit, countOf(l.unitPrice, &FineMoney::nano), l.list.nano,
                l.contracted.nano, l.effective.nano, l.billed.nano, l.serviceCategory);
            insert->exec();
            insert->reset();
        }
        return {};
    });
}

Result<void> UsageStore::keep(const UsageBill &bill)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        CPV_TRY(kept, bills(bill.company));
        if (const auto same = std::ranges::find(kept, bill.sha256, &UsageBill::sha256); same != kept.end())
            return fail(Errc::AlreadyExists, {same->fileName});
        auto update = m_database.statement(u"UPDATE usage_bill SET state = 'Kept', content = ? WHERE id = ? AND state = 'Coming'"_s);
        bindAll(*update, bill, bill.id);
        return update->exec() == 1 ? Result<void>() : fail(Errc::NotFound, {bill.fileName});
    });
}

Result<void> UsageStore::change(const UsageBill &kept)
{
    return guarded([&]() -> Result<void> {
        auto update = m_database.statement(u"UPDATE usage_bill SET content = ? WHERE id = ? AND company = ? AND state = 'Kept'"_s);
        bindAll(*update, kept, kept.id, kept.company);
        return update->exec() == 1 ? Result<void>() : fail(Errc::NotFound, {kept.fileName});
    });
}

Result<void> UsageStore::remove(UsageBillId bill) { return setState(bill, u"Kept"_s, u"Removed"_s); }

Result<void> UsageStore::putBack(UsageBillId bill)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        auto twin = m_database.statement(u"SELECT 1 FROM usage_bill AS kept JOIN usage_bill AS old USING (company, sha256) "
                                         u"WHERE kept.state = 'Kept' AND old.id = ? AND old.state = 'Removed'"_s);
        bindAll(*twin, bill);
        if (twin->executeStep())
            return fail(Errc::AlreadyExists);
        return setState(bill, u"Removed"_s, u"Kept"_s);
    });
}

Result<void> UsageStore::setState(UsageBillId bill, const QString &from, const QString &to)
{
    return guarded([&]() -> Result<void> {
        auto update = m_database.statement(u"UPDATE usage_bill SET state = ? WHERE id = ? AND state = ?"_s);
        bindAll(*update, to, bill, from);
        return update->exec() == 1 ? Result<void>() : fail(Errc::NotFound);
    });
}

Result<std::vector<UsageBillId>> UsageStore::strays() const
{
    return guarded([&] {
        auto select = m_database.statement(u"SELECT id FROM usage_bill WHERE state <> 'Kept'"_s);
        std::vector<UsageBillId> ids;
        while (select->executeStep())
            ids.push_back(columnValue<UsageBillId>(*select, 0));
        return ids;
    });
}

Result<bool> UsageStore::sweep(UsageBillId stray, int most)
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        auto known = m_database.statement(u"SELECT 1 FROM usage_bill WHERE id = ? AND state <> 'Kept'"_s);
        bindAll(*known, stray);
        if (!known->executeStep())
            return true;
        auto erase = m_database.statement(
            u"DELETE FROM usage_line WHERE bill = ?1 AND line IN (SELECT line FROM usage_line WHERE bill = ?1 ORDER BY line LIMIT ?2)"_s);
        bindAll(*erase, stray, most);
        if (erase->exec() == most)
            return false;
        auto last = m_database.statement(u"DELETE FROM usage_bill WHERE id = ?"_s);
        bindAll(*last, stray);
        last->exec();
        return true;
    });
}

Result<std::vector<UsageInvoice>> UsageStore::invoices(CompanyId company) const
{
    return guarded([&] {
        auto select = m_database.statement(u"SELECT content FROM usage_invoice WHERE company = ? ORDER BY number"_s);
        bindAll(*select, company);
        std::vector<UsageInvoice> invoices;
        while (select->executeStep())
            invoices.push_back(columnValue<UsageInvoice>(*select, 0));
        return invoices;
    });
}

Result<void> UsageStore::add(const UsageInvoice &invoice)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        CPV_TRY(kept, invoices(invoice.company));
        if (const auto same = std::ranges::find(kept, invoice.number, &UsageInvoice::number); same != kept.end())
            return fail(Errc::AlreadyExists, {same->fileName});
        auto insert = m_database.statement(u"INSERT INTO usage_invoice (company, number, content) VALUES (?, ?, ?)"_s);
        bindAll(*insert, invoice.company, invoice.number, invoice);
        insert->exec();
        return {};
    });
}

Result<void> UsageStore::removeInvoice(CompanyId company, const QString &number)
{
    return guarded([&]() -> Result<void> {
        auto erase = m_database.statement(u"DELETE FROM usage_invoice WHERE company = ? AND number = ?"_s);
        bindAll(*erase, company, number);
        return erase->exec() == 1 ? Result<void>() : fail(Errc::NotFound, {number});
    });
}

Result<std::map<QString, std::vector<AgreedPrice>>> UsageStore::prices(CompanyId company) const
{
    return guarded([&] {
        auto select = m_database.statement(u"SELECT contract, sku, unit, price FROM usage_price WHERE company = ? ORDER BY contract, sku, unit"_s);
        bindAll(*select, company);
        std::map<QString, std::vector<AgreedPrice>> prices;
        while (select->executeStep())
            prices[columnValue<QString>(*select, 0)].push_back(
                {columnValue<QString>(*select, 1), columnValue<QString>(*select, 2), {columnValue<qint64>(*select, 3)}});
        return prices;
    });
}

Result<void> UsageStore::setPrice(CompanyId company, const QString &contract, const AgreedPrice &agreed)
{
    return guarded([&]() -> Result<void> {
        if (agreed.price.nano == 0) {
            auto erase = m_database.statement(u"DELETE FROM usage_price WHERE company = ? AND contract = ? AND sku = ? AND unit = ?"_s);
            bindAll(*erase, company, contract, agreed.sku, agreed.unit);
            erase->exec();
            return {};
        }
        auto put = m_database.statement(u"INSERT OR REPLACE INTO usage_price (company, contract, sku, unit, price) VALUES (?, ?, ?, ?, ?)"_s);
        bindAll(*put, company, contract, agreed.sku, agreed.unit, agreed.price.nano);
        put->exec();
        return {};
    });
}

} // namespace cpv
