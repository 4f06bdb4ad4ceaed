// The pages of the window: made at their first visit, shown, found by their entry in the rail and their tabs.
#include "ui/shell/nav_rail.h"
#include "ui/shell/page.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrolling.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

void ShellWindow::setPages(std::function<QString()> mode, std::vector<PageEntry> entries)
{
    for (const Slot &slot : m_slots) {
        if (!slot.host)
            continue;
        m_stack->removeWidget(slot.host);
        slot.host->deleteLater(); // A page may have asked for the change from inside one of its signals.
    }
    m_slots.clear();
    m_currentId.clear();
    m_mode = std::move(mode);
    QList<NavRail::Entry> rail;
    for (PageEntry &entry : entries) {
        if (isInRail(entry))
            rail.append({entry.id, entry.icon, entry.title(), entry.place == PageEntry::Place::Footer});
        m_slots.push_back({std::move(entry)});
    }
    Q_ASSERT(std::ranges::count_if(rail, [](const auto &entry) { return !entry.footer; }) <= MaxRailEntries);
    m_rail->setEntries(rail);
    retranslate();
    if (m_slots.empty())
        return;
    showPage(m_slots.front().entry.id);
    delete m_skeleton;
    // Whoever had the focus is gone; without this it falls on the last button of the rail. A page may have chosen its own field.
    QWidget *page = m_slots.front().widget;
    if (!page->isAncestorOf(focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

void ShellWindow::showPage(const QString &id, const QVariant &argument)
{
    Slot *slot = slotOf(id);
    Q_ASSERT_X(slot, "showPage", qPrintable(id));
    if (!slot)
        return;
    if (!slot->widget)
        build(*slot);
    if (m_currentId != id)
        setAutosaveText({}); // It spoke of the page that is left.
    m_currentId = id;
    // Hiding the page with the focus would pass it on to the rail, ring and all.
    if (m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget()))
        slot->widget->setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(slot->host);
    m_rail->setCurrent(slot->entry.parent.isEmpty() ? id : slot->entry.parent);
    showTabs();
    if (auto *page = qobject_cast<Page *>(slot->widget)) {
        if (argument.isValid())
            page->openArgument(argument);
        page->refresh();
    }
    showHeader();
    Q_EMIT pageShown(id);
}

/// A record's page has a way back instead.
void ShellWindow::showTabs()
{
    QList<SegmentedControl::Segment> tabs;
    const Slot *current = slotOf(m_currentId);
    if (current && current->entry.place != PageEntry::Place::Hidden) {
        const QString &first = current->entry.parent.isEmpty() ? m_currentId : current->entry.parent;
        for (const Slot &slot : m_slots) {
            if (slot.entry.id == first || (slot.entry.parent == first && slot.entry.place == PageEntry::Place::Beside))
                tabs.append({slot.entry.id, slot.entry.title()});
        }
    }
    m_tabs->setTabs(tabs, m_currentId);
}

QWidget *ShellWindow::builtPage(const QString &id) const
{
    const auto found = std::ranges::find(m_slots, id, [](const Slot &slot) { return slot.entry.id; });
    return found == m_slots.end() ? nullptr : found->widget;
}

void ShellWindow::refreshCurrentPage()
{
    if (auto *page = currentPage()) {
        page->refresh();
        showHeader();
    }
}

QStringList ShellWindow::pageIds() const
{
    QStringList ids;
    for (const Slot &slot : m_slots)
        ids.append(slot.entry.id);
    return ids;
}

ShellWindow::Slot *ShellWindow::slotOf(const QString &id)
{
    const auto found = std::ranges::find(m_slots, id, [](const Slot &slot) { return slot.entry.id; });
    return found == m_slots.end() ? nullptr : &*found;
}

void ShellWindow::build(Slot &slot)
{
    // Every widget below one that gets another parent is styled again: a page is made where it stays.
    slot.host = new QScrollArea(m_stack);
    slot.host->setWidgetResizable(true);
    slot.host->setFrameShape(QFrame::NoFrame);
    slot.host->setFocusPolicy(Qt::NoFocus);
    slot.host->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    slot.host->viewport()->setAutoFillBackground(false);
    slot.host->viewport()->installEventFilter(this);
    slot.widget = slot.entry.make(slot.host->viewport());
    slot.widget->setObjectName(u"page_"_s + slot.entry.id);
    slot.host->setWidget(slot.widget);
    slot.widget->setAutoFillBackground(false); // setWidget() turns it on.
    m_stack->addWidget(slot.host);
    applyMargins(slot.widget);
    keepPlace(*slot.host->verticalScrollBar());
    connect(slot.host->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, page = slot.widget] { applyMargins(page); });
    auto *page = qobject_cast<Page *>(slot.widget);
    if (!page)
        return;
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == currentPage())
            showHeader();
    });
    connect(page, &Page::pageRequested, this, &ShellWindow::showPage);
    connect(page, &Page::toastRequested, this, [this](const QString &text) { showToast(text); });
    connect(page, &Page::undoToastRequested, this,
        [this](const QString &text, const QString &undoText, const std::function<void()> &undo) { showToast(text, undoText, undo); });
}

Page *ShellWindow::currentPage() const
{
    return qobject_cast<Page *>(builtPage(m_currentId));
}

void ShellWindow::showRailPage(int index)
{
    for (const Slot &slot : m_slots) {
        if (slot.entry.place == PageEntry::Place::Rail && index-- == 0) {
            showPage(QString(slot.entry.id)); // A copy: the page may replace all pages.
            return;
        }
    }
}

void ShellWindow::showHeader()
{
    if (const Page *page = currentPage())
        m_topBar->setHeader(page->title(), m_caution.isEmpty() ? page->subtitle() : m_caution, page->primaryAction());
    else if (const Slot *slot = slotOf(m_currentId))
        m_topBar->setHeader(slot->entry.title(), {}, {});
}

void ShellWindow::applyMargins(const QWidget *page)
{
    if (!page || !page->layout())
        return;
    const Tokens &t = m_theme.tokens();
    // The scroll bar stands in the margin, so that every page ends at the same edge.
    const auto slot = std::ranges::find(m_slots, page, &Slot::widget);
    const QScrollBar *bar = slot == m_slots.end() ? nullptr : slot->host->verticalScrollBar();
    const int taken = bar && bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    page->layout()->setContentsMargins(t.px(24), t.px(16), t.px(24) - taken, t.px(16));
    page->layout()->setSpacing(t.px(14));
}

} // namespace cpv
