#include "core/intake/usage_row.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr qsizetype MostText = 1024;
constexpr qsizetype ShownBytes = 60;

const QSet<QByteArray> &columnsSince11()
{
    static const QSet<QByteArray> names {"capacityreservationid", "capacityreservationstatus", "commitmentdiscountquantity",
        "commitmentdiscountunit", "servicesubcategory", "skumeter", "skupricedetails"};
    return names;
}

const QSet<QByteArray> &columnsSince12()
{
    static const QSet<QByteArray> names {"billingaccounttype", "invoiceid", "pricingcurrency",
        "pricingcurrencycontractedunitprice", "pricingcurrencyeffectivecost", "pricingcurrencylistunitprice",
        "subaccounttype"};
    return names;
}

bool isNull(QByteArrayView bytes) { return bytes.isEmpty() || bytes.compare("null", Qt::CaseInsensitive) == 0; }

RowFault faultOf(Errc code)
{
    return code == Errc::Missing ? RowFault::Missing : code == Errc::OutOfRange ? RowFault::OutOfRange : RowFault::NotNumber;
}

} // namespace

Result<void> UsageRow::takeHeader(const CsvRows &header)
{
    QHash<QByteArray, qsizetype> found;
    m_columns = header.size();
    m_version = u"1.0"_s;
    for (qsizetype index = 0; index < m_columns; ++index) {
        const QByteArray name = header.field(index).trimmed().toByteArray().toLower();
        if (!name.isEmpty() && found.contains(name))
            return fail(Errc::AlreadyExists, {QString::fromUtf8(name.first(qMin(name.size(), ShownBytes)))});
        found.insert(name, index);
        if (columnsSince12().contains(name))
            m_version = u"1.2"_s;
        else if (columnsSince11().contains(name) && m_version != u"1.2")
            m_version = u"1.1"_s;
    }
    QStringList missing;
    static_assert(std::tuple_size_v<decltype(m_at)> == boost::mp11::mp_size<boost::describe::describe_enumerators<UsageColumn>>::value);
    for (const UsageColumn column : enumValues<UsageColumn>()) {
        m_at.at(size_t(column)) = found.value(enumText(column).toLatin1().toLower(), -1);
        if (column <= UsageColumn::ServiceName && m_at.at(size_t(column)) < 0)
            missing += enumText(column);
    }
    return missing.isEmpty() ? Result<void>() : fail(Errc::Missing, missing);
}

tl::expected<UsageLine, std::vector<BadRow>> UsageRow::read(const CsvRows &row, FieldText &text)
{
    m_row = &row;
    m_text = &text;
    m_bad.clear();
    if (!row.isWellQuoted())
        return tl::unexpected(std::vector {BadRow {row.line(), {}, RowFault::Quoting, {}}});
    if (row.size() != m_columns)
        return tl::unexpected(std::vector {BadRow {row.line(), {}, RowFault::FieldCount, QString::number(row.size())}});
    UsageLine line {.line = row.line()};
    readPeriods(line);
    readWords(line);
    readAmounts(line);
    if (!m_bad.empty())
        return tl::unexpected(std::exchange(m_bad, {}));
    return line;
}

void UsageRow::readPeriods(UsageLine &line)
{
    readPeriod({UsageColumn::BillingPeriodStart, UsageColumn::BillingPeriodEnd}, line.billingFrom, line.billingTo);
    readPeriod({UsageColumn::ChargePeriodStart, UsageColumn::ChargePeriodEnd}, line.chargeFrom, line.chargeTo);
}

/// Which of two unreadable times is the later one, nobody can say.
void UsageRow::readPeriod(Period columns, Instant &from, Instant &to)
{
    const std::optional<Instant> begun = time(columns.start);
    const std::optional<Instant> ended = time(columns.end);
    if (begun && ended && *ended <= *begun)
        wrong(columns.end, RowFault::EndBeforeStart);
    from = begun.value_or(Instant {});
    to = ended.value_or(Instant {});
}

void UsageRow::readWords(UsageLine &line)
{
    if (const auto category = enumFromText<ChargeCategory>(needed(UsageColumn::ChargeCategory)))
        line.category = *category;
    else
        wrong(UsageColumn::ChargeCategory, RowFault::UnknownCategory);
    if (needed(UsageColumn::BillingCurrency) != u"CNY")
        wrong(UsageColumn::BillingCurrency, RowFault::OtherCurrency);
    line.provider = needed(UsageColumn::ProviderName);
    line.service = needed(UsageColumn::ServiceName);
    line.serviceCategory = text(UsageColumn::ServiceCategory);
    line.sku = text(UsageColumn::SkuId);
    line.region = text(UsageColumn::RegionName);
    if (line.region.isEmpty())
        line.region = text(UsageColumn::RegionId);
    line.resource = text(UsageColumn::ResourceId);
    line.description = text(UsageColumn::ChargeDescription);
    line.invoice = text(UsageColumn::InvoiceId);
    line.consumedUnit = text(UsageColumn::ConsumedUnit);
    line.pricedUnit = text(UsageColumn::PricingUnit);
}

void UsageRow::readAmounts(UsageLine &line)
{
    line.billed = money(UsageColumn::BilledCost);
    line.effective = money(UsageColumn::EffectiveCost);
    line.list = money(UsageColumn::ListCost);
    line.contracted = money(UsageColumn::ContractedCost);
    if (const auto units = number(UsageColumn::ConsumedQuantity, Quantity::Places))
        line.consumed = Quantity {*units};
    if (const auto units = number(UsageColumn::PricingQuantity, Quantity::Places))
        line.priced = Quantity {*units};
    if (const auto nano = number(UsageColumn::ContractedUnitPrice, FineMoney::Places))
        line.unitPrice = FineMoney {*nano};
}

QByteArrayView UsageRow::bytes(UsageColumn column) const
{
    const qsizetype index = m_at.at(size_t(column));
    const QByteArrayView found = index < 0 ? QByteArrayView() : m_row->field(index).trimmed();
    return isNull(found) ? QByteArrayView() : found;
}

void UsageRow::wrong(UsageColumn column, RowFault fault)
{
    const QString name = enumText(column);
    if (std::ranges::find(m_bad, name, &BadRow::column) != m_bad.end()) // What follows from a column's first fault would only repeat.
        return;
    const QByteArrayView there = bytes(column);
    m_bad.push_back({m_row->line(), name, fault, m_text->text(there.first(qMin(there.size(), ShownBytes))).value_or(QString())});
}

QString UsageRow::text(UsageColumn column)
{
    const QByteArrayView there = bytes(column);
    if (there.size() > MostText) {
        wrong(column, RowFault::TooLong);
        return {};
    }
    std::optional<QString> found = m_text->text(there);
    if (!found)
        wrong(column, RowFault::NotText);
    return found.value_or(QString());
}

QString UsageRow::needed(UsageColumn column)
{
    QString found = text(column);
    if (found.isEmpty())
        wrong(column, RowFault::Missing);
    return found;
}

std::optional<Instant> UsageRow::time(UsageColumn column)
{
    const QByteArrayView there = bytes(column);
    const std::optional<Instant> found = usageTime(there);
    if (!found)
        wrong(column, there.isEmpty() ? RowFault::Missing : RowFault::NotTime);
    return found;
}

FineMoney UsageRow::money(UsageColumn column)
{
    const auto units = decimalUnits(bytes(column), FineMoney::Places);
    if (!units)
        wrong(column, faultOf(units.error().code));
    return FineMoney {units.value_or(0)};
}

std::optional<qint64> UsageRow::number(UsageColumn column, int places)
{
    const auto units = decimalUnits(bytes(column), places);
    if (units)
        return *units;
    if (units.error().code != Errc::Missing)
        wrong(column, faultOf(units.error().code));
    return std::nullopt;
}

} // namespace cpv
