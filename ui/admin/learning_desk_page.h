#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <functional>
#include <map>

class QPlainTextEdit;

namespace cpv {

class Button;
class Card;
class EmptyState;
class FormField;
class KeyValueGrid;
class LearningEffectCard;
class Notice;
class PlainTableModel;
class Skeleton;
class TableView;

/// What companies ask of the office besides money: questions to experts to answer, and courses whose completion is marked.
class LearningDeskPage : public Page
{
    Q_OBJECT

public:
    LearningDeskPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    struct Table {
        Card *card;
        TableView *view;
        PlainTableModel *model;
    };

    void build();
    Table makeTable(const QString &name);
    void retranslate();
    void fill();
    void fillRequests();
    void fillEnrolments();
    void showRequest();
    bool mayAct() const;
    void answer();
    void complete();
    void turnTo(HelpRequestId id);
    void perform(const Payload &payload, const PlaceCode &place, qint32 version, std::function<void()> done = {});
    const HelpRequest *request() const;
    const Enrolment *enrolment() const;

    UseCases &m_useCases;
    LearningDesk m_desk;
    std::vector<HelpRequest> m_requests; ///< Open ones first.
    std::vector<Enrolment> m_enrolments; ///< Likewise.
    std::optional<HelpRequestId> m_request;
    std::map<HelpRequestId, QString> m_begun; ///< Answers to others that were begun and left.
    std::optional<EnrolmentId> m_enrolment;
    bool m_loaded = false;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    Table m_questions;
    Card *m_question;
    KeyValueGrid *m_asked;
    QPlainTextEdit *m_answer;
    FormField *m_answerField;
    Button *m_send;
    Table m_courses;
    Button *m_complete;
    LearningEffectCard *m_effect;
};

} // namespace cpv
