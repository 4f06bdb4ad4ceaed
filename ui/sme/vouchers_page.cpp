#include "ui/sme/vouchers_page.h"

#include "core/base/money_text.h"
#include "ui/models/error_text.h"
#include "ui/sme/voucher_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageRows = 100;
constexpr int MostRows = 500; // What one query answers at most.

} // namespace

VouchersPage::VouchersPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"vouchersNotice"_s))
    , m_figures(new QWidget)
    , m_left(named(new KpiCard, u"vouchersLeft"_s))
    , m_held(named(new KpiCard, u"vouchersHeld"_s))
    , m_used(named(new KpiCard, u"vouchersUsed"_s))
    , m_card(new Card)
    , m_table(named(new TableView, u"voucherTable"_s))
    , m_model(new VoucherModel(this))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"vouchersEmpty"_s))
{
    buildLayout();
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void VouchersPage::buildLayout()
{
    const Tokens &t = currentTokens();
    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins({});
    figures->setSpacing(t.px(16));
    for (KpiCard *card : {m_left, m_held, m_used})
        figures->addWidget(card, 1);
    m_table->setModel(m_model);
    m_table->setColumns({{150}, {130, 3}, {130, 2, 3}, {116, 0, 2}, {116}, {104, 0, 1}, {116, 0, 1}, {190}, {118}});
    for (const int column : {VoucherModel::Face, VoucherModel::Left, VoucherModel::Held, VoucherModel::Used})
        m_table->setItemDelegateForColumn(column, new AmountDelegate(m_table));
    m_table->setItemDelegateForColumn(VoucherModel::State, new PillDelegate(m_table));
    m_card->setFlush(true);
    m_card->body()->addWidget(m_skeleton);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_figures);
    layout->addWidget(m_card, 1);
    m_figures->hide();
    showOnly(m_skeleton);
}

void VouchersPage::connectAnswers()
{
    connect(m_table, &TableView::rowActivated, this,
        [this](int row) { Q_EMIT pageRequested(u"voucher"_s, m_model->row(row).voucher.id.toText()); });
    connect(m_model, &VoucherModel::moreWanted, this, &VouchersPage::loadMore);
    connect(m_notice, &Notice::buttonClicked, this, &VouchersPage::load);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT pageRequested(u"applications"_s); });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &VouchersPage::onLoaded);
    connect(&m_more, &QFutureWatcherBase::finished, this, [this] {
        Result<VoucherPage> page = m_more.result();
        if (page && m_moreAfter == m_model->nextKey()) // Otherwise the list began anew meanwhile.
            m_model->appendPage(std::move(*page));
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Voucher))
            load();
    });
}

QString VouchersPage::title() const { return tr("My vouchers"); }

QString VouchersPage::subtitle() const { return tr("Soonest to expire first"); }

void VouchersPage::refresh() { load(); }

void VouchersPage::load()
{
    m_loading.setFuture(m_useCases.vouchers.page({.limit = std::clamp(m_model->rowCount(), PageRows, MostRows)}));
}

void VouchersPage::loadMore()
{
    m_moreAfter = m_model->nextKey();
    m_more.setFuture(m_useCases.vouchers.page({.limit = PageRows, .after = m_moreAfter}));
}

void VouchersPage::onLoaded()
{
    Result<VoucherPage> page = m_loading.result();
    m_notice->hide();
    if (!page) {
        const ErrorWords words = errorWords(page.error());
        m_skeleton->hide();
        return m_notice->showError(words.title, words.advice, tr("Try again"));
    }
    m_model->setToday(m_useCases.today());
    m_model->setPage(std::move(*page));
    showFigures();
    showOnly(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void VouchersPage::showFigures()
{
    const VoucherPage &page = m_model->page();
    const auto urgent = std::ranges::count_if(page.rows,
        [this](const VoucherRow &row) { return validityTone(row.voucher, m_useCases.today()) == Tone::Warn; });
    m_figures->setVisible(page.total > 0);
    m_card->setHint(tr("%n in all", nullptr, int(page.total)));
    m_left->setKpi({.icon = u"wallet"_s,
        .label = tr("Left to use"),
        .figure = wanText(page.left),
        .unit = tr("10,000 CNY"),
        .noteStrong = urgent > 0 ? tr("%n expire(s) soon", nullptr, int(urgent)) : QString(),
        .note = urgent > 0 ? tr("within %n day(s)", nullptr, VoucherModel::UrgentDays) : tr("None expires soon"),
        .noteTone = Tone::Warn});
    m_held->setKpi({.icon = u"clock"_s, .label = tr("Held for bills"), .figure = wanText(page.held), .unit = tr("10,000 CNY"),
        .note = tr("until the bill is settled"), .tone = Tone::Warn});
    m_used->setKpi({.icon = u"check"_s, .label = tr("Used"), .figure = wanText(page.used), .unit = tr("10,000 CNY"),
        .note = tr("paid out so far"), .tone = Tone::Ok});
}

void VouchersPage::showOnly(QWidget *shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_table)})
        part->setVisible(part == shown);
}

void VouchersPage::retranslate()
{
    m_table->setAccessibleName(tr("Vouchers by expiry"));
    m_card->setTitle(tr("Vouchers"));
    m_empty->setContent(u"ticket"_s, tr("No voucher yet"),
        tr("A voucher is issued once an application is awarded and its public notice has passed. Your applications show how far they are."),
        tr("To my applications"));
    m_model->retranslate();
    showFigures();
}

} // namespace cpv
