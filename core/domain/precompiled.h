#pragma once

// Records and commands, parsed once for the layers that handle all of them: their descriptions are what a compiler is busy with.
#include "core/base/precompiled.h"

#include "core/domain/decide.h"
#include "core/domain/record_kinds.h"
