#include "ui/widgets/pickers.h"

#include "ui/theme/icons.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int RefusingMs = 1000;
constexpr int CalendarGap = 2; ///< Pixels between a field and its calendar.

/// Whether what was typed from the year on can't become a day any more: "2026-13", "20260230", but not "2026-1" or "2026-215".
bool isImpossible(const QString &typed)
{
    QString rest = typed.mid(4);
    if (rest.startsWith(u'-'))
        rest.remove(0, 1);
    if (rest.isEmpty() || typed.left(4).contains(u'-'))
        return false;
    const bool isShort = rest[0] > u'1' || rest.indexOf(u'-') == 1; // The month has one digit.
    const QString month = rest.left(isShort ? 1 : 2);
    const QString day = rest.mid(month.size()).remove(u'-').left(2);
    if ((isShort || month.size() == 2) && (month.toInt() < 1 || month.toInt() > 12))
        return true;
    return day.size() == 2 && !QDate::isValid(typed.left(4).toInt(), month.toInt(), day.toInt());
}

/// The days that may come of what was typed from the year on.
struct TypedDays
{
    QDate first;
    QDate last;
    QDateTimeEdit::Section next = QDateTimeEdit::NoSection; ///< Still to be typed.
};

/// From the fourth digit of the year on. A month or a day counts once it is typed to its end: "2026-1" may be any day of 2026.
std::optional<TypedDays> daysOf(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-?([01]\\d|\\d(?=-)|[2-9])(?:-?([0-3]\\d|[4-9]))?)?"_s);
    const QRegularExpressionMatch found = form.match(typed);
    if (!found.hasMatch())
        return std::nullopt;
    const int year = found.captured(1).toInt();
    const int month = found.captured(2).toInt();
    const int day = found.captured(3).toInt();
    const QDate first(year, std::max(month, 1), std::max(day, 1));
    if (day)
        return TypedDays {first, first};
    return TypedDays {first, first.addMonths(month ? 1 : 12).addDays(-1), month ? QDateTimeEdit::DaySection : QDateTimeEdit::MonthSection};
}

/// "2026-02-3": QDateEdit makes the third of it, which is the start of a thirtieth that doesn't exist.
bool isHalfADay(const QString &typed)
{
    const std::optional<TypedDays> days = daysOf(typed);
    return days && days->next == QDateTimeEdit::DaySection && daysOf(typed + u'0')->next == QDateTimeEdit::NoSection;
}

/// Whether no single part of the day is chosen or half typed: all of it is selected, or the cursor just stands in it.
bool isUntouched(const QLineEdit &edit, const QString &format)
{
    return edit.text().size() == format.size() && (!edit.hasSelectedText() || edit.selectedText() == edit.text());
}

}

DropDown::DropDown(QWidget *parent)
    : QComboBox(parent)
{
    setView(new QListView);
    setItemDelegate(new QStyledItemDelegate(this));
    setFocusPolicy(Qt::StrongFocus);
}

void DropDown::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

DateField::DateField(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(u"yyyy-MM-dd"_s);
    setFocusPolicy(Qt::StrongFocus);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    calendarWidget()->setAttribute(Qt::WA_StyledBackground);
    calendarWidget()->layout()->setContentsMargins(1, 1, 1, 1); // The sheet's border.
    calendarWidget()->installEventFilter(this);
    colourCalendar();
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == calendarWidget() && event->type() == QEvent::Show) {
        markToday();
        placeCalendar();
    }
    return QDateEdit::eventFilter(watched, event);
}

void DateField::markToday()
{
    QTextCharFormat format;
    calendarWidget()->setDateTextFormat(m_marked, {});
    m_marked = m_today.isValid() ? m_today : QDate::currentDate();
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    format.setForeground(currentTokens()[Token::Accent]);
    calendarWidget()->setDateTextFormat(m_marked, format);
}

/// QDateEdit reckons with a sheet as high as it is before the style has dressed it, and lays what is higher over the field.
void DateField::placeCalendar()
{
    QWidget *sheet = calendarWidget()->window();
    const QRect room = screen()->availableGeometry();
    const QRect field(mapToGlobal(QPoint()), size());
    const QSize needed = sheet->size().expandedTo(sheet->sizeHint());
    QPoint place(field.left(), field.bottom() + 1 + CalendarGap);
    if (place.y() + needed.height() > room.bottom() + 1)
        place.setY(field.top() - CalendarGap - needed.height());
    if (place.y() < room.top()) { // Neither below nor above: beside it.
        const int right = field.right() + 1 + CalendarGap;
        const bool hasRoom = right + needed.width() <= room.right() + 1;
        place = {hasRoom ? right : field.left() - CalendarGap - needed.width(), room.bottom() + 1 - needed.height()};
    }
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() + 1 - needed.width())));
    place.setY(std::max(place.y(), room.top()));
    sheet->move(place);
}

/// As by a press on its arrow, which is the only way that QDateEdit knows.
void DateField::openCalendar()
{
    QStyleOptionComboBox box;
    box.initFrom(this);
    box.editable = true;
    box.subControls = QStyle::SC_All;
    const QPointF arrow = style()->subControlRect(QStyle::CC_ComboBox, &box, QStyle::SC_ComboBoxArrow, this).center();
    QMouseEvent press(QEvent::MouseButtonPress, arrow, mapToGlobal(arrow), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    mousePressEvent(&press);
}

/// QDateEdit goes on to the month when the year is full, and once more at the dash that people then type: it would take the
/// month for the day, and say nothing.
void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && paste())
        return;
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)))
        return openCalendar();
    static const QString separators = u"-/.年月日"_s;
    const QString typed = event->text();
    const bool separates = typed.size() == 1 && separators.contains(typed);
    const bool isDigit = typed.size() == 1 && typed.front().isDigit();
    if ((separates || isDigit) && isRefusing()) {
        m_refusing.restart();
        return;
    }
    m_refusing.invalidate();
    if (isDigit && !(m_before && isHalfADay(m_typed)) && isUntouched(*lineEdit(), displayFormat())) { // A full section would take no digit.
        m_before.reset();
        m_movedOn = false;
        setSelectedSection(YearSection);
    }
    if (isDigit && currentSection() == YearSection)
        beginTyping(date());
    else if (!isDigit && !separates)
        m_before.reset();
    if (separates && (std::exchange(m_movedOn, false) || currentSection() == DaySection))
        return judgeTyped(u'-');
    const Section before = currentSection();
    if (separates) {
        QKeyEvent dash(event->type(), Qt::Key_Minus, Qt::NoModifier, u"-"_s);
        QDateEdit::keyPressEvent(&dash);
    } else {
        QDateEdit::keyPressEvent(event);
    }
    m_movedOn = isDigit && currentSection() != before;
    if (separates || isDigit)
        judgeTyped(separates ? QChar(u'-') : typed.front());
}

void DateField::focusInEvent(QFocusEvent *event)
{
    m_before.reset();
    QDateEdit::focusInEvent(event);
}

bool DateField::isRefusing() const { return m_refusing.isValid() && m_refusing.elapsed() < RefusingMs; }

void DateField::beginTyping(const QDate &before)
{
    if (m_before)
        return;
    m_before = before;
    m_typed.clear();
}

/// QDateEdit takes a digit that its section can't use for the next one's, and makes another day of it. One that would lead past
/// the last day it doesn't take at all, even if the rest of what is typed would lead back.
void DateField::judgeTyped(QChar typed)
{
    if (!m_before)
        return;
    m_typed += typed;
    const bool exists = !isImpossible(m_typed);
    const std::optional<TypedDays> days = daysOf(m_typed);
    if (exists && !days)
        return;
    if (exists && days->first <= maximumDate() && days->last >= minimumDate()) {
        if (date() >= days->first && date() <= days->last)
            return;
        setDate(std::clamp(date(), days->first, days->last));
        setSelectedSection(days->next);
        m_movedOn = typed.isDigit() && days->next != NoSection;
        return;
    }
    setDate(*std::exchange(m_before, std::nullopt));
    setSelectedSection(YearSection);
    m_movedOn = false;
    m_refusing.start();
    Q_EMIT refused((exists ? tr("Not possible here: %1. The field is as it was before.") : tr("There is no such day: %1. The field is as it was before.")).arg(m_typed));
}

/// Whether the clipboard held a day that may stand here.
bool DateField::paste()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    for (const QString &format : {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s, u"yyyy年M月d日"_s}) {
        const QDate day = QDate::fromString(text, format);
        if (!day.isValid() || day < minimumDate() || day > maximumDate())
            continue;
        setDate(day);
        return true;
    }
    return false;
}

void DateField::changeEvent(QEvent *event)
{
    QDateEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        colourCalendar();
}

void DateField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void DateField::colourCalendar()
{
    QCalendarWidget *calendar = calendarWidget();
    if (!calendar)
        return; // While the base class is still being built.
    const Tokens &t = currentTokens();
    QTextCharFormat head;
    head.setForeground(t[Token::T2]);
    head.setBackground(t[Token::Surface]);
    calendar->setHeaderTextFormat(head);
    QTextCharFormat day;
    day.setForeground(t[Token::T1]);
    for (const auto weekday : {Qt::Saturday, Qt::Sunday}) // Not red: here red means rejected or missing.
        calendar->setWeekdayTextFormat(weekday, day);
    for (const auto &[name, icon] : {std::pair(u"qt_calendar_prevmonth"_s, u"chevron-left"_s), std::pair(u"qt_calendar_nextmonth"_s, u"chevron-right"_s)}) {
        if (auto *button = calendar->findChild<QToolButton *>(name))
            button->setIcon(themedIcon(icon));
    }
}

} // namespace cpv
