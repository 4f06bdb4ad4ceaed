#pragma once

#include "core/protocol/messages.h"
#include "core/sync/transport.h"
#include "tests/support/city.h"

#include <map>
#include <optional>
#include <set>

namespace cpv {

/// A registry in memory that speaks the wire's language: real signatures, sequences, results, feed, drafts and papers around
/// the real decider. Counts how often each command took effect, so that "exactly once" can be asserted.
class FakeRegistry
{
public:
    explicit FakeRegistry(City &city);

    struct Session {
        QString token;
        Account account;
        DeviceId device;
        QByteArray publicKey;
    };
    /// Signs the account in; a known device of the same key is kept.
    Session signIn(AccountId account, const QByteArray &publicKey);
    void expireSessions() { m_sessions.clear(); }
    /// Whatever is asked from now on: shut out.
    void revokeDevices() { m_revoked = true; }

    /// The answer; nothing while a waiting feed has no news and this isn't the `last` moment.
    std::optional<WireReply> handle(const WireRequest &request, bool last);

    /// Times a command changed something: 0 or 1, or the registry is broken.
    int effectsOf(CommandId command) const { return m_applied.contains(command) ? m_applied.at(command) : 0; }
    std::optional<AnswerKind> answerTo(CommandId command) const;
    const Draft *draft(DraftId id) const { return m_city.world.find<Draft>(id); }
    /// Somebody else of the company saves it.
    void saveDraft(Draft draft);
    bool hasMaterial(const QString &sha256) const { return m_materials.contains(sha256); }
    qint64 materialBytes() const { return m_materialBytes; } ///< Of papers that were sent, taken or not.
    int requests(const QString &path) const { return m_requests.contains(path) ? m_requests.at(path) : 0; }
    qint64 head(const PlaceCode &place) const { return m_heads.contains(place) ? m_heads.at(place) : 0; }

    int rowsPerPage = 1000;

private:
    struct Stored {
        QByteArray digest;
        Answer answer;
    };
    struct Entry {
        qint64 seq = 0;
        RecordKey key;
    };
    using DevicePlace = std::pair<DeviceId, PlaceCode>;

    WireReply push(const Session &session, const QByteArray &body);
    Answer decideOne(const Session &session, const Command &command, const QByteArray &bytes);
    std::optional<Error> objection(const Command &command) const;
    Result<void> apply(const Command &command);
    std::optional<WireReply> feed(const Session &session, const QByteArray &body, bool last);
    FeedPage page(const Session &session, const FeedCursor &cursor, int limit) const;
    WireReply putDraft(const WireRequest &request);
    WireReply material(const WireRequest &request);
    const AnyRecord *recordOf(const RecordKey &key) const;
    void publish(AnyRecord record);
    void catchUp();

    City &m_city;
    std::map<QString, Session> m_sessions;
    std::map<QByteArray, DeviceId> m_devices;
    std::map<CommandId, Stored> m_results;
    std::map<CommandId, int> m_applied;
    std::map<DevicePlace, qint64> m_sequences;
    std::map<PlaceCode, qint64> m_heads;
    std::map<PlaceCode, std::vector<Entry>> m_log;
    std::map<RecordKey, std::pair<qint64, qint32>> m_published; // Last sequence and version.
    std::map<RecordKey, AnyRecord> m_transfers;
    std::map<QString, QByteArray> m_materials;
    std::map<QString, QByteArray> m_parts; // Of papers that are not there as a whole.
    qint64 m_materialBytes = 0;
    std::map<QString, int> m_requests;
    bool m_revoked = false;
};

} // namespace cpv
