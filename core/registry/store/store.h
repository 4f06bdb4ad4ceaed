#pragma once

#include "core/domain/world.h"
#include "core/registry/store/stored_rows.h"

#include <functional>
#include <map>
#include <set>
#include <span>

/// Where the registry's state lives. The embedded store and a database server implement the same interface, and one
/// test suite runs against both. All SQL is behind it.
namespace cpv {

/// One consistent snapshot. Methods may throw the library's exceptions: the store that opened the snapshot catches them
/// and turns them into an Error.
class StoreView {
public:
    StoreView() = default;
    virtual ~StoreView() = default;
    StoreView(const StoreView &) = delete;
    StoreView &operator=(const StoreView &) = delete;

    // For decisions, set by set: what isn't there is marked absent.
    virtual void loadRecords(std::span<const RecordKey> keys, World &world) = 0;
    virtual void loadLedger(std::span<const Uuid> owners, World &world) = 0;
    virtual std::map<CommandId, StoredResult> results(std::span<const CommandId> commands) = 0;
    /// Zero for a device that hasn't sent anything to the place yet.
    virtual std::map<DevicePlace, qint64> lastSequences(std::span<const DevicePlace> origins) = 0;
    /// Those of `digests` that the company has brought.
    virtual std::set<QString> claimedBy(const CompanyId &company, std::span<const QString> digests) = 0;

    // The feed
    virtual std::vector<PlaceCode> places() = 0;
    virtual qint64 headSeq(const PlaceCode &place) = 0;
    virtual StoredFeedPage feedPage(const FeedQuery &query) = 0;
    virtual std::optional<AnyRecord> record(const RecordKey &key) = 0;

    // Sign-in, papers, settings
    virtual std::optional<Credential> credential(const QString &login) = 0;
    virtual std::optional<StoredCode> oneTimeCode(AccountId account) = 0;
    virtual std::vector<StoredReset> resets() = 0; ///< Oldest first.
    virtual std::vector<StoredChange> accountChanges() = 0; ///< Oldest first, expired ones too.
    virtual std::vector<AccountEvent> accountEvents(const AccountLogQuery &query) = 0; ///< Newest first, at most its limit.
    /// When this was last done with the account; attempts that were refused don't count.
    virtual std::optional<Instant> lastEvent(AccountId account, AccountEventKind kind) = 0;
    virtual qint64 deliveredBy(DeviceId device) = 0; ///< Commands received of it, of all places.
    virtual std::optional<DeviceSeen> deviceSeen(DeviceId device) = 0;
    virtual std::vector<Account> accountsOf(CompanyId company) = 0; ///< By login.
    virtual std::vector<Device> devicesOf(AccountId account) = 0; ///< By the time they were enrolled.
    virtual qint64 waitingRegistrations() = 0;
    virtual std::vector<CaseHandler> casesOf(AccountId account) = 0; ///< In whose hands they are, over or not.
    virtual std::optional<SessionRow> session(const QByteArray &tokenHash) = 0;
    virtual std::vector<MaterialClaim> materialClaims(const QString &sha256) = 0;
    virtual QString setting(const QString &name) = 0;

    // The whole store, for verification
    virtual void eachRecord(RecordKind kind, const std::function<void(const AnyRecord &)> &visit) = 0;
    virtual void eachBalance(const std::function<void(const StoredBalance &)> &visit) = 0;
    virtual void eachPush(const std::function<void(const PushEvidence &)> &visit) = 0;
    virtual void eachCommand(const std::function<void(const StoredCommand &)> &visit) = 0;
    virtual void eachResult(const std::function<void(const StoredResult &)> &visit) = 0;
    virtual void eachFeedEntry(const std::function<void(const FeedEntry &)> &visit) = 0;

    template <typename T> std::optional<T> find(decltype(T::id) id)
    {
        const auto found = record({ kindOf<T>, id.value });
        return found ? std::optional(std::get<T>(*found)) : std::nullopt;
    }
};

/// The one open change of the store. Nothing of it is seen before it commits.
class StoreTransaction : public StoreView {
public:
    /// Gives each record the next sequence of its own place, gapless and in this order, writes it and its feed entry.
    /// Returns the new head of each place touched.
    virtual std::map<PlaceCode, qint64> publish(std::vector<AnyRecord> records) = 0;
    virtual void writeBalances(std::span<const StoredBalance> balances) = 0;
    virtual void writePushes(std::span<const PushEvidence> pushes) = 0; ///< A push already there stays.
    virtual void writeCommands(std::span<const StoredCommand> commands) = 0;
    virtual void writeResults(std::span<const StoredResult> results) = 0;
    virtual void writeSequences(const std::map<DevicePlace, qint64> &last) = 0;

    virtual void writeCredential(const Credential &credential) = 0;
    virtual void removeCredential(AccountId account) = 0;
    virtual void writeOneTimeCode(const StoredCode &code) = 0; ///< Instead of the account's last one.
    virtual void removeOneTimeCode(AccountId account) = 0;
    virtual void writeReset(const StoredReset &reset) = 0;
    virtual void removeReset(AccountId account) = 0;
    virtual void writeAccountChange(const StoredChange &change) = 0; ///< Instead of the account's last one.
    virtual void removeAccountChange(AccountId account) = 0;
    virtual void writeAccountEvent(const AccountEvent &event) = 0; ///< Numbered by the store; nothing takes it back.
    virtual void writeDeviceSeen(const DeviceSeen &seen) = 0;
    virtual void writeSession(const SessionRow &session) = 0;
    virtual void endSession(const QByteArray &tokenHash) = 0;
    virtual void endSessionsOf(AccountId account) = 0;
    virtual void endSessionsBefore(Instant moment) = 0;
    virtual void writeMaterial(const MaterialClaim &claim) = 0;
    virtual void writeSetting(const QString &name, const QString &value) = 0;
};

class Store {
public:
    Store() = default;
    virtual ~Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    using Change = std::function<Result<void>(StoreTransaction &)>;
    using Look = std::function<void(StoreView &)>;

    /// Runs `work` alone and commits when it succeeds; otherwise nothing has happened. Callers take turns in order.
    /// Errors: those of `work`; Storage, DiskFull, Busy. Durable when it returns.
    [[nodiscard]] virtual Result<void> change(const Change &work) = 0;
    /// Runs `work` over one snapshot of what is committed; from any thread, beside changes.
    [[nodiscard]] virtual Result<void> look(const Look &work) = 0;
    /// Brings the log into the file, for a graceful stop.
    virtual void checkpoint() = 0;
};

} // namespace cpv
