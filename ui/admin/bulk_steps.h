#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/bulk_plan.h"
#include "ui/lists/list_model.h"
#include "ui/widgets/card.h"

#include <QSet>

#include <map>

namespace cpv {

class Button;
class KeyValueGrid;
class ListPane;
class Notice;
class PlainTableModel;
class Skeleton;
class TableView;

/// Several chosen cases of the office's list that go on together: a button below the list as soon as two or more are chosen, and the
/// card that says who goes on, who stays and why, and asks once. Each case then gets the command of its single step; one toast offers
/// to undo them all.
class BulkSteps : public Card
{
    Q_OBJECT

public:
    struct Parts {
        UseCases &useCases;
        ListPane &list;
        ListModel<ApplicationRow> &model;
        std::function<ApplicationQuery()> query; ///< Of the list as it stands.
    };

    explicit BulkSteps(const Parts &parts, QWidget *parent = nullptr);

    int chosen() const; ///< How many rows of the list are.
    void retranslate();

Q_SIGNALS:
    /// Steps that can still be undone, and what they were in words.
    void taken(const std::vector<cpv::CommandId> &commands, const QString &done);
    void caseRequested(const cpv::ApplicationId &id);

private:
    void build();
    void connectList();
    void remember();
    void dropStrangers();
    void offer();
    std::optional<CaseAction> stepOfChosen() const;
    std::vector<int> chosenRows(int most) const;
    void open();
    void lookAt(const std::vector<ApplicationId> &ids);
    void leave();
    void showPlan();
    void showFigures();
    void showCases();
    std::vector<size_t> inOrder() const;
    void perform();
    void onPerformed(const std::vector<size_t> &tried, const GroupPerformed &performed);
    void tellFailed(const Error &error);

    const Parts m_parts;
    QSet<ApplicationId> m_meant; // The chosen cases, as somebody chose them.
    bool m_meantUnseen = false; // Or not all of them are known.
    std::optional<CaseAction> m_offered; // By the button.
    CaseAction m_action = CaseAction::Accept; // Of the card.
    int m_round = 0; // Answers to an earlier choice are not shown.
    bool m_performing = false;
    std::vector<GroupedCase> m_cases;
    std::map<ApplicationId, QString> m_refused; // After the step: those of m_cases that a rule refused.
    BulkPlan m_plan;

    Button *m_button;
    Notice *m_notice;
    Skeleton *m_skeleton;
    QWidget *m_content; // Without the buttons, which are there at once.
    KeyValueGrid *m_figures;
    TableView *m_table;
    PlainTableModel *m_model;
    Button *m_do;
    Button *m_cancel;
};

} // namespace cpv
