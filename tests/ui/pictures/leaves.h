#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QWidget>

namespace cpv::pictures {

/// Something on the screen that shows words.
struct Leaf {
    const QWidget *widget;
    QString text;
    QRect area; ///< In the root's coordinates.
};

/// Whether it can be seen whole, not cut by a scrolled pane inside the root.
bool isWhole(const Leaf &leaf, const QWidget &root);

/// Every visible widget below `root` (or itself) that shows words of its own: labels, buttons, fields. Lists are looked at
/// by their cells. Parts of a scrolled page that are out of sight count as visible.
QList<Leaf> leavesOf(const QWidget &root);

/// Visible widgets that a person works with: buttons, fields, choices, lists.
QList<const QWidget *> actionable(const QWidget &root);

/// "queueTable in page_queue": how a finding names a widget.
QString describe(const QWidget &widget, const QString &text = {});

} // namespace cpv::pictures
