#pragma once

#include "core/intake/csv_rows.h"
#include "core/intake/usage_csv.h"

#include <array>

namespace cpv {

/// Where a file has its columns, and the reading of one row with it.
class UsageRow
{
public:
    /// Refused with Missing {column, …} or AlreadyExists {column}.
    [[nodiscard]] Result<void> takeHeader(const CsvRows &header);
    /// The row, or all that is wrong with it, one thing a column.
    tl::expected<UsageLine, std::vector<BadRow>> read(const CsvRows &row, FieldText &text);
    const QString &version() const { return m_version; }

private:
    QByteArrayView bytes(UsageColumn column) const;
    void wrong(UsageColumn column, RowFault fault);
    QString text(UsageColumn column);
    QString needed(UsageColumn column);
    std::optional<Instant> time(UsageColumn column);
    FineMoney money(UsageColumn column);
    std::optional<qint64> number(UsageColumn column, int places);
    struct Period {
        UsageColumn start, end;
    };
    void readPeriod(Period columns, Instant &from, Instant &to);
    void readPeriods(UsageLine &line);
    void readWords(UsageLine &line);
    void readAmounts(UsageLine &line);

    std::array<qsizetype, 24> m_at {}; ///< Index in the file's rows, -1 where the file has no such column.
    qsizetype m_columns = 0;
    QString m_version;

    const CsvRows *m_row = nullptr; ///< While a row is read.
    FieldText *m_text = nullptr;
    std::vector<BadRow> m_bad;
};

} // namespace cpv
