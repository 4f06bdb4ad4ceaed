#pragma once

#include <QObject>

namespace cpv {

/// Sets the property "kf" on the widget that got the focus by keyboard, so that the sheet's ring shows on Tab and
/// Backtab, and neither at start nor on a click (QSS `:focus` can't tell them apart). Installed on the application.
class FocusRing : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// True while `widget` should draw its own ring (custom painted widgets).
bool hasKeyboardFocus(const QObject *widget);

} // namespace cpv
