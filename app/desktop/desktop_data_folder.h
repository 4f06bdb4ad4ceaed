#pragma once

#include "app/desktop/desktop_options.h"

namespace cpv {

/// The folder of the profile that this window shows. A move is only wished for here: it begins when the window is closed.
class DesktopDataFolder : public DataFolder
{
public:
    explicit DesktopDataFolder(const DesktopOptions &options);

    QString folder() const override { return m_folder; }
    QFuture<FolderVerdict> look(const QString &folder) override;
    void moveTo(const QString &folder) override;
    std::optional<MoveOutcome> lastMove() const override { return m_lastMove; }

    const std::optional<QString> &wanted() const { return m_wanted; }

private:
    const QString m_home;
    const QString m_folder;
    const std::optional<MoveOutcome> m_lastMove;
    std::optional<QString> m_wanted;
};

} // namespace cpv
