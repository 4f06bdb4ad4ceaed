#pragma once

#include "core/usecases/use_cases.h"
#include "ui/shell/page.h"

#include <QFutureWatcher>

namespace cpv {

class Banner;
class Button;
class Card;
class CaseStory;
class KeyValueGrid;
class Notice;
class Pill;
class Skeleton;
class Text;
class WordsForm;

/// One application as its company sees it: where it stands, what the office wants corrected, what was decided and why, and
/// the steps the company has: correct, withdraw, appeal once.
class CasePage : public Page
{
    Q_OBJECT

public:
    CasePage(UseCases &useCases, QWidget *parent);

    QString title() const override;
    QString subtitle() const override;
    void refresh() override;
    void openArgument(const QVariant &argument) override; ///< An ApplicationId's text.

private:
    void buildHeader(Card &card);
    void buildLayout();
    void connectSteps();
    void connectAnswers();
    void load();
    void show(const ApplicationDetail &detail);
    void showHeader(const ApplicationDetail &detail);
    void showRefusals(const ApplicationDetail &detail);
    void showCorrections(const Application &application);
    void showSteps(const Application &application);
    void showError(const Error &error);
    void perform(const Payload &payload);
    void onPerformed();
    void offerUndo(CommandId command);
    void retranslate();

    UseCases &m_useCases;
    ApplicationId m_id;
    std::optional<ApplicationDetail> m_detail;
    std::optional<CommandId> m_refused; // Shown in the refusal's notice.
    CommandKind m_performing = CommandKind::WithdrawApplication;

    Notice *m_notice;
    Notice *m_refusal;
    Skeleton *m_skeleton;
    QWidget *m_content;
    Text *m_project;
    Text *m_programme;
    Text *m_next;
    Text *m_amountLabel;
    Text *m_amount;
    Pill *m_stage;
    Button *m_voucher;
    Button *m_withdraw;
    Button *m_appeal;
    Banner *m_returned;
    Card *m_correctionCard;
    KeyValueGrid *m_corrections;
    WordsForm *m_withdrawForm;
    WordsForm *m_appealForm;
    CaseStory *m_story;

    QFutureWatcher<Result<ApplicationDetail>> m_loading;
    QFutureWatcher<Result<Performed>> m_doing;
    QFutureWatcher<Result<Draft>> m_correcting;
    QFutureWatcher<Result<void>> m_takingBack;
    QFutureWatcher<Result<void>> m_dismissing;
};

} // namespace cpv
