#pragma once

#include "core/registry/service/registry_host.h"

namespace cpv {

/// What a subcommand is asked: its words as typed, and a password that came apart from them.
struct TaskRequest {
    QStringList arguments; ///< e.g. "account", "add", "--login", …; without the program and --data.
    QString password;
};

/// What it prints and how the program ends: 0 done, 1 differences or refused, 2 not understood.
struct TaskResult {
    int exitCode = 0;
    QString output;
    QString errors;
};

/// Runs account, device and verify over an open registry, whether in its own process or inside `serve`.
TaskResult runTask(RegistryHost &host, const TaskRequest &request);

/// An error for whoever reads a terminal.
QString plainText(const Error &error);

} // namespace cpv
