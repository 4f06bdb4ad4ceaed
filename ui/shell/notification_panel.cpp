#include "ui/shell/notification_panel.h"

#include "ui/shell/notification_delegate.h"
#include "ui/shell/status_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidthUnits = NotificationDelegate::WidthUnits;
constexpr int MostHeightUnits = 460;
constexpr int FootGap = 8; ///< Above the status strip, which stays to be read.

}

NotificationPanel::NotificationPanel(QWidget *parent)
    : QFrame(parent)
    , m_list(named(new QListView, u"notificationList"_s))
    , m_model(new QStandardItemModel(this))
    , m_title(new Text(TextRole::CardTitle))
    , m_allRead(named(new Button(ButtonKind::Ghost), u"notificationsAllRead"_s))
    , m_calendar(named(new Button(ButtonKind::Ghost), u"deadlinesCalendar"_s))
    , m_empty(named(new EmptyState, u"notificationsEmpty"_s))
{
    setObjectName(u"notificationPanel"_s);
    setProperty("frame", u"card"_s);
    setAutoFillBackground(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NotificationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_calendar);
    head->addWidget(m_allRead);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    connect(m_allRead, &Button::clicked, this, [this] {
        m_list->setFocus(); // The button is about to be disabled, which would pass the focus on.
        Q_EMIT allReadRequested();
    });
    connect(m_calendar, &Button::clicked, this, [this] {
        close();
        Q_EMIT calendarRequested();
    });
    // Enter comes as `activated`; a click chooses at once.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    retranslate();
    hide();
}

void NotificationPanel::setItems(const std::vector<NotificationItem> &items)
{
    const int current = std::max(0, m_list->currentIndex().row());
    m_items = items;
    m_model->clear();
    for (const NotificationItem &item : items) {
        auto *row = new QStandardItem(item.text);
        row->setData(item.icon, NotificationDelegate::IconRole);
        row->setData(int(item.tone), NotificationDelegate::ToneRole);
        row->setData(item.time, NotificationDelegate::TimeRole);
        row->setData(item.unread, NotificationDelegate::UnreadRole);
        row->setData(item.unread ? tr("Unread: %1 %2").arg(item.text, item.time) : item.text + u' ' + item.time, Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    if (!items.empty())
        m_list->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0));
    m_list->setVisible(!items.empty());
    m_empty->setVisible(items.empty());
    m_allRead->setVisible(!items.empty());
    m_allRead->setEnabled(std::ranges::any_of(items, &NotificationItem::unread));
    if (isVisible())
        fit();
}

void NotificationPanel::open(QWidget &anchor)
{
    m_anchor = &anchor;
    if (!m_items.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    fit();
    show();
    raise();
    m_items.empty() ? setFocus(Qt::PopupFocusReason) : m_list->setFocus(Qt::PopupFocusReason);
}

void NotificationPanel::close()
{
    if (isHidden())
        return;
    const bool hadFocus = contains(QApplication::focusWidget());
    hide();
    if (hadFocus && m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
}

/// As high as what it holds, up to its most and to the status strip.
void NotificationPanel::fit()
{
    if (!m_anchor)
        return;
    const Tokens &t = currentTokens();
    layout()->setContentsMargins(1, t.px(10), 1, t.px(8));
    layout()->itemAt(0)->layout()->setContentsMargins(t.px(16), 0, t.px(16), t.px(6));
    layout()->itemAt(0)->layout()->setSpacing(t.px(14));
    const QPoint below = m_anchor->mapTo(parentWidget(), QPoint(m_anchor->width(), m_anchor->height() + t.px(6)));
    const int width = std::min(t.px(WidthUnits), parentWidget()->width() - t.px(16));
    setFixedWidth(width);
    const QMargins around = layout()->contentsMargins();
    const int others = layout()->itemAt(0)->sizeHint().height() + around.top() + around.bottom();
    const int room = parentWidget()->height() - t.px(StatusStrip::HeightUnits + FootGap) - below.y() - others;
    m_list->setFixedHeight(std::max(t.px(40), wholeRows(std::min(room, t.px(MostHeightUnits)))));
    adjustSize();
    move(std::clamp(below.x() - width, t.px(8), std::max(t.px(8), parentWidget()->width() - width - t.px(8))), below.y());
}

/// How high as many rows are as fit: none is cut through its words.
int NotificationPanel::wholeRows(int room) const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int next = height + m_list->sizeHintForIndex(m_model->index(row, 0)).height();
        if (next > room)
            break;
        height = next;
    }
    return height;
}

void NotificationPanel::choose(int row)
{
    if (row < 0 || row >= int(m_items.size()))
        return;
    const NotificationItem item = m_items[std::size_t(row)]; // A copy: opening it changes the list.
    hide();
    Q_EMIT itemChosen(item);
}

bool NotificationPanel::contains(const QWidget *widget) const
{
    return widget && (widget == this || isAncestorOf(widget));
}

/// Watches the whole program while it is open.
bool NotificationPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget && event->type() == QEvent::MouseButtonPress && !contains(widget) && widget != m_anchor)
        hide();
    return QFrame::eventFilter(watched, event);
}

void NotificationPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && !contains(now) && now != m_anchor) // None: another program is in front for a while.
            hide();
    });
}

void NotificationPanel::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    disconnect(qApp, &QApplication::focusChanged, this, nullptr);
    QFrame::hideEvent(event);
}

void NotificationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void NotificationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && isVisible())
        fit();
}

void NotificationPanel::retranslate()
{
    m_title->setText(tr("Notifications"));
    m_list->setAccessibleName(tr("Notifications"));
    m_calendar->setText(tr("To my calendar"));
    m_calendar->setToolTip(tr("Saves all deadlines as a calendar file (.ics)"));
    m_allRead->setText(tr("Mark all as read"));
    m_empty->setContent(u"bell"_s, tr("Nothing new"), tr("Decisions, deadlines and refusals that concern you appear here."));
}

} // namespace cpv
