#include "core/intake/e_invoice.h"

#include "core/base/invoice_number.h"
#include "core/base/money_text.h"
#include "core/base/uscc.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype MostBytes = 4 * 1024 * 1024;
constexpr qsizetype MostDepth = 32;
constexpr qsizetype MostText = 1024;

using Fields = QHash<QString, QString>;

/// Path below the root to the field's name in EInvoice.
const QHash<QString, QString> &fieldPaths()
{
    static const QHash<QString, QString> paths {
        {u"TaxSupervisionInfo/InvoiceNumber"_s, u"number"_s},
        {u"Header/EIid"_s, u"headerNumber"_s},
        {u"TaxSupervisionInfo/IssueTime"_s, u"date"_s},
        {u"EInvoiceData/SellerInformation/SellerName"_s, u"sellerName"_s},
        {u"EInvoiceData/SellerInformation/SellerIdNum"_s, u"sellerUscc"_s},
        {u"EInvoiceData/BuyerInformation/BuyerName"_s, u"buyerName"_s},
        {u"EInvoiceData/BuyerInformation/BuyerIdNum"_s, u"buyerUscc"_s},
        {u"EInvoiceData/BasicInformation/TotalAmWithoutTax"_s, u"withoutTax"_s},
        {u"EInvoiceData/BasicInformation/TotalTaxAm"_s, u"tax"_s},
        {u"EInvoiceData/BasicInformation/TotalTax-includedAmount"_s, u"total"_s},
        {u"InvoiceNo"_s, u"number"_s},
        {u"IssueDate"_s, u"date"_s},
        {u"Seller/SellerName"_s, u"sellerName"_s},
        {u"Seller/SellerTaxID"_s, u"sellerUscc"_s},
        {u"Buyer/BuyerName"_s, u"buyerName"_s},
        {u"Buyer/BuyerTaxID"_s, u"buyerUscc"_s},
        {u"TaxExclusiveTotalAmount"_s, u"withoutTax"_s},
        {u"TaxTotalAmount"_s, u"tax"_s},
        {u"TaxInclusiveTotalAmount"_s, u"total"_s},
    };
    return paths;
}

tl::unexpected<Error> badXml(const QString &why) { return fail(Errc::Malformed, {u"XML"_s}, why); }

bool isRoot(QStringView name) { return name.compare(u"EInvoice", Qt::CaseInsensitive) == 0; }

/// Walks the elements and keeps the text of those that are fields.
class InvoiceElements
{
public:
    explicit InvoiceElements(QByteArrayView xml) : m_xml(xml.toByteArray()) { }

    Result<Fields> read()
    {
        while (!m_xml.atEnd())
            CPV_CHECK(take(m_xml.readNext()));
        if (m_xml.hasError())
            return badXml(m_xml.errorString());
        return m_fields;
    }

private:
    Result<void> take(QXmlStreamReader::TokenType token)
    {
        // An invoice needs neither; they are how XML reads other files or grows without end.
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return badXml(u"a document type or an entity"_s);
        if (token == QXmlStreamReader::StartElement)
            return open();
        if (token == QXmlStreamReader::Characters && !m_field.isEmpty()) {
            m_text += m_xml.text();
            return m_text.size() > MostText ? badXml(u"a long text in "_s + m_field) : Result<void>();
        }
        return token == QXmlStreamReader::EndElement ? close() : Result<void>();
    }

    Result<void> open()
    {
        if (!m_rootSeen) {
            m_rootSeen = true;
            return isRoot(m_xml.name()) ? Result<void>() : fail(Errc::UnknownKind, {m_xml.name().toString().left(60)});
        }
        m_path += m_xml.name().toString();
        if (m_path.size() > MostDepth || !m_field.isEmpty())
            return badXml(u"elements within elements at "_s + m_path.last());
        m_field = fieldPaths().value(m_path.join(u'/'));
        m_text.clear();
        return {};
    }

    Result<void> close()
    {
        if (!m_path.isEmpty())
            m_path.removeLast();
        if (m_field.isEmpty())
            return {};
        if (m_fields.contains(m_field))
            return badXml(u"twice: "_s + m_field);
        m_fields.insert(m_field, m_text.trimmed());
        m_field.clear();
        return {};
    }

    QXmlStreamReader m_xml;
    QStringList m_path; ///< Below the root.
    Fields m_fields;
    QString m_field; ///< Whose text is being read.
    QString m_text;
    bool m_rootSeen = false;
};

/// "2026-03-05", "2026-03-05 12:30:00", "2026年03月05日", "20260305".
QDate dateOf(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{4})[-/年]?(\\d{2})[-/月]?(\\d{2})日?(?:[ T].*)?$"_s);
    const auto match = shape.match(text);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QDate();
}

Result<Money> amountOf(const Fields &fields, const QString &field)
{
    const auto amount = moneyFromText(fields.value(field));
    return amount ? amount : fail(Errc::Malformed, {field, fields.value(field)});
}

Result<void> requireFields(const Fields &fields)
{
    QStringList missing;
    for (const QString &name : {u"number"_s, u"date"_s, u"sellerName"_s, u"sellerUscc"_s, u"buyerName"_s, u"withoutTax"_s,
             u"tax"_s, u"total"_s})
        if (fields.value(name).isEmpty())
            missing += name;
    return missing.isEmpty() ? Result<void>() : fail(Errc::Missing, missing);
}

} // namespace

bool isEInvoice(QByteArrayView xml)
{
    QXmlStreamReader reader(xml.first(qMin(xml.size(), qsizetype(64 * 1024))).toByteArray());
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement)
            return isRoot(reader.name());
    }
    return false;
}

Result<EInvoice> readEInvoice(QByteArrayView xml)
{
    if (xml.size() > MostBytes)
        return fail(Errc::TooLarge, {QString::number(MostBytes)});
    CPV_TRY(fields, InvoiceElements(xml).read());
    if (fields.value(u"number"_s).isEmpty())
        fields.insert(u"number"_s, fields.value(u"headerNumber"_s));
    if (fields.value(u"tax"_s).isEmpty() || fields.value(u"tax"_s) == u"***") // As exempt and untaxed sales show it.
        fields.insert(u"tax"_s, u"0"_s);
    CPV_CHECK(requireFields(fields));
    EInvoice invoice;
    invoice.number = fields.value(u"number"_s);
    invoice.date = dateOf(fields.value(u"date"_s));
    if (!invoice.date.isValid())
        return fail(Errc::Malformed, {u"date"_s, fields.value(u"date"_s)});
    invoice.sellerName = fields.value(u"sellerName"_s);
    invoice.sellerUscc = tidyUscc(fields.value(u"sellerUscc"_s));
    invoice.buyerName = fields.value(u"buyerName"_s);
    invoice.buyerUscc = tidyUscc(fields.value(u"buyerUscc"_s));
    CPV_TRY(withoutTax, amountOf(fields, u"withoutTax"_s));
    CPV_TRY(tax, amountOf(fields, u"tax"_s));
    CPV_TRY(total, amountOf(fields, u"total"_s));
    invoice.withoutTax = withoutTax;
    invoice.tax = tax;
    invoice.total = total;
    return invoice;
}

std::vector<InvoiceFlaw> flawsOf(const EInvoice &invoice, const InvoiceExpectations &expected)
{
    const auto outside = [&](const DateWindow &window) {
        return (window.from.isValid() && invoice.date < window.from) || (window.to.isValid() && invoice.date > window.to);
    };
    const Money parts[] = {invoice.withoutTax, invoice.tax};
    const std::pair<bool, InvoiceFlaw> judged[] = {
        {expected.knownNumbers.contains(invoice.number), InvoiceFlaw::Duplicate},
        {!expected.buyerUscc.isEmpty() && invoice.buyerUscc != expected.buyerUscc, InvoiceFlaw::OtherBuyer},
        {expected.sellerUscc && invoice.sellerUscc != *expected.sellerUscc, InvoiceFlaw::OtherSeller},
        {checkedSum(parts) != invoice.total, InvoiceFlaw::SumOff},
        {!isInvoiceNumber(invoice.number), InvoiceFlaw::BadNumber},
        {!checkUscc(invoice.sellerUscc), InvoiceFlaw::BadSellerUscc},
        {!invoice.buyerUscc.isEmpty() && !checkUscc(invoice.buyerUscc), InvoiceFlaw::BadBuyerUscc},
        {expected.contract && outside(*expected.contract), InvoiceFlaw::OutsideContract},
    };
    std::vector<InvoiceFlaw> flaws;
    for (const auto &[wrong, flaw] : judged)
        if (wrong)
            flaws.push_back(flaw);
    return flaws;
}

Result<InvoiceQr> invoiceFromQr(const QString &text)
{
    static const QRegularExpression digits(u"^\\d{8,20}$"_s);
    const auto refused = [&text] { return fail(Errc::Malformed, {text.left(120)}); };
    QString tidy = text.trimmed();
    tidy.replace(u'，', u',');
    const QStringList parts = tidy.split(u',');
    if (parts.size() < 6 || parts.size() > 12 || parts.at(0) != u"01" || !digits.match(parts.at(3)).hasMatch())
        return refused();
    InvoiceQr qr {.type = parts.at(1), .code = parts.at(2), .number = parts.at(3)};
    const auto amount = moneyFromText(parts.at(4));
    qr.date = QDate::fromString(parts.at(5), u"yyyyMMdd"_s);
    if (!amount || !qr.date.isValid())
        return refused();
    qr.amount = *amount;
    qr.includesTax = qr.type == u"31" || qr.type == u"32";
    return qr;
}

} // namespace cpv
