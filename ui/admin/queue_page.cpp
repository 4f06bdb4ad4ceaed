#include "ui/admin/queue_page.h"

#include "core/base/describe.h"
#include "core/base/json.h"
#include "ui/admin/bulk_steps.h"
#include "ui/admin/case_summary.h"
#include "ui/admin/queue_columns.h"
#include "ui/admin/queue_views.h"
#include "ui/common/taking_back.h"
#include "ui/lists/list_pane.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int PaneUnits = 348;
const QString WhereArgument = u"where:"_s;
constexpr int PaneNeedsUnits = 980; ///< Of the page's width, before the pane opens by itself.

constexpr std::array AllFilters {QueueFilter::Accept, QueueFilter::Review, QueueFilter::Confirm, QueueFilter::Publish,
    QueueFilter::Notice, QueueFilter::Award, QueueFilter::Issue, QueueFilter::Returned, QueueFilter::All};

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(QueueFilter)

public:
    static QString of(QueueFilter filter)
    {
        switch (filter) {
        case QueueFilter::Accept: return tr("To accept");
        case QueueFilter::Review: return tr("To review");
        case QueueFilter::Confirm: return tr("To confirm");
        case QueueFilter::Publish: return tr("To publish");
        case QueueFilter::Notice: return tr("In notice");
        case QueueFilter::Award: return tr("To award");
        case QueueFilter::Issue: return tr("To issue");
        case QueueFilter::Returned: return tr("Returned");
        case QueueFilter::All: return tr("All");
        }
        return {};
    }
};

}

QueuePage::QueuePage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_pane(useCases.views, u"queue"_s, this)
    , m_filters(new SegmentedControl({}, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_model(new ListModel<ApplicationRow>(this))
    , m_paneButton(named(new IconButton(u"eye"_s, {}), u"queuePaneButton"_s))
    , m_summary(new CaseSummary(useCases, m_splitter))
{
    const auto &session = useCases.session.current();
    m_onlyReads = session && onlyReads(session->account);
    m_filters->setObjectName(u"queueFilters"_s);
    buildList();
    buildLayout();
    connectAnswers();
    connectBulk();
    addKeys();
    connect(&m_pane, &PaneMemory::loaded, this, [this] {
        giveWidth();
        placePane();
    });
    m_pane.load();
    setTexts([this] { retranslate(); });
}

void QueuePage::buildList()
{
    m_model->setColumns(queueColumns(m_useCases.today()));
    m_list = new ListPane({.name = u"queue"_s, .model = *m_model, .fields = queueFields({[this] { return m_programmes.choices(); }, [this] { return ownChoice(); }, [this] { return districtChoices(); },
        [this] { return m_programmes.providers(); }, [this] { return m_useCases.today(); }}),
        .sort = enumText(ApplicationSort::Changed), .useCases = m_useCases, .views = [this] { return views(); }}, m_splitter);
    Applications &applications = m_useCases.applications;
    m_reader = new QueryReader<ApplicationRow, ApplicationQuery, ApplicationPage>(*m_model,
        {.query = [this] { return query(); },
            .page = [&applications](const ApplicationQuery &query) { return applications.page(query); },
            .quickCount = [&applications](const ApplicationQuery &query) { return applications.quickCount(query); },
            .outline = [&applications](const ApplicationQuery &query) { return applications.outline(query); },
            .rows = [&applications](const ApplicationQuery &query, const auto &cells) { return applications.rows(query, cells); }},
        this);
    m_list->setReader(*m_reader);
    m_bulk = new BulkSteps({m_useCases, *m_list, *m_model, [this] { return query(); }}, this);
    m_list->setTotals([this] { askTotals(); });
    m_list->nameOrder(enumText(ApplicationSort::Changed), [] { return tr("last change"); });
    m_list->setScope([this] {
        const QueueFilter step = m_filter.value_or(QueueFilter::All);
        return step == QueueFilter::All ? QString() : tr("Next step: %1").arg(FilterWords::of(step));
    });
    connect(&m_list->table(), &TableView::rowActivated, this, &QueuePage::openRow);
    connect(&m_list->table(), &TableView::rowSelected, this, &QueuePage::showSelected);
    connect(m_list, &ListPane::progressed, this, &QueuePage::onProgressed);
    connect(m_list, &ListPane::deliveredViewChosen, this, [this] {
        m_list->search().setText({}); // A delivered view asks of the whole list.
        openArgument(enumText(QueueFilter::All));
    });
}

/// Of the question who decided: this person, and nobody else.
std::vector<FilterField::Choice> QueuePage::ownChoice() const
{
    const auto &session = m_useCases.session.current();
    return session ? std::vector<FilterField::Choice> {{session->account.id.toText(), session->account.personName}} : std::vector<FilterField::Choice>();
}

std::vector<FilterField::Choice> QueuePage::districtChoices() const
{
    std::vector<FilterField::Choice> choices;
    const auto &session = m_useCases.session.current();
    for (const PlaceCode &place : session ? session->account.scope : std::vector<PlaceCode>())
        for (const QString &district : districtsOf(place))
            choices.push_back({district, payerText(district)});
    return choices;
}

std::vector<SavedView> QueuePage::views() const
{
    const auto &session = m_useCases.session.current();
    return session ? queueViews(m_useCases.today(), session->account) : std::vector<SavedView>();
}

void QueuePage::buildLayout()
{
    m_paneButton->setCheckable(true);
    m_list->addHeaderWidget(m_paneButton);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_summary);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters, 0, Qt::AlignLeft);
    layout->addWidget(m_bulk);
    layout->addWidget(m_splitter, 1);
    applyMetrics();
}

void QueuePage::applyMetrics()
{
    const Tokens &t = currentTokens();
    m_splitter->setHandleWidth(t.px(14));
    m_summary->setMinimumWidth(t.px(280));
}

void QueuePage::connectAnswers()
{
    connect(m_filters, &SegmentedControl::currentChanged, this, [this](const QString &id) { openArgument(id); });
    connect(m_paneButton, &IconButton::clicked, this, &QueuePage::togglePane);
    connect(m_summary, &CaseSummary::openRequested, this,
        [this](const ApplicationId &id) { Q_EMIT pageRequested(u"review"_s, id.toText()); });
    connect(m_splitter, &QSplitter::splitterMoved, this, // By hand.
        [this] { m_pane.setUnits(qRound(m_summary->width() / currentTokens().zoom())); });
    connect(&m_counting, &QFutureWatcherBase::finished, this, &QueuePage::onCounted);
    connect(&m_useCases.status, &SyncStatus::changed, this, &QueuePage::showFilters);
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && kinds.contains(RecordKind::Application))
            refresh();
    });
}

void QueuePage::connectBulk()
{
    connect(m_bulk, &BulkSteps::taken, this, [this](const std::vector<CommandId> &commands, const QString &done) {
        offerToUndo(*this, m_useCases, commands, done, [this](const Result<void> &back) {
            if (!back)
                Q_EMIT toastRequested(errorText(back.error()));
        });
    });
    connect(m_bulk, &BulkSteps::caseRequested, this, [this](const ApplicationId &id) { Q_EMIT pageRequested(u"review"_s, id.toText()); });
}

void QueuePage::addKeys()
{
    const auto key = [this](QWidget *on, const QKeySequence &keys, Qt::ShortcutContext context, auto act) {
        auto *shortcut = new QShortcut(keys, on);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(this, Qt::Key_F4, Qt::WindowShortcut, [this] { togglePane(); });
    // Letters are keys only where nothing can be typed.
    key(&m_list->table(), Qt::Key_J, Qt::WidgetShortcut, [this] { step(1); });
    key(&m_list->table(), Qt::Key_K, Qt::WidgetShortcut, [this] { step(-1); });
}

QString QueuePage::title() const
{
    return m_onlyReads ? tr("All applications") : tr("To do");
}

QString QueuePage::subtitle() const
{
    if (!m_filter || m_onlyReads)
        return {};
    qint64 open = 0;
    for (const QueueFilter filter : AllFilters) {
        if (filter != QueueFilter::Notice && filter != QueueFilter::Returned && filter != QueueFilter::All)
            open += countOf(filter);
    }
    const QString waiting = tr("%1 cases wait for a step of this office").arg(open);
    const qint64 onNotice = countOf(QueueFilter::Notice); // Nobody can do anything about them.
    return onNotice > 0 ? waiting + u" | "_s + tr("%1 on public notice").arg(onNotice) : waiting;
}

/// Where several cases of the list go on together.
std::optional<PrimaryAction> QueuePage::primaryAction() const
{
    const bool confirms = m_filter == QueueFilter::Confirm;
    if (!confirms && m_filter != QueueFilter::Notice && m_filter != QueueFilter::Award)
        return {};
    return PrimaryAction {confirms ? tr("Batch award") : tr("Notices and objections"), confirms ? u"scale"_s : u"speakerphone"_s,
        [page = const_cast<QueuePage *>(this), confirms] { Q_EMIT page->pageRequested(confirms ? u"awards"_s : u"notices"_s); }};
}

QString QueuePage::argumentFor(const std::vector<ColumnCondition> &conditions)
{
    return WhereArgument + QString::fromUtf8(compactJson(toJson(conditions)));
}

void QueuePage::openArgument(const QVariant &argument)
{
    const QString text = argument.toString();
    const QString searchArgument = u"search:"_s;
    if (text.startsWith(searchArgument)) {
        m_waitsForWork = false;
        m_list->clearConditions(); // All of what is sought, whatever was asked before.
        m_list->search().setText(text.sliced(searchArgument.size()));
        return chooseFilter(QueueFilter::All);
    }
    if (text.startsWith(WhereArgument)) {
        const Result<QJsonValue> json = parseJson(text.sliced(WhereArgument.size()).toUtf8());
        m_waitsForWork = false;
        m_list->search().setText({});
        m_list->setConditions(json ? fromJson<std::vector<ColumnCondition>>(*json).value_or(std::vector<ColumnCondition>()) : std::vector<ColumnCondition>());
        return chooseFilter(QueueFilter::All);
    }
    const auto filter = enumFromText<QueueFilter>(text);
    if (!filter)
        return;
    m_waitsForWork = false;
    chooseFilter(*filter);
}

void QueuePage::chooseFilter(QueueFilter filter)
{
    m_filter = filter;
    m_filters->setCurrentId(enumText(filter));
    m_selected = {};
    const ApplicationQuery own = queryFor(filter);
    m_list->setOwnOrder(enumText(own.sort), own.descending);
    m_list->begin();
    Q_EMIT headerChanged();
}

void QueuePage::refresh()
{
    count();
    m_programmes.load([this] { m_list->retranslate(); });
    if (const QDate today = m_useCases.today(); today != m_today) {
        m_today = today;
        m_model->setColumns(queueColumns(today));
    }
    if (m_filter)
        m_list->reload();
    if (!m_list->isAncestorOf(focusWidget()) && !m_bulk->isAncestorOf(focusWidget()))
        m_list->table().setFocus();
}

/// The stages alone can't tell which proposals this person has confirmed, nor which notices are over.
void QueuePage::count()
{
    const auto ask = [this](QueueFilter filter, std::optional<qint64> *counted, std::function<void()> next) {
        ApplicationQuery own = queryFor(filter);
        own.conditions = ownConditions(filter);
        if (own.conditions.empty()) { // As many as the stage has.
            counted->reset();
            return next();
        }
        whenDone(this, m_useCases.applications.totals(own), [counted, next = std::move(next)](const Result<ApplicationTotals> &totals) {
            *counted = totals ? std::optional(totals->count) : std::nullopt;
            next();
        });
    };
    ask(QueueFilter::Confirm, &m_toConfirm, [this, ask] {
        ask(QueueFilter::Award, &m_toAward, [this] { m_counting.setFuture(m_useCases.applications.stageCounts()); });
    });
}

qint64 QueuePage::countOf(QueueFilter filter) const
{
    const qint64 all = countFor(filter, m_counts);
    switch (filter) {
    case QueueFilter::Confirm: return std::min(all, m_toConfirm.value_or(all));
    case QueueFilter::Award: return std::min(all, m_toAward.value_or(0));
    case QueueFilter::Notice: return all - countOf(QueueFilter::Award);
    case QueueFilter::Accept:
    case QueueFilter::Review:
    case QueueFilter::Publish:
    case QueueFilter::Issue:
    case QueueFilter::Returned:
    case QueueFilter::All: return all;
    }
    return all;
}

std::vector<ColumnCondition> QueuePage::ownConditions(QueueFilter filter) const
{
    const auto &session = m_useCases.session.current();
    if (filter != QueueFilter::Confirm || !session || !hasRole(session->account, Role::Approver))
        return conditionsFor(filter, m_useCases.today());
    return {{.column = u"unconfirmedBy"_s, .anyOf = {session->account.id.toText()}}};
}

ApplicationQuery QueuePage::query() const
{
    ApplicationQuery query = queryFor(m_filter.value_or(QueueFilter::All));
    query.searchText = m_list->searchText();
    query.conditions = m_list->conditions();
    std::ranges::move(ownConditions(m_filter.value_or(QueueFilter::All)), std::back_inserter(query.conditions));
    query.sort = enumFromText<ApplicationSort>(m_list->sort()).value_or(query.sort);
    query.descending = m_list->isDescending();
    return query;
}

void QueuePage::askTotals()
{
    m_totalling.cancel();
    m_totalling = m_useCases.applications.totals(query());
    whenDone(this, m_totalling, [this](const Result<ApplicationTotals> &totals) {
        if (totals)
            m_list->setSums({{tr("requested"), totals->requested, u"requested"_s}, {tr("awarded"), totals->awarded, u"awarded"_s}});
    });
}

void QueuePage::showCount()
{
    const bool whole = m_filter.value_or(QueueFilter::All) == QueueFilter::All;
    const auto rows = m_useCases.status.facts().known(m_reader->total());
    m_list->setHint(rows ? (whole ? tr("%1 in all") : tr("%1 in this view")).arg(*rows) : QString());
}

void QueuePage::onProgressed()
{
    showCount();
    selectAgain();
}

void QueuePage::onCounted()
{
    const Result<std::vector<StageCount>> counts = m_counting.result();
    m_counts = counts.value_or(std::vector<StageCount>());
    if (!m_filter || m_waitsForWork)
        chooseByWork();
    showFilters();
    Q_EMIT headerChanged();
}

/// A step of this person's that has work, else anybody's; AllFilters ends with what is no step.
void QueuePage::chooseByWork()
{
    const auto &session = m_useCases.session.current();
    const auto isBusy = [this](QueueFilter filter) { return countOf(filter) > 0; };
    const auto own = std::ranges::find_if(AllFilters, [&](QueueFilter filter) { return session && isStepOf(session->account, filter) && isBusy(filter); });
    const auto any = m_onlyReads ? AllFilters.end() : std::ranges::find_if(AllFilters, isBusy);
    const QueueFilter chosen = own != AllFilters.end() ? *own : any != AllFilters.end() ? *any : QueueFilter::All;
    m_waitsForWork = own == AllFilters.end() && m_useCases.status.facts().firstFetch; // Closed cases may come down before open ones.
    if (m_filter != chosen)
        chooseFilter(chosen);
}

void QueuePage::showFilters()
{
    QList<SegmentedControl::Segment> segments;
    for (const QueueFilter filter : AllFilters)
        segments.append({enumText(filter), countedText(FilterWords::of(filter), m_useCases.status.facts().known(countOf(filter)))});
    m_filters->setSegments(segments);
    if (m_filter)
        m_filters->setCurrentId(enumText(*m_filter));
}

/// The case that was chosen, wherever it stands now; else the first.
void QueuePage::selectAgain()
{
    if (m_model->rowCount() == 0) {
        m_summary->setCase({});
        return;
    }
    const int found = m_selected.isNull() ? 0 : m_model->rowWhere([this](const ApplicationRow &row) { return row.application.id == m_selected; });
    TableView &table = m_list->table();
    const int row = found >= 0 ? found : std::clamp(table.currentIndex().row(), 0, m_model->rowCount() - 1);
    if (m_bulk->chosen() < 2 && !table.selectionModel()->isRowSelected(row)) // Focus alone makes a row current, but doesn't choose it.
        table.selectRow(row);
    showSelected(row);
    m_summary->reload();
}

void QueuePage::showSelected(int row)
{
    const ApplicationRow *shown = m_model->row(row);
    if (!shown) // Its block is on its way, and then this is called again.
        return;
    m_selected = shown->application.id;
    if (!m_summary->isHidden())
        m_summary->setCase(m_selected);
}

void QueuePage::step(int rows)
{
    TableView &table = m_list->table();
    const int row = std::clamp(table.currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    if (row >= 0)
        table.selectRow(row);
}

void QueuePage::openRow(int row)
{
    if (const ApplicationRow *opened = m_model->row(row))
        Q_EMIT pageRequested(u"review"_s, opened->application.id.toText());
}

void QueuePage::togglePane()
{
    m_pane.setShown(m_summary->isHidden());
    placePane();
}

void QueuePage::placePane()
{
    const bool shown = m_pane.pane().shown.value_or(width() >= currentTokens().px(PaneNeedsUnits));
    m_paneButton->setChecked(shown);
    if (shown == !m_summary->isHidden())
        return;
    m_summary->setVisible(shown);
    giveWidth();
    if (shown)
        m_summary->setCase(m_selected);
}

/// The list takes what is left.
void QueuePage::giveWidth()
{
    const int pane = currentTokens().px(m_pane.pane().units > 0 ? m_pane.pane().units : PaneUnits);
    const QMargins margins = layout()->contentsMargins();
    m_splitter->setSizes({std::max(1, width() - margins.left() - margins.right() - m_splitter->handleWidth() - pane), pane});
}

void QueuePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    giveWidth();
    placePane();
}

void QueuePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyMetrics();
}

void QueuePage::retranslate()
{
    m_filters->setAccessibleName(tr("Next step"));
    m_list->table().setAccessibleName(tr("Applications"));
    m_list->search().setAccessibleName(tr("Search the queue"));
    m_list->search().setHint(tr("Number, company, project"));
    m_list->search().setToolTip(tr("Search in number, company (also by pinyin initials) and project.") + u" (Ctrl+F)"_s);
    m_paneButton->setName(tr("Show or hide the case beside the list (F4)"));
    m_list->setTitle(tr("Applications"));
    showCount();
    m_list->setEmptyWords({u"check"_s, tr("Nothing waits here"), tr("New cases appear by themselves.")});
    m_list->retranslate();
    m_bulk->retranslate();
    showFilters();
}

} // namespace cpv
