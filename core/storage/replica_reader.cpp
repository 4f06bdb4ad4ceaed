#include "core/sqlite/interruption.h"
#include "core/storage/list_filters.h"
#include "core/storage/replica.h"
#include "core/storage/replica_reader_parts.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

constexpr int LargestPage = 500;

struct ProgrammeNames {
    QString zh, en;
};

std::map<ProgrammeId, ProgrammeNames> programmeNames(Database &database)
{
    auto select = database.statement(u"SELECT id, nameZh, nameEn FROM shown_Programme"_s);
    std::map<ProgrammeId, ProgrammeNames> names;
    while (select->executeStep())
        names[columnValue<ProgrammeId>(*select, 0)] = {columnValue<QString>(*select, 1), columnValue<QString>(*select, 2)};
    return names;
}

/// With the names of their programmes. Records are large: each is moved once.
template <typename Row, typename T>
std::vector<Row> namedRows(Database &database, std::vector<ListedRow<T>> &found, T Row::*record)
{
    const std::map<ProgrammeId, ProgrammeNames> names = programmeNames(database);
    std::vector<Row> rows(found.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].*record = std::move(found[i].record);
        rows[i].pending = found[i].pending;
        if (const auto name = names.find((rows[i].*record).programme); name != names.end()) {
            rows[i].programmeZh = name->second.zh;
            rows[i].programmeEn = name->second.en;
        }
    }
    return rows;
}

/// Each part by itself, where an index holds all of it.
QString byStageSql(const ListFilter &filter)
{
    const QString columns = u"stage, count(*), sum(requested), sum(awarded), sum(voucher IS NULL)"_s;
    const QString stages = u" GROUP BY stage"_s;
    return partSql(ListPart::Pending, columns, u"Application"_s, filter, WordsBy::Rows) + stages + u" UNION ALL "_s
        + partSql(ListPart::Confirmed, columns, u"Application"_s, filter, WordsBy::Rows) + stages;
}

template <typename RecordId>
std::vector<RecordId> pendingIds(Database &database, const QString &table, const QString &column, const Uuid &owner)
{
    auto select = database.statement(u"SELECT id FROM pending_%1 WHERE %2 = ?"_s.arg(table, column));
    bindAll(*select, owner);
    std::vector<RecordId> ids;
    while (select->executeStep())
        ids.push_back(columnValue<RecordId>(*select, 0));
    return ids;
}

/// What the person calls the thing a command was about.
QString subjectText(Database &database, const Uuid &subject, const Payload &payload)
{
    const auto *submit = std::get_if<SubmitApplication>(&payload);
    if (const auto application = RecordTable<Application>::find(database, ApplicationId(subject), shown)) {
        if (!application->number.isEmpty() || !submit)
            return application->number;
    }
    if (const auto voucher = RecordTable<Voucher>::find(database, VoucherId(subject), shown))
        return voucher->code;
    return submit ? submit->form.project : QString();
}

} // namespace

ReplicaReader::ReplicaReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }
ReplicaReader::~ReplicaReader() = default;

Result<std::unique_ptr<ReplicaReader>> ReplicaReader::open(const QString &profile, CommandCodec codec)
{
    CPV_TRY(database, Database::open(Replica::databasePath(profile), Database::Mode::Reader));
    return std::unique_ptr<ReplicaReader>(
        new ReplicaReader(std::make_unique<Parts>(std::move(database), std::move(codec))));
}

Result<ApplicationPage> ReplicaReader::applications(const ApplicationQuery &query, AccountId me) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<ApplicationPage> {
        CPV_TRY(filter, filterOf(query, me));
        CPV_TRY(found, readPage<Application>(database, filter, orderOf(query.sort, query.descending),
            {query.after, qBound(1, query.limit, LargestPage)}));
        ApplicationPage page {.rows = namedRows(database, found.first, &ApplicationRow::application), .nextKey = found.second};
        nameHandlers(database, page.rows);
        return page;
    });
}

Result<std::optional<qint64>> ReplicaReader::quickCount(const ApplicationQuery &query, AccountId me, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<std::optional<qint64>> {
        CPV_TRY(filter, filterOf(query, me));
        return cpv::quickCount(database, u"Application"_s, filter);
    });
}

Result<ListOutline> ReplicaReader::outline(const ApplicationQuery &query, AccountId me, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<ListOutline> {
        CPV_TRY(filter, filterOf(query, me));
        return readOutline(database, u"Application"_s, filter, orderOf(query.sort, query.descending));
    });
}

Result<ApplicationTotals> ReplicaReader::totals(const ApplicationQuery &query, AccountId me, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<ApplicationTotals> {
        CPV_TRY(filter, filterOf(query, me));
        const auto sums = aggregates(database, u"Application"_s, {u"count(*)"_s, u"sum(requested)"_s, u"sum(awarded)"_s}, filter);
        return ApplicationTotals {sums[0], Money::fromFen(sums[1]), Money::fromFen(sums[2])};
    });
}

Result<std::vector<StageCount>> ReplicaReader::stageCounts(const std::optional<ProgrammeId> &programme) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&] {
        ListFilter filter;
        if (programme)
            filter.require(u"programme = ?"_s, {programme->value});
        auto select = database.statement(byStageSql(filter));
        filter.bind(*select);
        std::map<Stage, StageCount> counted;
        while (select->executeStep()) {
            StageCount &count = counted[columnValue<Stage>(*select, 0)];
            count.stage = columnValue<Stage>(*select, 0);
            count.count += columnValue<qint64>(*select, 1);
            count.requested += columnValue<Money>(*select, 2);
            count.awarded += columnValue<Money>(*select, 3);
            count.unissued += columnValue<qint64>(*select, 4);
        }
        std::vector<StageCount> counts;
        for (const auto &[stage, count] : counted)
            counts.push_back(count);
        return counts;
    });
}

Result<std::map<ProgrammeId, CapUse>> ReplicaReader::capUse(CompanyId company, int year) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<std::map<ProgrammeId, CapUse>> {
        std::map<ProgrammeId, CapUse> used;
        for (const QString &sql : {u"SELECT programme, budgetYear, sum(awarded) FROM shown_Application WHERE company = ? AND voucher IS NULL"_s,
                 u"SELECT programme, budgetYear, sum(\"left\" + held + used) FROM shown_Voucher WHERE company = ?"_s}) {
            auto select = database.statement(sql + u" GROUP BY programme, budgetYear"_s);
            bindAll(*select, company);
            while (select->executeStep()) {
                CapUse &use = used[columnValue<ProgrammeId>(*select, 0)];
                const Money amount = columnValue<Money>(*select, 2);
                use.companyTotal += amount;
                if (columnValue<qint32>(*select, 1) == year)
                    use.companyYear += amount;
            }
        }
        return used;
    });
}

Result<ApplicationRow> ReplicaReader::application(ApplicationId id) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<ApplicationRow> {
        CPV_TRY(application, findShown<Application>(database, id));
        const auto names = programmeNames(database);
        const auto name = names.find(application.programme);
        return ApplicationRow {application, name == names.end() ? QString() : name->second.zh,
            name == names.end() ? QString() : name->second.en, isPending(database, RecordKind::Application, id.value)};
    });
}

Result<std::vector<Application>> ReplicaReader::applicationsOfContract(const QString &number) const
{
    constexpr int most = 100; // A number that hundreds write down is no contract's.
    return guarded([&] {
        return RecordTable<Application>::select(
            *m_parts->database, u"WHERE contractNumber = ? ORDER BY submittedAt, id LIMIT %1"_s.arg(most), shown, number);
    });
}

Result<std::vector<Objection>> ReplicaReader::objections(ApplicationId id) const
{
    return guarded([&] {
        return RecordTable<Objection>::select(*m_parts->database, u"WHERE application = ? ORDER BY at, id"_s, shown, id);
    });
}

Result<std::vector<TimelineEntry>> ReplicaReader::timeline(const Uuid &subject) const
{
    return guarded([&] {
        return RecordTable<TimelineEntry>::select(*m_parts->database,
            u"WHERE subject = ? ORDER BY id IN (SELECT id FROM pending_TimelineEntry), changedSeq, at, id"_s, shown, subject);
    });
}

Result<std::vector<TimelineId>> ReplicaReader::pendingTimeline(const Uuid &subject) const
{
    return guarded([&] { return pendingIds<TimelineId>(*m_parts->database, u"TimelineEntry"_s, u"subject"_s, subject); });
}

Result<VoucherPage> ReplicaReader::vouchers(const VoucherQuery &query) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<VoucherPage> {
        CPV_TRY(filter, filterOf(query));
        CPV_TRY(found, readPage<Voucher>(database, filter, orderOf(query.sort, query.descending),
            {query.after, qBound(1, query.limit, LargestPage)}));
        return VoucherPage {.rows = namedRows(database, found.first, &VoucherRow::voucher), .nextKey = found.second};
    });
}

Result<std::optional<qint64>> ReplicaReader::quickCount(const VoucherQuery &query, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<std::optional<qint64>> {
        CPV_TRY(filter, filterOf(query));
        return cpv::quickCount(database, u"Voucher"_s, filter);
    });
}

Result<ListOutline> ReplicaReader::outline(const VoucherQuery &query, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<ListOutline> {
        CPV_TRY(filter, filterOf(query));
        return readOutline(database, u"Voucher"_s, filter, orderOf(query.sort, query.descending));
    });
}

Result<VoucherTotals> ReplicaReader::totals(const VoucherQuery &query, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<VoucherTotals> {
        CPV_TRY(filter, filterOf(query));
        const auto sums = aggregates(database, u"Voucher"_s,
            {u"count(*)"_s, u"sum(face)"_s, u"sum(\"left\")"_s, u"sum(held)"_s, u"sum(used)"_s}, filter);
        return VoucherTotals {sums[0], Money::fromFen(sums[1]), Money::fromFen(sums[2]), Money::fromFen(sums[3]), Money::fromFen(sums[4])};
    });
}

Result<std::vector<Voucher>> ReplicaReader::usableVouchers(QDate today) const
{
    return guarded([&] {
        return RecordTable<Voucher>::select(*m_parts->database,
            u"WHERE validTo >= ? AND \"left\" > 0 AND state IN ('Issued', 'Bound', 'PartlyUsed') ORDER BY validTo, id"_s, shown, today);
    });
}

Result<VoucherRow> ReplicaReader::voucher(VoucherId id) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<VoucherRow> {
        CPV_TRY(voucher, findShown<Voucher>(database, id));
        const auto names = programmeNames(database);
        const auto name = names.find(voucher.programme);
        return VoucherRow {voucher, name == names.end() ? QString() : name->second.zh,
            name == names.end() ? QString() : name->second.en, isPending(database, RecordKind::Voucher, id.value)};
    });
}

Result<std::optional<Voucher>> ReplicaReader::confirmedVoucher(VoucherId id) const
{
    return guarded([&] { return RecordTable<Voucher>::find(*m_parts->database, id); });
}

Result<std::vector<Transfer>> ReplicaReader::transfers(VoucherId voucher) const
{
    return guarded([&] {
        return RecordTable<Transfer>::select(*m_parts->database,
            u"WHERE voucher = ? ORDER BY id IN (SELECT id FROM pending_Transfer), changedSeq, ordinal, id"_s, shown, voucher);
    });
}

Result<std::vector<TransferId>> ReplicaReader::pendingTransfers(VoucherId voucher) const
{
    return guarded([&] { return pendingIds<TransferId>(*m_parts->database, u"Transfer"_s, u"voucher"_s, voucher.value); });
}

Result<std::vector<Redemption>> ReplicaReader::redemptions(VoucherId voucher) const
{
    return guarded([&] {
        return RecordTable<Redemption>::select(*m_parts->database, u"WHERE voucher = ? ORDER BY at, id"_s, shown, voucher);
    });
}

Result<RedemptionPage> ReplicaReader::redemptions(const RedemptionQuery &query) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<RedemptionPage> {
        CPV_TRY(filter, filterOf(query));
        CPV_TRY(found, readPage<Redemption>(database, filter, orderOf(query.sort, query.descending),
            {query.after, qBound(1, query.limit, LargestPage)}));
        return RedemptionPage {.rows = namedRows(database, found.first, &RedemptionRow::redemption), .nextKey = found.second};
    });
}

Result<ListOutline> ReplicaReader::outline(const RedemptionQuery &query, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<ListOutline> {
        CPV_TRY(filter, filterOf(query));
        return readOutline(database, u"Redemption"_s, filter, orderOf(query.sort, query.descending));
    });
}

Result<RedemptionTotals> ReplicaReader::totals(const RedemptionQuery &query, const Overtaken &overtaken) const
{
    Database &database = *m_parts->database;
    const Interruption interruption(database, overtaken);
    return inSnapshot(database, [&]() -> Result<RedemptionTotals> {
        CPV_TRY(filter, filterOf(query));
        const auto sums = aggregates(database, u"Redemption"_s, {u"count(*)"_s, u"sum(cost)"_s, u"sum(amount)"_s}, filter);
        return RedemptionTotals {sums[0], Money::fromFen(sums[1]), Money::fromFen(sums[2])};
    });
}

Result<RedemptionRow> ReplicaReader::redemption(RedemptionId id) const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<RedemptionRow> {
        CPV_TRY(redemption, findShown<Redemption>(database, id));
        return RedemptionRow {redemption, {}, {}, isPending(database, RecordKind::Redemption, id.value)};
    });
}

Result<std::vector<Draft>> ReplicaReader::drafts() const { return m_parts->drafts.open(); }
Result<Draft> ReplicaReader::draft(DraftId id) const { return m_parts->drafts.find(id); }
Result<std::vector<DraftMark>> ReplicaReader::draftMarks(DraftId id) const { return m_parts->drafts.marks(id); }
Result<std::vector<DraftRevision>> ReplicaReader::draftRevisions(DraftId id) const { return m_parts->drafts.revisions(id); }
Result<std::vector<Draft>> ReplicaReader::heldDiscards() const { return m_parts->drafts.heldDiscards(); }
Result<std::vector<DraftConflict>> ReplicaReader::draftConflicts(DraftId id) const { return m_parts->drafts.conflicts(id); }

Result<std::vector<Refusal>> ReplicaReader::refusals() const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<std::vector<Refusal>> {
        auto select = database.statement(
            u"SELECT bytes, subject, answeredAt, errorCode, errorArguments, errorDetail FROM outbox WHERE state = 'Refused' "
            u"ORDER BY answeredAt DESC, ordinal DESC"_s);
        std::vector<Refusal> refusals;
        while (select->executeStep()) {
            CPV_TRY(command, m_parts->codec.decode(columnValue<QByteArray>(*select, 0)));
            const auto arguments = columnValue<std::vector<QString>>(*select, 4);
            Refusal refusal {.command = command.id,
                .kind = kindOfCommand(command.payload),
                .place = command.place,
                .subject = columnValue<Uuid>(*select, 1),
                .subjectText = {},
                .error = {columnValue<Errc>(*select, 3), QStringList(arguments.begin(), arguments.end()),
                    columnValue<QString>(*select, 5)},
                .claimedAt = command.claimedAt,
                .answeredAt = columnValue<Instant>(*select, 2),
                .payload = command.payload};
            refusal.subjectText = subjectText(database, refusal.subject, refusal.payload);
            refusals.push_back(std::move(refusal));
        }
        return refusals;
    });
}

Result<std::vector<WaitingCommand>> ReplicaReader::waitingCommands() const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<std::vector<WaitingCommand>> {
        auto select = database.statement(
            u"SELECT bytes, subject, state FROM outbox WHERE state IN ('Held', 'Waiting', 'Sent') ORDER BY ordinal"_s);
        std::vector<WaitingCommand> waiting;
        while (select->executeStep()) {
            CPV_TRY(command, m_parts->codec.decode(columnValue<QByteArray>(*select, 0)));
            const auto subject = columnValue<Uuid>(*select, 1);
            waiting.push_back({.command = command.id,
                .kind = kindOfCommand(command.payload),
                .place = command.place,
                .subject = subject,
                .subjectText = subjectText(database, subject, command.payload),
                .claimedAt = command.claimedAt,
                .sent = columnValue<OutboxState>(*select, 2) == OutboxState::Sent,
                .held = columnValue<OutboxState>(*select, 2) == OutboxState::Held});
        }
        return waiting;
    });
}

Result<DeliveryCounts> ReplicaReader::deliveryCounts() const
{
    Database &database = *m_parts->database;
    return inSnapshot(database, [&]() -> Result<DeliveryCounts> {
        auto select = database.statement(
            u"SELECT (SELECT count(*) FROM outbox WHERE state IN ('Held', 'Waiting', 'Sent')), "
            u"(SELECT count(*) FROM draft_delivery WHERE dirty = 1 "
            u"AND draft NOT IN (SELECT id FROM pending_Draft WHERE discarded = 1)), "
            u"(SELECT count(*) FROM material_upload WHERE uploaded = 0), "
            u"(SELECT count(*) FROM outbox WHERE state = 'Refused'), "
            u"(SELECT count(DISTINCT draft) FROM draft_conflict), "
            u"(SELECT min(since) FROM (SELECT min(claimedAt) AS since FROM outbox WHERE state IN ('Held', 'Waiting', 'Sent') UNION ALL "
            u"SELECT min(editedAt) FROM local_Draft WHERE id IN (SELECT draft FROM draft_delivery WHERE dirty = 1) "
            u"AND id NOT IN (SELECT id FROM pending_Draft WHERE discarded = 1)))"_s);
        select->executeStep();
        DeliveryCounts counts {.waiting = columnValue<qint64>(*select, 0),
            .drafts = columnValue<qint64>(*select, 1),
            .uploads = columnValue<qint64>(*select, 2),
            .refused = columnValue<qint64>(*select, 3),
            .conflicts = columnValue<qint64>(*select, 4),
            .oldestWaiting = columnValue<std::optional<Instant>>(*select, 5),
            .places = {}};
        CPV_TRY(places, readProgress(database));
        counts.places = places;
        return counts;
    });
}

} // namespace cpv
