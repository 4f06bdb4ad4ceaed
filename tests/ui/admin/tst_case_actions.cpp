#include "ui/admin/action_bar.h"
#include "ui/admin/action_form.h"
#include "ui/admin/case_actions.h"

#include "core/base/describe.h"
#include "core/base/uuid.h"

#include <QPushButton>
#include <QtTest>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

AccountId accountId(const char *text)
{
    return *AccountId::fromText(QString::fromLatin1(text));
}

const AccountId me = accountId("00000000-0000-7000-8000-000000000001");
const AccountId other = accountId("00000000-0000-7000-8000-000000000002");
const QDate today(2026, 3, 2);

Account accountWith(std::vector<Role> roles)
{
    Account account;
    account.id = me;
    account.roles = std::move(roles);
    return account;
}

Application applicationAt(Stage stage)
{
    Application application;
    application.stage = stage;
    if (stage == Stage::Proposed)
        application.decision = Decision {.proposedBy = other};
    if (stage == Stage::InNotice)
        application.noticeTo = today.addDays(-1);
    return application;
}

/// "Accept Return !Disregard": in the order of the buttons, those not offered to this person with an exclamation mark.
QString shown(const std::vector<OfferedAction> &actions)
{
    QStringList names;
    for (const OfferedAction &action : actions)
        names << (action.enabled ? QString() : u"!"_s) + enumText(action.action);
    return names.join(u' ');
}

} // namespace

class CaseActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatStageAndRoleAllow_data();
    void offersWhatStageAndRoleAllow();
    void theAuditorMayDoNothing_data() { everyStage(); }
    void theAuditorMayDoNothing();
    void whoProposedDoesNotConfirm();
    void whoConfirmedDoesNotConfirmAgain();
    void afterAnAppealOthersDecide();
    void noAwardWhileTheNoticeRuns();
    void noAwardWhileAnObjectionIsOpen();
    void anIssuedVoucherEndsTheWork();
    void noVoucherBeforeItsCourse();
    void anAwardClaimedAfterPayingIsOpenedNotIssued();
    void aSecondClickIsNotTakenForTheNextStep();
    void aStepIsACommandByItselfOrHasAForm();

private:
    void everyStage();
};

void CaseActionsTest::offersWhatStageAndRoleAllow_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("offered");
    const auto row = [](Stage stage, Role role, const QString &offered) {
        QTest::addRow("%s by %s", qPrintable(enumText(stage)), qPrintable(enumText(role))) << stage << role << offered;
    };
    row(Stage::Submitted, Role::Clerk, u"Accept Return Disregard"_s);
    row(Stage::Submitted, Role::Reviewer, u"Accept Return !Disregard"_s);
    row(Stage::Submitted, Role::Approver, u"!Accept !Return !Disregard"_s);
    row(Stage::InReview, Role::Clerk, u"!Propose Return !Refuse"_s);
    row(Stage::InReview, Role::Reviewer, u"Propose Return Refuse"_s);
    row(Stage::Proposed, Role::Approver, u"Confirm SendBack"_s);
    row(Stage::Proposed, Role::Clerk, u"!Confirm !SendBack"_s);
    row(Stage::Confirmed, Role::Clerk, u"Publish"_s);
    row(Stage::Confirmed, Role::Approver, u"!Publish"_s);
    row(Stage::InNotice, Role::Clerk, u"Award Object"_s);
    row(Stage::Awarded, Role::Clerk, u"Issue"_s);
    row(Stage::Awarded, Role::Finance, u"!Issue"_s);
    for (const Stage ended : {Stage::Returned, Stage::Closed, Stage::Disregarded, Stage::Refused, Stage::Withdrawn, Stage::Lapsed})
        row(ended, Role::Clerk, QString());
}

void CaseActionsTest::offersWhatStageAndRoleAllow()
{
    QFETCH(const Stage, stage);
    QFETCH(const Role, role);
    QFETCH(const QString, offered);
    const auto actions = actionsFor(applicationAt(stage), accountWith({role}), today);
    QCOMPARE(shown(actions), offered);
    for (const OfferedAction &action : actions)
        QCOMPARE(action.hint == ActionHint::None, action.enabled); // Whoever may not is told why.
}

void CaseActionsTest::everyStage()
{
    QTest::addColumn<Stage>("stage");
    for (const Stage stage : {Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed, Stage::InNotice,
             Stage::Awarded, Stage::Closed})
        QTest::addRow("%s", qPrintable(enumText(stage))) << stage;
}

void CaseActionsTest::theAuditorMayDoNothing()
{
    QFETCH(const Stage, stage);
    for (const OfferedAction &action : actionsFor(applicationAt(stage), accountWith({Role::Auditor}), today))
        QVERIFY(!action.enabled);
}

void CaseActionsTest::whoProposedDoesNotConfirm()
{
    Application application = applicationAt(Stage::Proposed);
    application.decision->proposedBy = me;
    const auto actions = actionsFor(application, accountWith({Role::Reviewer, Role::Approver}), today);
    QCOMPARE(actions.front(), (OfferedAction {CaseAction::Confirm, false, ActionHint::YouProposed}));
}

void CaseActionsTest::whoConfirmedDoesNotConfirmAgain()
{
    Application application = applicationAt(Stage::Proposed);
    application.decision->confirmedBy = {me};
    const auto actions = actionsFor(application, accountWith({Role::Approver}), today);
    QCOMPARE(actions.front(), (OfferedAction {CaseAction::Confirm, false, ActionHint::YouConfirmed}));
}

void CaseActionsTest::afterAnAppealOthersDecide()
{
    const Account everything = accountWith({Role::Clerk, Role::Reviewer, Role::Approver});
    for (const Stage stage : {Stage::InReview, Stage::Proposed}) {
        Application application = applicationAt(stage);
        application.earlierDecisions = {Decision {.verdict = Verdict::Refuse, .proposedBy = me}};
        for (const OfferedAction &offered : actionsFor(application, everything, today))
            QCOMPARE(offered.hint, ActionHint::DecidedBefore); // Returning or sending it back would decide, too.
    }
}

void CaseActionsTest::noAwardWhileTheNoticeRuns()
{
    Application application = applicationAt(Stage::InNotice);
    application.noticeTo = today; // Inclusive.
    const auto actions = actionsFor(application, accountWith({Role::Clerk}), today);
    QCOMPARE(actions.front(), (OfferedAction {CaseAction::Award, false, ActionHint::NoticeRuns}));
}

void CaseActionsTest::noAwardWhileAnObjectionIsOpen()
{
    Application application = applicationAt(Stage::InNotice);
    application.openObjections = 1;
    const auto actions = actionsFor(application, accountWith({Role::Clerk}), today);
    QCOMPARE(actions.front(), (OfferedAction {CaseAction::Award, false, ActionHint::ObjectionOpen}));
}

void CaseActionsTest::noVoucherBeforeItsCourse()
{
    const auto offered = [](bool awaitsCourse) { return actionsFor(applicationAt(Stage::Awarded), accountWith({Role::Clerk}), today, awaitsCourse); };
    QCOMPARE(offered(true).front(), (OfferedAction {CaseAction::Issue, false, ActionHint::CourseOpen}));
    QCOMPARE(offered(false).front(), (OfferedAction {CaseAction::Issue, true, ActionHint::None}));
}

void CaseActionsTest::anAwardClaimedAfterPayingIsOpenedNotIssued()
{
    QCOMPARE(ActionBar::actionText(CaseAction::Issue, ProgrammeMode::PayFirst), u"Open for claims"_s);
    QCOMPARE(ActionBar::actionText(CaseAction::Issue, ProgrammeMode::ClaimFirst), u"Issue voucher"_s);
}

void CaseActionsTest::anIssuedVoucherEndsTheWork()
{
    Application application = applicationAt(Stage::Awarded);
    application.voucher = *VoucherId::fromText(u"00000000-0000-7000-8000-000000000003"_s);
    QVERIFY(actionsFor(application, accountWith({Role::Clerk}), today).empty());
}

/// Its button stands where the last one's was.
void CaseActionsTest::aSecondClickIsNotTakenForTheNextStep()
{
    ActionBar bar;
    bar.show();
    std::vector<CaseAction> chosen;
    connect(&bar, &ActionBar::chosen, &bar, [&](CaseAction action) { chosen.push_back(action); });
    const auto click = [&bar] { QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton); };
    bar.setActions({{CaseAction::Award}}, {});
    click();
    bar.setActions({{CaseAction::Issue}}, {});
    click();
    QVERIFY(!bar.press(CaseAction::Issue));
    QCOMPARE(chosen, std::vector {CaseAction::Award});
    QTRY_VERIFY(bar.isEnabled());
    click();
    QCOMPARE(chosen, (std::vector {CaseAction::Award, CaseAction::Issue}));
}

void CaseActionsTest::aStepIsACommandByItselfOrHasAForm()
{
    const Application application = applicationAt(Stage::Submitted);
    for (const CaseAction action : enumValues<CaseAction>()) {
        const std::unique_ptr<ActionForm> form(ActionForm::make(action, application, nullptr));
        QVERIFY2(payloadOf(action, application.id, {}).has_value() == !form, qPrintable(enumText(action)));
    }
}

QTEST_MAIN(CaseActionsTest)
#include "tst_case_actions.moc"
