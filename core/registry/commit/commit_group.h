#pragma once

#include "core/domain/decide.h"
#include "core/domain/rollup_sum.h"
#include "core/registry/commit/received_command.h"
#include "core/registry/store/store.h"

#include <functional>
#include <map>
#include <set>
#include <span>

namespace cpv {

/// What decides: the domain's `decide`, or a test's stand-in.
using Decider = std::function<Result<Effects>(const World &, const Command &, const Moment &)>;

/// The commands of one transaction: loads what they read, decides them in order so that later ones see what earlier
/// ones did, and writes everything they changed at once.
class CommitGroup {
public:
    CommitGroup(StoreTransaction &transaction, const Moment &moment, const Decider &decider)
        : m_transaction(transaction)
        , m_moment(moment)
        , m_decider(decider)
    {
    }

    /// One answer for each command, in order; all written to the transaction, none committed yet.
    std::vector<Answer> run(std::span<const ReceivedCommand> commands);
    /// Keeps an internal error as the final answer to one command, without deciding it: for one whose decision fails.
    std::vector<Answer> quarantine(const ReceivedCommand &command, const Error &error);

    const std::set<PlaceCode> &changedPlaces() const { return m_changedPlaces; }

private:
    void recall(std::span<const ReceivedCommand> commands);
    void loadFor(std::span<const ReceivedCommand> commands);
    void load(const Reads &reads);
    Answer answer(const ReceivedCommand &received);
    std::optional<Answer> repeated(const ReceivedCommand &received);
    Result<Effects> judge(const ReceivedCommand &received);
    Result<void> checkDependency(const Command &command);
    Result<void> checkMaterials(const Command &command);
    void claimMaterials(const Command &command);
    void take(const Effects &effects);
    Answer conclude(const ReceivedCommand &received, const Result<Effects> &outcome);
    void write(std::vector<Answer> &answers);
    void writeMoney();

    StoreTransaction &m_transaction;
    const Moment &m_moment;
    const Decider &m_decider;

    World m_world;
    std::map<CommandId, StoredResult> m_results; ///< Of before, and of this group so far.
    std::map<DevicePlace, qint64> m_sequences;
    std::set<DevicePlace> m_advanced;

    // What the group changes, each once however many commands touched it.
    std::vector<RecordKey> m_changedKeys; ///< In the order of the first change: the order of the feed.
    std::set<RecordKey> m_changedSet;
    std::vector<Transfer> m_transfers;
    RollupSum m_rollups;
    std::vector<StoredCommand> m_commands;
    std::vector<CommandId> m_newResults;
    std::map<Uuid, PushEvidence> m_pushes;
    std::set<PlaceCode> m_changedPlaces;
};

} // namespace cpv
