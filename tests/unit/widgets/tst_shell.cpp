#include "i18n/translations.h"
#include "tests/support/no_warnings.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/notification_panel.h"
#include "ui/shell/page.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_panel.h"
#include "ui/shell/shell_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

class FakePage : public Page
{
public:
    FakePage(const QString &name, QWidget *parent)
        : Page(parent), m_name(name)
    {
        new QVBoxLayout(this);
        setTexts([this] { m_textsSet++; });
    }
    QString title() const override { return m_name; }
    std::optional<PrimaryAction> primaryAction() const override
    {
        if (m_name != u"a"_s)
            return {};
        return PrimaryAction{.text = u"Do"_s, .trigger = [this] { m_done++; }};
    }
    void refresh() override { m_refreshed++; }
    void openArgument(const QVariant &argument) override { m_argument = argument; }

    QString m_name;
    QVariant m_argument;
    int m_refreshed = 0;
    int m_textsSet = 0;
    mutable int m_done = 0;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};
    Translations m_translations{*qApp};

    struct Built
    {
        std::unique_ptr<ShellWindow> shell;
        std::shared_ptr<QStringList> made = std::make_shared<QStringList>();
    };

    Built build()
    {
        Built built;
        built.shell = std::make_unique<ShellWindow>(m_theme);
        const auto entry = [made = built.made](const QString &id, PageEntry::Place place = PageEntry::Place::Rail) {
            return PageEntry{id, u"home"_s, [id] { return id; },
                [id, made](QWidget *parent) {
                    made->append(id);
                    return new FakePage(id, parent);
                },
                place, place == PageEntry::Place::Hidden ? u"b"_s : QString()};
        };
        built.shell->setPages([] { return u"Mode"_s; },
            {entry(u"a"_s), entry(u"b"_s), entry(u"c"_s), entry(u"help"_s, PageEntry::Place::Footer), entry(u"detail"_s, PageEntry::Place::Hidden)});
        built.shell->resize(1440, 900);
        built.shell->show();
        built.shell->activateWindow();
        return built;
    }

    static NotificationItem item(const QString &key, const QString &pageId, bool unread = true)
    {
        return {.key = key, .icon = u"ticket"_s, .tone = Tone::Ok, .text = u"It was issued."_s, .time = u"2026-03-02"_s, .page = pageId,
            .argument = key, .unread = unread};
    }

    static FakePage *page(const ShellWindow &shell, const QString &id) { return dynamic_cast<FakePage *>(shell.builtPage(id)); }

private Q_SLOTS:
    void cleanup()
    {
        m_theme.setZoom(1);
        m_theme.setContrast(Tokens::Contrast::Normal);
        m_theme.setDensity(Tokens::Density::Normal);
        m_translations.setLanguage(QLocale::Chinese);
    }

    void pagesAreMadeAtTheirFirstVisit()
    {
        const auto built = build();
        QCOMPARE(*built.made, QStringList{u"a"_s});
        built.shell->showPage(u"b"_s);
        built.shell->showPage(u"a"_s);
        built.shell->showPage(u"b"_s);
        QCOMPARE(*built.made, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(page(*built.shell, u"b"_s)->m_refreshed, 2);
    }

    void controlAndADigitSwitchPages()
    {
        const auto built = build();
        QVERIFY(QTest::qWaitForWindowActive(built.shell.get()));
        QSignalSpy shown(built.shell.get(), &ShellWindow::pageShown);
        QTest::keyClick(built.shell.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(built.shell->currentPageId(), u"c"_s);
        QTest::keyClick(built.shell.get(), Qt::Key_4, Qt::ControlModifier); // The footer has no digit.
        QCOMPARE(built.shell->currentPageId(), u"c"_s);
        QCOMPARE(shown.size(), 1);
    }

    void anArgumentReachesThePage()
    {
        const auto built = build();
        Q_EMIT page(*built.shell, u"a"_s)->pageRequested(u"detail"_s, 42);
        QCOMPARE(built.shell->currentPageId(), u"detail"_s);
        QCOMPARE(page(*built.shell, u"detail"_s)->m_argument.toInt(), 42);
    }

    void aHiddenPagesEntryStaysMarked()
    {
        const auto built = build();
        const auto isMarked = [&](const QString &id) { return built.shell->findChild<NavButton *>(u"nav_"_s + id)->isChecked(); };
        built.shell->showPage(u"detail"_s);
        QVERIFY(isMarked(u"b"_s));
        QVERIFY(!isMarked(u"a"_s));
    }

    void anEntryThatIsCutSaysTheRest()
    {
        NavButton button(u"home"_s);
        button.setText(u"Courses, questions and advice"_s);
        button.resize(120, 40);
        button.setCollapsed(false);
        QVERIFY(button.sizeHint().width() > button.width());
        QCOMPARE(button.toolTip(), button.text());
        button.resize(button.sizeHint());
        button.show(); // A hidden widget hears of its size when it is shown.
        QTRY_VERIFY(button.toolTip().isEmpty());
    }

    void theTopBarShowsThePagesTitleAndAction()
    {
        const auto built = build();
        auto *action = built.shell->findChild<Button *>(u"primaryAction"_s);
        QCOMPARE(built.shell->findChild<QLabel *>(u"pageTitle"_s)->text(), u"a"_s);
        QVERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(page(*built.shell, u"a"_s)->m_done, 1);
        built.shell->showPage(u"b"_s);
        QVERIFY(!action->isVisible());
        QCOMPARE(built.shell->findChild<QLabel *>(u"pageTitle"_s)->text(), u"b"_s);
    }

    void aDemonstrationIsMarkedOnEveryPage()
    {
        const auto built = build();
        auto *mark = built.shell->findChild<Pill *>(u"statusDemonstration"_s);
        QVERIFY(!mark->isVisible());
        built.shell->setDemonstration(true);
        for (const QString &id : built.shell->pageIds()) {
            built.shell->showPage(id);
            QVERIFY2(mark->isVisible(), qPrintable(id));
        }
        QCOMPARE(mark->text(), u"演示数据"_s);
        m_translations.setLanguage(QLocale::English);
        QTRY_COMPARE(mark->text(), u"Demonstration data"_s);
        built.shell->setDemonstration(false);
        QVERIFY(!mark->isVisible());
    }

    void theRailCollapsesInANarrowWindow()
    {
        const auto built = build();
        const auto *rail = built.shell->findChild<NavRail *>();
        QVERIFY(!rail->isCollapsed());
        QCOMPARE(rail->width(), 212);
        built.shell->resize(1199, 800);
        QVERIFY(rail->isCollapsed());
        QCOMPARE(rail->width(), 64);
        QCOMPARE(built.shell->findChild<NavButton *>(u"nav_b"_s)->toolTip(), u"b"_s);
        built.shell->resize(1200, 800);
        QVERIFY(!rail->isCollapsed());
        m_theme.setZoom(1.5); // The same window has less room for larger things.
        QVERIFY(rail->isCollapsed());
    }

    void entriesScrollInAVeryLowWindow()
    {
        NavRail rail;
        QList<NavRail::Entry> entries;
        for (int i = 0; i < 12; ++i)
            entries.append({.id = QString::number(i), .icon = u"home"_s, .text = QString::number(i), .footer = false});
        rail.setEntries(entries);
        rail.resize(rail.width(), 320);
        rail.show();
        auto *last = rail.findChild<NavButton *>(u"nav_11"_s);
        QTRY_COMPARE(last->height(), 30); // Closer than on a high one, but no closer.
        QCOMPARE(rail.height(), 320);
        QVERIFY(last->visibleRegion().isEmpty());
        rail.setCurrent(u"11"_s); // Whatever is chosen is in sight.
        QTRY_VERIFY(!last->visibleRegion().isEmpty());
    }

    void aLanguageChangeReachesShellAndPages()
    {
        const auto built = build();
        auto *search = built.shell->findChild<QLineEdit *>(u"searchField"_s);
        QVERIFY(search->placeholderText().startsWith(u"搜索"_s));
        QVERIFY(built.shell->windowTitle().startsWith(u"算力券通"_s));
        const int before = page(*built.shell, u"a"_s)->m_textsSet;
        m_translations.toggle();
        QTRY_COMPARE(search->accessibleName(), u"Search everything"_s);
        QVERIFY(!search->placeholderText().contains(u"搜索"_s));
        QVERIFY(built.shell->windowTitle().startsWith(u"Compute"_s));
        QVERIFY(page(*built.shell, u"a"_s)->m_textsSet > before);
    }

    void searchWaitsForTheHandToRest()
    {
        const auto built = build();
        auto *search = built.shell->findChild<QLineEdit *>(u"searchField"_s);
        QSignalSpy requested(built.shell.get(), &ShellWindow::searchRequested);
        QTest::keyClicks(search, u"hrqp"_s);
        QCOMPARE(requested.size(), 0);
        QTRY_COMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), u"hrqp"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QTest::qWait(2 * SearchField::DebounceMs); // Nothing is asked for in an empty field.
        QCOMPARE(requested.size(), 1);
    }

    void hitsAreChosenFromTheKeyboard()
    {
        const auto built = build();
        built.shell->show();
        auto *search = built.shell->findChild<QLineEdit *>(u"searchField"_s);
        auto *panel = built.shell->findChild<SearchPanel *>();
        const auto answer = [&](const QString &text) {
            built.shell->showSearchHits(text, {{u"ticket"_s, u"First"_s, u"1"_s, u"b"_s, 1}, {u"ticket"_s, u"Second"_s, u"2"_s, u"detail"_s, 2}});
        };
        QTest::keyClicks(search, u"xyz"_s);
        QTest::qWait(2 * SearchField::DebounceMs);
        answer(u"xy"_s); // Late: to what was typed before.
        QVERIFY(!panel->isVisible());
        answer(u"xyz"_s);
        QVERIFY(panel->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Down); // There is no third.
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        QCOMPARE(built.shell->currentPageId(), u"detail"_s);
        QCOMPARE(page(*built.shell, u"detail"_s)->m_argument.toInt(), 2);
        QVERIFY(search->text().isEmpty()); // Found: the field is free for the next search.
        QVERIFY(!search->hasFocus());
    }

    void enterMayBeQuickerThanTheHits()
    {
        const auto built = build();
        built.shell->show();
        auto *search = built.shell->findChild<QLineEdit *>(u"searchField"_s);
        QSignalSpy requested(built.shell.get(), &ShellWindow::searchRequested);
        QTest::keyClicks(search, u"b"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        built.shell->showSearchHits(u"b"_s, {});
        QCOMPARE(built.shell->currentPageId(), u"b"_s); // The page of this name.
    }

    void pagesAreFoundByTheirInitials()
    {
        ShellWindow shell(m_theme);
        const auto entry = [](const QString &title) {
            return PageEntry {title, u"home"_s, [title] { return title; }, [title](QWidget *parent) { return new FakePage(title, parent); }};
        };
        shell.setPages([] { return u"Mode"_s; }, {entry(u"工作台"_s), entry(u"用量与发票"_s), entry(u"我的算力券"_s)});
        shell.show();
        QTest::keyClicks(shell.findChild<QLineEdit *>(u"searchField"_s), u"fp"_s);
        QTest::keyClick(shell.findChild<QLineEdit *>(u"searchField"_s), Qt::Key_Return);
        shell.showSearchHits(u"fp"_s, {});
        QCOMPARE(shell.currentPageId(), u"用量与发票"_s);
    }

    /// Cut words promise less than they say.
    void thePlaceholderFitsOrIsShorter()
    {
        const auto built = build();
        auto *search = built.shell->findChild<QLineEdit *>(u"searchField"_s);
        for (const QLocale::Language language : {QLocale::Chinese, QLocale::English}) {
            m_translations.setLanguage(language);
            QCoreApplication::sendPostedEvents();
            const int words = search->fontMetrics().horizontalAdvance(search->placeholderText());
            const int room = search->width() - search->textMargins().left() - search->textMargins().right();
            QVERIFY(words < room);
            QVERIFY2(search->placeholderText().contains(language == QLocale::Chinese ? u"拼音"_s : u"pinyin"_s),
                qPrintable(search->placeholderText()));
        }
    }

    void findingNothingIsSaid()
    {
        const auto built = build();
        built.shell->show();
        auto *search = built.shell->findChild<QLineEdit *>(u"searchField"_s);
        QTest::keyClicks(search, u"zzz"_s);
        QTest::qWait(2 * SearchField::DebounceMs);
        built.shell->showSearchHits(u"zzz"_s, {});
        auto *panel = built.shell->findChild<SearchPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(panel->findChild<QLabel *>(u"searchNothing"_s)->text().contains(u"zzz"_s));
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(built.shell->currentPageId(), u"a"_s);
    }

    void anInputMethodsPreeditNeverSearches()
    {
        const auto built = build();
        auto *search = built.shell->findChild<QLineEdit *>(u"searchField"_s);
        QSignalSpy changed(search, &QLineEdit::textChanged);
        QInputMethodEvent preedit(u"heng"_s, {});
        QCoreApplication::sendEvent(search, &preedit);
        QCOMPARE(changed.size(), 0);
        QInputMethodEvent commit;
        commit.setCommitString(u"恒"_s);
        QCoreApplication::sendEvent(search, &commit);
        QCOMPARE(search->text(), u"恒"_s);
    }

    void theWheelWithControlZooms()
    {
        const auto built = build();
        QSignalSpy zoomed(built.shell.get(), &ShellWindow::zoomChanged);
        QWheelEvent wheel({700, 500}, {700, 500}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(built.shell.get(), &wheel);
        QCOMPARE(zoomed.size(), 1);
        QCOMPARE(m_theme.zoom(), 1.1);
        QVERIFY(QTest::qWaitForWindowActive(built.shell.get()));
        QTest::keyClick(built.shell.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_theme.zoom(), 1.0);
    }

    void theUsersMenuHasAKeyboardPath_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("density") << u"compactRows"_s;
        QTest::newRow("contrast") << u"highContrast"_s;
    }

    void theUsersMenuHasAKeyboardPath()
    {
        QFETCH(QString, action);
        const auto built = build();
        QVERIFY(QTest::qWaitForWindowActive(built.shell.get()));
        built.shell->setUser(u"张伟"_s, {});
        QSignalSpy remembered(built.shell.get(), &ShellWindow::themeToggled);
        auto *user = built.shell->findChild<QAbstractButton *>(u"userButton"_s);
        QVERIFY(user->focusPolicy() & Qt::TabFocus);
        user->setFocus(Qt::TabFocusReason);
        QTimer::singleShot(0, built.shell.get(), [&] {
            auto *menu = built.shell->findChild<QMenu *>(u"userMenu"_s);
            for (int i = 0; i < 20 && (!menu->activeAction() || menu->activeAction()->objectName() != action); ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(user, Qt::Key_Space); // Returns when the menu has closed.
        QCOMPARE(m_theme.density() == Tokens::Density::Compact, action == u"compactRows");
        QCOMPARE(m_theme.contrast() == Tokens::Contrast::High, action == u"highContrast");
        QCOMPARE(remembered.size(), 1);
    }

    void theBellCountsWhatIsUnread()
    {
        const auto built = build();
        auto *bell = built.shell->findChild<QWidget *>(u"notificationsButton"_s);
        QVERIFY(!bell->isVisible());
        built.shell->setNotificationsVisible(true);
        QVERIFY(bell->isVisible());
        built.shell->setNotifications({item(u"1"_s, u"b"_s), item(u"2"_s, u"detail"_s, false), item(u"3"_s, u"c"_s)});
        m_translations.setLanguage(QLocale::English);
        QTRY_COMPARE(bell->accessibleName(), u"Notifications, 2 unread"_s);
    }

    void notificationsAreChosenFromTheKeyboard()
    {
        const auto built = build();
        QVERIFY(QTest::qWaitForWindowActive(built.shell.get()));
        built.shell->setNotificationsVisible(true);
        built.shell->setNotifications({item(u"1"_s, u"b"_s), item(u"2"_s, u"detail"_s)});
        auto *bell = built.shell->findChild<IconButton *>(u"notificationsButton"_s);
        auto *panel = built.shell->findChild<NotificationPanel *>();
        auto *list = built.shell->findChild<QListView *>(u"notificationList"_s);
        QSignalSpy opened(built.shell.get(), &ShellWindow::notificationOpened);
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(panel->isVisible());
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(bell->hasFocus()); // Back where it was.
        QTest::mouseClick(bell, Qt::LeftButton);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        QCOMPARE(built.shell->currentPageId(), u"detail"_s);
        QCOMPARE(page(*built.shell, u"detail"_s)->m_argument.toString(), u"2"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"2"_s);
    }

    void notificationsCloseWhenAHandGoesElsewhere()
    {
        const auto built = build();
        QVERIFY(QTest::qWaitForWindowActive(built.shell.get()));
        built.shell->setNotificationsVisible(true);
        auto *bell = built.shell->findChild<IconButton *>(u"notificationsButton"_s);
        auto *panel = built.shell->findChild<NotificationPanel *>();
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(panel->isVisible()); // There is nothing, and it says so.
        QVERIFY(panel->findChild<QWidget *>(u"notificationsEmpty"_s)->isVisible());
        QTest::mouseClick(page(*built.shell, u"a"_s), Qt::LeftButton);
        QVERIFY(!panel->isVisible());
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(!panel->isVisible());
    }

    void allNotificationsAreMarkedFromOneButton()
    {
        const auto built = build();
        QVERIFY(QTest::qWaitForWindowActive(built.shell.get()));
        built.shell->setNotificationsVisible(true);
        built.shell->setNotifications({item(u"1"_s, u"b"_s)});
        auto *bell = built.shell->findChild<IconButton *>(u"notificationsButton"_s);
        auto *all = built.shell->findChild<Button *>(u"notificationsAllRead"_s);
        QSignalSpy read(built.shell.get(), &ShellWindow::allNotificationsRead);
        QTest::mouseClick(bell, Qt::LeftButton);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(read.size(), 1);
        built.shell->setNotifications({item(u"1"_s, u"b"_s, false)});
        QVERIFY(!all->isEnabled());
        QVERIFY(built.shell->findChild<NotificationPanel *>()->isVisible()); // One may go on reading.
    }

    void aModeIsAPageSet()
    {
        WarningsSeen warnings;
        const auto built = build();
        built.shell->setPages([] { return u"Other"_s; },
            {{u"x"_s, u"inbox"_s, [] { return u"x"_s; }, [](QWidget *parent) { return new FakePage(u"x"_s, parent); }}});
        QCOMPARE(built.shell->currentPageId(), u"x"_s);
        QCOMPARE(built.shell->builtPage(u"a"_s), nullptr);
        QVERIFY(!built.shell->findChild<NavButton *>(u"nav_a"_s));
        QCOMPARE(warnings.seen(), QStringList());
    }

    void everyButtonHasANameForScreenReaders()
    {
        const auto built = build();
        built.shell->setUser(u"张伟"_s, u"深圳恒锐汽配"_s);
        built.shell->setSyncState({Tone::Ok, u"已同步"_s});
        const auto buttons = built.shell->findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() >= 8);
        for (const auto *button : buttons) {
            if (!button->isVisible() || button->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
