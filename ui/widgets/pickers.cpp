#include "ui/widgets/pickers.h"

#include "ui/theme/icons.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>

namespace cpv {

using namespace Qt::StringLiterals;

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
    colourCalendar();
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
