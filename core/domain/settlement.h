#pragma once

#include "core/base/clock.h"
#include "core/base/describe.h"
#include "core/base/money.h"
#include "core/base/place_code.h"
#include "core/domain/application.h"
#include "core/domain/ids.h"

#include <vector>

/// How public money leaves: approved redemptions of one programme go to the bank together, and the bank answers line by line.
///
///     Made ─release (by another person)▶ Released ─the bank answers the last line▶ Answered
///       └withdraw▶ Withdrawn
namespace cpv {

BOOST_DEFINE_ENUM_CLASS(SettlementState, Made, Released, Answered, Withdrawn)
/// Waiting ─the bank paid▶ Paid ─it came back after all▶ Bounced. A bounced redemption is free for the next batch.
BOOST_DEFINE_ENUM_CLASS(PaymentState, Waiting, Paid, Bounced)

/// Whom and what the bank pays. All but the bank's answer stays as it was when the batch was made.
struct PaymentLine {
    RedemptionId redemption;
    QString reference; ///< What the bank repeats in its answer: "SZ-P-2026-000012-003".
    QString payee;
    QString uscc;
    QString bankTail; ///< The bank finds the account by the credit code; the digits are for the eye.
    QString bankDigest;
    QString voucherCode;
    Money amount;
    qint32 budgetYear = 0;
    std::vector<PayerAmount> shares;
    PaymentState state = PaymentState::Waiting;
    QString bankReceipt;
    QString reason; ///< The bank's, where it bounced.
};
BOOST_DESCRIBE_STRUCT(PaymentLine, (),
    (redemption, reference, payee, uscc, bankTail, bankDigest, voucherCode, amount, budgetYear, shares, state, bankReceipt, reason))

/// A batch is one record, read and signed as a whole.
constexpr size_t LargestSettlement = 200;

struct Settlement {
    SettlementId id;
    PlaceCode place;
    qint32 version = 0;
    qint64 changedSeq = 0;
    QString number;
    ProgrammeId programme;
    std::vector<PaymentLine> lines;
    qint32 payments = 0; ///< How many lines; the sums below are theirs.
    qint32 waiting = 0;  ///< Of them, not answered by the bank.
    Money total;
    Money paid;
    Money bounced;
    SettlementState state = SettlementState::Made;
    AccountId madeBy;
    QString madeByName;
    Instant madeAt {};
    std::optional<AccountId> releasedBy;
    QString releasedByName;
    std::optional<Instant> releasedAt;
    QString fileSha256; ///< Of the bank file as it was released: another file is not this batch.
    std::vector<QString> answerFiles; ///< SHA-256 of each file of the bank's that was read in.
    QString reason; ///< Of the withdrawal.
};
BOOST_DESCRIBE_STRUCT(Settlement, (),
    (id, place, version, changedSeq, number, programme, lines, payments, waiting, total, paid, bounced, state, madeBy, madeByName,
        madeAt, releasedBy, releasedByName, releasedAt, fileSha256, answerFiles, reason))

/// What one payer gives of one year's budget.
struct ShareLine {
    qint32 year = 0;
    QString payer;
    Money amount;
    bool operator==(const ShareLine &) const = default;
};
/// By year and payer; they re-add to the lines.
std::vector<ShareLine> shareLines(const std::vector<PaymentLine> &lines);

/// One line of the bank's answer, as it stands in its file.
struct BankAnswer {
    QString reference;
    Money amount;
    bool paid = false;
    QString bankReceipt;
    QString reason;
    bool operator==(const BankAnswer &) const = default;
};
BOOST_DESCRIBE_STRUCT(BankAnswer, (), (reference, amount, paid, bankReceipt, reason))

// --- Commands ------------------------------------------------------------------------------------------------------
/// Approved redemptions of one programme that stand in no other batch; none of a frozen voucher.
struct MakeSettlement { SettlementId settlement; ProgrammeId programme; std::vector<RedemptionId> redemptions; };
BOOST_DESCRIBE_STRUCT(MakeSettlement, (), (settlement, programme, redemptions))
/// By somebody who neither made it nor approved what is in it. `fileSha256`: of the bank file as it was looked at.
struct ReleaseSettlement { SettlementId settlement; QString fileSha256; };
BOOST_DESCRIBE_STRUCT(ReleaseSettlement, (), (settlement, fileSha256))
/// Before its release: its redemptions are free again.
struct WithdrawSettlement { SettlementId settlement; QString reason; };
BOOST_DESCRIBE_STRUCT(WithdrawSettlement, (), (settlement, reason))
/// A file of the bank's, all of it or nothing: lines that say what is known already are passed over, so that a file may come twice.
struct RecordBankAnswers { SettlementId settlement; QString fileSha256; std::vector<BankAnswer> answers; };
BOOST_DESCRIBE_STRUCT(RecordBankAnswers, (), (settlement, fileSha256, answers))

} // namespace cpv
