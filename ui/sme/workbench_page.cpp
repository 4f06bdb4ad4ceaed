#include "ui/sme/workbench_page.h"

#include "core/base/money_text.h"
#include "ui/models/domain_text.h"
#include "ui/sme/applications_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ExpiringDays = 60;
constexpr int NewestRows = 8;

bool usable(VoucherState state)
{
    return state == VoucherState::Issued || state == VoucherState::Bound || state == VoucherState::PartlyUsed;
}

bool underReview(Stage stage)
{
    return stage == Stage::Submitted || stage == Stage::InReview || stage == Stage::Proposed || stage == Stage::Confirmed
        || stage == Stage::InNotice;
}

} // namespace

WorkbenchPage::WorkbenchPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_banner(named(new Banner, u"nextActionBanner"_s))
    , m_card(new Card)
    , m_table(named(new TableView, u"workbenchTable"_s))
    , m_empty(named(new EmptyState, u"workbenchEmpty"_s))
    , m_model(new ApplicationsModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(16);
    for (int i = 0; i < 4; ++i) {
        m_kpis.push_back(named(new KpiCard, u"workbenchKpi"_s + QString::number(i)));
        figures->addWidget(m_kpis.back(), 1);
    }
    layout->addLayout(figures);
    m_table->setModel(m_model);
    m_table->setColumns({{150}, {170, 2}, {120, 1, 2}, {120, 0, 3}, {120}, {110}, {130, 0, 4}, {104, 0, 1}});
    auto *amounts = new AmountDelegate(m_table);
    m_table->setItemDelegateForColumn(ApplicationsModel::Contract, amounts);
    m_table->setItemDelegateForColumn(ApplicationsModel::Subsidy, amounts);
    m_table->setItemDelegateForColumn(ApplicationsModel::Status, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(ApplicationsModel::Progress, new ProgressDelegate(m_table));
    m_table->fitRows(NewestRows);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_empty);
    m_empty->hide();
    layout->addWidget(m_card);
    layout->addStretch();
    connectAnswers();
    setTexts([this] { showAll(); });
}

void WorkbenchPage::connectAnswers()
{
    connect(m_banner, &Banner::primaryClicked, this, [this] {
        if (m_next)
            m_next();
    });
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (m_model->isDraft(row))
            Q_EMIT pageRequested(u"draft"_s, m_model->draft(row).draft.id.toText());
        else
            Q_EMIT pageRequested(u"case"_s, m_model->application(row).application.id.toText());
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT pageRequested(u"finder"_s); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto take = [this](auto &watcher, auto &member) {
        connect(&watcher, &QFutureWatcherBase::finished, this, [this, &watcher, &member] {
            if (auto result = watcher.result())
                member = std::move(*result);
            showAll();
        });
    };
    take(m_loadingCounts, m_counts);
    take(m_loadingVouchers, m_vouchers);
    connect(&m_loadingDrafts, &QFutureWatcherBase::finished, this, [this] {
        m_drafts = m_loadingDrafts.result().value_or(std::vector<DraftListing>());
        m_draftFacts.reset();
        if (!m_drafts.empty())
            m_loadingFacts.setFuture(m_useCases.drafts.facts(m_drafts.front().draft));
        showAll();
    });
    connect(&m_loadingApplications, &QFutureWatcherBase::finished, this, [this] {
        if (const Result<ApplicationPage> page = m_loadingApplications.result())
            m_applications = page->rows;
        showAll();
    });
    connect(&m_loadingFacts, &QFutureWatcherBase::finished, this, [this] {
        if (const Result<EstimateFacts> facts = m_loadingFacts.result())
            m_draftFacts = *facts;
        showNextAction();
    });
}

QString WorkbenchPage::subtitle() const
{
    const QLocale locale = inChinese() ? QLocale(u"zh_CN"_s) : QLocale(QLocale::English);
    return locale.toString(m_useCases.today(), inChinese() ? u"yyyy年M月d日 dddd"_s : u"dddd, d MMMM yyyy"_s);
}

std::optional<PrimaryAction> WorkbenchPage::primaryAction() const
{
    return PrimaryAction {.text = tr("New application"), .icon = u"plus"_s, .trigger = [this] {
        Q_EMIT const_cast<WorkbenchPage *>(this)->pageRequested(u"finder"_s);
    }};
}

void WorkbenchPage::refresh()
{
    m_loadingDrafts.setFuture(m_useCases.drafts.list());
    m_loadingApplications.setFuture(m_useCases.applications.page({.limit = NewestRows}));
    m_loadingCounts.setFuture(m_useCases.applications.stageCounts());
    m_loadingVouchers.setFuture(m_useCases.vouchers.page({}));
}

void WorkbenchPage::showAll()
{
    m_model->setToday(m_useCases.today());
    m_model->setDrafts(m_drafts);
    ApplicationPage page;
    page.rows = m_applications;
    m_model->setPage(std::move(page));
    m_model->retranslate();
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setContent(u"file-text"_s, tr("No application yet"),
        tr("Find out which programme fits, and what it would pay. It takes a few minutes."), tr("Find a programme"));
    m_table->setAccessibleName(tr("My applications"));
    m_card->setTitle(tr("My applications"));
    qint64 inAll = qint64(m_drafts.size());
    for (const StageCount &count : m_counts)
        inAll += count.count;
    m_card->setHint(tr("%n in all", nullptr, int(inAll)));
    showFigures();
    showNextAction();
}

/// What is closest to money: a returned application first, then a draft, then an expiring voucher.
void WorkbenchPage::showNextAction()
{
    const auto returned = std::ranges::find_if(
        m_applications, [](const ApplicationRow &row) { return row.application.stage == Stage::Returned; });
    if (returned != m_applications.end()) {
        const Application &a = returned->application;
        m_next = [this, id = a.id] { Q_EMIT pageRequested(u"case"_s, id.toText()); };
        m_banner->setAction({.icon = u"arrow-back-up"_s,
            .title = tr("Next: correct %n item(s) of %1", nullptr, int(a.corrections.size())).arg(a.project),
            .text = tr("Until %1; about %2 元 at stake.")
                        .arg(a.correctionDue ? a.correctionDue->toString(Qt::ISODate) : u"–"_s, yuanText(a.requested)),
            .primary = tr("See what to correct")});
        return;
    }
    if (!m_drafts.empty())
        return offerDraft(m_drafts.front());
    m_next = [this] { Q_EMIT pageRequested(u"finder"_s); };
    m_banner->setAction({.icon = u"search"_s, .title = tr("Next: find a programme that fits"),
        .text = tr("Rates, caps and deadlines of all places; what you fill in is saved as you go."), .primary = tr("Find a programme")});
}

void WorkbenchPage::offerDraft(const DraftListing &listing)
{
    const Draft &draft = listing.draft;
    m_next = [this, id = draft.id] { Q_EMIT pageRequested(u"draft"_s, id.toText()); };
    QStringList words;
    if (listing.closes)
        words << tr("The window closes in %n day(s) (%1).", nullptr, int(m_useCases.today().daysTo(*listing.closes)))
                     .arg(listing.closes->toString(Qt::ISODate));
    int missing = 0;
    if (m_draftFacts) {
        const Estimate estimated = estimate(draft, *m_draftFacts, m_useCases.today());
        missing = int(estimated.missing.size());
        if (estimated.subsidy)
            words << tr("About %1 元 at stake.").arg(yuanText(estimated.subsidy->amount));
    }
    const QString what = draft.project.isEmpty() ? programmeName(listing.programmeZh, listing.programmeEn) : draft.project;
    const double part = listing.materialsRequired > 0 ? double(listing.materialsPresent) / listing.materialsRequired : 1.0;
    m_banner->setAction({.icon = u"hourglass"_s,
        .title = missing > 0 ? tr("Next: add %n entry(s) to submit \"%1\"", nullptr, missing).arg(what) : tr("Next: submit \"%1\"").arg(what),
        .text = words.join(u' '),
        .progressText = tr("Papers %1 / %2").arg(listing.materialsPresent).arg(listing.materialsRequired),
        .progress = part,
        .primary = tr("Continue")});
}

void WorkbenchPage::showFigures()
{
    Money reviewing, expiring;
    qint64 reviewingCount = 0;
    int expiringCount = 0;
    for (const StageCount &count : m_counts) {
        if (!underReview(count.stage))
            continue;
        reviewing += count.requested;
        reviewingCount += count.count;
    }
    std::optional<QDate> soonest;
    int usableCount = 0;
    for (const VoucherRow &row : m_vouchers.rows) {
        const Voucher &v = row.voucher;
        if (!usable(v.state) || v.left.isZero())
            continue;
        ++usableCount;
        if (m_useCases.today().daysTo(v.validTo) > ExpiringDays)
            continue;
        expiring += v.left;
        ++expiringCount;
        soonest = soonest ? std::min(*soonest, v.validTo) : v.validTo;
    }
    const QString unit = tr("万元");
    m_kpis[0]->setKpi({.icon = u"wallet"_s, .label = tr("Available"), .figure = wanText(m_vouchers.left), .unit = unit,
        .note = tr("on %n voucher(s)", nullptr, usableCount)});
    m_kpis[1]->setKpi({.icon = u"check"_s, .label = tr("Used so far"), .figure = wanText(m_vouchers.used), .unit = unit,
        .note = tr("%1 万元 held").arg(wanText(m_vouchers.held)), .tone = Tone::Ok});
    m_kpis[2]->setKpi({.icon = u"clock"_s, .label = tr("Under review"), .figure = wanText(reviewing), .unit = unit,
        .note = tr("%n application(s)", nullptr, int(reviewingCount)), .tone = Tone::Warn});
    m_kpis[3]->setKpi({.icon = u"hourglass"_s, .label = tr("Expiring within 60 days"), .figure = wanText(expiring), .unit = unit,
        .noteStrong = expiringCount > 0 ? tr("%n voucher(s)", nullptr, expiringCount) : QString(),
        .note = soonest ? tr("first on %1").arg(soonest->toString(Qt::ISODate)) : tr("none"),
        .tone = expiringCount > 0 ? Tone::Warn : Tone::Info});
}

} // namespace cpv
