#pragma once

#include "core/domain/programme.h"
#include "core/domain/roi_inputs.h"

namespace cpv {

/// What a programme's voucher would pay of rented compute: its cover for this applicant, the lowest of its caps, as many
/// months as a voucher is valid. The programme's budget and other aid are not known before the application.
VoucherTerms voucherTerms(const Programme &programme, ApplicantType applicant);

/// The inputs, with the programme's terms where they say nothing of a voucher: with and without one would be the same.
RoiInputs withVoucherOf(const Programme &programme, ApplicantType applicant, RoiInputs inputs);

} // namespace cpv
