#include "ui/admin/queue_views.h"

#include "core/base/record_sample.h"
#include "ui/admin/queue_filter.h"

#include <QCoreApplication>

namespace cpv {

using namespace Qt::StringLiterals;

namespace {

class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(QueueViews)
};

/// The soonest first. Only cases whose term still runs have one.
SavedView dueView(const QString &name, std::optional<QDate> since, QDate until)
{
    return {.name = name, .conditions = {{.column = u"due"_s, .since = since, .until = until}}, .sort = enumText(ApplicationSort::Due)};
}

/// Not decided for good yet.
ColumnCondition underWay()
{
    ColumnCondition open {.column = u"stage"_s};
    for (const Stage stage : {Stage::Submitted, Stage::Returned, Stage::InReview, Stage::Proposed, Stage::Confirmed, Stage::InNotice})
        open.anyOf.push_back(enumText(stage));
    return open;
}

/// Corrected once, and the office's turn. Conditions stand in the order of the list's fields.
SavedView resubmittedView()
{
    ColumnCondition open = underWay();
    std::erase(open.anyOf, enumText(Stage::Returned));
    return {.name = ViewWords::tr("Handed in again"),
        .conditions = {open, {.column = u"step"_s, .anyOf = {u"ResubmitApplication"_s}}}};
}

/// Decided cases, for a second look at whether they were decided rightly. By number, and by a seed that stands in its name: everybody
/// who holds the place's cases has the same rows.
SavedView sampleView(QDate today)
{
    const QString seed = sampleSeed(today);
    return {.name = ViewWords::tr("Sample of %1 % for %2").arg(QString::number(SamplePercent), seed),
        .conditions = {decidedCondition(), {.column = u"sample"_s, .anyOf = {seed}}},
        .sort = enumText(ApplicationSort::Number)};
}

}

std::vector<SavedView> queueViews(QDate today, const Account &account)
{
    std::vector<SavedView> views {dueView(ViewWords::tr("Due today"), today, today), dueView(ViewWords::tr("Overdue"), {}, today.addDays(-1)),
        resubmittedView(), sampleView(today)};
    if (canHandleCases(account)) {
        views.push_back({.name = ViewWords::tr("In my hands"), .conditions = {underWay(), {.column = u"handledBy"_s, .anyOf = {account.id.toText()}}}});
        views.push_back({.name = ViewWords::tr("Of closed accounts"), .conditions = {underWay(), {.column = u"handledBy"_s, .anyOf = {u"closed"_s}}}});
    }
    if (hasRole(account, Role::Reviewer) || hasRole(account, Role::Approver)) // A case keeps who proposed and who confirmed.
        views.push_back({.name = ViewWords::tr("Mine"), .conditions = {{.column = u"decidedBy"_s, .anyOf = {account.id.toText()}}}});
    return views;
}

} // namespace cpv
