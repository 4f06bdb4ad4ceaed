#include "core/registry/commit/commit_group.h"

#include "core/registry/commit/rollup_upkeep.h"

#include <algorithm>

namespace cpv {

namespace {

Answer later(const Command &command, Error error)
{
    return { command.id, AnswerKind::Later, toWire(error), 0 };
}

/// Not yet, rather than no: the device sends the command again.
bool isLater(Errc code)
{
    return code == Errc::Later || code == Errc::MaterialsMissing;
}

AnswerKind finalKind(Errc code)
{
    return code == Errc::Conflict ? AnswerKind::Conflict : AnswerKind::Refused;
}

const ApplicationForm *submittedForm(const Payload &payload)
{
    if (const auto *submit = std::get_if<SubmitApplication>(&payload))
        return &submit->form;
    if (const auto *resubmit = std::get_if<ResubmitApplication>(&payload))
        return &resubmit->form;
    return nullptr;
}

} // namespace

std::vector<Answer> CommitGroup::run(std::span<const ReceivedCommand> commands)
{
    recall(commands);
    loadFor(commands);
    std::vector<Answer> answers;
    for (const ReceivedCommand &received : commands)
        answers.push_back(answer(received));
    write(answers);
    return answers;
}

std::vector<Answer> CommitGroup::quarantine(const ReceivedCommand &received, const Error &error)
{
    recall({ &received, 1 });
    std::vector<Answer> answers;
    if (auto repeat = repeated(received)) {
        answers.push_back(*repeat);
        return answers;
    }
    answers.push_back(conclude(received, fail(Errc::Internal, {}, error.detail)));
    write(answers);
    return answers;
}

void CommitGroup::recall(std::span<const ReceivedCommand> commands)
{
    std::vector<CommandId> ids;
    std::set<DevicePlace> origins;
    for (const ReceivedCommand &received : commands) {
        ids.push_back(received.command.id);
        if (received.command.dependsOn)
            ids.push_back(*received.command.dependsOn);
        origins.insert(received.origin());
    }
    m_results = m_transaction.results(ids);
    const std::vector<DevicePlace> originList(origins.begin(), origins.end());
    m_sequences = m_transaction.lastSequences(originList);
}

void CommitGroup::loadFor(std::span<const ReceivedCommand> commands)
{
    // Set by set: everything that all commands ask for, then what those answers make them ask for.
    for (bool asked = true; asked;) {
        Reads wanted;
        for (const ReceivedCommand &received : commands) {
            if (m_results.contains(received.command.id))
                continue;
            const Reads more = reads(received.command, m_world, m_moment.now);
            wanted.records.insert(wanted.records.end(), more.records.begin(), more.records.end());
            wanted.ledgerOwners.insert(wanted.ledgerOwners.end(), more.ledgerOwners.begin(), more.ledgerOwners.end());
        }
        asked = !wanted.empty();
        load(wanted);
    }
}

void CommitGroup::load(const Reads &reads)
{
    m_transaction.loadRecords(reads.records, m_world);
    m_transaction.loadLedger(reads.ledgerOwners, m_world);
}

Answer CommitGroup::answer(const ReceivedCommand &received)
{
    if (const auto repeat = repeated(received))
        return *repeat;
    const qint64 expected = m_sequences[received.origin()] + 1;
    if (received.command.deviceSequence > expected)
        return later(received.command, { Errc::SequenceGap, { QString::number(expected) } });
    // A number that was answered already under another id: reordered, or a device restored from a copy.
    const Result<Effects> outcome = received.command.deviceSequence < expected
        ? fail(Errc::SequenceGap, { QString::number(expected) })
        : judge(received);
    if (!outcome && isLater(outcome.error().code))
        return later(received.command, outcome.error());
    return conclude(received, outcome);
}

std::optional<Answer> CommitGroup::repeated(const ReceivedCommand &received)
{
    const auto known = m_results.find(received.command.id);
    if (known == m_results.end())
        return std::nullopt;
    const StoredResult &result = known->second;
    if (result.digest != received.digest) {
        // It counts as answered, or the device could never go on; but nothing of it is kept, since the id is another's.
        qint64 &last = m_sequences[received.origin()];
        if (received.command.deviceSequence == last + 1) {
            ++last;
            m_advanced.insert(received.origin());
        }
        return Answer{ received.command.id, AnswerKind::Refused, toWire({ Errc::IdReused }), 0 };
    }
    Answer answer{ received.command.id, result.kind, std::nullopt, result.lastSeq };
    if (result.kind == AnswerKind::Applied)
        answer.kind = AnswerKind::AlreadyApplied;
    if (result.error)
        answer.error = toWire(*result.error);
    return answer;
}

Result<Effects> CommitGroup::judge(const ReceivedCommand &received)
{
    CPV_CHECK(checkDependency(received.command));
    CPV_CHECK(checkMaterials(received.command));
    // What earlier commands of the group did can make this one ask for more.
    for (Reads more = reads(received.command, m_world, m_moment.now); !more.empty();
         more = reads(received.command, m_world, m_moment.now))
        load(more);
    return m_decider(m_world, received.command, m_moment);
}

Result<void> CommitGroup::checkDependency(const Command &command)
{
    if (!command.dependsOn)
        return {};
    const auto known = m_results.find(*command.dependsOn);
    if (known == m_results.end())
        return fail(Errc::Later, { command.dependsOn->toText() });
    if (known->second.kind != AnswerKind::Applied)
        return fail(Errc::DependencyRefused, { command.dependsOn->toText() });
    return {};
}

Result<void> CommitGroup::checkMaterials(const Command &command)
{
    const ApplicationForm *form = submittedForm(command.payload);
    if (!form || form->materials.empty())
        return {};
    std::vector<QString> digests;
    for (const MaterialRef &material : form->materials)
        digests.push_back(material.sha256);
    const std::set<QString> here = m_transaction.claimedBy(form->company, digests);
    QStringList missing;
    for (const QString &digest : digests)
        if (!here.contains(digest))
            missing << digest;
    return missing.isEmpty() ? Result<void>() : fail(Errc::MaterialsMissing, missing);
}

/// A paper may have come with a case of another place. It isn't sent again, but this place's officials must read it, too.
void CommitGroup::claimMaterials(const Command &command)
{
    const ApplicationForm *form = submittedForm(command.payload);
    if (!form)
        return;
    for (const MaterialRef &material : form->materials) {
        const std::vector<MaterialClaim> claims = m_transaction.materialClaims(material.sha256);
        const auto own = std::ranges::find(claims, std::optional(form->company), &MaterialClaim::company);
        if (own != claims.end())
            m_transaction.writeMaterial({ material.sha256, command.place, form->company, own->size });
    }
}

void CommitGroup::take(const Effects &effects)
{
    m_rollups.add(RollupSum::changesOf(m_world, effects));
    apply(m_world, effects);
    for (const AnyRecord &record : effects.records) {
        const RecordKey key{ kindOfRecord(record), idOf(record) };
        if (m_changedSet.insert(key).second)
            m_changedKeys.push_back(key);
    }
    m_transfers.insert(m_transfers.end(), effects.transfers.begin(), effects.transfers.end());
}

Answer CommitGroup::conclude(const ReceivedCommand &received, const Result<Effects> &outcome)
{
    const Command &command = received.command;
    StoredResult result{ command.id, received.digest, AnswerKind::Applied, std::nullopt, 0 };
    if (outcome) {
        take(*outcome);
        claimMaterials(command);
    } else {
        result.kind = finalKind(outcome.error().code);
        result.error = outcome.error();
    }
    if (command.deviceSequence == m_sequences[received.origin()] + 1) {
        m_sequences[received.origin()] = command.deviceSequence;
        m_advanced.insert(received.origin());
    }
    m_commands.push_back({ command.id, received.origin(), command.deviceSequence, received.bytes, received.push->id,
        received.index, received.path, m_moment.now });
    m_pushes.try_emplace(received.push->id, *received.push);
    m_newResults.push_back(command.id);
    m_results.insert_or_assign(command.id, result);
    return { command.id, result.kind, result.error ? std::optional(toWire(*result.error)) : std::nullopt, 0 };
}

void CommitGroup::write(std::vector<Answer> &answers)
{
    std::vector<AnyRecord> records;
    for (const RecordKey &key : m_changedKeys)
        records.push_back(m_world.records().at(key));
    for (const Transfer &transfer : m_transfers)
        records.emplace_back(transfer);
    std::ranges::move(changedRollups(m_transaction, m_rollups), std::back_inserter(records));
    std::map<PlaceCode, qint64> heads = m_transaction.publish(std::move(records));
    for (const auto &[place, head] : heads)
        m_changedPlaces.insert(place);
    writeMoney();

    std::map<CommandId, qint64> seqs;
    std::vector<PushEvidence> pushes;
    for (const auto &[id, push] : m_pushes)
        pushes.push_back(push);
    m_transaction.writePushes(pushes);
    for (const StoredCommand &command : m_commands) {
        const PlaceCode &place = command.origin.place;
        if (!heads.contains(place))
            heads[place] = m_transaction.headSeq(place);
        seqs[command.id] = heads[place];
        m_changedPlaces.insert(place); // A refusal is news as well: the device's answered sequence has moved.
    }
    m_transaction.writeCommands(m_commands);

    std::vector<StoredResult> results;
    for (const CommandId &id : m_newResults) {
        StoredResult &result = m_results.at(id);
        result.lastSeq = seqs[id];
        results.push_back(result);
    }
    m_transaction.writeResults(results);
    std::map<DevicePlace, qint64> advanced;
    for (const DevicePlace &origin : m_advanced)
        advanced[origin] = m_sequences[origin];
    m_transaction.writeSequences(advanced);
    for (Answer &answer : answers)
        if (const auto seq = seqs.find(answer.command); seq != seqs.end() && answer.kind != AnswerKind::Later)
            answer.lastSeq = seq->second;
}

void CommitGroup::writeMoney()
{
    std::map<LedgerAccount, PlaceCode> touched;
    for (const Transfer &transfer : m_transfers) {
        touched.try_emplace(transfer.from(), transfer.place);
        touched.try_emplace(transfer.to(), transfer.place);
    }
    std::vector<StoredBalance> balances;
    for (const auto &[account, place] : touched)
        balances.push_back({ place, account, m_world.balances().of(account) });
    m_transaction.writeBalances(balances);
}

} // namespace cpv
