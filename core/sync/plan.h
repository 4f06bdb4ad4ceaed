#pragma once

#include "core/base/place_code.h"
#include "core/domain/ids.h"

#include <QString>

#include <chrono>
#include <set>
#include <tuple>
#include <variant>
#include <vector>

/// Sync decides before it acts: from facts alone, so every rule below is a row of a table test.
namespace cpv {

/// How long the registry may keep a feed request open when there is nothing else to do.
constexpr std::chrono::seconds FeedWait {25};
constexpr int CommandsPerPush = 500;

struct WaitingMaterial {
    PlaceCode place;
    QString sha256;
    bool operator==(const WaitingMaterial &) const = default;
    bool operator<(const WaitingMaterial &other) const
    {
        return std::tie(place, sha256) < std::tie(other.place, other.sha256);
    }
};

/// Up to where this replica has a place's rows.
struct FeedPosition {
    PlaceCode place;
    qint64 afterSeq = 0;
    bool operator==(const FeedPosition &) const = default;
};

/// What is kept on the disk and waits.
struct StoredFacts {
    std::vector<PlaceCode> commands; ///< Places with commands that have no final answer.
    std::vector<WaitingMaterial> materials;
    std::vector<DraftId> drafts; ///< Edited since the registry last had them.
    std::vector<FeedPosition> cursors;
    qint32 undelivered = 0; ///< Commands without a final answer, told to the registry.
};

struct SyncFacts {
    StoredFacts stored;
    bool signedIn = false; ///< With a session that the registry has not refused.
    bool resting = false;  ///< After a failure, until the back-off is over or a person asks.
    // Under way
    std::set<PlaceCode> pushing;
    std::set<WaitingMaterial> uploading;
    bool putting = false; ///< A draft.
    bool feeding = false;
    // Set aside until a person asks, or for a while
    std::set<PlaceCode> postponed;             ///< Answered "later".
    std::set<WaitingMaterial> refusedMaterials; ///< The registry will not take them.
    bool behind = true; ///< News is known or likely: ask without waiting.
};

struct UploadMaterial {
    WaitingMaterial material;
    bool operator==(const UploadMaterial &) const = default;
};
struct PutDraft {
    DraftId draft;
    bool operator==(const PutDraft &) const = default;
};
struct PushCommands {
    PlaceCode place;
    bool operator==(const PushCommands &) const = default;
};
struct PullFeed {
    std::vector<FeedPosition> cursors;
    std::chrono::seconds wait {0};
    qint32 undelivered = 0;
    bool operator==(const PullFeed &) const = default;
};
using SyncStep = std::variant<UploadMaterial, PutDraft, PushCommands, PullFeed>;

/// What to begin now, beside what is under way.
std::vector<SyncStep> plan(const SyncFacts &facts);

} // namespace cpv
