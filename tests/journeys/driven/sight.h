#pragma once

#include <QPoint>
#include <QStringList>

#include <tl/expected.hpp>

class QTableView;
class QWidget;

/// What a person sees and can reach in the program's windows. Widgets are found by their object name.
namespace cpv::journey {

/// Or in words what stands in the way; it may not stand there any more a moment later.
template <typename T> using Sight = tl::expected<T, QString>;

/// The one visible widget of this name, or of one of several: "reviewNotice|reviewRefusal"; "card/table" is the one within. In the way: none, or several; then the names that are there.
Sight<QWidget *> findWidget(const QString &name);

struct Target {
    QWidget *widget = nullptr;
    QPoint at; ///< In the widget's coordinates: where to click.
};
/// The same, enabled, scrolled into sight and not covered by anything, also not by a dialog.
Sight<Target> findReachable(const QString &name);

/// The visible button of this name is the chosen one of its row, or ticked.
Sight<void> findChecked(const QString &name);
Sight<void> findDisabled(const QString &name);

/// What the widget says: its own text, or those of everything visible in it, line by line.
QString textOf(const QWidget &widget);

Sight<QTableView *> findTable(const QString &name);
/// The texts of each row's visible cells, joined by " | ". Loads what the model fetches in pages.
QStringList rowsOf(QTableView &table);
/// Scrolls the pages that hold the widget until this point of it is in sight.
void bringIntoSight(QWidget &widget, QPoint at);
/// The first row in which all texts occur.
Sight<int> findRow(QTableView &table, const QStringList &texts);

} // namespace cpv::journey
