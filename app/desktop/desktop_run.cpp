#include "app/desktop/desktop_run.h"

#include "app/desktop/last_steps.h"
#include "app/desktop/move_window.h"
#include "app/desktop/sync_folder.h"
#include "core/storage/replica.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace cpv {

DesktopRun::DesktopRun(QApplication &application, DesktopOptions options)
    : m_application(application)
    , m_options(std::move(options))
    , m_home(m_options.profile)
{
    // By hand or when the computer is shut down. Only a program that is cut off leaves what could still be undone as a question.
    connect(&application, &QGuiApplication::lastWindowClosed, this, [this] {
        if (m_desktop)
            sendLastSteps(m_desktop->context().useCases);
    });
}

DesktopRun::~DesktopRun() = default;

Result<DesktopRun::Opened> DesktopRun::hold(std::unique_ptr<ProfileLock> &lock, const QString &folder)
{
    lock = std::make_unique<ProfileLock>(folder);
    connect(lock.get(), &ProfileLock::raiseRequested, this, [this] {
        if (m_desktop)
            m_desktop->raise();
    });
    switch (lock->state()) {
    case ProfileLock::State::Ours: return Opened::Window;
    case ProfileLock::State::AnotherRuns: return lock->raiseOther() ? Result<Opened>(Opened::AnotherWindow) : fail(Errc::Busy, {folder});
    case ProfileLock::State::Unusable: return fail(Errc::Storage, {}, folder);
    }
    Q_UNREACHABLE();
}

Result<DesktopRun::Opened> DesktopRun::open()
{
    if (!m_homeLock) {
        CPV_TRY(held, hold(m_homeLock, m_home.folder()));
        if (held == Opened::AnotherWindow)
            return held;
    }
    const std::unique_ptr<ProfileLock> before = std::move(m_dataLock); // Until what was there is gone.
    CPV_TRY(place, m_home.place());
    const auto opened = openWindow(place);
    if (opened && *opened == Opened::Window) {
        (void)finishMove(m_home); // What is left in the old folder goes at the next start.
        return opened;
    }
    if (opened || place.previous.isEmpty() || place.opened)
        return opened;
    CPV_CHECK(giveUpMove(m_home)); // The copy can't be opened: on with the old folder, which is whole.
    m_options.lastMove = MoveOutcome {place.previous, place.folder,
        FolderRefusal {.flaw = FolderFlaw::Failed, .path = place.folder, .detail = opened.error().detail}};
    CPV_TRY(again, m_home.place());
    return openWindow(again);
}

Result<DesktopRun::Opened> DesktopRun::openWindow(const ProfilePlace &place)
{
    m_dataLock.reset();
    if (place.folder != m_home.folder()) {
        // Never made anew: an empty folder where a disk is missing would look as if everything were lost.
        if (!QFileInfo::exists(Replica::databasePath(place.folder)))
            return fail(Errc::NotFound, {QDir::toNativeSeparators(place.folder)});
        CPV_TRY(held, hold(m_dataLock, place.folder));
        if (held == Opened::AnotherWindow)
            return held;
    }
    if (place.previous.isEmpty() && isUnfinishedCopy(place.folder))
        return fail(Errc::Conflict, {QDir::toNativeSeparators(place.folder)});
    DesktopOptions options = m_options;
    options.home = m_home.folder();
    options.profile = place.folder;
    auto desktop = Desktop::open(m_application, options);
    if (!desktop)
        return fail(desktop.error());
    m_desktop = *std::move(desktop);
    m_options.lastMove.reset(); // Told once.
    return Opened::Window;
}

bool DesktopRun::isMoveWanted() const { return m_desktop && m_desktop->dataFolder().wanted(); }

void DesktopRun::move()
{
    const QString from = m_desktop->dataFolder().folder();
    const QString to = *m_desktop->dataFolder().wanted();
    const MoveWindow::Look look {m_desktop->translations().language(), m_desktop->theme().mode(), m_desktop->theme().contrast(), m_desktop->theme().zoom()};
    m_desktop.reset(); // Ends what is under way and closes the database in order.
    MoveWindow window(m_application, look, {from, to});
    const FolderVerdict moved = window.run([&](std::function<bool(const MoveProgress &)> goOn) {
        MoveGround ground = usualGround(&syncFolder);
        ground.goOn = std::move(goOn);
        return ProfileMove(m_home, from, to, ground).run();
    });
    m_options.lastMove = MoveOutcome {from, to, moved ? std::nullopt : std::optional(moved.error())};
}

ErrorWords DesktopRun::openingWords(const Error &error)
{
    const QString path = error.arguments.value(0);
    if (error.code == Errc::NotFound)
        return {tr("Your data folder is not there: %1").arg(path),
            tr("Connect the disk or the network drive, then start again. Nothing was changed.")};
    if (error.code == Errc::Malformed)
        return {tr("The file that says where your data are can't be read: %1").arg(path),
            tr("Start the program with --profile and the folder of your data, or ask whoever looks after this computer.")};
    if (error.code == Errc::Conflict)
        return {tr("This folder holds a copy that was never finished: %1").arg(path),
            tr("Start the program without naming this folder: your data are where they were.")};
    if (error.code == Errc::Busy)
        return {tr("Your data are open in another program that does not answer."), tr("End that program, or restart the computer.")};
    return errorWords(error);
}

} // namespace cpv
