#include "core/registry/commit/push_desk.h"

#include "core/evidence/digest.h"
#include "core/evidence/merkle.h"
#include "core/evidence/push_statement.h"
#include "core/evidence/signing.h"
#include "core/protocol/command_codec.h"

namespace cpv {

namespace {

Result<void> checkSender(const Push &push, const Session &session)
{
    if (push.device != session.device.id)
        return fail(Errc::UnknownDevice, { push.device.toText() });
    if (session.device.account != session.account.id)
        return fail(Errc::NotYours);
    if (session.device.revoked)
        return fail(Errc::RevokedDevice, { session.device.name });
    return {};
}

Result<PushEvidence> checkSignature(const Push &push, const Session &session, const std::vector<QByteArray> &commands)
{
    const PushStatement statement = PushStatement::over(push.place, push.device, push.firstSequence, commands);
    const QByteArray signature = QByteArray::fromBase64(push.signature.toLatin1());
    const QByteArray publicKey = QByteArray::fromBase64(session.device.publicKey.toLatin1());
    const QByteArray message = canonicalBytes(statement);
    if (statement.root != QByteArray::fromBase64(push.root.toLatin1())
        || !verifySignature(publicKey, message, signature))
        return fail(Errc::BadSignature);
    // Named by what was signed: a push that comes again is the same push.
    return PushEvidence{ Uuid::named(message), push.place, push.device, push.firstSequence, statement.count,
        statement.root, signature };
}

Result<void> checkCommand(const Command &command, const Push &push, const Session &session, qint64 sequence)
{
    if (command.place != push.place)
        return fail(Errc::WrongPlace, { command.place.code });
    if (command.account != session.account.id || command.device != push.device)
        return fail(Errc::NotYours);
    if (command.deviceSequence != sequence)
        return fail(Errc::SequenceGap, { QString::number(sequence) });
    return {};
}

} // namespace

Result<std::vector<ReceivedCommand>> receive(const Push &push, const Session &session)
{
    const auto count = static_cast<qsizetype>(push.commands.size());
    if (count < 1 || count > MostCommandsInPush || push.firstSequence < 1)
        return fail(Errc::OutOfRange, { QStringLiteral("commands"), QString::number(MostCommandsInPush) });
    CPV_CHECK(checkSender(push, session));
    std::vector<QByteArray> bytes;
    std::vector<QByteArray> leaves;
    for (const QString &text : push.commands) {
        bytes.push_back(text.toUtf8());
        leaves.push_back(merkleLeaf(bytes.back()));
    }
    CPV_TRY(evidence, checkSignature(push, session, bytes));
    const auto shared = std::make_shared<const PushEvidence>(evidence);
    const MerkleTree tree(std::move(leaves));

    std::vector<ReceivedCommand> received;
    for (size_t i = 0; i < bytes.size(); ++i) {
        CPV_TRY(command, decodeCommand(bytes[i]));
        CPV_CHECK(checkCommand(command, push, session, push.firstSequence + static_cast<qint64>(i)));
        received.push_back({ command, bytes[i], sha256(bytes[i]), shared, static_cast<qint64>(i), tree.path(i) });
    }
    return received;
}

} // namespace cpv
