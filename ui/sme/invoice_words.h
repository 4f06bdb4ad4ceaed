#pragma once

#include "core/usecases/hand_ins.h"
#include "ui/sme/paper_facts.h"

/// What is said of invoices beside the paper they came as.
namespace cpv {

/// All nine fields, in three lines.
QString invoiceSummary(const EInvoice &invoice);
QString codeSummary(const InvoiceQr &code);
/// A red-letter invoice: it takes an earlier one back.
bool isCreditNote(const HandedIn &found);
/// What is wrong and what to do about it.
QString flawText(InvoiceFlaw flaw);
/// The same where a bill is redeemed.
QString billFlawText(InvoiceFlaw flaw);
/// Where else the same paper or number is; empty: nowhere.
QString usesText(const std::vector<PaperUse> &uses);
/// What a form says beside an invoice: all that was read, what is wrong with it, and where else it is. Nothing of any other paper.
std::optional<FileNote> invoiceNote(const HandedIn &found);
/// Names of an application form's fields, as a list in a sentence.
QString filledFields(const QStringList &fields);

} // namespace cpv
