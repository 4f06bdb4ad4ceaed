#include "app/desktop/notification_items.h"
#include "app/desktop/sync_words.h"
#include "i18n/translations.h"
#include "tests/ui/pictures/inspection.h"
#include "tests/ui/pictures/scenes.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace cpv;
using pictures::open;
using pictures::Scene;
using pictures::settle;
using pictures::Shot;

namespace {

constexpr int ShotQuality = 88; ///< PNG loses nothing: the higher, the less time goes into packing thousands of them.

struct Look {
    Theme::Mode mode;
    QLocale::Language language;
    QSize size;
    double zoom;
    Tokens::Contrast contrast = Tokens::Contrast::Normal;

    QString name() const
    {
        return u"%1x%2-%3-%4-%5%6"_s.arg(size.width()).arg(size.height()).arg(qRound(zoom * 100))
            .arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s, language == QLocale::Chinese ? u"zh"_s : u"en"_s,
                contrast == Tokens::Contrast::High ? u"-contrast"_s : QString());
    }
};

} // namespace

/// Walks every widget of every page in both themes and languages, at the sizes and zooms that offices have, and keeps the
/// pictures in build/shots/pages. CPV_PICTURES=home,review looks at these pages only.
class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageIsLookedAt();
    void theVisitorsPages_data() { addLooks(); }
    void theVisitorsPages() { walk(&pictures::visitorScene); }
    void theCompanysPages_data() { addLooks(); }
    void theCompanysPages() { walk(&pictures::companyScene); }
    void theOfficesPages_data() { addLooks(); }
    void theOfficesPages() { walk(&pictures::officeScene); }
    void theProvidersPages_data() { addLooks(); }
    void theProvidersPages() { walk(&pictures::providerScene); }
    void theFinanceOfficesPages_data() { addLooks(); }
    void theFinanceOfficesPages() { walk(&pictures::financeScene); }
    void theExpertsPages_data() { addLooks(); }
    void theExpertsPages() { walk(&pictures::expertScene); }
    void theOversightPages_data() { addLooks(); }
    void theOversightPages() { walk(&pictures::oversightScene); }
    void theAdministratorsPages_data() { addLooks(); }
    void theAdministratorsPages() { walk(&pictures::administratorScene); }
    void cleanupTestCase();

private:
    static void addLooks();
    /// The scene is made for a function's first look and kept for its others.
    void walk(pictures::SceneMaker make);
    /// What stands in the window around every page, as the desktop shows it.
    static void showState(Scene &scene);
    static void scrollTo(ShellWindow &shell, const Shot &shot);
    QStringList inspect(ShellWindow &shell, const QStringList &parts, const Look &look) const;
    QStringList inspectNotifications(Scene &scene, const Look &look) const;
    QStringList inspectWindow(ShellWindow &shell, const QString &name, const QString &file, const Look &look) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<pictures::LanguageCheck> m_words;
    std::unique_ptr<Scene> m_scene;
    QByteArray m_sceneOf; // The test function.
    QDir m_folder {u"" CPV_BINARY_DIR "/../shots/pages"_s};
};

void PicturesTest::initTestCase()
{
    for (const QString &folder : {u"visitor"_s, u"company"_s, u"office"_s, u"provider"_s, u"finance"_s, u"expert"_s, u"oversight"_s, u"administrator"_s})
        QVERIFY(m_folder.mkpath(folder));
    m_theme = std::make_unique<Theme>(*qApp);
    m_translations = std::make_unique<Translations>(*qApp);
    m_words = std::make_unique<pictures::LanguageCheck>(u"" CPV_SOURCE_DIR "/i18n/cpv_zh_CN.ts"_s);
}

void PicturesTest::cleanupTestCase()
{
    m_scene.reset();
    m_translations.reset();
    m_theme.reset();
}

/// A page that a mode has and no picture shows is named here.
void PicturesTest::everyPageIsLookedAt()
{
    std::map<QString, QSet<QString>> pages, seen; // By mode: several people work in one.
    for (const auto make : {pictures::visitorScene, pictures::companyScene, pictures::officeScene, pictures::providerScene, pictures::financeScene, pictures::expertScene, pictures::oversightScene, pictures::administratorScene}) {
        const std::unique_ptr<Scene> scene = make(*m_theme);
        const QString mode = scene->shell->windowTitle();
        for (const QString &page : scene->shell->pageIds())
            pages[mode].insert(page);
        for (const Shot &shot : scene->shots)
            seen[mode].insert(shot.page);
    }
    QStringList missing;
    for (const auto &[mode, ids] : pages) {
        for (const QString &page : ids - seen[mode])
            missing << mode + u": "_s + page;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void PicturesTest::addLooks()
{
    QTest::addColumn<Look>("look");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        for (const auto language : {QLocale::Chinese, QLocale::English}) {
            for (const QSize size : {QSize(1366, 768), QSize(1440, 900)}) {
                for (const double zoom : {1.0, 1.5}) {
                    const Look look {mode, language, size, zoom};
                    QTest::newRow(qPrintable(look.name())) << look;
                }
            }
        }
        const Look sharp {mode, QLocale::Chinese, {1366, 768}, 1.0, Tokens::Contrast::High};
        QTest::newRow(qPrintable(sharp.name())) << sharp;
    }
}

void PicturesTest::showState(Scene &scene)
{
    SyncStatus::Facts facts = scene.use->status.facts();
    if (facts.state == SyncStatus::State::Syncing) // Nothing is on its way here, and nothing ends it.
        facts.state = SyncStatus::State::Synced;
    ShellWindow &shell = *scene.shell;
    shell.setSyncState(pillFor(facts));
    shell.setStatus(statusFor(facts, u"voucher.example.gov.cn"_s));
    const bool hasRail = scene.folder != u"visitor"_s;
    shell.setSearchVisible(hasRail);
    shell.setNotificationsVisible(hasRail);
    shell.setNotifications(notificationItems(scene.use->notifications.items(), scene.use->today()));
}

void PicturesTest::scrollTo(ShellWindow &shell, const Shot &shot)
{
    QWidget *page = shell.builtPage(shot.page);
    const auto *host = qobject_cast<QScrollArea *>(page->parentWidget()->parentWidget());
    const QString name = shot.seen.isEmpty() ? shot.opened : shot.seen;
    const auto *wanted = name.isEmpty() ? nullptr : page->findChild<QWidget *>(name);
    constexpr int Above = 16;
    host->verticalScrollBar()->setValue(wanted ? wanted->mapTo(page, QPoint()).y() - Above : 0);
}

/// The page by itself, since much of it may be scrolled out of sight, and the window around it.
QStringList PicturesTest::inspect(ShellWindow &shell, const QStringList &parts, const Look &look) const
{
    using namespace pictures;
    QStringList findings = sidewaysScrolling(shell);
    for (const QString &part : parts) {
        auto *root = shell.findChild<QWidget *>(part);
        if (!root)
            qFatal("no %s", qPrintable(part));
        findings += clippedTexts(*root) + overlappingTexts(*root) + foreignFonts(*root)
            + m_words->mixed(*root, look.language == QLocale::Chinese) + missingNames(*root)
            + unreachableByKeyboard(shell, *root) + wrongRoles(*root) + wrongFocusOrder(shell, *root) + faintTexts(*root) + faultsOfPaintedTexts(*root);
        if (look.contrast == Tokens::Contrast::High)
            findings += faintEdges(*root);
    }
    return findings;
}

/// A window beside the shell's; closed again.
QStringList PicturesTest::inspectWindow(ShellWindow &shell, const QString &name, const QString &file, const Look &look) const
{
    using namespace pictures;
    QDialog *window = nullptr;
    const bool isThere = QTest::qWaitFor([&] { return (window = shell.findChild<QDialog *>(name)) && window->isVisible(); });
    if (!isThere || !window->grab().save(m_folder.filePath(file + u'-' + look.name() + u".png"_s), "PNG", ShotQuality))
        qFatal("no picture of %s", qPrintable(name));
    const QStringList findings = clippedTexts(*window) + overlappingTexts(*window) + foreignFonts(*window)
        + m_words->mixed(*window, look.language == QLocale::Chinese) + missingNames(*window) + unreachableByKeyboard(*window, *window)
        + wrongRoles(*window) + wrongFocusOrder(*window, *window) + faintTexts(*window) + faultsOfPaintedTexts(*window);
    window->close();
    return findings;
}

/// What stands under the bell, some of it read.
QStringList PicturesTest::inspectNotifications(Scene &scene, const Look &look) const
{
    Notifications &notifications = scene.use->notifications;
    if (notifications.items().empty())
        qFatal("nothing to tell");
    if (notifications.items().size() > 1)
        notifications.markRead(notifications.items().back().key);
    ShellWindow &shell = *scene.shell;
    shell.setNotifications(notificationItems(notifications.items(), scene.use->today()));
    auto *bell = shell.findChild<QAbstractButton *>(u"notificationsButton"_s);
    bell->click();
    settle(shell);
    const QString file = scene.folder + u"/notifications-"_s + look.name() + u".png"_s;
    if (!shell.grab().save(m_folder.filePath(file), "PNG", ShotQuality))
        qFatal("can't write %s", qPrintable(file));
    const QStringList findings = inspect(shell, {u"notificationPanel"_s}, look);
    bell->click();
    return findings;
}

void PicturesTest::walk(pictures::SceneMaker make)
{
    QFETCH(Look, look);
    if (m_sceneOf != QTest::currentTestFunction()) {
        m_scene.reset(); // One at a time: a change of look reaches every window there is.
        m_scene = make(*m_theme);
        m_sceneOf = QTest::currentTestFunction();
        QSignalSpy changed(&m_scene->use->notifications, &Notifications::changed);
        m_scene->use->notifications.refresh();
        QVERIFY(!m_scene->hasNews || changed.wait());
    }
    Scene &scene = *m_scene;
    m_theme->setMode(look.mode);
    m_theme->setContrast(look.contrast);
    m_theme->setZoom(look.zoom);
    m_translations->setLanguage(look.language);
    showState(scene);
    ShellWindow &shell = *scene.shell;
    shell.resize(look.size);
    shell.show();
    settle(shell); // The new language and zoom have come to every page that is there already.
    const QStringList wanted = qEnvironmentVariable("CPV_PICTURES").split(u',', Qt::SkipEmptyParts);
    QStringList findings;
    for (const Shot &shot : scene.shots) {
        if (!wanted.isEmpty() && !wanted.contains(shot.page))
            continue;
        QAbstractButton *opener = open(shell, shot);
        scrollTo(shell, shot);
        const QString name = shot.name.isEmpty() ? shot.page : shot.page + u'-' + shot.name;
        if (!shot.window.isEmpty()) {
            for (const QString &finding : inspectWindow(shell, shot.window, scene.folder + u'/' + name, look))
                findings << name + u": "_s + finding;
            continue;
        }
        const QStringList parts {u"page_"_s + shot.page, u"shellRail"_s, u"shellTopBar"_s, u"shellStatus"_s};
        const auto lookAt = [&] {
            if (!shell.grab().save(m_folder.filePath(scene.folder + u'/' + name + u'-' + look.name() + u".png"_s), "PNG", ShotQuality))
                qFatal("can't write %s", qPrintable(name));
            return inspect(shell, parts, look);
        };
        QStringList found = lookAt();
        if (!found.isEmpty()) { // An answer came while it was looked at: the page may have been half laid out.
            QTest::qWait(500);
            settle(shell);
            found = lookAt();
        }
        for (const QString &finding : found)
            findings << name + u": "_s + finding;
        if (opener)
            opener->click();
    }
    if (scene.hasNews && (wanted.isEmpty() || wanted.contains(u"notifications"_s))) {
        for (const QString &finding : inspectNotifications(scene, look))
            findings << u"notifications: "_s + finding;
    }
    shell.hide();
    findings.removeDuplicates();
    for (const QString &finding : findings)
        qInfo("%s", qPrintable(finding));
    QVERIFY2(findings.isEmpty(), qPrintable(u"%1 findings, listed above"_s.arg(findings.size())));
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
