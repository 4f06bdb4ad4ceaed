#include "tests/unit/intake/focus_rows.h"

#include <QBuffer>

namespace cpv::test {

FocusRow focusRow(const FocusRow &changes)
{
    FocusRow row {{"BilledCost", "300.00"}, {"EffectiveCost", "300.00"}, {"ListCost", "360.00"},
        {"ContractedCost", "300.00"}, {"BillingCurrency", "CNY"}, {"BillingPeriodStart", "2026-02-28T16:00:00Z"},
        {"BillingPeriodEnd", "2026-03-31T16:00:00Z"}, {"ChargePeriodStart", "2026-03-09T16:00:00Z"},
        {"ChargePeriodEnd", "2026-03-10T16:00:00Z"}, {"ChargeCategory", "Usage"}, {"ProviderName", "Cloud"},
        {"ServiceName", "GPU"}, {"SkuId", "A100"}, {"ResourceId", "i-1"}, {"ConsumedQuantity", "24"},
        {"ConsumedUnit", "card-hour"}, {"PricingQuantity", "24"}, {"PricingUnit", "card-hour"},
        {"ContractedUnitPrice", "12.50"}, {"InvoiceId", "26312000000012345678"}, {"RegionName", "west"},
        {"ChargeDescription", ""}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        row.insert(change.key(), change.value());
    return row;
}

QByteArray focusHeader() { return focusRow().keys().join(',') + '\n'; }
QByteArray focusText(const FocusRow &row) { return row.values().join(',') + '\n'; }

QByteArray focusFile(const QList<FocusRow> &rows)
{
    QByteArray file = focusHeader();
    for (const auto &row : rows)
        file += focusText(row);
    return file;
}

ReadUsage readAll(const QByteArray &bytes, const UsageLimits &limits)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    std::vector<UsageLine> lines;
    auto report = readUsage(
        device,
        [&lines](const UsageLine &line) -> Result<void> {
            lines.push_back(line);
            return {};
        },
        limits);
    return {std::move(report), std::move(lines)};
}

} // namespace cpv::test
