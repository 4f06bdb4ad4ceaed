#include "core/report/tables/calendar_file.h"

#include "core/base/whole_file.h"
#include "core/report/tables/export.h"

#include <QDateTime>
#include <QTimeZone>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LineOctets = 75;

QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const char c : QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').toUtf8()) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (uchar(c) < 0x20 && c != '\t')
            continue; // No text of iCalendar holds a control character.
        if (c == '\\' || c == ';' || c == ',')
            out += '\\';
        out += c;
    }
    return out;
}

/// A line of bytes with its end, folded before the 76th octet and never within a character of UTF-8.
void appendLine(QByteArray &out, const QByteArray &line)
{
    qsizetype from = 0;
    qsizetype room = LineOctets;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        while ((uchar(line[end]) & 0xC0) == 0x80)
            --end;
        out += line.mid(from, end - from) + "\r\n ";
        from = end;
        room = LineOctets - 1; // The blank counts.
    }
    out += line.mid(from) + "\r\n";
}

QByteArray dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s).toLatin1();
}

QByteArray stampText(Instant now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    return time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

void appendEvent(QByteArray &out, const CalendarEvent &event, const QByteArray &stamp)
{
    appendLine(out, "BEGIN:VEVENT");
    appendLine(out, "UID:" + escaped(event.uid));
    appendLine(out, "DTSTAMP:" + stamp);
    appendLine(out, "DTSTART;VALUE=DATE:" + dayText(event.day));
    appendLine(out, "DTEND;VALUE=DATE:" + dayText(event.day.addDays(1))); // Exclusive.
    appendLine(out, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        appendLine(out, "DESCRIPTION:" + escaped(event.description));
    appendLine(out, "TRANSP:TRANSPARENT");
    for (const int days : event.alarmDays) {
        appendLine(out, "BEGIN:VALARM");
        appendLine(out, "ACTION:DISPLAY");
        appendLine(out, "DESCRIPTION:" + escaped(event.summary));
        appendLine(out, "TRIGGER:-P" + QByteArray::number(days) + "D");
        appendLine(out, "END:VALARM");
    }
    appendLine(out, "END:VEVENT");
}

} // namespace

QByteArray calendarText(const std::vector<CalendarEvent> &events, Instant now)
{
    QByteArray out;
    appendLine(out, "BEGIN:VCALENDAR");
    appendLine(out, "VERSION:2.0");
    appendLine(out, "PRODID:-//Compute Voucher Desk//EN");
    appendLine(out, "CALSCALE:GREGORIAN");
    appendLine(out, "METHOD:PUBLISH");
    const QByteArray stamp = stampText(now);
    for (const CalendarEvent &event : events)
        appendEvent(out, event, stamp);
    appendLine(out, "END:VCALENDAR");
    return out;
}

Result<void> writeCalendar(const QString &path, const std::vector<CalendarEvent> &events, Instant now)
{
    return writeWholeFile(path, calendarText(events, now));
}

} // namespace cpv
