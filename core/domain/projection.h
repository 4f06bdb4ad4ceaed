#pragma once

#include "core/domain/roi_inputs.h"

namespace cpv {

/// What a company expects of a project when it applies: its calculation, and what came out of it on its screen. The office
/// calculates the same again from the same inputs.
struct Projection {
    QString title;
    QString basis; ///< The template's id.
    qint64 seed = 0;
    RoiInputs inputs;
    Money npvWith;
    Money npvWithout;
    std::optional<qint32> paybackWith; ///< In tenths of a month; unset: not within the horizon.
    std::optional<qint32> paybackWithout;
    bool operator==(const Projection &) const = default;
};
BOOST_DESCRIBE_STRUCT(Projection, (), (title, basis, seed, inputs, npvWith, npvWithout, paybackWith, paybackWithout))

} // namespace cpv
