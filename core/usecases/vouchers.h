#pragma once

#include "core/report/pages/certificate_paper.h"
#include "core/usecases/applications.h"
#include "core/usecases/list_exports.h"
#include "core/usecases/workplace.h"

namespace cpv {

/// One movement of a voucher's money: all payers' legs of one command and reason together.
struct VoucherMovement {
    Instant at {};
    TransferReason reason = TransferReason::Issued;
    Money change;       ///< Of the balance: in positive, out negative.
    Money balanceAfter; ///< Running.
    Money heldAfter;
    Money paidAfter;
    std::vector<PayerAmount> payers; ///< Legs, positive.
    CommandId command;
    bool pending = false;
};

/// One payer's part of a voucher's money, by its transfers.
struct PayerStanding {
    QString payer;
    Money issued;
    Money left;
    Money held;
    Money paid;
};

struct VoucherDetail {
    Voucher voucher;
    Programme programme;
    QString providerName;                 ///< Of the provider it is bound to; empty before.
    std::vector<VoucherMovement> history; ///< Oldest first.
    std::vector<PayerStanding> payers;    ///< In the order of their first transfer.
    std::vector<Redemption> redemptions;
    std::vector<Clawback> clawbacks;   ///< Of these redemptions.
    std::vector<TimelineLine> events;  ///< What was done with it and by whom, oldest first.
    bool pending = false;
    bool readds = false; ///< The history adds up to what the voucher states: balance, hold and what was paid.
};

/// What the registry signed of a voucher.
struct VoucherProof {
    QByteArray text; ///< As in the certificate's code.
    QString fingerprint; ///< Of the registry's key.
};

class Vouchers
{
public:
    explicit Vouchers(const Workplace &workplace) : m_workplace(workplace) { }

    QFuture<Result<VoucherPage>> page(const VoucherQuery &query) const;
    /// The whole list's shape and sums; cancel the future when the question is out of date.
    QFuture<Result<std::optional<qint64>>> quickCount(const VoucherQuery &query) const; ///< As ReplicaReader::quickCount.
    QFuture<Result<ListOutline>> outline(const VoucherQuery &query) const;
    QFuture<Result<VoucherTotals>> totals(const VoucherQuery &query) const;
    QFuture<Result<Money>> clawedBack() const; ///< As ReplicaReader::clawedBack.
    /// All rows of the list, as cells; `cells` is called on another thread.
    RowsMaker rows(const VoucherQuery &query, const PagedRows<VoucherQuery, VoucherPage>::Cells &cells) const;
    QFuture<Result<VoucherDetail>> detail(VoucherId id) const;
    /// Nothing while only this device says that the voucher is issued. BadSignature: it isn't what the registry signed.
    static Result<std::optional<VoucherProof>> proof(const Voucher &voucher);
    /// As PDF. Errors as of cpv::writeCertificate.
    QFuture<Result<void>> writeCertificate(const QString &path, const CertificatePaper &paper) const;

private:
    const Workplace m_workplace;
};

/// Movements of the voucher's balance and hold in the transfers' order.
std::vector<VoucherMovement> movementsOf(
    VoucherId voucher, const std::vector<Transfer> &transfers, const std::vector<TransferId> &pending);

std::vector<PayerStanding> standingsOf(VoucherId voucher, const std::vector<Transfer> &transfers);

} // namespace cpv
