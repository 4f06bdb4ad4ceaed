#include "core/report/tables/calendar_file.h"

#include <QTemporaryDir>
#include <QtTest>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const Instant now = Instant(std::chrono::milliseconds(QDateTime({2026, 11, 23}, {8, 0, 5}, Qt::UTC).toMSecsSinceEpoch()));

/// A component as read back by rules of RFC 5545 alone: strict, so that what it takes every calendar takes.
struct Component {
    QString name;
    QMultiMap<QString, QString> values; ///< By name with parameters.
    std::vector<Component> parts;
};

QStringList unfolded(const QByteArray &text)
{
    if (!text.endsWith("\r\n") || text.count('\n') != text.count("\r\n") || text.count('\r') != text.count("\r\n"))
        qFatal("each line ends with CR LF, and nothing else does");
    QList<QByteArray> lines;
    for (const QByteArray &physical : text.chopped(2).split('\n')) {
        const QByteArray line = physical.endsWith('\r') ? physical.chopped(1) : physical;
        if (line.isEmpty() || line.size() > 75)
            qFatal("a line has %d octets", int(line.size()));
        if (QString::fromUtf8(line).contains(QChar::ReplacementCharacter))
            qFatal("a fold cuts a character");
        if (line.startsWith(' '))
            lines.last() += line.mid(1);
        else
            lines += line;
    }
    QStringList out;
    for (const QByteArray &line : lines)
        out += QString::fromUtf8(line);
    return out;
}

QString unescaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u';' || c == u',')
            qFatal("%s is not escaped", qPrintable(QString(c)));
        if (c != u'\\') {
            out += c;
            continue;
        }
        const QChar next = text.at(++i);
        if (next != u'n' && next != u'N' && next != u'\\' && next != u';' && next != u',')
            qFatal("an escape of nothing");
        out += next.toLower() == u'n' ? u'\n' : next;
    }
    return out;
}

Component parse(QStringList &lines)
{
    const QString begin = lines.takeFirst();
    if (!begin.startsWith("BEGIN:"_L1))
        qFatal("no component begins");
    Component component {.name = begin.mid(6), .values = {}, .parts = {}};
    while (!lines.isEmpty()) {
        const QString &line = lines.first();
        if (line.startsWith("BEGIN:"_L1)) {
            component.parts.push_back(parse(lines));
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            qFatal("no name");
        const QString name = line.left(colon);
        const QString value = line.mid(colon + 1);
        lines.removeFirst();
        if (name == u"END") {
            if (value != component.name)
                qFatal("the wrong component ends");
            return component;
        }
        const bool isText = QStringList {u"UID"_s, u"SUMMARY"_s, u"DESCRIPTION"_s}.contains(name);
        component.values.insert(name, isText ? unescaped(value) : value);
    }
    qFatal("a component has no end");
}

Component calendarOf(const std::vector<CalendarEvent> &events)
{
    QStringList lines = unfolded(calendarText(events, now));
    Component calendar = parse(lines);
    if (!lines.isEmpty())
        qFatal("something follows the calendar");
    return calendar;
}

CalendarEvent plain()
{
    return {.uid = u"VoucherEnds-1@x"_s, .summary = u"Voucher"_s, .description = {}, .day = {2026, 12, 31}, .alarmDays = {30, 7, 1}};
}

}

class CalendarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsADayWithItsAlarms()
    {
        const Component calendar = calendarOf({plain()});
        QCOMPARE(calendar.name, u"VCALENDAR"_s);
        QCOMPARE(calendar.values.value(u"VERSION"_s), u"2.0"_s);
        QCOMPARE(calendar.values.count(u"PRODID"_s), 1);
        QCOMPARE(calendar.parts.size(), 1u);
        const Component &event = calendar.parts[0];
        QCOMPARE(event.name, u"VEVENT"_s);
        QCOMPARE(event.values.value(u"UID"_s), u"VoucherEnds-1@x"_s);
        QCOMPARE(event.values.value(u"DTSTAMP"_s), u"20261123T080005Z"_s);
        QCOMPARE(event.values.value(u"DTSTART;VALUE=DATE"_s), u"20261231"_s);
        QCOMPARE(event.values.value(u"DTEND;VALUE=DATE"_s), u"20270101"_s);
        QStringList triggers;
        for (const Component &alarm : event.parts) {
            QCOMPARE(alarm.name, u"VALARM"_s);
            QCOMPARE(alarm.values.value(u"ACTION"_s), u"DISPLAY"_s);
            QVERIFY(!alarm.values.value(u"DESCRIPTION"_s).isEmpty());
            triggers += alarm.values.value(u"TRIGGER"_s);
        }
        QCOMPARE(triggers, (QStringList {u"-P30D"_s, u"-P7D"_s, u"-P1D"_s}));
    }

    void everyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks") << u"a,b;c\\d:e\"f"_s;
        QTest::newRow("lines") << u"one\ntwo"_s;
        QTest::newRow("a backslash before n") << u"C:\\new"_s;
        QTest::newRow("long") << QString(500, u'x');
        QTest::newRow("long Chinese") << QString(200, u'券');
        QTest::newRow("beyond the plane") << QString::fromUcs4(U"𠮷").repeated(60);
        QTest::newRow("mixed") << (u"a"_s + QString(100, u'力'));
        for (int size = 60; size < 80; ++size)
            QTest::newRow(qPrintable(u"about the fold %1"_s.arg(size))) << QString(size, u'x') + u"券"_s;
    }
    void everyTextComesBack()
    {
        QFETCH(const QString, text);
        CalendarEvent event = plain();
        event.summary = text;
        event.description = text;
        const Component calendar = calendarOf({event});
        QCOMPARE(calendar.parts[0].values.value(u"SUMMARY"_s), text);
        QCOMPARE(calendar.parts[0].values.value(u"DESCRIPTION"_s), text);
    }

    void controlCharactersAreLeftOut()
    {
        CalendarEvent event = plain();
        event.summary = u"a\u0007b\r\nc\rd"_s;
        QCOMPARE(calendarOf({event}).parts[0].values.value(u"SUMMARY"_s), u"ab\nc\nd"_s);
    }

    void noDeadlinesAreACalendarToo()
    {
        QCOMPARE(calendarOf({}).parts.size(), 0u);
    }

    void theFileHoldsTheText()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"d.ics"_s);
        QVERIFY(writeCalendar(path, {plain()}, now));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), calendarText({plain()}, now));
        const auto failed = writeCalendar(folder.filePath(u"none/d.ics"_s), {}, now);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Errc::Storage);
    }
};

} // namespace cpv

QTEST_GUILESS_MAIN(cpv::CalendarFileTest)
#include "tst_calendar_file.moc"
