#pragma once

#include "core/registry/programmes/programme_import.h"

namespace cpv {

/// What a subcommand is asked: its words as typed, and a password and files that came apart from them.
struct TaskRequest {
    QStringList arguments; ///< e.g. "account", "add", "--login", …; without the program and --data.
    QString password = {};
    std::vector<NamedFile> files = {};
};

/// What it prints and how the program ends: 0 done, 1 differences or refused, 2 not understood.
struct TaskResult {
    int exitCode = 0;
    QString output;
    QString errors;
};

/// Runs account, device, programme and verify over an open registry, whether in its own process or inside `serve`.
TaskResult runTask(RegistryHost &host, const TaskRequest &request);

/// programme validate: needs no registry.
TaskResult validateFiles(const std::vector<NamedFile> &files);

/// An error for whoever reads a terminal.
QString plainText(const Error &error);

} // namespace cpv
