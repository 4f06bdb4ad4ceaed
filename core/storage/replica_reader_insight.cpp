#include "core/storage/replica_reader_parts.h"

#include <set>

using namespace Qt::StringLiterals;

/// What a page reads at once to reckon with: all of one question's records.
namespace cpv {

namespace {

/// The companies behind these cases, each once.
std::vector<Company> companiesOf(Database &database, const std::vector<Application> &applications)
{
    std::set<CompanyId> ids;
    std::vector<Company> companies;
    for (const Application &application : applications) {
        if (!ids.insert(application.company).second)
            continue;
        if (auto company = RecordTable<Company>::find(database, application.company, shown))
            companies.push_back(*std::move(company));
    }
    return companies;
}

} // namespace

Result<std::vector<AwardedWork>> ReplicaReader::awardedWork(QDate today) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&] {
        std::vector<AwardedWork> found;
        const auto add = [&](Application &&application, std::optional<Voucher> &&voucher) {
            auto company = RecordTable<Company>::find(database, application.company, shown);
            found.push_back({std::move(application), std::move(voucher), std::move(company)});
        };
        for (Voucher &voucher : RecordTable<Voucher>::select(database,
                 u"WHERE validTo >= ? AND \"left\" > 0 AND state IN ('Issued', 'Bound', 'PartlyUsed') ORDER BY code, id"_s, shown, today)) {
            if (auto application = RecordTable<Application>::find(database, voucher.application, shown))
                add(*std::move(application), std::move(voucher));
        }
        for (Application &application : RecordTable<Application>::select(database,
                 u"WHERE stage IN ('Confirmed', 'InNotice', 'Awarded') AND voucher IS NULL AND awarded > 0 ORDER BY number, id"_s, shown))
            add(std::move(application), std::nullopt);
        return found;
    });
}

Result<ProgrammeYear> ReplicaReader::programmeYear(ProgrammeId id, qint32 year) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&] {
        ProgrammeYear found;
        found.applications = RecordTable<Application>::select(database,
            u"WHERE programme = ?1 AND (budgetYear = ?2 OR (budgetYear = 0 AND submittedAt >= ?3 AND submittedAt < ?4)) ORDER BY submittedAt, id"_s,
            shown, id, year, startOf(QDate(year, 1, 1)), startOf(QDate(year + 1, 1, 1)));
        found.companies = companiesOf(database, found.applications);
        found.budget = RecordTable<BudgetLine>::select(database, u"WHERE programme = ? AND year = ? ORDER BY payer"_s, shown, id, year);
        // As capUse counts for one company.
        for (const QString &sql : {u"SELECT company, sum(awarded) FROM shown_Application WHERE voucher IS NULL"_s,
                 u"SELECT company, sum(\"left\" + held + used) FROM shown_Voucher WHERE true"_s}) {
            auto select = database.statement(sql + u" AND programme = ? AND budgetYear < ? GROUP BY company"_s);
            bindAll(*select, id, year);
            while (select->executeStep())
                if (const Money amount = columnValue<Money>(*select, 1); amount > Money())
                    found.awardedBefore[columnValue<CompanyId>(*select, 0)] += amount;
        }
        return found;
    });
}

} // namespace cpv
