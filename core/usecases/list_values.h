#pragma once

/// Queries, pages and rows of lists, for pages and models: plain values of core/storage under a name that ui may
/// include.
#include "core/storage/list_values.h"
