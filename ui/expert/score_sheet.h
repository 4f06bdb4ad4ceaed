#pragma once

#include "core/domain/review.h"
#include "ui/widgets/card.h"

#include <vector>

class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace cpv {

class Button;
class FormField;
class Text;

/// The rubric to be filled: a score and its meaning per criterion, the total as it grows, and the words for it. Locked scores can
/// only be read.
class ScoreSheet : public Card
{
    Q_OBJECT

public:
    explicit ScoreSheet(QWidget *parent = nullptr);

    /// Keeps what was typed where the same review comes again and was not locked meanwhile.
    void setReview(const Review &review, const Rubric &rubric);
    void retranslate();
    bool hasChanges() const; ///< Typed and not saved.
    std::vector<CriterionScore> scores() const;
    QString comment() const;
    void lock(); ///< As its button: says what is missing, or asks for it.

Q_SIGNALS:
    void saveRequested();
    void lockRequested();

private:
    struct Line {
        RubricCriterion criterion;
        FormField *field;
        QSpinBox *score;
    };

    void makeLines();
    void showTotal();

    Review m_review;
    Rubric m_rubric;
    std::vector<Line> m_lines;
    QVBoxLayout *m_rows;
    Text *m_total;
    Text *m_rest;
    QPlainTextEdit *m_comment;
    FormField *m_commentField;
    QWidget *m_buttons;
    Button *m_save;
    Button *m_lock;
};

} // namespace cpv
