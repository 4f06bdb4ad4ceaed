#include "core/report/tables/row_text.h"

namespace cpv {

namespace {

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool needsQuotes(QByteArrayView text)
{
    const auto special = [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; };
    return std::any_of(text.begin(), text.end(), special) || text.startsWith(' ') || text.endsWith(' ') || isDigits(text);
}

void appendText(QByteArray &line, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const char *guard = looksLikeFormula(text) ? "'" : "";
    if (!needsQuotes(bytes)) {
        line.append(guard).append(bytes);
        return;
    }
    line.append('"').append(guard).append(bytes.replace('"', "\"\"")).append('"');
}

void appendDigits(QByteArray &line, int number, int digits)
{
    for (int place = digits == 4 ? 1'000 : 10; place > 0; place /= 10)
        line += char('0' + number / place % 10);
}

/// Digit by digit: Qt's formats cost more than all the rest of a row.
void appendDate(QByteArray &line, QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 0 || year > 9'999)
        return; // As ISO 8601 has no word for it.
    appendDigits(line, year, 4);
    line += '-';
    appendDigits(line, month, 2);
    line += '-';
    appendDigits(line, day, 2);
}

void appendDateTime(QByteArray &line, Instant instant)
{
    const auto local = instant + ChinaOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time {std::chrono::floor<std::chrono::seconds>(local - day)};
    constexpr qint64 julianDayOfEpoch = 2'440'588;
    appendDate(line, QDate::fromJulianDay(julianDayOfEpoch + day.time_since_epoch().count()));
    line += ' ';
    appendDigits(line, int(time.hours().count()), 2);
    line += ':';
    appendDigits(line, int(time.minutes().count()), 2);
    line += ':';
    appendDigits(line, int(time.seconds().count()), 2);
}

struct CellBytes {
    QByteArray &line;

    void operator()(std::monostate) const { }
    void operator()(const QString &text) const { appendText(line, text); }
    void operator()(Money amount) const { line += plainAmount(amount); }
    void operator()(qint64 number) const { line += QByteArray::number(number); }
    void operator()(QDate date) const { appendDate(line, date); }
    void operator()(Instant instant) const { appendDateTime(line, instant); }
};

} // namespace

void appendRow(QByteArray &line, const std::vector<Cell> &row)
{
    bool first = true;
    for (const Cell &cell : row) {
        if (!std::exchange(first, false))
            line += ',';
        std::visit(CellBytes {line}, cell);
    }
    line += "\r\n";
}

QByteArray headerLine(const std::vector<TableColumn> &columns)
{
    std::vector<Cell> titles;
    for (const TableColumn &column : columns)
        titles.emplace_back(column.title.simplified()); // One line, so that the digest begins after the first line end.
    QByteArray line;
    appendRow(line, titles);
    return line;
}

QByteArray plainAmount(Money amount)
{
    const bool negative = amount < Money();
    const quint64 fen = negative ? 0 - quint64(amount.fen()) : quint64(amount.fen());
    QByteArray text = QByteArray::number(fen).rightJustified(3, '0');
    text.insert(text.size() - 2, '.');
    return negative ? text.prepend('-') : text;
}

QString dateTimeText(Instant instant)
{
    QByteArray text;
    appendDateTime(text, instant);
    return QString::fromLatin1(text);
}

bool looksLikeFormula(QStringView text)
{
    // Full-width signs count: programs in Chinese take them for the narrow ones.
    static constexpr QStringView signs = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && signs.contains(text.front());
}

std::optional<char16_t> unwritable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull() || c.unicode() >= 0xFFFE)
            return c.unicode();
    }
    return std::nullopt;
}

} // namespace cpv
