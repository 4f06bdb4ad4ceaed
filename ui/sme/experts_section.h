#pragma once

#include "core/usecases/learning.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace cpv {

class Button;
class Card;
class DropDown;
class FormField;

/// Whom to ask, a question to one of them, and what was answered.
class ExpertsSection : public QWidget
{
    Q_OBJECT

public:
    explicit ExpertsSection(QWidget *parent = nullptr);

    struct Question {
        QString expert;
        QString subject;
        QString text;
    };

    void showDesk(const LearningDesk &desk);
    void clear(); ///< What was typed, once it is asked.

Q_SIGNALS:
    void askRequested(const cpv::ExpertsSection::Question &question);
    void withdrawRequested(const cpv::HelpRequest &request);

private:
    void build();
    void fillExperts();
    void fillForm();
    void fillRequests();
    QWidget *requestLine(const HelpRequest &request);
    void ask();

    LearningDesk m_desk;
    Card *m_directory;
    QVBoxLayout *m_experts;
    Card *m_form;
    DropDown *m_expert;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    FormField *m_expertField;
    FormField *m_subjectField;
    FormField *m_textField;
    Button *m_ask;
    Card *m_asked;
    QVBoxLayout *m_requests;
};

} // namespace cpv
