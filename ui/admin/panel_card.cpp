#include "ui/admin/panel_card.h"

#include "core/insight/panel_scores.h"
#include "core/usecases/futures.h"
#include "ui/common/reasoned_step.h"
#include "ui/common/rubric_list.h"
#include "ui/lists/plain_table_model.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/models/review_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 10;

/// The last of an expert's interests says it all: the gravest stands at the seat.
QString interestOf(const PanelReport &report, const ReviewSeat &seat)
{
    if (!seat.interest)
        return u"–"_s;
    const auto found = std::ranges::find_if(report.interests,
        [&](const Interest &each) { return each.account == seat.account && each.type == *seat.interest; });
    const QString outcome = interestOutcomeText(outcomeOf(*seat.interest));
    return found == report.interests.end() ? outcome : PanelCard::tr("%1: %2").arg(outcome, interestPartyText(found->party));
}

}

PanelCard::PanelCard(UseCases &useCases, QWidget *parent)
    : Card({}, parent)
    , m_useCases(useCases)
    , m_notice(named(new Notice, u"panelNotice"_s))
    , m_state(named(new Text(TextRole::Body), u"panelState"_s))
    , m_draw(named(new Button(ButtonKind::Primary), u"panelDraw"_s))
    , m_seats(named(new TableView, u"panelSeats"_s))
    , m_seatModel(new PlainTableModel(this))
    , m_replace(named(new ReasonedStep(u"panelReplace"_s), u"panelReplace"_s))
    , m_scores(named(new TableView, u"panelScores"_s))
    , m_scoreModel(new PlainTableModel(this))
    , m_words(named(new KeyValueGrid, u"panelDrawFacts"_s))
{
    setObjectName(u"panelCard"_s);
    m_state->setWordWrap(true);
    m_seats->setModel(m_seatModel);
    m_seats->setColumns({{110, 1}, {110}, {80}, {140, 1}});
    m_seats->setItemDelegateForColumn(1, new PillDelegate(m_seats));
    m_seats->setItemDelegateForColumn(2, new AmountDelegate(m_seats));
    m_seats->fitRows(MostRows);
    m_scores->setModel(m_scoreModel);
    m_scores->fitRows(MostRows);
    for (QWidget *part : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_seats),
             static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_scores), static_cast<QWidget *>(m_words)})
        body()->addWidget(part);
    addHeaderWidget(m_draw);
    m_notice->hide();
    hide();
    connect(m_draw, &Button::clicked, this, [this] { perform(AssignReviewers {m_application.id}, tr("The experts are drawn by the registry.")); });
    connect(m_replace, &ReasonedStep::given, this, [this](const QString &reason) {
        if (m_chosen)
            perform(ReplaceReviewer {m_application.id, *m_chosen, reason}, tr("Another expert is drawn by the registry."));
        m_replace->close();
    });
    connect(m_seats, &TableView::rowSelected, this, [this](int row) {
        if (!m_report || row < 0 || row >= int(m_report->panel.seats.size()))
            return;
        const ReviewSeat &seat = m_report->panel.seats[size_t(row)];
        if (m_chosen != seat.account)
            m_replace->close(); // The reason was meant for another.
        m_chosen = seat.account;
        m_replace->setVisible(mayReplace(seat));
    });
    connect(&m_useCases.status, &SyncStatus::recordsChanged, this, [this](const QSet<RecordKind> &kinds) {
        if (isVisible() && (kinds.contains(RecordKind::ReviewPanel) || kinds.contains(RecordKind::Review)))
            load();
    });
}

void PanelCard::setCase(const Application &application, const Programme &programme)
{
    if (application.id != m_application.id) {
        m_report.reset();
        m_chosen.reset();
        m_notice->hide();
        hide();
    }
    m_application = application;
    m_programme = programme;
    load();
}

void PanelCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        showReport();
}

void PanelCard::load()
{
    whenDone(this, m_useCases.reviews.panel(m_application.id), [this, asked = m_application.id](const Result<std::optional<PanelReport>> &report) {
        if (asked != m_application.id)
            return;
        if (!report) {
            const ErrorWords words = errorWords(report.error());
            return m_notice->showError(words.title, words.advice);
        }
        m_report = *report;
        showReport();
    });
}

void PanelCard::showReport()
{
    const bool isAsked = m_programme.rubric && m_application.stage == Stage::InReview;
    setVisible(m_report || isAsked);
    if (isHidden())
        return;
    setTitle(tr("Expert review"));
    m_replace->setTexts(tr("Replace this expert"), tr("Why"), tr("Kept with the case. Only where the time is over or an apparent interest stands."));
    const auto sitting = m_report ? std::ranges::count_if(m_report->panel.seats,
                                        [](const ReviewSeat &seat) { return seat.state == SeatState::Scoring || seat.state == SeatState::Locked; })
                                  : 0;
    const bool isEmpty = !m_report || m_report->panel.ended || sitting < m_report->panel.needed;
    m_draw->setText(m_report && !m_report->panel.ended && sitting > 0 ? tr("Draw the missing experts") : tr("Draw the experts"));
    m_draw->setVisible(isAsked && isEmpty && mayAct() && !(m_report && m_report->pending));
    m_seats->setVisible(m_report && !m_report->panel.seats.empty());
    m_replace->hide();
    m_scores->hide();
    m_words->hide();
    if (!m_report) {
        setHint({});
        return m_state->setText(tr("An award can be proposed once experts have scored a copy without names: %1.").arg(RubricList::summary(*m_programme.rubric)));
    }
    setHint(isSuperseded(m_report->panel) ? tr("superseded") : tr("%1 of %2 locked").arg(m_report->panel.locked).arg(m_report->panel.needed));
    showSeats(*m_report);
    showScores(*m_report);
    showDraw(*m_report);
}

void PanelCard::showSeats(const PanelReport &report)
{
    const ReviewPanel &panel = report.panel;
    if (report.pending && panel.seats.empty())
        m_state->setText(tr("The registry draws as soon as this is delivered; nobody can know the draw before."));
    else if (panel.ended)
        m_state->setText(tr("The case left the review; it is scored anew when it comes back."));
    else if (!panel.score)
        m_state->setText(tr("Scores are shown here once all are in, on %1 at the latest.").arg(panel.due.toString(Qt::ISODate)));
    std::vector<std::vector<PlainCell>> rows;
    for (const ReviewSeat &seat : panel.seats) {
        const auto review = std::ranges::find(report.reviews, seat.review, &Review::id);
        const bool isOpen = seat.state == SeatState::Locked && review != report.reviews.end() && !review->sealed;
        const PlainCell state = isOpen && isSuperseded(panel) ? PlainCell {tr("Superseded"), Tone::Neutral} : PlainCell {seatStateText(seat.state), seatStateTone(seat.state)};
        rows.push_back({{seat.personName}, state, {isOpen ? pointsText(review->total) : u"–"_s},
            {interestOf(report, seat)}});
    }
    m_seatModel->setTable({{tr("Expert")}, {tr("State")}, {tr("Points"), true}, {tr("Interest")}}, std::move(rows));
    m_seats->setAccessibleName(tr("Experts of this case"));
}

void PanelCard::showScores(const PanelReport &report)
{
    if (!report.panel.score)
        return;
    std::vector<Review> open;
    std::ranges::copy_if(report.reviews, std::back_inserter(open), [](const Review &review) { return review.state == SeatState::Locked && !review.sealed; });
    const std::vector<ScoreRow> rows = scoreRows(report.copy.rubric, open);
    if (rows.empty())
        return;
    const ScoreRow &total = rows.back();
    const bool isWide = total.highest - total.lowest >= WideSpread;
    const QString mean = tr("%1 points on average, from %2 to %3.").arg(pointsText(*report.panel.score), pointsText(total.lowest), pointsText(total.highest));
    const bool isOld = isSuperseded(report.panel);
    m_state->setText(isOld ? tr("Superseded: the case is reviewed anew and new experts score it; these scores don't count any more. %1").arg(mean)
            : isWide       ? tr("%1 The experts lie far apart: read what they wrote before you decide.").arg(mean)
                           : mean);
    std::vector<PlainColumn> columns {{tr("Criterion")}};
    std::vector<ColumnWidth> widths {{120, 1}};
    for (const Review &review : open) {
        columns.push_back({review.reviewerName, true});
        widths.push_back({72});
    }
    columns.push_back({tr("Apart"), true});
    widths.push_back({72});
    std::vector<std::vector<PlainCell>> cells;
    for (const ScoreRow &row : rows) {
        const bool isTotal = row.criterion.isEmpty();
        const auto criterion = std::ranges::find(report.copy.rubric.criteria, row.criterion, &RubricCriterion::id);
        const auto text = [&](qint32 points) { return isTotal ? pointsText(points) : QString::number(points); };
        std::vector<PlainCell> line {{isTotal ? isOld ? tr("Points of 100, superseded") : tr("Points of 100") : tr("%1 (0 to %2)").arg(criterionName(*criterion)).arg(criterion->scale), std::nullopt, isTotal}};
        for (const std::optional<qint32> &score : row.scores)
            line.push_back({score ? text(*score) : u"–"_s, std::nullopt, isTotal});
        line.push_back({text(row.highest - row.lowest), isTotal && isWide ? std::optional(Tone::Warn) : std::nullopt, isTotal});
        cells.push_back(std::move(line));
    }
    m_scoreModel->setTable(std::move(columns), std::move(cells));
    m_scores->setColumns(widths);
    for (size_t column = 1; column < widths.size(); ++column)
        m_scores->setItemDelegateForColumn(int(column), new AmountDelegate(m_scores));
    m_scores->setAccessibleName(tr("Scores by criterion"));
    m_scores->show();
}

void PanelCard::showDraw(const PanelReport &report)
{
    QList<KeyValue> facts;
    for (const Review &review : report.reviews)
        if (review.state == SeatState::Locked && !review.sealed)
            facts.append({review.reviewerName, review.comment});
    for (const Interest &interest : report.interests)
        facts.append({tr("Interest of %1").arg(interest.personName),
            tr("%1, %2: %3").arg(interestSourceText(interest.source), interestOutcomeText(interest.outcome),
                interest.path.empty() ? interest.text : QStringList(interest.path.begin(), interest.path.end()).join(u" → "_s))});
    for (const ReviewDraw &draw : report.panel.draws) {
        const auto barred = std::ranges::count_if(draw.candidates,
            [](const DrawCandidate &candidate) { return candidate.bar != DrawBar::Free && candidate.bar != DrawBar::Managed; });
        facts.append({tr("Draw of %1").arg(localDate(draw.at).toString(Qt::ISODate)),
            tr("%1 of %2 candidates, %3 barred, seed %4").arg(draw.drawn.size()).arg(draw.candidates.size()).arg(barred).arg(draw.seed)});
    }
    m_words->setPairs(facts);
    m_words->setVisible(!facts.empty());
}

/// Scores of a round that ended, of a case that goes on: a refusal that stands rests on its own.
bool PanelCard::isSuperseded(const ReviewPanel &panel) const
{
    return panel.ended && m_application.stage != Stage::Refused && m_application.stage != Stage::Withdrawn;
}

bool PanelCard::mayAct() const
{
    const auto &session = m_useCases.session.current();
    return session && (hasRole(session->account, Role::Clerk) || hasRole(session->account, Role::Reviewer));
}

bool PanelCard::mayReplace(const ReviewSeat &seat) const
{
    const bool isGone = std::ranges::find(m_report->gone, seat.account) != m_report->gone.end();
    const bool isDue = isGone || m_useCases.today() > m_report->panel.due || seat.interest == InterestType::Apparent;
    return mayAct() && !m_report->panel.ended && seat.state == SeatState::Scoring && isDue;
}

void PanelCard::perform(const Payload &payload, const QString &done)
{
    whenDone(this, m_useCases.commands.perform(payload, m_application.place), [this, done](const Result<Performed> &performed) {
        if (!performed) {
            const ErrorWords words = errorWords(performed.error());
            return m_notice->showError(words.title, words.advice);
        }
        m_notice->hide();
        Q_EMIT recorded(done);
        load();
    });
}

} // namespace cpv
