#include "ui/widgets/optional_date.h"

#include "ui/widgets/text.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace cpv {

namespace {

const QDate notChosen(2000, 1, 1); ///< Shown as words; no contract of these programmes is that old.

}

OptionalDate::OptionalDate(QWidget *parent)
    : DateField(parent)
{
    setMinimumDate(notChosen);
    setDate(notChosen);
    setSpecialValueText(tr("Choose a date"));
    connect(this, &QDateEdit::dateChanged, this, &OptionalDate::dress);
    connect(this, &QDateEdit::dateChanged, this, &OptionalDate::dateEdited);
    dress();
}

/// The words of an open date are a placeholder's.
void OptionalDate::dress()
{
    if (property("open").toBool() != !chosen())
        setStyleProperty(*this, "open", !chosen());
}

std::optional<QDate> OptionalDate::chosen() const
{
    return date() == notChosen ? std::nullopt : std::optional(date());
}

void OptionalDate::setChosen(const std::optional<QDate> &date)
{
    const QSignalBlocker quiet(this);
    setDate(date.value_or(notChosen));
    dress();
}

bool OptionalDate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !chosen() && today().isValid()) {
        const QSignalBlocker quiet(calendarWidget()); // Today is marked, not chosen.
        calendarWidget()->setSelectedDate(today());
    }
    return DateField::eventFilter(watched, event);
}

void OptionalDate::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (!chosen() && !isRefusing() && !typed.isEmpty() && typed.front().isDigit()) {
        beginTyping(date());
        setChosen(today().isValid() ? today() : QDate(2001, 1, 1));
        setSelectedSection(YearSection);
        DateField::keyPressEvent(event);
        Q_EMIT dateEdited(); // Even where the typed day is the one it began with.
        return;
    }
    DateField::keyPressEvent(event);
}

bool OptionalDate::focusNextPrevChild(bool next)
{
    // Words have no year, month and day to walk through: QDateTimeEdit would keep the focus for ever.
    return chosen() ? DateField::focusNextPrevChild(next) : QWidget::focusNextPrevChild(next);
}

void OptionalDate::changeEvent(QEvent *event)
{
    DateField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setSpecialValueText(tr("Choose a date"));
}

} // namespace cpv
