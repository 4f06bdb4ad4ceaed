#pragma once

#include "core/base/clock.h"
#include "ui/theme/tokens.h"

#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace cpv {

/// One entry of a list within a card: a name, a pill, a grey line of facts, and what can be done about it at the right.
struct SectionRow {
    QString name;
    QString pill = {};
    Tone tone = Tone::Neutral;
    QString facts;
    std::vector<QWidget *> actions = {};
};
QWidget *makeSectionRow(const SectionRow &row);

/// "2026-11-28 09:14", or "never".
QString seenText(const std::optional<Instant> &instant);

} // namespace cpv
