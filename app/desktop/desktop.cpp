#include "app/desktop/desktop.h"

#include "app/desktop/last_steps.h"
#include "app/desktop/later.h"
#include "app/desktop/message_log.h"
#include "app/desktop/notification_items.h"
#include "app/desktop/page_sets.h"
#include "app/desktop/sync_words.h"
#include "ui/common/code_page.h"
#include "ui/common/help_page.h"
#include "ui/common/sign_up_page.h"
#include "ui/models/data_folder_text.h"
#include "ui/models/domain_text.h"
#include "ui/models/error_text.h"
#include "ui/shell/user_menu.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QIcon>
#include <QLineEdit>
#include <QProcess>
#include <QScreen>
#include <QStyleFactory>
#include <QTimer>

#include <chrono>
#include <utility>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

const QString signInId = u"signIn"_s; // As in desktop_newcomers.cpp.
const QString welcomeId = u"welcome"_s;
const QString signUpId = u"signUp"_s;
const QString codeId = u"oneTimeCode"_s;
const QString deliveryId = u"delivery"_s; // Both modes have it.
const QString helpId = u"help"_s;
/// The window stands by then.
constexpr std::chrono::seconds RememberAfter {1};

PageEntry hidden(const QString &id, std::function<QString()> title, std::function<QWidget *(QWidget *)> make)
{
    return {id, {}, std::move(title), std::move(make), PageEntry::Place::Hidden};
}

bool startAgain(const QStringList &arguments)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

/// An official's steps depend on the role, so it stands first: "Reviewer · Voucher office".
QString placeOfWork(const Account &account)
{
    QStringList roles;
    if (isOfficial(account) || hasRole(account, Role::Expert)) {
        for (const Role role : account.roles)
            roles << roleText(role);
    }
    QStringList words {listText(roles), account.organisation};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

}

void Desktop::prepareProcess()
{
    keepMessages();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QIcon::setThemeSearchPaths({}); // All icons are our own; looking through a desktop's takes a twentieth of the start.
    QCoreApplication::setApplicationName(u"compute-voucher-desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CPV_VERSION));
}

Result<std::unique_ptr<Desktop>> Desktop::open(QApplication &application, const DesktopOptions &options)
{
    auto context = AppContext::open(options.profile);
    if (!context)
        return fail(context.error());
    auto desktop = std::unique_ptr<Desktop>(new Desktop(application, options, std::move(*context)));
    desktop->start(options);
    return desktop;
}

Desktop::Desktop(QApplication &application, const DesktopOptions &options, std::unique_ptr<AppContext> context)
    : m_context(std::move(context))
    , m_settings(options.profile + u"/settings.ini"_s, QSettings::IniFormat)
    , m_connection(*m_context, m_settings)
    , m_dataFolder(options)
    , m_translations(application)
    , m_theme(application)
    , m_signInAs(options.signInAs)
    , m_password(options.password)
    , m_profiles(options.home.isEmpty() ? options.profile : options.home, &startAgain)
{
    applySettings(options);
    m_window = std::make_unique<ShellWindow>(m_theme);
    m_window->resize(QSize(1440, 900).boundedTo(m_window->screen()->availableSize()));
    m_search = std::make_unique<EverythingSearch>(m_context->useCases);
    m_held = std::make_unique<HeldQuestion>(m_context->useCases, *m_window);
    connectShell();
    connectUseCases();
}

Desktop::~Desktop() { rememberPerson(); }

void Desktop::connectShell()
{
    connect(m_window.get(), &ShellWindow::languageToggled, this,
        [this] { setLanguage(m_translations.language() == QLocale::English ? QLocale::Chinese : QLocale::English); });
    connect(m_window.get(), &ShellWindow::themeToggled, this, &Desktop::rememberLook);
    connect(m_window.get(), &ShellWindow::zoomChanged, this, [this](double zoom) { m_settings.setValue(u"zoom"_s, zoom); });
    connect(m_window.get(), &ShellWindow::signOutRequested, this, &Desktop::signOut);
    connect(m_window.get(), &ShellWindow::personChosen, this, &Desktop::switchPerson);
    connect(m_window.get(), &ShellWindow::searchRequested, this, &Desktop::search);
    connect(m_window.get(), &ShellWindow::helpRequested, this, [this](const QString &pageId) {
        if (!pageId.isEmpty() && pageId != helpId) // None: the profile is still being opened.
            m_window->showPage(helpId, modeName() + u'/' + pageId);
    });
    connect(m_window.get(), &ShellWindow::syncClicked, this, &Desktop::onSyncClicked);
    Notifications &notifications = m_context->useCases.notifications;
    connect(m_window.get(), &ShellWindow::notificationOpened, &notifications, &Notifications::markRead);
    connect(m_window.get(), &ShellWindow::allNotificationsRead, &notifications, &Notifications::markAllRead);
    connect(m_window.get(), &ShellWindow::calendarRequested, this, [this] { m_calendar.ask(*m_window); });
    connect(&m_calendar, &CalendarExport::told, m_window.get(), [this](const QString &text) { m_window->showToast(text); });
    connect(&notifications, &Notifications::changed, this, &Desktop::showNotifications);
    connect(&m_translations, &Translations::languageChanged, this, [this] {
        showSync();
        showNotifications();
        showUser();
    });
}

void Desktop::connectUseCases()
{
    UseCases &useCases = m_context->useCases;
    connect(&useCases.status, &SyncStatus::changed, this, &Desktop::showSync);
    connect(&useCases.status, &SyncStatus::recordsChanged, m_window.get(), &ShellWindow::searchAgain);
    connect(&useCases.session, &Session::expired, this, &Desktop::showSync);
    // Pages are made when the window is there.
    connect(&m_resuming, &QFutureWatcherBase::finished, this, [this] { m_window->afterFirstPicture([this] { onResumed(); }); });
    connect(&m_signingIn, &QFutureWatcherBase::finished, this, &Desktop::onSignedIn);
    connect(&m_signingOut, &QFutureWatcherBase::finished, this, &Desktop::showFront);
    connect(&m_askingDemonstration, &QFutureWatcherBase::finished, this, [this] {
        m_isDemonstration = m_askingDemonstration.result().value_or(false);
        if (m_signInPage)
            m_signInPage->setDemonstration(m_isDemonstration);
        showSync();
    });
}

void Desktop::start(const DesktopOptions &)
{
    m_resuming.setFuture(m_context->useCases.session.resume());
}

void Desktop::onResumed()
{
    const Result<SessionInfo> session = m_resuming.result();
    const bool wanted = session && (m_signInAs.isEmpty() || session->account.login == m_signInAs);
    if (wanted && (session->online || m_signInAs.isEmpty()))
        return enterMode();
    if (m_signInAs.isEmpty())
        return showFront();
    showFront();
    askSignIn({m_context->registry().toString(), m_signInAs, m_password});
}

void Desktop::show()
{
    m_window->show();
    tellLastMove();
    later(this, [this] { showTray(); }); // Asking the desktop for its tray takes a moment; the window is first.
}

/// Wherever the person is; the settings say more of it.
void Desktop::tellLastMove()
{
    if (const auto move = m_dataFolder.lastMove())
        m_window->showToast(moveWords(*move).title);
}

void Desktop::showTray()
{
    auto room = TrayRoom::ofDesktop();
    if (!room)
        return;
    m_tray = std::make_unique<Tray>(std::move(room), m_settings);
    connect(m_tray.get(), &Tray::chosen, this, &Desktop::raise);
    showNotifications();
}

void Desktop::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

// --- Who works here --------------------------------------------------------------------------------------------------

/// Welcome at the very first start, afterwards straight to signing in.
void Desktop::showFront()
{
    std::vector<PageEntry> pages;
    const bool welcomed = m_settings.value(u"welcomed"_s).toBool() || !m_signInAs.isEmpty();
    if (!welcomed)
        pages.push_back(hidden(welcomeId, [] { return tr("Welcome"); }, [this](QWidget *parent) { return makeWelcome(parent); }));
    setPageSet([] { return tr("Not signed in"); }, std::move(pages));
    m_window->setUser({}, {});
    m_window->setSearchVisible(false);
    m_window->setSignOutVisible(false);
    showSync();
}

/// Their roles in the screen's language. Nobody is named before a mode is entered, whoever signed in here last.
void Desktop::showUser()
{
    const auto &session = m_context->useCases.session.current();
    if (session && !m_railIds.isEmpty())
        m_window->setUser(session->account.personName, placeOfWork(session->account));
}

void Desktop::enterMode()
{
    UseCases &useCases = m_context->useCases;
    const Account account = useCases.session.current()->account;
    m_settings.setValue(u"somebodys"_s, true); // Also after the sign-out: their records are still on this computer.
    PageSet set = pageSetFor(account, useCases);
    setPageSet(std::move(set.mode), std::move(set.pages));
    showUser();
    m_toRemember = account;
    QTimer::singleShot(RememberAfter, this, &Desktop::rememberPerson); // Waits for the disk, which the first picture should not.
    m_window->setSignOutVisible(true);
    showSync();
    m_held->askWhatIsLeft();
    Q_EMIT modeEntered();
}

void Desktop::rememberPerson()
{
    if (const auto account = std::exchange(m_toRemember, {}))
        m_profiles.remember(account->personName, account->organisation, QDateTime::currentDateTimeUtc());
}

/// As the help's topics call the modes.
QString Desktop::modeName() const
{
    const auto &session = m_context->useCases.session.current();
    if (session && isOfficial(session->account))
        return u"office"_s;
    if (session && hasRole(session->account, Role::Expert))
        return u"expert"_s;
    return session && hasRole(session->account, Role::ProviderUser) ? u"provider"_s : u"company"_s;
}

void Desktop::enterAsVisitor(const QString &page)
{
    PageSet set = visitorsPageSet(m_context->useCases, m_settings.value(u"somebodys"_s).toBool());
    setPageSet(std::move(set.mode), std::move(set.pages));
    m_window->setUser({}, {});
    m_window->setSignOutVisible(false);
    if (!page.isEmpty())
        m_window->showPage(page);
    showSync();
}

void Desktop::setPageSet(std::function<QString()> mode, std::vector<PageEntry> pages)
{
    if (!pages.empty() && pages.back().id == helpId)
        pages.insert(pages.end() - 1, makeSettings());
    m_railIds.clear();
    for (const PageEntry &page : pages) {
        if (page.place != PageEntry::Place::Hidden)
            m_railIds.append(page.id);
    }
    // The first page is the one that is seen: where nobody has signed in, the way to do so.
    pages.push_back(hidden(signInId, [] { return tr("Sign in"); }, [this](QWidget *parent) { return makeSignIn(parent); }));
    if (!m_railIds.contains(helpId)) { // Before signing in: F1 alone leads there.
        pages.push_back(helpPage());
        pages.back().place = PageEntry::Place::Hidden;
    }
    const bool hasRecords = m_railIds.contains(u"account"_s); // What is searched and told of.
    m_window->setSearchVisible(hasRecords);
    m_window->setNotificationsVisible(hasRecords);
    pages.push_back(hidden(signUpId, [] { return tr("Register a company"); }, [this](QWidget *parent) { return makeSignUp(parent); }));
    pages.push_back(hidden(codeId, [] { return tr("Use a one-time code"); }, [this](QWidget *parent) { return makeCode(parent); }));
    showPeople();
    m_window->setFocus(); // Else the focus moves on from the page that goes, as if by Tab.
    m_window->setPages(std::move(mode), std::move(pages));
}

void Desktop::showPeople()
{
    std::vector<ShellPerson> people;
    for (const KnownProfile &profile : m_profiles.others())
        people.push_back({profile.folder, profile.person, profile.organisation});
    m_window->setPeople(std::move(people));
}

/// Their window comes up beside this one, or to the front where it is open already; nobody signs out.
void Desktop::switchPerson(const QString &folder)
{
    const QString registry = m_context->registry().toString();
    const QStringList toRegistry = registry.isEmpty() ? QStringList() : QStringList {u"--registry"_s, registry};
    const bool started = folder.isEmpty() ? m_profiles.openNew(toRegistry) : m_profiles.open(folder);
    m_window->showToast(started ? tr("Another window opens.") : tr("The program could not be started once more. Start it from the desktop."));
    showPeople();
}

void Desktop::askDemonstration(const QString &typed)
{
    const auto registry = registryAddress(typed);
    // A session that goes on keeps its registry until somebody signs in to another one.
    if (!registry || m_context->useCases.session.current())
        return;
    m_context->setRegistry(*registry);
    m_askedDemonstration = *registry;
    m_isDemonstration = false; // Not before it says so.
    showSync();
    m_askingDemonstration.setFuture(m_context->isDemonstration());
}

void Desktop::askSignIn(const SignInForm &form)
{
    const auto registry = registryAddress(form.registry);
    if (!registry) {
        if (m_signInPage)
            m_signInPage->showError(tr("This is no address of a registry."), tr("It looks like https://voucher.example.gov.cn"));
        return;
    }
    m_context->setRegistry(*registry);
    showSync();
    m_signingIn.setFuture(m_context->useCases.session.signIn({form.login, form.password}));
}

void Desktop::onSignedIn()
{
    m_signInAs.clear();
    m_password.clear();
    const Result<SessionInfo> session = m_signingIn.result();
    if (session) {
        m_settings.setValue(u"registry"_s, m_context->registry().toString());
        m_settings.setValue(u"welcomed"_s, true);
        return enterMode();
    }
    if (!m_signInPage)
        m_window->showPage(signInId);
    const ErrorWords words = errorWords(session.error());
    m_signInPage->showError(words.title, words.advice);
    Q_EMIT signInFailed(words.title);
}

void Desktop::signOut()
{
    signOutAfterLastSteps(m_context->useCases, *m_window, [this] {
        const bool waits = m_context->useCases.status.facts().commands > 0;
        m_window->showToast(waits ? tr("You have signed out. What is not delivered is kept, and sent when you sign in again.")
                                  : tr("You have signed out. Everything you did was sent.")); // No undo stays that comes too late.
        m_signingOut.setFuture(m_context->useCases.session.signOut());
    });
}

// --- State ------------------------------------------------------------------------------------------------------------

void Desktop::showSync()
{
    const SyncStatus::Facts &facts = m_context->useCases.status.facts();
    m_window->setSyncState(pillFor(facts, m_context->useCases.today()));
    m_window->setCaution(cautionFor(facts));
    const QString host = m_context->registry().isEmpty() ? tr("no registry") : m_context->registry().authority();
    m_window->setStatus(statusFor(facts, host));
    m_window->setDemonstration(isDemonstration());
}

/// The registry one works at, or is about to sign in to.
bool Desktop::isDemonstration() const
{
    const auto &session = m_context->useCases.session.current();
    return session ? session->demonstration : m_isDemonstration && m_askedDemonstration == m_context->registry();
}

void Desktop::showNotifications()
{
    UseCases &useCases = m_context->useCases;
    const std::vector<NotificationItem> items = notificationItems(useCases.notifications.items(), useCases.today());
    m_window->setNotifications(items);
    if (m_tray)
        m_tray->showItems(items);
}

void Desktop::search(const QString &text)
{
    const bool office = m_railIds.contains(u"queue"_s);
    m_search->find(text, office, [this, text](const std::vector<SearchHit> &hits) { m_window->showSearchHits(text, hits); });
}

void Desktop::onSyncClicked()
{
    const auto &facts = m_context->useCases.status.facts();
    if (facts.state == SyncStatus::State::SignInNeeded)
        return m_window->showPage(signInId);
    if (facts.state == SyncStatus::State::Conflict && m_railIds.contains(u"applications"_s))
        return m_window->showPage(u"applications"_s, u"drafts"_s); // Where the form stands about which one must choose.
    m_context->useCases.syncNow();
    if (!m_railIds.isEmpty() && (facts.waiting > 0 || facts.refused > 0))
        m_window->showPage(deliveryId, m_window->currentPageId()); // What waits, and what was refused and why.
}

} // namespace cpv
