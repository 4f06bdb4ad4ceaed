#include "core/storage/unsent_work.h"

#include "core/sqlite/record_table.h"
#include "core/storage/list_sql.h"
#include "core/storage/roi_case_store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Whether a command that used the form is on its way or was accepted.
bool wasSubmitted(Database &database, DraftId draft)
{
    auto select = database.statement(u"SELECT 1 FROM outbox WHERE draft = ? AND state NOT IN ('Refused', 'Dismissed')"_s);
    bindAll(*select, draft);
    return select->executeStep();
}

} // namespace

Result<UnsentWork> unsentWork(const QString &databasePath, const std::optional<CompanyId> &company)
{
    CPV_TRY(database, Database::open(databasePath, Database::Mode::Reader));
    return inSnapshot(*database, [&]() -> Result<UnsentWork> {
        UnsentWork work;
        CPV_TRY(drafts, DraftStore(*database).open());
        work.drafts = std::move(drafts);
        auto select = database->statement(u"SELECT bytes FROM outbox WHERE state IN ('Held', 'Waiting', 'Sent') ORDER BY ordinal"_s);
        while (select->executeStep())
            work.commands.push_back(QString::fromUtf8(columnValue<QByteArray>(*select, 0)));
        if (company) {
            CPV_TRY(cases, RoiCaseStore(*database).of(*company));
            work.calculations = std::move(cases);
        }
        return work;
    });
}

Result<std::vector<Draft>> missingDrafts(const QString &databasePath, const std::vector<Draft> &drafts)
{
    CPV_TRY(database, Database::open(databasePath, Database::Mode::Reader));
    return inSnapshot(*database, [&]() -> Result<std::vector<Draft>> {
        const DraftStore store(*database);
        std::vector<Draft> missing;
        for (const Draft &draft : drafts) {
            const auto here = store.find(draft.id);
            if (!here && here.error().code != Errc::NotFound)
                return fail(here.error());
            const bool newer = here && here->editedAt >= draft.editedAt;
            if (!newer && !wasSubmitted(*database, draft.id))
                missing.push_back(draft);
        }
        return missing;
    });
}

std::vector<QString> papersOf(const UnsentWork &work, const std::vector<std::vector<MaterialRef>> &ofCommands)
{
    QSet<QString> seen;
    std::vector<QString> digests;
    const auto note = [&](const std::vector<MaterialRef> &materials) {
        for (const MaterialRef &material : materials) {
            if (!seen.contains(material.sha256)) {
                seen.insert(material.sha256);
                digests.push_back(material.sha256);
            }
        }
    };
    for (const Draft &draft : work.drafts)
        note(draft.materials);
    for (const auto &materials : ofCommands)
        note(materials);
    return digests;
}

} // namespace cpv
