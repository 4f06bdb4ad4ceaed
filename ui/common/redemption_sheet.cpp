#include "ui/common/redemption_sheet.h"

#include "core/base/money_text.h"
#include "core/domain/clawback.h"
#include "core/usecases/futures.h"
#include "ui/common/back_link.h"
#include "ui/common/paper_list.h"
#include "ui/common/paper_opener.h"
#include "ui/common/taking_back.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/models/programme_names.h"
#include "ui/models/sentences.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryUnits = 360;
constexpr int LeastMainUnits = 480;

/// As a title: numbers differ at their end, which a title that is cut would lose.
QString shortNumber(const QString &number) { return number.size() <= 12 ? number : number.first(4) + u'…' + number.last(8); }

/// What still has to happen, in order.
QList<RedemptionState> statesToCome(RedemptionState state, ProgrammeMode mode)
{
    QList<RedemptionState> path {RedemptionState::Held, RedemptionState::Confirmed, RedemptionState::Approved, RedemptionState::Settled};
    if (mode == ProgrammeMode::PayFirst) // The company has paid: nobody needs to confirm the bill.
        path.removeOne(RedemptionState::Confirmed);
    const qsizetype at = path.indexOf(state);
    return at < 0 ? QList<RedemptionState>() : path.mid(at + 1);
}

}

RedemptionSheet::RedemptionSheet(UseCases &useCases, const Place &place, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_reader(place.reader)
    , m_list(place.list)
    , m_back(place.list.isEmpty() ? nullptr : new BackLink(*this, place.list))
    , m_notice(named(new Notice, u"redemptionNotice"_s))
    , m_refusals(new QVBoxLayout)
    , m_skeleton(new Skeleton(8))
    , m_body(new QWidget)
    , m_cards(new QVBoxLayout)
    , m_stateCard(new Card)
    , m_state(named(new Pill, u"redemptionState"_s))
    , m_now(named(new Text(TextRole::Body), u"redemptionNow"_s))
    , m_less(named(new Notice, u"redemptionLess"_s))
    , m_factsCard(new Card)
    , m_facts(named(new KeyValueGrid, u"redemptionFacts"_s))
    , m_saveBill(named(new Button(ButtonKind::Secondary), u"redemptionSaveBill"_s))
    , m_papersCard(named(new Card, u"redemptionPapers"_s))
    , m_papers(new PaperList)
    , m_opener(new PaperOpener(useCases, this))
    , m_historyCard(new Card)
    , m_history(named(new Timeline, u"redemptionTimeline"_s))
{
    build();
    setTexts([this] { showAll(); });
    connect(m_notice, &Notice::buttonClicked, this, &RedemptionSheet::refresh);
    connect(m_saveBill, &Button::clicked, this, &RedemptionSheet::askForBillPath);
    connect(m_papers, &PaperList::viewRequested, this,
        [this](const MaterialRef &paper) { m_opener->open(m_detail->redemption.place, paper); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Redemption) || kinds.contains(RecordKind::Clawback)))
            refresh();
    });
    connect(&m_useCases.status, &SyncStatus::changed, this, [this] {
        if (isVisible())
            refresh(); // A refusal came, or what was waiting is delivered.
    });
}

void RedemptionSheet::build()
{
    m_now->setWordWrap(true);
    m_stateCard->addHeaderWidget(m_state);
    m_stateCard->body()->addWidget(m_now);
    m_stateCard->body()->addWidget(m_less);
    m_papersCard->body()->addWidget(m_papers);
    m_factsCard->body()->addWidget(m_facts);
    m_saveBill->setIconName(u"download"_s);
    m_factsCard->body()->addWidget(m_saveBill, 0, Qt::AlignLeft);
    m_historyCard->body()->addWidget(m_history);
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    left->addWidget(m_stateCard);
    left->addWidget(m_factsCard);
    left->addWidget(m_papersCard);
    setGap(*m_cards, 14);
    left->addLayout(m_cards);
    left->addStretch(1);
    auto *body = new AsideLayout(HistoryUnits, LeastMainUnits);
    m_body->setLayout(body);
    body->setContentsMargins({});
    body->setMain(main);
    body->setAside(m_historyCard);
    setGap(*m_refusals, 8);
    auto *layout = new QVBoxLayout(this);
    if (m_back)
        layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_notice);
    layout->addLayout(m_refusals);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_body);
    layout->addStretch(1);
    m_body->hide();
}

void RedemptionSheet::addCard(QWidget *card) { m_cards->addWidget(card); }

void RedemptionSheet::addAction(QWidget *action) { m_stateCard->body()->addWidget(action); }

QString RedemptionSheet::title() const
{
    if (!m_detail)
        return tr("Redemption");
    const Redemption &r = m_detail->redemption;
    const QString number = shortNumber(r.invoiceNumber);
    return r.mode == ProgrammeMode::PayFirst ? tr("Claim %1").arg(number) : tr("Redemption %1").arg(number);
}

QString RedemptionSheet::subtitle() const { return m_detail ? programmeFullName(m_detail->programme) : QString(); }

void RedemptionSheet::openArgument(const QVariant &argument)
{
    const auto id = RedemptionId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_id = *id;
    m_detail.reset();
    m_opener->close();
    m_notice->hide();
    m_body->hide();
    m_skeleton->show();
}

void RedemptionSheet::refresh()
{
    if (m_id.isNull())
        return;
    whenDone(this, m_useCases.redemptions.detail(m_id), [this, id = m_id](const Result<RedemptionDetail> &detail) {
        if (id != m_id)
            return;
        m_skeleton->hide();
        if (!detail)
            return tellWhyNoneIsThere(detail.error());
        m_detail = *detail;
        showAll();
        Q_EMIT headerChanged();
    });
}

void RedemptionSheet::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showError(words.title, words.advice, tr("Look again"));
}

void RedemptionSheet::perform(const Payload &payload)
{
    const Redemption &r = m_detail->redemption;
    const QString step = commandText(payload);
    whenDone(this, m_useCases.commands.perform(payload, r.place, r.version), [this, step](const Result<Performed> &done) {
        if (!done)
            return showError(done.error());
        m_notice->hide();
        refresh();
        Q_EMIT toastRequested(recordedText(step, m_useCases.status.state() == SyncStatus::State::Offline));
    });
}

void RedemptionSheet::performUndoable(const Payload &payload)
{
    const Redemption &r = m_detail->redemption;
    whenDone(this, m_useCases.commands.performUndoable(payload, r.place, r.version),
        [this, step = commandText(payload)](const Result<Performed> &done) { done ? offerUndo(done->command, step) : showError(done.error()); });
}

void RedemptionSheet::offerUndo(CommandId command, const QString &done)
{
    m_notice->hide();
    refresh();
    offerToUndo(*this, m_useCases, {command}, done, [this](const Result<void> &back) { back ? refresh() : showError(back.error()); });
}

void RedemptionSheet::showAll()
{
    m_factsCard->setTitle(tr("About this bill"));
    m_historyCard->setTitle(tr("History"));
    m_saveBill->setText(tr("Save the bill signed by the provider …"));
    m_papersCard->setTitle(tr("From the application, to compare with"));
    m_papersCard->setHint(tr("handed in with the application; no papers of this bill"));
    if (m_back)
        m_back->setText(tr("Back to the list"));
    if (!m_detail)
        return;
    m_body->show();
    showState();
    showRefusals(m_detail->refusals);
    showFacts();
    showPapers();
    showHistory();
    showActions();
}

/// A step nobody has taken yet, as what somebody will do.
QString RedemptionSheet::toComeText(RedemptionState reached) const
{
    switch (reached) {
    case RedemptionState::Confirmed:
        return m_reader == RedemptionReader::Provider ? tr("To come: you confirm the bill") : tr("To come: the provider confirms the bill");
    case RedemptionState::Approved: return tr("To come: the finance office approves");
    case RedemptionState::Settled: return tr("To come: another person of the finance office pays");
    case RedemptionState::Held:
    case RedemptionState::Cancelled:
    case RedemptionState::Refused:
    case RedemptionState::Reversed: return {};
    }
    Q_UNREACHABLE();
}

/// Where its words are other than everybody's; otherwise empty.
QString RedemptionSheet::providersNowText() const
{
    switch (m_detail->redemption.state) {
    case RedemptionState::Held: return tr("The company's subsidy is held. Compare the bill with your books, then confirm or refuse it.");
    case RedemptionState::Confirmed: return tr("You have confirmed the bill. The city's finance office approves it next.");
    case RedemptionState::Refused: return tr("Refused. The company's subsidy went back, and it may name the invoice again.");
    case RedemptionState::Approved:
    case RedemptionState::Settled:
    case RedemptionState::Cancelled:
    case RedemptionState::Reversed: return {};
    }
    Q_UNREACHABLE();
}

/// Whoever approves must see it, not compare sums in the history.
QString RedemptionSheet::lessText() const
{
    const Redemption &r = m_detail->redemption;
    const bool isConfirmed = r.state == RedemptionState::Confirmed || r.state == RedemptionState::Approved || r.state == RedemptionState::Settled;
    if (!isConfirmed || m_detail->asked <= r.amount)
        return {};
    return tr("Asked for was a subsidy of %1; after the provider's bill it is %2, %3 less.")
        .arg(exactMoney(m_detail->asked), exactMoney(r.amount), exactMoney(m_detail->asked - r.amount));
}

/// The same of the people who approve and pay: they needn't be told of themselves as of others.
QString RedemptionSheet::financesNowText(AccountId reader) const
{
    const Redemption &r = m_detail->redemption;
    if (r.state == RedemptionState::Held && r.mode == ProgrammeMode::PayFirst)
        return tr("The subsidy is held. The claim waits for your office to approve it.");
    if (r.state == RedemptionState::Confirmed)
        return tr("The provider has confirmed the bill. It waits for your office to approve it.");
    if (r.state == RedemptionState::Approved && r.settlement)
        return tr("Approved. It stands in payment batch %1 and is paid with it.").arg(r.batch);
    if (r.state == RedemptionState::Approved)
        return r.approvedBy == reader ? tr("Approved by you. Another person of your office pays it next.") : tr("Approved by a colleague. It can be paid now.");
    return {};
}

QString RedemptionSheet::nowText() const
{
    const Redemption &r = m_detail->redemption;
    const auto &session = m_useCases.session.current();
    const bool isFinance = session && hasRole(session->account, Role::Finance);
    const QString own = m_reader == RedemptionReader::Provider ? providersNowText() : isFinance ? financesNowText(session->account.id) : QString();
    if (!own.isEmpty())
        return own;
    switch (r.state) {
    case RedemptionState::Held:
        return r.mode == ProgrammeMode::PayFirst ? tr("The subsidy is held. The city's finance office approves the claim next.")
                                                 : tr("The subsidy is held. The provider confirms the bill next.");
    case RedemptionState::Confirmed: return tr("The provider has confirmed the bill. The city's finance office approves it next.");
    case RedemptionState::Approved: return tr("Approved. Another person of the finance office pays it next.");
    case RedemptionState::Settled:
        // The company's own people have it beside the step; to its provider it is nothing.
        if (r.refundOffer && m_reader != RedemptionReader::Provider && !(session && session->account.company))
            return tr("Paid out. The company offers to give back %1: %2").arg(exactMoney(r.refundOffer->amount), r.refundOffer->reason);
        return tr("Paid out. What was held is now used.");
    case RedemptionState::Cancelled: return tr("Cancelled by the company. What was held went back.");
    case RedemptionState::Refused: return tr("Refused. What was held went back, and the invoice may be used again.");
    case RedemptionState::Reversed: return reversedText();
    }
    return {};
}

bool RedemptionSheet::isOverdue() const
{
    const auto &clawback = m_detail->clawback;
    return clawback && clawback->state == ClawbackState::Open && m_useCases.today() > clawback->due;
}

bool RedemptionSheet::isPartly() const
{
    const auto &clawback = m_detail->clawback;
    return clawback && clawback->principal < m_detail->redemption.amount;
}

QString RedemptionSheet::reversedText() const
{
    const auto &clawback = m_detail->clawback;
    if (!clawback)
        return tr("Paid out and then claimed back by the city.");
    const Money owed = outstanding(*clawback);
    if (clawback->state == ClawbackState::Recovered && isPartly())
        return tr("Paid out, and %1 of it claimed back by the city and paid back. The rest stays with the company; nothing is left to do.").arg(exactMoney(clawback->principal));
    if (clawback->state == ClawbackState::Recovered)
        return tr("Paid out, claimed back by the city, and paid back in full. Nothing is left to do.");
    const QString due = clawback->due.toString(Qt::ISODate);
    if (isPartly() && !isOverdue())
        return tr("The city claims back %1 of this payment; the rest stays with the company. %2 is due on the city's account by %3, with the invoice's number; what arrives is recorded here.")
            .arg(exactMoney(clawback->principal), exactMoney(owed), due);
    if (isOverdue())
        return tr("The city claims this payment back. %1 was due by %2 and is overdue. It goes to the city's account, with the invoice's number.").arg(exactMoney(owed), due);
    return tr("The city claims this payment back. %1 is due on the city's account by %2 (%n day(s) left), with the invoice's number; what arrives is recorded here.", nullptr,
        int(m_useCases.today().daysTo(clawback->due))).arg(exactMoney(owed), due);
}

void RedemptionSheet::showState()
{
    const Redemption &r = m_detail->redemption;
    m_stateCard->setTitle(r.mode == ProgrammeMode::PayFirst ? tr("Claim") : tr("Redemption"));
    m_state->setState(isPartly() ? tr("Partly claimed back") : redemptionStateText(r, m_reader), redemptionStateTone(r.state));
    m_state->setAccessibleName(m_state->text());
    m_now->setText(sentences({m_detail->pending ? tr("Recorded on this device, to be delivered to the registry, which has the last word.") : QString(), nowText(),
        r.reason.isEmpty() ? QString() : tr("Reason: %1").arg(r.reason)}));
    const QString less = lessText();
    m_less->setVisible(!less.isEmpty());
    if (!less.isEmpty())
        m_less->showNotice(Tone::Warn, tr("The provider confirmed less than was asked for"), less);
}

void RedemptionSheet::showFacts()
{
    const Redemption &r = m_detail->redemption;
    const QString none = u"–"_s;
    const auto day = [&](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : none; };
    QList<KeyValue> pairs {
        {tr("Invoice"), r.invoiceNumber},
        {tr("Bill"), exactMoney(r.cost)},
        {tr("Subsidy"), exactMoney(r.amount)},
        {tr("Paid by the company"), exactMoney(r.cost - r.amount)},
        {tr("Period"), day(r.period.from) + u" – "_s + day(r.period.to)},
        {tr("Company"), r.companyName.isEmpty() ? none : r.companyName},
        {tr("Provider"), m_detail->provider ? m_detail->provider->name : none},
        {tr("Contract"), r.contractNumber.isEmpty() ? none : r.contractNumber},
        {r.mode == ProgrammeMode::PayFirst ? tr("Award number") : tr("Voucher"), r.voucherCode},
    };
    if (const Money contract = m_detail->contractAmount; m_detail->voucher && !contract.isZero()) {
        const Money billed = m_detail->voucher->costUsed;
        pairs.append({tr("Contract's amount"), exactMoney(contract)});
        pairs.append({tr("Its bills so far"),
            billed > contract ? tr("%1: more than the contract").arg(exactMoney(billed)) : exactMoney(billed),
            billed > contract ? std::optional(Tone::Warn) : std::nullopt});
    }
    if (r.bill) {
        pairs.append({tr("Made from a bill of"), tr("%1, %2 to %3, %n row(s)", nullptr, int(r.bill->rows)).arg(exactMoney(r.bill->billed), day(r.bill->from), day(r.bill->to))});
        pairs.append({tr("The file's digest"), r.bill->sha256.first(32) + u' ' + r.bill->sha256.sliced(32)});
    }
    if (r.signedBill) {
        pairs.append({tr("Confirmed by"), tr("A bill that the provider signed on %1").arg(timeText(r.signedBill->bill.issuedAt))});
        pairs.append({tr("The key's fingerprint"), m_detail->billKey});
    }
    m_saveBill->setVisible(r.signedBill.has_value());
    if (const auto &clawback = m_detail->clawback) {
        if (isPartly()) {
            pairs.append({tr("Claimed back of the subsidy"), exactMoney(clawback->principal)});
            pairs.append({tr("Subsidy that stays"), exactMoney(r.amount - clawback->principal)});
        }
        pairs.append({tr("To pay back"), exactMoney(outstanding(*clawback))});
        if (!clawback->interest.isZero())
            pairs.append({tr("Of it interest"), exactMoney(clawback->interest)});
        pairs.append({tr("Paid back so far"), exactMoney(clawback->recovered)});
        if (clawback->state == ClawbackState::Open)
            pairs.append({tr("Pay back by"), day(clawback->due), isOverdue() ? Tone::Bad : Tone::Warn});
    }
    for (const PayerAmount &share : r.shares.size() > 1 ? r.shares : std::vector<PayerAmount>())
        pairs.append({tr("Paid by %1").arg(payerOfProgramme(share.payer, m_detail->programme)), exactMoney(share.amount)});
    if (!r.bankReceipt.isEmpty())
        pairs.append({tr("Bank receipt"), r.bankReceipt});
    if (!r.batch.isEmpty())
        pairs.append({tr("Batch"), r.batch});
    m_facts->setPairs(pairs);
}

void RedemptionSheet::showPapers()
{
    m_papers->setPapers(m_detail->papers);
    m_papersCard->setVisible(!m_detail->papers.empty());
}

/// Who doubts it checks it with other means: cpv-audit bill check.
void RedemptionSheet::askForBillPath()
{
    const Redemption &r = m_detail->redemption;
    QFileDialog *dialog = saveDialog(window(),
        {u"signedBillDialog"_s, tr("Save the bill signed by the provider"), tr("Bill signed by the provider (*.json)"), u"json"_s, QString(r.invoiceNumber).replace(u'/', u'-')});
    connect(dialog, &QFileDialog::fileSelected, this, [this, bill = *r.signedBill](const QString &path) {
        whenDone(this, m_useCases.signedBills.write(path, bill), [this](const Result<void> &written) {
            if (!written)
                return showError(written.error());
            Q_EMIT toastRequested(tr("Saved."));
        });
    });
    dialog->open();
}

void RedemptionSheet::showHistory()
{
    const Redemption &r = m_detail->redemption;
    QList<TimelineItem> items;
    for (const TimelineLine &line : m_detail->timeline) {
        QStringList words;
        if (!line.entry.byName.isEmpty())
            words << line.entry.byName;
        if (line.entry.amount > Money())
            words << exactMoney(line.entry.amount);
        if (!line.entry.text.isEmpty() && line.entry.text != r.invoiceNumber)
            words << line.entry.text;
        items.append({.tone = line.pending ? Tone::Warn : Tone::Ok,
            .title = caseEventText(line.entry, r.mode) + (line.pending ? tr(" (to be delivered)") : QString()),
            .text = words.join(u" | "_s),
            .time = timeText(line.entry.at)});
    }
    if (items.isEmpty()) { // A provider hears of the bill, not of the company's and the city's people.
        items.append({.tone = Tone::Ok, .title = caseEventText(u"RequestRedemption"_s, r.mode), .time = timeText(r.at)});
        if (r.state != RedemptionState::Held)
            items.append({.tone = redemptionStateTone(r.state), .title = redemptionStateText(r, m_reader), .time = timeText(r.changedAt)});
    }
    for (const RedemptionState state : statesToCome(r.state, r.mode))
        items.append({.tone = Tone::Neutral, .title = toComeText(state)});
    m_history->setEntries(items);
}

} // namespace cpv
