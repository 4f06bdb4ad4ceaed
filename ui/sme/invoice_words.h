#pragma once

#include "core/usecases/hand_ins.h"

/// What is said of invoices beside the paper they came as.
namespace cpv {

/// All nine fields, in three lines.
QString invoiceSummary(const EInvoice &invoice);
QString codeSummary(const InvoiceQr &code);
/// What is wrong and what to do about it.
QString flawText(InvoiceFlaw flaw);
/// Names of an application form's fields, as a list in a sentence.
QString filledFields(const QStringList &fields);

} // namespace cpv
