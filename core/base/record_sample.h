#pragma once

#include "core/base/uuid.h"

#include <QDate>

/// A random sample that anybody can draw again. Whether a record is in it follows from its id and the sample's seed alone: of SHA-256
/// over "seed:id", the id as its text, the first eight hex digits are, as a number, below 5 % of all that they can be.
namespace cpv {

constexpr int SamplePercent = 5;

bool isSampled(const Uuid &id, QStringView seed);

/// A new sample every month: "2026-11".
QString sampleSeed(QDate day);

} // namespace cpv
