#include "core/registry/commit/signed_push.h"

#include "core/evidence/push_statement.h"
#include "core/protocol/command_codec.h"

namespace cpv {

Push signedPush(const std::vector<Command> &commands, const KeyPair &key)
{
    const Command &first = commands.front();
    Push push;
    push.place = first.place;
    push.device = first.device;
    push.firstSequence = first.deviceSequence;
    std::vector<QByteArray> bytes;
    for (const Command &command : commands) {
        bytes.push_back(encode(command));
        push.commands.push_back(QString::fromUtf8(bytes.back()));
    }
    const PushStatement statement = PushStatement::over(push.place, push.device, push.firstSequence, bytes);
    push.root = QString::fromLatin1(statement.root.toBase64());
    push.signature = QString::fromLatin1(key.sign(canonicalBytes(statement)).toBase64());
    return push;
}

} // namespace cpv
