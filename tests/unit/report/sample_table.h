#pragma once

#include "core/report/tables/export.h"

#include <functional>

namespace cpv::test {

/// Rows made on demand: `row(0)`, `row(1)`, … up to `count`.
class MadeRows : public TableRows
{
public:
    using Maker = std::function<std::vector<Cell>(qint64)>;

    MadeRows(qint64 count, Maker maker) : m_count(count), m_maker(std::move(maker)) { }
    explicit MadeRows(std::vector<std::vector<Cell>> rows);
    Result<bool> next(std::vector<Cell> &row) override;

    /// This row can't be read: Storage.
    qint64 failsAt = -1;
    /// Before each row, with its number.
    std::function<void(qint64)> asked = [](qint64) { };

private:
    qint64 m_count;
    Maker m_maker;
    qint64 m_next = 0;
};

/// One column of each kind; amount and number add up.
std::vector<TableColumn> sampleColumns();
/// Typical and nasty values, the same for the same number on every machine. Every seventh row is empty.
std::vector<Cell> sampleRow(qint64 number);
MadeRows sampleRows(qint64 count);
Cover sampleCover();

QByteArray contentsOf(const QString &path);
/// SHA-256 in hex, by the system's own program.
QByteArray sha256OfLines(const QString &shellCommand);

} // namespace cpv::test
