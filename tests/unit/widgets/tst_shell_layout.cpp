#include "ui/shell/nav_rail.h"
#include "ui/shell/notification_panel.h"
#include "ui/shell/page.h"
#include "ui/shell/shell_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace cpv;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
public:
    PlainPage(QString name, QWidget *parent)
        : Page(parent), m_name(std::move(name))
    {
        auto *layout = new QVBoxLayout(this);
        m_content = new QWidget;
        m_content->setMinimumHeight(m_name == u"high"_s ? 2000 : 100);
        layout->addWidget(m_content);
    }
    QString title() const override { return m_name; }
    std::optional<PrimaryAction> primaryAction() const override
    {
        return m_name == u"high"_s ? std::optional(PrimaryAction {.text = u"Begin"_s}) : std::nullopt;
    }
    void setHeight(int height) { m_content->setMinimumHeight(height); }
    int rightEdge() const { return m_content->mapTo(window(), m_content->rect().topRight()).x(); }

private:
    QString m_name;
    QWidget *m_content;
};

}

class TestShellLayout : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp};

    /// As many entries as the office has.
    std::unique_ptr<ShellWindow> build(QSize size)
    {
        auto shell = std::make_unique<ShellWindow>(m_theme);
        std::vector<PageEntry> pages;
        for (const QString &id : {u"high"_s, u"low"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"clock"_s, u"account"_s, u"settings"_s, u"help"_s}) {
            const bool footer = id.size() > 3 && id != u"high"_s;
            pages.push_back({id, u"home"_s, [id] { return id; }, [id](QWidget *parent) { return new PlainPage(id, parent); },
                footer ? PageEntry::Place::Footer : PageEntry::Place::Rail});
        }
        shell->setPages([] { return u"Mode"_s; }, std::move(pages));
        shell->resize(size);
        shell->show();
        return shell;
    }

private Q_SLOTS:
    void cleanup() { m_theme.setZoom(1); }

    void aPageKeepsItsPlaceWhileItIsFilledAnew()
    {
        const auto shell = build({1000, 700});
        shell->showPage(u"high"_s);
        auto *page = dynamic_cast<PlainPage *>(shell->builtPage(u"high"_s));
        auto *bar = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget())->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 1200);
        bar->setValue(1200);
        page->setHeight(900);
        QTRY_VERIFY(bar->maximum() < 1200);
        page->setHeight(2000);
        QTRY_COMPARE(bar->value(), 1200);
        page->setHeight(900);
        QTRY_VERIFY(bar->maximum() < 1200);
        bar->setValue(10); // Somebody scrolled meanwhile.
        page->setHeight(2000);
        QTRY_VERIFY(bar->maximum() > 1200);
        QCOMPARE(bar->value(), 10);
    }

    void pagesOfOneEntryAreTabs()
    {
        ShellWindow shell(m_theme);
        const auto entry = [](const QString &id, PageEntry::Place place, const QString &parent) {
            return PageEntry {id, u"home"_s, [id] { return id; }, [id](QWidget *page) { return new PlainPage(id, page); }, place, parent};
        };
        shell.setPages([] { return u"Mode"_s; },
            {entry(u"a"_s, PageEntry::Place::Rail, {}), entry(u"b"_s, PageEntry::Place::Rail, {}), entry(u"beside"_s, PageEntry::Place::Beside, u"b"_s),
                entry(u"detail"_s, PageEntry::Place::Hidden, u"b"_s)});
        shell.show();
        const auto *tabs = shell.findChild<SegmentedControl *>(u"pageTabs"_s);
        QVERIFY(!tabs->isVisible());
        shell.showPage(u"b"_s);
        QVERIFY(tabs->isVisible());
        QCOMPARE(tabs->currentId(), u"b"_s);
        tabs->findChild<QAbstractButton *>(u"segment_beside"_s)->click();
        QCOMPARE(shell.currentPageId(), u"beside"_s);
        QCOMPARE(tabs->currentId(), u"beside"_s);
        QVERIFY(shell.findChild<NavButton *>(u"nav_b"_s)->isChecked());
        shell.showPage(u"detail"_s); // Leads back by itself.
        QVERIFY(!tabs->isVisible());
    }

    void aPageEndsAtTheSameEdgeWithAndWithoutAScrollBar()
    {
        const auto shell = build({1366, 768});
        const auto edge = [&](const QString &id) { return dynamic_cast<PlainPage *>(shell->builtPage(id))->rightEdge(); };
        auto *host = qobject_cast<QScrollArea *>(shell->builtPage(u"high"_s)->parentWidget()->parentWidget());
        QTRY_VERIFY(host->verticalScrollBar()->isVisible());
        QTRY_COMPARE(edge(u"high"_s), 1366 - 24 - 1);
        shell->showPage(u"low"_s);
        QTRY_COMPARE(edge(u"low"_s), 1366 - 24 - 1);
    }

    void toolsKeepTheirPlacesOnAPageWithoutAnAction()
    {
        const auto shell = build({1366, 768});
        const auto *action = shell->findChild<Button *>(u"primaryAction"_s);
        const auto *theme = shell->findChild<QWidget *>(u"themeButton"_s);
        QTRY_VERIFY(action->isVisible());
        const int before = theme->mapTo(shell.get(), QPoint()).x();
        shell->showPage(u"low"_s);
        QTRY_VERIFY(!action->isVisible());
        QTest::qWait(20); // The bar is laid out anew.
        QCOMPARE(theme->mapTo(shell.get(), QPoint()).x(), before);
    }

    void theSearchFollowsAZoomThatIsSetBeforeTheWindowIsSeen()
    {
        ShellWindow shell(m_theme);
        shell.setPages([] { return u"Mode"_s; }, {{u"low"_s, u"home"_s, [] { return u"low"_s; }, [](QWidget *parent) { return new PlainPage(u"low"_s, parent); }}});
        m_theme.setZoom(1.5);
        shell.setSearchVisible(true);
        shell.show();
        QCOMPARE(shell.findChild<QLineEdit *>(u"searchField"_s)->fontInfo().pixelSize(), currentTokens().px(14));
    }

    void notificationsLeaveTheStatusToBeRead()
    {
        m_theme.setZoom(1.5);
        const auto shell = build({1366, 768});
        std::vector<NotificationItem> items;
        for (int i = 0; i < 12; ++i)
            items.push_back({.key = QString::number(i), .icon = u"gavel"_s, .text = u"A sentence about an application"_s, .time = u"2026-11-03"_s, .page = u"low"_s});
        shell->setNotificationsVisible(true);
        shell->setNotifications(items);
        shell->findChild<QAbstractButton *>(u"notificationsButton"_s)->click();
        const auto *panel = shell->findChild<QWidget *>(u"notificationPanel"_s);
        const auto *status = shell->findChild<QWidget *>(u"shellStatus"_s);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(panel->mapTo(shell.get(), QPoint(0, panel->height())).y() < status->mapTo(shell.get(), QPoint()).y());
        QVERIFY(panel->height() > 400); // Not because there is little to show.
        const auto *list = panel->findChild<QListView *>();
        const QModelIndex last = list->indexAt({10, list->viewport()->height() - 1});
        QVERIFY(last.isValid());
        QVERIFY2(list->visualRect(last).bottom() < list->viewport()->height(), "a row is cut");
    }

    void theRailFitsALowWindowWithoutScrolling_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
    }
    void theRailFitsALowWindowWithoutScrolling()
    {
        QFETCH(double, zoom);
        m_theme.setZoom(zoom);
        const auto shell = build({1366, 768});
        const auto *scroll = shell->findChild<QScrollArea *>(u"navScroll"_s);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QTest::qWait(20);
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        for (const auto *entry : shell->findChildren<NavButton *>())
            QVERIFY2(entry->height() >= int(28 * zoom), qPrintable(QString::number(entry->height())));
    }
};

QTEST_MAIN(TestShellLayout)
#include "tst_shell_layout.moc"
