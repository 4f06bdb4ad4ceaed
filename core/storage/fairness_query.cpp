#include "core/storage/fairness_query.h"

#include "core/sqlite/record_table.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// A decision in force. An award counts once all who had to have confirmed it; cases that wait, and those that were taken back
/// before anybody decided, say nothing of how officials decide. Whether a case was its company's first is a matter of all
/// its applications in the place, also of those not asked for.
constexpr QStringView CasesSql
    = u"SELECT Application.programme, Application.company, Application.district, "
      "substr(coalesce(nullif(Application.industry, ''), Company.industry, ''), 1, 1), Application.companySize, Application.applicantType, "
      "coalesce(Application.firstTime, NOT EXISTS (SELECT 1 FROM Application AS earlier WHERE earlier.company = Application.company "
      "AND earlier.place = Application.place AND earlier.submittedAt < Application.submittedAt)), "
      "json_extract(decision, '$.verdict') = 'Award', Application.awarded, Application.submittedAt, Application.decidedAt, "
      "json_extract(decision, '$.at'), iif(json_extract(decision, '$.verdict') = 'Disregard', NULL, json_extract(decision, '$.proposedBy')) "
      "FROM Application LEFT JOIN Company ON Company.id = Application.company "
      "WHERE decision IS NOT NULL AND (?1 IS NULL OR Application.place = ?1) AND (?2 IS NULL OR Application.programme = ?2) "
      "AND (json_extract(decision, '$.verdict') <> 'Award' "
      "OR json_array_length(decision, '$.confirmedBy') >= json_extract(decision, '$.confirmersNeeded'))";

/// Decisions of before that day was kept have only their own, which within JSON is text.
QDate decidedOn(SQLite::Statement &row)
{
    if (const auto kept = columnValue<std::optional<Instant>>(row, 10))
        return localDate(*kept);
    const QDateTime proposed = QDateTime::fromString(columnValue<QString>(row, 11), Qt::ISODateWithMs);
    return localDate(Instant(std::chrono::milliseconds(proposed.toMSecsSinceEpoch())));
}

FairCase readCase(SQLite::Statement &row, QDate decided)
{
    return {.programme = columnValue<ProgrammeId>(row, 0),
        .company = columnValue<CompanyId>(row, 1),
        .district = columnValue<QString>(row, 2),
        .industry = columnValue<QString>(row, 3),
        .size = columnValue<SizeClass>(row, 4),
        .applicantType = columnValue<ApplicantType>(row, 5),
        .firstTime = columnValue<bool>(row, 6),
        .approved = columnValue<bool>(row, 7),
        .awarded = columnValue<Money>(row, 8),
        .waitingDays = qint32(localDate(columnValue<Instant>(row, 9)).daysTo(decided)),
        .official = AccountId::fromText(columnValue<QString>(row, 12)).value_or(AccountId())};
}

} // namespace

Result<std::vector<FairCase>> FairnessQuery::cases(const FairnessQuestion &question) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        auto select = database->statement(CasesSql.toString());
        bindAll(*select, question.place, question.programme);
        std::vector<FairCase> cases;
        while (select->executeStep()) {
            const QDate day = decidedOn(*select);
            if ((question.from && day < *question.from) || (question.to && day > *question.to))
                continue;
            cases.push_back(readCase(*select, day));
        }
        return cases;
    });
}

Result<std::map<AccountId, QString>> FairnessQuery::officials() const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        auto select = database->statement(u"SELECT id, personName FROM Account WHERE company IS NULL AND provider IS NULL"_s);
        std::map<AccountId, QString> names;
        while (select->executeStep())
            names.emplace(columnValue<AccountId>(*select, 0), columnValue<QString>(*select, 1));
        return names;
    });
}

Result<std::map<CompanyId, QString>> FairnessQuery::companies(const std::set<CompanyId> &of) const
{
    CPV_TRY(database, m_connection->open());
    return guarded([&] {
        auto select = database->statement(u"SELECT name FROM Company WHERE id = ?"_s);
        std::map<CompanyId, QString> names;
        for (const CompanyId id : of) {
            select->reset();
            bindAll(*select, id);
            if (select->executeStep())
                names.emplace(id, columnValue<QString>(*select, 0));
        }
        return names;
    });
}

} // namespace cpv
