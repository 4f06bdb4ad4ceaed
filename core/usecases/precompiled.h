#pragma once

// Records, and what every use case stands on: the profile's replica, lists and their exports.
#include "core/domain/precompiled.h"

#include "core/usecases/applications.h"
#include "core/usecases/workplace.h"
