#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#include <functional>

class QGridLayout;
class QLayout;
class QMargins;
class QWidget;

namespace cpv {

/// What stands in pixels although the scale gives it in units: set when it is made, and again as the zoom changes. A child
/// of what it sets, where Theme finds it.
class ZoomFollower : public QObject
{
    Q_OBJECT

public:
    ZoomFollower(QObject &target, const QString &what, std::function<void(const Tokens &)> set);

    void follow() const { m_set(currentTokens()); }
    /// All of the application.
    static void followAll();

private:
    std::function<void(const Tokens &)> m_set;
};

/// Calls `set` now and whenever the zoom changes, as long as `target` lives; `what` is set by the last such call alone.
void followZoom(QObject &target, const QString &what, std::function<void(const Tokens &)> set);

/// Between the items of a layout, in units.
void setGap(QLayout &layout, int units);

struct Gaps
{
    int across;
    int down;
};
void setGaps(QGridLayout &grid, Gaps units);

/// Around the items of a layout, in units; a hair line's 1 stays.
void setPadding(QLayout &layout, const QMargins &units);

/// A widget's sides, in units.
void fixWidth(QWidget &widget, int units);
void fixHeight(QWidget &widget, int units);
void setLeastWidth(QWidget &widget, int units);
void setLeastHeight(QWidget &widget, int units);

} // namespace cpv
