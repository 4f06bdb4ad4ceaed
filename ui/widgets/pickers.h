#pragma once

#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>

#include <optional>

namespace cpv {

/// A combo box whose list looks like the rest; a plain QComboBox paints its list past the style sheet.
class DropDown : public QComboBox
{
    Q_OBJECT

public:
    explicit DropDown(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override; // Scrolling a page over it must not change the choice.
};

/// A date as 2025-09-23 with a calendar in the theme's colours. Typed or pasted it may also be 2025/9/23, 2025.9.23, 20250923 or
/// 2025年9月23日. A day that doesn't exist leaves the field as it was and is refused. The calendar opens by its arrow, Alt+Down or
/// F4, beside the field and never over it; today is marked in it.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setToday(QDate today); ///< The computer's own, unless told.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void refused(const QString &reason); ///< In words for people; the date before stands again.

protected:
    bool isRefusing() const; ///< The rest of a refused day is still being typed.
    void beginTyping(const QDate &before); ///< What stands again after a day that doesn't exist; the first call counts.
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QDate today() const { return m_today; } ///< Invalid: nobody told.

private:
    void colourCalendar();
    void markToday();
    void placeCalendar();
    void openCalendar();
    bool paste();
    void judgeTyped(QChar typed);

    QDate m_today;
    QDate m_marked; // In the calendar.
    std::optional<QDate> m_before; // Before the date that is being typed from its year on.
    QString m_typed;
    QElapsedTimer m_refusing; // Since the last key of what was refused.
    bool m_movedOn = false; // The last digit filled its section, and the next one was entered by itself.
};

} // namespace cpv
