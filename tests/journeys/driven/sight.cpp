#include "tests/journeys/driven/sight.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QTextDocument>

#include <algorithm>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

QList<QWidget *> visibleWidgets()
{
    QList<QWidget *> visible;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        visible << window;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->window() == window && widget->isVisible())
                visible << widget;
        }
    }
    return visible;
}

QString namesIn(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"))
            names << widget->objectName();
    }
    names.removeDuplicates();
    return names.join(u' ');
}

/// "card/button": the button in what is called card.
bool isCalled(const QWidget &widget, const QString &path)
{
    QStringList names = path.split(u'/');
    if (widget.objectName() != names.takeLast())
        return false;
    for (const QWidget *above = widget.parentWidget(); above && !names.isEmpty(); above = above->parentWidget()) {
        if (above->objectName() == names.back())
            names.removeLast();
    }
    return names.isEmpty();
}

/// All of it as far as there is room, and in any case this point: of a text box Qt only looks where its cursor is.
void scrollIntoSight(QWidget *widget, QPoint at)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        area->ensureWidgetVisible(widget, 8, 8);
        const QPoint there = widget->mapTo(area->widget(), at);
        area->ensureVisible(there.x(), there.y(), 8, 8);
    }
}

/// A check box reacts on its sign and words only, and may be wider than both.
QPoint pointIn(const QWidget &widget)
{
    const bool atItsSign = qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
    const QPoint centre = widget.rect().center();
    return atItsSign ? QPoint(std::min(centre.x(), 12), centre.y()) : centre;
}

std::optional<QString> ownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()))
            return label->text();
        QTextDocument rich;
        rich.setHtml(label->text());
        return rich.toPlainText();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return text->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    return std::nullopt;
}

void addTexts(const QWidget &widget, QStringList &texts)
{
    if (const auto own = ownText(widget)) {
        texts << (own->isEmpty() ? widget.accessibleName() : *own);
        return; // A combo box is no heap of parts.
    }
    const auto before = texts.size();
    if (const auto *table = qobject_cast<const QTableView *>(&widget); table && table->model())
        texts << rowsOf(const_cast<QTableView &>(*table));
    if (const auto *list = qobject_cast<const QListView *>(&widget); list && list->model()) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, list->modelColumn()).data().toString();
    }
    for (const QObject *child : widget.children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (part && part->isVisible() && !part->isWindow())
            addTexts(*part, texts);
    }
    if (texts.size() == before) { // It paints its words itself, and tells them to screen readers.
        for (const QString &told : {widget.accessibleName(), widget.accessibleDescription()}) {
            if (!told.isEmpty())
                texts << told;
        }
    }
}

/// What a person would read there now, for whoever has to find out what went wrong.
QString wordsOnScreen()
{
    constexpr qsizetype enough = 2'000;
    QStringList texts;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            addTexts(*window, texts);
    }
    return texts.join(u" | "_s).left(enough);
}

} // namespace

Sight<QWidget *> findWidget(const QString &name)
{
    const QList<QWidget *> visible = visibleWidgets();
    const QStringList paths = name.split(u'|');
    QList<QWidget *> found;
    std::ranges::copy_if(visible, std::back_inserter(found),
        [&](const QWidget *each) { return std::ranges::any_of(paths, [&](const QString &path) { return isCalled(*each, path); }); });
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1)
        return tl::unexpected(u"%1 widgets are called %2"_s.arg(found.size()).arg(name));
    return tl::unexpected(u"nothing visible is called %1; there are: %2; the screen says: %3"_s.arg(name, namesIn(visible), wordsOnScreen()));
}

Sight<Target> findReachable(const QString &name)
{
    const auto widget = findWidget(name);
    if (!widget)
        return tl::unexpected(widget.error());
    if (!(*widget)->isEnabled())
        return tl::unexpected(u"%1 is disabled"_s.arg(name));
    QWidget *window = (*widget)->window();
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal != window)
        return tl::unexpected(u"a dialog stands before %1: %2 %3"_s.arg(name, modal->windowTitle(), textOf(*modal)));
    const QPoint at = pointIn(**widget);
    scrollIntoSight(*widget, at);
    const QWidget *top = window->childAt((*widget)->mapTo(window, at));
    if (top && top != *widget && !(*widget)->isAncestorOf(top))
        return tl::unexpected(u"%1 is covered by %2 %3"_s.arg(
            name, QString::fromLatin1(top->metaObject()->className()), top->objectName()));
    return Target {*widget, at};
}

Sight<void> findChecked(const QString &name)
{
    const auto widget = findWidget(name);
    if (!widget)
        return tl::unexpected(widget.error());
    const auto *button = qobject_cast<const QAbstractButton *>(*widget);
    if (!button || !button->isChecked())
        return tl::unexpected(u"%1 is not chosen"_s.arg(name));
    return {};
}

Sight<void> findDisabled(const QString &name)
{
    const auto widget = findWidget(name);
    if (!widget)
        return tl::unexpected(widget.error());
    if ((*widget)->isEnabled())
        return tl::unexpected(u"%1 is enabled"_s.arg(name));
    return {};
}

QString textOf(const QWidget &widget)
{
    QStringList texts;
    addTexts(widget, texts);
    return texts.join(u'\n');
}

Sight<QTableView *> findTable(const QString &name)
{
    const auto widget = findWidget(name);
    if (!widget)
        return tl::unexpected(widget.error());
    auto *table = qobject_cast<QTableView *>(*widget);
    if (!table || !table->model())
        return tl::unexpected(u"%1 is no table with rows"_s.arg(name));
    return table;
}

void bringIntoSight(QWidget &widget, QPoint at)
{
    constexpr int margin = 120; // With what stands around it.
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        const QPoint there = widget.mapTo(area->widget(), at);
        area->ensureVisible(there.x(), there.y(), 8, margin);
    }
}

QStringList rowsOf(QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!table.isColumnHidden(column))
                cells << model.index(row, column).data().toString();
        }
        rows << cells.join(u" | "_s);
    }
    return rows;
}

Sight<int> findRow(QTableView &table, const QStringList &texts)
{
    const QStringList rows = rowsOf(table);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (std::ranges::all_of(texts, [&](const QString &text) { return rows.at(row).contains(text); }))
            return int(row);
    }
    return tl::unexpected(u"%1 has no row with %2, but %3 rows: %4"_s.arg(
        table.objectName(), texts.join(u", "_s)).arg(rows.size()).arg(rows.mid(0, 12).join(u"; "_s)));
}

} // namespace cpv::journey
