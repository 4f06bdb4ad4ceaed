#include "ui/sme/vouchers_page.h"

#include "ui/lists/list_pane.h"
#include "ui/models/money_display.h"
#include "ui/sme/voucher_columns.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

VouchersPage::VouchersPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_left(new KpiCard)
    , m_held(new KpiCard)
    , m_used(new KpiCard)
    , m_model(new ListModel<VoucherRow>(this))
{
    buildList();
    buildLayout();
    setTexts([this] { retranslate(); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Voucher))
            m_list->reload();
    });
}

void VouchersPage::buildList()
{
    m_model->setColumns(voucherColumns(m_useCases.today()));
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
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(figures);
    layout->addWidget(m_list, 1);
}

void VouchersPage::retranslate()
{
    m_list->setTitle(tr("Vouchers"));
    m_list->setHint(tr("soonest to expire first"));
    m_list->table().setAccessibleName(tr("Vouchers"));
    m_list->search().setHint(tr("Search voucher or project"));
    m_list->search().setAccessibleName(tr("Search vouchers"));
    m_list->setEmptyWords({u"ticket"_s, tr("No voucher yet"), tr("A voucher appears here once an application is awarded and issued."),
        tr("See my applications")});
    m_list->retranslate();
    showFigures();
}

QString VouchersPage::title() const { return tr("My vouchers"); }

QString VouchersPage::subtitle() const { return m_reader->isCounted() ? tr("%1 in all").arg(m_reader->total()) : QString(); }

void VouchersPage::refresh()
{
    if (const QDate today = m_useCases.today(); today != m_today) {
        m_today = today;
        m_model->setColumns(voucherColumns(today));
    }
    m_programmes.load([this] { m_list->retranslate(); });
    m_reader->hasBegun() ? m_list->reload() : m_list->begin();
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
    m_totalling.cancel();
    m_totalling = m_useCases.vouchers.totals(query());
    whenDone(this, m_totalling, [this](const Result<VoucherTotals> &totals) {
        if (totals)
            m_list->setSums({{tr("face value"), totals->face}, {tr("left"), totals->left}, {tr("held"), totals->held}, {tr("used"), totals->used}});
    });
}

void VouchersPage::showFigures()
{
    const auto kpi = [](const QString &icon, const QString &label, const QString &note, Money amount, Tone tone) {
        const MoneyFigure money = moneyFigure(amount);
        return Kpi {.icon = icon, .label = label, .figure = money.figure, .unit = money.unit, .note = note, .tone = tone};
    };
    m_left->setKpi(kpi(u"wallet"_s, tr("Left"), tr("free to use"), m_totals.left, Tone::Info));
    m_held->setKpi(kpi(u"hourglass"_s, tr("Held"), tr("by redemptions under way"), m_totals.held, Tone::Warn));
    m_used->setKpi(kpi(u"check"_s, tr("Used"), tr("settled with providers"), m_totals.used, Tone::Ok));
}

} // namespace cpv
