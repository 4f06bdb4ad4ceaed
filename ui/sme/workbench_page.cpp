#include "ui/sme/workbench_page.h"

#include "core/domain/correction.h"
#include "core/domain/voucher_money.h"
#include "core/usecases/futures.h"
#include "ui/charts/bar_chart_card.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/money_display.h"
#include "ui/lists/list_table.h"
#include "ui/sme/case_columns.h"
#include "ui/sme/month_curve.h"
#include "ui/sme/programmes_page.h"
#include "ui/sme/sme_words.h"
#include "ui/sme/spend_chart.h"
#include "ui/sme/voucher_columns.h"
#include "ui/sme/what_if_card.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownRows = 8;
constexpr int MostRows = 20; // Forms above the applications; the page scrolls, and no list within it.
constexpr int SpendUnits = 250;
constexpr int WhatIfUnits = 320;
constexpr int LeastSpendUnits = 520;
constexpr int VoucherRows = 500; // All of a company's vouchers, so that those expiring soon can be summed.

}

WorkbenchPage::WorkbenchPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_banner(named(new Banner, u"nextAction"_s))
    , m_notice(named(new Notice, u"workbenchNotice"_s))
    , m_whatIf(named(new WhatIfCard(useCases), u"workbenchWhatIf"_s))
    , m_spend(named(new SpendChart, u"workbenchSpend"_s))
    , m_card(new Card)
    , m_skeleton(new Skeleton(6))
    , m_empty(named(new EmptyState, u"workbenchEmpty"_s))
    , m_table(named(new TableView, u"workbenchTable"_s))
    , m_model(new CaseListModel(this))
{
    for (KpiCard *&figure : m_figures)
        figure = new KpiCard;
    m_reloading.setSingleShot(true);
    build();
    setTexts([this] { retranslate(); });
    connect(m_banner, &Banner::primaryClicked, this, [this] {
        if (m_nextStep)
            m_nextStep();
    });
    connect(m_notice, &Notice::buttonClicked, this, &WorkbenchPage::refresh);
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, m_whatIf, &WhatIfCard::focusFirst);
    connect(m_whatIf, &WhatIfCard::studioRequested, this, [this] { Q_EMIT pageRequested(u"roi"_s); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT pageRequested(u"programmes"_s, ProgrammesPage::toChoose); });
    connect(m_table, &TableView::rowActivated, this, &WorkbenchPage::openRow);
    connect(&m_reloading, &QTimer::timeout, this, &WorkbenchPage::refresh);
    connect(&m_useCases.status, &SyncStatus::changed, this, [this] {
        showFigures();
        showTable();
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this] {
        if (isVisible())
            m_reloading.start();
    });
}

void WorkbenchPage::build()
{
    auto *figures = new CardFlow;
    for (KpiCard *figure : m_figures)
        figures->addWidget(figure);
    m_model->setColumns(caseColumns(m_useCases.today()));
    setUpListTable(*m_table, *m_model);
    m_table->fitRows(MostRows);
    auto *all = named(new Button(ButtonKind::Secondary), u"workbenchAll"_s);
    setTexts([all] { all->setText(tr("All applications")); });
    connect(all, &Button::clicked, this, [this] { Q_EMIT pageRequested(u"applications"_s); });
    m_card->addHeaderWidget(all);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_skeleton);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(m_table);
    setLeastHeight(*m_spend, SpendUnits);
    m_spend->hide();
    auto *middle = new QWidget;
    auto *sides = new AsideLayout(WhatIfUnits, LeastSpendUnits);
    middle->setLayout(sides);
    sides->setContentsMargins({});
    sides->setMain(m_spend);
    sides->setAside(m_whatIf);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_banner);
    layout->addLayout(figures);
    layout->addWidget(middle);
    layout->addWidget(m_card);
    layout->addStretch(1);
}

void WorkbenchPage::retranslate()
{
    m_card->setTitle(tr("My applications"));
    m_table->setAccessibleName(tr("My applications"));
    m_empty->setContent(u"file-text"_s, tr("No application yet"),
        tr("Choose a programme and see at once what it would bring."), tr("Choose a programme"));
    m_model->retranslate();
    showAll();
}

QString WorkbenchPage::title() const { return tr("Workbench"); }

QString WorkbenchPage::subtitle() const
{
    const QLocale locale = inChinese() ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
    const QDate today = m_useCases.today();
    return locale.toString(today, inChinese() ? u"yyyy年M月d日 dddd"_s : u"dddd, d MMMM yyyy"_s);
}

std::optional<PrimaryAction> WorkbenchPage::primaryAction() const
{
    auto *page = const_cast<WorkbenchPage *>(this);
    return PrimaryAction {.text = tr("New application"), .icon = u"plus"_s, .trigger = [page] {
        Q_EMIT page->pageRequested(u"programmes"_s, ProgrammesPage::toChoose);
    }};
}

void WorkbenchPage::refresh()
{
    m_model->setColumns(caseColumns(m_useCases.today()));
    const auto take = [this](auto Facts::*part) {
        return [this, part](const auto &answer) {
            if (!answer)
                return showError(answer.error());
            m_facts.*part = *answer;
            showAll();
        };
    };
    whenDone(this, m_useCases.drafts.list(), [this](const Result<std::vector<DraftListing>> &drafts) {
        if (!drafts)
            return showError(drafts.error());
        m_facts.drafts = *drafts;
        loadEstimate(0);
        loadCorrection(); // Which may be one of them.
        showAll();
    });
    whenDone(this, m_useCases.applications.page({.limit = ShownRows}), take(&Facts::applications));
    whenDone(this, m_useCases.applications.stageCounts(), take(&Facts::counts));
    whenDone(this, m_useCases.vouchers.page({.limit = VoucherRows}), take(&Facts::vouchers));
    whenDone(this, m_useCases.vouchers.totals({}), take(&Facts::voucherTotals));
    whenDone(this, m_useCases.vouchers.clawedBack(), take(&Facts::clawedBack));
    whenDone(this, m_useCases.history.vouchers(), take(&Facts::history));
    whenDone(this, m_useCases.bills.overview(), take(&Facts::bills));
    whenDone(this, m_useCases.programmes.list(), take(&Facts::programmes));
    whenDone(this, m_useCases.deadlines.nextRefund(), [this](const Result<std::optional<RefundDue>> &refund) {
        if (!refund)
            return showError(refund.error());
        m_facts.refund = *refund;
        showAll();
    });
    whenDone(this, m_useCases.learning.awaited(), [this](const Result<std::vector<CourseAwaited>> &awaited) {
        if (!awaited)
            return showError(awaited.error());
        m_facts.course = awaited->empty() ? std::nullopt : std::optional(awaited->front());
        showAll();
    });
    m_whatIf->refresh();
    const auto &session = m_useCases.session.current();
    if (!session || !session->account.company)
        return;
    whenDone(this, m_useCases.programmes.company(*session->account.company), [this](const Result<Company> &company) {
        if (!company)
            return; // Comes with the first sync.
        m_facts.company = *company;
        showAll();
    });
}

void WorkbenchPage::loadCorrection()
{
    whenDone(this, m_useCases.applications.page({.stages = {Stage::Returned}}), [this](const Result<ApplicationPage> &page) {
        if (!page)
            return showError(page.error());
        const Application *first = nullptr;
        m_facts.missed.reset();
        for (const ApplicationRow &row : page->rows) {
            const Application &returned = row.application; // What is overdue can't be corrected any more.
            if (isCorrectionOver(returned.correctionDue, m_useCases.today()))
                m_facts.missed = returned;
            else if (!first || returned.correctionDue < first->correctionDue)
                first = &returned;
        }
        if (first) // A row doesn't know what is to be corrected.
            return whenDone(this, m_useCases.applications.detail(first->id), [this](const Result<ApplicationDetail> &detail) {
                if (!detail)
                    return showError(detail.error());
                loadStake(detail->application);
            });
        m_facts.correction.emplace();
        showAll();
    });
}

/// As the form says it, so that both name one amount: what was awarded since the application was made leaves less of a cap.
void WorkbenchPage::loadStake(const Application &returned)
{
    const auto begun = std::ranges::find_if(*m_facts.drafts, [&](const DraftListing &each) { return each.draft.corrects == returned.id; });
    const ApplicationForm form = begun == m_facts.drafts->end() ? static_cast<const ApplicationForm &>(returned) : begun->draft;
    whenDone(this, m_useCases.drafts.facts(form), [this, returned, form](const Result<EstimateFacts> &facts) {
        m_facts.stake.reset();
        if (const Result<Subsidy> subsidy = facts ? estimate(form, *facts, m_useCases.today()).subsidy : fail(facts.error()))
            m_facts.stake = subsidy->amount;
        m_facts.correction.emplace(returned);
        showAll();
    });
}

/// Of the first draft from `at` on that can be sent now: nobody is urged to finish what no office takes.
void WorkbenchPage::loadEstimate(std::size_t at)
{
    const std::vector<DraftListing> &drafts = *m_facts.drafts;
    while (at < drafts.size() && drafts[at].draft.corrects) // One that is due comes before all drafts, one overdue is of no use.
        ++at;
    m_facts.estimate.reset();
    m_facts.next = at < drafts.size() ? std::optional(drafts[at]) : std::nullopt;
    if (!m_facts.next)
        return;
    const Draft draft = m_facts.next->draft;
    whenDone(this, m_useCases.drafts.facts(draft), [this, draft, at](const Result<EstimateFacts> &facts) {
        if (!facts || !m_facts.next || m_facts.next->draft.id != draft.id)
            return;
        const Estimate found = estimate(draft, *facts, m_useCases.today());
        const bool isOpen = found.window.state == WindowState::Open || found.window.state == WindowState::Grace;
        if (isOpen)
            m_facts.estimate = found;
        else
            loadEstimate(at + 1);
        showAll();
    });
}

void WorkbenchPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error);
    m_notice->showRetry(words.title, words.advice);
}

void WorkbenchPage::showAll()
{
    showBanner();
    showFigures();
    showSpendChart();
    showTable();
}

/// Before the first answer, and while the first records are on their way: a zero would be a claim.
void WorkbenchPage::showUnknownFigures()
{
    const QStringList icons {u"wallet"_s, u"check"_s, u"clock"_s, u"hourglass"_s};
    const QStringList labels {tr("Available balance"), tr("Used so far"), tr("Under review"), tr("Expires within 60 days")};
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setKpi({.icon = icons[qsizetype(i)], .label = labels[qsizetype(i)], .figure = u"–"_s, .unit = {}, .tone = Tone::Neutral});
}

void WorkbenchPage::showFigures()
{
    const auto kpi = [](const QString &icon, const QString &label, Money amount, Tone tone, const QString &note) {
        const MoneyFigure money = moneyFigure(amount);
        return Kpi {.icon = icon, .label = label, .figure = money.figure, .unit = money.unit, .note = note, .tone = tone};
    };
    if (!m_facts.vouchers || !m_facts.voucherTotals || !m_facts.clawedBack || !m_facts.counts)
        return showUnknownFigures();
    const VoucherPage &vouchers = *m_facts.vouchers;
    const VoucherTotals &totals = *m_facts.voucherTotals;
    if (!m_useCases.status.facts().known(totals.count + std::ssize(*m_facts.counts)))
        return showUnknownFigures();
    Money soon;
    int soonCount = 0;
    for (const VoucherRow &row : vouchers.rows) {
        if (!expiresWithin(row.voucher, m_useCases.today(), VoucherSoonDays))
            continue;
        soon += row.voucher.left;
        ++soonCount;
    }
    Money asked;
    qint64 askedCount = 0;
    qint64 cases = m_facts.drafts ? qint64(m_facts.drafts->size()) : 0;
    for (const StageCount &count : *m_facts.counts) {
        cases += count.count;
        if (stepsDone(count.stage) == StepsToAward)
            continue;
        asked += count.requested;
        askedCount += count.count;
    }
    Kpi balance = kpi(u"wallet"_s, tr("Available balance"), totals.left, Tone::Info, tr("in %n voucher(s)", nullptr, int(totals.count)));
    balance.trend = monthCurve(m_facts.history.value_or(std::vector<VoucherMonth>()), &VoucherMonth::balance, totals.left);
    const Money back = *m_facts.clawedBack;
    Kpi used = kpi(u"check"_s, tr("Used so far"), totals.used - back, Tone::Ok,
        back.isZero() ? tr("paid out for your bills") : tr("paid out, less %1 claimed back").arg(exactMoney(back)));
    used.trend = monthCurve(m_facts.history.value_or(std::vector<VoucherMonth>()), &VoucherMonth::used, totals.used);
    m_figures[0]->setKpi(balance);
    m_figures[1]->setKpi(used);
    m_figures[2]->setKpi(kpi(u"clock"_s, tr("Under review"), asked, Tone::Warn, tr("%n application(s)", nullptr, int(askedCount))));
    Kpi expiring = kpi(u"hourglass"_s, tr("Expires within 60 days"), soon, soonCount ? Tone::Warn : Tone::Neutral,
        soonCount ? tr("use it before it ends") : tr("nothing to rescue"));
    if (soonCount)
        expiring.noteStrong = tr("%n voucher(s)", nullptr, int(soonCount));
    m_figures[3]->setKpi(expiring);
    m_card->setHint(tr("%1 in all").arg(cases));
}

void WorkbenchPage::showSpendChart()
{
    const bool isKnown = m_facts.bills && !m_facts.bills->months.empty();
    m_spend->setVisible(isKnown);
    if (isKnown)
        m_spend->showMonths(m_facts.bills->months);
}

void WorkbenchPage::showTable()
{
    const bool loaded = m_facts.drafts && m_facts.applications;
    if (loaded) {
        const std::vector<ApplicationRow> &newest = m_facts.applications->rows; // The list shows all.
        m_model->setDrafts(*m_facts.drafts);
        m_model->begin({newest.begin(), newest.end()}, qint64(newest.size()));
    }
    const bool rows = m_model->rowCount() > 0;
    const bool known = loaded && (rows || !m_useCases.status.facts().firstFetch); // What is still on its way isn't nothing.
    m_skeleton->setVisible(!known);
    m_table->setVisible(known && rows);
    m_empty->setVisible(known && !rows);
}

void WorkbenchPage::openRow(int row)
{
    if (const DraftListing *draft = m_model->draftAt(row))
        Q_EMIT pageRequested(u"draft"_s, draft->draft.id.toText());
    else if (const ApplicationRow *application = m_model->applicationAt(row))
        Q_EMIT pageRequested(u"application"_s, application->application.id.toText());
}

} // namespace cpv
