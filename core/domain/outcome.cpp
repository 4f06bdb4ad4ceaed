#include "core/domain/outcome.h"

#include "core/domain/roi_inputs.h"
#include "core/domain/voucher_money.h"

namespace cpv {

namespace {

constexpr Money MostAMonth = Money::fromYuan(1'000'000'000);

Result<void> checkMonth(const ActualMonth &month, qsizetype number)
{
    const auto wrong = [number](const char *member) { return fail(Errc::OutOfRange, {QString::fromLatin1(member), QString::number(number)}); };
    if (month.benefit > MostAMonth || month.benefit < Money())
        return wrong("benefit");
    if (month.compute < Money() || month.compute > MostAMonth)
        return wrong("compute");
    if (month.covered < Money() || month.covered > month.compute)
        return wrong("covered");
    if (month.other < Money() || month.other > MostAMonth)
        return wrong("other");
    return {};
}

} // namespace

OutcomeId Outcome::idOf(ApplicationId application)
{
    return OutcomeId(Uuid::named("outcome/" + application.toText().toUtf8()));
}

Result<void> checkFigures(const ActualFigures &figures, const Application &application, QDate today)
{
    if (!figures.firstMonth.isValid() || figures.months.empty())
        return fail(Errc::Missing, {QStringLiteral("months")});
    if (figures.firstMonth.day() != 1 || figures.firstMonth < firstOfMonth(localDate(application.submittedAt)).addMonths(-OutcomeMonthsBefore))
        return fail(Errc::OutOfRange, {QStringLiteral("firstMonth")});
    if (figures.months.size() > std::size_t(LongestHorizonMonths))
        return fail(Errc::OutOfRange, {QStringLiteral("months"), QString::number(LongestHorizonMonths)});
    if (figures.firstMonth.addMonths(int(figures.months.size())) > today) // A month is told when it is over.
        return fail(Errc::TooEarly, {firstOfMonth(today).addDays(-1).toString(Qt::ISODate)});
    if (figures.capital < Money() || figures.capital.fen() > boundsOf(RoiDriver::CapitalCost).most)
        return fail(Errc::OutOfRange, {QStringLiteral("capital")});
    qsizetype number = 0;
    for (const ActualMonth &month : figures.months)
        CPV_CHECK(checkMonth(month, ++number));
    if (figures.note.size() > LongestOutcomeNote)
        return fail(Errc::TooLong, {QStringLiteral("note"), QString::number(LongestOutcomeNote)});
    return {};
}

Result<void> mayReport(const Application &application, const Voucher *voucher)
{
    if (!application.projection)
        return fail(Errc::Missing, {QStringLiteral("projection")});
    const bool isAwarded = application.stage == Stage::Awarded || application.stage == Stage::Closed;
    if (!isAwarded || !voucher || (voucher->used.isZero() && !hasEnded(voucher->state)))
        return fail(Errc::WrongState, {QStringLiteral("Outcome")});
    return {};
}

} // namespace cpv
