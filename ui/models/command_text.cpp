#include "ui/models/command_text.h"

#include <QCoreApplication>

namespace cpv {

namespace {

class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)

public:
    static QString of(CommandKind kind);
    static QString recorded(const QString &done) { return tr("%1: recorded; it counts once the registry confirms it.").arg(done); }
    static QString kept(const QString &done) { return tr("%1: recorded here, delivered when connected.").arg(done); }
    static QString opened() { return tr("Opened for claims"); }
};

QString CommandText::of(CommandKind kind)
{
    switch (kind) {
    case CommandKind::RegisterCompany: return tr("Company registered");
    case CommandKind::ApproveRegistration: return tr("Registration approved");
    case CommandKind::RefuseRegistration: return tr("Registration refused");
    case CommandKind::ProposeFacts: return tr("Facts of the company given");
    case CommandKind::ApproveFacts: return tr("Facts of the company approved");
    case CommandKind::RefuseFacts: return tr("Facts of the company refused");
    case CommandKind::ListProvider: return tr("Provider listed");
    case CommandKind::AnnounceBillKey: return tr("Signing key announced");
    case CommandKind::RevokeBillKey: return tr("Signing key revoked");
    case CommandKind::PublishProgramme: return tr("Programme published");
    case CommandKind::SubmitApplication: return tr("Application submitted");
    case CommandKind::ResubmitApplication: return tr("Corrected and submitted again");
    case CommandKind::AcceptApplication: return tr("Accepted for review");
    case CommandKind::ReturnApplication: return tr("Returned for correction");
    case CommandKind::DisregardApplication: return tr("Disregarded");
    case CommandKind::ProposeAward: return tr("Award proposed");
    case CommandKind::RefuseApplication: return tr("Refused");
    case CommandKind::ConfirmAward: return tr("Award confirmed");
    case CommandKind::SendBack: return tr("Sent back to review");
    case CommandKind::PublishNotice: return tr("Public notice opened");
    case CommandKind::RaiseObjection: return tr("Objection raised");
    case CommandKind::DismissObjection: return tr("Objection dismissed");
    case CommandKind::UpholdObjection: return tr("Objection upheld");
    case CommandKind::AwardApplication: return tr("Awarded");
    case CommandKind::IssueVoucher: return tr("Voucher issued");
    case CommandKind::WithdrawApplication: return tr("Withdrawn");
    case CommandKind::LapseApplication: return tr("Lapsed");
    case CommandKind::AppealDecision: return tr("Appeal made");
    case CommandKind::BindVoucher: return tr("Bound to a contract");
    case CommandKind::RequestRedemption: return tr("Redemption requested");
    case CommandKind::CancelRedemption: return tr("Redemption cancelled");
    case CommandKind::ConfirmBill: return tr("Bill confirmed by the provider");
    case CommandKind::ConfirmSignedBill: return tr("Confirmed by the provider's signed bill");
    case CommandKind::RefuseRedemption: return tr("Redemption refused");
    case CommandKind::ApproveRedemption: return tr("Redemption approved");
    case CommandKind::SettleRedemption: return tr("Settled");
    case CommandKind::BounceSettlement: return tr("Payment came back");
    case CommandKind::ExpireVoucher: return tr("Voucher expired");
    case CommandKind::FreezeVoucher: return tr("Voucher frozen");
    case CommandKind::UnfreezeVoucher: return tr("Voucher released");
    case CommandKind::RevokeVoucher: return tr("Voucher revoked");
    case CommandKind::OpenClawback: return tr("Clawback opened");
    case CommandKind::RecordRecovery: return tr("Recovery recorded");
    case CommandKind::GrantBudget: return tr("Budget granted");
    case CommandKind::CutBudget: return tr("Budget cut");
    case CommandKind::CloseYear: return tr("Budget year closed");
    case CommandKind::ListCentre: return tr("Data centre listed");
    case CommandKind::PublishOffer: return tr("Offer published");
    case CommandKind::ChangeOfferPrice: return tr("Price announced");
    case CommandKind::EndOffer: return tr("Offer ended");
    case CommandKind::EnrolInCourse: return tr("Enrolled in a course");
    case CommandKind::EndEnrolment: return tr("Course ended");
    case CommandKind::AskExpert: return tr("Expert asked");
    case CommandKind::WithdrawRequest: return tr("Question withdrawn");
    case CommandKind::AnswerRequest: return tr("Question answered");
    case CommandKind::RecordOutcome: return tr("Outcome reported");
    }
    Q_UNREACHABLE();
}

}

QString commandText(CommandKind kind)
{
    return CommandText::of(kind);
}

QString recordedText(const QString &done, bool isOffline)
{
    return isOffline ? CommandText::kept(done) : CommandText::recorded(done);
}

QString caseEventText(const QString &event, ProgrammeMode mode)
{
    const auto kind = enumFromText<CommandKind>(event);
    if (!kind)
        return event;
    return mode == ProgrammeMode::PayFirst && kind == CommandKind::IssueVoucher ? CommandText::opened() : CommandText::of(*kind);
}

} // namespace cpv
