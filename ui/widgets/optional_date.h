#pragma once

#include "ui/widgets/pickers.h"

#include <optional>

namespace cpv {

/// A date that may still be open. Typing begins at the year; the calendar opens at today's month.
class OptionalDate : public DateField
{
    Q_OBJECT

public:
    explicit OptionalDate(QWidget *parent = nullptr);

    std::optional<QDate> chosen() const;
    void setChosen(const std::optional<QDate> &date); ///< No dateEdited.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
};

} // namespace cpv
