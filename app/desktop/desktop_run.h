#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/profile_lock.h"
#include "core/storage/profile_home.h"
#include "ui/models/error_text.h"

namespace cpv {

/// One run of the program on one profile: finds the data, holds them for this program alone, shows the window, and moves the
/// data between two windows where the person wished it.
class DesktopRun : public QObject
{
    Q_OBJECT

public:
    enum class Opened { Window, AnotherWindow };

    DesktopRun(QApplication &application, DesktopOptions options);
    ~DesktopRun() override;

    /// AnotherWindow: the profile is open already, and that window came to the front. Errors: NotFound {folder}: a disk that
    /// is not connected; Malformed {file}: nobody knows where the data are; Conflict {folder}: an unfinished copy; Busy: open in
    /// a program that does not answer; Storage, DiskFull.
    [[nodiscard]] Result<Opened> open();
    Desktop &desktop() { return *m_desktop; }
    /// Whether the window was closed in order to move the data.
    bool isMoveWanted() const;
    /// Closes the window and moves; however it ends, `open` comes next and the new window tells.
    void move();

    static ErrorWords openingWords(const Error &error);

private:
    Result<Opened> openWindow(const ProfilePlace &place);
    Result<Opened> hold(std::unique_ptr<ProfileLock> &lock, const QString &folder);

    QApplication &m_application;
    DesktopOptions m_options;
    const ProfileHome m_home;
    std::unique_ptr<ProfileLock> m_homeLock;
    std::unique_ptr<ProfileLock> m_dataLock; // Null where the home holds the data.
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace cpv
