#include "core/intake/usage_csv.h"

#include "core/domain/bill_part.h"
#include "core/intake/usage_reader.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

using Wide = boost::multiprecision::int128_t;

constexpr qint64 Largest = std::numeric_limits<qint64>::max(); ///< Nano-yuan.

struct RunningSum {
    qint64 rows = 0;
    Wide billed = 0;
    Wide credits = 0;
};

/// Adds up rows as they pass.
class Tally
{
public:
    explicit Tally(const UsageLimits &limits) : m_limits(limits) { }

    Result<void> add(const UsageLine &line)
    {
        RunningSum &sum = m_sums[{line.month(), line.service}];
        if (++m_rows > m_limits.rows)
            return fail(Errc::TooLarge, {QString::number(m_limits.rows)});
        if (qsizetype(m_sums.size()) > m_limits.sums || qsizetype(m_invoices.size()) > m_limits.sums)
            return fail(Errc::TooLarge, {QString::number(m_limits.sums)});
        Wide &part = m_parts[{line.month(), billPart(line)}];
        part += line.billed.nano;
        if (part > Largest || part < -Largest) // Nine thousand million yuan: no bill, but a mistake or an attack.
            return fail(Errc::TooLarge, {enumText(UsageColumn::BilledCost)});
        ++sum.rows;
        sum.billed += line.billed.nano;
        m_billed += line.billed.nano;
        if (line.category == ChargeCategory::Credit)
            sum.credits += line.billed.nano;
        if (!line.invoice.isEmpty())
            m_invoices.insert(line.invoice);
        return {};
    }

    void addBad(UsageReport &report, const std::vector<BadRow> &faults) const
    {
        if (++report.badRows > m_limits.namedRows)
            return;
        ++report.namedRows;
        report.firstBad.insert(report.firstBad.end(), faults.begin(), faults.end());
    }

    void finish(UsageReport &report) const
    {
        report.rows = m_rows;
        report.billed = toMoney(m_billed);
        report.invoices.assign(m_invoices.begin(), m_invoices.end());
        for (const auto &[key, sum] : m_sums)
            report.sums.push_back({key.first, key.second, sum.rows, toMoney(sum.billed), toMoney(sum.credits)});
        for (const auto &[key, nano] : m_parts)
            report.parts.push_back({key.first, key.second, {static_cast<qint64>(nano)}});
    }

private:
    const UsageLimits &m_limits;
    std::map<std::pair<QDate, QString>, RunningSum> m_sums;
    std::map<std::pair<QDate, BillPart>, Wide> m_parts;
    std::set<QString> m_invoices;
    Wide m_billed = 0;
    qint64 m_rows = 0;
};

/// "31" of exactly `count` digits.
std::optional<int> takeNumber(QByteArrayView &text, qsizetype count)
{
    if (text.size() < count)
        return std::nullopt;
    int value = 0;
    for (const char c : text.first(count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text = text.sliced(count);
    return value;
}

bool takeChar(QByteArrayView &text, char wanted)
{
    if (text.isEmpty() || text.front() != wanted)
        return false;
    text = text.sliced(1);
    return true;
}

std::optional<QDate> takeDate(QByteArrayView &text)
{
    const auto year = takeNumber(text, 4);
    if (!year || *year < 2000 || !takeChar(text, '-'))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !takeChar(text, '-'))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

/// "08:00" with optional seconds and their parts, which no bill needs.
std::optional<std::chrono::milliseconds> takeClock(QByteArrayView &text)
{
    const auto hour = takeNumber(text, 2);
    if (!hour || *hour > 23 || !takeChar(text, ':'))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (takeChar(text, ':')) {
        const auto found = takeNumber(text, 2);
        if (!found || *found > 59)
            return std::nullopt;
        second = *found;
        if (takeChar(text, '.'))
            while (!text.isEmpty() && text.front() >= '0' && text.front() <= '9')
                text = text.sliced(1);
    }
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(second);
}

std::optional<std::chrono::minutes> takeZone(QByteArrayView &text)
{
    if (text.isEmpty() || takeChar(text, 'Z'))
        return std::chrono::minutes(0);
    const bool west = takeChar(text, '-');
    if (!west && !takeChar(text, '+'))
        return std::nullopt;
    const auto hours = takeNumber(text, 2);
    takeChar(text, ':');
    const auto minutes = text.isEmpty() ? 0 : takeNumber(text, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(*hours * 60 + *minutes);
    return west ? -offset : offset;
}

} // namespace

std::optional<Instant> usageTime(QByteArrayView text)
{
    const auto date = takeDate(text);
    if (!date)
        return std::nullopt;
    const std::chrono::days since(date->toJulianDay() - QDate(1970, 1, 1).toJulianDay());
    if (text.isEmpty())
        return Instant(since);
    if (!takeChar(text, 'T') && !takeChar(text, ' '))
        return std::nullopt;
    const auto clock = takeClock(text);
    const auto zone = clock ? takeZone(text) : std::nullopt;
    if (!zone || !text.isEmpty())
        return std::nullopt;
    return Instant(since) + *clock - *zone;
}

Result<UsageReport> readUsage(QIODevice &device, const UsageSink &sink, const UsageLimits &limits)
{
    UsageReader reader(device, limits.bytes);
    UsageReport report;
    Tally tally(limits);
    while (true) {
        CPV_TRY(row, reader.next());
        if (!row)
            break;
        if (!*row) {
            tally.addBad(report, row->error());
            continue;
        }
        CPV_CHECK(tally.add(**row));
        CPV_CHECK(sink(**row));
    }
    report.version = reader.version();
    report.compressed = reader.compressed();
    report.encoding = reader.encoding();
    tally.finish(report);
    return report;
}

} // namespace cpv
