#include "ui/sme/invoice_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/sme_words.h"

#include <QCoreApplication>

namespace cpv {

namespace {

struct InvoiceWords {
    Q_DECLARE_TR_FUNCTIONS(cpv::InvoiceWords)
};

}

QString invoiceSummary(const EInvoice &invoice)
{
    const QString sums = InvoiceWords::tr("Invoice %1 of %2: %3 yuan, that is %4 and tax of %5")
                             .arg(invoice.number, dateText(invoice.date), yuanText(invoice.total), yuanText(invoice.withoutTax), yuanText(invoice.tax));
    const QString seller = InvoiceWords::tr("Seller: %1, %2").arg(invoice.sellerName, invoice.sellerUscc);
    const QString buyer = invoice.buyerUscc.isEmpty() ? InvoiceWords::tr("Buyer: %1").arg(invoice.buyerName)
                                                      : InvoiceWords::tr("Buyer: %1, %2").arg(invoice.buyerName, invoice.buyerUscc);
    return QStringList {sums, seller, buyer}.join(u'\n');
}

QString codeSummary(const InvoiceQr &code)
{
    const QString text = code.includesTax ? InvoiceWords::tr("Invoice %1 of %2: %3 yuan, by its code")
                                          : InvoiceWords::tr("Invoice %1 of %2: %3 yuan without tax, by its code");
    return text.arg(code.number, dateText(code.date), yuanText(code.amount));
}

bool isCreditNote(const HandedIn &found)
{
    return (found.invoice && found.invoice->total < Money()) || (found.code && found.code->amount < Money());
}

QString flawText(InvoiceFlaw flaw)
{
    switch (flaw) {
    case InvoiceFlaw::SumOff: return InvoiceWords::tr("Amount and tax don't add up to the total. Ask the seller for a correct one.");
    case InvoiceFlaw::BadNumber: return InvoiceWords::tr("The invoice number has neither 20 nor 8 digits. Hand in the file as the tax platform gave it.");
    case InvoiceFlaw::BadSellerUscc: return InvoiceWords::tr("The seller's credit code is not valid. Ask the seller for a correct invoice.");
    case InvoiceFlaw::BadBuyerUscc: return InvoiceWords::tr("The buyer's credit code is not valid. Ask the seller for a correct invoice.");
    case InvoiceFlaw::OtherBuyer: return InvoiceWords::tr("The buyer isn't your company. Only invoices made out to it count.");
    case InvoiceFlaw::OtherSeller: return InvoiceWords::tr("The seller isn't the provider chosen in step 2. Choose the one who billed you, or hand in that one's invoice.");
    case InvoiceFlaw::OutsideContract: return InvoiceWords::tr("The invoice's date is outside the contract. Check the dates in step 2, or leave this invoice out.");
    case InvoiceFlaw::Duplicate: return InvoiceWords::tr("This invoice was handed in before. It counts once.");
    }
    Q_UNREACHABLE();
}

QString billFlawText(InvoiceFlaw flaw)
{
    return flaw == InvoiceFlaw::OtherSeller
        ? InvoiceWords::tr("The seller isn't the provider chosen here. Choose the one who billed you, or take that one's invoice.")
        : flawText(flaw);
}

QString usesText(const std::vector<PaperUse> &uses)
{
    QStringList places;
    for (const PaperUse &use : uses) {
        const QString name = use.name.isEmpty() ? InvoiceWords::tr("without a name yet") : use.name;
        switch (use.where) {
        case PaperUse::Where::Form: places += InvoiceWords::tr("the form “%1”").arg(name); break;
        case PaperUse::Where::Application: places += InvoiceWords::tr("the application “%1”").arg(name); break;
        case PaperUse::Where::Redemption: places += InvoiceWords::tr("a redemption of %1", "a voucher's code").arg(name); break;
        }
    }
    return places.isEmpty() ? QString() : InvoiceWords::tr("Also attached to: %1.").arg(listText(places));
}

std::optional<FileNote> invoiceNote(const HandedIn &found)
{
    if (found.unreadable)
        return FileNote {InvoiceWords::tr("This e-invoice can't be read: %1").arg(errorText(*found.unreadable)), true};
    if (!found.invoice && !found.code)
        return std::nullopt;
    QStringList lines {found.invoice ? invoiceSummary(*found.invoice) : codeSummary(*found.code)};
    for (const InvoiceFlaw flaw : found.flaws)
        lines += flawText(flaw);
    if (isCreditNote(found))
        lines += InvoiceWords::tr("This is a credit note: it proves no cost.");
    if (!found.alsoIn.empty())
        lines += usesText(found.alsoIn);
    return FileNote {lines.join(u'\n'), !found.flaws.empty() || isCreditNote(found)};
}

QString filledFields(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields)
        names += fieldText(field);
    return names.join(InvoiceWords::tr(", "));
}

} // namespace cpv
