#include "core/storage/settlement_query.h"

#include "core/domain/payee.h"
#include "core/domain/programme.h"
#include "core/sqlite/record_table.h"
#include "core/storage/list_sql.h"

#include <map>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QStringView shown = u"shown_";

std::map<ProgrammeId, std::pair<QString, QString>> programmeNames(Database &database)
{
    auto select = database.statement(u"SELECT id, nameZh, nameEn FROM shown_Programme"_s);
    std::map<ProgrammeId, std::pair<QString, QString>> names;
    while (select->executeStep())
        names[columnValue<ProgrammeId>(*select, 0)] = {columnValue<QString>(*select, 1), columnValue<QString>(*select, 2)};
    return names;
}

bool isPending(Database &database, RecordKind kind, const Uuid &id)
{
    auto select = database.statement(u"SELECT 1 FROM pending_%1 WHERE id = ?"_s.arg(enumText(kind)));
    bindAll(*select, id);
    return select->executeStep();
}

} // namespace

Result<std::vector<SettlementRow>> SettlementQuery::settlements() const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        auto names = programmeNames(*database);
        const QString columns = sql::quoted(RecordTable<Settlement>::plainColumns(), u"row");
        auto select = database->statement(u"SELECT %1, row.id IN (SELECT id FROM pending_Settlement) FROM shown_Settlement AS row "
                                          u"ORDER BY madeAt DESC, id DESC"_s.arg(columns));
        std::vector<SettlementRow> rows;
        while (select->executeStep()) {
            Settlement settlement = RecordTable<Settlement>::readPlain(*select);
            const auto &[zh, en] = names[settlement.programme];
            rows.push_back({std::move(settlement), zh, en, columnValue<bool>(*select, int(RecordTable<Settlement>::plainColumns().size()))});
        }
        return rows;
    });
}

Result<SettlementRow> SettlementQuery::settlement(SettlementId id) const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&]() -> Result<SettlementRow> {
        std::optional<Settlement> found = RecordTable<Settlement>::find(*database, id, shown);
        if (!found)
            return fail(Errc::NotFound, {enumText(RecordKind::Settlement)});
        const auto [zh, en] = programmeNames(*database)[found->programme];
        return SettlementRow {*std::move(found), zh, en, isPending(*database, RecordKind::Settlement, id.value)};
    });
}

Result<std::vector<PayableRow>> SettlementQuery::payable() const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        auto names = programmeNames(*database);
        std::vector<PayableRow> rows;
        for (Redemption &redemption : RecordTable<Redemption>::select(
                 *database, u"WHERE state = 'Approved' AND settlement IS NULL ORDER BY programme, changedAt, id"_s, shown)) {
            const auto &[zh, en] = names[redemption.programme];
            const bool pending = isPending(*database, RecordKind::Redemption, redemption.id.value);
            PayableRow row {std::move(redemption), zh, en, {}, {}, {}, pending};
            const auto voucher = RecordTable<Voucher>::find(*database, row.redemption.voucher, shown);
            if (voucher && voucher->state == VoucherState::Frozen)
                row.frozen = voucher->reason;
            if (isPaidToProvider(row.redemption)) {
                const auto provider = RecordTable<Provider>::find(*database, *row.redemption.provider, shown).value_or(Provider());
                row.payee = provider.name;
                row.uscc = provider.uscc;
            } else {
                const auto company = RecordTable<Company>::find(*database, row.redemption.company, shown).value_or(Company());
                row.payee = company.name;
                row.uscc = company.uscc;
                row.bankTail = company.bankTail;
            }
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

Result<std::vector<OverdueVoucher>> SettlementQuery::overdue(QDate today) const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        auto names = programmeNames(*database);
        std::vector<OverdueVoucher> rows;
        for (Voucher &voucher : RecordTable<Voucher>::select(*database,
                 u"WHERE validTo < ? AND state NOT IN ('UsedUp', 'Expired', 'Revoked') ORDER BY validTo, id"_s, shown, today)) {
            const auto &[zh, en] = names[voucher.programme];
            rows.push_back({std::move(voucher), zh, en});
        }
        return rows;
    });
}

} // namespace cpv
