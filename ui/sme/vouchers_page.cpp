#include "ui/sme/vouchers_page.h"

#include "core/usecases/futures.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/sme/voucher_list_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

VouchersPage::VouchersPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_left(new KpiCard)
    , m_held(new KpiCard)
    , m_used(new KpiCard)
    , m_notice(named(new Notice, u"vouchersNotice"_s))
    , m_card(new Card)
    , m_skeleton(new Skeleton(6))
    , m_empty(named(new EmptyState, u"vouchersEmpty"_s))
    , m_table(named(new TableView, u"vouchersTable"_s))
    , m_model(new VoucherListModel(this))
{
    build();
    setTexts([this] { retranslate(); });
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT pageRequested(u"voucher"_s, m_model->page().rows.at(std::size_t(row)).voucher.id.toText());
    });
    connect(m_model, &VoucherListModel::moreWanted, this, &VouchersPage::loadMore);
    connect(m_notice, &Notice::buttonClicked, this, &VouchersPage::refresh);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT pageRequested(u"applications"_s); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Voucher))
            refresh();
    });
}

void VouchersPage::build()
{
    m_table->setModel(m_model);
    m_table->setColumns({{150}, {140, 1}, {116, 0, 3}, {116}, {104, 0, 1}, {104, 0, 2}, {104}, {100}});
    for (const int column : {VoucherListModel::Face, VoucherListModel::Left, VoucherListModel::Held, VoucherListModel::Used})
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(VoucherListModel::State, new PillDelegate(m_table));
    auto *figures = new CardFlow;
    for (KpiCard *card : {m_left, m_held, m_used})
        figures->addWidget(card);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_skeleton);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addLayout(figures);
    layout->addWidget(m_card, 1);
}

void VouchersPage::retranslate()
{
    m_card->setTitle(tr("Vouchers"));
    m_card->setHint(tr("soonest to expire first"));
    m_table->setAccessibleName(tr("Vouchers"));
    m_empty->setContent(u"ticket"_s, tr("No voucher yet"),
        tr("A voucher appears here once an application is awarded and issued."), tr("See my applications"));
    m_model->retranslate();
    showAll();
}

QString VouchersPage::title() const { return tr("My vouchers"); }

QString VouchersPage::subtitle() const { return m_loaded ? tr("%1 in all").arg(m_model->page().total) : QString(); }

void VouchersPage::refresh()
{
    m_model->setToday(m_useCases.today());
    whenDone(this, m_useCases.vouchers.page({}), [this](const Result<VoucherPage> &page) { onLoaded(page); });
}

void VouchersPage::onLoaded(const Result<VoucherPage> &page)
{
    m_loaded = true;
    m_failed = !page;
    if (page) {
        m_notice->hide();
        m_model->setPage(*page);
    } else {
        const ErrorWords words = errorWords(page.error());
        m_notice->showError(words.title, words.advice, tr("Try again"));
    }
    showAll();
    Q_EMIT headerChanged();
}

void VouchersPage::loadMore()
{
    whenDone(this, m_useCases.vouchers.page({.after = m_model->page().nextKey}), [this](const Result<VoucherPage> &page) {
        if (page)
            m_model->appendPage(*page);
    });
}

void VouchersPage::showAll()
{
    const VoucherPage &page = m_model->page();
    const auto kpi = [](const QString &icon, const QString &label, const QString &note, Money amount, Tone tone) {
        const MoneyFigure money = moneyFigure(amount);
        return Kpi {.icon = icon, .label = label, .figure = money.figure, .unit = money.unit, .note = note, .tone = tone};
    };
    m_left->setKpi(kpi(u"wallet"_s, tr("Left"), tr("free to use"), page.left, Tone::Info));
    m_held->setKpi(kpi(u"hourglass"_s, tr("Held"), tr("by redemptions under way"), page.held, Tone::Warn));
    m_used->setKpi(kpi(u"check"_s, tr("Used"), tr("settled with providers"), page.used, Tone::Ok));
    const bool rows = m_model->rowCount() > 0;
    m_skeleton->setVisible(!m_loaded);
    m_table->setVisible(m_loaded && rows);
    m_empty->setVisible(m_loaded && !rows && !m_failed);
}

} // namespace cpv
