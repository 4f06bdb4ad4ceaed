#include "core/domain/decision_frame.h"

namespace cpv {

namespace {

struct BudgetMove {
    ProgrammeId programme;
    qint32 year;
    QString payer;
    Money amount;
    QString document;
};

constexpr Money LargestBudget = Money::fromYuan(1'000'000'000'000);

Result<Effects> move(DecisionFrame &frame, const BudgetMove &budget, Bucket from, Bucket to, TransferReason reason)
{
    CPV_TRY(programme, frame.loadSubject<Programme>(budget.programme));
    CPV_TRY(account, frame.official({Role::Finance}));
    if (budget.payer.isEmpty())
        return fail(Errc::Missing, {QStringLiteral("payer")});
    if (budget.year < 2000 || budget.year > 2100)
        return fail(Errc::OutOfRange, {QStringLiteral("year")});
    if (budget.amount <= Money())
        return fail(Errc::NotPositive, {QStringLiteral("amount")});
    if (budget.amount > LargestBudget)
        return fail(Errc::OutOfRange, {QStringLiteral("amount")});
    CPV_CHECK(frame.move({.from = from,
        .fromOwner = programme.id.value,
        .to = to,
        .toOwner = programme.id.value,
        .year = budget.year,
        .shares = {{budget.payer, budget.amount}},
        .reason = reason,
        .programme = programme.id}));
    frame.note(account, programme.id.value, std::nullopt, budget.document, budget.amount);
    return frame.finish();
}

Result<Effects> on(DecisionFrame &frame, const GrantBudget &grant)
{
    if (grant.document.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("document")});
    return move(frame, {grant.programme, grant.year, grant.payer, grant.amount, grant.document}, Bucket::Appropriated,
        Bucket::Available, TransferReason::Granted);
}

Result<Effects> on(DecisionFrame &frame, const CutBudget &cut)
{
    if (cut.document.trimmed().isEmpty())
        return fail(Errc::Missing, {QStringLiteral("document")});
    return move(frame, {cut.programme, cut.year, cut.payer, cut.amount, cut.document}, Bucket::Available,
        Bucket::Appropriated, TransferReason::Cut);
}

/// What is left after the year goes back to who gave it: all payers' in one step, or one's alone.
Result<Effects> on(DecisionFrame &frame, const CloseYear &close)
{
    CPV_TRY(programme, frame.loadSubject<Programme>(close.programme));
    CPV_TRY(account, frame.official({Role::Finance}));
    if (close.year >= frame.today().year())
        return fail(Errc::TooEarly, {QDate(close.year, 12, 31).toString(Qt::ISODate)});
    std::vector<PayerAmount> left = frame.held(Bucket::Available, programme.id.value, close.year);
    if (!close.payer.isEmpty())
        std::erase_if(left, [&](const PayerAmount &part) { return part.payer != close.payer; });
    if (left.empty() && frame.world().complete())
        return fail(Errc::NotPositive, {QStringLiteral("amount")});
    CPV_CHECK(frame.move({.from = Bucket::Available,
        .fromOwner = programme.id.value,
        .to = Bucket::Appropriated,
        .toOwner = programme.id.value,
        .year = close.year,
        .shares = left,
        .reason = TransferReason::YearClosed,
        .programme = programme.id}));
    frame.note(account, programme.id.value, std::nullopt, QString::number(close.year), sumOf(left));
    return frame.finish();
}

} // namespace

Result<Effects> decideBudget(DecisionFrame frame, const Payload &payload)
{
    return decideBy(payload, [&frame](const auto &command) -> decltype(on(frame, command)) { return on(frame, command); });
}

} // namespace cpv
