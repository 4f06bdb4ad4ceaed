#include "core/storage/draft_revisions.h"

#include "core/base/json.h"
#include "core/sqlite/record_table.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr std::chrono::minutes Pause {5};
constexpr std::chrono::minutes LongestVersion {15};
constexpr int MostVersions = 60;

QString textOf(const Draft &draft) { return QString::fromUtf8(QJsonDocument(toJson(draft).toObject()).toJson(QJsonDocument::Compact)); }

std::optional<Draft> draftOf(const QString &text)
{
    const Result<Draft> draft = fromJson<Draft>(QJsonDocument::fromJson(text.toUtf8()).object());
    return draft ? std::optional(*draft) : std::nullopt;
}

bool sameContent(const QString &text, const Draft &draft)
{
    const auto stored = draftOf(text);
    return stored && toJson<ApplicationForm>(*stored) == toJson<ApplicationForm>(draft);
}

} // namespace

void DraftRevisions::add(const Draft &draft, Instant at, bool byColleague)
{
    auto newest = m_database.statement(
        u"SELECT ordinal, begunAt, savedAt, byColleague, closed, content FROM draft_revision WHERE draft = ? ORDER BY ordinal DESC LIMIT 1"_s);
    bindAll(*newest, draft.id);
    if (newest->executeStep()) {
        if (sameContent(columnValue<QString>(*newest, 5), draft))
            return;
        const bool open = !byColleague && !columnValue<bool>(*newest, 3) && !columnValue<bool>(*newest, 4);
        const bool goesOn = at - columnValue<Instant>(*newest, 2) < Pause && at - columnValue<Instant>(*newest, 1) < LongestVersion;
        if (open && goesOn) {
            auto update = m_database.statement(u"UPDATE draft_revision SET savedAt = ?, content = ? WHERE ordinal = ?"_s);
            bindAll(*update, at, textOf(draft), columnValue<qint64>(*newest, 0));
            update->exec();
            return;
        }
    }
    auto insert = m_database.statement(
        u"INSERT INTO draft_revision (draft, begunAt, savedAt, byColleague, closed, content) VALUES (?1, ?2, ?2, ?3, 0, ?4)"_s);
    bindAll(*insert, draft.id, at, byColleague, textOf(draft));
    insert->exec();
    forgetOldest(draft.id);
}

void DraftRevisions::forgetOldest(DraftId draft)
{
    auto erase = m_database.statement(u"DELETE FROM draft_revision WHERE draft = ?1 AND ordinal <= (SELECT ordinal FROM draft_revision "
                                      u"WHERE draft = ?1 ORDER BY ordinal DESC LIMIT 1 OFFSET ?2)"_s);
    bindAll(*erase, draft, MostVersions);
    erase->exec();
}

void DraftRevisions::remove(DraftId draft)
{
    auto erase = m_database.statement(u"DELETE FROM draft_revision WHERE draft = ?"_s);
    bindAll(*erase, draft);
    erase->exec();
}

Result<void> DraftRevisions::close(DraftId draft)
{
    return guarded([&] {
        auto update = m_database.statement(
            u"UPDATE draft_revision SET closed = 1 WHERE ordinal = (SELECT max(ordinal) FROM draft_revision WHERE draft = ?)"_s);
        bindAll(*update, draft);
        update->exec();
    });
}

Result<std::vector<DraftRevision>> DraftRevisions::of(DraftId draft) const
{
    return guarded([&] {
        std::vector<DraftRevision> revisions;
        auto select = m_database.statement(
            u"SELECT ordinal, savedAt, byColleague, content FROM draft_revision WHERE draft = ? ORDER BY ordinal DESC"_s);
        bindAll(*select, draft);
        while (select->executeStep()) {
            if (const auto content = draftOf(columnValue<QString>(*select, 3)))
                revisions.push_back({columnValue<qint64>(*select, 0), *content, columnValue<Instant>(*select, 1), columnValue<bool>(*select, 2)});
        }
        return revisions;
    });
}

} // namespace cpv
