#include "app/desktop/notification_items.h"
#include "app/desktop/sync_words.h"
#include "i18n/translations.h"
#include "tests/support/fake_connection.h"
#include "tests/support/fake_data_folder.h"
#include "tests/ui/admin/office_scene.h"
#include "tests/ui/pictures/accounts_scene.h"
#include "tests/ui/pictures/inspection.h"
#include "tests/ui/provider/bills_scene.h"
#include "tests/ui/sme/company_scene.h"
#include "tests/unit/storage/empty_desk.h"
#include "ui/admin/pages.h"
#include "ui/common/settings_page.h"
#include "ui/provider/pages.h"
#include "ui/shell/shell_window.h"
#include "ui/sme/pages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QDialog>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace cpv;

namespace {

struct Shot {
    QString page;
    QVariant argument = {};
    QString name = {}; ///< Where one page is seen in several states.
    QString opened = {}; ///< By this button, which also closes it.
    QString window = {}; ///< The button opens a window of this name, which is looked at by itself.
    QString seen = {}; ///< Scrolled to the top of the page; otherwise the button is, once it has opened something there.
};

/// A mode's window with everything that can be seen in it.
struct Scene {
    virtual ~Scene() = default;
    std::unique_ptr<ShellWindow> shell;
    UseCases *use = nullptr;
    std::vector<Shot> shots;
    QString folder; ///< Of its pictures.
    bool hasNews = true; ///< Something stands under the bell.
};

struct CompanyScene : Scene {
    Factory factory;
    FakeConnection connection;
    FakeDataFolder dataFolder;
    CompanyCases cases = makeCompanyCases(factory);

    explicit CompanyScene(Theme &theme)
    {
        use = &factory.use;
        shell = std::make_unique<ShellWindow>(theme);
        shell->setPages([] { return QCoreApplication::translate("PageSets", "Enterprise"); }, pages(theme));
        shell->setUser(u"张伟"_s, u"深圳恒锐汽配"_s);
        shell->setDemonstration(true);
        const auto application = [](ApplicationId id, const QString &name) { return Shot {u"application"_s, id.toText(), name}; };
        const auto draft = [](DraftId id, const QString &name) { return Shot {u"draft"_s, id.toText(), name}; };
        folder = u"company"_s;
        shots = {{u"home"_s}, {u"programmes"_s},
            {.page = u"programmes"_s, .name = u"misfits"_s, .opened = u"finderMisfitsToggle"_s}, {u"applications"_s}, {u"vouchers"_s}, {u"roi"_s}, {u"usage"_s},
            {u"voucher"_s, cases.voucher.toText()}, {u"redeem"_s, cases.voucher.toText()}, {u"placement"_s},
            {.page = u"placement"_s, .name = u"excluded"_s, .opened = u"placementExcludedToggle"_s},
            {u"learn"_s, u"check"_s}, {u"learn"_s, u"courses"_s, u"courses"_s}, {u"learn"_s, u"experts"_s, u"experts"_s},
            {u"redemption"_s, cases.redemption.toText()}, application(cases.returned, u"returned"_s),
            application(cases.refused, u"refused"_s), application(cases.inReview, u"in-review"_s),
            application(cases.awarded, u"awarded"_s), draft(cases.contractStep, u"2-contract"_s),
            draft(cases.materialsStep, u"3-materials"_s),
            {.page = u"draft"_s, .argument = cases.materialsStep.toText(), .name = u"3-paper"_s, .opened = u"viewFile_"_s + cases.contractPaper.left(8), .window = u"paperPreview"_s},
            {.page = u"draft"_s, .argument = cases.materialsStep.toText(), .name = u"3-sample"_s, .opened = u"sample_contract"_s, .window = u"paperPreview"_s},
            draft(cases.submitStep, u"4-submit"_s), 
            {.page = u"draft"_s, .argument = cases.shared.toText(), .name = u"5-colleague"_s, .seen = u"draftSteps"_s}, draft(cases.correction, u"6-correction"_s), {u"delivery"_s},
            {u"settings"_s}, {.page = u"settings"_s, .name = u"connection"_s, .opened = u"settingsCheckConnection"_s}, {u"help"_s, u"draft"_s}, {u"account"_s}};
        pictures::fillAccounts(factory.remote.people, factory.use.session.current()->account.id);
        pictures::askForFacts(factory.city());
        factory.sync();
    }

    std::vector<PageEntry> pages(Theme &theme)
    {
        dataFolder.last = MoveOutcome {u"C:/Users/zhangwei/AppData/Roaming/compute-voucher-desk/profile"_s, dataFolder.folder()};
        std::vector<PageEntry> all = smePages(factory.use);
        all.push_back(settingsPage({theme, connection, factory.use, dataFolder, [] { return Surroundings {}; }}, [](SettingsPage &) {}));
        return all;
    }
};

struct OfficeScene : Scene {
    Office office;

    explicit OfficeScene(Theme &theme)
    {
        pictures::fillRegistrations(office.city());
        const ApplicationId open = fillOffice(office);
        pictures::fillAccounts(office.remote.people, office.use.session.current()->account.id);
        use = &office.use;
        shell = std::make_unique<ShellWindow>(theme);
        shell->setPages([] { return QCoreApplication::translate("PageSets", "Administration"); }, adminPages(office.use));
        shell->setUser(u"李敏"_s, u"上海市经济和信息化委员会"_s);
        shell->setDemonstration(true);
        folder = u"office"_s;
        shots = {{u"queue"_s}, {.page = u"queue"_s, .name = u"filter"_s, .opened = u"queueFilter"_s}, {u"review"_s, open.toText()}, {u"budget"_s}, {u"programmes"_s}, {u"centres"_s}, {u"learning"_s}, {u"demoClock"_s}, {u"delivery"_s}, {u"registrations"_s}, {u"account"_s},
            {u"help"_s, u"queue"_s}};
    }
};

/// Bills, as their provider or as the finance office sees them.
struct BillsScene : Scene {
    Office office;

    BillsScene(Theme &theme, bool atProvider)
    {
        const City &city = office.city();
        const Bills bills = fillBills(office, atProvider ? city.providerUser : city.financeB);
        use = &office.use;
        shell = std::make_unique<ShellWindow>(theme);
        const char *mode = atProvider ? QT_TRANSLATE_NOOP("PageSets", "Provider") : "Administration";
        shell->setPages([mode] { return QCoreApplication::translate("PageSets", mode); },
            atProvider ? providerPages(office.use) : adminPages(office.use));
        shell->setUser(atProvider ? u"何川"_s : u"贺云"_s, atProvider ? u"鹏城智算科技有限公司"_s : u"财政支付中心"_s);
        shell->setDemonstration(true);
        folder = atProvider ? u"provider"_s : u"finance"_s;
        hasNews = false;
        shots = {{u"redemptions"_s}, {u"redemption"_s, (atProvider ? bills.held : bills.approved).toText()}};
        if (atProvider) {
            pictures::fillAccounts(office.remote.people, office.use.session.current()->account.id);
            shots.insert(shots.end(), {{u"bills"_s}, {u"offers"_s}, {.page = u"offers"_s, .name = u"change"_s, .opened = u"offerChange"_s, .seen = u"offerForm"_s}, {u"account"_s}});
        } else {
            shots.push_back({u"redemption"_s, bills.confirmed.toText(), u"to-approve"_s});
            shots.push_back({u"redemption"_s, bills.paid.toText(), u"paid"_s});
        }
    }
};

/// Before anybody signs in.
struct VisitorScene : Scene {
    EmptyDesk desk;

    explicit VisitorScene(Theme &theme)
    {
        use = &desk.use;
        shell = std::make_unique<ShellWindow>(theme);
        shell->setPages([] { return QCoreApplication::translate("cpv::Desktop", "Not signed in"); }, pictures::visitorPages(desk.use));
        folder = u"visitor"_s;
        hasNews = false;
        shots = {{u"welcome"_s}, {u"programmes"_s}, {u"signIn"_s}, {u"signUp"_s}, {u"oneTimeCode"_s}};
    }
};

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
    void theVisitorsPages_data() { addLooks(); }
    void theVisitorsPages() { walk([this] { return std::make_unique<VisitorScene>(*m_theme); }); }
    void theCompanysPages_data() { addLooks(); }
    void theCompanysPages() { walk([this] { return std::make_unique<CompanyScene>(*m_theme); }); }
    void theOfficesPages_data() { addLooks(); }
    void theOfficesPages() { walk([this] { return std::make_unique<OfficeScene>(*m_theme); }); }
    void theProvidersPages_data() { addLooks(); }
    void theProvidersPages() { walk([this] { return std::make_unique<BillsScene>(*m_theme, true); }); }
    void theFinanceOfficesPages_data() { addLooks(); }
    void theFinanceOfficesPages() { walk([this] { return std::make_unique<BillsScene>(*m_theme, false); }); }
    void cleanupTestCase();

private:
    static void addLooks();
    /// The scene is made for a function's first look and kept for its others.
    void walk(const std::function<std::unique_ptr<Scene>()> &make);
    static void settle(ShellWindow &shell);
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
    for (const QString &folder : {u"visitor"_s, u"company"_s, u"office"_s, u"provider"_s, u"finance"_s})
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

/// Answers have come and layouts have settled: no skeleton is left, and nothing moves any more.
void PicturesTest::settle(ShellWindow &shell)
{
    const auto loading = [&shell] {
        const auto skeletons = shell.findChildren<Skeleton *>();
        return std::ranges::any_of(skeletons, [](const Skeleton *s) { return s->isVisible(); });
    };
    const auto places = [&shell] {
        QList<QRect> all;
        for (const QWidget *widget : shell.findChildren<QWidget *>())
            all.append(widget->geometry());
        return all;
    };
    QTRY_VERIFY(!loading());
    QList<QRect> before;
    for (int turn = 0; turn < 20 && before != places(); ++turn) {
        before = places();
        QTest::qWait(20);
    }
    QTRY_VERIFY(!loading());
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
    auto *window = shell.findChild<QDialog *>(name);
    if (!window || !window->grab().save(m_folder.filePath(file + u'-' + look.name() + u".png"_s)))
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
    if (!shell.grab().save(m_folder.filePath(file)))
        qFatal("can't write %s", qPrintable(file));
    const QStringList findings = inspect(shell, {u"notificationPanel"_s}, look);
    bell->click();
    return findings;
}

void PicturesTest::walk(const std::function<std::unique_ptr<Scene>()> &make)
{
    QFETCH(Look, look);
    if (m_sceneOf != QTest::currentTestFunction()) {
        m_scene.reset(); // One at a time: a change of look reaches every window there is.
        m_scene = make();
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
        shell.showPage(shot.page, shot.argument);
        if (!shot.window.isEmpty())
            settle(shell); // The button comes with what is loaded.
        auto *opener = shot.opened.isEmpty() ? nullptr : shell.findChild<QAbstractButton *>(shot.opened);
        QVERIFY(shot.opened.isEmpty() || opener);
        if (opener)
            opener->click();
        settle(shell);
        scrollTo(shell, shot);
        const QString name = shot.name.isEmpty() ? shot.page : shot.page + u'-' + shot.name;
        if (!shot.window.isEmpty()) {
            for (const QString &finding : inspectWindow(shell, shot.window, scene.folder + u'/' + name, look))
                findings << name + u": "_s + finding;
            continue;
        }
        QVERIFY(shell.grab().save(m_folder.filePath(scene.folder + u'/' + name + u'-' + look.name() + u".png"_s)));
        const QStringList parts {u"page_"_s + shot.page, u"shellRail"_s, u"shellTopBar"_s, u"shellStatus"_s};
        for (const QString &finding : inspect(shell, parts, look))
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
