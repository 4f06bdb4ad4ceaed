#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/domain/application.h"
#include "core/domain/ids.h"
#include "core/domain/signed_bill.h"

namespace cpv {

/// Issued ─bind▶ Bound ─▶ PartlyUsed ─▶ UsedUp. Exits: Expired, Revoked. Frozen returns to where it was.
BOOST_DEFINE_ENUM_CLASS(VoucherState, Issued, Bound, PartlyUsed, UsedUp, Expired, Revoked, Frozen)

/// A voucher (claim-first) or an award opened for claims (pay-first): both are a balance that a company draws on.
/// `left`, `held` and `used` mirror the ledger and are changed with it, so that lists need no sum.
struct Voucher {
    VoucherId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString code;
    ProgrammeId programme;
    ProgrammeMode mode = ProgrammeMode::ClaimFirst;
    ApplicationId application;
    CompanyId company;
    QString companyName;
    QString project;
    Money face;
    Money left;
    Money held;
    Money used;
    BasisPoints cover; ///< Part of a bill that the voucher pays.
    Money costUsed;    ///< Eligible cost of all bills held or settled: what the voucher pays is reckoned on this sum.
    std::vector<PayerAmount> shares; ///< As issued.
    qint32 budgetYear = 0;
    QDate validFrom;
    QDate validTo; ///< Inclusive.
    std::vector<CostKind> costs;
    std::optional<ProviderId> provider; ///< Once bound to a contract.
    QString contractNumber;
    VoucherState state = VoucherState::Issued;
    VoucherState stateBeforeFreeze = VoucherState::Issued;
    Instant issuedAt {};
    QString reason; ///< Of freezing or revocation.
    std::vector<RedemptionId> openRedemptions; ///< Held and not yet settled, so that a revocation finds them.
    QString seal;    ///< The registry's signature over its certificate (core/evidence/certificate.h), base64; a forecast has none.
    QString sealKey; ///< Whose, base64.
};
BOOST_DESCRIBE_STRUCT(Voucher, (),
    (id, place, version, changedSeq, code, programme, mode, application, company, companyName, project, face, left, held,
        used, cover, costUsed, shares, budgetYear, validFrom, validTo, costs, provider, contractNumber, state, stateBeforeFreeze, issuedAt,
        reason, openRedemptions, seal, sealKey))

/// Held ─confirm▶ Confirmed ─approve▶ Approved ─settle▶ Settled ─bounce▶ Approved. Exits Cancelled (by the company while
/// held), Refused (by the provider or the city), Reversed (settled money came back: a clawback). A claim of a pay-first
/// award needs no provider's confirmation: Held ─approve▶ Approved. A provider confirms with its account, or with a bill
/// that it signed and the company hands in.
BOOST_DEFINE_ENUM_CLASS(RedemptionState, Held, Confirmed, Approved, Settled, Cancelled, Refused, Reversed)

/// A provider's bill as the company holds it: the file itself stays there, and its digest says which one is meant.
struct BilledUsage {
    QString sha256; ///< Lower-case hex.
    Money billed;   ///< All of it.
    QDate from;     ///< First day charged.
    QDate to;       ///< Last day charged.
    qint64 rows = 0;
    bool operator==(const BilledUsage &) const = default;
};
BOOST_DESCRIBE_STRUCT(BilledUsage, (), (sha256, billed, from, to, rows))

/// What the company would give back of a settled redemption. No money moves before the city has made a clawback of it.
struct RefundOffer {
    Money amount;
    QString reason;
    Instant at {};
    bool operator==(const RefundOffer &) const = default;
};
BOOST_DESCRIBE_STRUCT(RefundOffer, (), (amount, reason, at))

struct Redemption {
    RedemptionId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    VoucherId voucher;
    QString voucherCode; ///< As the voucher has it, like what follows: a provider sees redemptions, but no voucher and no company.
    ProgrammeMode mode = ProgrammeMode::ClaimFirst;
    ProgrammeId programme;
    CompanyId company;
    QString companyName;
    std::optional<ProviderId> provider;
    QString contractNumber;
    QString invoiceNumber;
    DateWindow period;
    Money cost;   ///< Eligible cost of the bill.
    Money amount; ///< Subsidy held, then settled.
    std::vector<PayerAmount> shares;
    RedemptionState state = RedemptionState::Held;
    AccountId requestedBy;
    std::optional<AccountId> approvedBy;
    QString batch; ///< The payment batch's number.
    QString bankReceipt;
    QString reason;
    Instant at {};
    Instant changedAt {};
    std::optional<BilledUsage> bill = {};
    std::optional<SignedBill> signedBill = {}; ///< The evidence, where the provider confirmed with a file.
    std::optional<RefundOffer> refundOffer = {}; ///< Open: the city has not answered it.
    std::optional<SettlementId> settlement = {}; ///< The payment batch it stands in, until the bank sends it back.
};
BOOST_DESCRIBE_STRUCT(Redemption, (),
    (id, place, version, changedSeq, voucher, voucherCode, mode, programme, company, companyName, provider, contractNumber,
        invoiceNumber, period, cost, amount, shares, state, requestedBy, approvedBy, batch, bankReceipt, reason, at,
        changedAt, bill, signedBill, refundOffer, settlement))

/// Who takes a redemption's next step: the provider confirms, the city approves, another of its people pays.
BOOST_DEFINE_ENUM_CLASS(RedemptionTurn, Provider, Approver, Payer)
/// Absent once it has ended.
constexpr std::optional<RedemptionTurn> turnOf(RedemptionState state, ProgrammeMode mode)
{
    switch (state) {
    case RedemptionState::Held: return mode == ProgrammeMode::PayFirst ? RedemptionTurn::Approver : RedemptionTurn::Provider;
    case RedemptionState::Confirmed: return RedemptionTurn::Approver;
    case RedemptionState::Approved: return RedemptionTurn::Payer;
    case RedemptionState::Settled:
    case RedemptionState::Cancelled:
    case RedemptionState::Refused:
    case RedemptionState::Reversed:
        break;
    }
    return std::nullopt;
}

BOOST_DEFINE_ENUM_CLASS(ClawbackState, Open, Recovered)
/// From its opening until the company has paid back.
constexpr int ClawbackDays = 30;
struct Clawback {
    ClawbackId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    RedemptionId redemption;
    ProgrammeId programme;
    CompanyId company;
    Money principal;
    Money interest;
    Money principalRecovered;
    Money recovered; ///< Principal and interest received so far.
    std::vector<PayerAmount> shares;
    qint32 budgetYear = 0;
    QString reason;
    ClawbackState state = ClawbackState::Open;
    Instant openedAt {};
    QDate due; ///< Inclusive.
};
BOOST_DESCRIBE_STRUCT(Clawback, (),
    (id, place, version, changedSeq, redemption, programme, company, principal, interest, principalRecovered,
        recovered, shares, budgetYear,
        reason, state, openedAt, due))

} // namespace cpv
