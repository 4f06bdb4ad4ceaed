#pragma once

#include "core/usecases/vouchers.h"

namespace cpv {

/// A voucher's certificate in the language of the screen; the amount in capitals is Chinese in both.
CertificatePaper certificatePaper(const VoucherDetail &detail, const VoucherProof &proof, bool demonstration);

} // namespace cpv
