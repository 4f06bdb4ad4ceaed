#pragma once

#include "core/base/result.h"
#include "core/domain/programme.h"

#include <QByteArrayView>

/// 数电票: China's fully digital invoices, as people hand them in.
///
/// Two layouts are read, by element names without regard to namespace or order:
///
/// 1. The tax platform's XML, versions 0.2 to 0.31:
///        EInvoice/TaxSupervisionInfo/InvoiceNumber, IssueTime (date, or date and time)
///        EInvoice/EInvoiceData/SellerInformation/SellerName, SellerIdNum
///        EInvoice/EInvoiceData/BuyerInformation/BuyerName, BuyerIdNum
///        EInvoice/EInvoiceData/BasicInformation/TotalAmWithoutTax, TotalTaxAm, TotalTax-includedAmount
///    Where TaxSupervisionInfo has no number, Header/EIid stands in for it, which is the same number.
/// 2. The original_invoice.xml attached to an OFD invoice: eInvoice/InvoiceNo, IssueDate, Seller/SellerName, SellerTaxID,
///    Buyer/BuyerName, BuyerTaxID, TaxExclusiveTotalAmount, TaxTotalAmount, TaxInclusiveTotalAmount.
///
/// No public schema of the first is known to us; the names are those that publicly shown files and their readers agree
/// on. So unknown elements are passed over, and what is missing is named instead of guessed. The signature within the file
/// is not checked: an invoice's truth is the tax platform's to say.
namespace cpv {

struct EInvoice {
    QString number; ///< 20 digits (8 in OFD's older invoices).
    QDate date;
    QString sellerName;
    QString sellerUscc;
    QString buyerName;
    QString buyerUscc; ///< Empty where a private person bought.
    Money withoutTax;
    Money tax;
    Money total;

    bool operator==(const EInvoice &) const = default;
};
BOOST_DESCRIBE_STRUCT(EInvoice, (), (number, date, sellerName, sellerUscc, buyerName, buyerUscc, withoutTax, tax, total))

/// Is this XML an e-invoice at all? Looks at the root only.
bool isEInvoice(QByteArrayView xml);

/// Refused with TooLarge {most bytes}, Malformed {"XML"} (not well-formed, a document type, an entity, too deep, a field
/// twice), UnknownKind {root element}, Missing {field of EInvoice, …} or Malformed {field, text}.
[[nodiscard]] Result<EInvoice> readEInvoice(QByteArrayView xml);

/// What an invoice must fit; absent facts are not checked.
struct InvoiceExpectations {
    QString buyerUscc;
    std::optional<QString> sellerUscc;
    std::optional<DateWindow> contract; ///< From signing or begin to the end.
    QStringList knownNumbers;           ///< Of invoices handed in before.
};

BOOST_DEFINE_ENUM_CLASS(InvoiceFlaw, SumOff, BadNumber, BadSellerUscc, BadBuyerUscc, OtherBuyer, OtherSeller, OutsideContract, Duplicate)

/// What is wrong with it, gravest first: none of it stops anybody, all of it is shown.
std::vector<InvoiceFlaw> flawsOf(const EInvoice &invoice, const InvoiceExpectations &expected);

/// The text in an invoice's QR code: "01,<type>,<code>,<number>,<amount>,<yyyyMMdd>,<check>,<crc>". Types 31 and 32 are
/// 数电票 (special and ordinary), whose amount includes tax; older types leave it out.
struct InvoiceQr {
    QString type;
    QString code; ///< Empty for 数电票.
    QString number;
    Money amount;
    bool includesTax = false;
    QDate date;

    bool operator==(const InvoiceQr &) const = default;
};

/// Refused with Malformed {text}.
[[nodiscard]] Result<InvoiceQr> invoiceFromQr(const QString &text);

} // namespace cpv
