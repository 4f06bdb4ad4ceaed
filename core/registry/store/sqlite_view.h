#pragma once

#include "core/registry/store/store.h"
#include "core/sqlite/database.h"

namespace cpv {

/// Reads of one SQLite connection inside an open transaction. As a template over its base, so that the change of the
/// store reads with the same code as a snapshot does.
template <typename Base> class SqliteReads : public Base {
public:
    explicit SqliteReads(Database &database)
        : m_database(database)
    {
    }

    void loadRecords(std::span<const RecordKey> keys, World &world) override;
    void loadLedger(std::span<const Uuid> owners, World &world) override;
    std::map<CommandId, StoredResult> results(std::span<const CommandId> commands) override;
    std::map<DevicePlace, qint64> lastSequences(std::span<const DevicePlace> origins) override;
    std::set<QString> claimedBy(const CompanyId &company, std::span<const QString> digests) override;

    std::vector<PlaceCode> places() override;
    qint64 headSeq(const PlaceCode &place) override;
    StoredFeedPage feedPage(const FeedQuery &query) override;
    std::optional<AnyRecord> record(const RecordKey &key) override;

    std::optional<Credential> credential(const QString &login) override;
    std::optional<StoredCode> oneTimeCode(AccountId account) override;
    std::vector<StoredReset> resets() override;
    std::vector<StoredChange> accountChanges() override;
    std::vector<AccountEvent> accountEvents(const AccountLogQuery &query) override;
    std::optional<Instant> lastEvent(AccountId account, AccountEventKind kind) override;
    qint64 deliveredBy(DeviceId device) override;
    std::optional<DeviceSeen> deviceSeen(DeviceId device) override;
    std::vector<Account> accountsOf(CompanyId company) override;
    std::vector<Device> devicesOf(AccountId account) override;
    qint64 waitingRegistrations() override;
    std::vector<CaseHandler> casesOf(AccountId account) override;
    std::optional<SessionRow> session(const QByteArray &tokenHash) override;
    std::vector<MaterialClaim> materialClaims(const QString &sha256) override;
    QString setting(const QString &name) override;

    void eachRecord(RecordKind kind, const std::function<void(const AnyRecord &)> &visit) override;
    void eachBalance(const std::function<void(const StoredBalance &)> &visit) override;
    void eachPush(const std::function<void(const PushEvidence &)> &visit) override;
    void eachCommand(const std::function<void(const StoredCommand &)> &visit) override;
    void eachResult(const std::function<void(const StoredResult &)> &visit) override;
    void eachFeedEntry(const std::function<void(const FeedEntry &)> &visit) override;

protected:
    Database &database() { return m_database; }

private:
    std::vector<FeedEntry> feedEntries(const FeedQuery &query);

    Database &m_database;
};

using SqliteView = SqliteReads<StoreView>;

} // namespace cpv
