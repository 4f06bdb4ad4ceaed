#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace cpv {

class Button;
class Card;
class CorrectionCard;
class ExplainList;
class FormKeeper;
class KeyValueGrid;
class Notice;
class Pill;
class Skeleton;
class Text;
class PaperList;
class ReceiptCard;
class PaperOpener;
class Timeline;

/// One application of the company: where it stands, what was decided and why, and what the company may do now.
class CasePage : public Page
{
    Q_OBJECT

public:
    CasePage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< An application's id.

private:
    void build();
    QWidget *makeActions();
    void connectAll();
    void retranslate();
    void showAll();
    void showState();
    void showDecision();
    void showSteps();
    QString estimateHint() const;
    void loadToday();
    void loadYardstick();
    void showFacts();
    void showHistory();
    void showRefusals();
    QWidget *makeRefusal(const Refusal &refusal);

    void correct();
    void askToWithdraw();
    void withdraw();
    void onTakenBack(const Result<void> &back);
    void applyAgain();
    void appeal();
    void dismiss(CommandId command);
    void showError(const Error &error);

    UseCases &m_useCases;
    ApplicationId m_id;
    std::optional<ApplicationDetail> m_detail;
    std::optional<Money> m_today; ///< What its form would bring now, while nobody has decided.
    Notice *m_notice;
    QVBoxLayout *m_refusals;
    Skeleton *m_skeleton;
    QWidget *m_body;
    Card *m_stateCard;
    Pill *m_stage;
    Text *m_now;
    Text *m_yardstick; ///< While nobody has decided.
    Button *m_correct;
    Button *m_withdraw;
    Button *m_appeal;
    Button *m_voucher;
    Button *m_course; ///< To what the voucher waits for.
    Button *m_again;
    CorrectionCard *m_corrections;
    Card *m_appealCard;
    Text *m_appealHint;
    QPlainTextEdit *m_grounds;
    FormKeeper *m_keeper; ///< Of the grounds.
    Button *m_sendAppeal;
    Card *m_decisionCard;
    Pill *m_verdict;
    Text *m_reason;
    Text *m_decisionText;
    Card *m_stepsCard;
    ExplainList *m_steps;
    Card *m_factsCard;
    KeyValueGrid *m_facts;
    Card *m_papersCard;
    PaperList *m_papers;
    PaperOpener *m_opener;
    ReceiptCard *m_receipt;
    Card *m_historyCard;
    Timeline *m_history;
};

} // namespace cpv
