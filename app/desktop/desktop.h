#pragma once

#include "app/desktop/app_context.h"
#include "app/desktop/calendar_export.h"
#include "app/desktop/desktop_connection.h"
#include "app/desktop/desktop_data_folder.h"
#include "app/desktop/desktop_options.h"
#include "app/desktop/everything_search.h"
#include "app/desktop/profiles.h"
#include "app/desktop/tray.h"
#include "i18n/translations.h"
#include "ui/common/held_question.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/sign_in_page.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QSettings>
#include <QUrl>

class QApplication;

namespace cpv {

class CodePage;
class SignUpPage;

/// The window of one profile: builds the shell, chooses the pages by the account, and carries what the shell and the first
/// pages ask for to the use cases. main() and the journeys' tests make one alike.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// Font, style and scaling that every window of the program needs; before and after the application object.
    static void prepareProcess();

    /// Errors: Storage, DiskFull: the profile can't be opened.
    [[nodiscard]] static Result<std::unique_ptr<Desktop>> open(QApplication &application, const DesktopOptions &options);
    ~Desktop() override;

    void show();
    void raise();

    ShellWindow &window() { return *m_window; }
    AppContext &context() { return *m_context; }
    Theme &theme() { return m_theme; }
    Translations &translations() { return m_translations; }
    const DesktopDataFolder &dataFolder() const { return m_dataFolder; }
    /// Ids of the mode's pages that the rail names. Empty while nobody works here.
    const QStringList &railIds() const { return m_railIds; }

Q_SIGNALS:
    void modeEntered(); ///< An account's pages are shown.
    void signInFailed(const QString &text);

private:
    Desktop(QApplication &application, const DesktopOptions &options, std::unique_ptr<AppContext> context);

    void applySettings(const DesktopOptions &options);
    void rememberLook();
    void setLanguage(QLocale::Language language);
    PageEntry makeSettings();
    Surroundings surroundings() const;
    void connectShell();
    void connectUseCases();
    void start(const DesktopOptions &options);
    void onResumed();

    void showFront();
    void enterMode();
    void rememberPerson();
    void showUser();
    void enterAsVisitor(const QString &page = {}); ///< Empty: the first page.
    QString modeName() const;
    void tellLastMove();
    void setPageSet(std::function<QString()> mode, std::vector<PageEntry> pages);
    QWidget *makeWelcome(QWidget *parent);
    QWidget *makeSignIn(QWidget *parent);
    QWidget *makeSignUp(QWidget *parent);
    QWidget *makeCode(QWidget *parent);
    void showNewcomers(const QString &page, const QString &registry);
    /// The registry that somebody typed is the one to ask; absent, with its error shown by `complain`, when it is no address.
    bool takeRegistry(const QString &typed, const std::function<void(const QString &)> &complain);
    void showPeople();
    void switchPerson(const QString &folder);
    void askSignIn(const SignInForm &form);
    void onSignedIn();
    void askDemonstration(const QString &typed);
    void signOut();
    void showSync();
    bool isDemonstration() const;
    void showTray();
    void showNotifications();
    void onSyncClicked();
    void search(const QString &text);

    std::unique_ptr<AppContext> m_context;
    QSettings m_settings;
    DesktopConnection m_connection;
    DesktopDataFolder m_dataFolder;
    Translations m_translations;
    Theme m_theme;
    Visitor m_visitor = Visitor::Anybody;
    QString m_signInAs; // As the command line said, until done.
    QString m_password;
    QStringList m_railIds;
    QPointer<SignInPage> m_signInPage;
    QPointer<SignUpPage> m_signUpPage;
    QPointer<CodePage> m_codePage;
    Profiles m_profiles;
    std::optional<Account> m_toRemember; ///< Who works here, where that is not stored yet.
    std::unique_ptr<ShellWindow> m_window;
    std::unique_ptr<EverythingSearch> m_search;
    std::unique_ptr<HeldQuestion> m_held;
    std::unique_ptr<Tray> m_tray; // Null where the desktop has none.
    CalendarExport m_calendar {m_context->useCases};

    // Answers still to come stop with this window.
    QFutureWatcher<Result<SessionInfo>> m_resuming;
    QFutureWatcher<Result<SessionInfo>> m_signingIn;
    QFutureWatcher<Result<void>> m_signingOut;
    QFutureWatcher<Result<bool>> m_askingDemonstration;
    QUrl m_askedDemonstration; ///< Which registry.
    bool m_isDemonstration = false; ///< Its answer.
};

} // namespace cpv
