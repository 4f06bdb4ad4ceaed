#pragma once

#include "core/domain/application.h"

#include <QStringList>

/// A correction round: an official lists items, the company corrects those. Items are named as in CorrectionItem: a member of
/// ApplicationForm, "materials/<kind>", or several at once as "contractPeriod" and "materials".
namespace cpv {

/// Items that say something else, in the form's order. White space, the order of costs, costs of nothing and the names of
/// files say nothing; the declaration is made anew with each submission.
QStringList changedItems(const ApplicationForm &before, const ApplicationForm &after);
/// Of the items of a round those that say what they said as the form was returned.
QStringList itemsLeft(const std::vector<CorrectionItem> &items, const ApplicationForm &returned, const ApplicationForm &now);
/// Nothing happens to a name that is no item.
void takeItem(const QString &item, const ApplicationForm &from, ApplicationForm &to);

/// The last day to correct something by is inclusive; without one there is no end.
inline bool isCorrectionOver(const std::optional<QDate> &due, QDate today) { return due && *due < today; }

/// Where a person puts right what the rule found wrong: a member of ApplicationForm.
QString fieldOfRule(RuleType type);

} // namespace cpv
