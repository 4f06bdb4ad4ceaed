#include "ui/sme/applications_page.h"

#include "core/base/pinyin.h"
#include "ui/lists/list_pane.h"
#include "ui/sme/case_columns.h"
#include "ui/sme/programmes_page.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/segmented_control.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Stage> openStages {
    Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed, Stage::InNotice};
const std::vector<Stage> doneStages {
    Stage::Awarded, Stage::Closed, Stage::Disregarded, Stage::Refused, Stage::Withdrawn, Stage::Lapsed};

/// As applications are found: each word in the project or the number, or by its pinyin initials.
bool isMeant(const DraftListing &draft, const QString &typed)
{
    return std::ranges::all_of(typed.split(u' ', Qt::SkipEmptyParts), [&draft](const QString &word) {
        return isNamedBy(draft.draft.project, word) || draft.corrected.contains(word, Qt::CaseInsensitive);
    });
}

}

ApplicationsPage::ApplicationsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_filter(new SegmentedControl({}))
    , m_model(new CaseListModel(this))
{
    m_filter->setObjectName(u"applicationsFilter"_s);
    buildList();
    buildLayout();
    setTexts([this] { retranslate(); });
    connect(m_filter, &SegmentedControl::currentChanged, this, [this] {
        showDrafts();
        m_list->begin();
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::Draft)))
            load();
    });
}

void ApplicationsPage::buildList()
{
    m_model->setColumns(caseColumns(m_useCases.today()));
    m_list = new ListPane({.name = u"applications"_s, .model = *m_model, .fields = caseFields([this] { return m_programmes.choices(); }),
        .sort = enumText(ApplicationSort::Changed), .descending = true, .useCases = m_useCases});
    Applications &applications = m_useCases.applications;
    m_reader = new QueryReader<CaseRow, ApplicationQuery, ApplicationPage>(*m_model,
        {.query = [this] { return query(); },
            .page = [this, &applications](const ApplicationQuery &query) {
                return showsApplications() ? applications.page(query) : ready(Result<ApplicationPage>(ApplicationPage()));
            },
            .quickCount = [this, &applications](const ApplicationQuery &query) {
                return showsApplications() ? applications.quickCount(query) : ready(Result<std::optional<qint64>>(0));
            },
            .outline = [this, &applications](const ApplicationQuery &query) {
                return showsApplications() ? applications.outline(query) : ready(Result<ListOutline>(ListOutline()));
            },
            .rows = [this, &applications](const ApplicationQuery &query, const auto &cells) {
                return showsApplications() ? applications.rows(query, cells) : RowsMaker([] { return std::make_unique<NoRows>(); });
            }},
        this);
    m_list->setReader(*m_reader);
    m_list->setTotals([this] { askTotals(); });
    connect(&m_list->table(), &TableView::rowActivated, this, &ApplicationsPage::openRow);
    connect(m_list, &ListPane::asked, this, &ApplicationsPage::showDrafts);
    connect(m_list, &ListPane::emptyClicked, this, [this] { Q_EMIT pageRequested(u"programmes"_s, ProgrammesPage::toChoose); });
    connect(m_list, &ListPane::progressed, this, &ApplicationsPage::headerChanged);
}

void ApplicationsPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter, 0, Qt::AlignLeft);
    layout->addWidget(m_list, 1);
}

void ApplicationsPage::retranslate()
{
    m_filter->setAccessibleName(tr("State"));
    m_filter->setSegments({{u"all"_s, tr("All")}, {u"drafts"_s, tr("Drafts")}, {u"open"_s, tr("In progress")}, {u"done"_s, tr("Done")}});
    m_list->search().setHint(tr("Search number or project"));
    m_list->search().setAccessibleName(tr("Search applications"));
    m_list->table().setAccessibleName(tr("Applications"));
    m_list->setTitle(tr("My applications"));
    m_list->setEmptyWords({u"file-text"_s, tr("Nothing here yet"), tr("Choose a programme; the form is kept as you type and can be sent later."),
        tr("Choose a programme")});
    m_list->retranslate();
}

QString ApplicationsPage::title() const { return tr("Applications"); }

QString ApplicationsPage::subtitle() const
{
    const auto rows = m_useCases.status.facts().known(m_reader->total() + m_model->headRows());
    return m_reader->isCounted() && rows ? tr("%1 in this list, drafts included").arg(*rows) : QString();
}

std::optional<PrimaryAction> ApplicationsPage::primaryAction() const
{
    auto *page = const_cast<ApplicationsPage *>(this);
    return PrimaryAction {.text = tr("New application"), .icon = u"plus"_s, .trigger = [page] {
        Q_EMIT page->pageRequested(u"programmes"_s, ProgrammesPage::toChoose);
    }};
}

void ApplicationsPage::openArgument(const QVariant &argument)
{
    if (!argument.toString().isEmpty())
        m_filter->setCurrentId(argument.toString());
}

void ApplicationsPage::refresh()
{
    if (const QDate today = m_useCases.today(); today != m_today) {
        m_today = today;
        m_model->setColumns(caseColumns(today));
    }
    m_programmes.load([this] { m_list->retranslate(); });
    load();
}

void ApplicationsPage::load()
{
    whenDone(this, m_useCases.drafts.list(), [this](const Result<std::vector<DraftListing>> &drafts) {
        m_drafts = drafts.value_or(std::vector<DraftListing>());
        showDrafts();
        m_reader->hasBegun() ? m_list->reload() : m_list->begin();
    });
}

ApplicationQuery ApplicationsPage::query() const
{
    ApplicationQuery query {.conditions = m_list->conditions(),
        .searchText = m_list->searchText(),
        .sort = enumFromText<ApplicationSort>(m_list->sort()).value_or(ApplicationSort::Changed),
        .descending = m_list->isDescending()};
    if (m_filter->currentId() == u"open")
        query.stages = openStages;
    if (m_filter->currentId() == u"done")
        query.stages = doneStages;
    return query;
}

bool ApplicationsPage::showsApplications() const { return m_filter->currentId() != u"drafts"; }

/// A draft has no state, amount or day of an application: any such condition leaves drafts out.
void ApplicationsPage::showDrafts()
{
    const QString id = m_filter->currentId();
    const QString text = m_list->searchText();
    std::vector<DraftListing> shown;
    for (const DraftListing &draft : m_drafts) {
        if (isMeant(draft, text) && m_list->conditions().empty() && (id == u"all" || id == u"drafts"))
            shown.push_back(draft);
    }
    m_model->setDrafts(shown);
}

void ApplicationsPage::askTotals()
{
    m_totalling.cancel();
    if (!showsApplications())
        return;
    m_totalling = m_useCases.applications.totals(query());
    whenDone(this, m_totalling, [this](const Result<ApplicationTotals> &all) {
        if (all)
            askUnderReview(all->awarded);
    });
}

/// What was asked for in vain is no subsidy, in the sum as in its row.
void ApplicationsPage::askUnderReview(Money awarded)
{
    ApplicationQuery open = query();
    if (open.stages == doneStages)
        return m_list->setSums({{tr("subsidy awarded"), awarded}});
    open.stages = openStages;
    m_totalling = m_useCases.applications.totals(open);
    whenDone(this, m_totalling, [this, awarded](const Result<ApplicationTotals> &underReview) {
        if (underReview)
            m_list->setSums({{tr("subsidy under review"), underReview->requested}, {tr("subsidy awarded"), awarded}});
    });
}

void ApplicationsPage::openRow(int row)
{
    if (const DraftListing *draft = m_model->draftAt(row))
        Q_EMIT pageRequested(u"draft"_s, draft->draft.id.toText());
    else if (const ApplicationRow *application = m_model->applicationAt(row))
        Q_EMIT pageRequested(u"application"_s, application->application.id.toText());
}

} // namespace cpv
