#pragma once

#include "core/usecases/applications.h"
#include "ui/widgets/facts.h"

namespace cpv {

/// Who proposed an award and who confirmed it, who still must, and how many the programme asks for by amount.
QList<KeyValue> ladderPairs(const ApplicationDetail &detail);
/// "up to 500,000.00: 1 person; above: 3 people"
QString ladderText(const std::vector<ApprovalStep> &steps);
/// A decision that an appeal or an upheld objection ended.
QList<KeyValue> earlierPairs(const Decision &decision);

} // namespace cpv
