#include "tests/ui/pictures/inspection.h"
#include "tests/ui/pictures/leaves.h"
#include "ui/theme/focus_order.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QPointer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

namespace cpv::pictures {

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader can say of something that can be worked with: how to work it follows from the word.
bool saysWhatItIs(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> words {QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ButtonMenu,
        QAccessible::ButtonDropDown, QAccessible::EditableText, QAccessible::ComboBox, QAccessible::SpinBox, QAccessible::Slider,
        QAccessible::Table, QAccessible::List, QAccessible::Tree, QAccessible::PageTab, QAccessible::PageTabList, QAccessible::Link,
        QAccessible::MenuItem};
    return words.contains(role);
}

/// Whether it stands before the other for who reads: higher up, or further left on the same line. What stands in a column
/// further right may be higher up and still come later.
bool isReadBefore(const QRect &one, const QRect &other)
{
    const bool sameLine = one.top() < other.center().y() && other.top() < one.center().y();
    if (sameLine)
        return one.right() < other.left();
    return one.bottom() < other.top() && one.left() < other.right();
}

/// Where it is, or where it is scrolled to from: the nearest place in what scrolls.
QRect placeOf(const QWidget &widget, const QWidget &root)
{
    QRect area(widget.mapTo(&root, QPoint()), widget.size());
    for (const QWidget *parent = widget.parentWidget(); parent && parent != &root; parent = parent->parentWidget()) {
        const QRect room(parent->mapTo(&root, QPoint()), parent->size());
        area.setTop(std::clamp(area.top(), room.top(), room.bottom()));
        area.setBottom(std::clamp(area.bottom(), area.top(), room.bottom()));
        area.setLeft(std::clamp(area.left(), room.left(), room.right()));
        area.setRight(std::clamp(area.right(), area.left(), room.right()));
    }
    return area;
}

/// What scrolls in the window, and how far it has: for the time of this object.
class ScrollKept
{
public:
    explicit ScrollKept(const QWidget &window)
    {
        for (QScrollBar *bar : window.findChildren<QScrollBar *>())
            m_places.emplace_back(bar, bar->value());
    }
    ~ScrollKept()
    {
        for (const auto &[bar, value] : m_places)
            bar->setValue(value);
    }
    Q_DISABLE_COPY_MOVE(ScrollKept)

private:
    std::vector<std::pair<QScrollBar *, int>> m_places;
};

/// Those that Tab stops at, in its order. The key itself brings the order about, so it is pressed, and taken back.
std::vector<const QWidget *> tabStops(QWidget &window, const QWidget &root)
{
    const ScrollKept kept(window); // The next picture begins at the top.
    QPointer<QWidget> focus = window.focusWidget();
    QTest::keyClick(focus ? focus.data() : &window, Qt::Key_Tab);
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    const QList<const QWidget *> all = actionable(root);
    const std::set<const QWidget *> wanted(all.begin(), all.end());
    std::vector<const QWidget *> stops;
    std::set<const QWidget *> seen;
    for (const QWidget *next = window.nextInFocusChain(); next && next != &window && seen.insert(next).second; next = next->nextInFocusChain()) {
        if (wanted.contains(next) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            stops.push_back(next);
    }
    return stops;
}

} // namespace

QStringList wrongRoles(const QWidget &root)
{
    QStringList findings;
    for (const QWidget *widget : actionable(root)) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface)
            continue; // It has no name either, which is found already.
        if (!saysWhatItIs(interface->role()))
            findings << u"role %1 says nothing, %2"_s.arg(interface->role()).arg(describe(*widget));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isCheckable() && !interface->state().checkable)
            findings << u"not said to be checkable, %1"_s.arg(describe(*widget));
        if (widget->isEnabled() && !interface->state().focusable)
            findings << u"not said to be reachable, %1"_s.arg(describe(*widget));
    }
    return findings;
}

QStringList wrongFocusOrder(QWidget &window, const QWidget &root)
{
    QStringList findings;
    const std::vector<const QWidget *> stops = tabStops(window, root);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (!isTabLast(*stops[i]) && isReadBefore(placeOf(*stops[i], root), placeOf(*stops[i - 1], root)))
            findings << u"Tab goes back, from %1 to %2"_s.arg(describe(*stops[i - 1]), describe(*stops[i]));
    }
    return findings;
}

} // namespace cpv::pictures
