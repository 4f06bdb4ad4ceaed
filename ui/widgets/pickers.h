#pragma once

#include <QComboBox>
#include <QDateEdit>

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

/// A date as 2025-09-23 with a calendar in the theme's colours.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void colourCalendar();
};

} // namespace cpv
