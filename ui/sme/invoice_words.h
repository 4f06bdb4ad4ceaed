#pragma once

#include "core/usecases/hand_ins.h"

/// What is said of invoices beside the paper they came as.
namespace cpv {

/// "Invoice 2644… of 5 Mar 2026: 106,000.00 (of it tax 6,000.00), from … to …".
QString invoiceSummary(const EInvoice &invoice);
QString codeSummary(const InvoiceQr &code);
/// What is wrong and what to do about it.
QString flawText(InvoiceFlaw flaw);
/// Names of an application form's fields, as a list in a sentence.
QString filledFields(const QStringList &fields);

} // namespace cpv
