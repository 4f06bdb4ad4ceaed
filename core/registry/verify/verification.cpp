#include "core/registry/verify/verification.h"

#include "core/evidence/digest.h"
#include "core/evidence/merkle.h"
#include "core/evidence/push_statement.h"
#include "core/evidence/signing.h"
#include "core/protocol/command_codec.h"
#include "core/registry/verify/bill_verification.h"
#include "core/registry/verify/ledger_verification.h"
#include "core/registry/verify/rollup_verification.h"

using namespace Qt::StringLiterals;

namespace cpv {

namespace {

/// Every place's sequence is gapless, and every record stands in the feed under its last change.
void checkFeed(StoreView &view, VerificationReport &report)
{
    std::map<PlaceCode, qint64> reached;
    std::map<RecordKey, std::pair<PlaceCode, qint64>> lastChange;
    view.eachFeedEntry([&](const FeedEntry &entry) {
        ++report.figures[u"feedEntries"_s];
        qint64 &last = reached[entry.place];
        if (entry.seq != last + 1)
            report.differences << u"feed of %1: after %2 comes %3"_s.arg(entry.place.code).arg(last).arg(entry.seq);
        last = entry.seq;
        lastChange[entry.key] = { entry.place, entry.seq };
    });
    for (const auto &[place, last] : reached)
        if (view.headSeq(place) != last)
            report.differences
                << u"feed of %1: head %2, last entry %3"_s.arg(place.code).arg(view.headSeq(place)).arg(last);
    for (const RecordKind kind : enumValues<RecordKind>()) {
        view.eachRecord(kind, [&](const AnyRecord &record) {
            ++report.figures[u"records"_s];
            const RecordKey key{ kind, idOf(record) };
            const auto seen = std::visit([](const auto &r) { return std::pair(r.place, r.changedSeq); }, record);
            if (const auto last = lastChange.find(key); last == lastChange.end() || last->second != seen)
                report.differences << u"%1 %2 is not in the feed as it is"_s.arg(enumText(kind), key.id.toText());
        });
    }
}

using Pushes = std::map<Uuid, PushEvidence>;

/// Each push carries its device's signature. Returns those that do.
Pushes checkPushes(StoreView &view, VerificationReport &report)
{
    std::map<DeviceId, QByteArray> keys;
    view.eachRecord(RecordKind::Device, [&](const AnyRecord &record) {
        const auto &device = std::get<Device>(record);
        keys[device.id] = QByteArray::fromBase64(device.publicKey.toLatin1());
    });
    Pushes pushes;
    view.eachPush([&](const PushEvidence &push) {
        ++report.figures[u"pushes"_s];
        const PushStatement statement{ push.place, push.device, push.firstSequence, push.count, push.root };
        if (verifySignature(keys[push.device], canonicalBytes(statement), push.signature))
            pushes.emplace(push.id, push);
        else
            report.differences << u"push %1 is not signed by its device"_s.arg(push.id.toText());
    });
    return pushes;
}

void checkCommand(const StoredCommand &stored, const Pushes &pushes, VerificationReport &report)
{
    const QString name = stored.id.toText();
    const auto push = pushes.find(stored.push);
    if (push == pushes.end()
        || !verifyPath(merkleLeaf(stored.bytes), static_cast<size_t>(stored.index),
            static_cast<size_t>(push->second.count), stored.path, push->second.root))
        report.differences << u"command %1 is not in a signed push"_s.arg(name);
    else if (stored.origin != DevicePlace{ push->second.device, push->second.place }
        || stored.sequence != push->second.firstSequence + stored.index)
        report.differences << u"command %1 has another origin than its push"_s.arg(name);
    const auto command = decodeCommand(stored.bytes);
    if (!command || command->id != stored.id || command->place != stored.origin.place
        || command->device != stored.origin.device || command->deviceSequence != stored.sequence)
        report.differences << u"command %1 says something else than its row"_s.arg(name);
}

/// Every command is proved and has one final answer; every transfer comes from an applied command.
void checkCommands(StoreView &view, VerificationReport &report)
{
    const Pushes pushes = checkPushes(view, report);
    std::map<CommandId, StoredResult> results;
    view.eachResult([&](const StoredResult &result) {
        ++report.figures[u"results"_s];
        ++report.figures[u"results"_s + enumText(result.kind)];
        results.emplace(result.command, result);
    });
    std::set<CommandId> applied;
    view.eachCommand([&](const StoredCommand &stored) {
        ++report.figures[u"commands"_s];
        checkCommand(stored, pushes, report);
        const auto result = results.find(stored.id);
        if (result == results.end() || result->second.digest != sha256(stored.bytes)) {
            report.differences << u"command %1 has no answer of its own"_s.arg(stored.id.toText());
            return;
        }
        if (result->second.kind == AnswerKind::Applied)
            applied.insert(stored.id);
        results.erase(result);
    });
    for (const auto &[id, result] : results)
        report.differences << u"an answer to %1, which isn't there"_s.arg(id.toText());
    view.eachRecord(RecordKind::Transfer, [&](const AnyRecord &record) {
        const auto &transfer = std::get<Transfer>(record);
        if (!applied.contains(transfer.command))
            report.differences << u"transfer %1 comes from no applied command"_s.arg(transfer.id.toText());
    });
}

} // namespace

Result<VerificationReport> verify(Store &store)
{
    VerificationReport report;
    CPV_CHECK(store.look([&](StoreView &view) {
        LedgerVerification(report).run(view);
        verifyRollups(view, report);
        checkFeed(view, report);
        checkCommands(view, report);
        verifySignedBills(view, report);
    }));
    return report;
}

} // namespace cpv
