#pragma once

#include "core/intake/e_invoice.h"

namespace cpv {

/// The QR code of a photographed or scanned invoice: PNG, JPEG or whatever image Qt reads. Refused with Malformed {"image"}
/// (no image, or one too large to open), NotFound (no QR code of an invoice in it).
[[nodiscard]] Result<InvoiceQr> readInvoiceImage(const QByteArray &bytes);

} // namespace cpv
