#pragma once

#include "core/base/json.h"
#include "core/storage/replica.h"
#include "core/storage/replica_reader.h"
#include "tests/support/city.h"

#include <QTemporaryDir>

namespace cpv {

CommandCodec protocolCodec();

/// One person's profile beside a city that is the registry: commands go up and records come down when the test says so.
class ReplicaBench {
public:
    explicit ReplicaBench();

    City city;
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    std::unique_ptr<Replica> replica;
    std::unique_ptr<ReplicaReader> reader;
    std::unique_ptr<ReplicaReader> scanner;
    DeviceId device{ city.newId<DeviceId>() };
    AccountId me;
    qint64 answeredSequence = 0;

    Moment moment() const { return { city.clock.now(), city.workingDays }; }
    void open();
    /// As a kill leaves it: the files as they are, opened by a new program; the old one never gets to say goodbye.
    void killAndReopen();
    void signIn(AccountId account);
    /// Another account's replica begins empty: the city tells everything this one may see.
    void startOverFor(AccountId account);

    Result<Enqueued> perform(Payload payload, std::optional<qint32> baseVersion = {}, Hold hold = Hold::None);
    /// What waits, taken and judged by the city; the answers are not recorded yet.
    std::vector<OutboxAnswer> deliver();
    /// What changed in the city and this person may see, as the last page of a feed.
    ChangePage news();
    void applyNews();
    /// With these records after it.
    void tell(const std::vector<AnyRecord> &records);
    /// Up, answers, down.
    void sync();

    Draft draft(Money contract);
    QString contractFile() const; ///< The path of a paper to attach.
    /// The draft stored and submitted here.
    ApplicationId submit(const Draft &draft);
    ApplicationPage list(const ApplicationQuery &query = {}) const;
    DeliveryCounts counts() const;

private:
    Result<Effects> judge(const Command &command);
    bool sees(const AnyRecord &record) const;

    qint64 m_seq = 0;
    std::map<RecordKey, QByteArray> m_told;
    std::vector<Transfer> m_transfers;
    std::unique_ptr<Replica> m_killed;
    std::unique_ptr<QTemporaryDir> m_killedFolder;
};

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s %s", qPrintable(enumText(result.error().code)),
            qPrintable(result.error().arguments.join(QStringLiteral(", "))), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace cpv
