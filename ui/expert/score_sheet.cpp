#include "ui/expert/score_sheet.h"

#include "ui/models/review_text.h"
#include "ui/theme/zoom_follower.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_line.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int NotScored = -1;

/// Scrolling the page over it must not change a score.
class ScoreBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

}

ScoreSheet::ScoreSheet(QWidget *parent)
    : Card({}, parent)
    , m_rows(new QVBoxLayout)
    , m_total(named(new Text(TextRole::Figure), u"scoreTotal"_s))
    , m_rest(new Text(TextRole::Muted))
    , m_comment(named(new QPlainTextEdit, u"scoreComment"_s))
    , m_commentField(new FormField({}, m_comment))
    , m_buttons(new QWidget)
    , m_save(named(new Button(ButtonKind::Secondary), u"scoreSave"_s))
    , m_lock(named(new Button(ButtonKind::Primary), u"scoreLock"_s))
{
    setObjectName(u"scoreSheet"_s);
    setGap(*m_rows, 10);
    m_comment->setTabChangesFocus(true);
    fixHeight(*m_comment, 96);
    auto *total = new QHBoxLayout;
    addFigure(*total, m_total, m_rest, 1);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    setGap(*buttons, 8);
    buttons->addWidget(m_lock);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    body()->addLayout(total);
    body()->addLayout(m_rows);
    body()->addWidget(m_commentField);
    body()->addWidget(m_buttons);
    connect(m_save, &Button::clicked, this, &ScoreSheet::saveRequested);
    connect(m_lock, &Button::clicked, this, &ScoreSheet::lock);
}

void ScoreSheet::setReview(const Review &review, const Rubric &rubric)
{
    const bool isSame = review.id == m_review.id && review.state == m_review.state;
    const bool keeps = isSame && hasChanges();
    m_review = review;
    m_rubric = rubric;
    if (!isSame)
        makeLines();
    if (!keeps) {
        for (const Line &line : m_lines) {
            const auto given = std::ranges::find(review.scores, line.criterion.id, &CriterionScore::criterion);
            line.score->setValue(given == review.scores.end() ? NotScored : given->points);
        }
        m_comment->setPlainText(review.comment);
    }
    const bool isOpen = review.state == SeatState::Scoring;
    for (const Line &line : m_lines)
        line.score->setEnabled(isOpen);
    m_comment->setReadOnly(!isOpen);
    m_buttons->setVisible(isOpen);
    retranslate();
}

void ScoreSheet::makeLines()
{
    emptyLayout(*m_rows);
    m_lines.clear();
    for (const RubricCriterion &criterion : m_rubric.criteria) {
        auto *score = named(new ScoreBox, u"score_"_s + criterion.id);
        score->setRange(NotScored, criterion.scale);
        score->setSpecialValueText(u"–"_s);
        score->setValue(NotScored);
        auto *field = new FormField({}, score);
        m_rows->addWidget(field);
        m_lines.push_back({criterion, field, score});
        connect(score, &QSpinBox::valueChanged, this, [this, field] {
            field->setError({});
            showTotal();
        });
    }
}

void ScoreSheet::retranslate()
{
    setTitle(tr("Scores"));
    setHint(m_review.state == SeatState::Locked ? tr("Locked; they never change any more") : tr("Rubric version %1").arg(m_rubric.version));
    for (const Line &line : m_lines) {
        line.field->setLabel(tr("%1 (%2 points, scored 0 to %3)").arg(criterionName(line.criterion)).arg(line.criterion.weight).arg(line.criterion.scale));
        line.field->setHelp(criterionGuidance(line.criterion));
    }
    m_commentField->setLabel(tr("What speaks for and against it"));
    m_commentField->setHelp(tr("The other experts and the office read it once all scores are in."));
    m_save->setText(tr("Save"));
    m_lock->setText(tr("Lock the scores") + u" (F8)"_s);
    showTotal();
}

void ScoreSheet::showTotal()
{
    const std::vector<CriterionScore> given = scores();
    m_total->setText(pointsText(totalOf(m_rubric, given)));
    const auto open = m_lines.size() - given.size();
    m_rest->setText(open == 0 ? tr("of 100 points") : tr("of 100 points, %n still to be scored", nullptr, int(open)));
}

bool ScoreSheet::hasChanges() const
{
    if (m_review.state != SeatState::Scoring)
        return false;
    const std::vector<CriterionScore> given = scores();
    const auto isKept = [this](const CriterionScore &score) {
        return std::ranges::any_of(m_review.scores,
            [&](const CriterionScore &kept) { return kept.criterion == score.criterion && kept.points == score.points; });
    };
    return given.size() != m_review.scores.size() || !std::ranges::all_of(given, isKept) || comment() != m_review.comment;
}

std::vector<CriterionScore> ScoreSheet::scores() const
{
    std::vector<CriterionScore> given;
    for (const Line &line : m_lines)
        if (line.score->value() != NotScored)
            given.push_back({line.criterion.id, line.score->value()});
    return given;
}

QString ScoreSheet::comment() const { return m_comment->toPlainText().trimmed(); }

void ScoreSheet::lock()
{
    if (m_review.state != SeatState::Scoring)
        return;
    QWidget *first = nullptr;
    for (const Line &line : m_lines) {
        const bool isMissing = line.score->value() == NotScored;
        line.field->setError(isMissing ? tr("Give a score; 0 is one.") : QString());
        if (isMissing && !first)
            first = line.score;
    }
    m_commentField->setError(comment().isEmpty() ? tr("Write at least a sentence.") : QString());
    if (comment().isEmpty() && !first)
        first = m_comment;
    if (first)
        return first->setFocus();
    Q_EMIT lockRequested();
}

} // namespace cpv
