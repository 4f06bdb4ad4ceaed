#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QStandardItemModel;

namespace cpv {

class Button;
class Card;
class EmptyState;
class Notice;
class ProgrammeSheet;
class RuleProposalsCard;
class Skeleton;
class TableView;

/// The rule sets in force, each as published: with rule numbers, source and how sure we are of it; above them the versions on their
/// way. A programme editor goes on from here to the designer.
class RuleSetsPage : public Page
{
    Q_OBJECT

public:
    RuleSetsPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    /// A programme's id: opens it.
    void openArgument(const QVariant &argument) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void onLoaded();
    void showList();
    void showProgramme(int row);
    bool mayDesign(const Programme &programme) const;
    void showOnly(QWidget *shown);
    void applyMetrics();
    void retranslate();

    UseCases &m_useCases;
    std::vector<ProgrammeListing> m_programmes;
    ProgrammeId m_chosen;
    Notice *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content;
    Card *m_card;
    RuleProposalsCard *m_proposals;
    Button *m_simulate;
    Button *m_design;
    TableView *m_table;
    QStandardItemModel *m_model;
    ProgrammeSheet *m_sheet;
    QFutureWatcher<Result<std::vector<ProgrammeListing>>> m_loading;
};

} // namespace cpv
