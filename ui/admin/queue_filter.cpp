#include "ui/admin/queue_filter.h"

#include "core/base/describe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

std::vector<Stage> stagesOf(QueueFilter filter)
{
    switch (filter) {
    case QueueFilter::Accept: return {Stage::Submitted};
    case QueueFilter::Review: return {Stage::InReview};
    case QueueFilter::Confirm: return {Stage::Proposed};
    case QueueFilter::Publish: return {Stage::Confirmed};
    case QueueFilter::Notice:
    case QueueFilter::Award: return {Stage::InNotice};
    case QueueFilter::Issue: return {Stage::Awarded};
    case QueueFilter::Returned: return {Stage::Returned};
    case QueueFilter::All: return {};
    }
    return {};
}

} // namespace

bool isStepOf(const Account &account, QueueFilter filter)
{
    switch (filter) {
    case QueueFilter::Accept:
    case QueueFilter::Publish:
    case QueueFilter::Award:
    case QueueFilter::Issue: return hasRole(account, Role::Clerk);
    case QueueFilter::Review: return hasRole(account, Role::Reviewer);
    case QueueFilter::Confirm: return hasRole(account, Role::Approver);
    case QueueFilter::Notice:
    case QueueFilter::Returned:
    case QueueFilter::All: return false;
    }
    return false;
}

bool onlyReads(const Account &account)
{
    return std::ranges::none_of(enumValues<QueueFilter>(), [&](QueueFilter filter) { return isStepOf(account, filter); });
}

ApplicationQuery queryFor(QueueFilter filter)
{
    const bool all = filter == QueueFilter::All;
    return {.stages = stagesOf(filter),
        .unissuedOnly = filter == QueueFilter::Issue, // An award with its voucher is nobody's next step.
        .sort = ApplicationSort::Changed,
        .descending = all}; // Work waits in a line, first come first; a list of everything shows what is new.
}

std::vector<ColumnCondition> conditionsFor(QueueFilter filter, QDate today)
{
    const QString end = QStringLiteral("noticeTo"); // Inclusive.
    if (filter == QueueFilter::Notice)
        return {{.column = end, .since = today}};
    if (filter == QueueFilter::Award)
        return {{.column = end, .until = today.addDays(-1)}};
    return {};
}

ColumnCondition decidedCondition()
{
    ColumnCondition stages {.column = u"stage"_s};
    for (const Stage stage : {Stage::Confirmed, Stage::InNotice, Stage::Awarded, Stage::Closed, Stage::Refused, Stage::Disregarded})
        stages.anyOf.push_back(enumText(stage));
    return stages;
}

qint64 countFor(QueueFilter filter, std::span<const StageCount> counts)
{
    const std::vector<Stage> stages = stagesOf(filter);
    qint64 sum = 0;
    for (const StageCount &count : counts) {
        if (stages.empty() || std::ranges::find(stages, count.stage) != stages.end())
            sum += filter == QueueFilter::Issue ? count.unissued : count.count;
    }
    return sum;
}

} // namespace cpv
