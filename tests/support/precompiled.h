#pragma once

// What tests read anyway, parsed once.
#include "core/domain/precompiled.h"
#include "tests/support/qt_test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>
