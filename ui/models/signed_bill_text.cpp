#include "ui/models/signed_bill_text.h"

#include "ui/models/money_display.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class SignedBillText
{
    Q_DECLARE_TR_FUNCTIONS(SignedBillText)

public:
    static QString point(BillPoint point);
    static ErrorWords incomplete(const QString &member);
    static ErrorWords malformed(const Error &error);
    static ErrorWords differing(const Error &error);
    static ErrorWords closed(const Error &error);
    static ErrorWords words(const Error &error);
};

QString SignedBillText::point(BillPoint point)
{
    switch (point) {
    case BillPoint::Provider: return tr("Provider's code");
    case BillPoint::Buyer: return tr("Buyer's code");
    case BillPoint::Voucher: return tr("Voucher");
    case BillPoint::Contract: return tr("Contract");
    case BillPoint::Invoice: return tr("Invoice");
    case BillPoint::Period: return tr("Period");
    case BillPoint::Cost: return tr("Cost");
    case BillPoint::Usage: return tr("Usage file's digest");
    }
    Q_UNREACHABLE();
}

ErrorWords SignedBillText::incomplete(const QString &member)
{
    return {tr("The bill is not complete: %1 is missing or not written as it should be.").arg(member),
        tr("Ask the provider to make it anew with cpv-audit bill sign.")};
}

ErrorWords SignedBillText::malformed(const Error &error)
{
    const QString where = error.arguments.value(1);
    if (where == u"format")
        return {tr("This is no bill signed by a provider that this program knows."),
            tr("Open the file that the provider signed (it ends in .json), not the invoice or the usage table.")};
    if (where == u"file")
        return {tr("This file is no bill signed by the provider, or it was damaged."), tr("Ask the provider to send it again as a file, not as text in a mail.")};
    return incomplete(where);
}

ErrorWords SignedBillText::differing(const Error &error)
{
    const auto which = enumFromText<BillPoint>(error.arguments.value(1));
    if (!which)
        return {tr("The bill does not agree with this redemption."), tr("Compare both and ask the provider for the right bill.")};
    const QString inBill = billValueText(*which, error.arguments.value(2));
    const QString here = billValueText(*which, error.arguments.value(3));
    const QString title = tr("The bill is for another redemption: %1 is %2 in it, and %3 here.").arg(point(*which), inBill, here);
    if (*which == BillPoint::Buyer)
        return {title, tr("It was made out to another company. Ask the provider for one with your code.")};
    if (*which == BillPoint::Cost || *which == BillPoint::Period)
        return {title, tr("If the bill is right, cancel this request and make a new one as the bill says; otherwise ask the provider for a new bill.")};
    return {title, tr("Open it at the redemption that it belongs to, or ask the provider for a bill for this one.")};
}

ErrorWords SignedBillText::closed(const Error &error)
{
    const QString day = error.arguments.value(2);
    const QString advice = tr("Ask the provider for a bill signed with a key in force, or to confirm with its account.");
    if (error.arguments.value(1) == enumText(BillKeyState::Revoked))
        return {tr("The provider revoked the key of this bill on %1.").arg(day), advice};
    return {tr("The key of this bill was valid until %1.").arg(day), advice};
}

ErrorWords SignedBillText::words(const Error &error)
{
    const Errc code = error.code;
    const QString first = error.arguments.value(1);
    if (code == Errc::BadSignature)
        return {tr("The signature does not match: the bill was changed after it was signed, or made up."),
            tr("Ask the provider for the file as it was made; a bill can't be corrected afterwards.")};
    if (code == Errc::NotFound)
        return {tr("The provider has not announced the key that this bill is signed with."),
            tr("Connect to the registry once. If it stays, ask the provider to announce the key on its account page.")};
    if (code == Errc::TooEarly)
        return {tr("The bill says it was issued on %1, which is still to come.").arg(first),
            tr("Check this computer's date; if it is right, ask the provider to make the bill anew.")};
    if (code == Errc::AlreadyExists)
        return {tr("This bill has already confirmed this redemption."), tr("Nothing to do: the city's finance office approves it next.")};
    if (code == Errc::TooLarge)
        return {tr("This file is too large for a bill signed by the provider."), tr("Open the bill itself, not the usage table behind it.")};
    if (code == Errc::Storage)
        return {tr("The file can't be read or written here."),
            tr("Check that %1 is there and not in use elsewhere, or choose another folder.").arg(first)};
    if (code == Errc::Closed)
        return closed(error);
    if (code == Errc::RuleFails)
        return differing(error);
    return code == Errc::Malformed ? malformed(error) : incomplete(first);
}

} // namespace

QString billPointText(BillPoint point) { return SignedBillText::point(point); }

QString billValueText(BillPoint point, const QString &value)
{
    if (point == BillPoint::Cost)
        return exactMoney(Money::fromFen(value.toLongLong()));
    if (point == BillPoint::Period)
        return QString(value).replace(u'/', u" – "_s);
    return value;
}

bool isOfSignedBill(const Error &error) { return error.arguments.value(0) == SignedBillSubject; }

ErrorWords signedBillErrorWords(const Error &error) { return SignedBillText::words(error); }

} // namespace cpv
