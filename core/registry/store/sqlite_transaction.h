#pragma once

#include "core/registry/store/sqlite_view.h"

namespace cpv {

/// The writes of the one writing connection, inside its open transaction.
class SqliteTransaction : public SqliteReads<StoreTransaction> {
public:
    using SqliteReads<StoreTransaction>::SqliteReads;

    std::map<PlaceCode, qint64> publish(std::vector<AnyRecord> records) override;
    void writeBalances(std::span<const StoredBalance> balances) override;
    void writePushes(std::span<const PushEvidence> pushes) override;
    void writeCommands(std::span<const StoredCommand> commands) override;
    void writeResults(std::span<const StoredResult> results) override;
    void writeSequences(const std::map<DevicePlace, qint64> &last) override;

    void writeCredential(const Credential &credential) override;
    void writeSession(const SessionRow &session) override;
    void endSession(const QByteArray &tokenHash) override;
    void endSessionsOf(AccountId account) override;
    void endSessionsBefore(Instant moment) override;
    void writeMaterial(const MaterialClaim &claim) override;
    void removeCredential(AccountId account) override;
    void writeOneTimeCode(const StoredCode &code) override;
    void removeOneTimeCode(AccountId account) override;
    void writeReset(const StoredReset &reset) override;
    void removeReset(AccountId account) override;
    void writeAccountChange(const StoredChange &change) override;
    void removeAccountChange(AccountId account) override;
    void writeAccountEvent(const AccountEvent &event) override;
    void writeDeviceSeen(const DeviceSeen &seen) override;
    void writeSetting(const QString &name, const QString &value) override;

private:
    void writeFeedEntry(const FeedEntry &entry);
};

} // namespace cpv
