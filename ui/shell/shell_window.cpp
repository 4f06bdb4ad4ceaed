#include "ui/shell/shell_window.h"

#include "core/base/pinyin.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/notification_panel.h"
#include "ui/shell/page.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/search_panel.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/user_menu.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

constexpr double ZoomStep = 0.1;
constexpr std::chrono::milliseconds FirstPicturePatience {300};

} // namespace

ShellWindow::ShellWindow(Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_rail(new NavRail)
    , m_topBar(new TopBar)
    , m_tabs(new PageTabs(theme))
    , m_stack(new QStackedWidget)
    , m_status(new StatusStrip)
{
    auto *central = new QWidget;
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_tabs);
    right->addWidget(m_stack, 1);
    columns->addLayout(right, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(central);
    m_toast = new Toast(central);
    m_hits = new SearchPanel(central);
    m_notifications = new NotificationPanel(central);
    m_skeleton = new QWidget;
    (new QVBoxLayout(m_skeleton))->addWidget(new Skeleton(12));
    m_stack->addWidget(m_skeleton);
    setMinimumSize(800, 560);
    setWindowIcon(themedIcon(u"cpu"_s, {.normal = Token::Accent}));

    connect(m_rail, &NavRail::entryClicked, this, [this](const QString &id) { showPage(id); });
    connect(m_tabs, &PageTabs::tabClicked, this, [this](const QString &id) { showPage(id); });
    connect(m_rail, &NavRail::menuRequested, this, &ShellWindow::openUserMenu);
    connectSearch();
    connectNotifications();
    connect(m_topBar, &TopBar::syncClicked, this, &ShellWindow::syncClicked);
    connect(m_topBar, &TopBar::languageClicked, this, &ShellWindow::languageToggled);
    connect(m_topBar, &TopBar::themeClicked, this, [this] {
        m_theme.toggleMode();
        Q_EMIT themeToggled();
    });
    connect(&m_theme, &Theme::changed, this, &ShellWindow::followTheme);
    connect(qApp, &QApplication::focusChanged, this, &ShellWindow::keepKeyboardOnPage);
    addShortcuts();
    followTheme();
    retranslate();
}

ShellWindow::~ShellWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // The keyboard goes on as the parts are deleted, and there is nothing to keep.
}

void ShellWindow::afterFirstPicture(std::function<void()> call)
{
    m_afterFirstPicture = std::move(call);
    if (m_isPainted || !isVisible())
        QTimer::singleShot(0, this, &ShellWindow::endFirstPicture);
    else
        QTimer::singleShot(FirstPicturePatience, this, &ShellWindow::endFirstPicture);
}

/// A button that did its work and goes or greys out hands the keyboard on as Tab does, in the end to the rail, ring and all.
void ShellWindow::keepKeyboardOnPage(const QWidget *old, const QWidget *now)
{
    QWidget *page = builtPage(m_currentId);
    const bool wasOnPage = old && page && page->isAncestorOf(old);
    if (wasOnPage && now && m_rail->isAncestorOf(now) && (!old->isVisible() || !old->isEnabled()))
        page->setFocus(Qt::OtherFocusReason);
}

void ShellWindow::endFirstPicture()
{
    if (const auto call = std::exchange(m_afterFirstPicture, {}))
        call();
}

/// The children are painted after this, in the same turn.
void ShellWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &ShellWindow::endFirstPicture);
}

void ShellWindow::setUser(const QString &name, const QString &organisation)
{
    m_rail->setUser(name, organisation);
}

void ShellWindow::setSyncState(const SyncPill &pill)
{
    m_topBar->setSyncState(pill.tone, pill.text, pill.toolTip);
}

void ShellWindow::setCaution(const QString &text)
{
    if (std::exchange(m_caution, text) != text)
        showHeader();
}

void ShellWindow::setStatus(const StatusTexts &texts)
{
    m_status->setConnection(texts.connection);
    m_status->setQueue(texts.queue, texts.tone);
}

void ShellWindow::setDemonstration(bool demonstration) { m_status->setDemonstration(demonstration); }

void ShellWindow::setAutosaveText(const QString &text) { m_status->setAutosave(text); }

void ShellWindow::setNotifications(const std::vector<NotificationItem> &items)
{
    m_notifications->setItems(items);
    m_topBar->setNotificationCount(int(std::ranges::count(items, true, &NotificationItem::unread)));
}

void ShellWindow::setNotificationsVisible(bool visible)
{
    m_notifications->hide();
    m_topBar->setNotificationsVisible(visible);
}

void ShellWindow::connectNotifications()
{
    connect(m_topBar, &TopBar::notificationsClicked, this, [this] {
        m_notifications->isVisible() ? m_notifications->close() : m_notifications->open(m_topBar->bell());
    });
    connect(m_notifications, &NotificationPanel::allReadRequested, this, &ShellWindow::allNotificationsRead);
    connect(m_notifications, &NotificationPanel::calendarRequested, this, &ShellWindow::calendarRequested);
    connect(m_notifications, &NotificationPanel::itemChosen, this, [this](const NotificationItem &item) {
        showPage(item.page, item.argument);
        builtPage(item.page)->setFocus(Qt::OtherFocusReason);
        Q_EMIT notificationOpened(item.key);
    });
}

void ShellWindow::setSearchVisible(bool visible) { m_topBar->setSearchVisible(visible); }

void ShellWindow::connectSearch()
{
    connect(m_topBar, &TopBar::searchRequested, this, [this](const QString &text) {
        m_searched = text;
        if (text.isEmpty())
            m_hits->hide();
        else
            Q_EMIT searchRequested(text);
    });
    connect(m_topBar, &TopBar::searchAccepted, this, [this](const QString &text) {
        if (m_hits->isVisible() && text == m_searched)
            return m_hits->accept();
        m_openFirst = !text.isEmpty();
        m_searched = text;
        if (m_openFirst)
            Q_EMIT searchRequested(text);
    });
    connect(m_topBar, &TopBar::searchChoiceMoved, m_hits, &SearchPanel::moveChoice);
    connect(m_topBar, &TopBar::searchLeft, this, [this] {
        m_searched.clear();
        m_openFirst = false;
        m_hits->hide();
    });
    connect(m_hits, &SearchPanel::hitChosen, this, &ShellWindow::openHit);
}

void ShellWindow::showSearchHits(const QString &text, const std::vector<SearchHit> &hits)
{
    if (text != m_searched || text.isEmpty())
        return;
    std::vector<SearchHit> shown;
    for (const Slot &slot : m_slots) {
        if (slot.entry.place != PageEntry::Place::Hidden && isNamedBy(slot.entry.title(), text))
            shown.push_back({slot.entry.icon, slot.entry.title(), {}, slot.entry.id});
    }
    shown.insert(shown.end(), hits.begin(), hits.end());
    m_hits->showHits(shown, text, m_topBar->searchField());
    if (std::exchange(m_openFirst, false))
        m_hits->accept();
}

void ShellWindow::searchAgain()
{
    if (m_hits->isVisible() && !m_searched.isEmpty())
        Q_EMIT searchRequested(m_searched);
}

void ShellWindow::openHit(const SearchHit &hit)
{
    m_searched.clear();
    m_topBar->clearSearch();
    showPage(hit.page, hit.argument);
    builtPage(hit.page)->setFocus(Qt::OtherFocusReason); // One goes on there, not in the field.
}

void ShellWindow::setPeople(std::vector<ShellPerson> people)
{
    m_people = std::move(people);
}

void ShellWindow::setSignOutVisible(bool visible)
{
    m_signOutVisible = visible;
}

void ShellWindow::showToast(
    const QString &text, const QString &undoText, std::function<void()> undo, std::function<void()> expired)
{
    m_toast->showToast({text, undoText}, std::move(undo), std::move(expired));
}

void ShellWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShellWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    collapseToFit();
}

// Ctrl + wheel anywhere in the window; scroll areas would eat it otherwise.
bool ShellWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier)) {
            stepZoom(wheel->angleDelta().y() > 0 ? 1 : -1);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void ShellWindow::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        stepZoom(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QMainWindow::wheelEvent(event);
}

void ShellWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    for (int i = 0; i < MaxRailEntries; ++i)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { showRailPage(i); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_topBar->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { stepZoom(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { stepZoom(1); }); // Plus without Shift.
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { stepZoom(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { stepZoom(0); });
    add(QKeySequence(Qt::Key_F1), [this] { Q_EMIT helpRequested(m_currentId); });
}

void ShellWindow::stepZoom(int steps)
{
    m_theme.setZoom(steps == 0 ? 1.0 : m_theme.zoom() + steps * ZoomStep);
    Q_EMIT zoomChanged(m_theme.zoom());
}

void ShellWindow::collapseToFit()
{
    const bool narrow = width() < CollapseBelow * m_theme.zoom();
    m_rail->setCollapsed(narrow);
    m_topBar->setNarrow(narrow);
}

void ShellWindow::followTheme()
{
    m_topBar->setDark(m_theme.isDark());
    m_status->setZoom(m_theme.zoom());
    for (const Slot &slot : m_slots)
        applyMargins(slot.widget);
    applyMargins(m_skeleton);
    collapseToFit();
}

void ShellWindow::openUserMenu(const QPoint &at)
{
    UserMenu menu(m_theme, {.signOut = m_signOutVisible, .people = m_people}, this);
    connect(&menu, &UserMenu::languageToggled, this, &ShellWindow::languageToggled);
    connect(&menu, &UserMenu::themeChosen, this, &ShellWindow::themeToggled);
    connect(&menu, &UserMenu::zoomChosen, this, [this](int steps) { stepZoom(steps); });
    connect(&menu, &UserMenu::signInOrOutRequested, this, m_signOutVisible ? &ShellWindow::signOutRequested : &ShellWindow::syncClicked);
    connect(&menu, &UserMenu::personChosen, this, &ShellWindow::personChosen);
    menu.exec(at - QPoint(0, menu.sizeHint().height()));
}

void ShellWindow::retranslate()
{
    QStringList texts;
    for (const Slot &slot : m_slots) {
        if (isInRail(slot.entry))
            texts.append(slot.entry.title());
    }
    m_rail->setTexts(texts);
    const QString mode = m_mode ? m_mode() : QString();
    m_rail->setModeName(mode);
    setWindowTitle(mode.isEmpty() ? tr("Compute Voucher Desk") : tr("Compute Voucher Desk – %1").arg(mode));
    showTabs();
    showHeader();
}

} // namespace cpv
