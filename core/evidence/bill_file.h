#pragma once

#include "core/domain/signed_bill.h"
#include "core/evidence/signing.h"

/// A provider's bill as a file: JSON that a person can read, under a signature that anybody can check without a network.
///   {"format": "cpv-bill-v1", "bill": {…, amounts in fen}, "key": base64, "signature": base64}
namespace cpv {

/// Compact canonical JSON of the statement with "purpose": "cpv-bill-v1", which keeps the signature from being taken for one of
/// another kind.
QByteArray canonicalBytes(const BillStatement &bill);

SignedBill signBill(const BillStatement &bill, const KeyPair &provider);
/// BadSignature {"signedBill"}: something in it was changed, or it was made up. Whose key it is, only the provider's record says.
[[nodiscard]] Result<void> checkSignature(const SignedBill &bill);

QString billKeyFingerprint(const QString &key); ///< Of a key as a bill writes it, for people to compare.

/// As it is handed over.
QByteArray billFile(const SignedBill &bill);
/// Read with suspicion, since a company hands it in: at most `LargestBillFile`, nothing missing, nothing more than a bill has, and
/// rightly signed. Malformed {"signedBill", where, why}; TooLarge {"signedBill", most bytes}; those of checkStatement.
constexpr qsizetype LargestBillFile = 64 * 1024;
[[nodiscard]] Result<SignedBill> readBillFile(QByteArrayView bytes);

} // namespace cpv
