#pragma once

// What tests read anyway, parsed once. Qt Test isn't among it: its macros know each test's own folder.
#include "core/domain/precompiled.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>
