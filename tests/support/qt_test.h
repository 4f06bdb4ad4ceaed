#pragma once

// For precompiled headers alone. GCC takes one only where every macro is as it was, and Qt Test asks which Qt modules a test uses;
// Clang, the developers' compiler, asks for those it has seen defined.
#ifdef __clang__
#include <QtTest>
#endif
