#include "ui/sme/voucher_detail_page.h"

#include "core/base/money_text.h"
#include "core/domain/voucher_money.h"
#include "core/usecases/futures.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/command_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/certificate_words.h"
#include "ui/sme/sme_words.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/steps.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 12;
constexpr int FactsUnits = 360;
constexpr int LeastMainUnits = 560;

struct CardTable {
    Card *card;
    TableView *table;
    PlainTableModel *model;
};

void setUpTable(const CardTable &part, std::vector<ColumnWidth> columns, std::initializer_list<int> amounts)
{
    part.table->setModel(part.model);
    part.table->setColumns(std::move(columns));
    for (const int column : amounts)
        part.table->setItemDelegateForColumn(column, new AmountDelegate(part.table));
    part.table->fitRows(MostRows);
    part.card->setFlush(true);
    part.card->body()->addWidget(part.table);
}

PlainCell strong(const QString &text) { return {.text = text, .strong = true}; }

QString signedText(Money amount) { return amount > Money() ? u'+' + yuanText(amount) : yuanText(amount); }

}

VoucherDetailPage::VoucherDetailPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"voucherNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_body(new QWidget)
    , m_historyCard(new Card)
    , m_readds(named(new Pill, u"voucherReadds"_s))
    , m_historyTable(named(new TableView, u"voucherHistory"_s))
    , m_history(new PlainTableModel(this))
    , m_payersCard(new Card)
    , m_payersTable(named(new TableView, u"voucherPayers"_s))
    , m_payers(new PlainTableModel(this))
    , m_factsCard(new Card)
    , m_facts(new KeyValueGrid)
    , m_eventsCard(new Card)
    , m_events(named(new Timeline, u"voucherEvents"_s))
    , m_application(named(new Button(ButtonKind::Ghost), u"voucherApplication"_s))
    , m_certificate(named(new Button(ButtonKind::Secondary), u"voucherCertificate"_s))
    , m_redemptionsCard(new Card)
    , m_redemptionsTable(named(new TableView, u"voucherRedemptions"_s))
    , m_redemptions(new PlainTableModel(this))
{
    for (KpiCard *&figure : m_figures)
        figure = new KpiCard;
    build();
    setTexts([this] { showAll(); });
    connect(m_notice, &Notice::buttonClicked, this, &VoucherDetailPage::refresh);
    connect(m_application, &Button::clicked, this, [this] {
        if (m_detail)
            Q_EMIT pageRequested(u"application"_s, m_detail->voucher.application.toText());
    });
    connect(m_certificate, &Button::clicked, this, &VoucherDetailPage::askForCertificate);
    connect(m_redemptionsTable, &TableView::rowActivated, this, [this](int row) {
        if (m_detail && row < int(m_detail->redemptions.size()))
            Q_EMIT pageRequested(u"redemption"_s, m_detail->redemptions[std::size_t(row)].id.toText());
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::Transfer)))
            refresh();
    });
}

void VoucherDetailPage::build()
{
    setUpTable({m_historyCard, m_historyTable, m_history}, {{136}, {120, 1}, {116}, {116}, {104, 0, 2}, {104, 0, 1}}, {2, 3, 4, 5});
    m_historyCard->addHeaderWidget(m_readds);
    setUpTable({m_payersCard, m_payersTable, m_payers}, {{140, 1}, {120}, {120}, {110, 0, 1}, {120}}, {1, 2, 3, 4});
    setUpTable({m_redemptionsCard, m_redemptionsTable, m_redemptions}, {{136, 0, 2}, {120, 1}, {120, 0, 1}, {120}, {140}}, {2, 3});
    new TableExport(*m_historyCard, *m_historyTable, m_useCases);
    new TableExport(*m_payersCard, *m_payersTable, m_useCases);
    new TableExport(*m_redemptionsCard, *m_redemptionsTable, m_useCases);
    m_redemptionsTable->setTextElideMode(Qt::ElideMiddle); // Numbers differ at their ends.
    m_redemptionsTable->setItemDelegateForColumn(4, new PillDelegate(m_redemptionsTable));
    m_factsCard->body()->addWidget(m_facts);
    m_factsCard->body()->addWidget(m_certificate, 0, Qt::AlignLeft);
    m_factsCard->body()->addWidget(m_application, 0, Qt::AlignLeft);
    m_certificate->setIconName(u"printer"_s);
    m_eventsCard->body()->addWidget(m_events);
    m_application->setIconName(u"file-text"_s);

    auto *figures = new CardFlow;
    for (KpiCard *figure : m_figures)
        figures->addWidget(figure);
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    setGap(*left, 14);
    left->addWidget(m_historyCard);
    left->addWidget(m_payersCard);
    left->addWidget(m_redemptionsCard);
    left->addStretch(1);
    auto *columns = new AsideLayout(FactsUnits, LeastMainUnits);
    columns->setContentsMargins({});
    columns->setMain(main);
    auto *aside = new QWidget;
    auto *right = new QVBoxLayout(aside);
    right->setContentsMargins({});
    setGap(*right, 14);
    right->addWidget(m_factsCard);
    right->addWidget(m_eventsCard);
    right->addStretch(1);
    columns->setAside(aside);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    setGap(*body, 14);
    body->addLayout(figures);
    body->addLayout(columns);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_skeleton);
    layout->addWidget(m_body);
    layout->addStretch(1);
    m_body->hide();
}

QString VoucherDetailPage::title() const { return m_detail ? m_detail->voucher.code : tr("Voucher"); }

QString VoucherDetailPage::subtitle() const { return m_detail ? programmeFullName(m_detail->programme) : QString(); }

std::optional<PrimaryAction> VoucherDetailPage::primaryAction() const
{
    if (!m_detail || !requireUsable(m_detail->voucher, m_useCases.today()))
        return {};
    return PrimaryAction {.text = m_detail->voucher.mode == ProgrammeMode::PayFirst ? tr("Claim") : tr("Redeem"),
        .icon = u"receipt"_s,
        .trigger = [page = const_cast<VoucherDetailPage *>(this)] { Q_EMIT page->pageRequested(u"redeem"_s, page->m_id.toText()); }};
}

void VoucherDetailPage::openArgument(const QVariant &argument)
{
    const auto id = VoucherId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_id = *id;
    m_detail.reset();
    m_body->hide();
    m_skeleton->show();
}

void VoucherDetailPage::refresh()
{
    if (m_id.isNull())
        return;
    whenDone(this, m_useCases.vouchers.detail(m_id), [this, id = m_id](const Result<VoucherDetail> &detail) {
        if (id != m_id)
            return;
        m_skeleton->hide();
        if (!detail) {
            const ErrorWords words = errorWords(detail.error());
            return m_notice->showRetry(words.title, words.advice);
        }
        m_notice->hide();
        m_detail = *detail;
        showAll();
        Q_EMIT headerChanged();
    });
}

void VoucherDetailPage::showTitles()
{
    const bool claimed = m_detail && m_detail->voucher.mode == ProgrammeMode::PayFirst;
    m_historyCard->setTitle(tr("History (CNY)"));
    m_historyTable->setAccessibleName(claimed ? tr("History of the award") : tr("History of the voucher"));
    m_payersCard->setTitle(tr("By payer (CNY)"));
    m_payersTable->setAccessibleName(tr("What each payer has paid and still holds"));
    m_redemptionsCard->setTitle(claimed ? tr("Claims (CNY)") : tr("Redemptions (CNY)"));
    m_redemptionsTable->setAccessibleName(claimed ? tr("Claims") : tr("Redemptions"));
    m_factsCard->setTitle(claimed ? tr("About this award") : tr("About this voucher"));
    m_application->setText(tr("Open the application"));
    m_eventsCard->setTitle(tr("What was done, by whom"));
}

void VoucherDetailPage::showAll()
{
    showTitles();
    if (!m_detail)
        return;
    m_body->show();
    showFigures();
    showFacts();
    showHistory();
    showEvents();
    showPayers();
    showRedemptions();
}

void VoucherDetailPage::showFigures()
{
    const Voucher &v = m_detail->voucher;
    const auto kpi = [](const QString &icon, const QString &label, Money amount, Tone tone, const QString &note) {
        const MoneyFigure money = moneyFigure(amount);
        return Kpi {.icon = icon, .label = label, .figure = money.figure, .unit = money.unit, .note = note, .tone = tone};
    };
    const Money back = clawedBack();
    const auto usedNote = [&](const QString &usual) { return back.isZero() ? usual : tr("%1 of it claimed back").arg(exactMoney(back)); };
    m_figures[0]->setKpi(kpi(u"wallet"_s, tr("Left"), v.left, Tone::Info, tr("until %1").arg(dateText(v.validTo))));
    if (v.mode == ProgrammeMode::PayFirst) {
        m_figures[1]->setKpi(kpi(u"hourglass"_s, tr("Held"), v.held, Tone::Warn, tr("by claims under way")));
        m_figures[2]->setKpi(kpi(u"check"_s, tr("Paid out"), v.used, Tone::Ok, usedNote(tr("to you, for bills you paid"))));
        m_figures[3]->setKpi(kpi(u"ticket"_s, tr("Amount awarded"), v.face, Tone::Neutral, tr("as opened for claims")));
        return;
    }
    m_figures[1]->setKpi(kpi(u"hourglass"_s, tr("Held"), v.held, Tone::Warn, tr("by redemptions under way")));
    m_figures[2]->setKpi(kpi(u"check"_s, tr("Used"), v.used, Tone::Ok, usedNote(tr("settled with providers"))));
    m_figures[3]->setKpi(kpi(u"ticket"_s, tr("Face value"), v.face, Tone::Neutral, tr("as issued")));
}

void VoucherDetailPage::showFacts()
{
    const Voucher &v = m_detail->voucher;
    QStringList costs;
    for (const CostKind kind : v.costs)
        costs << costKindText(kind);
    QList<KeyValue> pairs {
        {tr("State"), voucherStateText(v.state, v.mode), voucherStateTone(v.state)},
        {tr("Kind"), programmeModeText(v.mode)},
        {tr("Project"), v.project},
        {tr("Valid"), dateText(v.validFrom) + u" – "_s + dateText(v.validTo)},
        {tr("Pays for"), costs.join(tr(", ", "between items of a list"))},
        {tr("Part of a bill"), percentText(v.cover)},
    };
    if (!v.contractNumber.isEmpty() || v.mode == ProgrammeMode::ClaimFirst) // Nobody binds an award by hand.
        pairs.append({tr("Contract"), v.contractNumber.isEmpty() ? tr("not bound yet") : v.contractNumber});
    if (!m_detail->providerName.isEmpty())
        pairs.append({tr("Provider"), m_detail->providerName});
    if (v.shares.size() == 1) // Several have a card of their own.
        pairs.append({tr("Paid by"), payerText(v.shares.front().payer)});
    if (!v.reason.isEmpty())
        pairs.append({tr("Reason"), v.reason});
    m_facts->setPairs(pairs);
    m_certificate->setText(tr("Certificate as PDF"));
    m_certificate->setVisible(!v.seal.isEmpty());
}

void VoucherDetailPage::askForCertificate()
{
    QFileDialog *dialog = saveDialog(window(),
        {u"certificateDialog"_s, tr("Save the certificate"), tr("PDF document (*.pdf)"), u"pdf"_s, m_detail->voucher.code});
    connect(dialog, &QFileDialog::fileSelected, this, &VoucherDetailPage::writeCertificate);
    dialog->open();
}

void VoucherDetailPage::writeCertificate(const QString &path)
{
    const auto failed = [this](const Error &error) {
        const ErrorWords words = errorWords(error);
        m_notice->showError(words.title, words.advice);
    };
    const Result<std::optional<VoucherProof>> proof = Vouchers::proof(m_detail->voucher);
    if (!proof)
        return failed(proof.error());
    if (!*proof)
        return;
    const auto &session = m_useCases.session.current();
    const CertificatePaper paper = certificatePaper(*m_detail, **proof, session && session->demonstration);
    whenDone(this, m_useCases.vouchers.writeCertificate(path, paper), [this, path, failed](const Result<void> &written) {
        if (!written)
            return failed(written.error());
        m_notice->showNotice(Tone::Ok, tr("The certificate is written"), QDir::toNativeSeparators(path));
    });
}

void VoucherDetailPage::showHistory()
{
    std::vector<std::vector<PlainCell>> rows {{{u"–"_s}, {tr("Opening")}, {yuanText({})}, {yuanText({})}, {yuanText({})}, {yuanText({})}}};
    Money sum;
    for (const VoucherMovement &m : m_detail->history) {
        sum += m.change;
        const QString what = transferReasonText(m.reason, m_detail->voucher.mode) + (m.pending ? tr(" (to be delivered)") : QString());
        rows.push_back({{timeText(m.at)}, {what}, {signedText(m.change)}, {yuanText(m.balanceAfter)}, {yuanText(m.heldAfter)},
            {yuanText(m.paidAfter)}});
    }
    rows.push_back({{{}}, strong(tr("Sum")), strong(yuanText(sum)), {{}}, {{}}, {{}}}); // Balances don't add up to anything.
    m_history->setTable({{tr("When")}, {tr("What")}, {tr("Change"), true}, {tr("Balance after"), true}, {tr("Held after"), true},
                            {tr("Paid after"), true}},
        std::move(rows));
    m_historyTable->fitRows(MostRows);
    m_readds->setState(m_detail->readds ? tr("Adds up") : tr("Does not add up"), m_detail->readds ? Tone::Ok : Tone::Bad);
    m_readds->setAccessibleName(m_readds->text());
}

void VoucherDetailPage::showEvents()
{
    const Voucher &v = m_detail->voucher;
    QList<TimelineItem> items;
    for (const TimelineLine &line : m_detail->events) {
        const TimelineEntry &entry = line.entry;
        QStringList words;
        if (!entry.byName.isEmpty())
            words << entry.byName;
        if (entry.amount > Money())
            words << exactMoney(entry.amount);
        if (!entry.text.isEmpty() && entry.text != v.code)
            words << entry.text;
        items.append({.tone = line.pending ? Tone::Warn : Tone::Ok,
            .title = caseEventText(entry, v.mode) + (line.pending ? tr(" (to be delivered)") : QString()),
            .text = words.join(u" | "_s),
            .time = timeText(entry.at)});
    }
    m_events->setEntries(items);
    m_eventsCard->setVisible(!items.isEmpty());
}

Money VoucherDetailPage::clawedBack(RedemptionId redemption) const
{
    Money sum;
    for (const Clawback &clawback : m_detail->clawbacks)
        if (clawback.redemption == redemption)
            sum += clawback.principal;
    return sum;
}

Money VoucherDetailPage::clawedBack() const
{
    Money sum;
    for (const Clawback &clawback : m_detail->clawbacks)
        sum += clawback.principal;
    return sum;
}

void VoucherDetailPage::showPayers()
{
    const Voucher &v = m_detail->voucher;
    std::vector<std::vector<PlainCell>> rows;
    for (const PayerStanding &p : m_detail->payers)
        rows.push_back({{payerText(p.payer)}, {yuanText(p.issued)}, {yuanText(p.left)}, {yuanText(p.held)}, {yuanText(p.paid)}});
    m_payersCard->setVisible(rows.size() > 1);
    rows.push_back(
        {strong(tr("Sum")), strong(yuanText(v.face)), strong(yuanText(v.left)), strong(yuanText(v.held)), strong(yuanText(v.used))});
    m_payers->setTable({{tr("Payer")}, {v.mode == ProgrammeMode::PayFirst ? tr("Amount awarded") : tr("Face value"), true}, {tr("Left"), true},
                           {tr("Held"), true}, {tr("Paid out"), true}},
        std::move(rows));
    m_payersTable->fitRows(MostRows);
}

void VoucherDetailPage::showRedemptions()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const Redemption &r : m_detail->redemptions) {
        const Money back = clawedBack(r.id);
        const bool isPartly = back > Money() && back < r.amount;
        rows.push_back({{timeText(r.at)}, {r.invoiceNumber.isEmpty() ? r.contractNumber : r.invoiceNumber}, {yuanText(r.cost)},
            {yuanText(r.amount)}, {isPartly ? tr("%1 claimed back").arg(yuanText(back)) : redemptionStateText(r), redemptionStateTone(r.state)}});
    }
    m_redemptionsCard->setVisible(!rows.empty());
    m_redemptions->setTable(
        {{tr("When")}, {tr("Invoice or contract")}, {tr("Bill"), true}, {tr("Subsidy"), true}, {tr("State")}}, std::move(rows));
    m_redemptionsTable->fitRows(MostRows);
}

} // namespace cpv
