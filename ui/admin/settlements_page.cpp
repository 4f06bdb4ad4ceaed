#include "ui/admin/settlements_page.h"

#include "core/base/money_text.h"
#include "core/domain/payee.h"
#include "core/usecases/futures.h"
#include "ui/admin/settlement_words.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/money_display.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_boxes.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pickers.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRowsShown = 12;
constexpr int StateColumn = 6;

QString day(Instant instant) { return localDate(instant).toString(Qt::ISODate); }

} // namespace

SettlementsPage::SettlementsPage(UseCases &useCases, QWidget *parent)
    : MoneyPage(useCases, u"settlements"_s, parent)
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"settlementsEmpty"_s))
    , m_payableCard(named(new Card, u"payable"_s))
    , m_programme(named(new DropDown, u"payableProgramme"_s))
    , m_payableTable(named(new TableView, u"payableTable"_s))
    , m_payableModel(new PlainTableModel(this))
    , m_frozen(named(new Notice, u"payableFrozen"_s))
    , m_sum(named(new Text(TextRole::Muted), u"payableSum"_s))
    , m_make(named(new Button(ButtonKind::Primary), u"payableMake"_s))
    , m_batchCard(named(new Card, u"batches"_s))
    , m_batchTable(named(new TableView, u"batchesTable"_s))
    , m_batchModel(new PlainTableModel(this))
{
    build();
    connectAll();
    setTexts([this] { retranslate(); });
}

void SettlementsPage::build()
{
    m_payableTable->setModel(m_payableModel);
    m_payableTable->fitRows(MostRowsShown);
    m_payableTable->setColumns({{150, 2}, {176, 0, 4}, {150, 2, 2}, {160, 0, 1}, {120}, {104, 0, 3}, {110, 0, 4}});
    m_payableTable->setItemDelegateForColumn(4, new AmountDelegate(m_payableTable));
    m_payableCard->setFlush(true);
    m_payableCard->addHeaderWidget(m_programme);
    m_payableCard->body()->addWidget(m_payableTable);
    new TableExport(*m_payableCard, *m_payableTable, useCases()); // Rows can be chosen, too.
    auto *line = new QHBoxLayout;
    setPadding(*line, {18, 0, 18, 6});
    line->addWidget(m_sum, 1);
    line->addWidget(m_make);
    m_payableCard->body()->addLayout(line);
    m_make->setIconName(u"send"_s);

    m_batchTable->setModel(m_batchModel);
    m_batchTable->fitRows(MostRowsShown);
    m_batchTable->setColumns({{170}, {150, 1, 2}, {110, 0, 3}, {120}, {120, 0, 1}, {110, 0, 2}, {130}, {110, 0, 4}, {104, 0, 5}});
    for (const int amount : {2, 3, 4, 5})
        m_batchTable->setItemDelegateForColumn(amount, new AmountDelegate(m_batchTable));
    m_batchTable->setItemDelegateForColumn(StateColumn, new PillDelegate(m_batchTable));
    m_batchCard->setFlush(true);
    m_batchCard->body()->addWidget(m_batchTable);
    new TableExport(*m_batchCard, *m_batchTable, useCases());

    for (QWidget *part : std::initializer_list<QWidget *> {m_skeleton, m_empty, m_frozen, m_payableCard, m_batchCard})
        content().addWidget(part);
    content().addStretch(1);
    for (QWidget *hidden : std::initializer_list<QWidget *> {m_empty, m_payableCard, m_batchCard})
        hidden->hide();
}

void SettlementsPage::connectAll()
{
    connect(m_programme, &QComboBox::currentIndexChanged, this, &SettlementsPage::showPayable);
    connect(m_payableTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SettlementsPage::rememberLeftOut);
    connect(m_make, &Button::clicked, this, &SettlementsPage::makeBatch);
    connect(m_payableTable, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT pageRequested(u"redemption"_s, ofProgramme().at(size_t(row))->redemption.id.toText());
    });
    connect(m_batchTable, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT pageRequested(u"settlement"_s, m_batches->at(size_t(row)).settlement.id.toText());
    });
    connect(&useCases().status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Settlement) || kinds.contains(RecordKind::Redemption)))
            refresh();
    });
}

QString SettlementsPage::title() const { return tr("Payment batches"); }

QString SettlementsPage::subtitle() const
{
    if (!m_payable || !m_batches)
        return {};
    const auto open = std::ranges::count_if(*m_batches, [](const SettlementRow &row) {
        return row.settlement.state == SettlementState::Made || row.settlement.state == SettlementState::Released;
    });
    const auto toPay = std::ranges::count_if(*m_payable, [](const PayableRow &row) { return !row.frozen; });
    return tr("%1 to pay, %2 batches open").arg(toPay).arg(open);
}

void SettlementsPage::refresh()
{
    whenDone(this, useCases().settlements.payable(), [this](const Result<std::vector<PayableRow>> &rows) {
        if (!rows)
            return showError(rows.error());
        m_payable = *rows;
        showProgrammes();
        showEmpty();
    });
    whenDone(this, useCases().settlements.list(), [this](const Result<std::vector<SettlementRow>> &rows) {
        if (!rows)
            return showError(rows.error());
        m_batches = *rows;
        showBatches();
        showEmpty();
    });
}

void SettlementsPage::showEmpty()
{
    if (!m_payable || !m_batches)
        return;
    m_skeleton->hide();
    m_empty->setVisible(m_payable->empty() && m_batches->empty());
    m_payableCard->setVisible(!m_payable->empty());
    m_batchCard->setVisible(!m_batches->empty());
    Q_EMIT headerChanged();
}

QString SettlementsPage::programmeName(const QString &id) const
{
    if (m_payable)
        for (const PayableRow &row : *m_payable)
            if (row.redemption.programme.toText() == id)
                return programmeFullName(row.redemption.place, row.programmeZh, row.programmeEn);
    if (m_batches)
        for (const SettlementRow &row : *m_batches)
            if (row.settlement.programme.toText() == id)
                return programmeFullName(row.settlement.place, row.programmeZh, row.programmeEn);
    return {};
}

/// The programmes that something waits for, each once. The chosen one stays, also once its last bill stands in a batch.
void SettlementsPage::showProgrammes()
{
    const QString kept = m_programme->currentData().toString();
    const QString before = m_programme->currentText();
    std::vector<LabelledChoice> programmes;
    const auto isOffered = [&](const QString &id) { return std::ranges::find(programmes, id, &LabelledChoice::value) != programmes.end(); };
    for (const PayableRow &row : *m_payable)
        if (const QString id = row.redemption.programme.toText(); !isOffered(id))
            programmes.push_back({programmeFullName(row.redemption.place, row.programmeZh, row.programmeEn), id});
    if (!kept.isEmpty() && !isOffered(kept)) {
        const QString name = programmeName(kept);
        programmes.push_back({name.isEmpty() ? before : name, kept});
    }
    refillChoices(*m_programme, programmes);
    m_programme->setVisible(m_programme->count() > 1);
    showPayable();
}

std::vector<const PayableRow *> SettlementsPage::ofProgramme() const
{
    std::vector<const PayableRow *> rows;
    if (m_payable)
        for (const PayableRow &row : *m_payable)
            if (!row.frozen && row.redemption.programme.toText() == m_programme->currentData().toString())
                rows.push_back(&row);
    return rows;
}

/// How many bills of the programme no batch takes, and why.
void SettlementsPage::showFrozen()
{
    int count = 0;
    Money sum;
    QStringList why;
    for (const PayableRow &row : m_payable.value_or(std::vector<PayableRow>())) {
        if (!row.frozen || row.redemption.programme.toText() != m_programme->currentData().toString())
            continue;
        ++count;
        sum += row.redemption.amount;
        const QString words = row.frozen->isEmpty() ? row.redemption.voucherCode : tr("%1: %2", "voucher, reason").arg(row.redemption.voucherCode, *row.frozen);
        if (!why.contains(words))
            why << words;
    }
    m_frozen->setVisible(count > 0);
    if (count > 0)
        m_frozen->showNotice(Tone::Warn, tr("%n approved bill(s), %1, are left out: their vouchers are frozen.", nullptr, count).arg(exactMoney(sum)), why.join(u'\n'));
}

void SettlementsPage::showPayable()
{
    std::vector<std::vector<PlainCell>> rows;
    Money total;
    for (const PayableRow *row : ofProgramme()) {
        const Redemption &r = row->redemption;
        rows.push_back({{row->payee}, {row->uscc}, {r.companyName}, {r.voucherCode}, {yuanText(r.amount)}, {day(r.changedAt)},
            {!row->bankTail.isEmpty() ? row->bankTail : isPaidToProvider(r) ? tr("by credit code") : tr("not on file")}});
        total += r.amount;
    }
    m_payableCard->setHint(tr("%n payment(s), %1 in all", nullptr, int(rows.size())).arg(exactMoney(total)));
    const QScopedValueRollback choosing(m_choosing, true);
    m_payableModel->setTable({{tr("Payee")}, {tr("Unified social credit code")}, {tr("Company")}, {tr("Voucher code")}, {tr("Amount (CNY)"), true}, {tr("Approved on")},
                                 {tr("Account ends in")}},
        std::move(rows));
    choose();
    showFrozen();
}

/// All of it is the usual batch; what somebody left out stays out when rows come or go.
void SettlementsPage::choose()
{
    const QScopedValueRollback choosing(m_choosing, true);
    m_payableTable->selectAll();
    const auto rows = ofProgramme();
    for (size_t row = 0; row < rows.size(); ++row)
        if (m_leftOut.contains(rows[row]->redemption.id))
            m_payableTable->selectionModel()->select(
                m_payableModel->index(int(row), 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    showChosen();
}

void SettlementsPage::rememberLeftOut()
{
    if (m_choosing)
        return;
    const auto taken = chosen();
    for (const PayableRow *row : ofProgramme()) {
        if (std::ranges::find(taken, row) == taken.end())
            m_leftOut.insert(row->redemption.id);
        else
            m_leftOut.erase(row->redemption.id);
    }
    showChosen();
}

std::vector<const PayableRow *> SettlementsPage::chosen() const
{
    const auto rows = ofProgramme();
    std::vector<const PayableRow *> chosen;
    for (const QModelIndex &index : m_payableTable->selectionModel()->selectedRows())
        if (index.row() < int(rows.size()))
            chosen.push_back(rows[size_t(index.row())]);
    std::ranges::sort(chosen); // As they stand in the list.
    return chosen;
}

void SettlementsPage::showChosen()
{
    const auto rows = chosen();
    Money sum;
    for (const PayableRow *row : rows)
        sum += row->redemption.amount;
    const bool isTooMany = rows.size() > LargestSettlement;
    const bool isPending = std::ranges::any_of(rows, &PayableRow::pending);
    m_sum->setText(isTooMany ? tr("A batch holds at most %1 payments.").arg(LargestSettlement)
            : isPending      ? tr("Wait until the approvals are delivered.")
                             : tr("%1 chosen, %2").arg(rows.size()).arg(exactMoney(sum)));
    m_make->setVisible(isFinance());
    m_make->setEnabled(!rows.empty() && !isTooMany && !isPending);
}

void SettlementsPage::makeBatch()
{
    const auto rows = chosen();
    if (rows.empty())
        return;
    MakeSettlement make {useCases().newId<SettlementId>(), rows.front()->redemption.programme, {}};
    for (const PayableRow *row : rows)
        make.redemptions.push_back(row->redemption.id);
    performUndoable(make, rows.front()->redemption.place, {});
}

void SettlementsPage::showBatches()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const SettlementRow &row : *m_batches) {
        const Settlement &s = row.settlement;
        const PlainCell state = row.pending ? PlainCell {tr("To be delivered"), Tone::Warn}
                                            : PlainCell {settlementStateText(s.state), settlementStateTone(s.state)};
        rows.push_back({{s.number}, {programmeFullName(s.place, row.programmeZh, row.programmeEn)}, {QString::number(s.payments)}, {yuanText(s.total)},
            {yuanText(s.paid)}, {yuanText(s.bounced)}, state, {s.madeByName}, {day(s.madeAt)}});
    }
    m_batchModel->setTable({{tr("Batch number")}, {tr("Programme")}, {tr("No. of payments"), true}, {tr("Amount in all (CNY)"), true}, {tr("Paid (CNY)"), true},
                               {tr("Came back (CNY)"), true}, {tr("State")}, {tr("Made by")}, {tr("Made on")}},
        std::move(rows));
    m_batchCard->setHint(tr("%n entries", nullptr, int(m_batches->size())));
}

void SettlementsPage::retranslate()
{
    m_empty->setContent(u"coin"_s, tr("Nothing to pay yet"), tr("Approved redemptions appear here by themselves, to be paid in batches."));
    m_payableCard->setTitle(tr("To pay"));
    m_payableTable->setAccessibleName(tr("Approved redemptions to pay"));
    m_programme->setAccessibleName(tr("Programme"));
    m_make->setText(tr("Make a batch"));
    m_batchCard->setTitle(tr("Batches"));
    m_batchTable->setAccessibleName(tr("Payment batches"));
    if (m_payable)
        showProgrammes();
    if (m_batches)
        showBatches();
}

ErrorWords SettlementsPage::wordsOf(const Error &error) const { return settlementErrorWords(error); }

} // namespace cpv
