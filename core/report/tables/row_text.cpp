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
    if (looksLikeFormula(text))
        bytes.prepend('\'');
    if (!needsQuotes(bytes)) {
        line += bytes;
        return;
    }
    line += '"';
    line += bytes.replace('"', "\"\"");
    line += '"';
}

struct CellBytes {
    QByteArray &line;

    void operator()(std::monostate) const { }
    void operator()(const QString &text) const { appendText(line, text); }
    void operator()(Money amount) const { line += plainAmount(amount); }
    void operator()(qint64 number) const { line += QByteArray::number(number); }
    void operator()(QDate date) const { line += date.toString(Qt::ISODate).toLatin1(); }
    void operator()(Instant instant) const { line += dateTimeText(instant).toLatin1(); }
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
    return localDateTime(instant).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
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
