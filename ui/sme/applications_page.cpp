#include "ui/sme/applications_page.h"

#include "core/usecases/futures.h"
#include "ui/models/error_text.h"
#include "ui/sme/case_list_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_search.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int GatherMs = 150; // What changes in one burst is shown at once.

const std::vector<Stage> openStages {
    Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed, Stage::InNotice};
const std::vector<Stage> doneStages {
    Stage::Awarded, Stage::Closed, Stage::Disregarded, Stage::Refused, Stage::Withdrawn, Stage::Lapsed};

}

ApplicationsPage::ApplicationsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_filter(new SegmentedControl({}))
    , m_search(named(new ListSearch, u"applicationsSearch"_s))
    , m_notice(named(new Notice, u"applicationsNotice"_s))
    , m_card(new Card)
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"applicationsEmpty"_s))
    , m_table(named(new TableView, u"applicationsTable"_s))
    , m_model(new CaseListModel(this))
{
    m_filter->setObjectName(u"applicationsFilter"_s);
    m_reloading.setSingleShot(true);
    m_reloading.setInterval(GatherMs);
    build();
    connectAll();
    setTexts([this] { retranslate(); });
    showRows();
}

void ApplicationsPage::build()
{
    setUpCaseTable(*m_table, *m_model);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter);
    bar->addStretch(1);
    bar->addWidget(m_search);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_skeleton);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_card, 1);
}

void ApplicationsPage::connectAll()
{
    connect(m_filter, &SegmentedControl::currentChanged, this, &ApplicationsPage::load);
    connect(m_search, &ListSearch::textRested, this, &ApplicationsPage::load);
    connect(&m_reloading, &QTimer::timeout, this, &ApplicationsPage::load);
    connect(m_model, &CaseListModel::moreWanted, this, &ApplicationsPage::loadMore);
    connect(m_table, &TableView::rowActivated, this, &ApplicationsPage::openRow);
    connect(m_notice, &Notice::buttonClicked, this, &ApplicationsPage::refresh);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT pageRequested(u"programmes"_s); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::Draft)))
            m_reloading.start();
    });
}

void ApplicationsPage::retranslate()
{
    m_filter->setAccessibleName(tr("State"));
    m_filter->setSegments({{u"all"_s, tr("All")}, {u"drafts"_s, tr("Drafts")}, {u"open"_s, tr("In progress")}, {u"done"_s, tr("Done")}});
    m_search->setHint(tr("Search number or project"));
    m_search->setAccessibleName(tr("Search applications"));
    m_table->setAccessibleName(tr("Applications"));
    m_card->setTitle(tr("My applications"));
    m_model->retranslate();
    showRows();
}

QString ApplicationsPage::title() const { return tr("Applications"); }

QString ApplicationsPage::subtitle() const
{
    return m_loaded ? tr("%1 in this list, drafts included").arg(m_model->total()) : QString();
}

std::optional<PrimaryAction> ApplicationsPage::primaryAction() const
{
    auto *page = const_cast<ApplicationsPage *>(this);
    return PrimaryAction {.text = tr("New application"), .icon = u"plus"_s, .trigger = [page] {
        Q_EMIT page->pageRequested(u"programmes"_s);
    }};
}

void ApplicationsPage::openArgument(const QVariant &argument)
{
    if (!argument.toString().isEmpty())
        m_filter->setCurrentId(argument.toString());
}

void ApplicationsPage::refresh() { load(); }

ApplicationQuery ApplicationsPage::query() const
{
    ApplicationQuery query {.searchText = m_search->text().trimmed()};
    if (m_filter->currentId() == u"open")
        query.stages = openStages;
    if (m_filter->currentId() == u"done")
        query.stages = doneStages;
    return query;
}

void ApplicationsPage::load()
{
    const int round = ++m_round;
    m_model->setToday(m_useCases.today());
    whenDone(this, m_useCases.drafts.list(), [this, round](const Result<std::vector<DraftListing>> &drafts) {
        if (round != m_round)
            return;
        m_drafts = drafts.value_or(std::vector<DraftListing>());
        showDrafts();
        if (m_filter->currentId() == u"drafts")
            return onLoaded(ApplicationPage());
        whenDone(this, m_useCases.applications.page(query()), [this, round](const Result<ApplicationPage> &page) {
            if (round == m_round)
                onLoaded(page);
        });
    });
}

void ApplicationsPage::showDrafts()
{
    const QString id = m_filter->currentId();
    const QString text = m_search->text().trimmed();
    std::vector<DraftListing> shown;
    for (const DraftListing &draft : m_drafts) {
        const bool fits = text.isEmpty() || draft.draft.project.contains(text, Qt::CaseInsensitive);
        if (fits && (id == u"all" || id == u"drafts"))
            shown.push_back(draft);
    }
    m_model->setDrafts(std::move(shown));
}

void ApplicationsPage::onLoaded(const Result<ApplicationPage> &page)
{
    m_loaded = true;
    if (page) {
        m_notice->hide();
        m_model->setPage(*page);
    } else {
        const ErrorWords words = errorWords(page.error());
        m_notice->showError(words.title, words.advice, tr("Try again"));
    }
    showRows();
    Q_EMIT headerChanged();
}

void ApplicationsPage::loadMore()
{
    ApplicationQuery next = query();
    next.after = m_model->nextKey();
    whenDone(this, m_useCases.applications.page(next), [this, round = m_round](const Result<ApplicationPage> &page) {
        if (round == m_round && page)
            m_model->appendPage(*page);
    });
}

void ApplicationsPage::showRows()
{
    const bool rows = m_model->rowCount() > 0;
    m_skeleton->setVisible(!m_loaded);
    m_table->setVisible(m_loaded && rows);
    m_empty->setVisible(m_loaded && !rows);
    if (!m_search->text().isEmpty())
        m_empty->setContent(u"search"_s, tr("Nothing found"), tr("No application matches “%1”.").arg(m_search->text()));
    else
        m_empty->setContent(u"file-text"_s, tr("Nothing here yet"),
            tr("Choose a programme; the form is kept as you type and can be sent later."), tr("Choose a programme"));
}

void ApplicationsPage::openRow(int row)
{
    if (const DraftListing *draft = m_model->draftAt(row))
        Q_EMIT pageRequested(u"draft"_s, draft->draft.id.toText());
    else if (const ApplicationRow *application = m_model->applicationAt(row))
        Q_EMIT pageRequested(u"application"_s, application->application.id.toText());
}

} // namespace cpv
