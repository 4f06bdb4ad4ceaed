#pragma once

#include "core/domain/record.h"

#include <variant>

/// What people and programs ask for. A command is signed, logged and decided once; nothing else changes a case or money.
namespace cpv {

// --- Parties and programmes (shard of the party or place) ---------------------------------------------------------
struct RegisterCompany { Company company; };
BOOST_DESCRIBE_STRUCT(RegisterCompany, (), (company))
struct ListProvider { Provider provider; };
BOOST_DESCRIBE_STRUCT(ListProvider, (), (provider))
/// By a person of the provider, who could confirm each bill anyway: a key gives no further power.
struct AnnounceBillKey { ProviderId provider; QString key; QString name; QDate validTo; };
BOOST_DESCRIBE_STRUCT(AnnounceBillKey, (), (provider, key, name, validTo))
struct RevokeBillKey { ProviderId provider; QString key; };
BOOST_DESCRIBE_STRUCT(RevokeBillKey, (), (provider, key))
/// Makes the company and opens the account of its first person, its owner.
struct ApproveRegistration { RegistrationId registration; };
BOOST_DESCRIBE_STRUCT(ApproveRegistration, (), (registration))
struct RefuseRegistration { RegistrationId registration; QString reason; };
BOOST_DESCRIBE_STRUCT(RefuseRegistration, (), (registration, reason))
/// By the company's owner: the facts as they are to be. What checks rest upon waits for the office, the rest counts at once;
/// an earlier proposal is replaced, and taken back by saying what counts today.
struct ProposeFacts { CompanyId company; CompanyFacts facts; };
BOOST_DESCRIBE_STRUCT(ProposeFacts, (), (company, facts))
struct ApproveFacts { CompanyId company; };
BOOST_DESCRIBE_STRUCT(ApproveFacts, (), (company))
struct RefuseFacts { CompanyId company; QString reason; };
BOOST_DESCRIBE_STRUCT(RefuseFacts, (), (company, reason))
/// By one person: how a programme is published first, and how the registry's command line imports files. Over the network a
/// published programme changes by proposals only (programme_proposal.h).
struct PublishProgramme { Programme programme; };
BOOST_DESCRIBE_STRUCT(PublishProgramme, (), (programme))

// --- Application ---------------------------------------------------------------------------------------------------
struct SubmitApplication { ApplicationId application; ApplicationForm form; std::optional<DraftId> draft; };
BOOST_DESCRIBE_STRUCT(SubmitApplication, (), (application, form, draft))
struct ResubmitApplication { ApplicationId application; ApplicationForm form; std::optional<DraftId> draft; };
BOOST_DESCRIBE_STRUCT(ResubmitApplication, (), (application, form, draft))
struct AcceptApplication { ApplicationId application; };
BOOST_DESCRIBE_STRUCT(AcceptApplication, (), (application))
struct ReturnApplication { ApplicationId application; std::vector<CorrectionItem> items; QString text; };
BOOST_DESCRIBE_STRUCT(ReturnApplication, (), (application, items, text))
struct DisregardApplication { ApplicationId application; QString reasonCode; QString text; };
BOOST_DESCRIBE_STRUCT(DisregardApplication, (), (application, reasonCode, text))
/// `amount` at most what the calculation gives; zero takes the calculation's amount.
struct ProposeAward { ApplicationId application; Money amount; QString reasonCode; QString text; };
BOOST_DESCRIBE_STRUCT(ProposeAward, (), (application, amount, reasonCode, text))
struct RefuseApplication { ApplicationId application; QString reasonCode; QString text; };
BOOST_DESCRIBE_STRUCT(RefuseApplication, (), (application, reasonCode, text))
struct ConfirmAward { ApplicationId application; };
BOOST_DESCRIBE_STRUCT(ConfirmAward, (), (application))
/// The cases that compete for what a programme has left this year; words of outsiders where a tie can matter. Replaces the list
/// before, whose undecided cases must be on it.
struct SealAwardList { ProgrammeId programme; std::vector<ApplicationId> cases; std::vector<SealedWord> words; std::optional<Instant> drawFrom; };
BOOST_DESCRIBE_STRUCT(SealAwardList, (), (programme, cases, words, drawFrom))
/// The outsiders' words, in the list's order. By another person than sealed it.
struct DrawAwardList { AwardRoundId round; std::vector<QString> words; };
BOOST_DESCRIBE_STRUCT(DrawAwardList, (), (round, words))
struct SendBack { ApplicationId application; QString text; };
BOOST_DESCRIBE_STRUCT(SendBack, (), (application, text))
struct PublishNotice { ApplicationId application; };
BOOST_DESCRIBE_STRUCT(PublishNotice, (), (application))
struct RaiseObjection { ApplicationId application; ObjectionId objection; QString objector; QString grounds; };
BOOST_DESCRIBE_STRUCT(RaiseObjection, (), (application, objection, objector, grounds))
struct DismissObjection { ObjectionId objection; QString answer; };
BOOST_DESCRIBE_STRUCT(DismissObjection, (), (objection, answer))
struct UpholdObjection { ObjectionId objection; QString answer; };
BOOST_DESCRIBE_STRUCT(UpholdObjection, (), (objection, answer))
/// After the notice period, without open objections.
struct AwardApplication { ApplicationId application; };
BOOST_DESCRIBE_STRUCT(AwardApplication, (), (application))
/// Claim-first: issues the voucher. Pay-first: opens the award for claims.
struct IssueVoucher { ApplicationId application; VoucherId voucher; };
BOOST_DESCRIBE_STRUCT(IssueVoucher, (), (application, voucher))
struct WithdrawApplication { ApplicationId application; QString text; };
BOOST_DESCRIBE_STRUCT(WithdrawApplication, (), (application, text))
/// A returned application whose correction is overdue, or an award unissued by its deadline.
struct LapseApplication { ApplicationId application; };
BOOST_DESCRIBE_STRUCT(LapseApplication, (), (application))
/// The company's report of what the project came to; replaces an earlier one that whoever reports has seen.
struct RecordOutcome { ApplicationId application; ActualFigures figures; };
BOOST_DESCRIBE_STRUCT(RecordOutcome, (), (application, figures))
struct AppealDecision { ApplicationId application; QString grounds; };
BOOST_DESCRIBE_STRUCT(AppealDecision, (), (application, grounds))

// --- Voucher and redemption ----------------------------------------------------------------------------------------
struct BindVoucher { VoucherId voucher; ProviderId provider; QString contractNumber; };
BOOST_DESCRIBE_STRUCT(BindVoucher, (), (voucher, provider, contractNumber))
/// Redemption of a voucher or claim on an award. `amount` is the subsidy to hold.
struct RequestRedemption {
    RedemptionId redemption; VoucherId voucher; std::optional<ProviderId> provider; QString contractNumber; QString invoiceNumber;
    DateWindow period; Money cost; Money amount;
    std::optional<BilledUsage> bill = {}; ///< Where the company has the provider's bill as a file.
};
BOOST_DESCRIBE_STRUCT(RequestRedemption, (),
    (redemption, voucher, provider, contractNumber, invoiceNumber, period, cost, amount, bill))
struct CancelRedemption { RedemptionId redemption; QString reason; };
BOOST_DESCRIBE_STRUCT(CancelRedemption, (), (redemption, reason))
/// The provider's bill; a bill below what was held gives the shortfall back.
struct ConfirmBill { RedemptionId redemption; Money billed; QString invoiceNumber; };
BOOST_DESCRIBE_STRUCT(ConfirmBill, (), (redemption, billed, invoiceNumber))
/// The provider's bill as a file that it signed, handed in by the company. The registry verifies the signature.
struct ConfirmSignedBill { RedemptionId redemption; SignedBill bill; };
BOOST_DESCRIBE_STRUCT(ConfirmSignedBill, (), (redemption, bill))
struct RefuseRedemption { RedemptionId redemption; QString reason; };
BOOST_DESCRIBE_STRUCT(RefuseRedemption, (), (redemption, reason))
struct ApproveRedemption { RedemptionId redemption; };
BOOST_DESCRIBE_STRUCT(ApproveRedemption, (), (redemption))
struct SettleRedemption { RedemptionId redemption; QString batch; QString bankReceipt; };
BOOST_DESCRIBE_STRUCT(SettleRedemption, (), (redemption, batch, bankReceipt))
struct BounceSettlement { RedemptionId redemption; QString reason; };
BOOST_DESCRIBE_STRUCT(BounceSettlement, (), (redemption, reason))
struct ExpireVoucher { VoucherId voucher; };
BOOST_DESCRIBE_STRUCT(ExpireVoucher, (), (voucher))
/// The expiry run: those of them that ended meanwhile are passed over.
struct ExpireVouchers { std::vector<VoucherId> vouchers; };
BOOST_DESCRIBE_STRUCT(ExpireVouchers, (), (vouchers))
constexpr size_t LargestExpiryRun = 200;
struct FreezeVoucher { VoucherId voucher; QString reason; };
BOOST_DESCRIBE_STRUCT(FreezeVoucher, (), (voucher, reason))
struct UnfreezeVoucher { VoucherId voucher; QString reason; };
BOOST_DESCRIBE_STRUCT(UnfreezeVoucher, (), (voucher, reason))
struct RevokeVoucher { VoucherId voucher; QString reason; };
BOOST_DESCRIBE_STRUCT(RevokeVoucher, (), (voucher, reason))
/// Money paid out that must come back: of a settled redemption.
struct OpenClawback { ClawbackId clawback; RedemptionId redemption; Money principal; Money interest; QString reason; };
BOOST_DESCRIBE_STRUCT(OpenClawback, (), (clawback, redemption, principal, interest, reason))
/// The company gives back of its own accord what it got for a settled redemption; the city makes a clawback of it, and no money moves before.
/// Replaces an earlier offer; nothing offered takes it back.
struct OfferRefund { RedemptionId redemption; Money amount; QString reason; };
BOOST_DESCRIBE_STRUCT(OfferRefund, (), (redemption, amount, reason))
struct RecordRecovery { ClawbackId clawback; Money principal; Money interest; QString bankReceipt; };
BOOST_DESCRIBE_STRUCT(RecordRecovery, (), (clawback, principal, interest, bankReceipt))

// --- Budget --------------------------------------------------------------------------------------------------------
struct GrantBudget { ProgrammeId programme; qint32 year = 0; QString payer; Money amount; QString document; };
BOOST_DESCRIBE_STRUCT(GrantBudget, (), (programme, year, payer, amount, document))
struct CutBudget { ProgrammeId programme; qint32 year = 0; QString payer; Money amount; QString document; };
BOOST_DESCRIBE_STRUCT(CutBudget, (), (programme, year, payer, amount, document))
/// Without a payer: of every payer that has something left.
struct CloseYear { ProgrammeId programme; qint32 year = 0; QString payer; };
BOOST_DESCRIBE_STRUCT(CloseYear, (), (programme, year, payer))

// --- Where computing runs (shared shard) ---------------------------------------------------------------------------
/// Lists a data centre, or says anew what it is and how much of it works: a load is reported for a day.
struct ListCentre { DataCentre centre; };
BOOST_DESCRIBE_STRUCT(ListCentre, (), (centre))
struct PublishOffer {
    OfferId offer; ProviderId provider; DataCentreId centre; QString accelerator; Money cardHour; QDate from; bool demonstration = false;
};
BOOST_DESCRIBE_STRUCT(PublishOffer, (), (offer, provider, centre, accelerator, cardHour, from, demonstration))
/// From a day on, today at the earliest. Prices announced for that day or later are replaced.
struct ChangeOfferPrice { OfferId offer; Money cardHour; QDate from; };
BOOST_DESCRIBE_STRUCT(ChangeOfferPrice, (), (offer, cardHour, from))
struct EndOffer { OfferId offer; };
BOOST_DESCRIBE_STRUCT(EndOffer, (), (offer))

// --- Learning and help (the company's own place) --------------------------------------------------------------------
struct EnrolInCourse { EnrolmentId enrolment; QString course; };
BOOST_DESCRIBE_STRUCT(EnrolInCourse, (), (enrolment, course))
struct EndEnrolment { EnrolmentId enrolment; bool completed = false; QString note; };
BOOST_DESCRIBE_STRUCT(EndEnrolment, (), (enrolment, completed, note))
struct AskExpert { HelpRequestId request; QString expert; QString subject; QString text; };
BOOST_DESCRIBE_STRUCT(AskExpert, (), (request, expert, subject, text))
struct WithdrawRequest { HelpRequestId request; };
BOOST_DESCRIBE_STRUCT(WithdrawRequest, (), (request))
struct AnswerRequest { HelpRequestId request; QString answer; };
BOOST_DESCRIBE_STRUCT(AnswerRequest, (), (request, answer))
/// The office's own course, or its words instead of the program's; offers one again that was withdrawn.
struct PublishCourse { Course course; std::optional<CourseSession> session; };
BOOST_DESCRIBE_STRUCT(PublishCourse, (), (course, session))
struct WithdrawCourse { QString course; };
BOOST_DESCRIBE_STRUCT(WithdrawCourse, (), (course))
struct PublishExpert { Expert expert; };
BOOST_DESCRIBE_STRUCT(PublishExpert, (), (expert))
struct WithdrawExpert { QString expert; };
BOOST_DESCRIBE_STRUCT(WithdrawExpert, (), (expert))

// --- Risk desk -------------------------------------------------------------------------------------------------------
/// A person's word on what a risk check found; replaces an earlier one that whoever decides has seen.
struct DecideRisk {
    RiskCheck check = RiskCheck::CashOut; RiskSubject subjectKind = RiskSubject::Application; Uuid subject; QString evidence;
    RiskVerdict verdict = RiskVerdict::Watched; QString reason;
};
BOOST_DESCRIBE_STRUCT(DecideRisk, (), (check, subjectKind, subject, evidence, verdict, reason))
struct SetRiskLimit { QString name; qint64 value = 0; QString reason; };
BOOST_DESCRIBE_STRUCT(SetRiskLimit, (), (name, value, reason))

// Wire names.
#define CPV_COMMANDS \
    RegisterCompany, ListProvider, PublishProgramme, SubmitApplication, ResubmitApplication, AcceptApplication, \
    ReturnApplication, DisregardApplication, ProposeAward, RefuseApplication, ConfirmAward, SendBack, PublishNotice, \
    RaiseObjection, DismissObjection, UpholdObjection, AwardApplication, IssueVoucher, WithdrawApplication, \
    LapseApplication, AppealDecision, BindVoucher, RequestRedemption, CancelRedemption, ConfirmBill, RefuseRedemption, \
    ApproveRedemption, SettleRedemption, BounceSettlement, ExpireVoucher, FreezeVoucher, UnfreezeVoucher, RevokeVoucher, \
    OpenClawback, RecordRecovery, GrantBudget, CutBudget, CloseYear, ListCentre, PublishOffer, ChangeOfferPrice, EndOffer, \
    EnrolInCourse, EndEnrolment, AskExpert, WithdrawRequest, AnswerRequest, ApproveRegistration, RefuseRegistration, \
    RecordOutcome, AnnounceBillKey, RevokeBillKey, ConfirmSignedBill, ProposeFacts, ApproveFacts, RefuseFacts, OfferRefund, \
    DecideRisk, SetRiskLimit, MakeSettlement, ReleaseSettlement, WithdrawSettlement, RecordBankAnswers, ExpireVouchers, \
    SealAwardList, DrawAwardList, EnlistReviewer, RestReviewer, AssignReviewers, ScoreReview, DeclareInterest, \
    ReplaceReviewer, HandCase, ProposeListing, ConfirmListing, DropListing, DelistProvider, DeclareOrigin, AcceptOrigin, DisputeOrigin, \
    PublishCourse, WithdrawCourse, PublishExpert, WithdrawExpert, \
    ProposeProgramme, PublishProposal, RefuseProposal, WithdrawProposal

using Payload = OneOf<CPV_COMMANDS>;
extern template class OneOf<CPV_COMMANDS>;

/// In the order of Payload's types.
enum class CommandKind { CPV_COMMANDS };
// BOOST_DEFINE_ENUM_CLASS of 1.81 takes at most 52 enumerators.
// clang-format off
BOOST_DESCRIBE_ENUM_BEGIN(CommandKind)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RegisterCompany) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ListProvider)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, PublishProgramme) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, SubmitApplication)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ResubmitApplication) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AcceptApplication)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ReturnApplication) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DisregardApplication)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ProposeAward) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RefuseApplication)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ConfirmAward) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, SendBack)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, PublishNotice) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RaiseObjection)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DismissObjection) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, UpholdObjection)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AwardApplication) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, IssueVoucher)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, WithdrawApplication) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, LapseApplication)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AppealDecision) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, BindVoucher)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RequestRedemption) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, CancelRedemption)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ConfirmBill) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RefuseRedemption)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ApproveRedemption) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, SettleRedemption)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, BounceSettlement) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ExpireVoucher)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, FreezeVoucher) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, UnfreezeVoucher)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RevokeVoucher) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, OpenClawback)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RecordRecovery) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, GrantBudget)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, CutBudget) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, CloseYear)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ListCentre) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, PublishOffer)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ChangeOfferPrice) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, EndOffer)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, EnrolInCourse) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, EndEnrolment)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AskExpert) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, WithdrawRequest)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AnswerRequest) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ApproveRegistration)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RefuseRegistration) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RecordOutcome)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AnnounceBillKey) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RevokeBillKey)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ConfirmSignedBill) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ProposeFacts)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ApproveFacts) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RefuseFacts)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, OfferRefund)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DecideRisk) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, SetRiskLimit)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, MakeSettlement) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ReleaseSettlement)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, WithdrawSettlement) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RecordBankAnswers)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ExpireVouchers)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, SealAwardList) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DrawAwardList)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, EnlistReviewer) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RestReviewer)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AssignReviewers) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ScoreReview)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DeclareInterest) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ReplaceReviewer)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, HandCase)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ProposeProgramme) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, PublishProposal)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, RefuseProposal) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, WithdrawProposal)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ProposeListing) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, ConfirmListing)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DropListing) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DelistProvider)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DeclareOrigin) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, AcceptOrigin)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, DisputeOrigin)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, PublishCourse) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, WithdrawCourse)
    BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, PublishExpert) BOOST_DESCRIBE_ENUM_ENTRY(CommandKind, WithdrawExpert)
BOOST_DESCRIBE_ENUM_END(CommandKind)
// clang-format on

inline CommandKind kindOfCommand(const Payload &payload) { return static_cast<CommandKind>(payload.index()); }

struct Command {
    CommandId id;
    PlaceCode place; ///< The shard it belongs to.
    AccountId account;
    DeviceId device;
    qint64 deviceSequence = 0; ///< Per device and place, from 1, without gaps.
    std::optional<qint32> baseVersion; ///< Of the record it changes, as the person saw it; older is a Conflict.
    std::optional<CommandId> dependsOn;
    Instant claimedAt {}; ///< The device's clock: shown, never trusted.
    Payload payload;
};

} // namespace cpv
