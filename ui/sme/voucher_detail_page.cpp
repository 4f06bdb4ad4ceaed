#include "ui/sme/voucher_detail_page.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/facts_model.h"
#include "ui/sme/voucher_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int HistoryRows = 12; // Shown at once; a longer history scrolls.
constexpr int RedemptionRows = 8;
constexpr int RedemptionStateColumn = 5;

QString orDash(const QString &text) { return text.isEmpty() ? u"–"_s : text; }

QString timeText(Instant at) { return localDateTime(at).toString(u"yyyy-MM-dd HH:mm"_s); }

QString signedText(Money amount) { return amount > Money() ? u'+' + yuanText(amount) : yuanText(amount); }

QString payersText(const std::vector<PayerAmount> &payers)
{
    QStringList parts;
    for (const PayerAmount &leg : payers)
        parts << payerText(leg.payer) + u' ' + yuanText(leg.amount);
    return parts.join(u", "_s);
}

} // namespace

VoucherDetailPage::VoucherDetailPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"voucherNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_content(new QWidget)
    , m_project(named(new Text(TextRole::PageTitle), u"voucherProject"_s))
    , m_code(named(new Text(TextRole::Muted), u"voucherCode"_s))
    , m_validity(named(new Text(TextRole::Body), u"voucherValidity"_s))
    , m_state(named(new Pill, u"voucherState"_s))
    , m_case(named(new Button(ButtonKind::Secondary), u"voucherCaseButton"_s))
    , m_face(named(new KpiCard, u"voucherFace"_s))
    , m_left(named(new KpiCard, u"voucherLeft"_s))
    , m_held(named(new KpiCard, u"voucherHeld"_s))
    , m_used(named(new KpiCard, u"voucherUsed"_s))
    , m_factsCard(new Card)
    , m_facts(new KeyValueGrid(1))
    , m_payersCard(new Card)
    , m_payers(new KeyValueGrid(1))
    , m_historyCard(new Card)
    , m_readds(named(new Pill, u"voucherReadds"_s))
    , m_history(named(new TableView, u"voucherHistory"_s))
    , m_historyModel(new FactsModel(this))
    , m_historyNote(named(new Text(TextRole::Muted), u"voucherHistoryNote"_s))
    , m_redemptionCard(new Card)
    , m_redemptions(named(new TableView, u"voucherRedemptions"_s))
    , m_redemptionModel(new FactsModel(this))
    , m_noRedemption(new Text(TextRole::Muted))
{
    buildTables();
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

QWidget *VoucherDetailPage::makeHeader()
{
    const Tokens &t = currentTokens();
    m_project->setWordWrap(true);
    for (Text *text : {m_project, m_code})
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(t.px(4));
    for (Text *text : {m_project, m_code, m_validity})
        words->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(t.px(14));
    row->addLayout(words, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_case, 0, Qt::AlignTop);
    auto *card = new Card;
    card->body()->addLayout(row);
    return card;
}

QWidget *VoucherDetailPage::makeFigures()
{
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    row->setSpacing(currentTokens().px(16));
    for (KpiCard *card : {m_face, m_left, m_held, m_used})
        row->addWidget(card, 1);
    return figures;
}

void VoucherDetailPage::buildTables()
{
    showHeadings();
    m_history->setModel(m_historyModel);
    m_history->setColumns({{136}, {120, 1}, {128}, {128}, {112, 0, 1}, {200, 2, 2}});
    for (const int column : {2, 3, 4})
        m_history->setItemDelegateForColumn(column, new AmountDelegate(m_history));
    m_redemptions->setModel(m_redemptionModel);
    m_redemptions->setColumns({{136}, {160, 1}, {190, 0, 2}, {120, 0, 1}, {120}, {150}});
    for (const int column : {3, 4})
        m_redemptions->setItemDelegateForColumn(column, new AmountDelegate(m_redemptions));
    m_redemptions->setItemDelegateForColumn(RedemptionStateColumn, new PillDelegate(m_redemptions));
    m_history->fitRows(HistoryRows);
    m_redemptions->fitRows(RedemptionRows);
}

void VoucherDetailPage::buildLayout()
{
    const Tokens &t = currentTokens();
    m_factsCard->body()->addWidget(m_facts);
    m_payersCard->body()->addWidget(m_payers);
    m_payersCard->body()->addStretch();
    auto *facts = new QHBoxLayout;
    facts->setSpacing(t.px(14));
    facts->addWidget(m_factsCard, 3);
    facts->addWidget(m_payersCard, 2);
    m_historyNote->setWordWrap(true);
    m_historyNote->setContentsMargins(t.px(18), t.px(6), t.px(18), t.px(6));
    m_historyCard->setFlush(true);
    m_historyCard->addHeaderWidget(m_readds);
    m_historyCard->body()->addWidget(m_history);
    m_historyCard->body()->addWidget(m_historyNote);
    m_noRedemption->setContentsMargins(t.px(18), t.px(2), t.px(18), t.px(10));
    m_redemptionCard->setFlush(true);
    m_redemptionCard->body()->addWidget(m_redemptions);
    m_redemptionCard->body()->addWidget(m_noRedemption);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(t.px(14));
    content->addWidget(makeHeader());
    content->addWidget(makeFigures());
    content->addLayout(facts);
    content->addWidget(m_historyCard);
    content->addWidget(m_redemptionCard);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *> {m_notice, m_skeleton, m_content})
        layout->addWidget(part);
    layout->addStretch();
    m_content->hide();
}

void VoucherDetailPage::connectAnswers()
{
    connect(m_case, &Button::clicked, this, [this] {
        if (m_detail)
            Q_EMIT pageRequested(u"case"_s, m_detail->voucher.application.toText());
    });
    connect(m_notice, &Notice::buttonClicked, this, [this] {
        m_notice->hide();
        load();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_skeleton->hide();
        const Result<VoucherDetail> detail = m_loading.result();
        if (!detail) {
            const ErrorWords words = errorWords(detail.error());
            return m_notice->showError(words.title, words.advice, tr("Try again"));
        }
        show(*detail);
        if (detail->voucher.provider)
            m_naming.setFuture(m_useCases.programmes.providers(detail->programme.id));
    });
    connect(&m_naming, &QFutureWatcherBase::finished, this, [this] {
        m_providers = m_naming.result().value_or(std::vector<Provider>());
        if (m_detail)
            showFacts(*m_detail);
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Voucher) || kinds.contains(RecordKind::Transfer) || kinds.contains(RecordKind::Redemption)))
            load();
    });
}

QString VoucherDetailPage::title() const { return tr("Voucher"); }

QString VoucherDetailPage::subtitle() const { return m_detail ? m_detail->voucher.code : QString(); }

void VoucherDetailPage::openArgument(const QVariant &argument)
{
    const auto id = VoucherId::fromText(argument.toString());
    if (!id || *id == m_id)
        return;
    m_id = *id;
    m_detail.reset();
    m_providers.clear();
    m_notice->hide();
    m_content->hide();
    m_skeleton->show();
}

void VoucherDetailPage::refresh() { load(); }

void VoucherDetailPage::load()
{
    if (!m_id.isNull())
        m_loading.setFuture(m_useCases.vouchers.detail(m_id));
}

void VoucherDetailPage::show(const VoucherDetail &detail)
{
    m_detail = detail;
    const Voucher &v = detail.voucher;
    const QDate today = m_useCases.today();
    m_project->setText(v.project);
    m_code->setText(v.code + u" | "_s + programmeFullName(detail.programme));
    m_validity->setText(tr("Valid from %1 to %2").arg(v.validFrom.toString(Qt::ISODate), validityText(v, today)));
    m_validity->setTone(validityTone(v, today));
    m_state->setState(detail.pending ? tr("%1, to be delivered").arg(voucherStateText(v.state)) : voucherStateText(v.state),
        voucherStateTone(v.state));
    showFigures(v);
    showFacts(detail);
    showHistory(detail);
    showRedemptions(detail);
    m_content->show();
    Q_EMIT headerChanged();
}

void VoucherDetailPage::showFigures(const Voucher &v)
{
    const QString unit = tr("CNY");
    m_face->setKpi({.icon = u"ticket"_s, .label = tr("Face"), .figure = yuanText(v.face), .unit = unit,
        .note = tr("pays %1 of each bill").arg(percentText(v.cover))});
    m_left->setKpi({.icon = u"wallet"_s, .label = tr("Left to use"), .figure = yuanText(v.left), .unit = unit,
        .note = canBeUsed(v) ? tr("until %1").arg(v.validTo.toString(Qt::ISODate)) : voucherStateText(v.state)});
    m_held->setKpi({.icon = u"clock"_s, .label = tr("Held for bills"), .figure = yuanText(v.held), .unit = unit,
        .note = tr("%n open bill(s)", nullptr, int(v.openRedemptions.size())), .tone = Tone::Warn});
    m_used->setKpi({.icon = u"check"_s, .label = tr("Used"), .figure = yuanText(v.used), .unit = unit,
        .note = tr("for bills of CNY %1").arg(yuanText(v.costUsed)), .tone = Tone::Ok});
}

void VoucherDetailPage::showFacts(const VoucherDetail &detail)
{
    const Voucher &v = detail.voucher;
    const auto provider = std::ranges::find_if(m_providers, [&v](const Provider &p) { return v.provider == p.id; });
    QStringList costs;
    for (const CostKind cost : v.costs)
        costs << costKindText(cost);
    QList<KeyValue> pairs {
        {tr("Programme"), programmeFullName(detail.programme)},
        {tr("How it works"), programmeModeText(v.mode)},
        {tr("Provider"), provider != m_providers.end() ? provider->name : v.provider ? u"–"_s : tr("Not bound to a contract yet")},
        {tr("Contract"), orDash(v.contractNumber)},
        {tr("Usable for"), orDash(costs.join(u", "_s))},
        {tr("Issued"), timeText(v.issuedAt)},
    };
    if (!v.reason.isEmpty())
        pairs.append({tr("Reason of the state"), v.reason});
    m_facts->setPairs(pairs);
    QList<KeyValue> payers;
    for (const PayerAmount &share : v.shares)
        payers.append({payerText(share.payer), yuanText(share.amount)});
    m_payers->setPairs(payers);
}

void VoucherDetailPage::showHistory(const VoucherDetail &detail)
{
    std::vector<FactsModel::Row> rows;
    Money sum;
    for (const VoucherMovement &movement : detail.history) {
        sum += movement.change;
        const QString what = transferReasonText(movement.reason);
        rows.push_back({{timeText(movement.at), Tone::Neutral, true},
            {movement.pending ? tr("%1 (to be delivered)").arg(what) : what, movement.pending ? Tone::Warn : Tone::Neutral},
            {signedText(movement.change)}, {yuanText(movement.balanceAfter), Tone::Neutral, false, true},
            {yuanText(movement.heldAfter)}, {payersText(movement.payers), Tone::Neutral, true}});
    }
    if (!detail.history.empty()) {
        const VoucherMovement &last = detail.history.back();
        rows.push_back({{tr("Sum"), Tone::Neutral, false, true}, {}, {signedText(sum), Tone::Neutral, false, true},
            {yuanText(last.balanceAfter), Tone::Neutral, false, true}, {yuanText(last.heldAfter), Tone::Neutral, false, true}, {}});
    }
    m_historyModel->setRows(std::move(rows));
    m_historyCard->setHint(tr("%n movement(s), in CNY", nullptr, int(detail.history.size())));
    m_readds->setState(detail.readds ? tr("Re-adds to the ledger") : tr("Does not re-add"), detail.readds ? Tone::Ok : Tone::Bad);
    m_historyNote->setText(detail.readds
            ? tr("The movements add up, to the fen, to the balance and the hold that the registry confirmed.")
            : tr("The movements on this device don't add up to what the voucher states. Synchronise; if it stays so, tell the office."));
    m_historyNote->setTone(detail.readds ? Tone::Neutral : Tone::Bad);
}

void VoucherDetailPage::showRedemptions(const VoucherDetail &detail)
{
    std::vector<FactsModel::Row> rows;
    for (const Redemption &redemption : detail.redemptions) {
        const DateWindow &period = redemption.period;
        rows.push_back({{timeText(redemption.at), Tone::Neutral, true}, {orDash(redemption.invoiceNumber)},
            {tr("%1 to %2").arg(period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)), Tone::Neutral, true},
            {yuanText(redemption.cost)}, {yuanText(redemption.amount), Tone::Neutral, false, true},
            {redemptionStateText(redemption.state), redemptionStateTone(redemption.state)}});
    }
    const bool any = !rows.empty();
    m_redemptionModel->setRows(std::move(rows));
    m_redemptionCard->setHint(tr("%n bill(s)", nullptr, int(detail.redemptions.size())));
    m_redemptions->setVisible(any);
    m_noRedemption->setVisible(!any);
}

void VoucherDetailPage::showHeadings()
{
    m_historyModel->setHeadings({{tr("Time")}, {tr("Movement")}, {tr("Change (CNY)"), true}, {tr("Left (CNY)"), true},
        {tr("Held (CNY)"), true}, {tr("Payers (CNY)")}});
    m_redemptionModel->setHeadings({{tr("Time")}, {tr("Invoice")}, {tr("Period")}, {tr("Bill (CNY)"), true}, {tr("Voucher pays (CNY)"), true},
        {tr("State")}});
}

void VoucherDetailPage::retranslate()
{
    showHeadings();
    m_case->setText(tr("To the application"));
    m_factsCard->setTitle(tr("Terms"));
    m_payersCard->setTitle(tr("Who pays"));
    m_payersCard->setHint(tr("as issued, in CNY"));
    m_historyCard->setTitle(tr("Movements"));
    m_history->setAccessibleName(tr("Movements with running balance"));
    m_redemptionCard->setTitle(tr("Bills"));
    m_redemptions->setAccessibleName(tr("Bills paid with this voucher"));
    m_noRedemption->setText(tr("Nothing has been drawn on this voucher yet."));
    if (m_detail)
        show(*m_detail);
}

} // namespace cpv
