#include "core/storage/replica_reader_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

void nameHandlers(Database &database, std::vector<ApplicationRow> &rows)
{
    auto select = database.statement(u"SELECT name FROM shown_CaseHandler WHERE application = ?"_s);
    for (ApplicationRow &row : rows) {
        bindAll(*select, row.application.id);
        if (select->executeStep())
            row.handlerName = columnValue<QString>(*select, 0);
        select->reset();
    }
}

Result<std::optional<CaseHandler>> ReplicaReader::caseHandler(ApplicationId application) const
{
    return guarded([&] { return RecordTable<CaseHandler>::find(*m_parts->database, CaseHandler::idOf(application), shown); });
}

Result<std::vector<Account>> ReplicaReader::caseHandlers(const PlaceCode &place) const
{
    return guarded([&] {
        std::vector<Account> officials = RecordTable<Account>::select(*m_parts->database, u"WHERE disabled = 0 ORDER BY personName, id"_s, shown);
        std::erase_if(officials, [&](const Account &account) { return !canHandleCases(account) || !inScope(account, place); });
        return officials;
    });
}

} // namespace cpv
