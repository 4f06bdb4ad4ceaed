#include "core/storage/replica_reader_parts.h"

using namespace Qt::StringLiterals;

namespace cpv {

Result<std::vector<Objection>> ReplicaReader::objections() const
{
    return guarded([&] {
        return RecordTable<Objection>::select(*m_parts->database,
            u"ORDER BY state <> 'Open', CASE WHEN state = 'Open' THEN \"at\" END, decidedAt DESC, \"at\" DESC, id"_s, shown);
    });
}

Result<std::vector<Application>> ReplicaReader::proposedCases() const
{
    return guarded([&] {
        return RecordTable<Application>::select(*m_parts->database, u"WHERE stage = 'Proposed' ORDER BY programme, submittedAt, id"_s, shown);
    });
}

Result<std::vector<Application>> ReplicaReader::pendingConfirmed() const
{
    return guarded([&] {
        return RecordTable<Application>::select(*m_parts->database,
            u"WHERE stage = 'Confirmed' AND id IN (SELECT id FROM Application WHERE stage = 'Proposed')"_s, u"pending_");
    });
}

Result<std::vector<AwardRound>> ReplicaReader::awardRounds(qint32 year) const
{
    return guarded([&] { return RecordTable<AwardRound>::select(*m_parts->database, u"WHERE year = ? ORDER BY id"_s, shown, year); });
}

Result<std::map<ApplicationId, qint32>> ReplicaReader::panelScores() const
{
    return guarded([&] {
        std::map<ApplicationId, qint32> scores;
        for (const ReviewPanel &panel : RecordTable<ReviewPanel>::select(*m_parts->database, u"WHERE score IS NOT NULL"_s, shown))
            scores[panel.application] = *panel.score;
        return scores;
    });
}

Result<std::vector<NoticeDay>> ReplicaReader::noticeDays() const
{
    return guarded([&] {
        auto select = m_parts->database->statement(
            u"SELECT programme, noticeFrom, max(noticeTo), count(*) FILTER (WHERE stage IN ('InNotice', 'Awarded', 'Closed')), "
                u"coalesce(sum(json_extract(decision, '$.amount')) FILTER (WHERE stage IN ('InNotice', 'Awarded', 'Closed')), 0), sum(openObjections) "
            u"FROM shown_Application WHERE noticeFrom IS NOT NULL GROUP BY programme, noticeFrom ORDER BY noticeFrom DESC, programme"_s);
        std::vector<NoticeDay> days;
        while (select->executeStep())
            days.push_back({.programme = columnValue<ProgrammeId>(*select, 0),
                .from = columnValue<QDate>(*select, 1),
                .to = columnValue<QDate>(*select, 2),
                .cases = columnValue<qint64>(*select, 3),
                .amount = columnValue<Money>(*select, 4),
                .openObjections = columnValue<qint64>(*select, 5)});
        return days;
    });
}

Result<std::vector<Application>> ReplicaReader::noticedCases(ProgrammeId programme, QDate from) const
{
    return guarded([&] {
        return RecordTable<Application>::select(
            *m_parts->database, u"WHERE programme = ? AND noticeFrom = ? ORDER BY number, id"_s, shown, programme, from);
    });
}

} // namespace cpv
