#pragma once

#include <QtGlobal>

/// A programmer's error that must stop the program in release as well: money would be wrong otherwise.
#define CPV_INVARIANT(condition, words)                                                                                \
    do {                                                                                                               \
        if (!(condition)) [[unlikely]]                                                                                 \
            qFatal("Invariant broken: %s (%s) at %s:%d", words, #condition, __FILE__, __LINE__);                       \
    } while (false)
