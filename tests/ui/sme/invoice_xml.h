#pragma once

#include <QFile>
#include <QString>

namespace cpv {

/// As a tax platform's e-invoice says it, over CNY 106.00 with tax, of 2026-03-05.
struct InvoiceFile {
    QString number;
    QString seller; ///< USCC.
    QString buyer;  ///< USCC.
    bool isCredit = false; ///< It takes as much back.
};

inline QString writeInvoice(const InvoiceFile &invoice, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the invoice can't be written");
    file.write(QStringLiteral("<EInvoice><EInvoiceData><SellerInformation><SellerIdNum>%2</SellerIdNum><SellerName>Cloud</SellerName>"
                              "</SellerInformation><BuyerInformation><BuyerIdNum>%3</BuyerIdNum><BuyerName>Factory</BuyerName></BuyerInformation>"
                              "<BasicInformation><TotalAmWithoutTax>~100.00</TotalAmWithoutTax><TotalTaxAm>~6.00</TotalTaxAm>"
                              "<TotalTax-includedAmount>~106.00</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo>"
                              "<InvoiceNumber>%1</InvoiceNumber><IssueTime>2026-03-05</IssueTime></TaxSupervisionInfo></EInvoice>")
                   .arg(invoice.number, invoice.seller, invoice.buyer)
                   .replace(u'~', QLatin1StringView(invoice.isCredit ? "-" : ""))
                   .toUtf8());
    return path;
}

} // namespace cpv
