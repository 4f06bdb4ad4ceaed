#include "ui/sme/vouchers_page.h"

#include "ui/lists/list_pane.h"
#include "ui/models/money_display.h"
#include "ui/sme/month_curve.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/voucher_columns.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

VouchersPage::VouchersPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_cards(named(new VoucherCards, u"voucherCards"_s))
    , m_rescue(named(new RescueCard, u"vouchersRescue"_s))
    , m_left(new KpiCard)
    , m_held(new KpiCard)
    , m_used(new KpiCard)
    , m_model(new ListModel<VoucherRow>(this))
{
    buildList();
    buildLayout();
    setTexts([this] { retranslate(); });
    connect(&m_useCases.status, &SyncStatus::changed, this, &VouchersPage::showFigures);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (!isVisible() || !kinds.contains(RecordKind::Voucher))
            return;
        m_list->reload();
        askCards();
    });
}

void VouchersPage::buildList()
{
    m_model->setColumns(voucherColumns(m_useCases.today(), m_wording));
    m_list = new ListPane({.name = u"vouchers"_s, .model = *m_model, .fields = voucherFields([this] { return m_programmes.choices(); }),
        .sort = enumText(VoucherSort::ValidTo), .useCases = m_useCases});
    Vouchers &vouchers = m_useCases.vouchers;
    m_reader = new QueryReader<VoucherRow, VoucherQuery, VoucherPage>(*m_model,
        {.query = [this] { return query(); },
            .page = [&vouchers](const VoucherQuery &query) { return vouchers.page(query); },
            .quickCount = [&vouchers](const VoucherQuery &query) { return vouchers.quickCount(query); },
            .outline = [&vouchers](const VoucherQuery &query) { return vouchers.outline(query); },
            .rows = [&vouchers](const VoucherQuery &query, const auto &cells) { return vouchers.rows(query, cells); }},
        this);
    m_list->setReader(*m_reader);
    m_list->setTotals([this] { askTotals(); });
    connect(&m_list->table(), &TableView::rowActivated, this, [this](int row) {
        if (const VoucherRow *opened = m_model->row(row))
            Q_EMIT pageRequested(u"voucher"_s, opened->voucher.id.toText());
    });
    connect(m_list, &ListPane::emptyClicked, this, [this] { Q_EMIT pageRequested(u"applications"_s); });
    connect(m_list, &ListPane::progressed, this, &VouchersPage::headerChanged);
}

void VouchersPage::buildLayout()
{
    auto *figures = new CardFlow;
    for (KpiCard *card : {m_left, m_held, m_used})
        figures->addWidget(card);
    m_rescue->hide();
    connect(m_rescue, &RescueCard::wayChosen, this, &VouchersPage::goWay);
    connect(m_cards, &VoucherCards::stepChosen, this, &VouchersPage::takeStep);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(figures);
    layout->addWidget(m_cards);
    layout->addWidget(m_rescue);
    layout->addWidget(m_list, 1);
}

void VouchersPage::retranslate()
{
    m_list->setTitle(tr("All vouchers"));
    m_list->setHint(tr("soonest to expire first"));
    m_list->table().setAccessibleName(tr("Vouchers"));
    m_list->search().setHint(tr("Search voucher or project"));
    m_list->search().setAccessibleName(tr("Search vouchers"));
    m_list->setEmptyWords({u"ticket"_s, tr("No voucher yet"), tr("A voucher appears here once an application is awarded and issued."),
        tr("See my applications")});
    m_list->retranslate();
    showFigures();
    m_cards->retranslate();
    showRescue();
}

QString VouchersPage::title() const { return tr("My vouchers"); }

QString VouchersPage::subtitle() const 
{
    return m_reader->isCounted() && m_useCases.status.facts().known(m_reader->total()) ? tr("%1 in all").arg(m_reader->total()) : QString();
}

void VouchersPage::refresh()
{
    if (const QDate today = m_useCases.today(); today != m_today) {
        m_today = today;
        m_model->setColumns(voucherColumns(today, m_wording));
    }
    askCards();
    m_programmes.load([this] { m_list->retranslate(); });
    m_reader->hasBegun() ? m_list->reload() : m_list->begin();
}

std::optional<PrimaryAction> VouchersPage::primaryAction() const
{
    if (m_facts.vouchers.empty())
        return {};
    return PrimaryAction {.text = tr("Redeem a bill"), .icon = u"receipt"_s, .trigger = [page = const_cast<VouchersPage *>(this)] {
        Q_EMIT page->pageRequested(u"redeem"_s);
    }};
}

/// What is in force, and what is lost soonest with how it can still be used.
void VouchersPage::askCards()
{
    whenDone(this, m_useCases.redemptions.facts(), [this](const Result<RedeemFacts> &facts) {
        m_facts = facts.value_or(RedeemFacts());
        showCards();
        Q_EMIT headerChanged();
    });
    whenDone(this, m_useCases.vouchers.page(VoucherCards::query()), [this](const Result<VoucherPage> &page) {
        if (!page)
            return; // The list says why.
        m_inForce = page->rows;
        showCards();
    });
    whenDone(this, m_useCases.history.vouchers(), [this](const Result<std::vector<VoucherMonth>> &history) {
        m_history = history.value_or(std::vector<VoucherMonth>());
        showFigures();
    });
}

void VouchersPage::showCards()
{
    m_cards->showVouchers(m_inForce, m_facts, m_useCases.today());
    showRescue();
}

const UsableVoucher *VouchersPage::rescued() const
{
    const auto endsSoon = [this](const UsableVoucher &usable) { return expiresWithin(usable.voucher, m_useCases.today(), VoucherSoonDays); };
    const auto isChosen = [this](const UsableVoucher &usable) { return usable.voucher.id == m_chosen; };
    auto found = std::ranges::find_if(m_facts.vouchers, [&](const UsableVoucher &usable) { return isChosen(usable) && endsSoon(usable); });
    if (found == m_facts.vouchers.end())
        found = std::ranges::find_if(m_facts.vouchers, endsSoon);
    return found == m_facts.vouchers.end() ? nullptr : &*found;
}

void VouchersPage::showRescue()
{
    const UsableVoucher *usable = rescued();
    m_rescue->setVisible(usable);
    if (usable)
        m_rescue->showRescue(usable->voucher, rescueOf(m_facts, *usable));
}

void VouchersPage::goWay(RescueCard::Way way)
{
    switch (way) {
    case RescueCard::RedeemBill:
        if (const UsableVoucher *usable = rescued())
            Q_EMIT pageRequested(u"redeem"_s, usable->voucher.id.toText());
        return;
    case RescueCard::AskForBill: return Q_EMIT pageRequested(u"usage"_s);
    case RescueCard::RunMore: return Q_EMIT pageRequested(u"placement"_s);
    case RescueCard::Ways: return;
    }
}

void VouchersPage::takeStep(VoucherId voucher, VoucherStep step)
{
    switch (step) {
    case VoucherStep::Look: return Q_EMIT pageRequested(u"voucher"_s, voucher.toText());
    case VoucherStep::Redeem: return Q_EMIT pageRequested(u"redeem"_s, voucher.toText());
    case VoucherStep::FindProvider: return Q_EMIT pageRequested(u"placement"_s);
    case VoucherStep::ThreeWays: break;
    }
    m_chosen = voucher;
    showRescue();
    bringIntoSight(*m_rescue);
}

void VouchersPage::setWording(VoucherWording wording)
{
    if (wording == m_wording)
        return;
    m_wording = wording;
    m_model->setColumns(voucherColumns(m_today, wording));
    m_list->retranslate();
}

VoucherQuery VouchersPage::query() const
{
    return {.conditions = m_list->conditions(),
        .searchText = m_list->searchText(),
        .sort = enumFromText<VoucherSort>(m_list->sort()).value_or(VoucherSort::ValidTo),
        .descending = m_list->isDescending()};
}

/// The figures above speak of all vouchers, the sums below of those listed.
void VouchersPage::askTotals()
{
    whenDone(this, m_useCases.vouchers.totals({}), [this](const Result<VoucherTotals> &totals) {
        m_totals = totals.value_or(m_totals);
        showFigures();
    });
    const VoucherQuery awards {.conditions = {{.column = u"mode"_s, .anyOf = {enumText(ProgrammeMode::PayFirst)}}}};
    whenDone(this, m_useCases.vouchers.totals(awards), [this](const Result<VoucherTotals> &totals) {
        m_awards = totals.value_or(m_awards);
        showFigures();
    });
    m_totalling.cancel();
    m_totalling = m_useCases.vouchers.totals(query());
    whenDone(this, m_totalling, [this](const Result<VoucherTotals> &totals) {
        if (totals)
            m_list->setSums({{faceText(m_wording), totals->face, u"face"_s}, {tr("left"), totals->left, u"left"_s},
                {tr("held"), totals->held, u"held"_s}, {usedText(m_wording), totals->used, u"used"_s}});
    });
}

void VouchersPage::showFigures()
{
    setWording(m_awards.count == 0            ? VoucherWording::Vouchers
            : m_awards.count < m_totals.count ? VoucherWording::Both
                                              : VoucherWording::Awards);
    const bool isClaimed = m_wording == VoucherWording::Awards;
    const bool isKnown = m_useCases.status.facts().known(m_totals.count).has_value();
    const auto show = [this, isKnown](KpiCard &card, Kpi kpi, Money amount, Money VoucherMonth::*history) {
        const MoneyFigure money = isKnown ? moneyFigure(amount) : MoneyFigure {u"–"_s, {}};
        kpi.figure = money.figure;
        kpi.unit = money.unit;
        if (history)
            kpi.trend = monthCurve(m_history, history, amount);
        card.setKpi(kpi);
    };
    const auto kpi = [](const QString &icon, const QString &label, const QString &note, Tone tone) {
        return Kpi {.icon = icon, .label = label, .figure = {}, .unit = {}, .note = note, .tone = tone};
    };
    show(*m_left, kpi(u"wallet"_s, tr("Left"), tr("free to use"), Tone::Info), m_totals.left, &VoucherMonth::balance);
    show(*m_held, kpi(u"hourglass"_s, tr("Held"), isClaimed ? tr("by claims under way") : tr("by redemptions under way"), Tone::Warn), m_totals.held,
        nullptr); // Held money has no history of its own.
    show(*m_used, kpi(u"check"_s, usedText(m_wording), isClaimed ? tr("to you, for bills you paid") : tr("settled"), Tone::Ok), m_totals.used,
        &VoucherMonth::used);
}

} // namespace cpv
