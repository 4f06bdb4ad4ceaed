#pragma once

#include "core/registry/service/registry_host.h"

namespace cpv {

/// A file as whoever typed its name has read it: the process that serves may not see it.
struct NamedFile {
    QString name;
    QByteArray bytes;
};

/// Lines for a terminal. What can't be read or published is in `refused`, beginning with the file's name.
struct ProgrammeReport {
    QStringList said;
    QStringList refused;
};

/// Each fault of each file.
ProgrammeReport validateProgrammes(const std::vector<NamedFile> &files);

struct ProgrammeImport {
    std::vector<NamedFile> files;
    QString login; ///< Of a programme editor in the places of the files.
    QString password;
};
/// All files or, where one of them has a fault, none. They are published as the editor would do it from a window: signed
/// commands of a device, which lasts as long as the import.
ProgrammeReport importProgrammes(RegistryHost &host, const ProgrammeImport &import);

/// By place, kind and prefix.
[[nodiscard]] Result<std::vector<Programme>> publishedProgrammes(RegistryHost &host);
/// A heading and a line each, with tabs between.
QStringList tableOf(const std::vector<Programme> &programmes);
/// As files: an array in JSON.
QByteArray jsonOf(const std::vector<Programme> &programmes);

} // namespace cpv
