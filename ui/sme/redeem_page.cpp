#include "ui/sme/redeem_page.h"

#include "core/domain/voucher_money.h"
#include "core/usecases/futures.h"
#include "ui/common/form_keeper.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/invoice_intake.h"
#include "ui/sme/redeem_form.h"
#include "ui/sme/redeem_invoices.h"
#include "ui/sme/redeem_plan_card.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/tokens.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlanUnits = 380;
const QString BillArgument = u"bill:"_s;
constexpr int LeastMainUnits = 560; // Three fields in a row.

}

RedeemPage::RedeemPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"redeemNotice"_s))
    , m_hint(named(new Notice, u"redeemHint"_s))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"redeemEmpty"_s))
    , m_body(new QWidget)
    , m_formCard(new Card)
    , m_intake(new InvoiceIntake)
    , m_form(new RedeemForm)
    , m_invoices(named(new RedeemInvoices, u"redeemInvoices"_s))
    , m_review(named(new Button(ButtonKind::Primary), u"redeemReview"_s))
    , m_planCard(named(new RedeemPlanCard, u"redeemPlan"_s))
    , m_reviewCard(named(new Card, u"redeemReviewCard"_s))
    , m_reviewed(new KeyValueGrid)
    , m_send(named(new Button(ButtonKind::Primary), u"redeemSend"_s))
    , m_edit(named(new Button(ButtonKind::Ghost), u"redeemEdit"_s))
    , m_keeper(new FormKeeper(useCases, u"redeem"_s, *m_body))
{
    build();
    connectAll();
    setTexts([this] { retranslate(); });
}

void RedeemPage::build()
{
    m_review->setIconName(u"eye"_s);
    m_send->setIconName(u"send"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_intake), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_invoices)})
        m_formCard->body()->addWidget(part);
    m_formCard->body()->addWidget(m_review, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    m_reviewCard->body()->addWidget(m_reviewed);
    m_reviewCard->body()->addLayout(buttons);
    m_reviewCard->hide();
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    left->addWidget(m_formCard);
    left->addWidget(m_reviewCard);
    left->addStretch(1);
    auto *body = new AsideLayout(PlanUnits, LeastMainUnits);
    m_body->setLayout(body);
    body->setContentsMargins({});
    body->setMain(main);
    body->setAside(m_planCard);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_skeleton),
             static_cast<QWidget *>(m_empty), m_body})
        layout->addWidget(part);
    layout->addStretch(1);
    m_body->hide();
    m_empty->hide();
}

void RedeemPage::connectAll()
{
    connect(m_form, &RedeemForm::edited, this, [this] {
        m_isFresh = false;
        m_notice->hide();
        showPlan();
    });
    connectHandIns();
    connect(m_review, &Button::clicked, this, &RedeemPage::review);
    connect(m_edit, &Button::clicked, this, &RedeemPage::edit);
    connect(m_send, &Button::clicked, this, &RedeemPage::send);
    connect(m_hint, &Notice::buttonClicked, this, [this] {
        m_form->chooseVoucher({});
        showPlan();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT pageRequested(u"vouchers"_s); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && !m_reviewing && (kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::Provider)))
            refresh();
    });
}

void RedeemPage::retranslate()
{
    m_intake->retranslate();
    m_form->retranslate();
    m_formCard->setTitle(tr("The bill"));
    m_review->setText(tr("Review it"));
    m_reviewCard->setTitle(tr("What will be sent"));
    m_send->setText(tr("Send"));
    m_edit->setText(tr("Change something"));
    m_empty->setContent(u"ticket"_s, tr("Nothing can be redeemed today"),
        tr("A voucher can be redeemed from its issue to its last day, while something is left on it."), tr("See my vouchers"));
    showPlan();
}

QString RedeemPage::title() const { return tr("Redeem"); }

QString RedeemPage::subtitle() const { return tr("A bill is paid in part by your vouchers"); }

void RedeemPage::openArgument(const QVariant &argument)
{
    const QString wanted = argument.toString();
    m_wantedBill = wanted.startsWith(BillArgument) ? wanted.sliced(BillArgument.size()) : QString();
    m_wanted = VoucherId::fromText(wanted);
    m_wantedFile = m_wantedBill;
    m_isFresh = true;
    m_notice->hide();
    edit();
}

void RedeemPage::refresh()
{
    whenDone(this, m_useCases.redemptions.facts(), [this](const Result<RedeemFacts> &facts) {
        if (facts)
            return loadBills(*facts);
        m_skeleton->hide();
        const ErrorWords words = errorWords(facts.error());
        m_notice->showError(words.title, words.advice);
    });
}

/// Shown together: what was kept of the form may name one of the bills.
void RedeemPage::loadBills(const RedeemFacts &facts)
{
    whenDone(this, m_useCases.bills.overview(), [this, facts](const Result<BillOverview> &overview) {
        m_skeleton->hide();
        const bool isFresh = m_isFresh;
        showFacts(facts);
        if (overview)
            showBills(*overview);
        if (isFresh)
            m_keeper->begin(m_wantedFile);
    });
}

void RedeemPage::showFacts(const RedeemFacts &facts)
{
    m_facts = facts;
    m_form->setFacts(facts, m_useCases.today());
    const bool isFresh = std::exchange(m_isFresh, false);
    if (isFresh) {
        m_form->clear();
        m_invoices->clear();
        m_intake->showNote({}, false);
        const bool isOnly = facts.vouchers.size() == 1;
        m_form->chooseVoucher(m_wanted ? m_wanted : isOnly ? std::optional(facts.vouchers.front().voucher.id) : std::nullopt);
        showUnusable();
    }
    m_empty->setVisible(facts.vouchers.empty());
    m_body->setVisible(!facts.vouchers.empty());
    showPlan();
    if (isFresh)
        focusFirst();
}

void RedeemPage::showBills(const BillOverview &overview)
{
    if (m_reviewing)
        return;
    m_form->setBills(overview.bills);
    const bool isWanted = !m_wantedBill.isEmpty();
    if (isWanted)
        m_form->chooseBill(std::exchange(m_wantedBill, {}));
    showPlan();
    if (isWanted)
        focusFirst();
}

/// Whoever opens the form can type at once.
void RedeemPage::focusFirst()
{
    QWidget *first = m_form->firstToFill();
    if (!m_reviewing && first->isVisible())
        first->setFocus(Qt::TabFocusReason);
}

/// The voucher one came from may be expired, used up or frozen: each has its own words.
void RedeemPage::showUnusable()
{
    const auto isWanted = [this](const UsableVoucher &usable) { return usable.voucher.id == m_wanted; };
    if (!m_wanted || std::ranges::any_of(m_facts.vouchers, isWanted))
        return;
    whenDone(this, m_useCases.vouchers.detail(*m_wanted), [this](const Result<VoucherDetail> &detail) {
        const Result<void> usable = detail ? requireUsable(detail->voucher, m_useCases.today()) : fail(detail.error());
        if (usable)
            return;
        const ErrorWords words = errorWords(usable.error());
        m_notice->showError(words.title, words.advice);
    });
}

std::vector<PlannedPart> RedeemPage::planNow() const
{
    const RedeemEntry entry = m_form->entry();
    RedeemFacts facts = m_facts;
    if (entry.voucher)
        std::erase_if(facts.vouchers, [&](const UsableVoucher &usable) { return usable.voucher.id != entry.voucher; });
    return planFor(facts, entry.bill);
}

QString RedeemPage::whyEmpty() const
{
    const RedeemEntry entry = m_form->entry();
    const bool isClaim = entry.bill.mode == ProgrammeMode::PayFirst;
    if (entry.bill.cost <= Money())
        return tr("Enter the bill's cost: what the voucher pays of it is worked out here at once.");
    if (!isClaim && !entry.bill.provider)
        return tr("Choose the provider.");
    if (!isClaim && entry.bill.contractNumber.isEmpty())
        return tr("Enter the contract's number.");
    return tr("No voucher pays this contract at this provider: those you have are bound to others.");
}

void RedeemPage::showPlan()
{
    m_plan = planNow();
    m_planCard->showPlan(m_plan, whyEmpty());
    m_invoices->showPlan(m_plan);
    m_intake->watch(*m_formCard);
    m_keeper->followNew(); // Each part has an invoice's number.
    if (const auto bill = m_form->entry().imported; bill && bill->invoices.size() == 1)
        m_invoices->suggest(bill->invoices.front());
    tellOver();
    tellSooner();
}

void RedeemPage::tellOver()
{
    Money over;
    for (const PlannedPart &part : m_plan) {
        const auto usable = std::ranges::find(m_facts.vouchers, part.voucher.id, [](const UsableVoucher &each) { return each.voucher.id; });
        over += usable == m_facts.vouchers.end() ? Money() : overContract(*usable, part.cost);
    }
    m_form->tellOver(over);
}

/// Another voucher that pays the same bill may be lost earlier.
void RedeemPage::tellSooner()
{
    const RedeemEntry entry = m_form->entry();
    const std::vector<PlannedPart> best = planFor(m_facts, entry.bill);
    const bool isBetter = entry.voucher && !best.empty() && best.front().voucher.id != entry.voucher;
    m_hint->setVisible(isBetter);
    if (isBetter)
        m_hint->showNotice(Tone::Warn, tr("%1 expires sooner, on %2").arg(best.front().voucher.code, dateText(best.front().voucher.validTo)),
            tr("It pays this bill as well."), tr("Use it first"));
}

void RedeemPage::review()
{
    m_notice->hide(); // What it said may be mended by now.
    const bool formGood = m_form->check();
    const bool invoicesGood = m_invoices->check();
    if (!formGood || !invoicesGood || m_plan.empty())
        return;
    m_reviewing = true;
    QList<KeyValue> pairs;
    const QStringList invoices = m_invoices->numbers();
    Money cost, amount;
    for (std::size_t i = 0; i < m_plan.size(); ++i) {
        const PlannedPart &part = m_plan[i];
        pairs.append({part.voucher.code, tr("invoice %1 over %2, subsidy %3").arg(invoices[qsizetype(i)], exactMoney(part.cost), exactMoney(part.amount))});
        cost += part.cost;
        amount += part.amount;
    }
    const RedeemEntry entry = m_form->entry();
    pairs.append({tr("Contract"), entry.bill.contractNumber});
    pairs.append({tr("Period"), dateText(entry.from) + u" – "_s + dateText(entry.to)});
    if (entry.imported)
        pairs.append({tr("Imported bill"), tr("%1, %2, digest %3…", "file, amount").arg(entry.imported->fileName, exactMoney(entry.imported->billed), entry.imported->sha256.first(12))});
    pairs.append({tr("Subsidy"), exactMoney(amount)});
    pairs.append({tr("Left to you"), exactMoney(cost - amount)});
    pairs.append({tr("Next"), entry.bill.mode == ProgrammeMode::PayFirst
            ? tr("The amount is held. The city's finance office compares the number with the invoices of your application, then approves and pays you.")
            : tr("The amount is held. The provider confirms number and amount of the invoice it wrote, so no paper is needed; then the city pays.")});
    m_reviewed->setPairs(pairs);
    setEditable(false);
    m_review->hide();
    m_reviewCard->show();
    m_send->setFocus();
}

void RedeemPage::setEditable(bool editable)
{
    for (QWidget *part : {static_cast<QWidget *>(m_intake), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_invoices), static_cast<QWidget *>(m_planCard)})
        part->setEnabled(editable);
}

void RedeemPage::edit()
{
    m_reviewing = false;
    setEditable(true);
    m_review->show();
    m_reviewCard->hide();
}

void RedeemPage::send()
{
    const RedeemEntry entry = m_form->entry();
    const QStringList invoices = m_invoices->numbers();
    std::vector<RedeemOrder> orders;
    for (std::size_t i = 0; i < m_plan.size(); ++i)
        orders.push_back({m_plan[i].voucher, entry.bill.provider, entry.bill.contractNumber, invoices[qsizetype(i)],
            {*entry.from, *entry.to}, m_plan[i].cost, entry.imported ? std::optional(billedUsage(*entry.imported)) : std::nullopt});
    m_send->setEnabled(false); // Once.
    whenDone(this, m_useCases.redemptions.request(orders), [this](const Result<std::vector<RedemptionId>> &made) { onSent(made); });
}

void RedeemPage::onSent(const Result<std::vector<RedemptionId>> &made)
{
    m_send->setEnabled(true);
    edit();
    if (!made) {
        const ErrorWords words = errorWords(made.error());
        m_notice->showError(words.title, words.advice);
        return refresh();
    }
    m_notice->hide();
    m_keeper->forget();
    m_isFresh = true;
    const bool isOffline = m_useCases.status.state() == SyncStatus::State::Offline;
    Q_EMIT toastRequested(isOffline ? tr("Recorded here. It is sent once the registry can be reached.") : tr("Recorded, and on its way to the registry."));
    Q_EMIT pageRequested(u"redemption"_s, made->front().toText());
}

} // namespace cpv
