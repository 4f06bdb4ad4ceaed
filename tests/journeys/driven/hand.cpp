#include "tests/journeys/driven/hand.h"

#include <algorithm>

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QDateEdit>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QUrl>
#include <QWindow>

#include <csignal>
#include <functional>
#include <memory>

namespace cpv::journey {

using namespace Qt::StringLiterals;

namespace {

constexpr int TriesToClick = 250;
constexpr std::chrono::milliseconds BetweenClicks {20};

void soon(QObject *context, std::function<void()> what)
{
    QMetaObject::invokeMethod(context, std::move(what), Qt::QueuedConnection);
}

void typeInto(QWidget *widget, const QString &text)
{
    const QPointer<QWidget> editor(widget);
    for (const QChar character : text) {
        if (!editor)
            return;
        if (character == u'\n') {
            QTest::keyClick(editor, Qt::Key_Return);
        } else if (character.unicode() < 128) {
            QTest::keyClick(editor, character.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(QString(character));
            QApplication::sendEvent(editor, &commit);
        }
    }
}

/// The widget that takes the keys: a box of numbers has an editor inside.
Sight<Target> findEditor(const QString &name)
{
    auto target = findReachable(name);
    if (!target)
        return target;
    if (const auto *spin = qobject_cast<QAbstractSpinBox *>(target->widget)) {
        auto *inside = spin->findChild<QLineEdit *>();
        target = Target {inside, inside->rect().center()};
    }
    const auto *line = qobject_cast<QLineEdit *>(target->widget);
    const auto *text = qobject_cast<QPlainTextEdit *>(target->widget);
    if (!line && !text)
        return tl::unexpected(u"%1 is nothing to type into, but a %2"_s.arg(
            name, QString::fromLatin1(target->widget->metaObject()->className())));
    if ((line && line->isReadOnly()) || (text && text->isReadOnly()))
        return tl::unexpected(u"%1 is read-only"_s.arg(name));
    return target;
}

void clickAt(const Target &target)
{
    auto *text = qobject_cast<QPlainTextEdit *>(target.widget);
    QWidget *receiver = text ? text->viewport() : target.widget;
    QTest::mouseClick(receiver, Qt::LeftButton, {}, text ? receiver->rect().center() : target.at);
    if (QWidget *window = target.widget->window(); !window->isActiveWindow())
        window->activateWindow();
    target.widget->setFocus(Qt::MouseFocusReason);
}

/// What was reachable may be made anew before its turn comes, and for a moment isn't: no click is lost by that.
void clickSoon(const QString &name, int tries)
{
    soon(qApp, [name, tries] {
        if (const auto now = findReachable(name))
            QTest::mouseClick(now->widget, Qt::LeftButton, {}, now->at);
        else if (tries > 1)
            QTimer::singleShot(BetweenClicks, qApp, [name, tries] { clickSoon(name, tries - 1); });
    });
}

struct RowPlace {
    QTableView *table = nullptr;
    QPoint at; ///< In its viewport.
};

/// The first row with these texts, in sight.
Sight<RowPlace> findRowPlace(const QString &name, const QStringList &texts)
{
    if (const auto reachable = findReachable(name); !reachable)
        return tl::unexpected(reachable.error());
    const auto table = findTable(name);
    if (!table)
        return tl::unexpected(table.error());
    const auto row = findRow(**table, texts);
    if (!row)
        return tl::unexpected(row.error());
    int column = 0;
    while ((*table)->isColumnHidden(column))
        ++column;
    const QModelIndex index = (*table)->model()->index(*row, column);
    (*table)->scrollTo(index);
    bringIntoSight(*(*table)->viewport(), (*table)->visualRect(index).center());
    return RowPlace {*table, (*table)->visualRect(index).center()};
}

/// As clickSoon: rows may come in above it meanwhile, or all of them anew.
void clickRowSoon(const QString &name, const QStringList &texts, bool open, int tries)
{
    soon(qApp, [=] {
        if (const auto now = findRowPlace(name, texts)) {
            QTest::mouseClick(now->table->viewport(), Qt::LeftButton, {}, now->at);
            if (open)
                QTest::mouseDClick(now->table->viewport(), Qt::LeftButton, {}, now->at);
        } else if (tries > 1) {
            QTimer::singleShot(BetweenClicks, qApp, [=] { clickRowSoon(name, texts, open, tries - 1); });
        }
    });
}

/// Over which nothing else stands: a dialog, otherwise the main window.
QWidget *frontWindow()
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    QWidget *main = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && (!main || window->width() > main->width()))
            main = window;
    }
    return main;
}

QString linesOf(const QList<QAction *> &lines)
{
    QStringList texts;
    for (const QAction *line : lines)
        texts << line->text();
    return texts.join(u"; "_s);
}

} // namespace

Sight<void> click(const QString &name)
{
    const auto target = findReachable(name);
    if (!target)
        return tl::unexpected(target.error());
    clickSoon(name, TriesToClick);
    return {};
}

Sight<void> clickRow(const QString &name, const QStringList &texts, bool open)
{
    if (const auto place = findRowPlace(name, texts); !place)
        return tl::unexpected(place.error());
    clickRowSoon(name, texts, open, TriesToClick);
    return {};
}

Sight<void> type(const QString &name, const QString &text)
{
    const auto target = findEditor(name);
    if (!target)
        return tl::unexpected(target.error());
    soon(target->widget, [target = *target, text] {
        clickAt(target);
        QTest::keyClick(target.widget, Qt::Key_End, Qt::ControlModifier);
        typeInto(target.widget, text);
    });
    return {};
}

Sight<void> typeAndDie(const QString &name, const QString &text, std::chrono::milliseconds after)
{
    const auto target = findEditor(name);
    if (!target)
        return tl::unexpected(target.error());
    soon(target->widget, [target = *target, text, after] {
        clickAt(target);
        typeInto(target.widget, text);
        QTimer::singleShot(after, Qt::PreciseTimer, qApp, [] { std::raise(SIGKILL); });
    });
    return {};
}

Sight<void> retype(const QString &name, const QString &text)
{
    const auto target = findEditor(name);
    if (!target)
        return tl::unexpected(target.error());
    soon(target->widget, [target = *target, text] {
        clickAt(target);
        QTest::keyClick(target.widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(target.widget, Qt::Key_Delete);
        typeInto(target.widget, text);
    });
    return {};
}

Sight<void> retypeSlowly(const QString &name, const QString &text, std::optional<QString> &left)
{
    const auto target = findEditor(name);
    if (!target)
        return tl::unexpected(target.error());
    if (!left) {
        clickAt(*target);
        QTest::keyClick(target->widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(target->widget, Qt::Key_Delete);
        left = text;
    }
    if (left->isEmpty())
        return {};
    typeInto(target->widget, left->left(1));
    left = left->mid(1);
    return tl::unexpected(u"%1 keys are left"_s.arg(left->size()));
}

Sight<void> press(const QString &keys)
{
    QWidget *window = frontWindow();
    if (!window)
        return tl::unexpected(u"no window is open"_s);
    if (!QApplication::activeWindow() && !QApplication::activePopupWidget()) {
        window->activateWindow(); // What a window manager does once a dialog over it has closed; shortcuts need it.
        return tl::unexpected(u"no window has the keyboard"_s);
    }
    QWidget *receiver = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    const QKeyCombination combination = QKeySequence(keys)[0];
    soon(receiver, [receiver, combination] { QTest::keyClick(receiver, combination.key(), combination.keyboardModifiers()); });
    return {};
}

Sight<void> chooseLine(const QString &name, const QString &text)
{
    const auto widget = findWidget(name);
    if (!widget)
        return tl::unexpected(widget.error());
    if (auto *menu = qobject_cast<QMenu *>(*widget)) {
        const QList<QAction *> lines = menu->actions();
        const auto line = std::ranges::find_if(lines, [&](const QAction *each) { return each->text().contains(text); });
        if (line == lines.end())
            return tl::unexpected(u"%1 has no line with %2, but: %3"_s.arg(name, text, linesOf(lines)));
        soon(menu, [menu, at = menu->actionGeometry(*line).center()] { QTest::mouseClick(menu, Qt::LeftButton, {}, at); });
        return {};
    }
    auto *list = qobject_cast<QListView *>(*widget);
    if (!list || !list->model())
        return tl::unexpected(u"%1 is no menu and no list"_s.arg(name));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, list->modelColumn());
        if (!index.data().toString().contains(text))
            continue;
        list->scrollTo(index);
        soon(list, [list, at = list->visualRect(index).center()] { QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at); });
        return {};
    }
    return tl::unexpected(u"%1 has no line with %2, but: %3"_s.arg(name, text, textOf(*list)));
}

Sight<void> choose(const QString &name, const QString &item)
{
    const auto target = findReachable(name);
    if (!target)
        return tl::unexpected(target.error());
    auto *combo = qobject_cast<QComboBox *>(target->widget);
    if (!combo)
        return tl::unexpected(u"%1 is no list to choose from"_s.arg(name));
    int index = combo->findData(item);
    for (const auto match : {Qt::MatchExactly | Qt::MatchCaseSensitive, Qt::MatchFlags(Qt::MatchContains)}) {
        if (index < 0)
            index = combo->findText(item, match);
    }
    if (index < 0) {
        QStringList items;
        for (int i = 0; i < std::min(combo->count(), 40); ++i)
            items << combo->itemText(i);
        return tl::unexpected(u"%1 offers no %2, only: %3"_s.arg(name, item, items.join(u"; "_s)));
    }
    // Its list is a window of its own that would have to be found and grabbed: what it tells the page is the same.
    soon(combo, [combo, index] {
        combo->setFocus(Qt::MouseFocusReason);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    });
    return {};
}

Sight<void> typeDate(const QString &name, const QString &isoDate)
{
    const auto target = findReachable(name);
    if (!target)
        return tl::unexpected(target.error());
    auto *editor = qobject_cast<QDateEdit *>(target->widget);
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    if (!editor || !date.isValid())
        return tl::unexpected(u"%1 is no date or %2 none"_s.arg(name, isoDate));
    if (editor->date() == date)
        return {};
    soon(editor, [editor, date] {
        editor->setFocus(Qt::MouseFocusReason);
        editor->setSelectedSection(QDateTimeEdit::YearSection);
        typeInto(editor, date.toString(u"yyyyMMdd"_s));
        if (editor->date() != date) // Typing is held up by the old day's limits, as 31 in a short month.
            editor->setDate(date);
    });
    return {};
}

Sight<void> chooseFile(const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    auto *line = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
    if (!line)
        return tl::unexpected(u"no file dialog is open"_s);
    soon(dialog, [dialog, line, path] {
        line->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    return {};
}

Sight<void> drop(const QString &name, const QString &path)
{
    const auto target = findReachable(name);
    if (!target)
        return tl::unexpected(target.error());
    QWindow *window = target->widget->window()->windowHandle();
    const QPoint at = target->widget->mapTo(target->widget->window(), target->at);
    auto files = std::make_shared<QMimeData>();
    files->setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(at, Qt::CopyAction, files.get(), Qt::LeftButton, {});
    QApplication::sendEvent(window, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, files.get(), Qt::LeftButton, {});
    move.setAccepted(enter.isAccepted()); // As Qt does: who lets it in need not say so again.
    QApplication::sendEvent(window, &move);
    if (!enter.isAccepted() || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(window, &leave);
        return tl::unexpected(u"nothing at %1 takes a file"_s.arg(name));
    }
    soon(window, [window, at, files] {
        QDropEvent drop(at, Qt::CopyAction, files.get(), Qt::LeftButton, {});
        QApplication::sendEvent(window, &drop);
    });
    return {};
}

Sight<void> copyFile(const QString &path)
{
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(path)});
    QApplication::clipboard()->setMimeData(files);
    return {};
}

Sight<void> takePicture(const QString &path)
{
    QWidget *main = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && (!main || window->width() > main->width()))
            main = window;
    }
    if (!main)
        return tl::unexpected(u"no window is open"_s);
    QPixmap picture = main->grab();
    if (QWidget *dialog = QApplication::activeModalWidget(); dialog && dialog != main) {
        QPainter painter(&picture);
        painter.drawPixmap(dialog->geometry().topLeft() - main->geometry().topLeft(), dialog->grab());
    }
    QDir().mkpath(QFileInfo(path).path());
    if (!picture.save(path))
        return tl::unexpected(u"can't write %1"_s.arg(path));
    return {};
}

} // namespace cpv::journey
