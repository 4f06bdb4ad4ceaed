#include "core/usecases/settlements.h"

#include "core/report/tables/bank_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cpv {

namespace {

Result<SettlementDetail> detailOf(const SettlementQuery &query, const ReplicaReader &reader, SettlementId id)
{
    CPV_TRY(row, query.settlement(id));
    CPV_TRY(programme, reader.programme(row.settlement.programme));
    SettlementDetail detail {.row = row,
        .programme = programme,
        .shares = shareLines(row.settlement.lines),
        .events = {},
        .fileSha256 = bankFileSha256(row.settlement)};
    CPV_TRY(events, reader.timeline(id.value));
    CPV_TRY(pending, reader.pendingTimeline(id.value));
    for (TimelineEntry &event : events) {
        const bool unconfirmed = std::ranges::find(pending, event.id) != pending.end();
        detail.events.push_back({std::move(event), unconfirmed});
    }
    return detail;
}

/// Only what the second person has seen goes to the bank.
Result<void> requireReleased(const SettlementRow &row)
{
    const Settlement &settlement = row.settlement;
    if (settlement.state == SettlementState::Made || settlement.state == SettlementState::Withdrawn || row.pending)
        return fail(Errc::WrongState, {enumText(settlement.state)});
    if (settlement.fileSha256 != bankFileSha256(settlement))
        return fail(Errc::Conflict, {QStringLiteral("fileSha256")});
    return {};
}

} // namespace

Settlements::Settlements(const Workplace &workplace)
    : m_workplace(workplace)
    , m_query(std::make_shared<SettlementQuery>(std::make_shared<ReadingConnection>(workplace.replica.databasePath())))
{
}

QFuture<Result<std::vector<SettlementRow>>> Settlements::list() const
{
    return m_workplace.readerThread.run([query = m_query] { return query->settlements(); });
}

QFuture<Result<SettlementDetail>> Settlements::detail(SettlementId id) const
{
    return m_workplace.readerThread.run([query = m_query, &reader = m_workplace.reader, id] { return detailOf(*query, reader, id); });
}

QFuture<Result<std::vector<PayableRow>>> Settlements::payable() const
{
    return m_workplace.readerThread.run([query = m_query] { return query->payable(); });
}

QFuture<Result<std::vector<OverdueVoucher>>> Settlements::overdue() const
{
    return m_workplace.readerThread.run([query = m_query, today = localDate(m_workplace.clock.now())] { return query->overdue(today); });
}

QFuture<Result<void>> Settlements::writeBankFile(const QString &path, SettlementId id) const
{
    return m_workplace.readerThread.run([query = m_query, path, id]() -> Result<void> {
        CPV_TRY(row, query->settlement(id));
        CPV_CHECK(requireReleased(row));
        return cpv::writeBankFile(path, row.settlement);
    });
}

QFuture<Result<BankAnswerFile>> Settlements::readAnswer(const QString &path, SettlementId id) const
{
    return m_workplace.readerThread.run([query = m_query, path, id]() -> Result<BankAnswerFile> {
        CPV_TRY(row, query->settlement(id));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Errc::NotFound, {QFileInfo(file).fileName()}, file.errorString());
        return readBankAnswer(file, row.settlement);
    });
}

} // namespace cpv
