#include "core/domain/decide.h"

#include "core/domain/decision_frame.h"

namespace cpv {

Result<Effects> decide(const World &world, const Command &command, const Moment &moment)
{
    DecisionFrame frame(world, command, moment);
    switch (kindOfCommand(command.payload)) { // No default: a new kind must not compile until it is placed here.
    case CommandKind::RegisterCompany: case CommandKind::ListProvider: case CommandKind::PublishProgramme:
    case CommandKind::ApproveRegistration: case CommandKind::RefuseRegistration: case CommandKind::AnnounceBillKey:
    case CommandKind::RevokeBillKey:
        return decideParties(std::move(frame), command.payload);
    case CommandKind::ProposeFacts: case CommandKind::ApproveFacts: case CommandKind::RefuseFacts:
        return decideFacts(std::move(frame), command.payload);
    case CommandKind::SubmitApplication: case CommandKind::ResubmitApplication: case CommandKind::AcceptApplication:
    case CommandKind::ReturnApplication: case CommandKind::DisregardApplication: case CommandKind::WithdrawApplication:
    case CommandKind::LapseApplication: case CommandKind::AppealDecision:
        return decideApplication(std::move(frame), command.payload);
    case CommandKind::ProposeAward: case CommandKind::RefuseApplication: case CommandKind::ConfirmAward: case CommandKind::SendBack:
    case CommandKind::PublishNotice: case CommandKind::RaiseObjection: case CommandKind::DismissObjection:
    case CommandKind::UpholdObjection: case CommandKind::AwardApplication: case CommandKind::IssueVoucher:
        return decideAward(std::move(frame), command.payload);
    case CommandKind::BindVoucher: case CommandKind::ExpireVoucher: case CommandKind::ExpireVouchers:
    case CommandKind::FreezeVoucher: case CommandKind::UnfreezeVoucher: case CommandKind::RevokeVoucher:
        return decideVoucher(std::move(frame), command.payload);
    case CommandKind::RequestRedemption: case CommandKind::CancelRedemption: case CommandKind::ConfirmBill:
    case CommandKind::ConfirmSignedBill: case CommandKind::RefuseRedemption: case CommandKind::ApproveRedemption:
    case CommandKind::SettleRedemption: case CommandKind::BounceSettlement:
    case CommandKind::OfferRefund: case CommandKind::OpenClawback: case CommandKind::RecordRecovery:
        return decideRedemption(std::move(frame), command.payload);
    case CommandKind::GrantBudget: case CommandKind::CutBudget: case CommandKind::CloseYear:
        return decideBudget(std::move(frame), command.payload);
    case CommandKind::ListCentre: case CommandKind::PublishOffer: case CommandKind::ChangeOfferPrice: case CommandKind::EndOffer:
        return decidePlacement(std::move(frame), command.payload);
    case CommandKind::EnrolInCourse: case CommandKind::EndEnrolment: case CommandKind::AskExpert: case CommandKind::WithdrawRequest:
    case CommandKind::AnswerRequest: case CommandKind::PublishCourse: case CommandKind::WithdrawCourse:
    case CommandKind::PublishExpert: case CommandKind::WithdrawExpert:
        return decideLearning(std::move(frame), command.payload);
    case CommandKind::MakeSettlement: case CommandKind::ReleaseSettlement: case CommandKind::WithdrawSettlement:
    case CommandKind::RecordBankAnswers:
        return decideSettlement(std::move(frame), command.payload);
    case CommandKind::SealAwardList: case CommandKind::DrawAwardList: return decideAwardRound(std::move(frame), command.payload);
    case CommandKind::ProposeProgramme: case CommandKind::PublishProposal: case CommandKind::RefuseProposal:
    case CommandKind::WithdrawProposal:
        return decideProgramme(std::move(frame), command.payload);
    case CommandKind::HandCase: return decideHandling(std::move(frame), command.payload);
    case CommandKind::ProposeListing: case CommandKind::ConfirmListing: case CommandKind::DropListing:
    case CommandKind::DelistProvider:
        return decideListing(std::move(frame), command.payload);
    case CommandKind::DeclareOrigin: case CommandKind::AcceptOrigin: case CommandKind::DisputeOrigin:
        return decideOrigin(std::move(frame), command.payload);
    case CommandKind::RecordOutcome: return decideOutcome(std::move(frame), command.payload);
    case CommandKind::DecideRisk: case CommandKind::SetRiskLimit: return decideRisk(std::move(frame), command.payload);
    case CommandKind::EnlistReviewer: case CommandKind::RestReviewer: case CommandKind::AssignReviewers:
    case CommandKind::ScoreReview: case CommandKind::DeclareInterest: case CommandKind::ReplaceReviewer:
        return decideReview(std::move(frame), command.payload);
    }
    return fail(Errc::UnknownKind);
}

Uuid subjectOf(const Payload &payload)
{
    return std::visit(
        [](const auto &p) -> Uuid {
            if constexpr (requires { p.application; })
                return p.application.value;
            else if constexpr (requires { p.voucher; })
                return p.voucher.value;
            else if constexpr (requires { p.redemption; })
                return p.redemption.value;
            else if constexpr (requires { p.settlement; })
                return p.settlement.value;
            else if constexpr (requires { p.review; })
                return p.review.value;
            else if constexpr (requires { p.registration; })
                return p.registration.value;
            else if constexpr (requires { p.company.value; })
                return p.company.value;
            else
                return {};
        },
        payload);
}

} // namespace cpv
