#include "ui/sme/bill_words.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

struct BillWords {
    Q_DECLARE_TR_FUNCTIONS(cpv::BillWords)
};

constexpr std::size_t LinesNamed = 8;

}

QString importErrorText(const Error &error)
{
    const std::map<Errc, QString> words {
        {Errc::Missing, BillWords::tr("These columns are missing: %1. Ask the provider for its cost file in the FOCUS format (1.0 to 1.2) with all mandatory columns.")},
        {Errc::AlreadyExists, BillWords::tr("It is here already, as %1. A bill counts once; remove that one first to read it anew.")},
        {Errc::NotYours, BillWords::tr("This invoice is made out to %1. Only those made out to your company count.")},
        {Errc::NotFound, BillWords::tr("%1 can't be opened. Check that it is still there and that you may read it.")},
        {Errc::TooLong, BillWords::tr("The row that begins in line %1 doesn't end: a quotation mark is open. Close it, or ask the provider for a new export.")},
        {Errc::TooLarge, BillWords::tr("The file is larger than can be read in one piece. Ask the provider for one file a month.")},
        {Errc::Malformed, BillWords::tr("The file is damaged (%1). Fetch it from the provider once more.")},
        {Errc::UnknownKind, BillWords::tr("This is neither a cost file of the provider (FOCUS format) nor an e-invoice. Choose the provider's CSV file or the XML of the tax platform.")},
        {Errc::Later, BillWords::tr("Cancelled. Nothing of it was kept.")},
    };
    const auto said = words.find(error.code);
    if (said == words.end())
        return errorText(error);
    return said->second.contains(u"%1"_s) ? said->second.arg(error.arguments.join(BillWords::tr(", "))) : said->second;
}

QString badRowPlace(const BadRow &bad)
{
    const QString line = QLocale().toString(bad.line);
    return bad.column.isEmpty() ? BillWords::tr("Line %1").arg(line) : BillWords::tr("Line %1, %2", "line, column").arg(line, bad.column);
}

QString badRowText(const BadRow &bad)
{
    switch (bad.fault) {
    case RowFault::Quoting: return BillWords::tr("A quotation mark stands where none may. Double it inside a quoted field.");
    case RowFault::FieldCount: return BillWords::tr("The row has %1 fields, not as many as the header. Look for a comma that should be quoted.").arg(bad.found);
    case RowFault::NotText: return BillWords::tr("The characters can't be read. Save the file as UTF-8 or GB18030.");
    case RowFault::TooLong: return BillWords::tr("The text is too long. Shorten it.");
    case RowFault::Missing: return BillWords::tr("Nothing stands here. Fill it in.");
    case RowFault::NotNumber: return BillWords::tr("“%1” is no number. Write it like 1234.56, without groups or a currency sign.").arg(bad.found);
    case RowFault::OutOfRange: return BillWords::tr("“%1” is beyond what an amount can be. Check its digits.").arg(bad.found);
    case RowFault::NotTime: return BillWords::tr("“%1” is no time. Write it like 2026-03-01T00:00:00Z.").arg(bad.found);
    case RowFault::EndBeforeStart: return BillWords::tr("The period ends before it begins (%1). Check both times.").arg(bad.found);
    case RowFault::UnknownCategory: return BillWords::tr("“%1” is no charge category. It is one of Usage, Purchase, Tax, Credit, Adjustment.").arg(bad.found);
    case RowFault::OtherCurrency: return BillWords::tr("The currency is “%1”. Vouchers pay bills in CNY: ask the provider for one.").arg(bad.found);
    }
    Q_UNREACHABLE();
}

QString billPartText(BillPart part)
{
    switch (part) {
    case BillPart::Compute: return BillWords::tr("computing");
    case BillPart::ModelUse: return BillWords::tr("use of models");
    case BillPart::Storage: return BillWords::tr("storage");
    case BillPart::Network: return BillWords::tr("network");
    case BillPart::Security: return BillWords::tr("security");
    case BillPart::Other: return BillWords::tr("other services");
    case BillPart::Tax: return BillWords::tr("taxes");
    case BillPart::Credit: return BillWords::tr("credits");
    case BillPart::Unknown: return BillWords::tr("rows without a category");
    }
    Q_UNREACHABLE();
}

QString unpaidText(const PartTotals &totals, const std::vector<CostKind> &costs)
{
    QStringList parts;
    for (const auto &[part, nano] : totals) {
        const Money amount = toMoney(nano);
        if (!isPaid(part, costs) && !amount.isZero())
            parts << billPartText(part) + u' ' + yuanText(amount);
    }
    return parts.join(BillWords::tr(", "));
}

QString unitPriceText(FineMoney price)
{
    QString text = QString::number(price.nano / 1'000'000'000) + u'.' + QString::number(price.nano % 1'000'000'000).rightJustified(FineMoney::Places, u'0');
    const qsizetype fen = text.indexOf(u'.') + 3;
    while (text.size() > fen && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString mismatchTitle(const Mismatch &mismatch)
{
    switch (mismatch.kind) {
    case MismatchKind::OtherProvider: return BillWords::tr("Billed by somebody else: %1").arg(mismatch.subject);
    case MismatchKind::OutsidePeriod: return BillWords::tr("Outside the period of contract %1").arg(mismatch.subject);
    case MismatchKind::AboveContractPrice: return BillWords::tr("Above the contract's price: %1").arg(mismatch.subject);
    case MismatchKind::InvoiceTotal: return BillWords::tr("Invoice %1 has another total").arg(mismatch.subject);
    case MismatchKind::InvoiceNotBilled: return BillWords::tr("Invoice %1 is on no row of the bill").arg(mismatch.subject);
    case MismatchKind::InvoiceNotHandedIn: return BillWords::tr("Invoice %1 is not here").arg(mismatch.subject);
    case MismatchKind::ClaimedAboveBill: return BillWords::tr("More was redeemed than invoice %1 bills").arg(mismatch.subject);
    case MismatchKind::ClaimedAboveEligible: return BillWords::tr("More was redeemed than counts of invoice %1").arg(mismatch.subject);
    case MismatchKind::ClaimNotBilled: return BillWords::tr("Redeemed, but not on the bill: invoice %1").arg(mismatch.subject);
    }
    Q_UNREACHABLE();
}

QString mismatchText(const Mismatch &mismatch)
{
    const QString expected = exactMoney(mismatch.expected);
    const QString found = exactMoney(mismatch.found);
    switch (mismatch.kind) {
    case MismatchKind::OtherProvider: return BillWords::tr("%1 is billed by a provider that the contract doesn't name. A voucher pays only the contract's provider: ask who billed this and why.").arg(found);
    case MismatchKind::OutsidePeriod: return BillWords::tr("%1 is charged for days outside the contract. Ask the provider to take it off, or sign an extension before redeeming it.").arg(found);
    case MismatchKind::AboveContractPrice: return BillWords::tr("At the agreed prices these rows come to %1, billed are %2. Ask the provider for a corrected bill.").arg(expected, found);
    case MismatchKind::InvoiceTotal: return BillWords::tr("The invoice says %1, its rows add up to %2. Ask the provider which is right before you redeem it.").arg(expected, found);
    case MismatchKind::InvoiceNotBilled: return BillWords::tr("The invoice says %1, but no row of the bill carries its number. Import the bill that it belongs to, or ask the provider.").arg(expected);
    case MismatchKind::InvoiceNotHandedIn: return BillWords::tr("Rows of %1 carry its number. Import the e-invoice's XML, so that both can be compared.").arg(found);
    case MismatchKind::ClaimedAboveBill: return BillWords::tr("Its rows bill %1, redeemed are %2. Cancel the redemption while it is held and redeem the right amount.").arg(expected, found);
    case MismatchKind::ClaimedAboveEligible: return BillWords::tr("Of its rows %1 may be redeemed, redeemed are %2: the voucher doesn't pay the rest. Cancel the redemption while it is held and redeem the right amount.").arg(expected, found);
    case MismatchKind::ClaimNotBilled: return BillWords::tr("%1 was redeemed for an invoice that no row carries. Import the bill that it belongs to, or correct the redemption.").arg(found);
    }
    Q_UNREACHABLE();
}

QString findingTitle(const UsageFinding &finding)
{
    return finding.kind == FindingKind::Idle ? BillWords::tr("Paid for, but idle: %1").arg(finding.subject)
                                             : BillWords::tr("Dearer than usual: %1").arg(finding.subject);
}

QString findingText(const UsageFinding &finding)
{
    const QString amount = exactMoney(finding.amount);
    return finding.kind == FindingKind::Idle
        ? BillWords::tr("%1 was paid for while nothing was used. Switch it off, or book it for the hours that you need.").arg(amount)
        : BillWords::tr("Its price is more than 30 % over the middle one of this bill, %1 in all. Ask the provider why.").arg(amount);
}

QString uncheckedText(UncheckedBecause why)
{
    switch (why) {
    case UncheckedBecause::NoContract: return BillWords::tr("Provider and period: no contract of this provider is known.");
    case UncheckedBecause::NoAgreedPrices: return BillWords::tr("Agreed prices: none was entered for this contract.");
    case UncheckedBecause::NoInvoice: return BillWords::tr("Invoice totals: no e-invoice of this bill was imported.");
    case UncheckedBecause::NoRedemption: return BillWords::tr("Redemptions: nothing was redeemed for this bill.");
    case UncheckedBecause::NoInvoiceNumbers: return BillWords::tr("Invoice by invoice: the bill's rows carry no invoice numbers.");
    case UncheckedBecause::NoMetering: return BillWords::tr("Idle use: the bill says nothing of what was consumed.");
    case UncheckedBecause::NoServiceCategory: return BillWords::tr("Eligible cost: no row says what it is for (ServiceCategory). Ask the provider for its full cost file (FOCUS format) and import it instead.");
    case UncheckedBecause::NoUnitPrices: return BillWords::tr("Prices: the bill has no row with a quantity.");
    }
    Q_UNREACHABLE();
}

QString evidenceText(const Evidence &evidence)
{
    QStringList lines;
    for (const qint64 line : evidence.lines)
        if (std::size_t(lines.size()) < LinesNamed)
            lines += QString::number(line);
    if (lines.isEmpty())
        return {};
    const int more = int(evidence.rows - lines.size());
    const QString named = BillWords::tr("Lines of the file: %1").arg(listText(lines));
    return more > 0 ? BillWords::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

} // namespace cpv
