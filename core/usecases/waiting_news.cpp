#include "core/usecases/waiting_news.h"

#include "core/domain/eligibility.h"

#include <algorithm>

namespace cpv {

using namespace Qt::StringLiterals;

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
        const std::optional<QDate> due = corrects ? row->application.correctionDue : windowStatus(*programme, localDate(now)).closes;
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
