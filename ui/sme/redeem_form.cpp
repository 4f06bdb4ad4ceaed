#include "ui/sme/redeem_form.h"

#include "core/domain/bill_part.h"
#include "ui/common/terms.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/bill_words.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/optional_date.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QMap>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCharacters = 100;

const UsableVoucher *voucherIn(const RedeemFacts &facts, std::optional<VoucherId> id)
{
    const auto found = std::ranges::find_if(facts.vouchers, [&](const UsableVoucher &usable) { return usable.voucher.id == id; });
    return found == facts.vouchers.end() ? nullptr : &*found;
}

}

RedeemForm::RedeemForm(QWidget *parent)
    : QWidget(parent)
    , m_bill(named(new DropDown, u"redeemBill"_s))
    , m_billField(new FormField({}, m_bill))
    , m_voucher(named(new DropDown, u"redeemVoucher"_s))
    , m_voucherField(new FormField({}, m_voucher))
    , m_provider(named(new DropDown, u"redeemProvider"_s))
    , m_providerField(new FormField({}, m_provider))
    , m_excluded(named(new Text(TextRole::Muted), u"redeemExcluded"_s))
    , m_contract(named(new QLineEdit, u"redeemContract"_s))
    , m_contractField(new FormField({}, m_contract))
    , m_cost(named(new MoneyEdit, u"redeemCost"_s))
    , m_costField(new FormField({}, m_cost))
    , m_from(named(new OptionalDate, u"redeemFrom"_s))
    , m_fromField(new FormField({}, m_from))
    , m_to(named(new OptionalDate, u"redeemTo"_s))
    , m_toField(new FormField({}, m_to))
{
    build();
    connect(m_bill, &QComboBox::activated, this, [this] {
        takeBill();
        Q_EMIT edited();
    });
    connect(m_voucher, &QComboBox::activated, this, [this] {
        fillProviders();
        Q_EMIT edited();
    });
    connect(m_provider, &QComboBox::activated, this, [this] {
        takeContract();
        onTyped(m_providerField);
    });
    connect(m_contract, &QLineEdit::textEdited, this, &RedeemForm::edited);
    connect(m_cost, &QLineEdit::textEdited, this, [this] { onTyped(m_costField); });
    connect(m_from, &OptionalDate::dateEdited, this, [this] { onTyped(m_fromField); });
    connect(m_to, &OptionalDate::dateEdited, this, [this] { onTyped(m_toField); });
    connect(this, &RedeemForm::edited, this, [this] { // What was marked and is right now is marked no longer.
        if (m_checked)
            check();
    });
}

void RedeemForm::build()
{
    for (DropDown *choice : {m_bill, m_voucher, m_provider})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_contract->setMaxLength(MostCharacters);
    m_excluded->setWordWrap(true);
    m_billField->setOptional(true);
    m_billField->setTerm(term(u"focus"_s));
    m_billField->hide();
    m_voucherField->setTerm(term(u"voucher"_s));
    m_costField->setTerm(term(u"redemption"_s));
    auto *grid = new FieldGrid(this, 6); // Two fields in a row, or three.
    grid->addField(m_billField, 0, 0, 6);
    grid->addField(m_voucherField, 1, 0, 6);
    grid->addField(m_providerField, 2, 0, 3);
    grid->addField(m_contractField, 2, 3, 3);
    grid->addWidget(m_excluded, 3, 0, 1, 6);
    grid->addField(m_costField, 4, 0, 2);
    grid->addField(m_fromField, 4, 2, 2);
    grid->addField(m_toField, 4, 4, 2);
}

void RedeemForm::retranslate()
{
    m_billField->setLabel(tr("Imported bill"));
    m_voucherField->setLabel(tr("Voucher"));
    m_providerField->setLabel(tr("Provider"));
    m_contractField->setLabel(tr("Contract number"));
    m_costField->setLabel(tr("Eligible cost of the bill (CNY)"));
    m_fromField->setLabel(tr("Period from"));
    m_toField->setLabel(tr("Period to"));
    fillBills();
    fillVouchers();
    fillProviders();
}

void RedeemForm::setFacts(const RedeemFacts &facts, QDate today)
{
    m_facts = facts;
    m_today = today;
    for (OptionalDate *date : {m_from, m_to})
        date->setToday(today);
    fillVouchers();
    fillProviders();
}

void RedeemForm::clear()
{
    m_checked = false;
    m_read.clear();
    m_over = {};
    m_contract->clear();
    m_cost->setFen({});
    m_provider->setCurrentIndex(0);
    m_bill->setCurrentIndex(0);
    takeBill();
    showHelp();
    for (OptionalDate *date : {m_from, m_to})
        date->setChosen({});
    for (FormField *field : {m_providerField, m_contractField, m_costField, m_fromField, m_toField})
        field->setError({});
}

void RedeemForm::fillVouchers()
{
    const QVariant before = m_voucher->currentData();
    m_voucher->clear();
    m_voucher->addItem(tr("Best use: the soonest to expire first"));
    for (const UsableVoucher &usable : m_facts.vouchers) {
        const Voucher &v = usable.voucher;
        m_voucher->addItem(
            tr("%1, %2 left, until %3").arg(v.code, moneySentence(v.left), dateText(v.validTo)), v.id.toText());
    }
    m_voucher->setCurrentIndex(before.isValid() ? std::max(0, m_voucher->findData(before)) : 0);
}

const UsableVoucher *RedeemForm::chosen() const { return voucherIn(m_facts, VoucherId::fromText(m_voucher->currentData().toString())); }

ProgrammeMode RedeemForm::mode() const
{
    const UsableVoucher *only = chosen();
    return only ? only->voucher.mode
                : bestMode(m_facts, ProviderId::fromText(m_provider->currentData().toString()), m_contract->text().trimmed());
}

void RedeemForm::chooseVoucher(std::optional<VoucherId> voucher)
{
    m_voucher->setCurrentIndex(voucher ? std::max(0, m_voucher->findData(voucher->toText())) : 0);
    fillProviders();
}

/// Those who may be paid with the voucher, or with any of them; below, why the others may not.
void RedeemForm::fillProviders()
{
    const QVariant before = m_provider->currentData();
    const UsableVoucher *only = chosen();
    m_provider->clear();
    m_provider->addItem(mode() == ProgrammeMode::PayFirst ? tr("No provider") : tr("Choose a provider"));
    QMap<QString, QString> excluded; // Name and reason.
    const std::vector<UsableVoucher> vouchers = only ? std::vector {*only} : m_facts.vouchers;
    for (const UsableVoucher &usable : vouchers) {
        for (const ProviderChoice &choice : providersFor(m_facts, usable)) {
            if (choice.excluded)
                excluded[choice.provider.name] = errorWords(*choice.excluded).title;
            else if (m_provider->findData(choice.provider.id.toText()) < 0)
                m_provider->addItem(choice.provider.name, choice.provider.id.toText());
        }
    }
    QStringList reasons;
    for (auto it = excluded.cbegin(); it != excluded.cend(); ++it) {
        if (m_provider->findText(it.key()) < 0)
            reasons << tr("%1: %2", "provider, why it can't be chosen").arg(it.key(), it.value());
    }
    m_excluded->setText(tr("Not to be chosen:") + u'\n' + reasons.join(u'\n'));
    m_excluded->setVisible(!reasons.isEmpty());
    if (const int again = before.isValid() ? m_provider->findData(before) : -1; again > 0)
        m_provider->setCurrentIndex(again);
    else if (m_provider->count() == 2) // Bound, or the only one.
        m_provider->setCurrentIndex(1);
    takeContract();
}

/// A voucher that is bound pays one contract.
void RedeemForm::takeContract()
{
    const UsableVoucher *only = chosen();
    const auto provider = ProviderId::fromText(m_provider->currentData().toString());
    const auto bound = [&](const UsableVoucher &usable) {
        const Voucher &v = usable.voucher;
        return !v.contractNumber.isEmpty() && (only ? v.id == only->voucher.id : v.provider == provider);
    };
    const auto found = std::ranges::find_if(m_facts.vouchers, bound);
    if (found != m_facts.vouchers.end())
        m_contract->setText(found->voucher.contractNumber);
    m_contract->setReadOnly(only && found != m_facts.vouchers.end());
    m_contractField->setHelp(m_contract->isReadOnly() ? tr("The voucher is bound to this contract.") : QString());
}

void RedeemForm::setBills(std::vector<UsageBill> bills)
{
    m_bills = std::move(bills);
    fillBills();
}

void RedeemForm::fillBills()
{
    const QVariant before = m_bill->currentData();
    m_bill->clear();
    m_bill->addItem(tr("None: typed from paper"), QString());
    for (const UsageBill &bill : m_bills)
        m_bill->addItem(tr("%1 to %2, %3, %4", "first day, last day, provider, amount").arg(dateText(bill.from), dateText(bill.to),
                            listText({bill.providers.begin(), bill.providers.end()}), moneySentence(bill.billed)), bill.sha256);
    m_bill->setCurrentIndex(std::max(0, m_bill->findData(before)));
    m_billField->setVisible(!m_bills.empty());
}

const UsageBill *RedeemForm::imported() const
{
    const auto found = std::ranges::find(m_bills, m_bill->currentData().toString(), &UsageBill::sha256);
    return found == m_bills.end() ? nullptr : &*found;
}

void RedeemForm::chooseBill(const QString &sha256)
{
    m_bill->setCurrentIndex(std::max(0, m_bill->findData(sha256)));
    takeBill();
}

/// What the file says; whoever redeems a part of it lowers the cost.
void RedeemForm::takeBill()
{
    const UsageBill *bill = imported();
    if (!bill)
        return m_billField->setHelp({});
    const UsableVoucher *only = chosen();
    const std::vector<CostKind> &costs = only && !only->voucher.costs.empty() ? only->voucher.costs : computingCosts();
    const Money eligible = eligibleCost(*bill, costs).value_or(bill->billed);
    m_billField->setHelp(eligible == bill->billed
            ? tr("The redemption names the file by its digest and sums; the file itself stays here.")
            : tr("%1 of %2 may be redeemed. Not paid, or taken off: %3. The file itself stays here.")
                  .arg(exactMoney(eligible), exactMoney(bill->billed), unpaidText(partTotals(bill->parts.value_or(std::vector<PartSum>())), costs)));
    m_cost->setFen(eligible.fen());
    m_from->setChosen(bill->from);
    m_to->setChosen(bill->to);
    const int provider = bill->providers.size() == 1 ? m_provider->findText(bill->providers.front()) : -1;
    if (provider > 0) {
        m_provider->setCurrentIndex(provider);
        takeContract();
    }
    if (!bill->contract.isEmpty() && !m_contract->isReadOnly())
        m_contract->setText(bill->contract);
}

RedeemEntry RedeemForm::entry() const
{
    const UsableVoucher *only = chosen();
    RedeemEntry entry {.voucher = {}, .bill = {}, .from = m_from->chosen(), .to = m_to->chosen()};
    if (only)
        entry.voucher = only->voucher.id;
    entry.bill.mode = mode();
    entry.bill.provider = ProviderId::fromText(m_provider->currentData().toString());
    entry.bill.contractNumber = m_contract->text().trimmed();
    entry.bill.cost = Money::fromFen(m_cost->fen().value_or(0));
    if (const UsageBill *bill = imported())
        entry.imported = *bill;
    return entry;
}

QWidget *RedeemForm::firstToFill() const
{
    const RedeemEntry now = entry();
    const bool isClaim = now.bill.mode == ProgrammeMode::PayFirst; // Needs neither provider nor contract.
    if (!isClaim && !now.bill.provider)
        return m_provider;
    if (!isClaim && now.bill.contractNumber.isEmpty())
        return m_contract;
    if (now.bill.cost <= Money())
        return m_cost;
    return !now.from ? m_from : !now.to ? m_to : static_cast<QWidget *>(m_cost);
}

void RedeemForm::tellOver(Money over)
{
    m_over = over;
    showHelp();
}

void RedeemForm::showHelp()
{
    const auto read = [this](FormField *field, const QString &words) { return m_read.contains(field) ? words : QString(); };
    m_costField->setHelp(read(m_costField, tr("Read from the invoice, with tax; lower it if less may be redeemed.")));
    m_costField->setWarning(m_over.isZero() ? QString() : tr("With this, the bills exceed the contract by %1: check the amount.").arg(exactMoney(m_over)));
    m_providerField->setHelp(read(m_providerField, tr("Read from the invoice: its seller.")));
    for (FormField *day : {m_fromField, m_toField})
        day->setHelp(read(day, tr("The invoice's month; change it if it is another.")));
}

void RedeemForm::onTyped(FormField *field)
{
    m_read.erase(field);
    showHelp();
    Q_EMIT edited();
}

FilledFields RedeemForm::fillFrom(const BillSays &invoice, QDate today)
{
    QStringList filled;
    const int fill = ++m_fills;
    const QString contractBefore = m_contract->text();
    // Each as if typed, so that it is reckoned with and kept; then it is marked.
    const auto put = [&](FormField *field, const QString &name, const auto &type) {
        type();
        m_read[field] = fill;
        filled += name;
    };
    const int seller = invoice.seller ? m_provider->findData(invoice.seller->toText()) : -1;
    if (seller > 0 && m_provider->currentIndex() == 0)
        put(m_providerField, tr("provider"), [&] {
            m_provider->setCurrentIndex(seller);
            Q_EMIT m_provider->activated(seller);
        });
    if (m_cost->text().trimmed().isEmpty() && invoice.total > Money())
        put(m_costField, tr("cost"), [&] {
            m_cost->setFen(invoice.total.fen());
            Q_EMIT m_cost->textEdited(m_cost->text());
        });
    const QDate first = invoice.date.isValid() ? QDate(invoice.date.year(), invoice.date.month(), 1) : QDate();
    if (first.isValid() && first <= today && !m_from->chosen() && !m_to->chosen()) {
        const QDate last = std::min(first.addMonths(1).addDays(-1), std::max(today, invoice.date));
        for (const auto &[field, edit, day] : {std::tuple(m_fromField, m_from, first), std::tuple(m_toField, m_to, last)})
            put(field, edit == m_from ? tr("period") : QString(), [edit, day] {
                edit->setChosen(day);
                Q_EMIT edit->dateEdited();
            });
    }
    filled.removeAll(QString());
    showHelp();
    return {filled, [this, fill, contractBefore, contractAfter = m_contract->text()] { takeBackRead(fill, contractBefore, contractAfter); }};
}

/// All were empty before; only the contract's number, which comes with the provider, may have been typed.
void RedeemForm::takeBackRead(int fill, const QString &contractBefore, const QString &contractAfter)
{
    std::set<FormField *> read;
    for (const auto &[field, by] : m_read)
        if (by == fill)
            read.insert(field);
    for (FormField *field : read)
        m_read.erase(field);
    if (read.contains(m_costField))
        m_cost->setFen({});
    if (read.contains(m_fromField))
        m_from->setChosen({});
    if (read.contains(m_toField))
        m_to->setChosen({});
    if (read.contains(m_providerField)) {
        m_provider->setCurrentIndex(0);
        if (m_contract->text() == contractAfter)
            m_contract->setText(contractBefore);
        takeContract();
    }
    // As if typed: what is kept of the form is emptied, too.
    if (read.contains(m_costField))
        Q_EMIT m_cost->textEdited({});
    for (const auto &[field, edit] : {std::pair(m_fromField, m_from), std::pair(m_toField, m_to)})
        if (read.contains(field))
            Q_EMIT edit->dateEdited();
    if (read.contains(m_providerField))
        Q_EMIT m_provider->activated(0);
}

bool RedeemForm::check()
{
    m_checked = true;
    const RedeemEntry now = entry();
    const bool isClaim = now.bill.mode == ProgrammeMode::PayFirst;
    const auto need = [](FormField *field, bool given, const QString &words) { field->setError(given ? QString() : words); };
    need(m_providerField, isClaim || now.bill.provider, tr("Choose who is paid."));
    need(m_contractField, isClaim || !now.bill.contractNumber.isEmpty(), tr("Enter the contract's number."));
    const QString amountProblem = m_cost->problem();
    need(m_costField, now.bill.cost > Money(), amountProblem.isEmpty() ? tr("Enter the bill's amount, above zero.") : amountProblem);
    if (now.imported && now.bill.cost > now.imported->billed)
        m_costField->setError(tr("The imported bill is over %1: enter at most that, or choose no bill.").arg(exactMoney(now.imported->billed)));
    need(m_fromField, now.from && *now.from <= m_today,
        now.from ? tr("This day is still to come: what is not used yet can't be redeemed.") : tr("Enter the first day that the bill is for."));
    need(m_toField, now.to && (!now.from || *now.to >= *now.from),
        now.to ? tr("This is before the first day: correct one of them.") : tr("Enter the last day that the bill is for."));
    return std::ranges::none_of(std::array {m_providerField, m_contractField, m_costField, m_fromField, m_toField},
        [](const FormField *field) { return field->hasError(); });
}

} // namespace cpv
