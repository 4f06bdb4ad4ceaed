#pragma once

#include "core/report/tables/table.h"

#include <QByteArray>

/// Rows as lines of CSV (RFC 4180) in UTF-8: what CSV files hold, and what the digest of the rows is made of.
///   Text       as it is; one that a spreadsheet would calculate begins with ' instead; quoted where it has to be, and
///              where it is all digits, since readers may tell quoted text from numbers
///   Amount     "1280000.00", "-0.05"      Number     "42"
///   Date       "2026-11-23"               DateTime   "2026-11-23 16:00:00", China's time
///   nothing    empty                      between    ","   after each line   CR LF
namespace cpv {

/// Appends the row with its line end.
void appendRow(QByteArray &line, const std::vector<Cell> &row);
QByteArray headerLine(const std::vector<TableColumn> &columns);

/// "1280000.00": for programs, so neither grouped nor in anybody's locale.
QByteArray plainAmount(Money amount);
/// "2026-11-23 16:00:00", China's time.
QString dateTimeText(Instant instant);
/// Whether a spreadsheet program would take the text for a formula.
bool looksLikeFormula(QStringView text);
/// The first character that UTF-8 or XML can't hold: half a character, U+0000, U+FFFE, U+FFFF.
std::optional<char16_t> unwritable(QStringView text);

} // namespace cpv
