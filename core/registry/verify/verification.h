#pragma once

#include "core/base/result.h"
#include "core/registry/store/store.h"

#include <QStringList>

namespace cpv {

/// What a verification found: figures for the record, and every difference by name. Without differences the store says
/// what its transfers, commands and signatures say.
struct VerificationReport {
    QStringList differences;
    std::map<QString, qint64> figures;
};

/// Recomputes every balance, roll-up and voucher from the transfers, checks the laws of the ledger, the feed's
/// sequence, each command's digest, place in its push and signature, and each bill that a provider signed.
[[nodiscard]] Result<VerificationReport> verify(Store &store);

} // namespace cpv
