#include "core/domain/bill_part.h"

#include <algorithm>
#include <array>

namespace cpv {

namespace {

using Wide = boost::multiprecision::int128_t;

constexpr qint64 NanoPerFen = 10'000'000;

bool isOneOf(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

/// Units as FOCUS bills write them: "Tokens", "1K tokens", "1M Token", "Calls".
bool isModelUnit(const QString &unit)
{
    constexpr std::array<QStringView, 8> units {u"token", u"call", u"request", u"character", u"image", u"次", u"字符", u"张"};
    return std::ranges::any_of(units, [&](QStringView each) { return unit.contains(each, Qt::CaseInsensitive); });
}

std::optional<BillPart> partOfCategory(const UsageLine &line)
{
    const QString &category = line.serviceCategory;
    if (isOneOf(category, {u"Compute"}))
        return BillPart::Compute;
    if (isOneOf(category, {u"AI and Machine Learning"}))
        return isModelUnit(line.pricedUnit) ? BillPart::ModelUse : BillPart::Compute;
    if (isOneOf(category, {u"Storage"}))
        return BillPart::Storage;
    if (isOneOf(category, {u"Networking"}))
        return BillPart::Network;
    if (isOneOf(category, {u"Security", u"Identity"}))
        return BillPart::Security;
    return std::nullopt;
}

} // namespace

BillPart billPart(const UsageLine &line)
{
    if (line.category == ChargeCategory::Tax)
        return BillPart::Tax;
    if (const auto part = partOfCategory(line))
        return *part;
    if (line.category == ChargeCategory::Credit)
        return BillPart::Credit;
    return line.serviceCategory.isEmpty() ? BillPart::Unknown : BillPart::Other;
}

bool isPaid(BillPart part, const std::vector<CostKind> &costs)
{
    const auto any = [&costs](std::initializer_list<CostKind> kinds) {
        return std::ranges::any_of(kinds, [&](CostKind kind) { return std::ranges::find(costs, kind) != costs.end(); });
    };
    switch (part) {
    case BillPart::Compute: return any({CostKind::ComputeRental, CostKind::PrivateDeployment});
    case BillPart::ModelUse: return any({CostKind::ModelApi});
    case BillPart::Storage: return any({CostKind::Storage});
    case BillPart::Network: return any({CostKind::Network});
    case BillPart::Security: return any({CostKind::Security});
    case BillPart::Other: return any({CostKind::TrainingData, CostKind::Other});
    case BillPart::Tax:
    case BillPart::Credit:
    case BillPart::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

const std::vector<CostKind> &computingCosts()
{
    static const std::vector<CostKind> kinds {CostKind::ComputeRental, CostKind::ModelApi, CostKind::PrivateDeployment};
    return kinds;
}

PartTotals partTotals(const std::vector<PartSum> &parts)
{
    PartTotals totals;
    for (const PartSum &sum : parts)
        totals[sum.part] += sum.billed.nano;
    return totals;
}

Money toMoney(const PartTotals::mapped_type &nano)
{
    const Wide half = NanoPerFen / 2;
    return Money::fromFen(static_cast<qint64>((nano < 0 ? Wide(nano - half) : Wide(nano + half)) / NanoPerFen));
}

Money billedCost(const PartTotals &totals)
{
    Wide billed = 0;
    for (const auto &[part, nano] : totals)
        billed += nano;
    return toMoney(billed);
}

std::optional<Money> eligibleCost(const PartTotals &totals, const std::vector<CostKind> &costs)
{
    const bool isTold = std::ranges::any_of(totals, [](const auto &total) { return total.first <= BillPart::Other; });
    if (!isTold)
        return std::nullopt;
    Wide paid = 0;
    Wide billed = 0;
    for (const auto &[part, nano] : totals) {
        billed += nano;
        if (isPaid(part, costs.empty() ? computingCosts() : costs) || (part == BillPart::Credit && nano < 0))
            paid += nano;
    }
    return toMoney(std::max<Wide>(0, std::min(paid, billed)));
}

std::optional<Money> eligibleCost(const UsageBill &bill, const std::vector<CostKind> &costs)
{
    return bill.parts ? eligibleCost(partTotals(*bill.parts), costs) : std::nullopt;
}

} // namespace cpv
