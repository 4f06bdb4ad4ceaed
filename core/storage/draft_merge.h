#pragma once

#include "core/domain/application.h"

#include <vector>

namespace cpv {

/// What became of one field of a form that two people edited apart.
BOOST_DEFINE_ENUM_CLASS(FieldOutcome, Mine, Theirs, Merged, Conflict)
struct FieldMerge {
    QString field; ///< Member of ApplicationForm.
    FieldOutcome outcome = FieldOutcome::Mine;
};

/// `merged` carries their version, so that it can be stored on top of theirs; in a conflict it keeps mine.
struct DraftMerge {
    Draft merged;
    std::vector<FieldMerge> fields; ///< Those that differ from the base on either side, in the form's order.
    bool conflicted() const;
};

/// Three-way by field of the form: a field changed on one side takes that side, on both to the same value is no conflict.
/// Materials merge paper by paper, so they never conflict: what either side added is there, what either removed is not.
/// Without a common base every difference is a conflict. Discarded wins: a form that was submitted can't come back.
DraftMerge mergeDrafts(const std::optional<Draft> &base, const Draft &mine, const Draft &theirs);

} // namespace cpv
