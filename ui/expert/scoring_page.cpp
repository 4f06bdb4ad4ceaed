#include "ui/expert/scoring_page.h"

#include "core/usecases/futures.h"
#include "ui/expert/copy_card.h"
#include "ui/expert/interest_form.h"
#include "ui/expert/score_sheet.h"
#include "ui/lists/plain_table_model.h"
#include "ui/lists/table_export.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/review_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/aside_layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 8;
constexpr int SheetWidth = 420, LeastCopyWidth = 380;

}

ScoringPage::ScoringPage(UseCases &useCases, QWidget *parent)
    : Page(parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"scoringNotice"_s))
    , m_skeleton(new Skeleton(8))
    , m_empty(named(new EmptyState, u"scoringEmpty"_s))
    , m_content(new QWidget)
    , m_listCard(named(new Card, u"reviewTasks"_s))
    , m_list(named(new TableView, u"reviewTasksTable"_s))
    , m_model(new PlainTableModel(this))
    , m_copy(new CopyCard)
    , m_sheet(new ScoreSheet)
    , m_othersCard(named(new Card, u"otherScores"_s))
    , m_others(named(new TableView, u"otherScoresTable"_s))
    , m_othersModel(new PlainTableModel(this))
    , m_interest(named(new InterestForm, u"interestForm"_s))
{
    build();
    setTexts([this] { retranslate(); });
    connectSteps();
}

void ScoringPage::build()
{
    m_list->setModel(m_model);
    m_list->setColumns({{200, 2}, {180, 1, 1}, {104}, {90}, {120}});
    m_list->setItemDelegateForColumn(3, new AmountDelegate(m_list));
    m_list->setItemDelegateForColumn(4, new PillDelegate(m_list));
    m_list->fitRows(MostRows);
    m_listCard->setFlush(true);
    m_listCard->body()->addWidget(m_list);
    new TableExport(*m_listCard, *m_list, m_useCases);
    m_others->setModel(m_othersModel);
    m_others->setColumns({{110, 1}, {90}, {200, 2}});
    m_others->setItemDelegateForColumn(1, new AmountDelegate(m_others));
    m_others->fitRows(MostRows);
    m_othersCard->setFlush(true);
    m_othersCard->body()->addWidget(m_others);

    auto *main = new QWidget;
    auto *reading = new QVBoxLayout(main);
    reading->setContentsMargins({});
    setGap(*reading, 14);
    reading->addWidget(m_copy);
    reading->addWidget(m_othersCard);
    reading->addWidget(m_interest);
    reading->addStretch(1);
    auto *aside = new QWidget;
    auto *scoring = new QVBoxLayout(aside);
    scoring->setContentsMargins({});
    scoring->addWidget(m_sheet);
    scoring->addStretch(1);
    auto *beside = new AsideLayout(SheetWidth, LeastCopyWidth);
    beside->setMain(main);
    beside->setAside(aside);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    setGap(*content, 14);
    content->addWidget(m_listCard);
    content->addLayout(beside);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_empty), m_content})
        layout->addWidget(part);
    layout->addStretch(1);
    m_empty->hide();
    m_content->hide();
}

void ScoringPage::connectSteps()
{
    connect(m_notice, &Notice::buttonClicked, this, &ScoringPage::refresh);
    connect(m_list, &TableView::rowSelected, this, [this](int row) {
        if (!m_filling)
            choose(row);
    });
    connect(m_sheet, &ScoreSheet::saveRequested, this, [this] { score(false); });
    connect(m_sheet, &ScoreSheet::lockRequested, this, [this] { score(true); });
    connect(m_interest, &InterestForm::declared, this, &ScoringPage::declare);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, m_sheet, &ScoreSheet::lock);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] { score(false); });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::Review) || kinds.contains(RecordKind::ReviewCopy)))
            refresh();
    });
}

QString ScoringPage::title() const { return tr("Expert review"); }

QString ScoringPage::subtitle() const
{
    const auto open = std::ranges::count_if(m_tasks, [](const ReviewTask &task) { return task.review.state == SeatState::Scoring; });
    return m_loaded ? tr("%n applications to score", nullptr, int(open)) : QString();
}

void ScoringPage::retranslate()
{
    m_empty->setContent(u"scale"_s, tr("Nothing to score"),
        tr("When you are drawn for an application, a copy of it without names appears here."));
    m_list->setAccessibleName(tr("Applications to score"));
    m_others->setAccessibleName(tr("Scores of the others"));
    m_sheet->retranslate();
    if (m_loaded)
        fill();
}

void ScoringPage::refresh()
{
    whenDone(this, m_useCases.programmes.list(), [this](const Result<std::vector<ProgrammeListing>> &programmes) {
        if (programmes)
            m_programmes = *programmes;
        whenDone(this, m_useCases.reviews.tasks(), [this](const Result<std::vector<ReviewTask>> &tasks) {
            m_skeleton->hide();
            if (!tasks) {
                const ErrorWords words = errorWords(tasks.error());
                return m_notice->showRetry(words.title, words.advice);
            }
            m_notice->endRetry();
            m_loaded = true;
            m_tasks = *tasks;
            fill();
            Q_EMIT headerChanged();
        });
    });
}

void ScoringPage::fill()
{
    m_empty->setVisible(m_tasks.empty());
    m_content->setVisible(!m_tasks.empty());
    if (m_tasks.empty())
        return;
    if (!task())
        m_chosen = m_tasks.front().review.id;
    fillList();
    showTask();
}

void ScoringPage::fillList()
{
    const QScopedValueRollback filling(m_filling, true);
    std::vector<std::vector<PlainCell>> rows;
    for (const ReviewTask &each : m_tasks) {
        const QString state = each.pending ? tr("%1, to be delivered").arg(seatStateText(each.review.state)) : seatStateText(each.review.state);
        const bool isLate = each.review.state == SeatState::Scoring && each.copy.due < m_useCases.today();
        rows.push_back({{each.copy.project}, {programmeName(each.copy.programme)},
            {each.copy.due.toString(Qt::ISODate), isLate ? std::optional(Tone::Bad) : std::nullopt}, {each.review.scores.empty() ? u"–"_s : pointsText(each.review.total)},
            {state, seatStateTone(each.review.state)}});
    }
    m_model->setTable({{tr("Project")}, {tr("Programme")}, {tr("Due")}, {tr("Points"), true}, {tr("State")}}, std::move(rows));
    m_listCard->setTitle(tr("Applications to score"));
    m_list->selectRow(int(task() - m_tasks.data()));
}

void ScoringPage::showTask()
{
    const ReviewTask *shown = task();
    if (!shown)
        return;
    const bool mayRead = shown->review.state == SeatState::Scoring || shown->review.state == SeatState::Locked;
    m_copy->setCopy(shown->copy, programmeName(shown->copy.programme));
    m_sheet->setReview(shown->review, shown->copy.rubric);
    m_interest->setVisible(mayRead); // A graver one may come to light later.
    showOthers(*shown);
}

void ScoringPage::showOthers(const ReviewTask &task)
{
    m_othersCard->setVisible(task.review.state == SeatState::Locked);
    m_othersCard->setTitle(tr("Scores of the others"));
    m_othersCard->setHint(task.others.empty() ? tr("Nobody else has locked theirs yet") : QString());
    m_others->setVisible(!task.others.empty());
    std::vector<std::vector<PlainCell>> rows;
    for (const Review &other : task.others)
        rows.push_back({{other.reviewerName}, {pointsText(other.total)}, {other.comment}});
    m_othersModel->setTable({{tr("Expert")}, {tr("Points"), true}, {tr("What speaks for and against it")}}, std::move(rows));
}

/// What was typed for the one before is kept with it.
void ScoringPage::choose(int row)
{
    if (row < 0 || row >= int(m_tasks.size()) || m_tasks[size_t(row)].review.id == m_chosen)
        return;
    if (m_sheet->hasChanges())
        score(false);
    m_chosen = m_tasks[size_t(row)].review.id;
    m_interest->close();
    showTask();
}

void ScoringPage::score(bool lock)
{
    const ReviewTask *scored = task();
    if (!scored || scored->review.state != SeatState::Scoring)
        return;
    perform(ScoreReview {scored->review.id, m_sheet->scores(), m_sheet->comment(), lock}, *scored,
        lock ? tr("Locked. Your scores can't be changed any more.") : tr("Saved. Nobody else sees it."));
}

void ScoringPage::declare(InterestParty party, InterestType type, const QString &text)
{
    if (const ReviewTask *about = task())
        perform(DeclareInterest {m_useCases.newId<InterestId>(), about->review.id, party, type, text}, *about, tr("Your interest is declared."));
    m_interest->close();
}

void ScoringPage::perform(const Payload &payload, const ReviewTask &task, const QString &done)
{
    whenDone(this, m_useCases.commands.perform(payload, task.review.place, task.review.version), [this, done](const Result<Performed> &performed) {
        if (!performed) {
            const ErrorWords words = errorWords(performed.error());
            return m_notice->showError(words.title, words.advice);
        }
        m_notice->hide();
        Q_EMIT toastRequested(done);
        refresh();
    });
}

const ReviewTask *ScoringPage::task() const
{
    const auto found = std::ranges::find_if(m_tasks, [this](const ReviewTask &each) { return each.review.id == m_chosen; });
    return found == m_tasks.end() ? nullptr : &*found;
}

QString ScoringPage::programmeName(ProgrammeId id) const
{
    const auto found = std::ranges::find_if(m_programmes, [&](const ProgrammeListing &each) { return each.programme.id == id; });
    return found == m_programmes.end() ? QString() : programmeFullName(found->programme);
}

} // namespace cpv
