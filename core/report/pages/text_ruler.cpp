#include "core/report/pages/text_ruler.h"

#include <QTextBoundaryFinder>

namespace cpv {

namespace {

/// The code point at `at`, and how many units it takes.
std::pair<char32_t, qsizetype> characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

constexpr QChar Ellipsis = u'…';

} // namespace

TextRuler::TextRuler(const QFont &font, const QPaintDevice &device) : m_font(font), m_metrics(font, &device) { }

qreal TextRuler::widthOf(char32_t character) const
{
    const auto known = m_widths.constFind(character);
    if (known != m_widths.cend())
        return *known;
    return *m_widths.insert(character, m_metrics.horizontalAdvance(QString::fromUcs4(&character, 1)));
}

qreal TextRuler::width(QStringView text) const
{
    qreal sum = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto [character, units] = characterAt(text, at);
        sum += widthOf(character);
        at += units;
    }
    return sum;
}

QStringList TextRuler::lines(const QString &text, Room room) const
{
    if (width(text) <= room.width)
        return {text};
    QStringList lines;
    qsizetype from = 0;
    while (from < text.size()) {
        const QStringView rest = QStringView(text).sliced(from);
        if (lines.size() + 1 == room.lines || width(rest) <= room.width) {
            lines.append(elided(rest, room.width));
            break;
        }
        const qsizetype end = breakBefore(text, from, room.width);
        lines.append(text.sliced(from, end - from).trimmed());
        from = end;
    }
    return lines;
}

/// Where the line that begins at `from` ends: at the last place its language allows, else inside the word.
qsizetype TextRuler::breakBefore(const QString &text, qsizetype from, qreal width) const
{
    qsizetype end = from;
    for (qreal sum = 0; end < text.size();) {
        const auto [character, units] = characterAt(text, end);
        sum += widthOf(character);
        if (sum > width && end > from)
            break;
        end += units;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(end);
    const qsizetype allowed = finder.isAtBoundary() ? end : finder.toPreviousBoundary();
    return allowed > from ? allowed : end;
}

QString TextRuler::elided(QStringView text, qreal width) const
{
    if (this->width(text) <= width)
        return text.toString();
    const qreal room = width - widthOf(Ellipsis.unicode());
    qsizetype end = 0;
    for (qreal sum = 0; end < text.size();) {
        const auto [character, units] = characterAt(text, end);
        sum += widthOf(character);
        if (sum > room)
            break;
        end += units;
    }
    return text.first(end).toString() + Ellipsis;
}

} // namespace cpv
