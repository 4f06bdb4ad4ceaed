#include "core/domain/bill_check.h"

#include "core/base/sha256_text.h"
#include "core/base/uscc.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestNumber = 100;
constexpr qsizetype KeyBytes = 32;
/// Clocks differ; a bill of tomorrow is a mistake or a trick.
constexpr std::chrono::hours ClockTolerance {24};

tl::unexpected<Error> failBill(Errc code, QStringList arguments = {})
{
    arguments.prepend(SignedBillSubject.toString());
    return fail(code, std::move(arguments));
}

QString periodText(QDate from, QDate to) { return from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate); }

} // namespace

Result<void> checkStatement(const BillStatement &bill)
{
    for (const auto &[member, code] : {std::pair(u"provider"_s, bill.provider), {u"buyer"_s, bill.buyer}})
        if (!checkUscc(code))
            return failBill(Errc::BadUscc, {member});
    for (const auto &[member, text] :
        {std::pair(u"voucher"_s, bill.voucher), {u"contract"_s, bill.contract}, {u"invoice"_s, bill.invoice}}) {
        if (text.trimmed().isEmpty())
            return failBill(Errc::Missing, {member});
        if (text.size() > LongestNumber)
            return failBill(Errc::TooLong, {member});
    }
    if (!bill.from.isValid() || !bill.to.isValid() || bill.to < bill.from)
        return failBill(Errc::OutOfRange, {u"period"_s});
    if (bill.cost <= Money())
        return failBill(Errc::OutOfRange, {u"cost"_s});
    if (!bill.usage.isEmpty() && !isSha256Text(bill.usage))
        return failBill(Errc::OutOfRange, {u"usage"_s});
    return {};
}

BillKeyState stateOf(const BillKey &key, QDate today)
{
    if (key.revokedAt)
        return BillKeyState::Revoked;
    return today > key.validTo ? BillKeyState::Expired : BillKeyState::InForce;
}

bool isBillKeyText(const QString &text)
{
    const QByteArray key = QByteArray::fromBase64(text.toLatin1());
    return key.size() == KeyBytes && QString::fromLatin1(key.toBase64()) == text;
}

Result<void> checkBillKey(const Provider &provider, const SignedBill &bill, Instant now)
{
    const auto key = std::ranges::find(provider.billKeys, bill.key, &BillKey::key);
    if (key == provider.billKeys.end())
        return failBill(Errc::NotFound);
    switch (const BillKeyState state = stateOf(*key, localDate(now))) {
    case BillKeyState::InForce: break;
    case BillKeyState::Expired: return failBill(Errc::Closed, {enumText(state), key->validTo.toString(Qt::ISODate)});
    case BillKeyState::Revoked:
        return failBill(Errc::Closed, {enumText(state), localDate(*key->revokedAt).toString(Qt::ISODate)});
    }
    if (bill.bill.issuedAt > now + ClockTolerance)
        return failBill(Errc::TooEarly, {localDate(bill.bill.issuedAt).toString(Qt::ISODate)});
    return {};
}

std::vector<BillComparison> compareBill(const BillStatement &bill, const Redemption &redemption, const BillParties &parties)
{
    std::vector<BillComparison> points {
        {BillPoint::Provider, bill.provider, parties.provider},
        {BillPoint::Buyer, bill.buyer, parties.buyer},
        {BillPoint::Voucher, bill.voucher, redemption.voucherCode},
        {BillPoint::Contract, bill.contract, redemption.contractNumber},
        {BillPoint::Invoice, bill.invoice, redemption.invoiceNumber},
        {BillPoint::Period, periodText(bill.from, bill.to), periodText(redemption.period.from, redemption.period.to)},
        {BillPoint::Cost, QString::number(bill.cost.fen()), QString::number(redemption.cost.fen())},
    };
    if (!bill.usage.isEmpty() && redemption.bill)
        points.push_back({BillPoint::Usage, bill.usage, redemption.bill->sha256});
    return points;
}

Result<void> requireAgreement(const std::vector<BillComparison> &points)
{
    const auto differing = std::ranges::find_if_not(points, &BillComparison::agrees);
    if (differing == points.end())
        return {};
    return failBill(Errc::RuleFails, {enumText(differing->point), differing->inBill, differing->here});
}

} // namespace cpv
