#include "tests/unit/storage/replica_bench.h"

#include "core/protocol/command_codec.h"
#include "core/protocol/record_codec.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cpv {

CommandCodec protocolCodec()
{
    return { &encode, &decodeCommand };
}

ReplicaBench::ReplicaBench()
{
    open();
    signIn(city.owner);
    applyNews();
}

void ReplicaBench::open()
{
    reader.reset();
    scanner.reset();
    replica.reset();
    replica = must(Replica::open(folder->path(), protocolCodec(), moment()));
    reader = must(ReplicaReader::open(folder->path(), protocolCodec()));
    scanner = must(ReplicaReader::open(folder->path(), protocolCodec()));
}

void ReplicaBench::killAndReopen()
{
    auto copy = std::make_unique<QTemporaryDir>();
    for (const QString &name : QDir(folder->path()).entryList(QDir::Files))
        QFile::copy(folder->filePath(name), copy->filePath(name));
    reader.reset();
    scanner.reset();
    m_killed = std::move(replica);
    m_killedFolder = std::exchange(folder, std::move(copy));
    open();
}

void ReplicaBench::signIn(AccountId account)
{
    me = account;
    const std::vector<PlaceCode> places{ PlaceCode::shared(), city.place };
    must(replica->clearFor(account));
    must(replica->state().saveSession({ city.get<Account>(account), device, places, {}, city.clock.now(), true }));
    must(replica->feed().setPlaces(places));
}

void ReplicaBench::startOverFor(AccountId account)
{
    me = account;
    m_told.clear();
    applyNews();
}

Result<Enqueued> ReplicaBench::perform(Payload payload, std::optional<qint32> baseVersion, Hold hold)
{
    Command command;
    command.id = city.newId<CommandId>();
    command.place = city.place;
    command.account = me;
    command.baseVersion = baseVersion;
    command.claimedAt = city.clock.now();
    command.payload = std::move(payload);
    return replica->outbox().enqueue(command, moment(), hold);
}

Result<Effects> ReplicaBench::judge(const Command &command)
{
    for (Reads wanted = reads(command, city.world, city.clock.now()); !wanted.empty();
         wanted = reads(command, city.world, city.clock.now())) {
        for (const RecordKey &key : wanted.records)
            city.world.putAbsent(key);
        for (const Uuid &owner : wanted.ledgerOwners)
            city.world.markLedgerLoaded(owner);
    }
    auto effects = decide(city.world, command, moment());
    if (effects)
        city.take(*effects);
    return effects;
}

std::vector<OutboxAnswer> ReplicaBench::deliver()
{
    std::vector<OutboxAnswer> answers;
    for (const OutboxEntry &entry : must(replica->outbox().take(city.place, device, 500))) {
        const Command command = must(decodeCommand(entry.bytes));
        if (command.deviceSequence <= answeredSequence)
            continue;
        answeredSequence = command.deviceSequence;
        const auto effects = judge(command);
        if (effects) {
            m_transfers.insert(m_transfers.end(), effects->transfers.begin(), effects->transfers.end());
            answers.push_back({ .command = command.id, .answer = Answered::Applied });
        } else {
            answers.push_back({ .command = command.id, .answer = Answered::Refused, .error = effects.error() });
        }
    }
    return answers;
}

bool ReplicaBench::sees(const AnyRecord &record) const
{
    const Account &account = city.get<Account>(me);
    const Audience audience = audienceOf(record);
    if (audience.internal)
        return false;
    return audience.everybody || (audience.officials && isOfficial(account))
        || (audience.company && audience.company == account.company) || audience.account == account.id
        || (audience.provider && audience.provider == account.provider)
        || std::ranges::find(audience.accounts, account.id) != audience.accounts.end();
}

ChangePage ReplicaBench::news()
{
    ChangePage page{ .place = city.place, .changes = {}, .answeredSequence = answeredSequence };
    const auto tell = [&](AnyRecord record) {
        const QByteArray now = compactJson(encodeRecord(record));
        const RecordKey key{ kindOfRecord(record), idOf(record) };
        if (!sees(record) || m_told[key] == now)
            return;
        m_told[key] = now;
        std::visit([&](auto &r) { r.changedSeq = ++m_seq; }, record);
        page.changes.push_back({ key.kind, key.id, record });
    };
    std::vector<AnyRecord> records;
    for (const auto &[key, record] : city.world.records())
        records.push_back(record);
    std::ranges::stable_sort(records, {}, [](const AnyRecord &record) { // Histories as they came about.
        const auto *entry = std::get_if<TimelineEntry>(&record);
        return entry ? entry->changedSeq : 0;
    });
    for (const AnyRecord &record : records)
        tell(record);
    for (const Transfer &transfer : m_transfers)
        tell(transfer);
    page.lastSeq = page.headSeq = m_seq;
    return page;
}

void ReplicaBench::applyNews()
{
    must(replica->feed().apply(news(), moment()));
}

void ReplicaBench::tell(const std::vector<AnyRecord> &records)
{
    ChangePage page = news();
    for (const AnyRecord &record : records)
        page.changes.push_back({kindOfRecord(record), idOf(record), record});
    must(replica->feed().apply(page, moment()));
}

void ReplicaBench::sync()
{
    must(replica->outbox().recordAnswers(deliver(), moment()));
    applyNews();
    must(replica->feed().apply({.place = PlaceCode::shared(), .changes = {}}, moment())); // The city's records are all the place's own.
}

QString ReplicaBench::contractFile() const
{
    QFile paper(folder->filePath(u"合同.pdf"_s));
    if (!paper.open(QIODevice::WriteOnly) || paper.write("%PDF-1.7") < 0)
        qFatal("%s", qPrintable(paper.errorString()));
    return paper.fileName();
}

Draft ReplicaBench::draft(Money contract)
{
    Draft draft;
    static_cast<ApplicationForm &>(draft) = city.form(contract);
    draft.id = city.newId<DraftId>();
    draft.place = city.place;
    draft.editedAt = city.clock.now();
    return draft;
}

ApplicationId ReplicaBench::submit(const Draft &draft)
{
    must(replica->drafts().save(draft));
    const auto id = city.newId<ApplicationId>();
    must(perform(SubmitApplication{ id, draft, draft.id }));
    return id;
}

ApplicationPage ReplicaBench::list(const ApplicationQuery &query) const
{
    return must(reader->applications(query, me));
}
DeliveryCounts ReplicaBench::counts() const
{
    return must(reader->deliveryCounts());
}

} // namespace cpv
