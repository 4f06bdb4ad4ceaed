#include "ui/sme/bill_check_card.h"

#include "core/base/money_text.h"
#include "ui/common/terms.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/agreed_price_form.h"
#include "ui/sme/bill_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/term_mark.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMonths = 6;
constexpr std::size_t MostShown = 40; ///< Dearest first; the rest is counted.

/// Held against all three: contract, invoice and redemption, and as to what counts.
bool isWhole(const Reconciled &result)
{
    return std::ranges::none_of(result.unchecked, [](UncheckedBecause why) {
        return why == UncheckedBecause::NoContract || why == UncheckedBecause::NoInvoice || why == UncheckedBecause::NoRedemption
            || why == UncheckedBecause::NoServiceCategory;
    });
}

}

const std::vector<CostKind> &paidCosts(const BillCheck &check)
{
    const auto &contract = check.against.contract;
    return contract && !contract->costs.empty() ? contract->costs : computingCosts();
}

namespace {

/// What the verdict leaves out, a line each.
QString uncheckedWords(const Reconciled &result)
{
    QStringList lines;
    for (const UncheckedBecause why : result.unchecked)
        lines << uncheckedText(why);
    return lines.isEmpty() ? QString() : BillCheckCard::tr("Not checked") + u'\n' + lines.join(u'\n');
}

}

QString verdictText(const Reconciled &result)
{
    if (!result.mismatches.empty())
        return BillCheckCard::tr("%n mismatches", nullptr, int(result.mismatches.size()));
    return isWhole(result) ? BillCheckCard::tr("Agrees") : BillCheckCard::tr("Agrees as far as checked");
}

Tone verdictTone(const Reconciled &result)
{
    if (!result.mismatches.empty())
        return Tone::Bad;
    return isWhole(result) ? Tone::Ok : Tone::Neutral;
}

BillCheckCard::BillCheckCard(QWidget *parent)
    : Card({}, parent)
    , m_verdict(named(new Pill, u"billVerdict"_s))
    , m_contract(named(new DropDown, u"billContract"_s))
    , m_contractField(new FormField({}, m_contract))
    , m_redeem(named(new Button(ButtonKind::Secondary), u"billRedeem"_s))
    , m_counts(named(new Text(TextRole::Body), u"billCounts"_s))
    , m_parts(named(new TableView, u"billParts"_s))
    , m_partRows(new PlainTableModel(this))
    , m_prices(named(new AgreedPriceForm, u"agreedPrices"_s))
    , m_items(new QVBoxLayout)
{
    m_counts->setWordWrap(true);
    m_parts->setModel(m_partRows);
    m_parts->setColumns({{110}, {130}, {130}, {260, 1}});
    for (const int column : {1, 2})
        m_parts->setItemDelegateForColumn(column, new AmountDelegate(m_parts));
    m_redeem->setIconName(u"receipt"_s);
    addHeaderWidget(new TermMark(term(u"idle"_s)));
    addHeaderWidget(m_redeem);
    addHeaderWidget(m_verdict);
    body()->addWidget(m_contractField);
    body()->addWidget(m_counts);
    body()->addWidget(m_parts);
    body()->addLayout(m_items);
    body()->addWidget(m_prices);
    connect(m_prices, &AgreedPriceForm::priceEntered, this, &BillCheckCard::priceEntered);
    connect(m_redeem, &Button::clicked, this, &BillCheckCard::redeemRequested);
    connect(m_contract, &QComboBox::activated, this, [this](int index) { Q_EMIT contractChosen(m_contract->itemData(index).toString()); });
}

void BillCheckCard::retranslate()
{
    m_contractField->setLabel(tr("Held against contract"));
    m_redeem->setText(tr("Redeem this bill"));
    m_parts->setAccessibleName(tr("What counts, by month"));
    m_prices->retranslate();
    if (m_shown)
        showCheck(*m_shown);
}

void BillCheckCard::showChecking(const UsageBill &bill)
{
    m_shown.reset();
    setTitle(tr("Check"));
    setHint(bill.fileName);
    m_verdict->setState(tr("Checking"), Tone::Info);
    for (QWidget *part : {static_cast<QWidget *>(m_contractField), static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_parts),
             static_cast<QWidget *>(m_prices)})
        part->hide();
    emptyLayout(*m_items);
}

void BillCheckCard::showError(const UsageBill &bill, const Error &error)
{
    showChecking(bill);
    m_verdict->setState(tr("Not checked"), Tone::Warn);
    addLine(errorText(error));
}

void BillCheckCard::showCheck(const BillCheck &check)
{
    m_shown = check;
    setTitle(tr("Check"));
    setHint(check.bill.fileName);
    m_verdict->setState(verdictText(check.result), verdictTone(check.result));
    m_verdict->setAccessibleName(m_verdict->text());
    m_verdict->setToolTip(uncheckedWords(check.result));
    showContracts(check);
    showParts(check);
    m_prices->showCheck(check);
    emptyLayout(*m_items);
    addAll(check);
}

void BillCheckCard::showContracts(const BillCheck &check)
{
    m_contractField->setVisible(!check.contracts.empty());
    m_contract->clear();
    m_contract->addItem(tr("The one of its provider and time"), QString());
    for (const UsageContract &contract : check.contracts)
        m_contract->addItem(tr("%1, %2", "contract, provider").arg(contract.number, contract.provider), contract.number);
    m_contract->setCurrentIndex(qMax(0, m_contract->findData(check.bill.contract)));
    m_contractField->setHelp(check.against.contract
            ? tr("Contract %1 with %2").arg(check.against.contract->number, check.against.contract->provider)
            : tr("None fits: choose one, or name the provider's contract in an application."));
}

/// Eligible and not, in all and by month: a month's credits may stand against another's cost, so months need not add up.
void BillCheckCard::showParts(const BillCheck &check)
{
    const std::vector<CostKind> &costs = paidCosts(check);
    const std::optional<Money> eligible = eligibleCost(check.bill, costs);
    m_counts->setVisible(eligible.has_value());
    m_parts->setVisible(eligible.has_value());
    if (!eligible)
        return;
    const QString unpaid = unpaidText(partTotals(*check.bill.parts), costs);
    m_counts->setText(unpaid.isEmpty() ? tr("All of it, %1, may be redeemed.").arg(exactMoney(*eligible))
                                       : tr("%1 of %2 may be redeemed. Not paid, or taken off: %3.").arg(exactMoney(*eligible), exactMoney(check.bill.billed), unpaid));
    std::map<QDate, std::vector<PartSum>> months;
    for (const PartSum &sum : *check.bill.parts)
        months[sum.month].push_back(sum);
    std::vector<std::vector<PlainCell>> rows;
    for (const auto &[month, sums] : months) {
        const PartTotals totals = partTotals(sums);
        const std::optional<Money> ofMonth = eligibleCost(totals, costs);
        rows.push_back({{month.toString(u"yyyy-MM"_s)}, {yuanText(billedCost(totals))}, {ofMonth ? yuanText(*ofMonth) : u"–"_s}, {unpaidText(totals, costs)}});
    }
    m_partRows->setTable({{tr("Billing month")}, {tr("Billed"), true}, {tr("Eligible"), true}, {tr("Not paid, or taken off")}}, std::move(rows));
    m_parts->fitRows(MostMonths);
}

void BillCheckCard::addAll(const BillCheck &check)
{
    const Reconciled &result = check.result;
    if (result.mismatches.empty())
        addLine(tr("Nothing was found that doesn't agree."));
    std::size_t shown = 0;
    for (const Mismatch &mismatch : result.mismatches) {
        if (shown++ == MostShown)
            break;
        addItem({mismatchTitle(mismatch), mismatchText(mismatch), evidenceText(mismatch.evidence), Tone::Bad, u"billMismatch"_s});
    }
    if (result.mismatches.size() > MostShown)
        addLine(tr("%n more, each of less money.", nullptr, int(result.mismatches.size() - MostShown)));
    if (!result.findings.empty())
        addHeading(tr("Worth a question"));
    shown = 0;
    for (const UsageFinding &finding : result.findings) {
        if (shown++ == MostShown)
            break;
        addItem({findingTitle(finding), findingText(finding), evidenceText(finding.evidence), Tone::Warn, u"billFinding"_s});
    }
    if (result.findings.size() > MostShown)
        addLine(tr("%n more, each of less money.", nullptr, int(result.findings.size() - MostShown)));
    if (!result.unchecked.empty())
        addHeading(tr("Not checked"));
    for (const UncheckedBecause why : result.unchecked)
        addLine(uncheckedText(why));
}

void BillCheckCard::addHeading(const QString &text)
{
    m_items->addWidget(new Line);
    m_items->addWidget(new Text(TextRole::Strong, text));
}

void BillCheckCard::addLine(const QString &text)
{
    auto *line = new Text(TextRole::Muted, text);
    line->setWordWrap(true);
    m_items->addWidget(line);
}

void BillCheckCard::addItem(const Item &item)
{
    auto *row = named(new QWidget, item.name, item.title);
    auto *layout = new QHBoxLayout(row);
    setPadding(*layout, {0, 4, 0, 4});
    layout->addWidget(new IconLabel(item.tone == Tone::Bad ? u"alert-circle"_s : u"alert-triangle"_s, textToken(item.tone), 18), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    setGap(*texts, 2);
    for (const auto &[role, text] : {std::pair(TextRole::Strong, item.title), std::pair(TextRole::Body, item.text), std::pair(TextRole::Label, item.evidence)}) {
        if (text.isEmpty())
            continue;
        auto *line = new Text(role, text);
        line->setWordWrap(true);
        texts->addWidget(line);
    }
    layout->addLayout(texts, 1);
    m_items->addWidget(row);
}

} // namespace cpv
