#pragma once

#include "core/domain/command.h"
#include "core/evidence/signing.h"
#include "core/protocol/messages.h"
#include "core/protocol/record_codec.h"
#include "tests/journeys/stage/trouble.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <map>

namespace cpv::journey {

/// A device without a program: says to the registry, over HTTP, whatever a test wants said, rightly signed or not.
class RawDevice
{
public:
    struct Reply {
        int status = 0;
        QByteArray body;
        QJsonObject object() const;
        QString code() const { return object()[u"code"].toString(); } ///< Of a refused request.
    };

    explicit RawDevice(QUrl registry) : m_registry(std::move(registry)) { }

    /// Trouble unless it is answered with a session.
    void signIn(const QString &login, const QString &password, const std::source_location &where = std::source_location::current());
    const SessionAnswer &session() const { return m_session; }
    void setToken(const QString &token) { m_session.token = token; }

    Reply send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
        const QByteArray &contentType = "application/json");
    /// Only says that a body of so many bytes is to come, and reads the answer.
    Reply announce(const QByteArray &verb, const QString &path, qint64 bytes);
    Reply signOut() { return send("DELETE", QStringLiteral("/v1/session")); }
    Reply push(const Push &push);

    /// With this device's next number in the place.
    Command command(const PlaceCode &place, Payload payload);
    /// The commands, one after the other in number, under one signature of `signer`.
    Push signedPush(const std::vector<Command> &commands, const KeyPair &signer) const;
    Push signedPush(const std::vector<Command> &commands) const { return signedPush(commands, m_key); }
    /// Pushes one command by the rules; its answer.
    Answer perform(const PlaceCode &place, Payload payload, const std::source_location &where = std::source_location::current());

    /// Everything of one kind that this account may see in the place.
    template <typename T> std::vector<T> records(const PlaceCode &place)
    {
        std::vector<T> found;
        for (const AnyRecord &record : feed(place).records) {
            if (const T *each = std::get_if<T>(&record))
                found.push_back(*each);
        }
        return found;
    }
    /// The first of them that is meant; Trouble when none is.
    template <typename T, typename Meant>
    T record(const PlaceCode &place, Meant meant, const std::source_location &where = std::source_location::current())
    {
        for (const T &each : records<T>(place)) {
            if (meant(each))
                return each;
        }
        throw Trouble(QStringLiteral("the registry has no such record"), where);
    }
    /// The place's newest sequence: it moves with every record that changes.
    qint64 headSeq(const PlaceCode &place) { return feed(place).headSeq; }

    const KeyPair &key() const { return m_key; }

private:
    struct Fed {
        std::vector<AnyRecord> records; ///< As they are now; an older state of a record comes no second time.
        qint64 headSeq = 0;
    };
    Fed feed(const PlaceCode &place);

    QUrl m_registry;
    QNetworkAccessManager m_network;
    KeyPair m_key = KeyPair::generate();
    SystemClock m_clock;
    Uuid7Source m_ids {m_clock};
    SessionAnswer m_session;
    std::map<PlaceCode, qint64> m_sequence; ///< The last number used.
};

} // namespace cpv::journey
