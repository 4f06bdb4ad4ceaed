#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/storage/reading_connection.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace cpv {

enum class OwnColumnKind { Text, Amount, Number, Nested };

struct OwnColumn {
    QString name;
    OwnColumnKind kind = OwnColumnKind::Text;
};

/// One kind of what the profile holds, as base/json.h writes it; amounts are fen.
struct OwnTable {
    QString name;
    std::vector<OwnColumn> columns;
    std::vector<QJsonObject> rows;
};

/// All that a company's profile holds, for a person who takes it along: records as the pages show them, and what only this
/// device has. On a connection of its own; used on one executor only. Errors: Storage.
class OwnDataQuery
{
public:
    explicit OwnDataQuery(QString databasePath) : m_connection(std::move(databasePath)) { }

    /// Each table once, empty ones too; a failure of `take` ends the reading.
    using Take = std::function<Result<void>(const OwnTable &)>;
    [[nodiscard]] Result<void> tables(CompanyId company, AccountId account, const Take &take);

private:
    ReadingConnection m_connection;
};

} // namespace cpv
