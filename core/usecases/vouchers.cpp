#include "core/usecases/vouchers.h"

#include "core/evidence/certificate.h"

#include <algorithm>

namespace cpv {

namespace {

Money changeOf(Bucket bucket, VoucherId voucher, const Transfer &transfer)
{
    Money change;
    if (transfer.toBucket == bucket && transfer.toOwner == voucher.value)
        change += transfer.amount;
    if (transfer.fromBucket == bucket && transfer.fromOwner == voucher.value)
        change -= transfer.amount;
    return change;
}

/// Paid money is the programme's: of a voucher's own transfers each such leg counts.
Money paidBy(const Transfer &transfer)
{
    if (transfer.toBucket == Bucket::Paid)
        return transfer.amount;
    return transfer.fromBucket == Bucket::Paid ? -transfer.amount : Money();
}

/// Legs of one movement follow each other: they have one command and reason and differ in the payer.
bool continues(const VoucherMovement &movement, const Transfer &transfer)
{
    return movement.command == transfer.command && movement.reason == transfer.reason
        && std::ranges::none_of(movement.payers, [&](const PayerAmount &leg) { return leg.payer == transfer.payer; });
}

Result<void> addEvents(VoucherDetail &detail, const ReplicaReader &reader, const Uuid &subject)
{
    CPV_TRY(events, reader.timeline(subject));
    CPV_TRY(pending, reader.pendingTimeline(subject));
    for (TimelineEntry &event : events) {
        const bool unconfirmed = std::ranges::find(pending, event.id) != pending.end();
        detail.events.push_back({std::move(event), unconfirmed});
    }
    return {};
}

/// On the reader's thread.
Result<VoucherDetail> detailOf(const ReplicaReader &reader, VoucherId id)
{
    CPV_TRY(row, reader.voucher(id));
    VoucherDetail detail {.voucher = row.voucher, .pending = row.pending};
    CPV_TRY(programme, reader.programme(row.voucher.programme));
    detail.programme = programme;
    if (row.voucher.provider) {
        CPV_TRY(provider, reader.provider(*row.voucher.provider));
        if (provider)
            detail.providerName = provider->name;
    }
    CPV_TRY(transfers, reader.transfers(id));
    CPV_TRY(pending, reader.pendingTransfers(id));
    detail.history = movementsOf(id, transfers, pending);
    detail.payers = standingsOf(id, transfers);
    CPV_TRY(redemptions, reader.redemptions(id));
    detail.redemptions = redemptions;
    for (const Redemption &redemption : redemptions) {
        CPV_TRY(clawback, reader.clawback(redemption.id));
        if (clawback)
            detail.clawbacks.push_back(*clawback);
    }
    CPV_CHECK(addEvents(detail, reader, id.value));
    for (const Clawback &clawback : detail.clawbacks)
        CPV_CHECK(addEvents(detail, reader, clawback.id.value));
    std::ranges::stable_sort(detail.events, {}, [](const TimelineLine &line) { return line.entry.at; });
    // Pending work changes the voucher shown before the registry has written its transfers.
    CPV_TRY(confirmed, reader.confirmedVoucher(id));
    const VoucherMovement last = detail.history.empty() ? VoucherMovement() : detail.history.back();
    detail.readds = confirmed && last.balanceAfter == confirmed->left && last.heldAfter == confirmed->held
        && last.paidAfter == confirmed->used;
    return detail;
}

} // namespace

std::vector<VoucherMovement> movementsOf(
    VoucherId voucher, const std::vector<Transfer> &transfers, const std::vector<TransferId> &pending)
{
    std::vector<VoucherMovement> movements;
    Money balance;
    Money held;
    Money paid;
    for (const Transfer &transfer : transfers) {
        const Money change = changeOf(Bucket::Balance, voucher, transfer);
        balance += change;
        held += changeOf(Bucket::Held, voucher, transfer);
        paid += paidBy(transfer);
        if (movements.empty() || !continues(movements.back(), transfer)) {
            movements.push_back({.at = transfer.at, .reason = transfer.reason, .command = transfer.command});
            movements.back().pending = std::ranges::find(pending, transfer.id) != pending.end();
        }
        VoucherMovement &movement = movements.back();
        movement.change += change;
        movement.balanceAfter = balance;
        movement.heldAfter = held;
        movement.paidAfter = paid;
        movement.payers.push_back({transfer.payer, transfer.amount});
    }
    return movements;
}

std::vector<PayerStanding> standingsOf(VoucherId voucher, const std::vector<Transfer> &transfers)
{
    std::vector<PayerStanding> standings;
    for (const Transfer &transfer : transfers) {
        auto standing = std::ranges::find(standings, transfer.payer, &PayerStanding::payer);
        if (standing == standings.end())
            standing = standings.insert(standings.end(), {.payer = transfer.payer});
        if (transfer.reason == TransferReason::Issued)
            standing->issued += transfer.amount;
        standing->left += changeOf(Bucket::Balance, voucher, transfer);
        standing->held += changeOf(Bucket::Held, voucher, transfer);
        standing->paid += paidBy(transfer);
    }
    return standings;
}

QFuture<Result<VoucherPage>> Vouchers::page(const VoucherQuery &query) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, query] { return reader.vouchers(query); });
}

QFuture<Result<std::optional<qint64>>> Vouchers::quickCount(const VoucherQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query](const ReplicaReader::Overtaken &overtaken) { return reader.quickCount(query, overtaken); });
}

QFuture<Result<ListOutline>> Vouchers::outline(const VoucherQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query](const ReplicaReader::Overtaken &overtaken) { return reader.outline(query, overtaken); });
}

QFuture<Result<VoucherTotals>> Vouchers::totals(const VoucherQuery &query) const
{
    return m_workplace.scannerThread.runUntilOvertaken(
        [&reader = m_workplace.scanner, query](const ReplicaReader::Overtaken &overtaken) { return reader.totals(query, overtaken); });
}

QFuture<Result<Money>> Vouchers::clawedBack() const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader] { return reader.clawedBack(); });
}

RowsMaker Vouchers::rows(const VoucherQuery &query, const PagedRows<VoucherQuery, VoucherPage>::Cells &cells) const
{
    return [&reader = m_workplace.scanner, query, cells] {
        return std::make_unique<PagedRows<VoucherQuery, VoucherPage>>(
            query, [&reader](const VoucherQuery &next) { return reader.vouchers(next); }, cells);
    };
}

QFuture<Result<VoucherDetail>> Vouchers::detail(VoucherId id) const
{
    return m_workplace.readerThread.run([&reader = m_workplace.reader, id] { return detailOf(reader, id); });
}

Result<std::optional<VoucherProof>> Vouchers::proof(const Voucher &voucher)
{
    const std::optional<QByteArray> text = certificateText(voucher);
    if (!text)
        return std::nullopt;
    CPV_TRY(checked, checkCertificate(*text));
    return VoucherProof {*text, keyFingerprint(checked.key)};
}

QFuture<Result<void>> Vouchers::writeCertificate(const QString &path, const CertificatePaper &paper) const
{
    return m_workplace.scannerThread.run([path, paper] { return cpv::writeCertificate(path, paper); });
}

} // namespace cpv
