#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/optional_date.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QLineEdit>
#include <QScreen>
#include <QTextCharFormat>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cpv {

class DateFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsWhatStands_data();
    void whatIsTypedIsWhatStands();
    void whatIsPastedIsWhatStands_data();
    void whatIsPastedIsWhatStands();
    void whatIsNoDayLeavesTheFieldAsItWas();
    void aWholeDayReplacesTheChosenOne_data();
    void aWholeDayReplacesTheChosenOne();
    void aDayPastTheLastIsRefused();
    void aDayThatDoesNotExistIsRefused_data();
    void aDayThatDoesNotExistIsRefused();
    void theCalendarMarksTodayAndChoosesNothing();
    void theCalendarLeavesTheFieldInSight_data();
    void theCalendarLeavesTheFieldInSight();
    void theCalendarOpensByTheKeyboard_data();
    void theCalendarOpensByTheKeyboard();

private:
    Theme m_theme {*qApp};
};

void DateFieldTest::whatIsTypedIsWhatStands_data()
{
    QTest::addColumn<bool>("wasEmpty");
    QTest::addColumn<QString>("typed");
    for (const bool wasEmpty : {true, false}) {
        for (const char *typed : {"2026-11-20", "2026-12-01", "2025-11-30", "20251130", "2026/1/5", "2026.1.5", "2026-1-31"})
            QTest::addRow("%s, %s", wasEmpty ? "empty" : "chosen", typed) << wasEmpty << QString::fromLatin1(typed);
    }
}

void DateFieldTest::whatIsTypedIsWhatStands()
{
    QFETCH(bool, wasEmpty);
    QFETCH(QString, typed);
    OptionalDate field;
    field.setToday(QDate(2026, 11, 28));
    if (!wasEmpty)
        field.setChosen(QDate(2026, 10, 31));
    field.show();
    field.setFocus();
    field.setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Return);
    QString digits = typed;
    const QStringList parts = digits.replace(u'/', u'-').replace(u'.', u'-').split(u'-');
    const QDate expected = parts.size() == 1 ? QDate::fromString(typed, u"yyyyMMdd"_s) : QDate::fromString(parts.join(u'-'), u"yyyy-M-d"_s);
    QCOMPARE(field.chosen(), std::optional(expected));
}

void DateFieldTest::aWholeDayReplacesTheChosenOne_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("typed");
    for (const int key : {int(Qt::Key_A), int(Qt::Key_Home), int(Qt::Key_End)}) {
        for (const char *typed : {"2027-11-24", "20271124", "2027/11/24"})
            QTest::addRow("%x, %s", unsigned(key), typed) << key << QString::fromLatin1(typed);
    }
}

void DateFieldTest::aWholeDayReplacesTheChosenOne()
{
    QFETCH(int, key);
    QFETCH(QString, typed);
    OptionalDate field;
    field.setToday(QDate(2026, 11, 28));
    field.setChosen(QDate(2026, 10, 31));
    field.show();
    field.setFocus();
    const auto reach = [&] { QTest::keyClick(&field, Qt::Key(key), key == Qt::Key_A ? Qt::ControlModifier : Qt::NoModifier); };
    reach();
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.chosen(), std::optional(QDate(2027, 11, 24)));
    QTest::keyClicks(&field, u"2025-02-28"_s); // Once more, right after it.
    QCOMPARE(field.chosen(), std::optional(QDate(2025, 2, 28)));
    reach();
    QTest::keyClicks(&field, u"2027"_s);
    QCOMPARE(field.chosen(), std::optional(QDate(2027, 2, 28)));
    auto *edit = field.findChild<QLineEdit *>();
    QTest::mouseClick(edit, Qt::LeftButton, {}, QPoint(25, edit->height() / 2));
    QTest::keyClicks(&field, u"2028-02-29"_s);
    QCOMPARE(field.chosen(), std::optional(QDate(2028, 2, 29)));
    QTest::keyClicks(&field, u"5"_s); // A key too many.
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.chosen(), std::optional(QDate(2028, 2, 29)));
}

void DateFieldTest::aDayPastTheLastIsRefused()
{
    DateField field;
    QSignalSpy refused(&field, &DateField::refused);
    field.setMaximumDate(QDate(2026, 11, 28));
    field.setDate(QDate(2025, 12, 15));
    field.show();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, u"2026-03-01"_s); // On the way to it stands 2026-12-15, which would be too late.
    QCOMPARE(field.date(), QDate(2026, 3, 1));
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, u"2026-11-28"_s);
    QCOMPARE(field.date(), QDate(2026, 11, 28));
    QCOMPARE(refused.size(), 0);
    for (const char16_t *late : {u"2026-11-29", u"20261201", u"2027-01-01"}) {
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, QString::fromUtf16(late));
        QCOMPARE(field.date(), QDate(2026, 11, 28));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.takeFirst()[0].toString().startsWith(u"Not possible here: 202"_s));
    }
}

void DateFieldTest::aDayThatDoesNotExistIsRefused_data()
{
    QTest::addColumn<bool>("wasEmpty");
    QTest::addColumn<QString>("typed");
    for (const bool wasEmpty : {true, false}) {
        for (const char *typed : {"2026-13-45", "2026-02-30", "20260230", "20261301", "2026-00-10", "2026/2/30", "2025-02-29", "2026-11-31"})
            QTest::addRow("%s, %s", wasEmpty ? "empty" : "chosen", typed) << wasEmpty << QString::fromLatin1(typed);
    }
}

void DateFieldTest::aDayThatDoesNotExistIsRefused()
{
    QFETCH(bool, wasEmpty);
    QFETCH(QString, typed);
    auto *field = new OptionalDate;
    FormField whole(u"Day"_s, field);
    field->setToday(QDate(2026, 11, 28));
    if (!wasEmpty)
        field->setChosen(QDate(2026, 10, 31));
    whole.show();
    field->setFocus();
    field->setSelectedSection(QDateTimeEdit::YearSection);
    const auto before = field->chosen();
    QTest::keyClicks(field, typed);
    QCOMPARE(field->chosen(), before);
    QVERIFY(whole.hasError());
    QVERIFY2(field->accessibleDescription().contains(typed.left(4)), qPrintable(field->accessibleDescription()));
    field->setDate(QDate(2026, 12, 1));
    QVERIFY(!whole.hasError());
}

void DateFieldTest::theCalendarMarksTodayAndChoosesNothing()
{
    const QDate today(2026, 11, 28);
    OptionalDate field;
    field.setToday(today);
    field.show();
    auto *calendar = field.calendarWidget();
    auto *days = calendar->findChild<QTableView *>();
    const auto open = [&] { QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(field.width() - 10, field.height() / 2)); };
    open();
    QTRY_VERIFY(calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), today);
    QTest::keyClick(days, Qt::Key_Escape);
    QTRY_VERIFY(!calendar->isVisible());
    QCOMPARE(field.chosen(), std::nullopt);
    open();
    QTRY_VERIFY(calendar->isVisible());
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(field.chosen(), std::optional(today));
}

void DateFieldTest::theCalendarLeavesTheFieldInSight_data()
{
    QTest::addColumn<bool>("atTheBottom");
    QTest::newRow("room below") << false;
    QTest::newRow("no room below") << true;
}

void DateFieldTest::theCalendarLeavesTheFieldInSight()
{
    QFETCH(const bool, atTheBottom);
    DateField field;
    const QRect room = field.screen()->availableGeometry();
    field.resize(200, 36);
    field.move(room.left() + 20, atTheBottom ? room.bottom() - 60 : room.top() + 20);
    field.show();
    QTest::mouseClick(&field, Qt::LeftButton, {}, QPoint(field.width() - 10, field.height() / 2));
    QTRY_VERIFY(field.calendarWidget()->isVisible());
    const QRect sheet = field.calendarWidget()->window()->frameGeometry();
    const QRect place(field.mapToGlobal(QPoint()), field.size());
    QVERIFY2(atTheBottom ? sheet.bottom() < place.top() : sheet.top() > place.bottom(), qPrintable(u"%1 to %2, %3 to %4"_s.arg(sheet.top()).arg(sheet.bottom()).arg(place.top()).arg(place.bottom())));
    QVERIFY(room.contains(sheet));
}

void DateFieldTest::theCalendarOpensByTheKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("F4") << int(Qt::Key_F4) << Qt::KeyboardModifiers();
    QTest::newRow("Alt and down") << int(Qt::Key_Down) << Qt::KeyboardModifiers(Qt::AltModifier);
}

void DateFieldTest::theCalendarOpensByTheKeyboard()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    const QDate today(2026, 11, 28);
    OptionalDate field;
    field.setToday(today);
    field.setChosen(QDate(2026, 11, 3));
    field.show();
    field.setFocus();
    QTest::keyClick(&field, Qt::Key(key), modifiers);
    QTRY_VERIFY(field.calendarWidget()->isVisible());
    QVERIFY(field.calendarWidget()->dateTextFormat(today).fontUnderline()); // Today, beside the day that is chosen.
    QTest::keyClick(field.calendarWidget()->findChild<QTableView *>(), Qt::Key_Escape);
    QTRY_VERIFY(!field.calendarWidget()->isVisible());
    QCOMPARE(field.chosen(), std::optional(QDate(2026, 11, 3)));
}

void DateFieldTest::whatIsPastedIsWhatStands_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"2026-12-01", u" 2026/12/1 ", u"2026.12.01", u"20261201", u"2026年12月1日"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void DateFieldTest::whatIsPastedIsWhatStands()
{
    QFETCH(QString, text);
    OptionalDate field;
    QSignalSpy edited(&field, &OptionalDate::dateEdited);
    field.show();
    field.setFocus();
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(field.chosen(), std::optional(QDate(2026, 12, 1)));
    QCOMPARE(edited.size(), 1);
}

void DateFieldTest::whatIsNoDayLeavesTheFieldAsItWas()
{
    OptionalDate field;
    field.show();
    field.setFocus();
    QGuiApplication::clipboard()->setText(u"soon"_s);
    QTest::keySequence(&field, QKeySequence::Paste);
    QCOMPARE(field.chosen(), std::nullopt);
    QTest::keyClicks(&field, u"-"_s);
    QCOMPARE(field.chosen(), std::nullopt);
}

} // namespace cpv

QTEST_MAIN(cpv::DateFieldTest)
#include "tst_date_field.moc"
