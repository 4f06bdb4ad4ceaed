#include "ui/models/command_text.h"

#include "core/domain/record.h"
#include "ui/models/domain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cpv {

namespace {

struct KindWords {
    CommandKind kind;
    const char *done;
    const char *step;
};
constexpr std::array WordsOfKinds {
    KindWords {CommandKind::RegisterCompany, QT_TRANSLATE_NOOP("CommandText", "Company registered"), QT_TRANSLATE_NOOP("CommandText", "Submit the company's registration")},
    KindWords {CommandKind::ApproveRegistration, QT_TRANSLATE_NOOP("CommandText", "Registration approved"), QT_TRANSLATE_NOOP("CommandText", "Approve the registration")},
    KindWords {CommandKind::RefuseRegistration, QT_TRANSLATE_NOOP("CommandText", "Registration refused"), QT_TRANSLATE_NOOP("CommandText", "Refuse the registration")},
    KindWords {CommandKind::ProposeFacts, QT_TRANSLATE_NOOP("CommandText", "Facts of the company given"), QT_TRANSLATE_NOOP("CommandText", "Give facts of the company")},
    KindWords {CommandKind::ApproveFacts, QT_TRANSLATE_NOOP("CommandText", "Facts of the company approved"), QT_TRANSLATE_NOOP("CommandText", "Approve facts of the company")},
    KindWords {CommandKind::RefuseFacts, QT_TRANSLATE_NOOP("CommandText", "Facts of the company refused"), QT_TRANSLATE_NOOP("CommandText", "Refuse facts of the company")},
    KindWords {CommandKind::ListProvider, QT_TRANSLATE_NOOP("CommandText", "Provider listed"), QT_TRANSLATE_NOOP("CommandText", "List a provider")},
    KindWords {CommandKind::ProposeListing, QT_TRANSLATE_NOOP("CommandText", "Batch of providers proposed"), QT_TRANSLATE_NOOP("CommandText", "Propose a batch of providers")},
    KindWords {CommandKind::ConfirmListing, QT_TRANSLATE_NOOP("CommandText", "Batch of providers confirmed"), QT_TRANSLATE_NOOP("CommandText", "Confirm a batch of providers")},
    KindWords {CommandKind::DropListing, QT_TRANSLATE_NOOP("CommandText", "Batch of providers dropped"), QT_TRANSLATE_NOOP("CommandText", "Drop a batch of providers")},
    KindWords {CommandKind::DelistProvider, QT_TRANSLATE_NOOP("CommandText", "Provider taken off the list"), QT_TRANSLATE_NOOP("CommandText", "Take a provider off the list")},
    KindWords {CommandKind::DeclareOrigin, QT_TRANSLATE_NOOP("CommandText", "Origin of accelerators declared"), QT_TRANSLATE_NOOP("CommandText", "Declare the origin of accelerators")},
    KindWords {CommandKind::AcceptOrigin, QT_TRANSLATE_NOOP("CommandText", "Declaration of origin accepted"), QT_TRANSLATE_NOOP("CommandText", "Accept a declaration of origin")},
    KindWords {CommandKind::DisputeOrigin, QT_TRANSLATE_NOOP("CommandText", "Declaration of origin disputed"), QT_TRANSLATE_NOOP("CommandText", "Dispute a declaration of origin")},
    KindWords {CommandKind::AnnounceBillKey, QT_TRANSLATE_NOOP("CommandText", "Signing key announced"), QT_TRANSLATE_NOOP("CommandText", "Announce a signing key")},
    KindWords {CommandKind::RevokeBillKey, QT_TRANSLATE_NOOP("CommandText", "Signing key revoked"), QT_TRANSLATE_NOOP("CommandText", "Revoke a signing key")},
    KindWords {CommandKind::PublishProgramme, QT_TRANSLATE_NOOP("CommandText", "Programme published"), QT_TRANSLATE_NOOP("CommandText", "Publish a programme")},
    KindWords {CommandKind::ProposeProgramme, QT_TRANSLATE_NOOP("CommandText", "Rule version proposed"), QT_TRANSLATE_NOOP("CommandText", "Propose a rule version")},
    KindWords {CommandKind::PublishProposal, QT_TRANSLATE_NOOP("CommandText", "Rule version published"), QT_TRANSLATE_NOOP("CommandText", "Publish the proposed rule version")},
    KindWords {CommandKind::RefuseProposal, QT_TRANSLATE_NOOP("CommandText", "Rule version refused"), QT_TRANSLATE_NOOP("CommandText", "Refuse the proposed rule version")},
    KindWords {CommandKind::WithdrawProposal, QT_TRANSLATE_NOOP("CommandText", "Rule version taken back"), QT_TRANSLATE_NOOP("CommandText", "Take the rule version back")},
    KindWords {CommandKind::SubmitApplication, QT_TRANSLATE_NOOP("CommandText", "Application submitted"), QT_TRANSLATE_NOOP("CommandText", "Submit the application")},
    KindWords {CommandKind::ResubmitApplication, QT_TRANSLATE_NOOP("CommandText", "Corrected and submitted again"), QT_TRANSLATE_NOOP("CommandText", "Submit the corrected application")},
    KindWords {CommandKind::AcceptApplication, QT_TRANSLATE_NOOP("CommandText", "Accepted for review"), QT_TRANSLATE_NOOP("CommandText", "Accept for review")},
    KindWords {CommandKind::ReturnApplication, QT_TRANSLATE_NOOP("CommandText", "Returned for correction"), QT_TRANSLATE_NOOP("CommandText", "Return the application for correction")},
    KindWords {CommandKind::DisregardApplication, QT_TRANSLATE_NOOP("CommandText", "Disregarded"), QT_TRANSLATE_NOOP("CommandText", "Disregard the application")},
    KindWords {CommandKind::ProposeAward, QT_TRANSLATE_NOOP("CommandText", "Award proposed"), QT_TRANSLATE_NOOP("CommandText", "Propose an award")},
    KindWords {CommandKind::RefuseApplication, QT_TRANSLATE_NOOP("CommandText", "Refused"), QT_TRANSLATE_NOOP("CommandText", "Refuse the application")},
    KindWords {CommandKind::ConfirmAward, QT_TRANSLATE_NOOP("CommandText", "Award confirmed"), QT_TRANSLATE_NOOP("CommandText", "Confirm the award")},
    KindWords {CommandKind::SealAwardList, QT_TRANSLATE_NOOP("CommandText", "Award list sealed"), QT_TRANSLATE_NOOP("CommandText", "Seal the award list")},
    KindWords {CommandKind::DrawAwardList, QT_TRANSLATE_NOOP("CommandText", "Ties drawn"), QT_TRANSLATE_NOOP("CommandText", "Draw the ties")},
    KindWords {CommandKind::HandCase, QT_TRANSLATE_NOOP("CommandText", "Case taken or handed over"), QT_TRANSLATE_NOOP("CommandText", "Take the case or hand it over")},
    KindWords {CommandKind::SendBack, QT_TRANSLATE_NOOP("CommandText", "Sent back to review"), QT_TRANSLATE_NOOP("CommandText", "Send back for another review")},
    KindWords {CommandKind::PublishNotice, QT_TRANSLATE_NOOP("CommandText", "Public notice opened"), QT_TRANSLATE_NOOP("CommandText", "Open the public notice")},
    KindWords {CommandKind::RaiseObjection, QT_TRANSLATE_NOOP("CommandText", "Objection raised"), QT_TRANSLATE_NOOP("CommandText", "Raise an objection")},
    KindWords {CommandKind::DismissObjection, QT_TRANSLATE_NOOP("CommandText", "Objection dismissed"), QT_TRANSLATE_NOOP("CommandText", "Dismiss the objection")},
    KindWords {CommandKind::UpholdObjection, QT_TRANSLATE_NOOP("CommandText", "Objection upheld"), QT_TRANSLATE_NOOP("CommandText", "Uphold the objection")},
    KindWords {CommandKind::AwardApplication, QT_TRANSLATE_NOOP("CommandText", "Awarded"), QT_TRANSLATE_NOOP("CommandText", "Award the application")},
    KindWords {CommandKind::IssueVoucher, QT_TRANSLATE_NOOP("CommandText", "Voucher issued"), QT_TRANSLATE_NOOP("CommandText", "Issue the voucher")},
    KindWords {CommandKind::WithdrawApplication, QT_TRANSLATE_NOOP("CommandText", "Withdrawn"), QT_TRANSLATE_NOOP("CommandText", "Withdraw the application")},
    KindWords {CommandKind::LapseApplication, QT_TRANSLATE_NOOP("CommandText", "Lapsed"), QT_TRANSLATE_NOOP("CommandText", "Let the application lapse")},
    KindWords {CommandKind::AppealDecision, QT_TRANSLATE_NOOP("CommandText", "Appeal made"), QT_TRANSLATE_NOOP("CommandText", "Appeal against the decision")},
    KindWords {CommandKind::BindVoucher, QT_TRANSLATE_NOOP("CommandText", "Bound to a contract"), QT_TRANSLATE_NOOP("CommandText", "Bind the voucher to a contract")},
    KindWords {CommandKind::RequestRedemption, QT_TRANSLATE_NOOP("CommandText", "Redemption requested"), QT_TRANSLATE_NOOP("CommandText", "Request a redemption")},
    KindWords {CommandKind::CancelRedemption, QT_TRANSLATE_NOOP("CommandText", "Redemption cancelled"), QT_TRANSLATE_NOOP("CommandText", "Cancel the redemption")},
    KindWords {CommandKind::ConfirmBill, QT_TRANSLATE_NOOP("CommandText", "Bill confirmed by the provider"), QT_TRANSLATE_NOOP("CommandText", "Confirm the bill as its provider")},
    KindWords {CommandKind::ConfirmSignedBill, QT_TRANSLATE_NOOP("CommandText", "Confirmed by the provider's signed bill"), QT_TRANSLATE_NOOP("CommandText", "Confirm by the provider's signed bill")},
    KindWords {CommandKind::RefuseRedemption, QT_TRANSLATE_NOOP("CommandText", "Redemption refused"), QT_TRANSLATE_NOOP("CommandText", "Refuse the redemption")},
    KindWords {CommandKind::ApproveRedemption, QT_TRANSLATE_NOOP("CommandText", "Redemption approved"), QT_TRANSLATE_NOOP("CommandText", "Approve the redemption")},
    KindWords {CommandKind::SettleRedemption, QT_TRANSLATE_NOOP("CommandText", "Settled"), QT_TRANSLATE_NOOP("CommandText", "Settle the redemption")},
    KindWords {CommandKind::BounceSettlement, QT_TRANSLATE_NOOP("CommandText", "Payment came back"), QT_TRANSLATE_NOOP("CommandText", "Record that the payment came back")},
    KindWords {CommandKind::ExpireVoucher, QT_TRANSLATE_NOOP("CommandText", "Voucher expired"), QT_TRANSLATE_NOOP("CommandText", "Let the voucher expire")},
    KindWords {CommandKind::FreezeVoucher, QT_TRANSLATE_NOOP("CommandText", "Voucher frozen"), QT_TRANSLATE_NOOP("CommandText", "Freeze the voucher")},
    KindWords {CommandKind::UnfreezeVoucher, QT_TRANSLATE_NOOP("CommandText", "Voucher released"), QT_TRANSLATE_NOOP("CommandText", "Release the voucher")},
    KindWords {CommandKind::RevokeVoucher, QT_TRANSLATE_NOOP("CommandText", "Voucher revoked"), QT_TRANSLATE_NOOP("CommandText", "Revoke the voucher")},
    KindWords {CommandKind::OpenClawback, QT_TRANSLATE_NOOP("CommandText", "Clawback opened"), QT_TRANSLATE_NOOP("CommandText", "Open a clawback")},
    KindWords {CommandKind::OfferRefund, QT_TRANSLATE_NOOP("CommandText", "Refund offered"), QT_TRANSLATE_NOOP("CommandText", "Refund offer")}, // Made or taken back: the kind alone doesn't tell.
    KindWords {CommandKind::RecordRecovery, QT_TRANSLATE_NOOP("CommandText", "Recovery recorded"), QT_TRANSLATE_NOOP("CommandText", "Record a recovery")},
    KindWords {CommandKind::GrantBudget, QT_TRANSLATE_NOOP("CommandText", "Budget granted"), QT_TRANSLATE_NOOP("CommandText", "Record a budget grant")},
    KindWords {CommandKind::CutBudget, QT_TRANSLATE_NOOP("CommandText", "Budget cut"), QT_TRANSLATE_NOOP("CommandText", "Cut the budget")},
    KindWords {CommandKind::CloseYear, QT_TRANSLATE_NOOP("CommandText", "Budget year closed"), QT_TRANSLATE_NOOP("CommandText", "Close the budget year")},
    KindWords {CommandKind::ListCentre, QT_TRANSLATE_NOOP("CommandText", "Data centre listed"), QT_TRANSLATE_NOOP("CommandText", "List the data centre")},
    KindWords {CommandKind::PublishOffer, QT_TRANSLATE_NOOP("CommandText", "Offer published"), QT_TRANSLATE_NOOP("CommandText", "Publish the offer")},
    KindWords {CommandKind::ChangeOfferPrice, QT_TRANSLATE_NOOP("CommandText", "Price announced"), QT_TRANSLATE_NOOP("CommandText", "Announce a price")},
    KindWords {CommandKind::EndOffer, QT_TRANSLATE_NOOP("CommandText", "Offer ended"), QT_TRANSLATE_NOOP("CommandText", "End the offer")},
    KindWords {CommandKind::EnrolInCourse, QT_TRANSLATE_NOOP("CommandText", "Enrolled in a course"), QT_TRANSLATE_NOOP("CommandText", "Enrol in a course")},
    KindWords {CommandKind::EndEnrolment, QT_TRANSLATE_NOOP("CommandText", "Course ended"), QT_TRANSLATE_NOOP("CommandText", "End the course")},
    KindWords {CommandKind::AskExpert, QT_TRANSLATE_NOOP("CommandText", "Expert asked"), QT_TRANSLATE_NOOP("CommandText", "Ask an expert")},
    KindWords {CommandKind::WithdrawRequest, QT_TRANSLATE_NOOP("CommandText", "Question withdrawn"), QT_TRANSLATE_NOOP("CommandText", "Withdraw the question")},
    KindWords {CommandKind::AnswerRequest, QT_TRANSLATE_NOOP("CommandText", "Question answered"), QT_TRANSLATE_NOOP("CommandText", "Answer the question")},
    KindWords {CommandKind::PublishCourse, QT_TRANSLATE_NOOP("CommandText", "Course published"), QT_TRANSLATE_NOOP("CommandText", "Publish the course")},
    KindWords {CommandKind::WithdrawCourse, QT_TRANSLATE_NOOP("CommandText", "Course withdrawn"), QT_TRANSLATE_NOOP("CommandText", "Withdraw the course")},
    KindWords {CommandKind::PublishExpert, QT_TRANSLATE_NOOP("CommandText", "Adviser published"), QT_TRANSLATE_NOOP("CommandText", "Publish the adviser")},
    KindWords {CommandKind::WithdrawExpert, QT_TRANSLATE_NOOP("CommandText", "Adviser withdrawn"), QT_TRANSLATE_NOOP("CommandText", "Withdraw the adviser")},
    KindWords {CommandKind::RecordOutcome, QT_TRANSLATE_NOOP("CommandText", "Outcome reported"), QT_TRANSLATE_NOOP("CommandText", "Report the outcome")},
    KindWords {CommandKind::MakeSettlement, QT_TRANSLATE_NOOP("CommandText", "Payment batch made"), QT_TRANSLATE_NOOP("CommandText", "Make a payment batch")},
    KindWords {CommandKind::ReleaseSettlement, QT_TRANSLATE_NOOP("CommandText", "Payment batch released"), QT_TRANSLATE_NOOP("CommandText", "Release the payment batch")},
    KindWords {CommandKind::WithdrawSettlement, QT_TRANSLATE_NOOP("CommandText", "Payment batch withdrawn"), QT_TRANSLATE_NOOP("CommandText", "Withdraw the payment batch")},
    KindWords {CommandKind::RecordBankAnswers, QT_TRANSLATE_NOOP("CommandText", "Bank's answer recorded"), QT_TRANSLATE_NOOP("CommandText", "Record the bank's answer")},
    KindWords {CommandKind::ExpireVouchers, QT_TRANSLATE_NOOP("CommandText", "Expired vouchers closed"), QT_TRANSLATE_NOOP("CommandText", "Close expired vouchers")},
    KindWords {CommandKind::DecideRisk, QT_TRANSLATE_NOOP("CommandText", "Risk finding decided"), QT_TRANSLATE_NOOP("CommandText", "Decide on a risk finding")},
    KindWords {CommandKind::SetRiskLimit, QT_TRANSLATE_NOOP("CommandText", "Risk limit set"), QT_TRANSLATE_NOOP("CommandText", "Set a risk limit")},
    KindWords {CommandKind::EnlistReviewer, QT_TRANSLATE_NOOP("CommandText", "Expert listed"), QT_TRANSLATE_NOOP("CommandText", "List an expert")},
    KindWords {CommandKind::RestReviewer, QT_TRANSLATE_NOOP("CommandText", "Expert's rest changed"), QT_TRANSLATE_NOOP("CommandText", "Let an expert rest or return")},
    KindWords {CommandKind::AssignReviewers, QT_TRANSLATE_NOOP("CommandText", "Experts drawn"), QT_TRANSLATE_NOOP("CommandText", "Draw the experts")},
    KindWords {CommandKind::ScoreReview, QT_TRANSLATE_NOOP("CommandText", "Scores given"), QT_TRANSLATE_NOOP("CommandText", "Give scores")},
    KindWords {CommandKind::DeclareInterest, QT_TRANSLATE_NOOP("CommandText", "Interest declared"), QT_TRANSLATE_NOOP("CommandText", "Declare an interest")},
    KindWords {CommandKind::ReplaceReviewer, QT_TRANSLATE_NOOP("CommandText", "Expert replaced"), QT_TRANSLATE_NOOP("CommandText", "Replace an expert")},
};

consteval bool everyKindHasWords()
{
    bool all = true;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<CommandKind>>(
        [&](auto kind) { all = all && std::ranges::find(WordsOfKinds, kind.value, &KindWords::kind) != WordsOfKinds.end(); });
    return all;
}
static_assert(everyKindHasWords());

const KindWords &wordsOf(CommandKind kind) { return *std::ranges::find(WordsOfKinds, kind, &KindWords::kind); }

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
    static QString changed(const QString &fields) { return tr("Changed: %1").arg(fields); }
    static QString nothingChanged() { return tr("Nothing was changed"); }
    static QString opened() { return tr("Opened for claims"); }
    static QString refundTakenBack() { return tr("Refund offer taken back"); }
    static QString takeRefundBack() { return tr("Take the refund offer back"); }
    static QString offerRefund() { return tr("Offer a refund"); }
};

/// An offer of nothing takes back the one before.
bool takesOfferBack(const OfferRefund &offer) { return offer.amount.isZero(); }

QString CommandText::of(CommandKind kind) { return tr(wordsOf(kind).done); }

QString CommandText::step(CommandKind kind) { return tr(wordsOf(kind).step); }

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

QString caseEventWords(const TimelineEntry &entry)
{
    if (entry.event != enumText(CommandKind::ResubmitApplication))
        return entry.text;
    if (entry.text == u"nothing")
        return CommandText::nothingChanged();
    QStringList names;
    for (const QString &item : entry.text.split(u',', Qt::SkipEmptyParts))
        names << fieldText(item);
    return names.isEmpty() ? QString() : CommandText::changed(listText(names));
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
