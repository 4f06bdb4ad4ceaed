#include "ui/sme/usage_page.h"

#include "core/base/money_text.h"
#include "core/domain/bill_part.h"
#include "core/usecases/futures.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/common/terms.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/bill_check_card.h"
#include "ui/sme/bill_import_card.h"
#include "ui/sme/mismatch_card.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/spend_chart.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/term_mark.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 8;
constexpr int ChartUnits = 260;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

}

UsagePage::UsagePage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"usageNotice"_s))
    , m_import(named(new BillImportCard(useCases), u"billImport"_s))
    , m_empty(named(new EmptyState, u"usageEmpty"_s))
    , m_body(new QWidget)
    , m_chart(named(new SpendChart, u"usageChart"_s))
    , m_claims(named(new Text(TextRole::Muted), u"usageClaims"_s))
    , m_mismatches(named(new MismatchCard, u"mismatches"_s))
    , m_billsCard(new Card)
    , m_billsTable(named(new TableView, u"usageBills"_s))
    , m_bills(new PlainTableModel(this))
    , m_removeBill(named(new Button(ButtonKind::Ghost), u"removeBill"_s))
    , m_check(named(new BillCheckCard, u"billCheck"_s))
    , m_invoicesCard(new Card)
    , m_invoicesTable(named(new TableView, u"usageInvoices"_s))
    , m_invoices(new PlainTableModel(this))
    , m_removeInvoice(named(new Button(ButtonKind::Ghost), u"removeInvoice"_s))
{
    for (KpiCard *&figure : m_figures)
        figure = new KpiCard;
    setAcceptDrops(true);
    buildTables();
    buildLayout();
    setTexts([this] { retranslate(); });
    connect(m_notice, &Notice::buttonClicked, this, &UsagePage::refresh);
    connect(m_empty, &EmptyState::buttonClicked, m_import, &BillImportCard::chooseFiles);
    connect(m_import, &BillImportCard::imported, this, [this](const UsageBillId &bill) {
        if (!bill.isNull())
            m_selected = bill;
        refresh();
    });
    connect(m_mismatches, &MismatchCard::billChosen, this, &UsagePage::selectBill);
    connect(m_check, &BillCheckCard::redeemRequested, this, [this] {
        if (const UsageBill *bill = selected())
            Q_EMIT pageRequested(u"redeem"_s, QString(u"bill:"_s + bill->sha256));
    });
    connect(m_check, &BillCheckCard::contractChosen, this, &UsagePage::chooseContract);
    connect(m_check, &BillCheckCard::priceEntered, this,
        [this](const QString &contract, const AgreedPrice &agreed) { afterwards(m_useCases.bills.setPrice(contract, agreed)); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Redemption) || kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::Application)))
            refresh();
    });
}

UsagePage::~UsagePage() { m_checking.cancel(); }

void UsagePage::buildTables()
{
    m_billsTable->setModel(m_bills);
    m_billsTable->setColumns({{190}, {140, 1}, {120}, {120}, {90, 0, 2}, {170}, {140, 1, 1}});
    for (const int column : {2, 3, 4})
        m_billsTable->setItemDelegateForColumn(column, new AmountDelegate(m_billsTable));
    m_billsTable->setItemDelegateForColumn(5, new PillDelegate(m_billsTable));
    m_removeBill->setIconName(u"trash"_s);
    m_billsCard->addHeaderWidget(new TermMark(term(u"focus"_s)));
    m_billsCard->addHeaderWidget(m_removeBill);
    m_billsCard->setFlush(true);
    m_billsCard->body()->addWidget(m_billsTable);
    new TableExport(*m_billsCard, *m_billsTable, m_useCases);
    connect(m_billsTable, &TableView::rowSelected, this, &UsagePage::select);
    connect(m_removeBill, &Button::clicked, this, &UsagePage::removeBill);

    m_invoicesTable->setModel(m_invoices);
    m_invoicesTable->setColumns({{190}, {110}, {140, 1}, {120}});
    m_invoicesTable->setItemDelegateForColumn(3, new AmountDelegate(m_invoicesTable));
    m_removeInvoice->setIconName(u"trash"_s);
    m_invoicesCard->addHeaderWidget(m_removeInvoice);
    m_invoicesCard->setFlush(true);
    m_invoicesCard->body()->addWidget(m_invoicesTable);
    new TableExport(*m_invoicesCard, *m_invoicesTable, m_useCases);
    new TableExport(*m_mismatches, m_mismatches->table(), m_useCases);
    connect(m_invoicesTable, &TableView::rowSelected, this, [this](int row) { m_removeInvoice->setEnabled(row >= 0); });
    connect(m_removeInvoice, &Button::clicked, this, &UsagePage::removeInvoice);
}

void UsagePage::buildLayout()
{
    auto *figures = new CardFlow;
    for (KpiCard *figure : m_figures)
        figures->addWidget(figure);
    m_figures[1]->setTerm(term(u"cover"_s));
    m_claims->setWordWrap(true);
    setLeastHeight(*m_chart, ChartUnits);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    setGap(*body, 14);
    body->addLayout(figures);
    body->addWidget(m_mismatches);
    body->addWidget(m_billsCard);
    body->addWidget(m_check);
    body->addWidget(m_chart);
    body->addWidget(m_claims);
    body->addWidget(m_invoicesCard);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_empty), m_body})
        layout->addWidget(part);
    layout->addStretch(1);
    m_empty->hide();
    m_body->hide();
}

void UsagePage::retranslate()
{
    m_import->retranslate();
    m_check->retranslate();
    m_mismatches->retranslate();
    m_empty->setContent(u"receipt"_s, tr("No bill imported yet"),
        tr("Import the cost files of your provider (FOCUS format: CSV, also gzip) and its e-invoices as XML: choose them, or drop them "
           "anywhere on this page. They are held against contract and redemptions, and stay on this device."),
        tr("Choose files"));
    m_claims->setText(tr("Where no bill was imported on this device, a month shows the bills that you redeemed: what they came to, and what "
                         "vouchers cover of it."));
    m_billsCard->setTitle(tr("Bills (CNY)"));
    m_billsTable->setAccessibleName(tr("Bills"));
    m_removeBill->setText(tr("Remove the bill"));
    m_invoicesCard->setTitle(tr("E-invoices (CNY)"));
    m_invoicesTable->setAccessibleName(tr("E-invoices"));
    m_removeInvoice->setText(tr("Remove the invoice"));
    if (m_overview)
        showAll();
}

QString UsagePage::title() const { return tr("Usage and invoices"); }

QString UsagePage::subtitle() const
{
    return m_overview ? tr("%n bills, kept on this device", nullptr, int(m_overview->bills.size())) : QString();
}

std::optional<PrimaryAction> UsagePage::primaryAction() const
{
    return PrimaryAction {.text = tr("Import bills"), .icon = u"upload"_s, .trigger = [import = m_import] { import->chooseFiles(); }};
}

void UsagePage::openArgument(const QVariant &argument)
{
    if (argument.toString() == u"import")
        m_import->chooseFiles();
}

void UsagePage::refresh()
{
    whenDone(this, m_useCases.bills.overview(), [this, question = ++m_question](const Result<BillOverview> &overview) {
        if (question != m_question)
            return;
        if (!overview) {
            const ErrorWords words = errorWords(overview.error());
            return m_notice->showRetry(words.title, words.advice);
        }
        m_notice->hide();
        m_overview = *overview;
        m_checks.clear();
        m_unchecked.clear();
        if (!selected() && !m_overview->bills.empty())
            m_selected = m_overview->bills.front().id;
        showAll();
        Q_EMIT headerChanged();
        checkNext();
    });
}

void UsagePage::showAll()
{
    const bool isEmpty = m_overview->bills.empty() && m_overview->invoices.empty();
    m_empty->setVisible(isEmpty);
    m_body->setVisible(!isEmpty || !m_overview->months.empty());
    showFigures();
    m_mismatches->showChecks(m_checks);
    showChart();
    showBills();
    showInvoices();
    showSelected();
}

void UsagePage::showFigures()
{
    SpendMonth sum;
    QList<double> spend, covered, own;
    for (const SpendMonth &month : m_overview->months) {
        sum.spend += month.spend;
        sum.covered += month.covered;
        spend.append(double(month.spend.fen()));
        covered.append(double(month.covered.fen()));
        own.append(double(month.own().fen()));
    }
    const auto kpi = [](const QString &icon, const QString &label, Money amount, const QList<double> &trend, Tone tone, const QString &note) {
        const MoneyFigure money = moneyFigure(amount);
        return Kpi {.icon = icon, .label = label, .figure = money.figure, .unit = money.unit, .note = note, .tone = tone, .trend = trend};
    };
    const QString year = tr("last %n months", nullptr, int(m_overview->months.size()));
    m_figures[0]->setKpi(kpi(u"receipt"_s, tr("Spend"), sum.spend, spend, Tone::Info, year));
    m_figures[1]->setKpi(kpi(u"ticket"_s, tr("Covered"), sum.covered, covered, Tone::Ok, tr("redemptions under way too")));
    m_figures[2]->setKpi(kpi(u"wallet"_s, tr("Own share"), sum.own(), own, Tone::Neutral, tr("paid by yourselves")));
    int mismatches = 0;
    for (const auto &[id, check] : m_checks)
        mismatches += int(check.result.mismatches.size());
    const bool isDone = m_checks.size() + m_unchecked.size() == m_overview->bills.size();
    const QString note = m_overview->bills.empty() ? tr("no bill imported yet") : isDone ? tr("what doesn't agree") : tr("checking");
    m_figures[3]->setKpi({.icon = mismatches ? u"alert-circle"_s : u"check"_s,
        .label = tr("To clear up"),
        .figure = QString::number(mismatches),
        .unit = {},
        .note = note,
        .tone = mismatches ? Tone::Bad : m_overview->bills.empty() ? Tone::Neutral : Tone::Ok});
}

void UsagePage::showChart()
{
    m_chart->setVisible(!m_overview->months.empty());
    m_claims->setVisible(std::ranges::any_of(m_overview->months, &SpendMonth::claimed));
    m_chart->showMonths(m_overview->months);
}

void UsagePage::showBills()
{
    std::vector<std::vector<PlainCell>> rows;
    int selectedRow = -1;
    for (const UsageBill &bill : m_overview->bills) {
        if (bill.id == m_selected)
            selectedRow = int(rows.size());
        PlainCell state {tr("Checking"), Tone::Info};
        std::optional<Money> eligible;
        if (const auto check = m_checks.find(bill.id); check != m_checks.end()) {
            state = {verdictText(check->second.result), verdictTone(check->second.result)};
            eligible = eligibleCost(bill, paidCosts(check->second)); // What counts follows from the contract.
        } else if (m_unchecked.contains(bill.id)) {
            state = {tr("Not checked"), Tone::Warn};
        }
        rows.push_back({{dateText(bill.from) + u" – "_s + dateText(bill.to)}, {listText({bill.providers.begin(), bill.providers.end()})},
            {yuanText(bill.billed)}, {eligible ? yuanText(*eligible) : u"–"_s}, {QLocale().toString(bill.rows)}, state, {bill.fileName}});
    }
    m_billsCard->setVisible(!rows.empty());
    const QSignalBlocker quiet(m_billsTable);
    m_bills->setTable({{tr("Charged")}, {tr("Provider")}, {tr("Billed"), true}, {tr("Eligible"), true}, {tr("Rows"), true}, {tr("Check")}, {tr("File")}}, std::move(rows));
    m_billsTable->fitRows(MostRows);
    if (selectedRow >= 0)
        m_billsTable->selectRow(selectedRow);
    m_removeBill->setEnabled(selectedRow >= 0);
}

void UsagePage::showInvoices()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const UsageInvoice &invoice : m_overview->invoices)
        rows.push_back({{invoice.number}, {dateText(invoice.date)}, {invoice.seller}, {yuanText(invoice.total)}});
    m_invoicesCard->setVisible(!rows.empty());
    m_invoices->setTable({{tr("Number")}, {tr("Date")}, {tr("Seller")}, {tr("Total"), true}}, std::move(rows));
    m_invoicesTable->fitRows(MostRows);
    m_removeInvoice->setEnabled(false);
}

/// One bill after the other, the selected one first.
void UsagePage::checkNext()
{
    const auto isOpen = [this](const UsageBill &bill) { return !m_checks.contains(bill.id) && !m_unchecked.contains(bill.id); };
    const UsageBill *bill = selected();
    if (!bill || !isOpen(*bill)) {
        const auto next = std::ranges::find_if(m_overview->bills, isOpen);
        bill = next == m_overview->bills.end() ? nullptr : &*next;
    }
    if (!bill)
        return;
    m_checking.cancel();
    m_checking = m_useCases.bills.check(*bill);
    whenDone(this, m_checking, [this, checked = *bill, question = m_question](const Result<BillCheck> &check) {
        if (question == m_question)
            takeCheck(checked, check);
    });
}

void UsagePage::takeCheck(const UsageBill &bill, const Result<BillCheck> &check)
{
    if (check)
        m_checks.insert_or_assign(bill.id, *check);
    else
        m_unchecked.insert_or_assign(bill.id, check.error());
    showBills();
    showFigures();
    m_mismatches->showChecks(m_checks);
    if (bill.id == m_selected)
        showSelected();
    checkNext();
}

const UsageBill *UsagePage::selected() const
{
    const auto found = std::ranges::find(m_overview->bills, m_selected, &UsageBill::id);
    return found == m_overview->bills.end() ? nullptr : &*found;
}

void UsagePage::select(int row)
{
    if (!m_overview || row < 0 || row >= int(m_overview->bills.size()))
        return;
    m_selected = m_overview->bills[std::size_t(row)].id;
    m_removeBill->setEnabled(true);
    showSelected();
}

void UsagePage::selectBill(const UsageBillId &bill)
{
    m_selected = bill;
    showBills();
    showSelected();
}

void UsagePage::showSelected()
{
    const UsageBill *bill = selected();
    m_check->setVisible(bill != nullptr);
    if (!bill)
        return;
    if (const auto check = m_checks.find(bill->id); check != m_checks.end())
        m_check->showCheck(check->second);
    else if (const auto error = m_unchecked.find(bill->id); error != m_unchecked.end())
        m_check->showError(*bill, error->second);
    else
        m_check->showChecking(*bill);
}

void UsagePage::chooseContract(const QString &number)
{
    if (const UsageBill *bill = selected())
        afterwards(m_useCases.bills.setContract(*bill, number));
}

void UsagePage::removeBill()
{
    const UsageBill *bill = selected();
    if (!bill)
        return;
    afterwards(m_useCases.bills.remove(bill->id));
    Q_EMIT undoToastRequested(tr("%1 was removed.").arg(bill->fileName), tr("Undo"), [page = QPointer(this), &bills = m_useCases.bills, id = bill->id] {
        const auto done = bills.putBack(id);
        if (page) {
            page->m_selected = id;
            page->afterwards(done);
        }
    });
}

void UsagePage::removeInvoice()
{
    const int row = m_invoicesTable->currentIndex().row();
    if (row < 0 || row >= int(m_overview->invoices.size()))
        return;
    const UsageInvoice invoice = m_overview->invoices[std::size_t(row)];
    afterwards(m_useCases.bills.removeInvoice(invoice.number));
    Q_EMIT undoToastRequested(tr("Invoice %1 was removed.").arg(invoice.number), tr("Undo"), [page = QPointer(this), &bills = m_useCases.bills, invoice] {
        const auto done = bills.putBack(invoice);
        if (page)
            page->afterwards(done);
    });
}

void UsagePage::afterwards(const QFuture<Result<void>> &done)
{
    whenDone(this, done, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT toastRequested(errorText(result.error()));
        refresh();
    });
}

void UsagePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UsagePage::dropEvent(QDropEvent *event)
{
    m_import->import(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace cpv
