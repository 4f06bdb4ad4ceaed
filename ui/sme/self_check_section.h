#pragma once

#include "core/insight/readiness.h"

#include <QWidget>

class QVBoxLayout;

namespace cpv {

class Button;
class Card;
class DropDown;
class FormField;
class Text;

/// Twelve questions, the result by area, and what to do first.
class SelfCheckSection : public QWidget
{
    Q_OBJECT

public:
    explicit SelfCheckSection(QWidget *parent = nullptr);

    void setAnswers(const CheckAnswers &answers) { m_answers = answers; }
    void showContent(const LearningContent &content); ///< With the answers that were set.

Q_SIGNALS:
    void answered(const cpv::CheckAnswers &answers);
    void courseRequested(const QString &course);

private:
    void fillQuestions();
    void fillResult();
    void addFirstSteps(const Readiness &found);
    void startOver();

    struct Asked {
        QString question;
        DropDown *box;
        FormField *field;
    };

    LearningContent m_content;
    CheckAnswers m_answers;
    std::vector<Asked> m_asked; ///< In the content's order; made once.
    Card *m_questions;
    QVBoxLayout *m_list;
    Card *m_result;
    QVBoxLayout *m_areas;
    Button *m_again;
};

} // namespace cpv
