#pragma once

#include "core/domain/parties.h"
#include "core/domain/voucher.h"

#include <vector>

/// Whether a signed bill may confirm a redemption: everything but the signature itself, which core/evidence/bill_file.h checks.
/// All errors begin with the argument `SignedBillSubject`, so that a screen can tell them from others of the same code.
namespace cpv {

inline constexpr QStringView SignedBillSubject = u"signedBill";

/// Missing, TooLong, BadUscc, OutOfRange {subject, member}: the statement is no bill at all.
[[nodiscard]] Result<void> checkStatement(const BillStatement &bill);

BOOST_DEFINE_ENUM_CLASS(BillKeyState, InForce, Expired, Revoked)
BillKeyState stateOf(const BillKey &key, QDate today);
constexpr int LongestBillKeyYears = 3; ///< From its announcement.
constexpr qsizetype LongestBillKeyName = 60;
constexpr qint64 MostBillKeys = 8; ///< In force at once.
/// 32 bytes in base64, written as one writes them.
bool isBillKeyText(const QString &text);

/// NotFound {subject}: the provider never announced the key. Closed {subject, "Expired" or "Revoked", day}. TooEarly {subject,
/// day}: issued on a day to come.
[[nodiscard]] Result<void> checkBillKey(const Provider &provider, const SignedBill &bill, Instant now);

/// What must be the same on both sides; amounts in fen, periods as "2026-03-01/2026-03-31".
BOOST_DEFINE_ENUM_CLASS(BillPoint, Provider, Buyer, Voucher, Contract, Invoice, Period, Cost, Usage)
struct BillComparison {
    BillPoint point = BillPoint::Provider;
    QString inBill;
    QString here;
    bool agrees() const { return inBill == here; }
};
struct BillParties {
    QString provider; ///< USCC.
    QString buyer;    ///< USCC.
};
/// Point by point. Usage only where the bill and the redemption both name a file.
std::vector<BillComparison> compareBill(const BillStatement &bill, const Redemption &redemption, const BillParties &parties);

/// RuleFails {subject, point, in the bill, here} for the first that differs.
[[nodiscard]] Result<void> requireAgreement(const std::vector<BillComparison> &points);

} // namespace cpv
