#include "ui/sme/voucher_columns.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/sme/sme_words.h"

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class VoucherWords
{
    Q_DECLARE_TR_FUNCTIONS(VoucherListModel)
};

using Column = ListColumn<VoucherRow>;

Column amountColumn(const QString &id, std::function<QString()> title, Money Voucher::*member, ColumnWidth width, const QString &sort = {})
{
    return {.facts = {id, std::move(title), ColumnLook::Amount, width, sort},
        .text = [member](const VoucherRow &row) { return yuanText(row.voucher.*member); },
        .amount = [member](const VoucherRow &row) { return std::optional(row.voucher.*member); },
        .dress = [isLeft = id == u"left"](const VoucherRow &, int role) { return QVariant(role == StrongRole && isLeft); }};
}

Column wordsColumn(const QString &id, std::function<QString()> title, QString Voucher::*member, ColumnWidth width, const QString &sort, bool isMuted)
{
    return {.facts = {id, std::move(title), ColumnLook::Words, width, sort},
        .text = [member](const VoucherRow &row) { return row.voucher.*member; },
        .dress = [isMuted](const VoucherRow &, int role) { return QVariant(role == MutedRole && isMuted); }};
}

Column validToColumn(QDate today)
{
    return {.facts = {u"validTo"_s, [] { return VoucherWords::tr("Valid to"); }, ColumnLook::Words, {104}, u"ValidTo"_s},
        .text = [](const VoucherRow &row) { return row.voucher.validTo.toString(Qt::ISODate); },
        .day = [](const VoucherRow &row) { return row.voucher.validTo; },
        .dress = [today](const VoucherRow &row, int role) {
            const std::optional<Tone> tone = role == ToneRole ? expiryTone(row.voucher, today) : std::nullopt;
            return tone ? QVariant(int(*tone)) : QVariant();
        }};
}

Column stateColumn()
{
    return {.facts = {u"state"_s, [] { return VoucherWords::tr("State"); }, ColumnLook::Pill, {100}},
        .text = [](const VoucherRow &row) { return voucherStateText(row.voucher.state, row.voucher.mode); },
        .dress = [](const VoucherRow &row, int role) {
            return role == ToneRole ? QVariant(int(voucherStateTone(row.voucher.state))) : QVariant();
        }};
}

}

bool expiresWithin(const Voucher &voucher, QDate today, int days)
{
    const qint64 left = today.daysTo(voucher.validTo);
    return voucher.left > Money() && left >= 0 && left <= days;
}

std::optional<Tone> expiryTone(const Voucher &voucher, QDate today)
{
    return expiresWithin(voucher, today, VoucherSoonDays) ? daysLeftTone(voucher.validTo, today).value_or(Tone::Warn) : std::optional<Tone>();
}

QString faceText(VoucherWording wording)
{
    switch (wording) {
    case VoucherWording::Vouchers: return VoucherWords::tr("Face value");
    case VoucherWording::Awards: return VoucherWords::tr("Amount awarded");
    case VoucherWording::Both: return VoucherWords::tr("Face value or award");
    }
    return {};
}

QString usedText(VoucherWording wording)
{
    switch (wording) {
    case VoucherWording::Vouchers: return VoucherWords::tr("Used");
    case VoucherWording::Awards: return VoucherWords::tr("Paid out");
    case VoucherWording::Both: return VoucherWords::tr("Used or paid out");
    }
    return {};
}

std::vector<ListColumn<VoucherRow>> voucherColumns(QDate today, VoucherWording wording)
{
    const auto inYuan = [wording](QString (*words)(VoucherWording)) {
        return [wording, words] { return VoucherWords::tr("%1 (CNY)", "an amount's name").arg(words(wording)); };
    };
    return {wordsColumn(u"code"_s, [] { return VoucherWords::tr("Voucher"); }, &Voucher::code, {160}, u"Code"_s, true),
        wordsColumn(u"project"_s, [] { return VoucherWords::tr("Project"); }, &Voucher::project, {140, 1}, {}, false),
        amountColumn(u"face"_s, inYuan(&faceText), &Voucher::face, {116, 0, 3}),
        amountColumn(u"left"_s, [] { return VoucherWords::tr("Left (CNY)"); }, &Voucher::left, {116}, u"Left"_s),
        amountColumn(u"held"_s, [] { return VoucherWords::tr("Held (CNY)"); }, &Voucher::held, {104, 0, 1}),
        amountColumn(u"used"_s, inYuan(&usedText), &Voucher::used, {104, 0, 2}), validToColumn(today),
        stateColumn()};
}

std::vector<FilterField> voucherFields(std::function<std::vector<FilterField::Choice>()> programmes)
{
    using Kind = FilterField::Kind;
    return {{u"state"_s, [] { return VoucherWords::tr("State"); }, Kind::Choice, [] { return choicesOf<VoucherState>(+[](VoucherState state) { return voucherStateText(state); }); }},
        {u"programme"_s, [] { return VoucherWords::tr("Programme"); }, Kind::Choice, std::move(programmes)},
        {u"left"_s, [] { return VoucherWords::tr("Left (CNY)"); }, Kind::Amount},
        {u"validTo"_s, [] { return VoucherWords::tr("Valid to"); }, Kind::Day}};
}

} // namespace cpv
