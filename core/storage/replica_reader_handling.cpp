#include "core/storage/replica_reader_parts.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cpv {

void nameHandlers(Database &database, std::vector<ApplicationRow> &rows)
{
    if (rows.empty())
        return;
    const QString marks = QStringList(qsizetype(rows.size()), u"?"_s).join(u',');
    auto select = database.statement(u"SELECT application, name FROM shown_CaseHandler WHERE application IN (%1)"_s.arg(marks));
    int parameter = 0;
    for (const ApplicationRow &row : rows)
        bindValue(*select, ++parameter, row.application.id);
    std::map<ApplicationId, QString> names;
    while (select->executeStep())
        names.emplace(columnValue<ApplicationId>(*select, 0), columnValue<QString>(*select, 1));
    if (names.empty())
        return;
    for (ApplicationRow &row : rows)
        if (const auto found = names.find(row.application.id); found != names.end())
            row.handlerName = found->second;
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
