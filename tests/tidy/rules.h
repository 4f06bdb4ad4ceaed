#pragma once

#include "tests/tidy/source_file.h"

namespace cpv::tidy {

constexpr int longestFile = 500;
constexpr int longestFunction = 70;

/// Files over 500 lines and functions over 70. A test's table of rows (`x_data()`) may be as long as it has cases.
QList<Violation> checkSizes(const SourceFile &file);

/// Names that say nothing, leftovers, machine paths, SQL outside the stores, places in code, impure domain code.
QList<Violation> checkWords(const SourceFile &file);

}
