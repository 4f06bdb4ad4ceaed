#pragma once

#include "core/usecases/use_cases.h"
#include "ui/admin/case_actions.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

class QVBoxLayout;

namespace cpv {

class ActionBar;
class ActionForm;
class BackLink;
class Button;
class Card;
class CaseFacts;
class CaseFindings;
class HandlerButton;
class Notice;
class PaperMarks;
class PaperOpener;
class PanelCard;
class Pill;
class Skeleton;
class Text;
class VoucherDeskCard;

/// One case, whole: what was submitted, what the rules and the calculation say, what happened so far, and what this person
/// may do next. F8 passes, F7 returns, only here.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    ReviewPage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override;

private:
    void buildHeader();
    void connectAnswers();
    void load();
    void show(const ApplicationDetail &detail);
    void showRefusals(const ApplicationDetail &detail);
    void showActions();
    void choose(CaseAction action);
    void closeForm();
    void keepKeyboard(const QWidget &going);
    void perform(const Payload &payload);
    Payload withNewIds(Payload payload);
    void onPerformed();
    void offerUndo(CommandId command);
    /// What was being done when its answer came: another case may be shown by then, or none yet.
    struct Step {
        ApplicationId application;
        QString number;
        CommandKind kind = CommandKind::AcceptApplication;
        ProgrammeMode mode = ProgrammeMode::ClaimFirst;
    };
    void tellFailed(const Step &step, const Error &error);
    void openMaterial(const MaterialRef &material);
    void openNext();
    void pressKey(bool pass);

    UseCases &m_useCases;
    ApplicationId m_id;
    std::optional<ApplicationDetail> m_detail;
    Step m_performing;

    BackLink *m_back;
    Notice *m_notice;
    Notice *m_refusal;
    Skeleton *m_skeleton;
    QWidget *m_content;
    Text *m_number;
    Text *m_who;
    Text *m_amount;
    Pill *m_stage;
    HandlerButton *m_handler;
    Button *m_next;
    CaseFacts *m_facts;
    CaseFindings *m_findings;
    PanelCard *m_panel;
    VoucherDeskCard *m_voucher;
    Card *m_actionCard;
    ActionBar *m_actions;
    PaperOpener *m_papers;
    PaperMarks *m_marks;
    ActionForm *m_form = nullptr;

    QFutureWatcher<Result<ApplicationDetail>> m_loading;
    QFutureWatcher<Result<Performed>> m_doing;
    QFutureWatcher<Result<ApplicationPage>> m_nextLoading;
    QFutureWatcher<Result<void>> m_dismissing;
};

} // namespace cpv
