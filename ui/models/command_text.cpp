#include "ui/models/command_text.h"

#include "core/domain/record.h"

#include <QCoreApplication>

namespace cpv {

namespace {

class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)

public:
    static QString of(CommandKind kind);
    static QString step(CommandKind kind);
    static QString recorded(const QString &done) { return tr("%1: recorded; it counts once the registry confirms it.").arg(done); }
    static QString kept(const QString &done) { return tr("%1: recorded here, delivered when connected.").arg(done); }
    static QString held(const QString &done) { return tr("%1: sent in a moment; until then it can be undone.").arg(done); }
    static QString heldOffline(const QString &done) { return tr("%1: recorded here, delivered when connected; it can still be undone.").arg(done); }
    static QString opened() { return tr("Opened for claims"); }
    static QString refundTakenBack() { return tr("Refund offer taken back"); }
    static QString takeRefundBack() { return tr("Take the refund offer back"); }
    static QString offerRefund() { return tr("Offer a refund"); }
};

/// An offer of nothing takes back the one before.
bool takesOfferBack(const OfferRefund &offer) { return offer.amount.isZero(); }

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
    case CommandKind::OfferRefund: return tr("Refund offered");
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

QString CommandText::step(CommandKind kind)
{
    switch (kind) {
    case CommandKind::RegisterCompany: return tr("Submit the company's registration");
    case CommandKind::ApproveRegistration: return tr("Approve the registration");
    case CommandKind::RefuseRegistration: return tr("Refuse the registration");
    case CommandKind::ProposeFacts: return tr("Give facts of the company");
    case CommandKind::ApproveFacts: return tr("Approve facts of the company");
    case CommandKind::RefuseFacts: return tr("Refuse facts of the company");
    case CommandKind::ListProvider: return tr("List a provider");
    case CommandKind::AnnounceBillKey: return tr("Announce a signing key");
    case CommandKind::RevokeBillKey: return tr("Revoke a signing key");
    case CommandKind::PublishProgramme: return tr("Publish a programme");
    case CommandKind::SubmitApplication: return tr("Submit the application");
    case CommandKind::ResubmitApplication: return tr("Submit the corrected application");
    case CommandKind::AcceptApplication: return tr("Accept for review");
    case CommandKind::ReturnApplication: return tr("Return the application for correction");
    case CommandKind::DisregardApplication: return tr("Disregard the application");
    case CommandKind::ProposeAward: return tr("Propose an award");
    case CommandKind::RefuseApplication: return tr("Refuse the application");
    case CommandKind::ConfirmAward: return tr("Confirm the award");
    case CommandKind::SendBack: return tr("Send back for another review");
    case CommandKind::PublishNotice: return tr("Open the public notice");
    case CommandKind::RaiseObjection: return tr("Raise an objection");
    case CommandKind::DismissObjection: return tr("Dismiss the objection");
    case CommandKind::UpholdObjection: return tr("Uphold the objection");
    case CommandKind::AwardApplication: return tr("Award the application");
    case CommandKind::IssueVoucher: return tr("Issue the voucher");
    case CommandKind::WithdrawApplication: return tr("Withdraw the application");
    case CommandKind::LapseApplication: return tr("Let the application lapse");
    case CommandKind::AppealDecision: return tr("Appeal against the decision");
    case CommandKind::BindVoucher: return tr("Bind the voucher to a contract");
    case CommandKind::RequestRedemption: return tr("Request a redemption");
    case CommandKind::CancelRedemption: return tr("Cancel the redemption");
    case CommandKind::ConfirmBill: return tr("Confirm the bill as its provider");
    case CommandKind::ConfirmSignedBill: return tr("Confirm by the provider's signed bill");
    case CommandKind::RefuseRedemption: return tr("Refuse the redemption");
    case CommandKind::ApproveRedemption: return tr("Approve the redemption");
    case CommandKind::SettleRedemption: return tr("Settle the redemption");
    case CommandKind::BounceSettlement: return tr("Record that the payment came back");
    case CommandKind::ExpireVoucher: return tr("Let the voucher expire");
    case CommandKind::FreezeVoucher: return tr("Freeze the voucher");
    case CommandKind::UnfreezeVoucher: return tr("Release the voucher");
    case CommandKind::RevokeVoucher: return tr("Revoke the voucher");
    case CommandKind::OpenClawback: return tr("Open a clawback");
    case CommandKind::OfferRefund: return tr("Refund offer"); // Made or taken back: the kind alone doesn't tell.
    case CommandKind::RecordRecovery: return tr("Record a recovery");
    case CommandKind::GrantBudget: return tr("Record a budget grant");
    case CommandKind::CutBudget: return tr("Cut the budget");
    case CommandKind::CloseYear: return tr("Close the budget year");
    case CommandKind::ListCentre: return tr("List the data centre");
    case CommandKind::PublishOffer: return tr("Publish the offer");
    case CommandKind::ChangeOfferPrice: return tr("Announce a price");
    case CommandKind::EndOffer: return tr("End the offer");
    case CommandKind::EnrolInCourse: return tr("Enrol in a course");
    case CommandKind::EndEnrolment: return tr("End the course");
    case CommandKind::AskExpert: return tr("Ask an expert");
    case CommandKind::WithdrawRequest: return tr("Withdraw the question");
    case CommandKind::AnswerRequest: return tr("Answer the question");
    case CommandKind::RecordOutcome: return tr("Report the outcome");
    }
    Q_UNREACHABLE();
}

}

QString commandText(CommandKind kind)
{
    return CommandText::of(kind);
}

QString commandText(const Payload &payload)
{
    const auto *offer = std::get_if<OfferRefund>(&payload);
    return offer && takesOfferBack(*offer) ? CommandText::refundTakenBack() : CommandText::of(kindOfCommand(payload));
}

QString stepText(CommandKind kind) { return CommandText::step(kind); }

QString stepText(const Payload &payload)
{
    if (const auto *offer = std::get_if<OfferRefund>(&payload))
        return takesOfferBack(*offer) ? CommandText::takeRefundBack() : CommandText::offerRefund();
    return CommandText::step(kindOfCommand(payload));
}

QString recordedText(const QString &done, bool isOffline)
{
    return isOffline ? CommandText::kept(done) : CommandText::recorded(done);
}

QString heldText(const QString &done, bool isOffline)
{
    return isOffline ? CommandText::heldOffline(done) : CommandText::held(done);
}

QString caseEventText(const QString &event, ProgrammeMode mode)
{
    const auto kind = enumFromText<CommandKind>(event);
    if (!kind)
        return event;
    return mode == ProgrammeMode::PayFirst && kind == CommandKind::IssueVoucher ? CommandText::opened() : CommandText::of(*kind);
}

QString caseEventText(const TimelineEntry &entry, ProgrammeMode mode)
{
    if (entry.amount.isZero() && enumFromText<CommandKind>(entry.event) == CommandKind::OfferRefund)
        return CommandText::refundTakenBack();
    return caseEventText(entry.event, mode);
}

} // namespace cpv
