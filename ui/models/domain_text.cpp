#include "ui/models/domain_text.h"

#include <QCoreApplication>

namespace cpv {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cpv::DomainText)
};

} // namespace

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Submitted: return Words::tr("Submitted");
    case Stage::Returned: return Words::tr("Returned");
    case Stage::InReview: return Words::tr("In review");
    case Stage::Proposed: return Words::tr("Award proposed");
    case Stage::Confirmed: return Words::tr("Confirmed");
    case Stage::InNotice: return Words::tr("Public notice");
    case Stage::Awarded: return Words::tr("Awarded");
    case Stage::Closed: return Words::tr("Closed");
    case Stage::Disregarded: return Words::tr("Disregarded");
    case Stage::Refused: return Words::tr("Refused");
    case Stage::Withdrawn: return Words::tr("Withdrawn");
    case Stage::Lapsed: return Words::tr("Lapsed");
    }
    return {};
}

Tone stageTone(Stage stage)
{
    switch (stage) {
    case Stage::Submitted:
    case Stage::InReview:
    case Stage::Proposed:
    case Stage::Confirmed:
    case Stage::InNotice: return Tone::Info;
    case Stage::Returned: return Tone::Warn;
    case Stage::Awarded:
    case Stage::Closed: return Tone::Ok;
    case Stage::Disregarded:
    case Stage::Refused: return Tone::Bad;
    case Stage::Withdrawn:
    case Stage::Lapsed: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString voucherStateText(VoucherState state, ProgrammeMode mode)
{
    const bool claimed = mode == ProgrammeMode::PayFirst;
    switch (state) {
    case VoucherState::Issued: return claimed ? Words::tr("Open for claims") : Words::tr("Issued");
    case VoucherState::Bound: return claimed ? Words::tr("Open for claims") : Words::tr("Ready to use");
    case VoucherState::PartlyUsed: return Words::tr("Partly used");
    case VoucherState::UsedUp: return Words::tr("Used up");
    case VoucherState::Expired: return Words::tr("Expired");
    case VoucherState::Revoked: return Words::tr("Revoked");
    case VoucherState::Frozen: return Words::tr("Frozen");
    }
    return {};
}

Tone voucherStateTone(VoucherState state)
{
    switch (state) {
    case VoucherState::Issued:
    case VoucherState::Bound: return Tone::Ok;
    case VoucherState::PartlyUsed: return Tone::Info;
    case VoucherState::UsedUp: return Tone::Neutral;
    case VoucherState::Expired: return Tone::Warn;
    case VoucherState::Revoked:
    case VoucherState::Frozen: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString redemptionStateText(RedemptionState state)
{
    switch (state) {
    case RedemptionState::Held: return Words::tr("Held");
    case RedemptionState::Confirmed: return Words::tr("Confirmed by the provider");
    case RedemptionState::Approved: return Words::tr("Approved for payment");
    case RedemptionState::Settled: return Words::tr("Settled");
    case RedemptionState::Cancelled: return Words::tr("Cancelled");
    case RedemptionState::Refused: return Words::tr("Bill refused");
    case RedemptionState::Reversed: return Words::tr("Reversed");
    }
    return {};
}

QString redemptionStateText(const Redemption &redemption, RedemptionReader reader)
{
    const bool isProvider = reader == RedemptionReader::Provider;
    if (redemption.state == RedemptionState::Held && redemption.mode == ProgrammeMode::PayFirst)
        return Words::tr("To approve");
    if (redemption.state == RedemptionState::Held)
        return isProvider ? Words::tr("To confirm") : Words::tr("At the provider");
    if (redemption.state == RedemptionState::Confirmed && isProvider)
        return Words::tr("Confirmed");
    if (redemption.state == RedemptionState::Confirmed && reader == RedemptionReader::Office)
        return Words::tr("To approve");
    if (redemption.state == RedemptionState::Approved && reader == RedemptionReader::Office)
        return Words::tr("To settle");
    return redemptionStateText(redemption.state);
}

Tone redemptionStateTone(RedemptionState state)
{
    switch (state) {
    case RedemptionState::Held:
    case RedemptionState::Confirmed:
    case RedemptionState::Approved: return Tone::Info;
    case RedemptionState::Settled: return Tone::Ok;
    case RedemptionState::Cancelled: return Tone::Neutral;
    case RedemptionState::Refused:
    case RedemptionState::Reversed: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString objectionStateText(ObjectionState state)
{
    switch (state) {
    case ObjectionState::Open: return Words::tr("Open");
    case ObjectionState::Dismissed: return Words::tr("Dismissed");
    case ObjectionState::Upheld: return Words::tr("Upheld");
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Award: return Words::tr("Award");
    case Verdict::Refuse: return Words::tr("Refused");
    case Verdict::Disregard: return Words::tr("Disregarded");
    }
    return {};
}

QString programmeModeText(ProgrammeMode mode)
{
    switch (mode) {
    case ProgrammeMode::ClaimFirst: return Words::tr("Voucher before the bill");
    case ProgrammeMode::PayFirst: return Words::tr("Claim after paying");
    }
    return {};
}

QString subsidyKindText(SubsidyKind kind)
{
    switch (kind) {
    case SubsidyKind::Compute: return Words::tr("Computing power");
    case SubsidyKind::Model: return Words::tr("Models");
    case SubsidyKind::Data: return Words::tr("Training data");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low: return Words::tr("low");
    case Confidence::Medium: return Words::tr("medium");
    case Confidence::High: return Words::tr("high");
    }
    return {};
}

QString applicantTypeText(ApplicantType type)
{
    switch (type) {
    case ApplicantType::Enterprise: return Words::tr("Enterprise");
    case ApplicantType::Startup: return Words::tr("Start-up");
    case ApplicantType::University: return Words::tr("University");
    case ApplicantType::ResearchInstitute: return Words::tr("Research institute");
    case ApplicantType::SoleTrader: return Words::tr("Sole trader");
    }
    return {};
}

QString sizeClassText(SizeClass size)
{
    switch (size) {
    case SizeClass::Micro: return Words::tr("Micro");
    case SizeClass::Small: return Words::tr("Small");
    case SizeClass::Medium: return Words::tr("Medium");
    case SizeClass::Large: return Words::tr("Large");
    case SizeClass::Unknown: return Words::tr("Size unknown");
    }
    return {};
}

QString costKindText(CostKind kind)
{
    switch (kind) {
    case CostKind::ComputeRental: return Words::tr("Compute rental");
    case CostKind::ModelApi: return Words::tr("Model API");
    case CostKind::PrivateDeployment: return Words::tr("Private deployment");
    case CostKind::TrainingData: return Words::tr("Training data");
    case CostKind::Storage: return Words::tr("Storage");
    case CostKind::Network: return Words::tr("Network");
    case CostKind::Security: return Words::tr("Security services");
    case CostKind::Other: return Words::tr("Other costs");
    }
    return {};
}

QString capScopeText(CapScope scope)
{
    switch (scope) {
    case CapScope::Contract: return Words::tr("per contract");
    case CapScope::CompanyYear: return Words::tr("per applicant and year");
    case CapScope::CompanyTotal: return Words::tr("per applicant in all");
    case CapScope::PublicAid: return Words::tr("all public aid together");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::CompanyUser: return Words::tr("Company user");
    case Role::CompanyOwner: return Words::tr("Company owner");
    case Role::ProviderUser: return Words::tr("Provider");
    case Role::Clerk: return Words::tr("Clerk");
    case Role::Reviewer: return Words::tr("Reviewer");
    case Role::Approver: return Words::tr("Approver");
    case Role::Finance: return Words::tr("Finance");
    case Role::ProgrammeEditor: return Words::tr("Programme editor");
    case Role::Auditor: return Words::tr("Auditor");
    case Role::SystemAdministrator: return Words::tr("System administrator");
    case Role::SecurityAdministrator: return Words::tr("Security administrator");
    case Role::AuditAdministrator: return Words::tr("Audit administrator");
    case Role::Expert: return Words::tr("Review expert");
    }
    return {};
}

QString transferReasonText(TransferReason reason, ProgrammeMode mode)
{
    const bool claimed = mode == ProgrammeMode::PayFirst;
    switch (reason) {
    case TransferReason::Granted: return Words::tr("Budget granted");
    case TransferReason::Cut: return Words::tr("Budget cut");
    case TransferReason::Confirmed: return Words::tr("Award confirmed");
    case TransferReason::Issued: return claimed ? Words::tr("Opened for claims") : Words::tr("Voucher issued");
    case TransferReason::Requested: return claimed ? Words::tr("Held for a claim") : Words::tr("Held for a bill");
    case TransferReason::Settled: return Words::tr("Settled");
    case TransferReason::Bounced: return Words::tr("Payment bounced");
    case TransferReason::Released: return Words::tr("Hold released");
    case TransferReason::Uncommitted: return Words::tr("Commitment given back");
    case TransferReason::Expired: return Words::tr("Expired");
    case TransferReason::Revoked: return Words::tr("Revoked");
    case TransferReason::ClawbackReceived: return Words::tr("Clawback received");
    case TransferReason::ClawbackLate: return Words::tr("Clawback to the treasury");
    case TransferReason::YearClosed: return Words::tr("Year closed");
    }
    return {};
}

} // namespace cpv
