#include "core/usecases/waiting_news.h"

#include "core/domain/window_days.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

std::optional<int> stepReached(const std::vector<qint32> &steps, QDate today, QDate due)
{
    std::optional<int> reached;
    for (const int days : steps)
        if (today.daysTo(due) <= days)
            reached = days;
    return reached;
}

/// Days of grace are told from their first on: they are few, and nobody counts on them.
Result<void> addOpenDrafts(std::vector<Notification> &list, const ReplicaReader &reader, const ReminderRules &rules, QDate today)
{
    CPV_TRY(drafts, reader.drafts());
    for (const Draft &draft : drafts) {
        const Result<Programme> programme = reader.programme(draft.programme);
        if (!programme || draft.corrects) // A correction has a day of its own.
            continue;
        const WindowDays window = windowDays(*programme, today);
        const bool isGrace = window.state == WindowState::Grace;
        const auto step = window.takenUntil ? stepReached(rules.windowDays, today, *window.takenUntil) : std::nullopt;
        if (!step && !isGrace)
            continue;
        const NotificationKind kind = isGrace ? NotificationKind::DraftInGrace : NotificationKind::DraftClosing;
        const Instant at = step ? startOf(window.takenUntil->addDays(-*step)) : Instant();
        list.push_back({.kind = kind,
            .key = notificationKey(kind, u"%1/%2"_s.arg(draft.id.toText()).arg(step.value_or(programme->graceDays))),
            .at = isGrace ? std::max(at, startOf(window.closes->addDays(1))) : at,
            .subject = draft.id.value,
            .name = draft.project,
            .programmeZh = programme->nameZh,
            .programmeEn = programme->nameEn,
            .due = window.takenUntil});
    }
    return {};
}

Result<void> addUndelivered(std::vector<Notification> &list, const ReplicaReader &reader, Instant now)
{
    CPV_TRY(waiting, reader.waitingCommands());
    for (const WaitingCommand &command : waiting) {
        if (command.kind != CommandKind::SubmitApplication && command.kind != CommandKind::ResubmitApplication)
            continue;
        const Result<ApplicationRow> row = reader.application(ApplicationId(command.subject));
        const Result<Programme> programme = row ? reader.programme(row->application.programme) : fail(row.error());
        if (!programme)
            continue;
        const bool corrects = command.kind == CommandKind::ResubmitApplication;
        const std::optional<QDate> due = corrects ? row->application.correctionDue : windowDays(*programme, localDate(now)).takenUntil;
        if (!due || now >= endOf(*due) || now + Notifications::DeliverWithin < endOf(*due))
            continue;
        list.push_back({.kind = NotificationKind::NotDelivered,
            .key = notificationKey(NotificationKind::NotDelivered, command.command.toText()),
            .at = std::max(endOf(*due) - Notifications::DeliverWithin, command.claimedAt),
            .subject = command.subject,
            .name = row->application.project,
            .programmeZh = programme->nameZh,
            .programmeEn = programme->nameEn,
            .due = due});
    }
    return {};
}

Result<void> addFactAnswer(std::vector<Notification> &list, const ReplicaReader &reader, const Account &account, Instant since)
{
    CPV_TRY(company, reader.company(*account.company));
    if (!company || !company->lastAnswer || company->lastAnswer->at < since || !hasRole(account, Role::CompanyOwner))
        return {};
    const FactAnswer &answer = *company->lastAnswer;
    list.push_back({.kind = NotificationKind::FactsAnswered,
        .key = notificationKey(NotificationKind::FactsAnswered, QString::number(answer.at.time_since_epoch().count())),
        .at = answer.at,
        .subject = {},
        .name = company->name,
        .words = answer.reason,
        .count = answer.approved ? 1 : 0});
    return {};
}

Result<void> addFactsAsked(std::vector<Notification> &list, const ReplicaReader &reader, const Account &account)
{
    CPV_TRY(companies, reader.companiesWithProposal());
    for (const Company &company : companies)
        if (inScope(account, company.registeredIn))
            list.push_back({.kind = NotificationKind::FactsAsked,
                .key = notificationKey(NotificationKind::FactsAsked, u"%1/%2"_s.arg(company.id.toText()).arg(company.version)),
                .at = company.proposal->at,
                .subject = {},
                .name = company.name});
    return {};
}

} // namespace cpv
