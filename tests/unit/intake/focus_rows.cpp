#include "tests/unit/intake/focus_rows.h"

#include <QBuffer>

#include <zlib.h>

namespace cpv::test {

FocusRow focusRow(const FocusRow &changes)
{
    FocusRow row {{"BilledCost", "300.00"}, {"EffectiveCost", "300.00"}, {"ListCost", "360.00"},
        {"ContractedCost", "300.00"}, {"BillingCurrency", "CNY"}, {"BillingPeriodStart", "2026-02-28T16:00:00Z"},
        {"BillingPeriodEnd", "2026-03-31T16:00:00Z"}, {"ChargePeriodStart", "2026-03-09T16:00:00Z"},
        {"ChargePeriodEnd", "2026-03-10T16:00:00Z"}, {"ChargeCategory", "Usage"}, {"ProviderName", "Cloud"},
        {"ServiceName", "GPU"}, {"ServiceCategory", "Compute"}, {"SkuId", "A100"}, {"ResourceId", "i-1"}, {"ConsumedQuantity", "24"},
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

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream z {};
    deflateInit2(&z, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&z, uLong(bytes.size()))), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = uInt(packed.size());
    deflate(&z, Z_FINISH);
    packed.chop(z.avail_out);
    deflateEnd(&z);
    return packed;
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
