#pragma once

#include "core/base/uuid.h"

namespace cpv {

using ProgrammeId = Id<struct ProgrammeTag>;
using ProgrammeProposalId = Id<struct ProgrammeProposalTag>;
using CompanyId = Id<struct CompanyTag>;
using AccountId = Id<struct AccountTag>;
using DeviceId = Id<struct DeviceTag>;
using ProviderId = Id<struct ProviderTag>;
using DraftId = Id<struct DraftTag>;
using ApplicationId = Id<struct ApplicationTag>;
using ObjectionId = Id<struct ObjectionTag>;
using VoucherId = Id<struct VoucherTag>;
using RedemptionId = Id<struct RedemptionTag>;
using ClawbackId = Id<struct ClawbackTag>;
using SettlementId = Id<struct SettlementTag>;
using TransferId = Id<struct TransferTag>;
using BudgetLineId = Id<struct BudgetLineTag>;
using CounterId = Id<struct CounterTag>;
using TimelineId = Id<struct TimelineTag>;
using RegistrationId = Id<struct RegistrationTag>;
using UsageBillId = Id<struct UsageBillTag>;
using RollupId = Id<struct RollupTag>;
using RoiCaseId = Id<struct RoiCaseTag>;
using DataCentreId = Id<struct DataCentreTag>;
using OfferId = Id<struct OfferTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using HelpRequestId = Id<struct HelpRequestTag>;
using PlaceCourseId = Id<struct PlaceCourseTag>;
using PlaceExpertId = Id<struct PlaceExpertTag>;
using OutcomeId = Id<struct OutcomeTag>;
using AwardRoundId = Id<struct AwardRoundTag>;
using RiskDecisionId = Id<struct RiskDecisionTag>;
using RiskLimitId = Id<struct RiskLimitTag>;
using ReviewPoolId = Id<struct ReviewPoolTag>;
using ReviewPanelId = Id<struct ReviewPanelTag>;
using ReviewCopyId = Id<struct ReviewCopyTag>;
using ReviewId = Id<struct ReviewTag>;
using InterestId = Id<struct InterestTag>;
using CaseHandlerId = Id<struct CaseHandlerTag>;
using ListingBatchId = Id<struct ListingBatchTag>;
using CommandId = Id<struct CommandTag>;

} // namespace cpv
