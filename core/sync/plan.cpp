#include "core/sync/plan.h"

#include <algorithm>

namespace cpv {

namespace {

/// A slow line carries one paper at a time, so that the first is complete early; a second keeps it busy.
constexpr size_t uploadsAtOnce = 2;

void planUploads(const SyncFacts &facts, std::vector<SyncStep> &steps)
{
    size_t underWay = facts.uploading.size();
    for (const WaitingMaterial &material : facts.stored.materials) {
        if (underWay >= uploadsAtOnce)
            return;
        if (facts.uploading.contains(material) || facts.refusedMaterials.contains(material))
            continue;
        steps.push_back(UploadMaterial {material});
        ++underWay;
    }
}

bool materialsOnTheWay(const SyncFacts &facts, const PlaceCode &place)
{
    return std::ranges::any_of(facts.stored.materials, [&](const WaitingMaterial &material) {
        return material.place == place && !facts.refusedMaterials.contains(material);
    });
}

/// One push in flight per device and place, so the device's sequence arrives in order. A submission before its papers
/// would only be told "later", so the push waits for them.
void planPushes(const SyncFacts &facts, std::vector<SyncStep> &steps)
{
    for (const PlaceCode &place : facts.stored.commands) {
        if (!facts.pushing.contains(place) && !facts.postponed.contains(place) && !materialsOnTheWay(facts, place))
            steps.push_back(PushCommands {place});
    }
}

}

std::vector<SyncStep> plan(const SyncFacts &facts)
{
    std::vector<SyncStep> steps;
    if (!facts.signedIn || facts.resting)
        return steps;
    planUploads(facts, steps);
    // One at a time: each answer carries the version the next edit builds on.
    if (!facts.putting && !facts.stored.drafts.empty())
        steps.push_back(PutDraft {facts.stored.drafts.front()});
    planPushes(facts, steps);
    if (!facts.feeding && !facts.stored.cursors.empty())
        steps.push_back(PullFeed {facts.stored.cursors, facts.behind ? std::chrono::seconds(0) : FeedWait, facts.stored.undelivered});
    return steps;
}

} // namespace cpv
