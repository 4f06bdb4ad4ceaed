#pragma once

#include "core/usecases/compute_network.h"
#include "ui/lists/plain_table_model.h"

/// The compute network's tables in the language of the screen.
namespace cpv {

struct PlainTable {
    std::vector<PlainColumn> columns;
    std::vector<std::vector<PlainCell>> rows;
};

QString cardHoursText(qint64 cardHours); ///< "1,234".
/// Why work was not placed, as a sentence for each reason.
QString networkReasonsText(const std::vector<NetworkReason> &reasons);
QString notCountedText(NotCountedReason reason);

/// Loads, the most idle first; `placed`: with what the plan makes of them.
PlainTable centresTable(const NetworkDesk &desk, const NetworkPlan &plan, bool placed);
/// What moves, by what it saves, the most first.
PlainTable movesTable(const NetworkDesk &desk, const NetworkPlan &plan);
/// Why it has no place for something, by reason and kind of card; the last row is the sum.
PlainTable whysTable(const NetworkDesk &desk, const NetworkPlan &plan);
/// "Centre", or with what it has too much of: "Centre: 36.1 % more than its cards can do".
QString loadName(const CentreLoad &centre, BasisPoints load);
/// What the plan has no place for, and what can't be told in card-hours.
PlainTable leftoversTable(const NetworkDesk &desk, const NetworkPlan &plan);

/// Centres that report at most 30 %, and how loaded east and west are.
QString loadSentence(const NetworkDesk &desk, const NetworkPlan &plan);

} // namespace cpv
