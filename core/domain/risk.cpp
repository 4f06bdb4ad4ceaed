#include "core/domain/risk.h"

#include <algorithm>
#include <array>

namespace cpv {

RiskDecisionId RiskDecision::idOf(const PlaceCode &place, RiskCheck check, const Uuid &subject)
{
    return RiskDecisionId(Uuid::named("risk/" + place.code.toUtf8() + '/' + enumText(check).toUtf8() + '/' + subject.toText().toUtf8()));
}

RiskLimitId RiskLimit::idOf(const PlaceCode &place, const QString &name)
{
    return RiskLimitId(Uuid::named("risk limit/" + place.code.toUtf8() + '/' + name.toUtf8()));
}

std::span<const RiskLimitKind> riskLimitKinds()
{
    static constexpr std::array Kinds {
        RiskLimitKind {"cashBackDays", RiskCheck::CashOut, RiskUnit::Days, 1, 730},
        RiskLimitKind {"cashBackShare", RiskCheck::CashOut, RiskUnit::Share, 1, 10'000},
        RiskLimitKind {"relatedPath", RiskCheck::RelatedParty, RiskUnit::Count, 1, 3},
        RiskLimitKind {"splitContracts", RiskCheck::SplitContracts, RiskUnit::Count, 2, 20},
        RiskLimitKind {"splitDays", RiskCheck::SplitContracts, RiskUnit::Days, 1, 730},
        RiskLimitKind {"splitMargin", RiskCheck::SplitContracts, RiskUnit::Share, 1, 5'000},
        RiskLimitKind {"overPrice", RiskCheck::OverInvoicing, RiskUnit::Share, 10'000, 100'000},
        RiskLimitKind {"priceRise", RiskCheck::PriceRise, RiskUnit::Share, 1, 100'000},
        RiskLimitKind {"usageOfCapacity", RiskCheck::PhantomUsage, RiskUnit::Share, 5'000, 20'000},
        RiskLimitKind {"powerShare", RiskCheck::NoPower, RiskUnit::Share, 100, 10'000},
        RiskLimitKind {"idleUtilisation", RiskCheck::IdleBurn, RiskUnit::Share, 1, 5'000},
        RiskLimitKind {"idleSameDays", RiskCheck::IdleBurn, RiskUnit::Days, 2, 90},
        RiskLimitKind {"shellStaff", RiskCheck::ShellCompany, RiskUnit::Count, 0, 100},
        RiskLimitKind {"shellMonths", RiskCheck::ShellCompany, RiskUnit::Months, 1, 60},
        RiskLimitKind {"shellRevenue", RiskCheck::ShellCompany, RiskUnit::Share, 1'000, 100'000},
        RiskLimitKind {"imageBits", RiskCheck::ForgedPapers, RiskUnit::Count, 0, 8},
        RiskLimitKind {"favourDeviation", RiskCheck::Favouritism, RiskUnit::Hundredths, 100, 1'000},
        RiskLimitKind {"agentCompanies", RiskCheck::Favouritism, RiskUnit::Count, 2, 100},
        RiskLimitKind {"providerConcentration", RiskCheck::Favouritism, RiskUnit::Share, 1'000, 10'000},
        RiskLimitKind {"paymentDays", RiskCheck::SlowPayment, RiskUnit::Days, 1, 730},
        RiskLimitKind {"unusedAfter", RiskCheck::UnusedVoucher, RiskUnit::Share, 1'000, 10'000},
        RiskLimitKind {"unusedBelow", RiskCheck::UnusedVoucher, RiskUnit::Share, 100, 10'000},
    };
    return Kinds;
}

const RiskLimitKind *riskLimitKind(const QString &name)
{
    const auto kinds = riskLimitKinds();
    const auto found = std::ranges::find_if(kinds, [&](const RiskLimitKind &kind) { return name == QLatin1StringView(kind.name); });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace cpv
