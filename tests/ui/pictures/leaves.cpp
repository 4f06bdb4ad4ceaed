#include "tests/ui/pictures/leaves.h"

#include "ui/widgets/term_mark.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMetaObject>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

/// A popup's list and the parts of a combo or date field belong to their owner.
bool isPartOfAField(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
            return true;
        if (parent->isWindow())
            break;
    }
    return false;
}

QString ownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->displayText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->currentText();
    if (const auto *date = qobject_cast<const QAbstractSpinBox *>(&widget))
        return date->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        return edit->toPlainText().isEmpty() ? edit->placeholderText() : edit->toPlainText();
    return {};
}

QList<const QWidget *> visibleBelow(const QWidget &root)
{
    QList<const QWidget *> found {&root};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && !widget->isWindow() && !widget->size().isEmpty() && !isPartOfAField(*widget))
            found.append(widget);
    }
    return found;
}

} // namespace

QList<Leaf> leavesOf(const QWidget &root)
{
    QList<Leaf> leaves;
    for (const QWidget *widget : visibleBelow(root)) {
        const QString text = ownText(*widget);
        if (!text.trimmed().isEmpty())
            leaves.append({widget, text, {widget->mapTo(&root, QPoint()), widget->size()}});
    }
    return leaves;
}

bool isWhole(const Leaf &leaf, const QWidget &root)
{
    for (const QWidget *parent = leaf.widget->parentWidget(); parent && parent != &root; parent = parent->parentWidget()) {
        if (!QRect(parent->mapTo(&root, QPoint()), parent->size()).contains(leaf.area))
            return false;
    }
    return true;
}

QList<const QWidget *> actionable(const QWidget &root)
{
    QList<const QWidget *> found;
    for (const QWidget *widget : visibleBelow(root)) {
        const bool view = qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget);
        const bool slider = qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget);
        const bool isOfAField = qobject_cast<const TermMark *>(widget) && widget->focusPolicy() == Qt::NoFocus; // A key in its field does it.
        const bool scrollsItself = qobject_cast<const QWidget *>(widget->parentWidget())
            && qobject_cast<const QAbstractItemView *>(widget->parentWidget()); // A table's corner button.
        if ((view || slider || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget))
            && !scrollsItself && !isOfAField && !widget->inherits("QLineEditIconButton"))
            found.append(widget);
    }
    return found;
}

QString describe(const QWidget &widget, const QString &text)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += u' ' + widget.objectName();
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->objectName().isEmpty() && !parent->objectName().startsWith(u"qt_")) {
            name += u" in "_s + parent->objectName();
            break;
        }
    }
    return text.isEmpty() ? name : name + u": “"_s + text.left(60) + u'”';
}

} // namespace cpv::pictures
