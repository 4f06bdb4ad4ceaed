#include "core/storage/notification_query.h"

#include "core/domain/command.h"
#include "core/sqlite/record_table.h"
#include "core/storage/list_sql.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

const QStringView shown = u"shown_";

constexpr int MostRows = 50; // Of one kind: more than anybody reads.

/// Steps that others take on a company's cases and vouchers. A return and an issue are told by the record itself.
QString stepsOfOthers()
{
    QStringList names;
    for (const CommandKind kind : {CommandKind::PublishNotice, CommandKind::AwardApplication, CommandKind::RefuseApplication,
             CommandKind::DisregardApplication, CommandKind::LapseApplication, CommandKind::FreezeVoucher,
             CommandKind::UnfreezeVoucher, CommandKind::RevokeVoucher, CommandKind::ExpireVoucher, CommandKind::RefuseRedemption})
        names << u'\'' + enumText(kind) + u'\'';
    return names.join(u", ");
}

template <typename... Values>
Result<WaitingCases> waitingCases(ReadingConnection &connection, const QString &condition, const QString &order, const Values &...values)
{
    CPV_TRY(database, connection.open());
    return inSnapshot(*database, [&] {
        auto count = database->statement(u"SELECT count(*) FROM shown_Application WHERE "_s + condition);
        bindAll(*count, values...);
        count->executeStep();
        return WaitingCases {columnValue<qint64>(*count, 0),
            RecordTable<Application>::select(*database,
                u"WHERE %1 ORDER BY %2 DESC, id LIMIT %3"_s.arg(condition, order).arg(NotificationQuery::CasesNamed), shown, values...)};
    });
}

} // namespace

Result<std::vector<Application>> NotificationQuery::returned() const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Application>::select(*database,
            u"WHERE stage = 'Returned' ORDER BY changedAt DESC, id LIMIT %1"_s.arg(MostRows), shown);
    });
}

Result<std::vector<CaseNews>> NotificationQuery::news(Instant since) const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        std::vector<CaseNews> news;
        for (TimelineEntry &entry : RecordTable<TimelineEntry>::select(*database,
                 u"WHERE at >= ? AND event IN (%1) ORDER BY at DESC, id LIMIT %2"_s.arg(stepsOfOthers()).arg(MostRows), shown, since)) {
            CaseNews step {.entry = std::move(entry), .application = {}, .voucher = {}};
            step.application = RecordTable<Application>::find(*database, ApplicationId(step.entry.subject), shown);
            if (!step.application)
                step.voucher = RecordTable<Voucher>::find(*database, VoucherId(step.entry.subject), shown);
            news.push_back(std::move(step));
        }
        return news;
    });
}

Result<std::vector<Voucher>> NotificationQuery::issued(Instant since) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Voucher>::select(
            *database, u"WHERE issuedAt >= ? ORDER BY issuedAt DESC, id LIMIT %1"_s.arg(MostRows), shown, since);
    });
}

Result<std::vector<Voucher>> NotificationQuery::expiring(QDate today, QDate until) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Voucher>::select(*database,
            u"WHERE validTo BETWEEN ? AND ? AND \"left\" > 0 AND state IN ('Issued', 'Bound', 'PartlyUsed') "
            u"ORDER BY validTo, id LIMIT %1"_s.arg(MostRows),
            shown, today, until);
    });
}

Result<std::vector<Redemption>> NotificationQuery::toConfirm() const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Redemption>::select(*database, u"WHERE state = 'Held' AND mode = 'ClaimFirst' ORDER BY at, id LIMIT %1"_s.arg(MostRows), shown);
    });
}

Result<std::vector<Redemption>> NotificationQuery::drawnOn(VoucherId voucher) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Redemption>::select(
            *database, u"WHERE voucher = ? AND state IN ('Held', 'Confirmed', 'Approved', 'Settled') ORDER BY at, id"_s, shown, voucher);
    });
}

Result<std::vector<Redemption>> NotificationQuery::ended(Instant since) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Redemption>::select(*database,
            u"WHERE changedAt >= ? AND state IN ('Settled', 'Refused', 'Cancelled', 'Reversed') ORDER BY changedAt DESC, id LIMIT %1"_s.arg(MostRows), shown, since);
    });
}

Result<std::vector<OpenClaim>> NotificationQuery::openClawbacks() const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        std::vector<OpenClaim> claims;
        for (Clawback &clawback : RecordTable<Clawback>::select(*database, u"WHERE state = 'Open' ORDER BY due, id LIMIT %1"_s.arg(MostRows), shown))
            if (auto redemption = RecordTable<Redemption>::find(*database, clawback.redemption, shown))
                claims.push_back({std::move(clawback), *std::move(redemption)});
        return claims;
    });
}

Result<std::vector<Redemption>> NotificationQuery::refundOffers() const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Redemption>::select(
            *database, u"WHERE refundOffer IS NOT NULL AND state = 'Settled' ORDER BY changedSeq, id LIMIT %1"_s.arg(MostRows), shown);
    });
}

Result<WaitingCases> NotificationQuery::correctionsOverdue(QDate today) const
{
    return waitingCases(*m_connection, u"stage = 'Returned' AND correctionDue < ?"_s, u"correctionDue"_s, today);
}

Result<WaitingCases> NotificationQuery::noticesOver(QDate today) const
{
    return waitingCases(*m_connection, u"stage = 'InNotice' AND noticeTo < ? AND openObjections = 0"_s, u"noticeTo"_s, today);
}

Result<WaitingCases> NotificationQuery::unissued(Instant awardedBefore) const
{
    return waitingCases(
        *m_connection, u"stage = 'Awarded' AND changedAt < ? AND voucher IS NULL"_s, u"changedAt"_s, awardedBefore);
}

Result<std::vector<Objection>> NotificationQuery::openObjections() const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<Objection>::select(
            *database, u"WHERE state = 'Open' ORDER BY at DESC, id LIMIT %1"_s.arg(MostRows), shown);
    });
}

Result<std::vector<HelpRequest>> NotificationQuery::answeredRequests(Instant since) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        return RecordTable<HelpRequest>::select(*database,
            u"WHERE state = 'Answered' AND answeredAt >= ? ORDER BY answeredAt DESC, id LIMIT %1"_s.arg(MostRows), shown, since);
    });
}

Result<WaitingSignUps> NotificationQuery::waitingSignUps() const
{
    CPV_TRY(database, m_connection->open());
    return inSnapshot(*database, [&] {
        auto count = database->statement(u"SELECT count(*) FROM shown_Registration WHERE state = 'Waiting'"_s);
        count->executeStep();
        return WaitingSignUps {columnValue<qint64>(*count, 0),
            RecordTable<Registration>::select(
                *database, u"WHERE state = 'Waiting' ORDER BY submittedAt DESC, id LIMIT %1"_s.arg(CasesNamed), shown)};
    });
}

Result<std::optional<Instant>> NotificationQuery::lastMovement(const BudgetLine &line) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&]() -> std::optional<Instant> {
        // Backwards along the place's sequence: money that runs low has moved lately.
        auto select = database->statement(
            u"SELECT at FROM Transfer WHERE place = ? AND programme = ? AND year = ? ORDER BY changedSeq DESC LIMIT 1"_s);
        bindAll(*select, line.place, line.programme, line.year);
        return select->executeStep() ? std::optional(columnValue<Instant>(*select, 0)) : std::nullopt;
    });
}

Result<QString> NotificationQuery::profileValue(const QString &name) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        auto select = database->statement(u"SELECT value FROM profile_value WHERE name = ?"_s);
        bindAll(*select, name);
        return select->executeStep() ? columnValue<QString>(*select, 0) : QString();
    });
}

} // namespace cpv
