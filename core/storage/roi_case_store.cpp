#include "core/storage/roi_case_store.h"

#include "core/sqlite/database.h"
#include "core/sqlite/guarded.h"
#include "core/sqlite/sql_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

Result<std::vector<RoiCase>> RoiCaseStore::of(CompanyId company) const
{
    return guarded([&] {
        auto select = m_database.statement(u"SELECT content FROM roi_case WHERE company = ? ORDER BY id"_s); // Ids grow with time.
        bindAll(*select, company);
        std::vector<RoiCase> cases;
        while (select->executeStep())
            cases.push_back(columnValue<RoiCase>(*select, 0));
        return cases;
    });
}

Result<void> RoiCaseStore::save(const RoiCase &kept)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        CPV_TRY(cases, of(kept.company));
        if (cases.size() >= MostRoiCases && std::ranges::find(cases, kept.id, &RoiCase::id) == cases.end())
            return fail(Errc::TooLarge, {QString::number(MostRoiCases)});
        auto save = m_database.statement(u"INSERT INTO roi_case (id, company, savedAt, content) VALUES (?1, ?2, ?3, ?4) "
                                         u"ON CONFLICT (id) DO UPDATE SET savedAt = ?3, content = ?4 WHERE company = ?2"_s);
        bindAll(*save, kept.id, kept.company, kept.savedAt, kept);
        save->exec();
        return {};
    });
}

Result<void> RoiCaseStore::remove(RoiCaseId id)
{
    return guarded([&] {
        auto erase = m_database.statement(u"DELETE FROM roi_case WHERE id = ?"_s);
        bindAll(*erase, id);
        erase->exec();
    });
}

} // namespace cpv
