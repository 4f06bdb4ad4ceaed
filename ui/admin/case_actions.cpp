#include "ui/admin/case_actions.h"

#include <algorithm>

namespace cpv {

namespace {

class ActionOffer
{
public:
    ActionOffer(const Application &application, const Account &account) : m_application(application), m_account(account) { }

    void byClerk(CaseAction action, ActionHint hindrance = ActionHint::None) { add(action, Role::Clerk, ActionHint::NeedsClerk, hindrance); }
    void byClerkOrReviewer(CaseAction action, ActionHint hindrance = ActionHint::None)
    {
        add(action, hasRole(m_account, Role::Reviewer) ? Role::Reviewer : Role::Clerk, ActionHint::NeedsClerk, hindrance);
    }
    void byReviewer(CaseAction action)
    {
        add(action, Role::Reviewer, ActionHint::NeedsReviewer,
            decidedBefore(m_application, m_account.id) ? ActionHint::DecidedBefore : ActionHint::None);
    }
    void byApprover(CaseAction action, ActionHint hindrance = ActionHint::None)
    {
        add(action, Role::Approver, ActionHint::NeedsApprover, hindrance);
    }
    std::vector<OfferedAction> take() { return std::move(m_offered); }

private:
    void add(CaseAction action, Role role, ActionHint missingRole, ActionHint hindrance)
    {
        const ActionHint hint = hasRole(m_account, role) ? hindrance : missingRole;
        m_offered.push_back({action, hint == ActionHint::None, hint});
    }

    const Application &m_application;
    const Account &m_account;
    std::vector<OfferedAction> m_offered;
};

ActionHint beforeHindrance(const Application &application, AccountId account)
{
    return decidedBefore(application, account) ? ActionHint::DecidedBefore : ActionHint::None;
}

ActionHint confirmHindrance(const Application &application, AccountId account)
{
    if (!application.decision)
        return ActionHint::None;
    const Decision &decision = *application.decision;
    if (decision.proposedBy == account)
        return ActionHint::YouProposed;
    if (std::ranges::find(decision.confirmedBy, account) != decision.confirmedBy.end())
        return ActionHint::YouConfirmed;
    return beforeHindrance(application, account);
}

ActionHint awardHindrance(const Application &application, QDate today)
{
    if (application.openObjections > 0)
        return ActionHint::ObjectionOpen;
    return application.noticeTo && today <= *application.noticeTo ? ActionHint::NoticeRuns : ActionHint::None;
}

} // namespace

std::vector<OfferedAction> actionsFor(const Application &application, const Account &account, QDate today, bool awaitsCourse)
{
    ActionOffer offer(application, account);
    switch (application.stage) {
    case Stage::Submitted:
        offer.byClerkOrReviewer(CaseAction::Accept);
        offer.byClerkOrReviewer(CaseAction::Return, beforeHindrance(application, account.id));
        offer.byClerk(CaseAction::Disregard, beforeHindrance(application, account.id));
        break;
    case Stage::InReview:
        offer.byReviewer(CaseAction::Propose);
        offer.byClerkOrReviewer(CaseAction::Return, beforeHindrance(application, account.id));
        offer.byReviewer(CaseAction::Refuse);
        break;
    case Stage::Proposed:
        offer.byApprover(CaseAction::Confirm, confirmHindrance(application, account.id));
        offer.byApprover(CaseAction::SendBack, beforeHindrance(application, account.id));
        break;
    case Stage::Confirmed:
        offer.byClerk(CaseAction::Publish);
        break;
    case Stage::InNotice:
        offer.byClerk(CaseAction::Award, awardHindrance(application, today));
        offer.byClerk(CaseAction::Object);
        break;
    case Stage::Awarded:
        if (!application.voucher)
            offer.byClerk(CaseAction::Issue, awaitsCourse ? ActionHint::CourseOpen : ActionHint::None);
        break;
    case Stage::Returned:
    case Stage::Closed:
    case Stage::Disregarded:
    case Stage::Refused:
    case Stage::Withdrawn:
    case Stage::Lapsed:
        break;
    }
    return offer.take();
}

std::optional<Payload> payloadOf(CaseAction action, ApplicationId application, VoucherId voucher)
{
    switch (action) {
    case CaseAction::Accept: return AcceptApplication {application};
    case CaseAction::Confirm: return ConfirmAward {application};
    case CaseAction::Publish: return PublishNotice {application};
    case CaseAction::Award: return AwardApplication {application};
    case CaseAction::Issue: return IssueVoucher {application, voucher};
    case CaseAction::Return:
    case CaseAction::Disregard:
    case CaseAction::Propose:
    case CaseAction::Refuse:
    case CaseAction::SendBack:
    case CaseAction::Object: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace cpv
