#pragma once

#include "core/insight/fairness.h"
#include "core/usecases/list_values.h"
#include "ui/theme/tokens.h"

#include <QString>

/// The fairness report in words.
namespace cpv {

QString dimensionText(FairnessDimension dimension);
QString fairGroupText(FairnessDimension dimension, const QString &key);
QString groupFindingText(GroupFinding finding);
Tone groupFindingTone(GroupFinding finding);
/// A letter of GB/T 4754.
QString industrySectionText(const QString &letter);
/// 0.6234 is "62.3 %".
QString partText(double part);
/// How likely: "0.042", "under 0.001".
QString chanceText(double chance);
/// A sentence for each column of the groups' table, of the officials' and of the pairs'.
QString groupColumnsText();
QString officialColumnsText();
QString pairColumnsText();
QString lorenzText(const Concentration &awards);

/// The same group in the list of cases; absent for what isn't known of a case.
std::optional<ColumnCondition> groupCondition(FairnessDimension dimension, const QString &key);

} // namespace cpv
