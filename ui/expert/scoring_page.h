#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

namespace cpv {

class Card;
class CopyCard;
class EmptyState;
class InterestForm;
class Notice;
class PlainTableModel;
class ScoreSheet;
class Skeleton;
class TableView;

/// An expert's work: the copies to be scored, the chosen one beside its rubric, and, once the own scores are locked, those of the
/// others. F8 locks.
class ScoringPage : public Page
{
    Q_OBJECT

public:
    ScoringPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;

private:
    void build();
    void connectSteps();
    void retranslate();
    void fill();
    void fillList();
    void showTask();
    void showOthers(const ReviewTask &task);
    void choose(int row);
    void score(bool lock);
    void declare(InterestParty party, InterestType type, const QString &text);
    void perform(const Payload &payload, const ReviewTask &task, const QString &done);
    const ReviewTask *task() const;
    QString programmeName(ProgrammeId id) const;

    UseCases &m_useCases;
    std::vector<ReviewTask> m_tasks;
    std::vector<ProgrammeListing> m_programmes;
    std::optional<ReviewId> m_chosen;
    bool m_loaded = false;
    bool m_filling = false;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    Card *m_listCard;
    TableView *m_list;
    PlainTableModel *m_model;
    CopyCard *m_copy;
    ScoreSheet *m_sheet;
    Card *m_othersCard;
    TableView *m_others;
    PlainTableModel *m_othersModel;
    InterestForm *m_interest;
};

} // namespace cpv
