#include "ui/sme/voucher_detail_page.h"

#include "core/base/money_text.h"
#include "core/usecases/futures.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/plain_table_model.h"
#include "ui/sme/sme_words.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 12;
constexpr int FactsUnits = 360;
constexpr int LeastMainUnits = 560;

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
    , m_factsCard(new Card)
    , m_facts(new KeyValueGrid)
    , m_application(named(new Button(ButtonKind::Ghost), u"voucherApplication"_s))
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
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::Transfer)))
            refresh();
    });
}

void VoucherDetailPage::build()
{
    const Tokens &t = currentTokens();
    m_historyTable->setModel(m_history);
    m_historyTable->setColumns({{136}, {120, 1}, {120}, {120}, {110, 0, 1}});
    for (const int column : {2, 3, 4})
        m_historyTable->setItemDelegateForColumn(column, new AmountDelegate(m_historyTable));
    m_historyTable->fitRows(MostRows);
    m_historyCard->setFlush(true);
    m_historyCard->addHeaderWidget(m_readds);
    m_historyCard->body()->addWidget(m_historyTable);
    m_redemptionsTable->setModel(m_redemptions);
    m_redemptionsTable->setColumns({{136, 0, 2}, {120, 1}, {120, 0, 1}, {120}, {100}});
    for (const int column : {2, 3})
        m_redemptionsTable->setItemDelegateForColumn(column, new AmountDelegate(m_redemptionsTable));
    m_redemptionsTable->setItemDelegateForColumn(4, new PillDelegate(m_redemptionsTable));
    m_redemptionsTable->fitRows(MostRows);
    m_redemptionsCard->setFlush(true);
    m_redemptionsCard->body()->addWidget(m_redemptionsTable);
    m_factsCard->body()->addWidget(m_facts);
    m_factsCard->body()->addWidget(m_application, 0, Qt::AlignLeft);
    m_application->setIconName(u"file-text"_s);

    auto *figures = new CardFlow;
    for (KpiCard *figure : m_figures)
        figures->addWidget(figure);
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins({});
    left->setSpacing(t.px(14));
    left->addWidget(m_historyCard);
    left->addWidget(m_redemptionsCard);
    left->addStretch(1);
    auto *columns = new AsideLayout(FactsUnits, LeastMainUnits);
    columns->setContentsMargins({});
    columns->setMain(main);
    columns->setAside(m_factsCard);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(t.px(14));
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
            return m_notice->showError(words.title, words.advice, tr("Try again"));
        }
        m_notice->hide();
        m_detail = *detail;
        showAll();
        Q_EMIT headerChanged();
    });
}

void VoucherDetailPage::showAll()
{
    m_historyCard->setTitle(tr("History (CNY)"));
    m_historyTable->setAccessibleName(tr("History of the voucher"));
    m_redemptionsCard->setTitle(tr("Redemptions (CNY)"));
    m_redemptionsTable->setAccessibleName(tr("Redemptions"));
    m_factsCard->setTitle(tr("About this voucher"));
    m_application->setText(tr("Open the application"));
    if (!m_detail)
        return;
    m_body->show();
    showFigures();
    showFacts();
    showHistory();
    showRedemptions();
}

void VoucherDetailPage::showFigures()
{
    const Voucher &v = m_detail->voucher;
    const auto kpi = [](const QString &icon, const QString &label, Money amount, Tone tone, const QString &note) {
        const MoneyFigure money = moneyFigure(amount);
        return Kpi {.icon = icon, .label = label, .figure = money.figure, .unit = money.unit, .note = note, .tone = tone};
    };
    m_figures[0]->setKpi(kpi(u"wallet"_s, tr("Left"), v.left, Tone::Info, tr("until %1").arg(dateText(v.validTo))));
    m_figures[1]->setKpi(kpi(u"hourglass"_s, tr("Held"), v.held, Tone::Warn, tr("by redemptions under way")));
    m_figures[2]->setKpi(kpi(u"check"_s, tr("Used"), v.used, Tone::Ok, tr("settled with providers")));
    m_figures[3]->setKpi(kpi(u"ticket"_s, tr("Face value"), v.face, Tone::Neutral, tr("as issued")));
}

void VoucherDetailPage::showFacts()
{
    const Voucher &v = m_detail->voucher;
    QStringList costs;
    for (const CostKind kind : v.costs)
        costs << costKindText(kind);
    QList<KeyValue> pairs {
        {tr("State"), voucherStateText(v.state), voucherStateTone(v.state)},
        {tr("Project"), v.project},
        {tr("Valid"), dateText(v.validFrom) + u" – "_s + dateText(v.validTo)},
        {tr("Pays for"), costs.join(tr(", ", "between items of a list"))},
        {tr("Part of a bill"), percentText(v.cover)},
        {tr("Contract"), v.contractNumber.isEmpty() ? tr("not bound yet") : v.contractNumber},
    };
    for (const PayerAmount &share : v.shares)
        pairs.append({tr("Paid by %1").arg(payerText(share.payer)), exactMoney(share.amount)});
    if (!v.reason.isEmpty())
        pairs.append({tr("Reason"), v.reason});
    m_facts->setPairs(pairs);
}

void VoucherDetailPage::showHistory()
{
    std::vector<std::vector<PlainCell>> rows {{{u"–"_s}, {tr("Opening")}, {yuanText({})}, {yuanText({})}, {yuanText({})}}};
    Money sum;
    for (const VoucherMovement &m : m_detail->history) {
        sum += m.change;
        const QString what = transferReasonText(m.reason) + (m.pending ? tr(" (to be delivered)") : QString());
        rows.push_back({{timeText(m.at)}, {what}, {signedText(m.change)}, {yuanText(m.balanceAfter)}, {yuanText(m.heldAfter)}});
    }
    const Voucher &v = m_detail->voucher;
    rows.push_back({{{}}, {tr("Sum"), {}, true}, {yuanText(sum), {}, true}, {yuanText(v.left), {}, true}, {yuanText(v.held), {}, true}});
    m_history->setTable({{tr("When")}, {tr("What")}, {tr("Change"), true}, {tr("Balance after"), true}, {tr("Held after"), true}},
        std::move(rows));
    m_historyTable->fitRows(MostRows);
    m_readds->setState(m_detail->readds ? tr("Adds up") : tr("Does not add up"), m_detail->readds ? Tone::Ok : Tone::Bad);
    m_readds->setAccessibleName(m_readds->text());
}

void VoucherDetailPage::showRedemptions()
{
    std::vector<std::vector<PlainCell>> rows;
    for (const Redemption &r : m_detail->redemptions)
        rows.push_back({{timeText(r.at)}, {r.invoiceNumber.isEmpty() ? r.contractNumber : r.invoiceNumber}, {yuanText(r.cost)},
            {yuanText(r.amount)}, {redemptionStateText(r.state), redemptionStateTone(r.state)}});
    m_redemptionsCard->setVisible(!rows.empty());
    m_redemptions->setTable(
        {{tr("When")}, {tr("Invoice or contract")}, {tr("Bill"), true}, {tr("Subsidy"), true}, {tr("State")}}, std::move(rows));
    m_redemptionsTable->fitRows(MostRows);
}

} // namespace cpv
