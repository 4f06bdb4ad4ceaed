#pragma once

// What the registry's own sources read anyway, parsed once: records, and the service with its store and accounts.
#include "core/domain/precompiled.h"

#include "core/registry/service/registry_host.h"
