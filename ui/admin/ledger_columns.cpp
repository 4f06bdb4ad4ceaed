#include "ui/admin/ledger_columns.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/programme_names.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    static QString bucket(Bucket bucket)
    {
        switch (bucket) {
        case Bucket::Appropriated: return tr("Appropriated (source)");
        case Bucket::Available: return tr("Available");
        case Bucket::Committed: return tr("Committed");
        case Bucket::Balance: return tr("On vouchers");
        case Bucket::Held: return tr("Held");
        case Bucket::Paid: return tr("Paid");
        case Bucket::Recovered: return tr("Recovered (source)");
        case Bucket::Treasury: return tr("Treasury");
        }
        Q_UNREACHABLE();
    }
};

using Column = ListColumn<LedgerRow>;

Column words(ColumnFacts facts, std::function<QString(const LedgerRow &)> text) { return {.facts = std::move(facts), .text = std::move(text)}; }

/// A payer is a place, a district or the nation; its programme may know a name for it.
QString payerOf(const LedgerRow &row)
{
    Programme programme;
    programme.place = row.programmePlace;
    return payerOfProgramme(row.transfer.payer, programme);
}

} // namespace

QString bucketText(Bucket bucket) { return LedgerWords::bucket(bucket); }

std::vector<ListColumn<LedgerRow>> ledgerColumns()
{
    const auto day = [](const LedgerRow &row) { return localDate(row.transfer.at); };
    return {{.facts = {u"at"_s, [] { return LedgerWords::tr("Day"); }, ColumnLook::Words, {104}, u"At"_s},
                .text = [day](const LedgerRow &row) { return day(row).toString(Qt::ISODate); },
                .day = day},
        words({u"reason"_s, [] { return LedgerWords::tr("Event"); }, ColumnLook::Words, {150, 1}},
            [](const LedgerRow &row) { return transferReasonText(row.transfer.reason, ProgrammeMode::ClaimFirst); }),
        words({u"fromBucket"_s, [] { return LedgerWords::tr("From account"); }, ColumnLook::Words, {120}},
            [](const LedgerRow &row) { return bucketText(row.transfer.fromBucket); }),
        words({u"toBucket"_s, [] { return LedgerWords::tr("To account"); }, ColumnLook::Words, {120}},
            [](const LedgerRow &row) { return bucketText(row.transfer.toBucket); }),
        {.facts = {u"amount"_s, [] { return LedgerWords::tr("Amount (CNY)"); }, ColumnLook::Amount, {130}, u"Amount"_s},
            .text = [](const LedgerRow &row) { return yuanText(row.transfer.amount); },
            .amount = [](const LedgerRow &row) { return std::optional(row.transfer.amount); }},
        words({u"payer"_s, [] { return LedgerWords::tr("Payer"); }, ColumnLook::Words, {110, 0, 1}}, payerOf),
        words({u"year"_s, [] { return LedgerWords::tr("Budget year"); }, ColumnLook::Words, {70, 0, 4}},
            [](const LedgerRow &row) { return QString::number(row.transfer.year); }),
        words({u"voucher"_s, [] { return LedgerWords::tr("Voucher code"); }, ColumnLook::Words, {160, 0, 2}}, [](const LedgerRow &row) { return row.voucherCode; }),
        words({u"company"_s, [] { return LedgerWords::tr("Company"); }, ColumnLook::Words, {150, 1, 3}}, [](const LedgerRow &row) { return row.companyName; }),
        words({u"programme"_s, [] { return LedgerWords::tr("Programme"); }, ColumnLook::Words, {150, 1, 5}},
            [](const LedgerRow &row) { return programmeName(row.programmeZh, row.programmeEn); }),
        words({u"command"_s, [] { return LedgerWords::tr("Command"); }, ColumnLook::Words, {270, 0, 6}},
            [](const LedgerRow &row) { return row.transfer.command.toText(); })};
}

std::vector<FilterField> ledgerFields()
{
    using Kind = FilterField::Kind;
    return {{u"reason"_s, [] { return LedgerWords::tr("Event"); }, Kind::Choice,
                [] { return choicesOf<TransferReason>(+[](TransferReason reason) { return transferReasonText(reason, ProgrammeMode::ClaimFirst); }); }},
        {u"fromBucket"_s, [] { return LedgerWords::tr("From account"); }, Kind::Choice, [] { return choicesOf<Bucket>(&bucketText); }},
        {u"toBucket"_s, [] { return LedgerWords::tr("To account"); }, Kind::Choice, [] { return choicesOf<Bucket>(&bucketText); }},
        {u"amount"_s, [] { return LedgerWords::tr("Amount (CNY)"); }, Kind::Amount}};
}

} // namespace cpv
