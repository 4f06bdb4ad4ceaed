#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QUrl>

namespace cpv {

/// What the command line says. Absent: as the profile remembers it.
struct DesktopOptions {
    std::optional<QUrl> registry = {};
    QString profile; ///< Folder of this person's replica, keys and settings.
    std::optional<QLocale::Language> language = {};
    std::optional<Theme::Mode> theme = {};
    QString signInAs = {};   ///< For demonstrations: signs in at once with `password`.
    QString password = {};
    QString shotsFolder = {}; ///< Visit every page, write pictures there, end.
};

/// Reads the application's arguments; ends the program for --help and --version. OutOfRange {option, value}: what is wrong.
[[nodiscard]] Result<DesktopOptions> readOptions(const QStringList &arguments);

} // namespace cpv
