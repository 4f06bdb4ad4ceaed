#include "core/storage/replica_reader_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What experts have to score, and how far they are.
namespace cpv {

namespace {

std::vector<Interest> interestsOf(Database &database, ReviewPanelId panel)
{
    return RecordTable<Interest>::select(database, u"WHERE panel = ? ORDER BY at, id"_s, shown, panel);
}

} // namespace

Result<std::vector<ReviewTask>> ReplicaReader::reviewTasks(AccountId reviewer) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&] {
        std::vector<ReviewTask> tasks;
        for (Review &review : RecordTable<Review>::select(database, u"WHERE reviewer = ? ORDER BY assignedAt DESC, id"_s, shown, reviewer)) {
            auto copy = RecordTable<ReviewCopy>::find(database, review.copy, shown);
            if (!copy)
                continue; // Its page of the feed comes next.
            ReviewTask task {.review = std::move(review), .copy = *std::move(copy), .others = {}, .interests = {}, .pending = false};
            task.others = RecordTable<Review>::select(database, u"WHERE copy = ? AND reviewer <> ? AND state = 'Locked' ORDER BY reviewerName, id"_s, shown,
                task.review.copy, reviewer);
            task.interests = interestsOf(database, task.review.panel);
            std::erase_if(task.interests, [&](const Interest &interest) { return interest.account != reviewer; });
            task.pending = isPending(database, RecordKind::Review, task.review.id.value);
            tasks.push_back(std::move(task));
        }
        std::ranges::stable_sort(tasks, {}, [](const ReviewTask &task) {
            const bool open = task.review.state == SeatState::Scoring;
            return std::pair(!open, open ? task.copy.due : QDate());
        });
        return tasks;
    });
}

Result<std::optional<PanelReport>> ReplicaReader::reviewPanel(ApplicationId application) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> std::optional<PanelReport> {
        const ReviewPanelId id = ReviewPanel::idOf(application);
        auto panel = RecordTable<ReviewPanel>::find(database, id, shown);
        if (!panel)
            return std::nullopt;
        PanelReport report {.panel = *std::move(panel), .copy = {}, .reviews = {}, .interests = interestsOf(database, id), .pending = false, .gone = {}};
        if (auto copy = RecordTable<ReviewCopy>::find(database, report.panel.copy, shown))
            report.copy = *std::move(copy);
        for (const ReviewSeat &seat : report.panel.seats)
            if (const auto account = RecordTable<Account>::find(database, seat.account, shown); account && !mayScore(*account, report.panel.place))
                report.gone.push_back(seat.account);
        for (const ReviewSeat &seat : report.panel.seats)
            if (auto review = RecordTable<Review>::find(database, seat.review, shown))
                report.reviews.push_back(*std::move(review));
        report.pending = isPending(database, RecordKind::ReviewPanel, id.value);
        return report;
    });
}

Result<PoolReport> ReplicaReader::reviewPool(const PlaceCode &place) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&] {
        const ReviewPoolId id = ReviewPool::idOf(place);
        PoolReport report;
        report.pool = RecordTable<ReviewPool>::find(database, id, shown);
        report.experts = RecordTable<Account>::select(database, u"WHERE roles LIKE '%\"Expert\"%' ORDER BY personName, id"_s, shown);
        std::erase_if(report.experts, [&](const Account &account) { return !inScope(account, place); });
        report.pending = isPending(database, RecordKind::ReviewPool, id.value);
        return report;
    });
}

} // namespace cpv
