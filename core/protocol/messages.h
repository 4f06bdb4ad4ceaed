#pragma once

#include "core/base/json.h"
#include "core/domain/command.h"
#include "core/domain/record.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

/// Bodies of the registry's requests and answers, written with encodeDocument and read with decodeDocument.
namespace cpv {

/// An Error as it travels; `detail` stays in the log. The code is text, since a newer registry may know more of them.
struct WireError {
    QString code; ///< An enumerator of Errc.
    std::vector<QString> arguments;
};
BOOST_DESCRIBE_STRUCT(WireError, (), (code, arguments))

WireError toWire(const Error &error);
/// A code that isn't known here becomes Internal with the code as detail.
Error fromWire(const WireError &error);

// --- Session -------------------------------------------------------------------------------------------------------
/// Without a device id the registry enrols a new device with this key; with one, the key must be that device's.
struct SignInRequest {
    QString login;
    QString password;
    std::optional<DeviceId> deviceId;
    QString devicePublicKey; ///< Ed25519, 32 bytes in base64.
    QString deviceName;
};
BOOST_DESCRIBE_STRUCT(SignInRequest, (), (login, password, deviceId, devicePublicKey, deviceName))

struct SessionAnswer {
    QString token; ///< For "Authorization: Bearer"; a secret.
    Instant expiresAt {};
    Account account;
    DeviceId device;
    std::vector<PlaceCode> places; ///< What the account may follow, the shared shard included.
    Instant serverTime {};
    bool demonstration = false;
};
BOOST_DESCRIBE_STRUCT(SessionAnswer, (), (token, expiresAt, account, device, places, serverTime, demonstration))

/// Of the account whose session asks.
struct PasswordChange {
    QString oldPassword;
    QString newPassword;
};
BOOST_DESCRIBE_STRUCT(PasswordChange, (), (oldPassword, newPassword))

/// Of whoever holds a one-time code for this login.
struct PasswordByCode {
    QString login;
    QString code;
    QString newPassword;
};
BOOST_DESCRIBE_STRUCT(PasswordByCode, (), (login, code, newPassword))

// --- Companies and people ------------------------------------------------------------------------------------------
/// From somebody without an account. The registry takes the person's fields of the registration and makes the others; a
/// repeat with the same id and content gets the same answer.
struct SignUpRequest {
    Registration registration;
    QString password;
    QString licence; ///< The file's bytes, base64. PDF, JPEG or PNG.
};
BOOST_DESCRIBE_STRUCT(SignUpRequest, (), (registration, password, licence))

struct SignUpAnswer {
    RegistrationId registration;
    Instant receivedAt {};
};
BOOST_DESCRIBE_STRUCT(SignUpAnswer, (), (registration, receivedAt))

struct ColleaguesAnswer {
    std::vector<Colleague> colleagues;
};
BOOST_DESCRIBE_STRUCT(ColleaguesAnswer, (), (colleagues))

struct ColleagueChange {
    Role role = Role::CompanyUser;
    bool disabled = false;
};
BOOST_DESCRIBE_STRUCT(ColleagueChange, (), (role, disabled))

struct DevicesAnswer {
    std::vector<DeviceUse> devices;
};
BOOST_DESCRIBE_STRUCT(DevicesAnswer, (), (devices))

struct ResetRequest {
    QString login;
};
BOOST_DESCRIBE_STRUCT(ResetRequest, (), (login))

struct ResetsAnswer {
    std::vector<PasswordReset> resets;
};
BOOST_DESCRIBE_STRUCT(ResetsAnswer, (), (resets))

// --- Commands up ---------------------------------------------------------------------------------------------------
/// Commands of one device for one place, with one signature over their PushStatement.
struct Push {
    PlaceCode place;
    DeviceId device;
    qint64 firstSequence = 0;
    QString root;                  ///< Merkle root, base64.
    QString signature;             ///< Ed25519, base64.
    std::vector<QString> commands; ///< Each command's exact bytes, as text: what is signed survives every JSON library.
};
BOOST_DESCRIBE_STRUCT(Push, (), (place, device, firstSequence, root, signature, commands))

/// Only Later is not final: the command is to be sent again.
BOOST_DEFINE_ENUM_CLASS(AnswerKind, Applied, AlreadyApplied, Refused, Conflict, Later)
struct Answer {
    CommandId command;
    AnswerKind kind = AnswerKind::Applied;
    std::optional<WireError> error; ///< Of Refused, Conflict and Later.
    qint64 lastSeq = 0;             ///< The place's sequence that a feed must reach to show the effects.
};
BOOST_DESCRIBE_STRUCT(Answer, (), (command, kind, error, lastSeq))

/// One answer for each command, in the push's order.
struct PushAnswer {
    std::vector<Answer> answers;
    Instant serverTime {};
};
BOOST_DESCRIBE_STRUCT(PushAnswer, (), (answers, serverTime))

// --- Feed down -----------------------------------------------------------------------------------------------------
struct FeedCursor {
    PlaceCode place;
    qint64 afterSeq = 0;
};
BOOST_DESCRIBE_STRUCT(FeedCursor, (), (place, afterSeq))

struct FeedRequest {
    std::vector<FeedCursor> cursors;
    qint32 limit = 0;       ///< Rows per page.
    qint32 waitSeconds = 0; ///< 0 to 30: how long to wait for news when there is none.
    std::optional<qint32> waiting = {}; ///< Commands that this device has not delivered yet, for its owner's other devices to see.
};
BOOST_DESCRIBE_STRUCT(FeedRequest, (), (cursors, limit, waitSeconds, waiting))

/// A record as it is now, or a tombstone: then `record` is empty.
struct FeedRow {
    RecordKind kind = RecordKind::Programme;
    Uuid id;
    qint64 seq = 0;
    bool gone = false;
    QJsonObject record; ///< See record_codec.h.
};
BOOST_DESCRIBE_STRUCT(FeedRow, (), (kind, id, seq, gone, record))

struct FeedPage {
    PlaceCode place;
    std::vector<FeedRow> rows;
    qint64 lastSeq = 0;          ///< The sequence this page reaches: the next cursor.
    qint64 headSeq = 0;          ///< The place's newest sequence.
    qint64 answeredSequence = 0; ///< This device's last answered sequence in this place.
    bool more = false;
};
BOOST_DESCRIBE_STRUCT(FeedPage, (), (place, rows, lastSeq, headSeq, answeredSequence, more))

struct FeedAnswer {
    std::vector<FeedPage> pages;
    Instant serverTime {};
};
BOOST_DESCRIBE_STRUCT(FeedAnswer, (), (pages, serverTime))

// --- Papers --------------------------------------------------------------------------------------------------------
/// A paper goes up in parts of at most so many bytes, so that a cut line costs one part and not the paper.
constexpr qint64 PaperPartBytes = 256 * 1024;

/// How far a paper has come to the registry: the next part begins here. Complete: the registry has it and its owner is known.
struct UploadState {
    qint64 received = 0;
    bool complete = false;
};
BOOST_DESCRIBE_STRUCT(UploadState, (), (received, complete))

// --- Drafts and the demonstration's clock --------------------------------------------------------------------------
struct DraftPut {
    Draft draft;
};
BOOST_DESCRIBE_STRUCT(DraftPut, (), (draft))

/// The draft as the registry holds it, after a put or instead of one (412).
struct DraftAnswer {
    Draft draft;
};
BOOST_DESCRIBE_STRUCT(DraftAnswer, (), (draft))

struct AdvanceClock {
    qint32 days = 0;
};
BOOST_DESCRIBE_STRUCT(AdvanceClock, (), (days))

} // namespace cpv
