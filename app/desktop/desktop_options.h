#pragma once

#include "core/base/result.h"
#include "core/usecases/data_folder.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QUrl>

namespace cpv {

/// What the command line says. Absent: as the profile remembers it.
struct DesktopOptions {
    std::optional<QUrl> registry = {};
    QString profile; ///< Folder of this person's replica, keys and settings; as the command line gives it, its home.
    std::optional<QLocale::Language> language = {};
    std::optional<Theme::Mode> theme = {};
    QString signInAs = {};   ///< For demonstrations: signs in at once with `password`.
    QString password = {};
    QString shotsFolder = {}; ///< Visit every page, write pictures there, end.
    QString home = {};        ///< The folder that says where `profile` is; empty: `profile` itself.
    std::optional<MoveOutcome> lastMove = {}; ///< To be told in this window.
};

/// Reads the application's arguments; ends the program for --help and --version. OutOfRange {option, value}: what is wrong.
[[nodiscard]] Result<DesktopOptions> readOptions(const QStringList &arguments);

} // namespace cpv
