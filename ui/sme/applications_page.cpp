#include "ui/sme/applications_page.h"

#include "ui/models/error_text.h"
#include "ui/sme/applications_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchAfterMs = 150;

const std::vector<Stage> Running {
    Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed, Stage::InNotice, Stage::Awarded};
const std::vector<Stage> Ended {Stage::Closed, Stage::Disregarded, Stage::Refused, Stage::Withdrawn, Stage::Lapsed};

bool matches(const DraftListing &listing, const QString &text)
{
    return text.isEmpty() || listing.draft.project.contains(text, Qt::CaseInsensitive);
}

} // namespace

ApplicationsPage::ApplicationsPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"applicationsNotice"_s))
    , m_filter(named(new SegmentedControl(tr("Which applications")), u"applicationsFilter"_s))
    , m_search(named(new QLineEdit, u"applicationsSearch"_s))
    , m_card(new Card)
    , m_skeleton(new Skeleton(6))
    , m_table(named(new TableView, u"applicationsTable"_s))
    , m_empty(named(new EmptyState, u"applicationsEmpty"_s))
    , m_model(new ApplicationsModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(14);
    bar->addWidget(m_filter);
    bar->addStretch();
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(240);
    bar->addWidget(m_search);
    layout->addLayout(bar);
    m_table->setModel(m_model);
    m_table->setColumns({{150}, {170, 2}, {120, 1, 2}, {120, 0, 3}, {120}, {110}, {130, 0, 4}, {104, 0, 1}});
    auto *amounts = new AmountDelegate(m_table);
    m_table->setItemDelegateForColumn(ApplicationsModel::Contract, amounts);
    m_table->setItemDelegateForColumn(ApplicationsModel::Subsidy, amounts);
    m_table->setItemDelegateForColumn(ApplicationsModel::Status, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(ApplicationsModel::Progress, new ProgressDelegate(m_table));
    m_card->setFlush(true);
    m_card->body()->addWidget(m_skeleton);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_empty);
    layout->addWidget(m_card, 1);
    m_table->hide();
    m_empty->hide();
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(SearchAfterMs);
    connectAnswers();
    setTexts([this] { retranslate(); });
}

void ApplicationsPage::connectAnswers()
{
    connect(m_filter, &SegmentedControl::currentChanged, this, &ApplicationsPage::load);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(&m_searchTimer, &QTimer::timeout, this, &ApplicationsPage::load);
    connect(m_table, &TableView::rowActivated, this, &ApplicationsPage::openRow);
    connect(m_model, &ApplicationsModel::moreWanted, this, &ApplicationsPage::loadMore);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT pageRequested(u"finder"_s); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Application) || kinds.contains(RecordKind::Draft)))
            load();
    });
    connect(&m_loading, &QFutureWatcherBase::finished, this, [this] {
        m_skeleton->hide();
        Result<ApplicationPage> page = m_loading.result();
        if (!page) {
            const ErrorWords words = errorWords(page.error());
            m_notice->showError(words.title, words.advice);
            return;
        }
        m_notice->hide();
        m_model->setToday(m_useCases.today());
        m_model->setPage(m_filter->currentId() == u"drafts"_s ? ApplicationPage() : std::move(*page));
        showEmptiness();
    });
    connect(&m_loadingMore, &QFutureWatcherBase::finished, this, [this] {
        if (Result<ApplicationPage> page = m_loadingMore.result())
            m_model->appendPage(std::move(*page));
    });
    connect(&m_loadingDrafts, &QFutureWatcherBase::finished, this, [this] {
        m_drafts = m_loadingDrafts.result().value_or(std::vector<DraftListing>());
        showDrafts();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

QString ApplicationsPage::subtitle() const { return m_model ? tr("%n in all", nullptr, int(m_model->total())) : QString(); }

std::optional<PrimaryAction> ApplicationsPage::primaryAction() const
{
    return PrimaryAction {.text = tr("New application"), .icon = u"plus"_s, .trigger = [this] {
        Q_EMIT const_cast<ApplicationsPage *>(this)->pageRequested(u"finder"_s);
    }};
}

void ApplicationsPage::refresh() { load(); }

ApplicationQuery ApplicationsPage::query() const
{
    ApplicationQuery query {.searchText = m_search->text().trimmed()};
    if (m_filter->currentId() == u"running"_s)
        query.stages = Running;
    if (m_filter->currentId() == u"ended"_s)
        query.stages = Ended;
    return query;
}

void ApplicationsPage::load()
{
    m_loadingDrafts.setFuture(m_useCases.drafts.list());
    m_loading.setFuture(m_useCases.applications.page(query()));
}

void ApplicationsPage::loadMore()
{
    ApplicationQuery next = query();
    next.after = m_model->nextKey();
    m_loadingMore.setFuture(m_useCases.applications.page(next));
}

void ApplicationsPage::showDrafts()
{
    std::vector<DraftListing> shown;
    const QString filter = m_filter->currentId();
    if (filter == u"all"_s || filter == u"drafts"_s)
        for (const DraftListing &listing : m_drafts)
            if (matches(listing, m_search->text().trimmed()))
                shown.push_back(listing);
    m_model->setDrafts(std::move(shown));
    showEmptiness();
}

void ApplicationsPage::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty && m_skeleton->isHidden());
    m_empty->setVisible(empty && m_skeleton->isHidden());
    Q_EMIT headerChanged();
}

void ApplicationsPage::openRow(int row)
{
    if (m_model->isDraft(row))
        Q_EMIT pageRequested(u"draft"_s, m_model->draft(row).draft.id.toText());
    else
        Q_EMIT pageRequested(u"case"_s, m_model->application(row).application.id.toText());
}

void ApplicationsPage::retranslate()
{
    m_filter->setSegments({{u"all"_s, tr("All")}, {u"drafts"_s, tr("Drafts")}, {u"running"_s, tr("In progress")}, {u"ended"_s, tr("Ended")}});
    m_search->setPlaceholderText(tr("Project or number"));
    m_search->setAccessibleName(tr("Search my applications"));
    m_table->setAccessibleName(tr("My applications"));
    m_empty->setContent(u"file-text"_s, tr("Nothing here"), tr("Choose a programme to begin; what you type is saved as you go."),
        tr("Find a programme"));
    m_model->retranslate();
}

} // namespace cpv
