#pragma once

#include "ui/shell/shell_person.h"
#include "ui/theme/tokens.h"

#include <QMainWindow>
#include <QPointer>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

class QScrollArea;
class QStackedWidget;

namespace cpv {

class NavRail;
class NotificationPanel;
class Page;
class SearchPanel;
class StatusStrip;
class Theme;
class Toast;
class PageTabs;
class TopBar;

/// A page the shell can show. `make` runs at the first visit only.
struct PageEntry
{
    enum class Place {
        Rail, ///< Upper entries, at most seven, Ctrl+1 … Ctrl+7.
        Footer, ///< At the bottom of the rail: settings, help.
        Beside, ///< A tab next to its parent, which has the entry.
        Hidden, ///< Reached by showPage only: a record's full page, search results.
    };

    QString id;
    QString icon;
    std::function<QString()> title; ///< Called again after a language change.
    std::function<QWidget *(QWidget *parent)> make; ///< Usually a Page.
    Place place = Place::Rail;
    QString parent = {}; ///< Of one without an entry: the rail's entry that stays marked while it is shown.
};
inline bool isInRail(const PageEntry &entry) { return entry.place == PageEntry::Place::Rail || entry.place == PageEntry::Place::Footer; }

struct NotificationItem;
struct SearchHit;

/// The pill in the top bar.
struct SyncPill
{
    Tone tone = Tone::Neutral;
    QString text;
    QString toolTip = {};
};

/// The left half of the status bar.
struct StatusTexts
{
    QString connection; ///< "Online | registry.sz.local"
    QString queue; ///< "Waiting 0 | refused 0"
    Tone tone = Tone::Neutral; ///< Of the queue text: Warn while something waits, Bad when something was refused.
};

/// One window for every mode: rail, top bar, pages, status bar. It knows no domain: the application fills it through
/// plain structs, and pages ask for things through signals.
class ShellWindow : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr int MaxRailEntries = 7;
    static constexpr int CollapseBelow = 1200; ///< Window width under which the rail shows icons only, at 100 %.

    explicit ShellWindow(Theme &theme, QWidget *parent = nullptr);
    ~ShellWindow() override;

    /// Calls it in a turn of the event loop once the window's first picture can be seen; soon anyway where it is not shown
    /// (minimised). What takes long to make waits for this, so that the window is there at once.
    void afterFirstPicture(std::function<void()> call);

    /// Replaces all pages (a mode is a page set) and shows the first. `mode` is the small line under the product name.
    void setPages(std::function<QString()> mode, std::vector<PageEntry> entries);
    /// Unknown ids are a programmer's error: asserted, then ignored.
    void showPage(const QString &id, const QVariant &argument = {});
    QString currentPageId() const { return m_currentId; }
    QStringList pageIds() const; ///< Hidden ones, too.
    /// The page if it was visited before, otherwise null.
    QWidget *builtPage(const QString &id) const;
    /// Calls refresh() on the visible page: after a sync, for instance. Others refresh when shown.
    void refreshCurrentPage();

    void setUser(const QString &name, const QString &organisation);
    void setSyncState(const SyncPill &pill);
    /// Stands below every page's title, instead of its own words, until it is empty again. Default: empty.
    void setCaution(const QString &text);
    void setStatus(const StatusTexts &texts);
    void setDemonstration(bool demonstration); ///< Marks the window, whatever page it shows. Default: it is none.
    void setAutosaveText(const QString &text); ///< "Draft saved 09:14:02"
    /// What the bell opens; its badge counts the unread ones. Default: there is no bell.
    void setNotifications(const std::vector<NotificationItem> &items);
    void setNotificationsVisible(bool visible);
    void setSearchVisible(bool visible); ///< Default: shown.
    /// The answer to searchRequested(text): pages of the shell that fit stand before them. Late answers to an older text are
    /// dropped. Enter opens the chosen hit, also where it was pressed before the hits were there.
    void showSearchHits(const QString &text, const std::vector<SearchHit> &hits);
    void searchAgain(); ///< Records have come: what is being sought may be among them.
    void setSignOutVisible(bool visible); ///< Default: shown.
    void setPeople(std::vector<ShellPerson> people); ///< Who else works at this computer, for the user menu.
    /// `undo` runs if the user takes it back within 8 s, otherwise `expired` does.
    void showToast(const QString &text, const QString &undoText = {}, std::function<void()> undo = {}, std::function<void()> expired = {});

Q_SIGNALS:
    void pageShown(const QString &id);
    /// 150 ms after the last committed character (an input method's preedit never counts), or at once with Enter.
    void searchRequested(const QString &text);
    void languageToggled(); ///< The application switches Translations; the shell follows LanguageChange.
    void themeToggled(); ///< After theme, contrast or density have changed: to remember them.
    void zoomChanged(double zoom); ///< The same.
    void signOutRequested();
    void personChosen(const QString &key); ///< Of setPeople; empty: somebody who was not here yet.
    void syncClicked();
    void notificationOpened(const QString &key); ///< Its page is shown.
    void allNotificationsRead();
    void calendarRequested(); ///< Deadlines as a file.
    void helpRequested(const QString &pageId); ///< F1.

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Slot
    {
        PageEntry entry;
        QScrollArea *host = nullptr; // Null until the first visit.
        QWidget *widget = nullptr;
    };

    void keepKeyboardOnPage(const QWidget *old, const QWidget *now);
    void endFirstPicture();
    Slot *slotOf(const QString &id);
    void build(Slot &slot);
    Page *currentPage() const;
    void addShortcuts();
    void showRailPage(int index);
    void showTabs();
    void showHeader();
    void stepZoom(int steps);
    void collapseToFit();
    void followTheme();
    void applyMargins(const QWidget *page);
    void connectSearch();
    void connectNotifications();
    void openHit(const SearchHit &hit);
    void openUserMenu(const QPoint &at);
    void retranslate();

    Theme &m_theme;
    std::function<QString()> m_mode;
    std::vector<Slot> m_slots;
    QString m_currentId;
    QString m_caution;
    bool m_signOutVisible = true;
    std::vector<ShellPerson> m_people;
    NavRail *m_rail;
    TopBar *m_topBar;
    PageTabs *m_tabs;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    Toast *m_toast;
    SearchPanel *m_hits;
    NotificationPanel *m_notifications;
    QPointer<QWidget> m_skeleton; ///< Where the first page will be, until it is.
    bool m_isPainted = false;
    std::function<void()> m_afterFirstPicture;
    QString m_searched; ///< What hits are awaited for.
    bool m_openFirst = false; ///< Enter was quicker than they.
};

} // namespace cpv
