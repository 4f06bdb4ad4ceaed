#include "ui/common/redemption_columns.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class RedemptionWords
{
    Q_DECLARE_TR_FUNCTIONS(RedemptionListModel)
};

using Column = ListColumn<RedemptionRow>;

Column wordsColumn(ColumnFacts facts, QString Redemption::*member)
{
    return {.facts = std::move(facts), .text = [member](const RedemptionRow &row) { return row.redemption.*member; }};
}

Column amountColumn(ColumnFacts facts, Money Redemption::*member)
{
    return {.facts = std::move(facts),
        .text = [member](const RedemptionRow &row) { return yuanText(row.redemption.*member); },
        .amount = [member](const RedemptionRow &row) { return std::optional(row.redemption.*member); }};
}

Column dayColumn()
{
    const auto day = [](const RedemptionRow &row) { return localDate(row.redemption.at); };
    return {.facts = {u"at"_s, [] { return RedemptionWords::tr("Requested"); }, ColumnLook::Words, {104}, u"At"_s},
        .text = [day](const RedemptionRow &row) { return day(row).toString(Qt::ISODate); },
        .day = day};
}

Column stateColumn(RedemptionReader reader)
{
    return {.facts = {u"state"_s, [] { return RedemptionWords::tr("State"); }, ColumnLook::Pill, {150}},
        .text = [reader](const RedemptionRow &row) {
            return row.pending ? RedemptionWords::tr("To be delivered") : redemptionStateText(row.redemption, reader);
        },
        .dress = [](const RedemptionRow &row, int role) {
            if (role != ToneRole)
                return QVariant();
            return QVariant(int(row.pending ? Tone::Warn : redemptionStateTone(row.redemption.state)));
        }};
}

}

std::vector<ListColumn<RedemptionRow>> redemptionColumns(RedemptionReader reader)
{
    return {dayColumn(),
        wordsColumn({u"invoiceNumber"_s, [] { return RedemptionWords::tr("Invoice"); }, ColumnLook::Words, {170}, u"InvoiceNumber"_s}, &Redemption::invoiceNumber),
        wordsColumn({u"companyName"_s, [] { return RedemptionWords::tr("Company"); }, ColumnLook::Words, {130, 1}, u"CompanyName"_s}, &Redemption::companyName),
        wordsColumn({u"voucherCode"_s, [] { return RedemptionWords::tr("Voucher"); }, ColumnLook::Words, {160, 0, 2}}, &Redemption::voucherCode),
        amountColumn({u"cost"_s, [] { return RedemptionWords::tr("Bill (CNY)"); }, ColumnLook::Amount, {116, 0, 1}, u"Cost"_s}, &Redemption::cost),
        amountColumn({u"amount"_s, [] { return RedemptionWords::tr("Subsidy (CNY)"); }, ColumnLook::Amount, {116}, u"Amount"_s}, &Redemption::amount),
        stateColumn(reader)};
}

std::vector<FilterField> redemptionFields()
{
    using Kind = FilterField::Kind;
    return {{u"state"_s, [] { return RedemptionWords::tr("State"); }, Kind::Choice,
                [] { return choicesOf<RedemptionState>(+[](RedemptionState state) { return redemptionStateText(state); }); }},
        {u"at"_s, [] { return RedemptionWords::tr("Requested"); }, Kind::Day},
        {u"amount"_s, [] { return RedemptionWords::tr("Subsidy (CNY)"); }, Kind::Amount}};
}

} // namespace cpv
