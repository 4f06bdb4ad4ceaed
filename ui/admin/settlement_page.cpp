#include "ui/admin/settlement_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/admin/bank_answer_card.h"
#include "ui/admin/settlement_words.h"
#include "ui/common/back_link.h"
#include "ui/common/reasoned_step.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/command_text.h"
#include "ui/models/money_display.h"
#include "ui/models/programme_names.h"
#include "ui/models/domain_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryUnits = 320;
constexpr int LeastMainUnits = 560;
constexpr int MostRowsShown = 200;
constexpr int DigestGroup = 16;

/// In groups: easier to compare with the bank's, and a line can break between them.
QString grouped(QString digest)
{
    for (qsizetype at = DigestGroup; at < digest.size(); at += DigestGroup + 1)
        digest.insert(at, u' ');
    return digest;
}

} // namespace

SettlementPage::SettlementPage(UseCases &useCases, QWidget *parent)
    : MoneyPage(useCases, u"settlement"_s, parent)
    , m_back(new BackLink(*this, u"settlements"_s))
    , m_skeleton(new Skeleton(8))
    , m_body(new QWidget)
    , m_stateCard(new Card)
    , m_state(named(new Pill, u"settlementState"_s))
    , m_now(named(new Text(TextRole::Body), u"settlementNow"_s))
    , m_release(named(new Button(ButtonKind::Primary), u"settlementRelease"_s))
    , m_save(named(new Button(ButtonKind::Primary), u"settlementSave"_s))
    , m_read(named(new Button(ButtonKind::Secondary), u"settlementRead"_s))
    , m_withdraw(named(new ReasonedStep(u"settlementWithdraw"_s), u"settlementWithdraw"_s))
    , m_answer(new BankAnswerCard(useCases))
    , m_factsCard(new Card)
    , m_facts(named(new KeyValueGrid(2), u"settlementFacts"_s))
    , m_shares(makeTable(u"settlementShares"_s))
    , m_lines(makeTable(u"settlementLines"_s))
    , m_historyCard(new Card)
    , m_history(named(new Timeline, u"settlementTimeline"_s))
{
    build();
    connectAll();
    setTexts([this] { showAll(); });
}

SettlementPage::Table SettlementPage::makeTable(const QString &name)
{
    Table table {named(new Card, name), named(new TableView, name + u"Table"_s), new PlainTableModel(this)};
    table.view->setModel(table.model);
    table.view->fitRows(MostRowsShown); // The page scrolls, not the table in it.
    table.card->setFlush(true);
    table.card->body()->addWidget(table.view);
    new TableExport(*table.card, *table.view, useCases());
    return table;
}

QWidget *SettlementPage::buildState()
{
    m_now->setWordWrap(true);
    m_release->setIconName(u"check"_s);
    m_save->setIconName(u"download"_s);
    m_read->setIconName(u"upload"_s);
    m_stateCard->addHeaderWidget(m_state);
    m_stateCard->body()->addWidget(m_now);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_save);
    steps->addWidget(m_read);
    steps->addStretch(1);
    m_stateCard->body()->addLayout(steps);
    m_stateCard->body()->addWidget(m_withdraw);
    m_withdraw->putBefore(m_release);
    return m_stateCard;
}

void SettlementPage::build()
{
    m_shares.view->setColumns({{80}, {200, 1}, {130}});
    m_shares.view->setItemDelegateForColumn(2, new AmountDelegate(m_shares.view));
    m_lines.view->setColumns({{50, 0, 4}, {150, 2}, {176, 0, 5}, {90, 0, 3}, {150, 0, 3}, {120}, {110}, {120, 1, 2}});
    m_lines.view->setItemDelegateForColumn(5, new AmountDelegate(m_lines.view));
    m_lines.view->setItemDelegateForColumn(6, new PillDelegate(m_lines.view));
    m_factsCard->body()->addWidget(m_facts);
    m_historyCard->body()->addWidget(m_history);
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    setGap(*column, 14);
    for (QWidget *part : std::initializer_list<QWidget *> {buildState(), m_answer, m_factsCard, m_shares.card})
        column->addWidget(part);
    column->addStretch(1);
    auto *body = new AsideLayout(HistoryUnits, LeastMainUnits);
    m_body->setLayout(body);
    body->setContentsMargins({});
    body->setMain(main);
    body->setAside(m_historyCard);
    content().insertWidget(0, m_back, 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *> {m_skeleton, m_body, m_lines.card})
        content().addWidget(part);
    content().addStretch(1);
    m_body->hide();
    m_lines.card->hide();
}

void SettlementPage::connectAll()
{
    connect(m_release, &Button::clicked, this, [this] { send(ReleaseSettlement {m_id, m_detail->fileSha256}); });
    connect(m_withdraw, &ReasonedStep::given, this, [this](const QString &reason) {
        send(WithdrawSettlement {m_id, reason});
        m_withdraw->close();
    });
    connect(m_save, &Button::clicked, this, &SettlementPage::askForFilePath);
    connect(m_read, &Button::clicked, this, &SettlementPage::askForAnswer);
    connect(m_answer, &BankAnswerCard::closed, m_answer, &QWidget::hide);
    connect(m_answer, &BankAnswerCard::accepted, this, [this] {
        send(RecordBankAnswers {m_id, m_answer->file().sha256, m_answer->file().answers});
        m_answer->hide();
    });
    connect(m_lines.view, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT pageRequested(u"redemption"_s, settlement().lines.at(size_t(row)).redemption.toText());
    });
    connect(&useCases().status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Settlement))
            refresh();
    });
}

QString SettlementPage::title() const { return m_detail ? tr("Batch %1").arg(settlement().number) : tr("Payment batch"); }
QString SettlementPage::subtitle() const { return m_detail ? programmeFullName(m_detail->programme) : QString(); }

void SettlementPage::openArgument(const QVariant &argument)
{
    const auto id = SettlementId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_id = *id;
    m_detail.reset();
    hideNotice();
    m_answer->hide();
    m_withdraw->close();
    m_body->hide();
    m_lines.card->hide();
    m_skeleton->show();
}

void SettlementPage::refresh()
{
    if (m_id.isNull())
        return;
    whenDone(this, useCases().settlements.detail(m_id), [this, id = m_id](const Result<SettlementDetail> &detail) {
        if (id != m_id)
            return;
        m_skeleton->hide();
        if (!detail)
            return showError(detail.error());
        m_detail = *detail;
        showAll();
        Q_EMIT headerChanged();
    });
}

void SettlementPage::send(const Payload &payload) { performUndoable(payload, settlement().place, settlement().version); }

void SettlementPage::showAll()
{
    m_back->setText(tr("Back to the batches"));
    m_stateCard->setTitle(tr("Where it stands"));
    m_factsCard->setTitle(tr("About this batch"));
    m_shares.card->setTitle(tr("Who gives the money"));
    m_shares.view->setAccessibleName(tr("Shares of the payers"));
    m_lines.card->setTitle(tr("Payments"));
    m_lines.view->setAccessibleName(tr("Payments of the batch"));
    m_historyCard->setTitle(tr("What was done"));
    m_release->setText(tr("Release the batch"));
    m_save->setText(tr("Save the bank file …"));
    m_read->setText(tr("Read in the bank's answer …"));
    m_withdraw->setTexts(tr("Withdraw the batch"), tr("Why it is withdrawn"), tr("Its redemptions wait for another batch; no money has moved."));
    if (!m_detail)
        return;
    m_body->show();
    m_lines.card->show();
    showState();
    showFacts();
    showShares();
    showLines();
    showHistory();
}

QString SettlementPage::nowText() const
{
    const Settlement &s = settlement();
    const auto &session = useCases().session.current();
    switch (s.state) {
    case SettlementState::Made:
        return session && s.madeBy == session->account.id
            ? tr("Made by you. Another person of the finance office, who approved nothing in it, releases it.")
            : tr("Made by %1. Compare payees and amounts, then release it: the money may go to the bank then.").arg(s.madeByName);
    case SettlementState::Released:
        return tr("Released by %1. Give the file to the bank and read in its answer: %n payment(s) wait.", nullptr, s.waiting).arg(s.releasedByName);
    case SettlementState::Answered: return tr("The bank has answered every payment. What comes back later can still be read in.");
    case SettlementState::Withdrawn: return tr("Withdrawn: %1").arg(s.reason);
    }
    Q_UNREACHABLE();
}

void SettlementPage::showState()
{
    const Settlement &s = settlement();
    const auto &session = useCases().session.current();
    const bool pending = m_detail->row.pending;
    m_state->setState(pending ? tr("To be delivered") : settlementStateText(s.state), pending ? Tone::Warn : settlementStateTone(s.state));
    m_now->setText(nowText());
    const bool isMade = s.state == SettlementState::Made && isFinance();
    const bool isOut = s.state == SettlementState::Released || s.state == SettlementState::Answered;
    m_withdraw->setVisible(isMade);
    m_release->setVisible(isMade && !pending && session && s.madeBy != session->account.id);
    m_save->setVisible(isOut && !pending && isFinance());
    m_read->setVisible(isOut && !pending && isFinance());
    const bool isAtBank = m_saved.contains(m_id) || !s.answerFiles.empty();
    const bool isDone = s.state == SettlementState::Answered;
    m_save->setKind(isAtBank || isDone ? ButtonKind::Secondary : ButtonKind::Primary);
    m_read->setKind(isAtBank && !isDone ? ButtonKind::Primary : ButtonKind::Secondary);
}

void SettlementPage::showFacts()
{
    const Settlement &s = settlement();
    QList<KeyValue> pairs {{tr("Amount in all"), exactMoney(s.total)}, {tr("Number of payments"), QString::number(s.payments)}, {tr("Paid"), exactMoney(s.paid)},
        {tr("Came back"), exactMoney(s.bounced)}, {tr("Made"), tr("%1, %2").arg(s.madeByName, timeText(s.madeAt))}};
    if (s.releasedAt)
        pairs.append({tr("Released"), tr("%1, %2").arg(s.releasedByName, timeText(*s.releasedAt))});
    if (!s.fileSha256.isEmpty())
        pairs.append({tr("SHA-256 of the bank file"), grouped(s.fileSha256)});
    m_facts->setPairs(pairs);
}

void SettlementPage::showShares()
{
    std::vector<std::vector<PlainCell>> rows;
    Money sum;
    for (const ShareLine &share : m_detail->shares) {
        rows.push_back({{QString::number(share.year)}, {payerOfProgramme(share.payer, m_detail->programme)}, {yuanText(share.amount)}});
        sum += share.amount;
    }
    rows.push_back({{}, {tr("In all"), {}, true}, {yuanText(sum), {}, true}});
    m_shares.model->setTable({{tr("Budget year")}, {tr("Payer")}, {tr("Amount (CNY)"), true}}, std::move(rows));
    m_shares.card->setHint(sum == settlement().total ? tr("re-adds to the payments") : tr("doesn't re-add to the payments"));
}

void SettlementPage::showLines()
{
    // Providers tell no account; the bank finds it by the code.
    const QString withoutAccount = m_detail->programme.mode == ProgrammeMode::ClaimFirst ? tr("by credit code") : tr("not on file");
    std::vector<std::vector<PlainCell>> rows;
    for (const PaymentLine &line : settlement().lines)
        rows.push_back({{QString::number(rows.size() + 1)}, {line.payee}, {line.uscc},
            {line.bankTail.isEmpty() ? withoutAccount : line.bankTail}, {line.voucherCode}, {yuanText(line.amount)},
            {paymentStateText(line.state), paymentStateTone(line.state)}, {line.state == PaymentState::Bounced ? line.reason : line.bankReceipt}});
    m_lines.card->setHint(tr("%n payment(s), %1 in all", nullptr, int(rows.size())).arg(exactMoney(settlement().total)));
    m_lines.model->setTable({{tr("No.")}, {tr("Payee")}, {tr("Unified social credit code")}, {tr("Account ends in")}, {tr("Voucher code")}, {tr("Amount (CNY)"), true}, {tr("State")},
                                {tr("Receipt or reason")}},
        std::move(rows));
}

void SettlementPage::showHistory()
{
    QList<TimelineItem> items;
    for (const TimelineLine &line : m_detail->events) {
        QStringList words {line.entry.byName};
        if (line.entry.amount > Money())
            words << exactMoney(line.entry.amount);
        if (line.entry.text != settlement().number)
            words << line.entry.text;
        items.append({.tone = line.pending ? Tone::Warn : Tone::Ok,
            .title = caseEventText(line.entry, m_detail->programme.mode) + (line.pending ? tr(" (to be delivered)") : QString()),
            .text = words.join(u" | "_s),
            .time = timeText(line.entry.at)});
    }
    m_history->setEntries(items);
}

void SettlementPage::askForFilePath()
{
    QFileDialog *dialog = saveDialog(window(), {u"bankFileDialog"_s, tr("Save the bank file"), tr("Bank file (*.csv)"), u"csv"_s, settlement().number});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(this, useCases().settlements.writeBankFile(path, m_id), [this, id = m_id](const Result<void> &written) {
            if (!written)
                return showError(written.error());
            m_saved.insert(id);
            if (m_detail)
                showState();
            Q_EMIT toastRequested(tr("Saved."));
        });
    });
    dialog->open();
}

void SettlementPage::askForAnswer()
{
    QFileDialog *dialog = openDialog(window(), {u"bankAnswerDialog"_s, tr("The bank's answer"), tr("The bank's answer (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettlementPage::readAnswer);
    dialog->open();
}

void SettlementPage::readAnswer(const QString &path)
{
    whenDone(this, useCases().settlements.readAnswer(path, m_id), [this, path, id = m_id](const Result<BankAnswerFile> &file) {
        if (id != m_id || !m_detail)
            return;
        if (!file)
            return showError(file.error());
        hideNotice();
        m_answer->showAnswer(QFileInfo(path).fileName(), *file, settlement());
    });
}

ErrorWords SettlementPage::wordsOf(const Error &error) const { return settlementErrorWords(error); }

} // namespace cpv
